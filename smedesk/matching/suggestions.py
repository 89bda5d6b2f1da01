"""The lists: for a participant the places that keep every rule, best first, and the count of what each rule
leaves.

Equal scores stand in the order of the places' ids. Loads NumPy; long jobs belong into a process of their own,
never into a thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from smedesk.matching.eligibility import CHECKS, Pairs, narrowed
from smedesk.matching.features import version_of
from smedesk.matching.market import Market
from smedesk.matching.ranking import Ranking, rank_all, rank_places, rank_rows
from smedesk.matching.results import Stage, Suggestion
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights


def suggest(
    market: Market | Tables, participant_id: str, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> tuple[Suggestion, ...]:
    """Return the best places for one participant, at most `limit`.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    row = np.array([tables.participants.row[participant_id]])
    return suggestions_of(tables, rank_places(tables, row, limit, weights), weights)


def first_places(tables: Tables, participant_ids: Sequence[str], weights: Weights) -> dict[str, str]:
    """Return the best place of each of some participants; who fits nowhere is left out.

    Raises KeyError if the tables do not know an id.
    """
    rows = np.sort(np.array([tables.participants.row[each] for each in participant_ids], np.int64))
    found = rank_rows(tables, rows, 1, weights)
    pairs = zip(found.participants.tolist(), found.places.tolist(), strict=True)
    return {tables.participants.ids[p]: tables.places.ids[h] for p, h in pairs}


def suggest_all(
    market: Market | Tables, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> dict[str, tuple[Suggestion, ...]]:
    """Return the list of every participant by id, in the order of the ids; who fits nowhere has an empty one."""
    tables = tables_of(market)
    return lists_of(tables, rank_all(tables, limit, weights), weights)


def funnel(market: Market | Tables, participant_id: str) -> tuple[Stage, ...]:
    """Return how many places are left after each rule, in the order of `RULES`; the first stage counts all
    places.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    row = tables.participants.row[participant_id]
    everywhere = tables.places.rows
    pairs = Pairs(np.full_like(everywhere, row), everywhere)
    stages = [Stage("", len(everywhere))]
    for rule in CHECKS:
        pairs = narrowed(tables, pairs, rule)
        stages.append(Stage(rule, len(pairs.places)))
    return tuple(stages)


def lists_of(tables: Tables, ranking: Ranking, weights: Weights) -> dict[str, tuple[Suggestion, ...]]:
    """Return the lists of a ranking by participant, in the order of the ids; its rows of participants ascend."""
    everything = suggestions_of(tables, ranking, weights)
    edges = np.searchsorted(ranking.participants, np.arange(len(tables.participants) + 1)).tolist()
    lists = {tables.participants.ids[row]: everything[a:b] for row, (a, b) in enumerate(pairwise(edges))}
    return {identity: lists[identity] for identity in sorted(tables.participants.row)}


def suggestions_of(tables: Tables, ranking: Ranking, weights: Weights) -> tuple[Suggestion, ...]:
    """Return the pairs of a ranking as records."""
    participants, places, version = tables.participants.ids, tables.places.ids, version_of(weights)
    return tuple(
        Suggestion(participants[p], places[h], rank, score, u, v, version)
        for p, h, rank, score, u, v in zip(*(column.tolist() for column in ranking), strict=True)
    )
