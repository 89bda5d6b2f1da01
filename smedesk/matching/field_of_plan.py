"""What a plan may choose from: the pairs of the lists that nothing decided stands against, numbered in the order of the
ids, so that no history of the tables shows in a plan.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import Booleans, Integers, numbers
from smedesk.matching.eligibility import Pairs
from smedesk.matching.features import pair_features, scores
from smedesk.matching.lists import Lists as KeptLists
from smedesk.matching.ranking import Ranking, rank_rows
from smedesk.matching.tables import Tables
from smedesk.matching.weights import Weights

NEAR = 5
"""So many places at the head of a list are seen at once."""


NOBODY = -1


class Blocked(NamedTuple):
    """Pairs who would both rather have each other, those first who lose most by it.

    `has` and `least` are the positions, among the pairs of the plan, of what the participant has and of the guest that
    the place wants least; `NOBODY` where there is none.
    """

    pairs: Ranking
    has: Integers
    least: Integers


class Lists(NamedTuple):
    """The lists of those who are to be placed, by the order of their ids and rank; `rows` are all of them."""

    tables: Tables
    ranking: Ranking
    rows: Integers
    weights: Weights

    def knows(self, pair: tuple[str, str]) -> bool:
        """Whether a pair can be decided: it is somebody who is to be placed, and a place that is there."""
        participants = self.tables.participants
        row = participants.row.get(pair[0], -1)
        return pair[1] in self.tables.places.row and bool(np.isin(row, self.rows))


@dataclass(frozen=True)
class FieldOfPlan:
    """The lists of those who are to be placed, by the order of the participants' ids and rank, and what is decided.

    `room` of a place is what is left beside the decided pairs, by row. `people` counts those who are published or have
    been decided about.
    """

    tables: Tables
    lists: Ranking
    kept: Ranking
    room: Integers
    people: int

    @cached_property
    def undecided(self) -> Ranking:
        """The lists of those for whom nothing is decided."""
        return self.lists.where(~np.isin(self.lists.participants, self.kept.participants))

    @cached_property
    def free(self) -> Ranking:
        """The pairs that may be chosen: the bidders are `bidder`, the places `place`."""
        return self.undecided.where(self.room[self.undecided.places] > 0)

    @cached_property
    def bidder(self) -> Integers:
        """The number of the participant of each free pair, in the order of the ids."""
        return _numbered(self.tables.participants.order[self.free.participants])

    @cached_property
    def place(self) -> Integers:
        """The number of the place of each free pair, in the order of the ids."""
        return _numbered(self.tables.places.order[self.free.places])

    @cached_property
    def place_rows(self) -> Integers:
        """Number of a place → its row."""
        rows = np.zeros(int(self.place.max(initial=-1)) + 1, np.int64)
        rows[self.place] = self.free.places
        return rows

    @cached_property
    def free_room(self) -> Integers:
        """The room of each place by its number."""
        return self.room[self.place_rows]

    @property
    def bidders(self) -> int:
        """How many may choose."""
        return int(self.bidder.max(initial=-1)) + 1

    def blocking(self, placed: Ranking) -> Blocked:
        """Return the pairs who would both rather have each other: by u for the participant, by v for the place."""
        free, ids = self.free, self.tables.participants.order
        at = np.full(int(free.participants.max(initial=-1)) + 1, NOBODY)
        at[placed.participants] = np.arange(len(placed.participants))
        least = np.full(len(self.room), NOBODY)
        most_wanted_first = np.lexsort((ids[placed.participants], -placed.v))
        least[placed.places[most_wanted_first]] = most_wanted_first  # of several the last stays
        least[np.bincount(placed.places, minlength=len(self.room)) < self.room] = NOBODY
        has, least_wanted = at[free.participants], least[free.places]
        u, v = (np.append(worth, -1) for worth in (placed.u, placed.v))
        gains = free.u - u[has], free.v - v[least_wanted]
        wishes = np.flatnonzero((gains[0] > 0) & (gains[1] > 0))
        both = np.minimum(*gains)[wishes]
        order = np.argsort(-both, kind="stable")
        return Blocked(free.where(wishes[order]), has[wishes[order]], least_wanted[wishes[order]])


def lists_for(tables: Tables, depth: int, weights: Weights, office: str = "") -> Lists:
    """Rank the places of an office's participants, of everybody's without one."""
    rows = tables.participants.rows
    if office:
        rows = rows[tables.participants.office[rows] == tables.codes.offices.get(office, -1)]
    return _in_order(tables, rank_rows(tables, rows, depth, weights), rows, weights)


def lists_of_all(kept: KeptLists) -> Lists:
    """Return the lists of everybody as they are kept."""
    return _in_order(kept.tables, kept.ranking(), kept.tables.participants.rows, kept.weights)


def _in_order(tables: Tables, ranking: Ranking, rows: Integers, weights: Weights) -> Lists:
    order = np.argsort(tables.participants.order[ranking.participants], kind="stable")
    return Lists(tables, ranking.where(order), rows, weights)


def field_of_plan(lists: Lists, locked: Collection[tuple[str, str]]) -> FieldOfPlan:
    """Set what is decided against the lists.

    Raises KeyError if the tables do not know a locked id, ValueError if somebody is locked to two places.
    """
    tables = lists.tables
    kept = _locked_pairs(tables, locked, lists.weights)
    taken = np.bincount(kept.places[_takes_room(tables, kept)], minlength=len(tables.places.room))
    shown = lists.rows[tables.participants.published[lists.rows]]
    people = len(np.union1d(shown, kept.participants))
    return FieldOfPlan(tables, lists.ranking, kept, np.maximum(tables.places.room - taken, 0), people)


def _takes_room(tables: Tables, kept: Ranking) -> Booleans:
    """Whether a decided pair takes room that `Relations.taken` does not count yet."""
    drafted = tables.relations.past_draft
    ids = zip((tables.participants.ids[p] for p in kept.participants), (tables.places.ids[h] for h in kept.places),
              strict=True)  # fmt: skip
    return np.fromiter((pair not in drafted for pair in ids), np.bool_, len(kept.places))


def _locked_pairs(tables: Tables, locked: Collection[tuple[str, str]], weights: Weights) -> Ranking:
    """Return what staff has decided by the order of the ids, with rank 0: no list of today need hold it."""
    rows = [(tables.participants.row[p], tables.places.row[h]) for p, h in sorted(locked)]
    participants, places = numbers(p for p, _ in rows), numbers(h for _, h in rows)
    if len(np.unique(participants)) < len(participants):
        raise ValueError("a participant is locked to two places")
    order = np.argsort(participants)
    at = np.argsort(order)
    scored = scores(pair_features(tables, Pairs(participants[order], places[order])), weights)
    return Ranking(participants, places, np.zeros_like(places), *(each[at] for each in scored))


def _numbered(order: Integers) -> Integers:
    return np.unique(order, return_inverse=True)[1].astype(np.int64)
