"""The goals of a plan beside each other, what staff has decided, and contests of equals."""

from __future__ import annotations

import time
from collections import Counter
from functools import cache
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.matching import auction
from smedesk.matching.auction import Auction, settle
from smedesk.matching.market import Market, Relations
from smedesk.matching.most_placed import placed_most
from smedesk.matching.plan import MOST_RATHER, plan, plans
from smedesk.matching.results import Goal, Plan, Suggestion
from smedesk.matching.suggestions import suggest_all
from smedesk.matching.tables import Tables
from tests.matching.large_market import large_market
from tests.matching.markets import market_of, odd_market, plain_participant, plain_place
from tests.matching.planted_market import planted_market

markets = st.builds(odd_market, st.randoms(use_true_random=False), st.integers(0, 6), st.integers(0, 5))

wishes_of_people = st.lists(st.lists(st.integers(0, 4), max_size=4, unique=True), max_size=8)
rooms = st.lists(st.integers(1, 2), min_size=5, max_size=5)

Lists = dict[str, tuple[Suggestion, ...]]


def _room(market: Market) -> dict[str, int]:
    return {place.id: max(place.capacity - market.relations.taken.get(place.id, 0), 0) for place in market.places}


def _best_of_all(lists: Lists, room: dict[str, int]) -> tuple[int, int]:
    """Try every plan: return the largest sum of scores, and the largest number placed."""
    people, places = sorted(lists), sorted(room)

    @cache
    def best(at: int, left: tuple[int, ...]) -> tuple[int, int]:
        if at == len(people):
            return 0, 0
        most_score, most_placed = best(at + 1, left)
        for each in lists[people[at]]:
            k = places.index(each.place)
            if left[k]:
                score, placed = best(at + 1, (*left[:k], left[k] - 1, *left[k + 1 :]))
                most_score, most_placed = max(most_score, score + each.score), max(most_placed, placed + 1)
        return most_score, most_placed

    return best(0, tuple(room[each] for each in places))


def _rather(made: Plan, lists: Lists, room: dict[str, int]) -> dict[tuple[str, str], tuple[int, int, str, int, int]]:
    """Find the pairs who would both rather have each other, one by one: u and v of each, and what they have instead."""
    mine = {each.participant: each for each in made.placed}
    found: dict[tuple[str, str], tuple[int, int, str, int, int]] = {}
    for each in (one for listed in lists.values() for one in listed if room[one.place]):
        here = mine.get(each.participant)
        guests = [one for one in made.placed if one.place == each.place]
        is_free = len(guests) < room[each.place]
        least = 0 if is_free else min(one.v for one in guests)
        if (here is None or each.u > here.u) and (is_free or each.v > least):
            pair = each.participant, each.place
            found[pair] = each.u, each.v, here.place if here else "", here.u if here else 0, least
    return found


@given(markets)
def test_each_goal_is_reached_and_no_proof_claims_too_much(market: Market) -> None:
    lists, room = suggest_all(market, 50), _room(market)
    score, placed = _best_of_all(lists, room)
    made = plans(market)
    for one in made.values():
        assert one.total <= score <= one.bound
        assert len(one.placed) <= placed == one.most
        rather = _rather(one, lists, room)
        told = {
            (each.participant, each.place): (each.u, each.v, each.has, each.u_now, each.v_now) for each in one.rather
        }
        assert told == rather
        assert one.blocking == len(rather)
        placed_at = {each.participant: each for each in one.placed}
        for each in one.rather:
            assert not each.least or (placed_at[each.least].place, placed_at[each.least].v) == (each.place, each.v_now)
        assert all(count <= room[place] for place, count in Counter(each.place for each in one.placed).items())
        assert max(Counter(each.participant for each in one.placed).values(), default=0) <= 1
    assert made[Goal.BEST].total * 10_000 >= score * 9_999 - 1
    assert len(made[Goal.MOST].placed) == placed
    assert made[Goal.STABLE].blocking == 0


def test_the_stable_plan_is_the_best_stable_one_for_everybody_who_asks() -> None:
    market = large_market(60, 40)
    made = plans(market)
    rotated = _rotations(made[Goal.STABLE], suggest_all(market, 50))
    assert rotated == 0
    assert made[Goal.BEST].total > made[Goal.STABLE].total
    assert made[Goal.BEST].blocking > 0


def _rotations(made: Plan, lists: Lists) -> int:
    """Count pairs of people who would both rather have the other's place, and both places agree."""
    placed = {each.participant: each for each in made.placed}
    at = {(each.participant, each.place): each for found in lists.values() for each in found}
    better = 0
    for one in made.placed:
        for other in made.placed:
            mine, theirs = at.get((one.participant, other.place)), at.get((other.participant, one.place))
            if one.participant < other.participant and mine and theirs:
                wish = mine.u > placed[one.participant].u and theirs.u > placed[other.participant].u
                better += wish and mine.v >= other.v and theirs.v >= one.v
    return better


@given(wishes_of_people, rooms)
def test_no_plan_places_more(wishes: list[list[int]], room: list[int]) -> None:
    edges = [(bidder, place) for bidder, places in enumerate(wishes) for place in places]
    bidder, place = np.array(edges, np.int64).reshape(len(edges), 2).T
    found = placed_most(bidder, place, np.array(room), np.zeros(0, np.int64))
    assert len(set(bidder[found].tolist())) == len(found)
    assert all(count <= room[each] for each, count in Counter(place[found].tolist()).items())

    @cache
    def most(at: int, left: tuple[int, ...]) -> int:
        if at == len(wishes):
            return 0
        taken = (most(at + 1, (*left[:k], left[k] - 1, *left[k + 1 :])) + 1 for k in wishes[at] if left[k])
        return max(most(at + 1, left), *taken, 0)

    assert len(found) == most(0, tuple(room))


def test_the_history_of_the_tables_shows_in_no_plan() -> None:
    market, chance = large_market(80, 60), Random(2)
    tables = Tables(market.today, market.rules, market.skill_groups)
    people, places = list(market.participants), list(market.places)
    chance.shuffle(people)
    chance.shuffle(places)
    tables.put(people, places)
    tables.relate(market.relations)
    gone = [each.id for each in people[::3]]
    tables.remove(gone, [each.id for each in places[::4]])
    tables.put(people[::3], places[::4])
    assert plans(tables) == plans(market)


def test_an_office_plans_for_its_own_participants_alone() -> None:
    market = large_market(200, 100)
    made = plan(market, office="office-EE")
    office = {each.id: each.office_id for each in market.participants}
    seen = [each for each in market.participants if each.office_id == "office-EE" and each.published]
    assert made.people == len(seen) > 0
    assert {office[each.participant] for each in made.placed} == {"office-EE"}
    assert plan(market, office="nobody's").people == 0


def test_a_pair_that_is_agreed_takes_its_room_once() -> None:
    market = market_of(
        plain_participant("p1"), plain_participant("p2"), plain_place(capacity=2),
        relations=Relations(past_draft=frozenset({("p1", "h")}), taken={"h": 1}),
    )  # fmt: skip
    made = plan(market, locked={("p1", "h")})
    assert [each.participant for each in made.pairs] == ["p1", "p2"]
    assert (made.most, made.people) == (2, 2)


def test_more_decided_pairs_than_room_stand_and_nobody_comes_beside_them() -> None:
    people = [plain_participant(f"p{number}") for number in range(3)]
    made = plan(market_of(*people, plain_place(capacity=1)), locked={("p0", "h"), ("p1", "h")})
    assert [each.participant for each in made.pairs] == ["p0", "p1"]


def test_a_locked_plan_is_the_same_plan() -> None:
    market = large_market(150, 100)
    made = plan(market)
    again = plan(market, locked={(each.participant, each.place) for each in made.placed})
    assert not again.placed
    assert again.total == made.total
    assert {(each.participant, each.place) for each in again.locked} == {
        (each.participant, each.place) for each in made.placed
    }


def _contest(bidders: int, places: int, room: int, lowest: int, highest: int) -> Auction:
    """Everybody may go everywhere; the scores are between two limits."""
    score = np.random.default_rng(1).integers(lowest, highest + 1, (bidders, places))
    order = np.argsort(-score, axis=1, kind="stable")
    bidder, place = np.repeat(np.arange(bidders), places), order.ravel()
    return Auction.of(bidder, place, np.take_along_axis(score, order, 1).ravel(), bidders, np.full(places, room))


@pytest.mark.parametrize(
    ("bidders", "places", "room", "lowest", "highest"),
    [(10_000, 1, 1, 500, 510), (10_000, 3, 2, 500, 510), (2000, 5, 2, 500, 500), (2000, 50, 30, 500, 500),
     (3000, 20, 100, 500, 510), (500, 50, 9, 500, 520)],
)  # fmt: skip
def test_a_contest_of_equals_ends_soon_and_with_its_proof(
    bidders: int, places: int, room: int, lowest: int, highest: int
) -> None:
    begun = time.thread_time()
    outcome = settle(_contest(bidders, places, room, lowest, highest))
    assert outcome.is_proven
    assert time.thread_time() - begun < 3


@given(markets)
def test_by_chains_alone_the_best_plan_comes_exactly_and_the_prices_prove_it(market: Market) -> None:
    lists, room = suggest_all(market, 50), _room(market)
    with pytest.MonkeyPatch.context() as patch:
        for limit in ("FEW", "BIDS_EACH", "LEAST_BIDS"):
            patch.setattr(auction, limit, 0)
        best = plan(market)
    assert best.total == best.bound == _best_of_all(lists, room)[0]


def test_a_war_of_few_for_popular_hosts_ends_by_chains_with_its_proof() -> None:
    best = plan(planted_market(800, 500, seed=5).market)
    assert best.share >= 0.9999


def test_ten_thousand_for_one_host() -> None:
    people = [plain_participant(f"p{number:05}") for number in range(10_000)]
    made = plans(market_of(*people, plain_place(capacity=3)))
    assert [len(one.placed) for one in made.values()] == [3, 3, 3]
    assert [one.share for one in made.values()] == [1.0, 1.0, 1.0]
    assert [(crowd.people, crowd.room, crowd.near) for crowd in made[Goal.BEST].crowds] == [(10_000, 3, 10_000)]


def test_those_who_lose_most_are_told_first_and_no_more_than_can_be_read() -> None:
    market = large_market(900, 700)
    best = plan(market)
    lost = [min(each.u - each.u_now, each.v - each.v_now) for each in best.rather]
    assert best.blocking > MOST_RATHER == len(best.rather)
    assert max(lost) > min(lost) >= 1
    assert all(each.has or not each.u_now for each in best.rather)
