"""What decisions teach: how good the first places of an office are whose likings are not the published weights, before
and after so many decisions of its own.

The office's weights are drawn around the published ones and told to nobody; it decides, with slips, on places out of
the first twenty. NDCG@20 counts its likings among the hundred best places of each participant of a planted market. The
likings are made of the same features, which flatters both sides alike.
"""

from __future__ import annotations

from statistics import fmean
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from smedesk.matching.arrays import Integers
from smedesk.matching.eligibility import Pairs
from smedesk.matching.features import pair_features, scores
from smedesk.matching.learning import fitted
from smedesk.matching.ranking import rank_all
from smedesk.matching.tables import tables_of
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, HOST, SENDING, Component, Weights, made_weights
from tests.matching.planted_market import planted_market

SIZE = 1000
OFFICES = 8
DECISIONS = (50, 150, 500)
_LISTED = 100
_SHOWN = 20
_DECLINED = 0.7
"""Share of the pairs that an office would rather decline."""
_SHARPNESS = 0.02
"""How sharply it tells good from bad: 50 points of the score below its line, a quarter are proposed all the same."""
_NEARNESS = 8
"""How near the weights of an office lie to the published ones."""

Chance = np.random.Generator
Floats = NDArray[np.float64]


class Seen(NamedTuple):
    """Pairs of a market: whose they are, their features (a line for each pair), and whether they stand in front."""

    owner: Integers
    features: Integers
    is_first: NDArray[np.bool_]


def run() -> list[dict[str, Any]]:
    """Measure; a few seconds."""
    seen, chance = _pairs(), np.random.default_rng(1)
    before: list[float] = []
    after: dict[int, list[float]] = {count: [] for count in DECISIONS}
    for _ in range(OFFICES):
        liking = _liking(seen, _weights(chance))
        before.append(_ndcg(seen, liking, DEFAULT_WEIGHTS))
        for count in DECISIONS:
            after[count].append(_ndcg(seen, liking, _learnt(seen, liking, count, chance)))
    published = fmean(before)
    return [_row(count, fmean(found), published) for count, found in after.items()]


def _row(count: int, ours: float, published: float) -> dict[str, Any]:
    return {
        "name": f"matching quality: NDCG of 20 after {count} decisions of the office", "unit": "%", "ours": 100 * ours,
        "beside": "published weights", "other": 100 * published, "ratio": ours / published,
        "goal": "above beside", "holds": ours > published,
    }  # fmt: skip


def _pairs() -> Seen:
    tables = tables_of(planted_market(SIZE, SIZE, 1).market)
    ranking = rank_all(tables, _LISTED, DEFAULT_WEIGHTS)
    features = pair_features(tables, Pairs(ranking.participants, ranking.places)).T
    return Seen(ranking.participants, features, ranking.rank <= _SHOWN)


def _weights(chance: Chance) -> Weights:
    per_cent: dict[Component, int] = {}
    for side in (SENDING, HOST):
        components = [each for each in COMPONENTS if each.side == side]
        near = np.array([DEFAULT_WEIGHTS.of(each) / 100 for each in components])
        cuts = np.round(np.cumsum(chance.dirichlet(near * _NEARNESS)) * 100).astype(int)
        per_cent |= dict(zip(components, np.diff(cuts, prepend=0).tolist(), strict=True))
    return made_weights(per_cent)


def _liking(seen: Seen, hidden: Weights) -> Floats:
    """Return how likely the office would propose each pair."""
    score = scores(seen.features.T, hidden).score
    liking: Floats = 1 / (1 + np.exp(-_SHARPNESS * (score - np.quantile(score, _DECLINED))))
    return liking


def _learnt(seen: Seen, liking: Floats, count: int, chance: Chance) -> Weights:
    decided = chance.choice(np.flatnonzero(seen.is_first), count, replace=False)
    return fitted(seen.features[decided], chance.random(count) < liking[decided])


def _ndcg(seen: Seen, liking: Floats, weights: Weights) -> float:
    score = scores(seen.features.T, weights).score
    order = np.lexsort((-score, seen.owner))
    ideal = np.lexsort((-liking, seen.owner))
    place = np.arange(len(order)) - np.searchsorted(seen.owner, seen.owner)
    discount = np.where(place < _SHOWN, 1 / np.log2(place + 2), 0)
    reached, best = (np.bincount(seen.owner, liking[each] * discount) for each in (order, ideal))
    has_any = best > 0
    return float((reached[has_any] / best[has_any]).mean())
