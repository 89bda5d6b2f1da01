"""What a plan costs and how good it is proven to be, beside OR-tools on the same pairs in the same run.

Seconds are those of the processor, the least of a few rounds. The lists that a plan chooses from are measured by
themselves: they are ranked once, and locking a pair needs no others. Where OR-tools is not installed (dependency group
`bench`), its figures are left out.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from typing import Any, NamedTuple, TypeVar

import numpy as np

from smedesk.matching.arrays import Integers
from smedesk.matching.auction import UNIT, Auction, settle
from smedesk.matching.field_of_plan import FieldOfPlan, field_of_plan, lists_for
from smedesk.matching.plan import DEPTH, plans_of
from smedesk.matching.results import Goal
from smedesk.matching.tables import tables_of
from smedesk.matching.weights import DEFAULT_WEIGHTS
from tests.matching.large_market import large_market

T = TypeVar("T")

_SIZE = 10_000
_ROUNDS = 3
_GOAL_MILLISECONDS = 1000
_PROVEN = 0.9999
_PEER = "OR-tools, minimum cost flow, exact"


class Contest(NamedTuple):
    """Who may go where, by bidder and falling score."""

    bidder: Integers
    place: Integers
    score: Integers
    room: Integers
    bidders: int


def run() -> list[dict[str, Any]]:
    """Measure and return one row for each figure; about half a minute."""
    market = large_market(_SIZE, _SIZE)
    tables = tables_of(market)
    lists_seconds, lists = _least(lambda: lists_for(tables, DEPTH, DEFAULT_WEIGHTS), 1)
    field = field_of_plan(lists, ())
    scarce = replace(field, room=np.minimum(field.room, 1))
    size = f"{_SIZE:,} x {_SIZE:,}"
    all_seconds, plans = _least(lambda: plans_of(replace(field), DEFAULT_WEIGHTS, tuple(Goal)))
    return [
        _row(f"plan of {size}, the {DEPTH} best of each, without the lists", _contest(field)),
        _row(f"the same, one person a place, {len(scarce.free.score):,} pairs", _contest(scarce)),
        _row(f"10,000 for 20 hosts of 100, near equals, {200_000:,} pairs", _near_equals()),
        _plain_row(f"the lists of a plan of {size}, ranked once", lists_seconds, 2000, "none"),
        _plain_row(
            f"best, most and stable of {size} with pairs and crowds, without the lists",
            all_seconds,
            _GOAL_MILLISECONDS,
            "; ".join(
                f"{goal.value}: {len(plan.pairs):,} placed, {100 * plan.share:.2f} %, {plan.blocking:,} blocking"
                for goal, plan in plans.items()
            ),
        ),
    ]


def _contest(field: FieldOfPlan) -> Contest:
    return Contest(field.bidder, field.place, field.free.score.astype(np.int64), field.free_room, field.bidders)


def _near_equals() -> Contest:
    """Everybody may go everywhere, and nearly the same to everybody: what auctions are slowest at."""
    people, hosts = 10_000, 20
    score = np.random.default_rng(1).integers(500, 511, (people, hosts))
    order = np.argsort(-score, axis=1, kind="stable")
    best_first = np.take_along_axis(score, order, 1).ravel()
    return Contest(np.repeat(np.arange(people), hosts), order.ravel(), best_first, np.full(hosts, 100), people)


def _settled(contest: Contest) -> tuple[int, int]:
    outcome = settle(Auction.of(contest.bidder, contest.place, contest.score, contest.bidders, contest.room))
    return outcome.total // UNIT, outcome.bound // UNIT


def _row(name: str, contest: Contest) -> dict[str, Any]:
    ours, (total, bound) = _least(lambda: _settled(contest))
    share = total / bound
    row = _plain_row(name, ours, _GOAL_MILLISECONDS, _PEER)
    if find_spec("ortools") is None:
        row["beside"] = f"{_PEER}: not installed"
        reached = ""
    else:
        other, best = _least(lambda: _flow(contest))
        row |= {"other": round(other * 1000, 2), "ratio": round(ours / other, 3)}
        reached = f", is {100 * total / best:.4f} %"
        row["holds"] = row["holds"] and total <= best <= bound
    row["goal"] += f", proven 99.99 % (proven {100 * share:.4f} %{reached})"
    row["holds"] = row["holds"] and share >= _PROVEN
    return row


def _plain_row(name: str, ours: float, goal: int, beside: str) -> dict[str, Any]:
    return {
        "name": f"matching: {name}",
        "unit": "ms",
        "ours": round(ours * 1000, 2),
        "beside": beside,
        "other": None,
        "ratio": None,
        "goal": f"at most {goal:,} ms",
        "holds": ours * 1000 <= goal,
    }


def _flow(contest: Contest) -> int:
    """Return the largest sum of scores, by a flow of least cost; whoever stays out takes an arc of their own."""
    flow = importlib.import_module("ortools.graph.python.min_cost_flow").SimpleMinCostFlow()
    people = np.arange(contest.bidders)
    places = contest.bidders + np.arange(len(contest.room))
    source = contest.bidders + len(contest.room)
    sink = source + 1
    tails = (np.full_like(people, source), contest.bidder, places, people)
    heads = (people, contest.bidders + contest.place, np.full_like(places, sink), np.full_like(people, sink))
    rooms = (np.ones_like(people), np.ones_like(contest.place), contest.room, np.ones_like(people))
    costs = (np.zeros_like(people), -contest.score, np.zeros_like(places), np.zeros_like(people))
    flow.add_arcs_with_capacity_and_unit_cost(*(np.concatenate(each) for each in (tails, heads, rooms, costs)))
    flow.set_node_supply(source, contest.bidders)
    flow.set_node_supply(sink, -contest.bidders)
    if flow.solve() != flow.OPTIMAL:
        raise ValueError("the flow has no solution")
    return -int(flow.optimal_cost())


def _least(job: Callable[[], T], rounds: int = _ROUNDS) -> tuple[float, T]:
    """Return the least seconds of the processor in a few rounds, and what came of it."""
    least, made = float("inf"), None
    for _ in range(rounds):
        begun = time.process_time()
        made = job()
        least = min(least, time.process_time() - begun)
    assert made is not None
    return least, made
