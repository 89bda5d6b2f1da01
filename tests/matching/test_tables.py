"""A market prepared once and then changed record by record answers as one that is prepared anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.matching.explanations import explain, explain_records
from smedesk.matching.lists import RESERVE, SHOWN, Lists
from smedesk.matching.market import Market, Relations
from smedesk.matching.suggestions import funnel, lists_of, suggest, suggest_all
from smedesk.matching.tables import Changed, Tables
from smedesk.matching.weights import DEFAULT_WEIGHTS
from smedesk.matching.what_ifs import what_ifs
from tests.matching.large_market import large_market
from tests.matching.markets import GROUPS, market_of, odd_market, plain_participant, plain_place

EVERYTHING = 1_000_000


class Changing:
    """A market and its tables, changed together; `lists` are repaired after each change."""

    def __init__(self, market: Market) -> None:
        self.market = market
        self.tables = Tables(market.today, market.rules, market.skill_groups)
        self.tables.put(market.participants, market.places)
        self.tables.relate(market.relations)
        self.lists = Lists(self.tables)

    def put(self, **records: Any) -> None:
        """Take records of one side that are new or have changed."""
        for side, given_records in records.items():
            kept = {each.id: each for each in getattr(self.market, side)}
            kept.update((each.id, each) for each in given_records)
            self._keep(side, tuple(kept.values()))
        self.lists.repair(self.tables.put(**records))

    def remove(self, **ids: list[str]) -> None:
        """Forget records of one side."""
        for side, gone in ids.items():
            left = tuple(each for each in getattr(self.market, side) if each.id not in gone)
            self._keep(side, left)
        self.lists.repair(self.tables.remove(**ids))

    def _keep(self, side: str, records: tuple[Any, ...]) -> None:
        changed: dict[str, Any] = {side: records}
        self.market = replace(self.market, **changed)

    def relate(self, relations: Relations) -> None:
        """Take other relations."""
        self.market = replace(self.market, relations=relations)
        self.lists.repair(self.tables.relate(relations))

    def check(self) -> None:
        """Compare all lists, kept and ranked now, with those of the market prepared anew."""
        anew = suggest_all(replace(self.market), SHOWN)
        assert suggest_all(self.tables, SHOWN) == anew
        assert lists_of(self.tables, self.lists.ranking(), DEFAULT_WEIGHTS) == anew


def _random_changes(chance: Random, changing: Changing, others: Market) -> Iterator[str]:
    """Change something again and again: mostly one record, which becomes one of another market, or comes, or goes."""
    while True:
        what = chance.choice(("participant", "place", "place", "come", "go", "relate"))
        market = changing.market
        if what == "participant" and market.participants:
            was = chance.choice(market.participants)
            changing.put(participants=[_partly(chance, was, chance.choice(others.participants))])
        elif what == "place" and market.places:
            place = chance.choice(market.places)
            changing.put(places=[_partly(chance, place, chance.choice(others.places))])
        elif what == "come":
            side = chance.choice(("participants", "places"))
            new = replace(chance.choice(getattr(others, side)), id=f"{side[:2]}{chance.randrange(10**6):06}")
            changing.put(**{side: [new]})
        elif what == "go":
            side = chance.choice(("participants", "places"))
            ids = [each.id for each in getattr(market, side)]
            changing.remove(**{side: chance.sample(ids, min(len(ids), 1))})
        elif what == "relate":
            changing.relate(_other_relations(chance, market))
        yield what


def _partly(chance: Random, was: Any, other: Any) -> Any:
    """Return a record with a few fields of another one."""
    names = chance.sample([name for name in was.__dataclass_fields__ if name != "id"], 4)
    return replace(was, **{name: getattr(other, name) for name in names})


def _other_relations(chance: Random, market: Market) -> Relations:
    relations = market.relations
    people, places = ([each.id for each in side] for side in (market.participants, market.places))
    if not people or not places:
        return Relations()
    pair = chance.choice(people), chance.choice(places)
    changes: tuple[dict[str, Any], ...] = (
        {"rejected": relations.rejected ^ {pair}},
        {"past_draft": relations.past_draft ^ {pair}},
        {"open_proposals": {**relations.open_proposals, pair[0]: chance.randrange(7)}},
        {"exchanges": {**relations.exchanges, chance.choice(market.participants).company_id: chance.randrange(3)}},
        {"taken": {**relations.taken, pair[1]: chance.randrange(3)}},
    )
    return replace(relations, **chance.choice(changes))


def test_after_500_random_changes_all_answers_are_those_of_the_market_prepared_anew() -> None:
    chance = Random(5)
    changing = Changing(odd_market(chance, 60, 90))
    changes = _random_changes(chance, changing, odd_market(chance, 60, 90))
    for number, _ in zip(range(500), changes, strict=False):
        if number % 25 == 0:
            changing.check()
    changing.check()
    anew = replace(changing.market)
    places = {place.id: place for place in anew.places}
    for person in changing.market.participants:
        assert funnel(changing.tables, person.id) == funnel(anew, person.id)
        assert what_ifs(changing.tables, person.id) == what_ifs(anew, person.id)
        for found in suggest(anew, person.id, 2):
            assert explain_records(changing.tables, person, places[found.place]) == explain(
                anew, person.id, found.place
            )


def test_long_lists_are_repaired_as_they_would_be_ranked() -> None:
    """Longer than what is kept: places leave them, come into their middle, and stand behind their end."""
    chance = Random(2)
    changing = Changing(large_market(40, 1500, seed=3))
    assert (changing.lists.is_all == 0).sum() > 20, "most lists go on behind what is kept"
    changes = _random_changes(chance, changing, large_market(40, 1500, seed=4))
    for _ in zip(range(80), changes, strict=False):
        pass
    changing.check()
    favourites = {found[0].place for found in suggest_all(changing.tables, 1).values() if found}
    changing.remove(places=sorted(favourites))
    changing.check()


def test_a_list_that_loses_its_reserve_is_ranked_anew() -> None:
    places = [plain_place(f"h{number:03}") for number in range(SHOWN + RESERVE + 30)]
    changing = Changing(market_of(plain_participant(), *places))
    for place in places[: SHOWN + RESERVE]:
        changing.remove(places=[place.id])
        changing.check()


@settings(max_examples=12)
@given(st.randoms(use_true_random=False), st.integers(0, 4), st.integers(0, 5))
def test_small_markets_answer_the_same_after_each_change(chance: Random, participants: int, places: int) -> None:
    changing = Changing(odd_market(chance, participants, places))
    for _ in zip(range(5), _random_changes(chance, changing, odd_market(chance, 6, 6)), strict=False):
        changing.check()


def test_a_record_that_changes_a_little_changes_no_other_row() -> None:
    market = large_market(50, 60)
    tables = Changing(market).tables
    changed = tables.put(places=[replace(market.places[7], published=not market.places[7].published)])
    assert [tables.places.ids[row] for row in changed.places] == [market.places[7].id]
    assert not len(changed.participants)


def test_a_skill_that_becomes_rarer_changes_those_who_want_it() -> None:
    skill = next(iter(GROUPS))
    wanting, other = plain_participant("p", skills_wanted=frozenset({skill})), plain_participant("q")
    places = [plain_place(f"h{number}", skills_offered=frozenset({skill})) for number in range(8)]
    tables = Changing(market_of(wanting, other, *places)).tables
    changed = tables.put(places=[replace(places[0], skills_offered=frozenset())])
    assert [tables.participants.ids[row] for row in changed.participants] == ["p"]


def test_what_is_removed_twice_or_was_never_there_does_no_harm() -> None:
    tables = Changing(market_of(plain_participant(), plain_place())).tables
    tables.remove(places=["h"])
    assert tables.remove(participants=["nobody"], places=["h"]).places.tolist() == []
    assert suggest(tables, "p") == ()


@pytest.mark.parametrize("relations", [Relations(), Relations(taken={"h": 1})])
def test_changes_of_relations_alone_touch_only_who_is_in_them(relations: Relations) -> None:
    market = market_of(plain_participant(), plain_participant("q"), plain_place(), plain_place("g"))
    tables = Changing(market).tables
    changed: Changed = tables.relate(relations)
    assert [tables.places.ids[row] for row in changed.places] == list(relations.taken)
    assert not len(changed.participants)
