"""The market in the worker process: the same as the one read whole, whatever changed and was sent again alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Application, Company, Placement
from smedesk.matching.explanations import explain
from smedesk.matching.suggestions import funnel, suggest, suggest_all
from smedesk.matching.what_ifs import what_ifs
from smedesk.services import kept_tables, market_rows
from smedesk.services.consenting import withdraw_consent
from smedesk.services.editing import archive_records
from smedesk.services.kept_market import (
    MarketWanted,
    Stale,
    count_left_of,
    explain_from,
    send_market,
    suggest_from,
    what_ifs_of,
)
from smedesk.services.kept_tables import MarketForgotten, begin_market, put_rows, tables_from, take_rows
from smedesk.services.market_rows import read_section
from smedesk.services.ports import Changes, Sentence
from smedesk.services.suggesting import read_limits
from smedesk.translate import mark
from tests.services.whole_markets import read_market
from tests.ui.screens.world import TODAY, AtOnce, World, open_host, receive_match

T = TypeVar("T")
_CHANGED = Sentence(mark("Tests", "Changed"))


class Counting(AtOnce):
    """Counts the pages that are handed over, by their kinds."""

    def __init__(self) -> None:
        self.kinds: list[str] = []
        self.rows = 0

    def begin(self, function: Callable[..., T], /, *arguments: object) -> Callable[[], T]:
        if function in {take_rows, put_rows}:
            self.kinds.append(str(arguments[1]))
            self.rows += len(arguments[-1])  # type: ignore[arg-type]
        return super().begin(function, *arguments)


def send(world: World, wanted: MarketWanted, compute: AtOnce | None = None) -> None:
    """Send what is stale."""
    ticket, stale = wanted.next_sending(TODAY)
    assert wanted.note_sent(send_market(world.store.reads, compute or AtOnce(), ticket, TODAY, stale))
    assert wanted.is_whole


def changes(*kinds: str, id: str = "any") -> Changes:
    return Changes("", _CHANGED, {kind: frozenset({id}) for kind in kinds})


def asked(world: World, wanted: MarketWanted, function: Callable[..., T], *arguments: object) -> T:
    """Return what a question to the kept market is answered."""
    return function(world.store.reads, AtOnce(), wanted.ticket, TODAY, *arguments)


def answers(world: World, wanted: MarketWanted) -> tuple[Any, Any]:
    """Return what the kept market and the one that is read now answer, for every application here."""
    kept: list[Any] = []
    read: list[Any] = []
    market = read_market(world.store.reads, TODAY)
    for one in market.participants:
        found = suggest(market, one.id, 9)
        read += [found, funnel(market, one.id), what_ifs(market, one.id)]
        read += [explain(market, one.id, each.place) for each in found]
        found = asked(world, wanted, suggest_from, one.id, 9)
        kept += [found, asked(world, wanted, count_left_of, one.id), asked(world, wanted, what_ifs_of, one.id)]
        kept += [asked(world, wanted, explain_from, one.id, each.place) for each in found]
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


PLACE = "00000000-0000-7000-8000-000000000101"

_CASES = [
    (_rename, ("company", "company"), {"application", "placement"}, 3),
    (_shorten, ("application", "kadri"), {"application"}, 1),
    (_withdraw, ("consent", "kadri_consent"), {"consent", "application"}, 4),
    (_put_away, ("application", "juhan"), {"application"}, 0),
    (_hide, ("placement", PLACE), {"placement"}, 1),
    (_agree, ("match", "any"), {"match"}, 1),
]


@pytest.mark.parametrize(("change", "touched", "sent", "most"), _CASES)
def test_only_what_changed_is_sent_again(
    world: World, change: Callable[[World], None], touched: tuple[str, str], sent: set[str], most: int
) -> None:
    open_host(world)
    wanted, compute = MarketWanted(everybody=True), Counting()
    send(world, wanted)
    before, _ = answers(world, wanted)
    change(world)
    kind, name = touched
    assert wanted.note(changes(kind, id=world.ids.get(name, name)))
    assert not wanted.is_whole
    send(world, wanted, compute)
    assert set(compute.kinds) <= sent
    assert compute.rows <= most
    kept, read = answers(world, wanted)
    assert kept == read
    assert kept != before
    market = read_market(world.store.reads, TODAY)
    assert suggest_all(tables_from(wanted.ticket)) == suggest_all(market), "those of everybody too"


@pytest.mark.parametrize(("change", "touched"), [case[:2] for case in _CASES])
def test_a_change_of_the_participant_asked_for_is_not_even_sent(
    world: World, change: Callable[[World], None], touched: tuple[str, str]
) -> None:
    open_host(world)
    wanted = MarketWanted()
    send(world, wanted)
    change(world)
    kind, name = touched
    assert wanted.note(changes(kind, id=world.ids.get(name, name)))
    assert wanted.is_whole is (kind in {"application", "consent"})
    send(world, wanted)
    kept, read = answers(world, wanted)
    assert kept == read


def test_who_was_only_asked_for_is_not_kept(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    assert asked(world, wanted, suggest_from, world.ids["kadri"], 9)
    assert suggest_all(tables_from(wanted.ticket)) == {}
    with pytest.raises(RecordMissing):
        asked(world, wanted, suggest_from, "nobody", 9)


def test_many_changes_are_read_as_a_whole(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    wanted.note(Changes("", _CHANGED, {"placement": frozenset(map(str, range(1000)))}))
    assert wanted.next_sending(TODAY)[1] == Stale(False, ("places",), {})


def test_what_no_market_is_made_of_makes_nothing_stale(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    assert not wanted.note(changes("task", "note", "staff"))
    assert wanted.is_whole


def test_a_change_during_a_sending_is_not_taken_for_sent(world: World) -> None:
    wanted = MarketWanted()
    ticket, stale = wanted.next_sending(TODAY)
    assert stale == Stale(True, ("places", "relations"), {})
    wanted.note(changes("match", "placement", id=PLACE))
    assert wanted.note_sent(send_market(world.store.reads, AtOnce(), ticket, TODAY, stale))
    assert not wanted.is_whole
    assert wanted.next_sending(TODAY)[1] == Stale(False, ("relations",), {"placement": frozenset({PLACE})})


def test_what_a_sending_that_was_overtaken_had_to_bring_the_next_one_brings(world: World) -> None:
    wanted = MarketWanted()
    first, stale = wanted.next_sending(TODAY)
    wanted.note(changes("match", "placement", id=PLACE))
    second, both = wanted.next_sending(TODAY)
    assert both.sections == stale.sections
    reads = world.store.reads
    begin_market(first, (reads.office(), TODAY, read_limits(reads, TODAY), {}), stale.sections)
    assert not wanted.note_sent(first)
    send_market(reads, AtOnce(), second, TODAY, both)
    with pytest.raises(MarketForgotten):
        take_rows(first, *next(read_section(reads, "places")))
    assert wanted.note_sent(second)
    kept, read = answers(world, wanted)
    assert kept == read


@pytest.mark.parametrize("everybody", [False, True])
def test_another_day_and_another_scheme_are_sent_as_a_whole(world: World, everybody: bool) -> None:
    wanted = MarketWanted(everybody=everybody)
    send(world, wanted)
    assert wanted.next_sending(TODAY.replace(year=TODAY.year + 1))[1].is_all
    wanted = MarketWanted(everybody=everybody)
    send(world, wanted)
    wanted.note(changes("scheme"))
    assert wanted.next_sending(TODAY)[1].is_all


def test_half_a_market_answers_nothing(world: World) -> None:
    reads, wanted = world.store.reads, MarketWanted()
    ticket, stale = wanted.next_sending(TODAY)
    begin_market(ticket, (reads.office(), TODAY, read_limits(reads, TODAY), {}), stale.sections)
    with pytest.raises(MarketForgotten):
        asked(world, wanted, suggest_from, world.ids["kadri"], 9)


def test_a_process_that_was_replaced_says_that_it_has_forgotten(world: World) -> None:
    wanted = MarketWanted()
    send(world, wanted)
    kept_tables._kept.clear()
    with pytest.raises(MarketForgotten):
        asked(world, wanted, suggest_from, world.ids["kadri"], 9)
    wanted.note(changes("match"))
    ticket, stale = wanted.next_sending(TODAY)
    with pytest.raises(MarketForgotten):
        send_market(world.store.reads, AtOnce(), ticket, TODAY, stale)
    wanted.forget()
    send(world, wanted)
    assert asked(world, wanted, suggest_from, world.ids["kadri"], 9)
