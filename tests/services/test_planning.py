"""The plan over a real database: what is decided stands, locks keep, and several are proposed at once or none."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Application, Decision, Match, Placement
from smedesk.matching.results import Goal
from smedesk.services.deciding import Shown
from smedesk.services.kept_market import MarketWanted, send_market
from smedesk.services.kept_tables import MarketForgotten, Ticket
from smedesk.services.planning import Planned, explain_pairs_from, plans_from, read_decided
from smedesk.services.proposing import propose_match, propose_matches
from tests.ui.screens.world import TODAY, AtOnce, World, fill, opened_world


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
    return plans_from(world.store.reads, AtOnce(), sent(world), TODAY, locked, is_everybody)


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
