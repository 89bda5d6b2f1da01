"""The lists: for a participant the places that keep every rule, best first, and the count of what each rule
leaves.

Equal scores stand in the order of the places' ids. Loads NumPy; long jobs belong into a process of their own,
never into a thread.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from smedesk.matching.eligibility import Pairs, narrowed
from smedesk.matching.features import version_of
from smedesk.matching.market import Market
from smedesk.matching.ranking import Ranking, rank_all, rank_places
from smedesk.matching.results import Stage, Suggestion
from smedesk.matching.rules import RULES
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights


def suggest(
    market: Market, participant_id: str, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> tuple[Suggestion, ...]:
    """Return the best places for one participant, at most `limit`.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    row = np.array([tables.participants.row[participant_id]])
    return suggestions_of(tables, rank_places(tables, row, limit, weights), weights)


def suggest_all(
    market: Market, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> dict[str, tuple[Suggestion, ...]]:
    """Return the list of every participant by id; who fits nowhere has an empty one."""
    tables = tables_of(market)
    ranking = rank_all(tables, limit, weights)
    everything = suggestions_of(tables, ranking, weights)
    edges = np.searchsorted(ranking.participants, np.arange(len(tables.participants) + 1)).tolist()
    spans = zip(tables.participants.ids, pairwise(edges), strict=True)
    return {name: everything[start:end] for name, (start, end) in spans}


def funnel(market: Market, participant_id: str) -> tuple[Stage, ...]:
    """Return how many places are left after each rule, in the order of `RULES`; the first stage counts all
    places.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    row = tables.participants.row[participant_id]
    everywhere = np.arange(len(tables.places))
    pairs = Pairs(np.full_like(everywhere, row), everywhere)
    stages = [Stage("", len(everywhere))]
    for rule in RULES:
        pairs = narrowed(tables, pairs, rule.id)
        stages.append(Stage(rule.id, len(pairs.places)))
    return tuple(stages)


def suggestions_of(tables: Tables, ranking: Ranking, weights: Weights) -> tuple[Suggestion, ...]:
    """Return the pairs of a ranking as records."""
    participants, places, version = tables.participants.ids, tables.places.ids, version_of(weights)
    return tuple(
        Suggestion(participants[p], places[h], rank, score, u, v, version)
        for p, h, rank, score, u, v in zip(*(column.tolist() for column in ranking), strict=True)
    )
