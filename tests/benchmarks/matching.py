"""What matching costs: all lists, one list, one explanation, beside floors and peers in the same run.

The floor is a bare NumPy product of two matrices of the same height with `argpartition`, which knows no rule.
The peer is the set of rules in plain Python, without any score, for some participants and extrapolated to
all.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

import numpy as np

from smedesk.matching.explanations import explain
from smedesk.matching.market import Market
from smedesk.matching.plan import DEPTH, plan
from smedesk.matching.suggestions import funnel, suggest, suggest_all
from smedesk.matching.tables import tables_of
from tests.matching.large_market import large_market
from tests.matching.oracle import Oracle

_LISTED = 20
_WIDTH_OF_FLOOR = 256
_ROUNDS = 3
_SINGLE_ROUNDS = 60
_ROWS_OF_PEER = 10
_PROVEN = 0.9999

_FLOOR = "NumPy product of 256 columns and argpartition, no rules"
_PEER = f"the rules alone in plain Python ({_ROWS_OF_PEER} participants, extrapolated)"


def run() -> list[dict[str, Any]]:
    """Measure and return one row for each figure."""
    small, large = large_market(500, 600), large_market(2000, 2000)
    return [
        _row("all lists of 500 x 600, with preparation", _from_scratch(small), _PEER, _rules_alone(small), 0.5),
        _row("all lists of 2,000 x 2,000, with preparation", _from_scratch(large), _PEER, _rules_alone(large), 2),
        _row("all lists of 2,000 x 2,000, prepared", _prepared(large), _FLOOR, _floor(large), 1),
        *_single_rows(large),
        _plan_row(large),
    ]


def _from_scratch(market: Market) -> float:
    """Seconds for a market that has just been read, which no tables are kept for: prepare them and rank every
    pair.
    """
    return _seconds(lambda: suggest_all(replace(market), _LISTED))


def _prepared(market: Market) -> float:
    tables_of(market)
    return _seconds(lambda: suggest_all(market, _LISTED))


def _copy(market: Market) -> Market:
    """Return an equal market that no tables are kept for."""
    return Market(market.participants, market.places, market.today, market.relations, market.skill_groups, market.rules)


def _rules_alone(market: Market) -> float:
    oracle = Oracle(market)

    def sift() -> None:
        for participant in islice(market.participants, _ROWS_OF_PEER):
            for place in market.places:
                all(oracle.rules(participant, place).values())

    return _seconds(sift) * len(market.participants) / _ROWS_OF_PEER


def _floor(market: Market) -> float:
    chance = np.random.default_rng(1)
    left, right = (
        chance.random((len(side), _WIDTH_OF_FLOOR), np.float32) for side in (market.participants, market.places)
    )
    return _seconds(lambda: np.argpartition(left @ right.T, -_LISTED, axis=1)[:, -_LISTED:])


def _single_rows(market: Market) -> list[dict[str, Any]]:
    tables_of(market)
    people = [participant.id for participant in islice(market.participants, _SINGLE_ROUNDS)]
    firsts = [found[0] for person in people if (found := suggest(market, person, 1))]
    jobs: tuple[tuple[str, list[Callable[[], object]], float], ...] = (
        ("one list at 2,000 places", [partial(suggest, market, person, _LISTED) for person in people], 0.010),
        ("one explanation with its rank", [partial(explain, market, s.participant, s.place) for s in firsts], 0.010),
        ("one funnel", [partial(funnel, market, person) for person in people], 0.010),
    )
    return [_row(name, statistics.median(map(_once, calls)), "", None, goal) for name, calls, goal in jobs]


def _plan_row(market: Market) -> dict[str, Any]:
    """Measure the plan beside the lists it is made of: what the auction itself costs is the difference."""
    tables_of(market)
    share = plan(market).share
    lists = _seconds(lambda: suggest_all(market, DEPTH))
    row = _row("plan at 2,000 x 2,000", _seconds(lambda: plan(market)), f"the lists of {DEPTH} alone", lists, 1)
    proven = share >= _PROVEN
    return {**row, "goal": f"{row['goal']}, proven 99.99 % (is {100 * share:.4f} %)", "holds": row["holds"] and proven}


def _seconds(job: Callable[[], object]) -> float:
    """Return the best of a few rounds: what else the machine does only ever adds."""
    return min(_once(job) for _ in range(_ROUNDS))


def _once(job: Callable[[], object]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def _row(name: str, ours: float, beside: str, other: float | None, goal: float) -> dict[str, Any]:
    """Return a line of the report, times in milliseconds; `ratio` is ours to the other's."""
    return {
        "name": f"matching: {name}",
        "unit": "ms",
        "ours": round(ours * 1000, 2),
        "beside": beside,
        "other": None if other is None else round(other * 1000, 2),
        "ratio": None if other is None else round(ours / other, 3),
        "goal": f"at most {goal * 1000:.0f} ms",
        "holds": ours <= goal,
    }
