"""The plan over a real database: what is decided stands, locks keep, and several are proposed at once or none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Application, Consent, Decision, Match, Placement
from smedesk.matching.lists import Lists as KeptLists
from smedesk.matching.results import Goal
from smedesk.services import planning
from smedesk.services.deciding import Shown, decline_suggestion
from smedesk.services.kept_market import MarketWanted, send_market
from smedesk.services.kept_tables import MarketForgotten, Ticket
from smedesk.services.planning import Planned, explain_pairs_from, plans_from, read_decided
from smedesk.services.ports import Changes, Sentence
from smedesk.services.proposing import propose_match, propose_matches
from smedesk.translate import mark
from tests.ui.screens.world import TODAY, AtOnce, World, fill, opened_world, participant

T = TypeVar("T")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def sent(world: World) -> Ticket:
    """Send everybody and return the ticket."""
    wanted = MarketWanted(everybody=True)
    ticket, stale = wanted.next_sending(TODAY)
    return send_market(world.store.reads, AtOnce(), ticket, TODAY, stale)


def planned(world: World, *locked: tuple[str, str], is_everybody: bool = False) -> Planned:
    made = plans_from(world.store.reads, AtOnce(), sent(world), TODAY, locked, is_everybody)
    assert made is not None
    return made


def test_own_participants_are_placed_and_every_goal_is_there(world: World) -> None:
    made = planned(world)
    own = {one.id for one in world.store.reads.find(Application)}
    best = made.plans[Goal.BEST]
    assert set(made.plans) == set(Goal)
    assert best.placed
    assert {each.participant for each in best.pairs} <= own
    assert best.share >= 0.9999


def test_a_lock_stands_in_every_plan(world: World) -> None:
    best = planned(world).plans[Goal.BEST]
    one = best.placed[0]
    again = planned(world, (one.participant, one.place))
    assert all((one.participant, one.place) in {(s.participant, s.place) for s in each.locked}
               for each in again.plans.values())  # fmt: skip
    assert again.decided == frozenset()
    assert again.plans[Goal.BEST].total == best.total


def test_a_lock_of_what_is_no_longer_there_is_left_out(world: World) -> None:
    assert not planned(world, ("gone", "away")).plans[Goal.BEST].locked


def test_an_open_proposal_is_decided_and_stands_against_a_lock(world: World) -> None:
    reads = world.store.reads
    best = planned(world).plans[Goal.BEST].placed[0]
    other = next(one.id for one in reads.find(Placement) if one.id != best.place)
    propose_match(world.store, best.participant, best.place)
    assert read_decided(reads) == ((best.participant, best.place),)
    made = planned(world, (best.participant, other))
    assert made.decided == {(best.participant, best.place)}
    assert [(s.participant, s.place) for s in made.plans[Goal.STABLE].locked] == [(best.participant, best.place)]


def test_another_ticket_is_refused_and_the_lists_of_the_last_are_kept(world: World) -> None:
    ticket = sent(world)
    first = plans_from(world.store.reads, AtOnce(), ticket, TODAY, (), False)
    other = sent(world)
    assert plans_from(world.store.reads, AtOnce(), ticket, TODAY, (), False) == first
    plans_from(world.store.reads, AtOnce(), other, TODAY, (), False)
    with pytest.raises(MarketForgotten):
        plans_from(world.store.reads, AtOnce(), ticket, TODAY, (), False)


def test_several_are_proposed_at_once_each_with_what_was_shown(world: World) -> None:
    reads = world.store.reads
    ticket = sent(world)
    pairs = [(s.participant, s.place) for s in planned(world).plans[Goal.BEST].placed]
    ticket = sent(world)
    explained = explain_pairs_from(reads, AtOnce(), ticket, TODAY, pairs)
    proposals = [(*pair, Shown(score=one.score, explanation="why")) for pair, one in zip(pairs, explained, strict=True)]
    changes = propose_matches(world.store, proposals)
    assert changes.sentence.n == len(pairs)
    assert {(one.application, one.placement, one.score) for one in reads.find(Match)} >= {
        (*pair, one.score) for pair, one in zip(pairs, explained, strict=True)
    }
    assert {(one.application, one.placement) for one in reads.find(Decision) if one.kind == "proposed"} == set(pairs)


def test_where_one_is_refused_none_is_proposed(world: World) -> None:
    one = planned(world).plans[Goal.BEST].placed[0]
    before = len(world.store.reads.find(Match))
    with pytest.raises(RecordMissing):
        propose_matches(world.store, [(one.participant, one.place, Shown()), ("gone", one.place, Shown())])
    assert len(world.store.reads.find(Match)) == before


def test_after_changes_the_lists_of_everybody_are_repaired_and_the_plan_is_the_one_of_a_market_read_anew(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, wanted = world.store.reads, MarketWanted(everybody=True)
    ranked: list[bool] = []
    some = KeptLists.rank_some

    def rank_some(lists: KeptLists, most: int) -> bool:
        ranked.append(some(lists, most))
        return ranked[-1]

    monkeypatch.setattr(KeptLists, "rank_some", rank_some)

    def asked() -> Planned:
        ticket, stale = wanted.next_sending(TODAY)
        send_market(reads, AtOnce(), ticket, TODAY, stale)
        wanted.note_sent(ticket)
        made = plans_from(reads, AtOnce(), ticket, TODAY, (), True)
        assert made is not None
        return made

    first = asked()
    gone = first.plans[Goal.BEST].placed[0]
    told: list[Changes] = []
    participant(world, "mari", world.ids["company"], "Mari", "Maasikas")
    with world.store.change(Sentence(mark("Tests", "Changed a wish"))) as work:
        work.update(Application, gone.participant, {"months_min": 2, "wanted_countries": frozenset({"IT", "DE"})})
    told += [work.changes, decline_suggestion(world.store, gone.participant, gone.place, "place")]
    made = {"application": world.ids["mari"], "person": reads.get(Application, world.ids["mari"]).person}
    consents = frozenset(one.id for one in reads.find(Consent))
    touched = {kind: frozenset({id}) for kind, id in made.items()} | {"consent": consents}
    told.append(Changes("", work.changes.sentence, touched))
    for each in told:
        assert wanted.note(each)
    again = asked()
    assert ranked.count(True) == 1, "everybody was ranked once"
    assert again.plans != first.plans
    assert again == planned(world, is_everybody=True)


def test_what_is_no_longer_wanted_ends_between_two_steps_and_the_next_goes_on_from_there(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(planning, "_AT_A_TIME", 1)
    reads, ticket = world.store.reads, sent(world)
    asked: list[str] = []

    class Counting(AtOnce):
        def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
            asked.append(function.__name__)
            return super().__call__(function, *arguments)

    assert plans_from(reads, Counting(), ticket, TODAY, (), True, lambda: False) is None
    assert asked == ["rank_some_in"]
    assert plans_from(reads, Counting(), ticket, TODAY, (), True) == planned(world, is_everybody=True)
    assert asked == ["rank_some_in"] * 3 + ["plans_in"], "one of two was ranked, then the other, then nobody was left"
