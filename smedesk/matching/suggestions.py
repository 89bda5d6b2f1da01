"""The lists: for a participant the places that keep every rule, best first, and the count of what each rule
leaves.

Equal scores stand in the order of the places' ids. Loads NumPy; long jobs belong into a process of their own,
never into a thread.
"""

from __future__ import annotations

import numpy as np

from smedesk.matching.eligibility import Pairs, eligible_pairs, narrowed
from smedesk.matching.features import Scores, pair_features, scores, version_of
from smedesk.matching.market import Market
from smedesk.matching.results import Stage, Suggestion
from smedesk.matching.rules import RULES
from smedesk.matching.sparse import Integers, blocks
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS, FULL, Weights


def suggest(
    market: Market, participant_id: str, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> tuple[Suggestion, ...]:
    """Return the best places for one participant, at most `limit`.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    row = np.array([tables.participants.row[participant_id]])
    return ranked(tables, row, limit, weights)[participant_id]


def suggest_all(
    market: Market, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> dict[str, tuple[Suggestion, ...]]:
    """Return the list of every participant; who fits nowhere has an empty one."""
    tables = tables_of(market)
    lists: dict[str, tuple[Suggestion, ...]] = {}
    for rows in blocks(np.arange(len(tables.participants)), len(tables.places)):
        lists |= ranked(tables, rows, limit, weights)
    return lists


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


def ranked(tables: Tables, rows: Integers, limit: int, weights: Weights) -> dict[str, tuple[Suggestion, ...]]:
    """Return the lists of some participants, given by their rows in ascending order."""
    pairs = eligible_pairs(tables, rows)
    scored = scores(pair_features(tables, pairs), weights)
    order = _best_first(pairs, scored.score, len(tables.places))
    owner = pairs.participants[order]
    rank = np.arange(len(order)) - np.searchsorted(owner, owner)
    shown = np.flatnonzero(rank < limit)
    suggestions = _suggestions(tables, pairs, scored, order[shown], rank[shown] + 1, version_of(weights))
    edges = np.searchsorted(owner[shown], np.append(rows, len(tables.participants))).tolist()
    names = [tables.participants.ids[row] for row in rows.tolist()]
    return {name: suggestions[start:end] for name, start, end in zip(names, edges[:-1], edges[1:], strict=True)}


def _best_first(pairs: Pairs, score: Integers, width: int) -> Integers:
    """Return the order by participant, falling score and place: one sort of one number for each pair."""
    steps = FULL + 1
    key = (pairs.participants * steps + (FULL - score)) * width + pairs.places
    return np.argsort(key)


def _suggestions(
    tables: Tables, pairs: Pairs, scored: Scores, chosen: Integers, rank: Integers, version: str
) -> tuple[Suggestion, ...]:
    participants, places = tables.participants.ids, tables.places.ids
    columns = (pairs.participants[chosen], pairs.places[chosen], rank, *(each[chosen] for each in scored))
    return tuple(
        Suggestion(participants[p], places[h], position, score, u, v, version)
        for p, h, position, score, u, v in zip(*(column.tolist() for column in columns), strict=True)
    )
