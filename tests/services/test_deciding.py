"""A decision is kept with what was shown, takes a pair off the list or out of the queue, and can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Decision
from smedesk.matching.explanations import explain
from smedesk.matching.suggestions import suggest
from smedesk.services.deciding import (
    Shown,
    as_shown,
    decline_suggestion,
    features_of,
    put_off,
    put_off_until,
)
from smedesk.services.ports import Reads
from smedesk.services.proposing import decline_match, propose_match
from tests.services.whole_markets import read_market
from tests.ui.screens.world import TODAY, World, receive_match


def shown_first(world: World) -> tuple[str, Shown]:
    """The best placement for Kadri, as an adviser has it before her."""
    market, kadri = read_market(world.store.reads, TODAY), world.ids["kadri"]
    best = suggest(market, kadri)[0]
    return best.place, as_shown(explain(market, kadri, best.place), "Meets all 16 rules.")


def read_decisions(reads: Reads, application: str) -> tuple[Decision, ...]:
    """What was decided about the suggestions of an application."""
    return reads.find(Decision, application=application)


def suggested(world: World) -> list[str]:
    return [one.place for one in suggest(read_market(world.store.reads, TODAY), world.ids["kadri"])]


def test_a_declined_suggestion_leaves_the_list_and_undo_brings_it_back(world: World) -> None:
    kadri = world.ids["kadri"]
    place, shown = shown_first(world)
    changes = decline_suggestion(world.store, kadri, place, "rivals", "Both sell saunas in Pärnu.", shown)
    assert changes.can_undo
    assert place not in suggested(world)
    (kept,) = read_decisions(world.store.reads, kadri)
    assert (kept.kind, kept.reason, kept.words) == ("declined", "rivals", "Both sell saunas in Pärnu.")
    assert (kept.rank, kept.score, kept.explanation) == (1, shown.score, "Meets all 16 rules.")
    assert features_of(kept) == dict(shown.features)
    assert set(features_of(kept)) >= {"sending.skills", "host.language"}
    world.store.undo()
    assert suggested(world)[0] == place
    assert not read_decisions(world.store.reads, kadri)


def test_declining_needs_a_reason(world: World) -> None:
    with pytest.raises(ValueRefused, match=r"value\.required"):
        decline_suggestion(world.store, world.ids["kadri"], shown_first(world)[0], "")
    assert not world.store.reads.find(Decision)


def test_what_is_put_off_comes_back_on_its_day_and_the_last_word_holds(world: World) -> None:
    kadri = world.ids["kadri"]
    place, shown = shown_first(world)
    until = TODAY + timedelta(days=7)
    put_off(world.store, kadri, place, until, shown)
    decisions = read_decisions(world.store.reads, kadri)
    assert put_off_until(decisions, TODAY) == {(kadri, place): until}
    assert put_off_until(decisions, until) == {}
    assert place in suggested(world), "put off is no reason why two do not fit"
    decline_suggestion(world.store, kadri, place, "host", shown=shown)
    assert put_off_until(read_decisions(world.store.reads, kadri), TODAY) == {}


def test_a_proposal_and_the_answer_to_one_keep_what_was_decided(world: World) -> None:
    place, shown = shown_first(world)
    match, changes = propose_match(world.store, world.ids["kadri"], place, shown)
    assert not changes.can_undo
    (proposed,) = world.store.reads.find(Decision)
    assert (proposed.kind, proposed.match, proposed.version) == ("proposed", match, shown.version)
    hosted = receive_match(world, "proposed", are_we_host=True)
    decline_match(world.store, hosted, "No room before autumn", "period")
    declined = next(one for one in world.store.reads.find(Decision) if one.match == hosted)
    assert (declined.kind, declined.reason, declined.words) == ("declined", "period", "No room before autumn")
