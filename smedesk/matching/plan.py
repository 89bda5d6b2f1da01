"""One plan for all: who goes where so that the sum of the scores is as large as it can be, with the proof.

Every participant gets one place at most, every place as many people as it has room for. What staff has
decided stands: a locked pair keeps its place, whatever the rules say today, and takes the room.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from smedesk.matching.arrays import Integers
from smedesk.matching.auction import UNIT, Auction, settle
from smedesk.matching.eligibility import Pairs
from smedesk.matching.features import pair_features, scores
from smedesk.matching.market import Market
from smedesk.matching.ranking import Ranking, rank_all
from smedesk.matching.results import Crowd, Plan
from smedesk.matching.suggestions import suggestions_of
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS, FULL, Weights

DEPTH = 50
"""Places of each participant's list that the plan may use.

On planted markets twenty reached 99.9 % of what all places reach, fifty all of it.
"""


def plan(
    market: Market | Tables,
    locked: Collection[tuple[str, str]] = frozenset(),
    depth: int = DEPTH,
    weights: Weights = DEFAULT_WEIGHTS,
) -> Plan:
    """Return the best plan for a market; `locked` are pairs (participant id, place id) that staff has
    decided.

    Raises KeyError if the market does not know a locked id, ValueError if somebody is locked to two places.
    """
    tables = tables_of(market)
    kept = _locked_pairs(tables, locked, weights)
    room = np.maximum(_room(tables) - np.bincount(kept.places, minlength=len(tables.places)), 0)
    ranking = rank_all(tables, depth, weights)
    undecided = ranking.where(~np.isin(ranking.participants, kept.participants))
    free = undecided.where(room[undecided.places] > 0)
    auction = Auction.of(free.participants, free.places, free.score, len(tables.participants), room)
    outcome = settle(auction)
    placed = free.where(auction.edges(outcome.choice))
    locked_score = int(kept.score.sum())
    return Plan(
        locked=suggestions_of(tables, kept, weights),
        placed=suggestions_of(tables, placed, weights),
        total=locked_score + outcome.total // UNIT,
        bound=locked_score + outcome.bound // UNIT,
        blocking=_blocking_pairs(free, placed, room),
        crowds=_crowds(tables, undecided, room),
    )


def _locked_pairs(tables: Tables, locked: Collection[tuple[str, str]], weights: Weights) -> Ranking:
    """Return what staff has decided, with rank 0: no list of today need hold it."""
    rows = sorted((tables.participants.row[p], tables.places.row[h]) for p, h in locked)
    participants, places = np.array(rows, np.int64).reshape(len(rows), 2).T
    if len(np.unique(participants)) < len(participants):
        raise ValueError("a participant is locked to two places")
    scored = scores(pair_features(tables, Pairs(participants, places)), weights)
    return Ranking(participants, places, np.zeros_like(places), *scored)


def _room(tables: Tables) -> Integers:
    return tables.places.room[: len(tables.places)]


def _blocking_pairs(free: Ranking, placed: Ranking, room: Integers) -> int:
    """Count the pairs who would both rather have each other: by u for the participant, by v for the place."""
    contentment = np.full(int(free.participants.max(initial=-1)) + 1, -1)
    contentment[placed.participants] = placed.u
    least = np.full(len(room), FULL + 1)
    np.minimum.at(least, placed.places, placed.v)
    least[np.bincount(placed.places, minlength=len(room)) < room] = -1
    wishes = (free.u > contentment[free.participants]) & (free.v > least[free.places])
    return int(np.count_nonzero(wishes))


def _crowds(tables: Tables, undecided: Ranking, room: Integers) -> tuple[Crowd, ...]:
    """Return the places that stand first on more lists than they have room for, the greatest crowd first."""
    people = np.bincount(undecided.places[undecided.rank == 1], minlength=len(room))
    crowded = np.flatnonzero(people > room)
    crowds = (Crowd(tables.places.ids[h], int(people[h]), int(room[h])) for h in crowded.tolist())
    return tuple(sorted(crowds, key=lambda crowd: (crowd.room - crowd.people, crowd.place)))
