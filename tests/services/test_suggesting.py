"""From the records of a desk to suggestions: what may be matched, by whose consent, and under which scheme."""

from __future__ import annotations

import re
from datetime import date as Date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.records import Application, Scheme
from smedesk.matching.explanations import explain
from smedesk.matching.market import Market
from smedesk.matching.suggestions import funnel, suggest
from smedesk.services.consenting import withdraw_consent
from smedesk.services.editing import archive_records
from smedesk.services.suggesting import pseudonym, running_scheme
from tests.domain.examples import text_of
from tests.services.whole_markets import read_market
from tests.ui.screens.world import TODAY, World, open_host, receive_match

SECOND = text_of("mobilise-sme-2")
PLACEMENT = "00000000-0000-7000-8000-0000000001{}"


def scheme(code: str, starts: str, ends: str = "") -> Scheme:
    """A scheme with another name and time."""
    rules = SECOND.replace("mobilise-sme-2", code).replace("starts = 2020-10-05", f"starts = {starts}", 1)
    if ends:
        rules = rules.replace(f"starts = {starts}", f"starts = {starts}\nends = {ends}", 1)
    return Scheme(id=code, code=code, name=code, rules=rules)


def consented(market: Market) -> set[str]:
    """Ids of the applications that may be shown."""
    return {one.id for one in market.participants if one.consented}


def test_the_best_place_comes_first_and_is_explained_by_the_same_figures(world: World) -> None:
    market, kadri = read_market(world.store.reads, TODAY), world.ids["kadri"]
    suggestions = suggest(market, kadri)
    assert suggestions
    assert [one.score for one in suggestions] == sorted((one.score for one in suggestions), reverse=True)
    for one in suggestions:
        assert explain(market, kadri, one.place).score == one.score
    assert len(suggest(market, kadri, 1)) == 1


def test_who_has_withdrawn_the_consent_is_matched_no_more(world: World) -> None:
    reads, kadri, juhan = world.store.reads, world.ids["kadri"], world.ids["juhan"]
    assert consented(read_market(reads, TODAY)) == {kadri, juhan}
    withdraw_consent(world.store, world.ids["kadri_consent"])
    market = read_market(reads, TODAY)
    assert consented(market) == {juhan}
    assert suggest(market, kadri) == ()


def test_what_another_office_published_counts_as_consented_though_we_see_no_consent(world: World) -> None:
    open_host(world)
    world.receive(
        Application(id="theirs", office="office-it", person="00000000-0000-7000-8000-000000000901", is_published=True)
    )
    assert "theirs" in consented(read_market(world.store.reads, TODAY))


def test_an_application_whose_person_is_not_here_or_archived_does_not_stop_the_others(world: World) -> None:
    world.receive(Application(id="orphan", office="office-it", person="nobody", is_published=True))
    market = read_market(world.store.reads, TODAY)
    assert {one.id for one in market.participants} == {world.ids["kadri"], world.ids["juhan"]}
    archive_records(world.store, "application", (world.ids["juhan"],))
    assert {one.id for one in read_market(world.store.reads, TODAY).participants} == {world.ids["kadri"]}


@pytest.mark.parametrize("state", ["proposing", "proposed", "declined", "withdrawn", "lapsed", "agreed"])
def test_two_that_stand_in_a_match_are_not_suggested_to_each_other_again(world: World, state: str) -> None:
    kadri = world.ids["kadri"]
    before = {one.place for one in suggest(read_market(world.store.reads, TODAY), kadri)}
    assert PLACEMENT.format("01") in before
    receive_match(world, state)
    after = {one.place for one in suggest(read_market(world.store.reads, TODAY), kadri)}
    assert PLACEMENT.format("01") not in after


def test_nobody_left_is_said_by_the_rule_that_left_nobody(world: World) -> None:
    market = read_market(world.store.reads, TODAY)
    stages = funnel(market, world.ids["juhan"])
    left = [one.left for one in stages]
    assert left == sorted(left, reverse=True)
    assert left[-1] == 0, "he wishes for a country that has no host"
    assert suggest(market, world.ids["juhan"]) == ()


def test_of_several_running_schemes_the_one_that_began_last_counts() -> None:
    old, new, later, over = (
        scheme("old", "2020-10-05"),
        scheme("new", "2024-01-01"),
        scheme("later", "2030-01-01"),
        scheme("over", "2025-01-01", "2025-12-31"),
    )
    for listed in permutations((old, new, later, over)):
        running = running_scheme(listed, TODAY)
        assert running is not None
        assert running[0] is new
        assert running[1].code == "new"
    assert running_scheme((later, over), TODAY) is None
    assert running_scheme((), TODAY) is None


def test_a_scheme_runs_on_its_first_and_its_last_day() -> None:
    only = scheme("only", "2026-01-01", "2026-06-30")
    days = (Date(2025, 12, 31), Date(2026, 1, 1), Date(2026, 6, 30), Date(2026, 7, 1))
    assert [running_scheme([only], day) is not None for day in days] == [False, True, True, False]


def test_the_market_carries_the_rules_of_the_scheme(world: World) -> None:
    rules = read_market(world.store.reads, TODAY).rules
    assert (rules.open_proposals, rules.exchanges_per_company, rules.min_months, rules.max_months) == (5, 2, 1, 6)
    assert rules.active_since == Date(2026, 5, 24)


@given(st.uuids())
def test_a_pseudonym_is_five_signs_that_nobody_takes_for_another(id: object) -> None:
    name = pseudonym(Application(id=str(id)))
    assert re.fullmatch(r"[A-HJ-NP-Z2-9]{5}", name)
    assert pseudonym(Application(id=str(id))) == name
