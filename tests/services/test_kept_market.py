"""The market in the worker process: the same as the one read whole, whatever changed and was sent again alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from smedesk.domain.records import Application, Company, Placement
from smedesk.services import kept_market, market_rows
from smedesk.services.consenting import withdraw_consent
from smedesk.services.editing import archive_records
from smedesk.services.kept_market import (
    MarketForgotten,
    MarketWanted,
    begin_market,
    count_left_of,
    explain_from,
    send_market,
    suggest_from,
    take_rows,
)
from smedesk.services.market_rows import SECTIONS, read_section
from smedesk.services.ports import Changes, Sentence
from smedesk.services.suggesting import count_left, explain_pair, read_limits, read_market, suggest_places
from smedesk.translate import mark
from tests.ui.screens.world import TODAY, AtOnce, World, open_host, receive_match

T = TypeVar("T")
_CHANGED = Sentence(mark("Tests", "Changed"))


class Counting(AtOnce):
    """Counts the pages that are handed over, by their kinds."""

    def __init__(self) -> None:
        self.kinds: list[str] = []

    def begin(self, function: Callable[..., T], /, *arguments: object) -> Callable[[], T]:
        if function is take_rows:
            self.kinds.append(str(arguments[1]))
        return super().begin(function, *arguments)


def send(world: World, wanted: MarketWanted, compute: AtOnce | None = None) -> None:
    """Send what is stale."""
    ticket, sections = wanted.next_sending(TODAY)
    assert wanted.note_sent(send_market(world.store.reads, compute or AtOnce(), ticket, TODAY, sections))
    assert wanted.is_whole


def changes(*kinds: str) -> Changes:
    return Changes("", _CHANGED, {kind: frozenset({"any"}) for kind in kinds})


def answers(world: World, wanted: MarketWanted) -> tuple[Any, Any]:
    """Return what the kept market and the one that is read now answer, for every application here."""
    kept: list[Any] = []
    read: list[Any] = []
    market = read_market(world.store.reads, TODAY)
    for one in market.participants:
        found = suggest_places(market, one.id, 9)
        read += [found, count_left(market, one.id), *(explain_pair(market, one.id, each.place) for each in found)]
        found = suggest_from(wanted.ticket, one.id, 9)
        kept += [
            found, count_left_of(wanted.ticket, one.id),
            *(explain_from(wanted.ticket, one.id, each.place) for each in found),
        ]
    return kept, read


def test_what_is_kept_answers_as_what_is_read(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(market_rows, "PAGE", 2)
    wanted, compute = MarketWanted(), Counting()
    send(world, wanted, compute)
    assert compute.kinds.count("placement") == 3, "five come in pages of two"
    kept, read = answers(world, wanted)
    assert kept == read
    assert any(read)


def _update(world: World, made: type[Any], id: str, **values: Any) -> None:
    with world.store.change(_CHANGED) as work:
        work.update(made, id, values)


def _rename(world: World) -> None:
    _update(world, Company, world.ids["company"], country="FI")


def _shorten(world: World) -> None:
    _update(world, Application, world.ids["kadri"], months_max=1)


def _withdraw(world: World) -> None:
    withdraw_consent(world.store, world.ids["kadri_consent"])


def _put_away(world: World) -> None:
    archive_records(world.store, "application", (world.ids["juhan"],))


def _hide(world: World) -> None:
    world.receive(Placement(id="00000000-0000-7000-8000-000000000101", office="office-it", is_published=False))


def _agree(world: World) -> None:
    receive_match(world, "agreed")


@pytest.mark.parametrize(("change", "kinds", "sent"), [
    (_rename, ("company",), {"consent", "application", "placement"}),
    (_shorten, ("application",), {"consent", "application"}),
    (_withdraw, ("consent",), {"consent", "application"}),
    (_put_away, ("application",), {"consent", "application"}),
    (_hide, ("placement",), {"placement"}),
    (_agree, ("match",), {"match"}),
])  # fmt: skip
def test_only_what_changed_is_sent_again(
    world: World, change: Callable[[World], None], kinds: tuple[str, ...], sent: set[str]
) -> None:
    open_host(world)
    wanted, compute = MarketWanted(), Counting()
    send(world, wanted)
    before, _ = answers(world, wanted)
    change(world)
    assert wanted.note(changes(*kinds))
    assert not wanted.is_whole
    send(world, wanted, compute)
    assert set(compute.kinds) <= sent
    kept, read = answers(world, wanted)
    assert kept == read
    assert kept != before


def test_what_no_market_is_made_of_makes_nothing_stale(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    assert not wanted.note(changes("task", "note", "staff"))
    assert wanted.is_whole


def test_a_change_during_a_sending_is_not_taken_for_sent(world: World) -> None:
    wanted = MarketWanted()
    ticket, sections = wanted.next_sending(TODAY)
    assert set(sections) == set(SECTIONS)
    wanted.note(changes("match"))
    assert wanted.note_sent(send_market(world.store.reads, AtOnce(), ticket, TODAY, sections))
    assert not wanted.is_whole
    assert wanted.next_sending(TODAY)[1] == ("relations",)


def test_what_a_sending_that_was_overtaken_had_to_bring_the_next_one_brings(world: World) -> None:
    wanted = MarketWanted()
    first, _ = wanted.next_sending(TODAY)
    wanted.note(changes("match"))
    second, sections = wanted.next_sending(TODAY)
    assert set(sections) == set(SECTIONS)
    reads = world.store.reads
    begin_market(first, reads.office(), TODAY, read_limits(reads, TODAY), SECTIONS)
    assert not wanted.note_sent(first)
    send_market(reads, AtOnce(), second, TODAY, sections)
    with pytest.raises(MarketForgotten):
        take_rows(first, *next(read_section(reads, "places")))
    assert wanted.note_sent(second)
    kept, read = answers(world, wanted)
    assert kept == read


def test_another_day_is_sent_as_a_whole(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    assert set(wanted.next_sending(TODAY.replace(year=TODAY.year + 1))[1]) == set(SECTIONS)


def test_half_a_market_answers_nothing(world: World) -> None:
    reads, wanted = world.store.reads, MarketWanted()
    ticket, sections = wanted.next_sending(TODAY)
    begin_market(ticket, reads.office(), TODAY, read_limits(reads, TODAY), sections)
    with pytest.raises(MarketForgotten):
        suggest_from(ticket, world.ids["kadri"], 9)


def test_a_process_that_was_replaced_says_that_it_has_forgotten(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    kept_market._kept.clear()
    with pytest.raises(MarketForgotten):
        suggest_from(wanted.ticket, world.ids["kadri"], 9)
    wanted.note(changes("match"))
    ticket, sections = wanted.next_sending(TODAY)
    with pytest.raises(MarketForgotten):
        send_market(world.store.reads, AtOnce(), ticket, TODAY, sections)
    wanted.forget()
    send(world, wanted)
    assert suggest_from(wanted.ticket, world.ids["kadri"], 9)
