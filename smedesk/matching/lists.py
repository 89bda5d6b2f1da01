"""The lists of everybody, kept and repaired when single records change.

More places are kept of each list than are shown: when one of them goes, the next is there already, and only a list that
has lost all of that reserve is ranked anew. What is kept is always exact.
"""

from __future__ import annotations

from dataclasses import InitVar, dataclass, field

import numpy as np

from smedesk.matching.arrays import Booleans, Integers, grown
from smedesk.matching.eligibility import Pairs, participants_of
from smedesk.matching.features import pair_features, scores
from smedesk.matching.ranking import Ranking, rank_rows
from smedesk.matching.tables import Changed, Tables
from smedesk.matching.weights import DEFAULT_WEIGHTS, FULL, Weights

SHOWN = 20

RESERVE = 20
"""So many places more than are shown are kept of each list."""

MANY = 25
"""When more than every so manieth place has changed, ranking everybody takes less time than repairing (measured)."""

_NOBODY = -1


@dataclass
class Lists:
    """The best places of every participant, `shown` and the reserve; `places` are rows of places, -1 where a list ends.

    `is_all` tells that a list holds every place that fits. Hand every `Changed` of the tables to `repair`. Without
    `at_once`, nobody is ranked before `rank_some` is called until it has nothing more to do.
    """

    tables: Tables
    weights: Weights = DEFAULT_WEIGHTS
    shown: int = SHOWN
    at_once: InitVar[bool] = True
    places: Integers = field(init=False)
    score: Integers = field(init=False)
    is_all: Integers = field(init=False)

    def __post_init__(self, at_once: bool) -> None:
        """Rank everybody, or nobody yet."""
        self.places = np.full((0, self.kept), _NOBODY, np.int32)
        self.score, self.is_all = np.zeros((0, self.kept), np.int16), np.zeros(0, np.int8)
        self._grow()
        if at_once:
            self._rank(self.tables.participants.rows)

    @property
    def kept(self) -> int:
        """How many places are kept of each list."""
        return self.shown + RESERVE

    def repair(self, changed: Changed) -> None:
        """Bring the lists up to date with the tables."""
        self._grow()
        self._rank(changed.participants)
        if not len(changed.places):
            return
        if len(changed.places) * MANY > len(self.tables.places.row):
            self._rank(self.tables.participants.rows)
            return
        for place in changed.places.tolist():
            self._replace(place)
        held = (self.places >= 0).sum(axis=1)
        self._rank(np.flatnonzero((held < self.shown) & (self.is_all == 0) & self._is_there()))

    def rank_some(self, most: int) -> bool:
        """Rank so many of those who have not been ranked yet; return whether there were any."""
        self._grow()
        is_ranked = (self.places[:, 0] >= 0) | (self.is_all > 0)
        rows = np.flatnonzero(~is_ranked & self._is_there())[:most]
        self._rank(rows)
        return len(rows) > 0

    def ranking(self, limit: int | None = None) -> Ranking:
        """Return the best places of everybody by ascending rows of participants, at most `shown`."""
        rows = self.tables.participants.rows
        best = self.places[rows, : self.shown if limit is None else min(max(limit, 0), self.shown)]
        owner, rank = np.nonzero(best >= 0)
        pairs = Pairs(rows[owner], best[owner, rank].astype(np.int64))
        return Ranking(*pairs, rank + 1, *scores(pair_features(self.tables, pairs), self.weights))

    def _is_there(self) -> Booleans:
        return self.tables.participants.is_there[: len(self.places)]

    def _grow(self) -> None:
        rows = len(self.tables.participants.order)
        self.places = grown(self.places, rows, self.kept, fill=_NOBODY)
        self.score, self.is_all = grown(self.score, rows, self.kept), grown(self.is_all, rows)

    def _rank(self, rows: Integers) -> None:
        """Rank some participants anew; those who are gone have no list."""
        self._grow()
        self.places[rows], self.is_all[rows] = _NOBODY, 1
        there = rows[self.tables.participants.is_there[rows]]
        if not len(there):
            return
        ranked = rank_rows(self.tables, there, self.kept + 1, self.weights)
        self.is_all[ranked.participants[ranked.rank > self.kept]] = 0
        kept = ranked.where(ranked.rank <= self.kept)
        self.places[kept.participants, kept.rank - 1] = kept.places
        self.score[kept.participants, kept.rank - 1] = kept.score

    def _replace(self, place: int) -> None:
        """Take a place out of all lists, and put it in where it stands now."""
        listing, at = np.nonzero(self.places == place)
        pairs = participants_of(self.tables, place)
        score = scores(pair_features(self.tables, pairs), self.weights).score
        self.places[listing, at] = _NOBODY
        enters = np.flatnonzero(self._enters(pairs.participants, score, place))
        rows = np.union1d(listing, pairs.participants[enters])
        if not len(rows):
            return
        places = np.full((len(rows), self.kept + 1), _NOBODY, np.int32)
        found = np.zeros((len(rows), self.kept + 1), np.int16)
        places[:, : self.kept], found[:, : self.kept] = self.places[rows], self.score[rows]
        entering = np.searchsorted(rows, pairs.participants[enters])
        places[entering, self.kept], found[entering, self.kept] = place, score[enters]
        order = np.argsort(self._keys(places, found), axis=1)
        places, found = np.take_along_axis(places, order, axis=1), np.take_along_axis(found, order, axis=1)
        self.is_all[rows[places[:, self.kept] >= 0]] = 0
        self.places[rows], self.score[rows] = places[:, : self.kept], found[:, : self.kept]

    def _enters(self, rows: Integers, score: Integers, place: int) -> Booleans:
        """Whether a place with these scores stands before the last that is kept of each list, or the list is all."""
        last = self.kept - 1 - np.argmax(self.places[rows, ::-1] >= 0, axis=1)
        order = self.tables.places.order
        last_place, last_score = self.places[rows, last], self.score[rows, last]
        better = (score > last_score) | ((score == last_score) & (order[place] < order[last_place]))
        flags: Booleans = (self.is_all[rows] > 0) | ((last_place >= 0) & better)
        return flags

    def _keys(self, places: Integers, score: Integers) -> Integers:
        """Return numbers that put a list in order; nobody stands last."""
        order = self.tables.places.order
        keys = (FULL - score.astype(np.int64)) * (len(order) + 1) + order[places]
        return np.where(places >= 0, keys, np.iinfo(np.int64).max)
