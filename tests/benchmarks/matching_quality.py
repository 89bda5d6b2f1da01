"""How good the lists and the plan are on planted markets, beside what an office would do without us.

Three markets of 2,000 participants and 2,000 places (`tests.matching.planted_market`), mean of all. Hits count the
place that was made for a participant, if it keeps the rules: what breaks one cannot be done. NDCG counts what both
sides would really like, which nobody was told. That a pair of ours keeps the rules is asked of the oracle, which shares
no code with the engine. TF-IDF stands here twice: as it comes, and lent our rules, which tells what the features alone
bring.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from smedesk.matching.congestion import PARTS, stood_back
from smedesk.matching.eligibility import eligible_pairs
from smedesk.matching.market import Market
from smedesk.matching.plan import plan
from smedesk.matching.results import Plan, Suggestion
from smedesk.matching.suggestions import suggest_all
from smedesk.matching.tables import tables_of
from tests.benchmarks.matching_quality_peers import (
    LISTED,
    NOBODY,
    Flags,
    Floats,
    Numbers,
    best,
    filtered_and_sorted,
    first_come_first_served,
    gale_shapley,
    has_gale_shapley,
    popularity,
    text_likeness,
)
from tests.matching.oracle import Oracle
from tests.matching.planted_market import PlantedMarket, planted_market

SEEDS = (1, 2, 3)
SIZE = 2000
_HEAD = 5
_OF_CEILING = 0.99

OURS = "SMEdesk"
SPREAD = "SMEdesk, crowded places standing back"
EXCEL = "Excel-like filter and sort"
TEXT = "TF-IDF cosine"
TEXT_RULES = "TF-IDF cosine, lent our rules"
POPULAR = "popularity, lent our rules"
FIRST = "first come, first served from the Excel-like lists"
STABLE = "Gale-Shapley of the package matching, on our lists"

Lists = Mapping[str, Sequence[Suggestion]]
"""Participant → what is suggested."""

Figures = dict[str, dict[str, float]]
"""Method → figure → value."""


class Truth(NamedTuple):
    """What is known about a planted market, by positions."""

    planted: PlantedMarket
    partner: Numbers
    """of the participants, `NOBODY` for those without one"""
    legal: Flags
    gain: Floats
    """of each pair: how likely both would accept, 0 where a rule is broken"""


def run() -> list[dict[str, Any]]:
    """Measure all; about a minute."""
    measured = [measure(planted_market(SIZE, SIZE, seed)) for seed in SEEDS]
    return rows_of(mean_of(measured))


def measure(planted: PlantedMarket) -> Figures:
    """Return the figures of one market."""
    truth = truth_of(planted)
    market = planted.market
    found, best_plan = suggest_all(market, LISTED), plan(market)
    apart = {person: stood_back(one, best_plan.prices, PARTS[-1]) for person, one in found.items()}
    lists = {
        OURS: by_position(found, market),
        SPREAD: by_position(apart, market),
        EXCEL: best(filtered_and_sorted(market)),
        TEXT: best(likeness := text_likeness(market)),
        TEXT_RULES: best(np.where(truth.legal, likeness, np.float32(-np.inf)).astype(np.float32)),
        POPULAR: best(popularity(truth.legal)),
    }
    figures = {name: list_figures(found, truth) for name, found in lists.items()}
    figures[OURS]["illegal"] = illegal_by_oracle(lists[OURS], market)
    figures[OURS]["ceiling"] = _ceiling(truth)
    for name, made in _plans(found, best_plan, lists[EXCEL], truth).items():
        figures.setdefault(name, {}).update(plan_figures(made, truth))
    return figures


def truth_of(planted: PlantedMarket) -> Truth:
    """Return what is known, by positions."""
    market = planted.market
    at = {place.id: k for k, place in enumerate(market.places)}
    partner = np.array([at.get(planted.partner.get(one.id, ""), NOBODY) for one in market.participants])
    tables = tables_of(market)
    pairs, _ = eligible_pairs(tables, tables.participants.rows)
    rows = np.array([tables.participants.row[one.id] for one in market.participants])
    columns = np.array([tables.places.row[one.id] for one in market.places])
    by_rows = np.zeros((rows.max() + 1, columns.max() + 1), np.bool_)
    by_rows[pairs.participants, pairs.places] = True
    legal = by_rows[np.ix_(rows, columns)]
    likes, liked = planted.liking()
    return Truth(planted, partner, legal, np.where(legal, likes * liked, np.float32(0)).astype(np.float32))


def by_position(found: Lists, market: Market) -> Numbers:
    """Return lists of the engine by positions."""
    at = {place.id: k for k, place in enumerate(market.places)}
    lists = np.full((len(market.participants), LISTED), NOBODY)
    for row, person in enumerate(market.participants):
        places = [at[one.place] for one in found[person.id]]
        lists[row, : len(places)] = places
    return lists


# ---------------------------------------------------------------------------------------------- figures


def list_figures(lists: Numbers, truth: Truth) -> dict[str, float]:
    """Return how good lists are."""
    planted, market = truth.planted, truth.planted.market
    legal = np.take_along_axis(truth.legal, np.maximum(lists, 0), axis=1)
    sought = np.flatnonzero(truth.partner != NOBODY)
    hits = (lists[sought] == truth.partner[sought, None]) & legal[sought]
    shown = lists != NOBODY
    head = lists[:, :_HEAD]
    exposure = np.bincount(head[head != NOBODY], minlength=len(market.places))
    popular = np.array([place.id in planted.popular for place in market.places])
    return {
        **{f"hit@{k}": float(hits[:, :k].any(axis=1).mean()) for k in (1, 5, 20)},
        "ndcg": _ndcg(lists, truth.gain),
        "illegal": float((~legal & shown).sum() / max(shown.sum(), 1)),
        "decoys": _decoys_shown(lists, planted),
        "coverage": float((exposure > 0).mean()),
        "gini": _gini(exposure),
        "popular": float(exposure[popular].sum() / max(exposure.sum(), 1)),
    }


def _ndcg(lists: Numbers, gain: Floats) -> float:
    """Return how much of what the best order would bring the lists bring, places further down counting less."""
    discount = 1 / np.log2(np.arange(2, LISTED + 2))
    got = np.where(lists != NOBODY, np.take_along_axis(gain, np.maximum(lists, 0), axis=1), 0) @ discount
    could = -np.sort(-gain, axis=1)[:, :LISTED] @ discount
    return float((got[could > 0] / could[could > 0]).mean())


def _decoys_shown(lists: Numbers, planted: PlantedMarket) -> float:
    """Return the share of decoys that stand on the list of the one for whom they break a rule."""
    market = planted.market
    at = {person.id: k for k, person in enumerate(market.participants)}
    places = {place.id: k for k, place in enumerate(market.places)}
    shown = [places[decoy] in lists[at[person]] for decoy, (person, _) in planted.decoys.items()]
    return fmean(shown)


def _gini(exposure: NDArray[np.intp]) -> float:
    """Return how unequally places are seen: 0 all the same, 1 one alone."""
    ordered = np.sort(exposure)
    ranks = np.arange(1, len(ordered) + 1)
    return float((2 * ranks - len(ordered) - 1) @ ordered / (len(ordered) * max(ordered.sum(), 1)))


def illegal_by_oracle(lists: Numbers, market: Market) -> float:
    """Return the share of pairs shown that break a rule, each rule asked one by one."""
    oracle = Oracle(market)
    shown = [(k, place) for k, places in enumerate(lists.tolist()) for place in places if place != NOBODY]
    return fmean(not all(oracle.rules(market.participants[k], market.places[place]).values()) for k, place in shown)


def _ceiling(truth: Truth) -> float:
    """Return the share of planted pairs that the slips of the two sides have left possible."""
    sought = np.flatnonzero(truth.partner != NOBODY)
    return float(truth.legal[sought, truth.partner[sought]].mean())


# ------------------------------------------------------------------------------------------------- plans


def _plans(found: Lists, best_plan: Plan, sheet: Numbers, truth: Truth) -> dict[str, dict[int, int]]:
    market = truth.planted.market
    room = [place.capacity for place in market.places]
    people = {person.id: k for k, person in enumerate(market.participants)}
    places = {place.id: k for k, place in enumerate(market.places)}
    made = {
        OURS: {people[one.participant]: places[one.place] for one in best_plan.placed},
        FIRST: first_come_first_served(sheet, truth.legal, room),
    }
    if has_gale_shapley():
        made[STABLE] = gale_shapley(*_preferences(found, people, places), room)
    return made


def _preferences(
    found: Lists, people: Mapping[str, int], places: Mapping[str, int]
) -> tuple[dict[int, list[int]], dict[int, list[int]]]:
    """Return whom each side prefers of the pairs of our lists: by its own utility."""
    wishes: dict[int, list[int]] = {}
    answers: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for person, listed in found.items():
        for one in listed:
            answers[places[one.place]].append((-one.v, people[person]))
        if listed:
            wishes[people[person]] = [places[one.place] for one in sorted(listed, key=lambda one: -one.u)]
    return wishes, {place: [person for _, person in sorted(asked)] for place, asked in answers.items()}


def plan_figures(made: Mapping[int, int], truth: Truth) -> dict[str, float]:
    """Return how good a plan is: how many are placed, how many of the pairs would accept, how many were planted."""
    pairs = list(made.items())
    found = sum(truth.partner[person] == place for person, place in pairs)
    return {
        "placed": float(len(pairs)),
        "accepted": float(sum(truth.gain[pair] for pair in pairs)),
        "planted": int(found) / int((truth.partner != NOBODY).sum()),
    }


# -------------------------------------------------------------------------------------------------- rows


def mean_of(measured: Sequence[Figures]) -> Figures:
    """Return the mean of several markets."""
    return {
        name: {figure: fmean(one[name][figure] for one in measured) for figure in figures}
        for name, figures in measured[0].items()
    }


class Compared(NamedTuple):
    """A figure that is shown beside others; `better` is the sign of a goal, 0 where it is told without one."""

    figure: str
    name: str
    better: int
    methods: tuple[str, ...]
    unit: str = "%"


_LISTS = (EXCEL, TEXT, POPULAR)
_COMPARED = (
    Compared("hit@1", "the planted place stands first", 1, _LISTS),
    Compared("hit@1", "the planted place stands first, features alone", 0, (TEXT_RULES,)),
    Compared("hit@5", "the planted place among 5", 1, _LISTS),
    Compared("hit@20", "the planted place among 20", 1, _LISTS),
    Compared("ndcg", "NDCG of 20 by hidden preferences", 1, (*_LISTS, TEXT_RULES)),
    Compared("illegal", "pairs shown that break a rule", -1, (EXCEL, TEXT)),
    Compared("decoys", "decoys shown to whom they do not suit", -1, (EXCEL, TEXT)),
    Compared("coverage", "places that stand among somebody's first 5", 0, (EXCEL, TEXT_RULES, POPULAR)),
    Compared("gini", "Gini of the first 5", 0, (EXCEL, TEXT_RULES, POPULAR)),
    Compared("popular", "share of the first 5 that popular places take", 0, (EXCEL, TEXT_RULES, POPULAR)),
    Compared("placed", "placed by the plan", 1, (FIRST, STABLE), "people"),
    Compared("accepted", "pairs of the plan that both would accept", 0, (FIRST, STABLE), "people"),
    Compared("planted", "planted pairs in the plan", 0, (FIRST, STABLE)),
)


_STOOD_BACK = (
    Compared("popular", "crowded places standing back: share of the first 5 of the popular", -1, ()),
    Compared("hit@1", "crowded places standing back: the planted place stands first", 0, ()),
    Compared("ndcg", "crowded places standing back: NDCG of 20", 0, ()),
)
"""The office's setting at its most, beside the lists by score alone."""


def rows_of(figures: Figures) -> list[dict[str, Any]]:
    """Return the table: each figure beside those of the others."""
    ours = figures[OURS]
    hits, ceiling = 100 * ours["hit@20"], 100 * ours["ceiling"]
    told = "the planted place among 20, of what is possible"
    rows = [
        _row("pairs of ours that break a rule, by the oracle", "%", 100 * ours["illegal"], ("", None), "0",
             holds=ours["illegal"] == 0),
        _row(told, "%", hits, ("what the slips have left possible", ceiling), "≥ 99 % of beside",
             holds=hits >= _OF_CEILING * ceiling),
    ]  # fmt: skip
    rows += [_compared(one, method, figures) for one in _COMPARED for method in one.methods]
    return rows + [_compared(one, OURS, figures, SPREAD) for one in _STOOD_BACK]


def _compared(one: Compared, method: str, figures: Figures, of: str = OURS) -> dict[str, Any]:
    times = 100 if one.unit == "%" else 1
    ours = times * figures[of][one.figure]
    if method not in figures:
        return _row(one.name, one.unit, ours, (f"{method}: not installed, group bench", None), "", holds=True)
    other = times * figures[method][one.figure]
    goal = {1: "above beside", 0: "", -1: "at most beside"}[one.better]
    holds = {1: ours > other, 0: True, -1: ours <= other}[one.better]
    return _row(one.name, one.unit, ours, (method, other), goal, holds=holds)


def _row(
    name: str, unit: str, ours: float, beside: tuple[str, float | None], goal: str, *, holds: bool
) -> dict[str, Any]:
    what, other = beside
    return {
        "name": f"matching quality: {name}",
        "unit": unit,
        "ours": ours,
        "beside": what,
        "other": other,
        "ratio": ours / other if other else None,
        "goal": goal,
        "holds": holds,
    }
