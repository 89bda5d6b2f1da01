"""The order of the places for some participants, as arrays: what the lists and the plan are made of."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from smedesk.matching.eligibility import Pairs, eligible_pairs
from smedesk.matching.features import pair_features, scores
from smedesk.matching.sparse import Booleans, Integers, blocks
from smedesk.matching.tables import Tables
from smedesk.matching.weights import FULL, Weights


class Ranking(NamedTuple):
    """Pairs by participant and rank, the rank counted from 1."""

    participants: Integers
    places: Integers
    rank: Integers
    score: Integers
    u: Integers
    v: Integers

    def where(self, chosen: Booleans | Integers) -> Ranking:
        """Return some of the pairs, by flags or by positions."""
        return Ranking(*(column[chosen] for column in self))


def rank_places(tables: Tables, rows: Integers, limit: int, weights: Weights) -> Ranking:
    """Rank the places of some participants, given by their rows in ascending order, at most `limit` for each."""
    pairs = eligible_pairs(tables, rows)
    scored = scores(pair_features(tables, pairs), weights)
    order = _best_first(pairs, scored.score, len(tables.places))
    owner = pairs.participants[order]
    rank = np.arange(1, len(order) + 1) - np.searchsorted(owner, owner)
    listed = np.flatnonzero(rank <= limit)
    columns = (each[order[listed]] for each in (*pairs, *scored))
    participants, places, score, u, v = columns
    return Ranking(participants, places, rank[listed], score, u, v)


def rank_all(tables: Tables, limit: int, weights: Weights) -> Ranking:
    """Rank the places of every participant, block by block."""
    everybody = np.arange(len(tables.participants))
    parts = [rank_places(tables, rows, limit, weights) for rows in blocks(everybody, len(tables.places))]
    if not parts:
        return rank_places(tables, everybody, limit, weights)
    return Ranking(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))


def _best_first(pairs: Pairs, score: Integers, width: int) -> Integers:
    """Return the order by participant, falling score and place: one sort of one number for each pair."""
    return np.argsort((pairs.participants * (FULL + 1) + (FULL - score)) * width + pairs.places)
