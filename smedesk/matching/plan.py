"""One plan for all: who goes where so that the sum of the scores is as large as it can be, with the proof; or so that
as many as can be are placed, or that no two would both rather have each other.

Every participant gets one place at most, every place as many people as it has room for. What staff has decided stands:
a locked pair keeps its place, whatever the rules say today, and takes the room.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from smedesk.matching.arrays import Integers
from smedesk.matching.auction import UNIT, Auction, Outcome, settle
from smedesk.matching.field_of_plan import NEAR, NOBODY, Blocked, FieldOfPlan, field_of_plan, lists_for
from smedesk.matching.market import Market
from smedesk.matching.most_placed import placed_most
from smedesk.matching.ranking import Ranking
from smedesk.matching.results import Blocking, Crowd, Goal, Plan
from smedesk.matching.stable import accept_deferred
from smedesk.matching.suggestions import suggestions_of
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS, FULL, Weights

MOST_RATHER = 200
"""So many of the pairs who would both rather have each other are told one by one."""

DEPTH = 50
"""Places of each participant's list that the plan may use.

On planted markets twenty reached 99.9 % of what all places reach, fifty all of it.
"""


def plan(
    market: Market | Tables,
    locked: Collection[tuple[str, str]] = frozenset(),
    depth: int = DEPTH,
    weights: Weights = DEFAULT_WEIGHTS,
    goal: Goal = Goal.BEST,
    office: str = "",
) -> Plan:
    """Return the plan with a goal for the participants of an office, for everybody's without one; `locked` are pairs
    (participant id, place id) that staff has decided.

    Raises KeyError if the market does not know a locked id, ValueError if somebody is locked to two places.
    """
    return plans(market, locked, depth, weights, (goal,), office)[goal]


def plans(
    market: Market | Tables,
    locked: Collection[tuple[str, str]] = frozenset(),
    depth: int = DEPTH,
    weights: Weights = DEFAULT_WEIGHTS,
    goals: Collection[Goal] = tuple(Goal),
    office: str = "",
) -> Mapping[Goal, Plan]:
    """Return a plan for each goal, made from the same lists."""
    field = field_of_plan(lists_for(tables_of(market), depth, weights, office), locked)
    return plans_of(field, weights, goals)


def plans_of(field: FieldOfPlan, weights: Weights, goals: Collection[Goal]) -> Mapping[Goal, Plan]:
    """Return a plan for each goal."""
    auction = auction_of(field)
    outcome = settle(auction)
    best = auction.edges(outcome.choice)
    most = placed_most(field.bidder, field.place, field.free_room, best)
    prices = _prices(field, outcome)
    crowds = _crowds(field, prices)
    made = {}
    for goal in goals:
        chosen = best if goal is Goal.BEST else _stable(field) if goal is Goal.STABLE else _most(field, len(most), most)
        placed = field.free.where(chosen)
        locked_score = int(field.kept.score.sum())
        blocked = field.blocking(placed)
        made[goal] = Plan(
            locked=suggestions_of(field.tables, field.kept, weights),
            placed=suggestions_of(field.tables, placed, weights),
            total=locked_score + int(placed.score.sum()),
            bound=locked_score + outcome.bound // UNIT,
            blocking=len(blocked.has),
            crowds=crowds,
            goal=goal,
            most=len(field.kept.places) + len(most),
            people=field.people,
            prices=prices,
            rather=_rather(field, placed, blocked),
        )
    return made


def _rather(field: FieldOfPlan, placed: Ranking, blocked: Blocked) -> tuple[Blocking, ...]:
    """Return the first of the pairs who would both rather have each other."""
    people, places = field.tables.participants.ids, field.tables.places.ids
    here = list(
        zip(*(column.tolist() for column in (placed.participants, placed.places, placed.u, placed.v)), strict=True)
    )
    first = [column[:MOST_RATHER].tolist() for column in (*blocked.pairs, blocked.has, blocked.least)]
    made = []
    for p, h, _rank, _score, u, v, has, least in zip(*first, strict=True):
        _, own, u_now, _ = here[has] if has != NOBODY else (0, None, 0, 0)
        guest, _, _, v_now = here[least] if least != NOBODY else (None, 0, 0, 0)
        own_id, guest_id = "" if own is None else places[own], "" if guest is None else people[guest]
        made.append(Blocking(people[p], places[h], u, v, own_id, u_now, guest_id, v_now))
    return tuple(made)


def auction_of(field: FieldOfPlan, more: int = 0) -> Auction:
    """Return the auction of a field, each place worth so much `more` than its score."""
    score = field.free.score.astype(np.int64) + more
    return Auction.of(field.bidder, field.place, score, field.bidders, field.free_room)


def _most(field: FieldOfPlan, most: int, largest: Integers) -> Integers:
    """Return a plan that places so many with a sum of scores near the largest that is possible then.

    Being placed is made worth more than any score, so nobody stays out for the others' sake; the few that are still
    missing come by chains. `largest` is one that places them all, whatever its sum.
    """
    auction = auction_of(field, FULL)
    placed = auction.edges(settle(auction).choice)
    if len(placed) < most:
        placed = placed_most(field.bidder, field.place, field.free_room, placed)
    sums = (int(field.free.score[each].sum()) for each in (placed, largest))
    return placed if next(sums) >= next(sums) else largest


def _stable(field: FieldOfPlan) -> Integers:
    return accept_deferred(field.bidder, field.place, field.free.u, field.free.v, field.free_room)


def _prices(field: FieldOfPlan, outcome: Outcome) -> Mapping[str, int]:
    """Return place → price, of those that have one."""
    price = outcome.price[:-1] // UNIT
    costly = np.flatnonzero(price)
    ids = (field.tables.places.ids[row] for row in field.place_rows[costly].tolist())
    return dict(zip(ids, price[costly].tolist(), strict=True))


def _crowds(field: FieldOfPlan, prices: Mapping[str, int]) -> tuple[Crowd, ...]:
    """Return the places that stand first on more lists than they have room for, the greatest crowd first."""
    lists, ids, room = field.undecided, field.tables.places.ids, field.room
    people = np.bincount(lists.places[lists.rank == 1], minlength=len(room))
    near = np.bincount(lists.places[lists.rank <= NEAR], minlength=len(room))
    crowded = np.flatnonzero(people > room)
    found = (Crowd(ids[h], int(people[h]), int(room[h]), int(near[h]), prices.get(ids[h], 0)) for h in crowded.tolist())
    return tuple(sorted(found, key=lambda crowd: (crowd.room - crowd.people, crowd.place)))
