"""The plan: nobody twice, no place too full, as good as the best there is, with a proof that holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.matching.auction import FINEST, UNIT, Auction, settle
from smedesk.matching.market import Market, Relations, Rules
from smedesk.matching.plan import plan, plans
from smedesk.matching.suggestions import suggest_all
from tests.matching.large_market import large_market
from tests.matching.markets import market_of, odd_market, plain_participant, plain_place

markets = st.builds(odd_market, st.randoms(use_true_random=False), st.integers(0, 7), st.integers(0, 6))
scores = st.lists(st.lists(st.sampled_from([None, 0, 1, 300, 500, 501, 1000]), min_size=4, max_size=4), max_size=7)
rooms = st.lists(st.integers(1, 3), min_size=4, max_size=4)

Table = list[list[int | None]]


def _auction(table: Table, room: list[int]) -> Auction:
    edges = [
        (bidder, place, score)
        for bidder, row in enumerate(table)
        for score, place in sorted(((s, h) for h, s in enumerate(row) if s is not None), reverse=True)
    ]
    bidder, place, score = np.array(edges, np.int64).reshape(len(edges), 3).T
    return Auction.of(bidder, place, score, len(table), np.array(room, np.int64))


def _best_possible(table: Table, room: list[int]) -> int:
    """Try every assignment."""

    @cache
    def best(bidder: int, left: tuple[int, ...]) -> int:
        if bidder == len(table):
            return 0
        options = [best(bidder + 1, left)]
        for place, score in enumerate(table[bidder]):
            if score is not None and left[place]:
                rest = tuple(free - (k == place) for k, free in enumerate(left))
                options.append(score + best(bidder + 1, rest))
        return max(options)

    return best(0, tuple(room))


@given(scores, rooms)
def test_an_auction_is_as_good_as_its_step_and_its_proof_holds(table: Table, room: list[int]) -> None:
    auction = _auction(table, room)
    outcome = settle(auction)
    best = _best_possible(table, room) * UNIT
    assert outcome.total <= best <= outcome.bound
    assert outcome.total >= best - max(len(table) * FINEST, best // 10_000)
    places = auction.place[np.arange(len(table)), outcome.choice]
    assert all(count <= auction.room[place] for place, count in Counter(places.tolist()).items())


@given(markets)
def test_nobody_goes_twice_and_no_place_is_too_full(market: Market) -> None:
    made = plan(market)
    lists = {(s.participant, s.place): s for found in suggest_all(market, 50).values() for s in found}
    assert all(lists[s.participant, s.place] == s for s in made.placed)
    assert max(Counter(s.participant for s in made.placed).values(), default=0) <= 1
    room = {place.id: place.capacity - market.relations.taken.get(place.id, 0) for place in market.places}
    assert all(count <= room[place] for place, count in Counter(s.place for s in made.placed).items())
    assert made.total == sum(s.score for s in made.placed) <= made.bound


@given(markets, st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_no_plan(market: Market, chance: Random) -> None:
    shuffled = replace(
        market,
        participants=tuple(chance.sample(market.participants, len(market.participants))),
        places=tuple(chance.sample(market.places, len(market.places))),
    )
    assert plans(shuffled) == plans(market)


def test_a_larger_market_is_planned_with_a_proof() -> None:
    market = large_market(300, 300)
    made = plan(market)
    assert made.share >= 0.9999
    assert len(made.placed) > 150
    first_come = _first_come(market)
    assert made.total > first_come


def _first_come(market: Market) -> int:
    room = {place.id: place.capacity for place in market.places}
    total = 0
    for found in suggest_all(market, 50).values():
        for suggestion in found:
            if room[suggestion.place]:
                room[suggestion.place] -= 1
                total += suggestion.score
                break
    return total


def _two_for_one() -> Market:
    """One place that both want; only the first participant has another."""
    first = plain_participant("p1", topics=frozenset({"training"}))
    second = plain_participant("p2", topics=frozenset({"training"}), wanted_countries=frozenset({"IT"}))
    wanted = plain_place("h1", topics=frozenset({"training"}))
    other = plain_place("h2", country="FI", office_id="office-fi", topics=frozenset({"research"}))
    return market_of(first, second, wanted, other)


def test_who_has_another_place_makes_room_for_who_has_none() -> None:
    market = _two_for_one()
    made = plan(market)
    assert {(s.participant, s.place) for s in made.placed} == {("p1", "h2"), ("p2", "h1")}
    assert [(crowd.place, crowd.people, crowd.room, crowd.near) for crowd in made.crowds] == [("h1", 2, 1, 2)]
    assert 0 < made.crowds[0].price <= 1000
    assert made.share == 1.0


def test_what_staff_has_locked_stands_and_takes_its_room() -> None:
    made = plan(_two_for_one(), locked={("p1", "h1")})
    assert [(s.participant, s.place, s.rank) for s in made.locked] == [("p1", "h1", 0)]
    assert made.placed == ()
    assert made.total == made.locked[0].score == made.bound


def test_a_locked_pair_stands_even_where_a_rule_is_broken_today() -> None:
    market = market_of(
        plain_participant(), plain_place(capacity=0), relations=Relations(rejected=frozenset({("p", "h")}))
    )
    made = plan(market, locked={("p", "h")})
    assert [s.place for s in made.locked] == ["h"]


def test_a_lock_that_cannot_be_is_refused() -> None:
    market = market_of(plain_participant(), plain_place("h1"), plain_place("h2"))
    with pytest.raises(ValueError, match="two places"):
        plan(market, locked={("p", "h1"), ("p", "h2")})
    with pytest.raises(KeyError, match="nobody"):
        plan(market, locked={("nobody", "h1")})


def test_pairs_that_would_rather_have_each_other_are_counted() -> None:
    assert plan(_two_for_one()).blocking == 0
    market = _two_for_one()
    skilled = replace(market.participants[0], skills_had=frozenset({"weld"}))
    wanted = replace(market.places[0], skills_needed=frozenset({"weld"}))
    torn = market_of(skilled, market.participants[1], wanted, market.places[1])
    made = plan(torn)
    assert {(s.participant, s.place) for s in made.placed} == {("p1", "h2"), ("p2", "h1")}
    assert made.blocking == 1


@pytest.mark.parametrize("places", [1, 2, 5])
def test_a_thousand_equals_for_few_places_come_to_an_end(places: int) -> None:
    people = [plain_participant(f"p{number:04}") for number in range(1000)]
    market = market_of(*people, *[plain_place(f"h{number}", capacity=2) for number in range(places)])
    made = plan(market)
    assert len(made.placed) == 2 * places
    assert made.share >= 0.9999
    assert sum(crowd.people for crowd in made.crowds) == 1000


def test_a_plan_of_nothing_is_complete() -> None:
    for market in (market_of(), market_of(plain_participant()), market_of(plain_place())):
        made = plan(market, locked=())
        assert (made.placed, made.total, made.bound, made.share, made.crowds, made.most) == ((), 0, 0, 1.0, (), 0)


def test_a_market_where_nobody_may_go_plans_nothing() -> None:
    market = market_of(plain_participant(), plain_place(), rules=Rules(open_proposals=0))
    assert plan(market).placed == ()
