"""What an answer of the matching costs: all lists, one list, an explanation, a change, beside others in the same run.

Seconds are those of the processor, the least of a few rounds: other programs only ever add to them. Memory is that of a
process of its own, `python -m tests.benchmarks.matching_speed PARTICIPANTS PLACES ROUNDS`, which takes the records page
by page. Where DuckDB is not installed (dependency group `bench`), its row is left out.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import numpy as np

from smedesk.matching.eligibility import eligible_pairs
from smedesk.matching.explanations import explain_records
from smedesk.matching.lists import Lists
from smedesk.matching.market import Market, Rules
from smedesk.matching.ranking import rank_all
from smedesk.matching.suggestions import funnel, suggest
from smedesk.matching.tables import Tables
from smedesk.matching.weights import DEFAULT_WEIGHTS
from smedesk.matching.what_ifs import what_ifs
from tests.benchmarks.matching_peers import LISTED, floor_seconds, sql_seconds
from tests.matching.large_market import GROUPS, large_market, large_participants, large_places, large_relations
from tests.matching.markets import TODAY

T = TypeVar("T")

_SMALL, _LARGE, _LARGEST = 2_000, 10_000, 50_000
_PAGE = 1000
_ROUNDS = 3
_SINGLE_ROUNDS = 100
_ROWS_OF_FLOOR = 2_000
_ROWS_OF_PEER = 500
_ROOT = Path(__file__).parents[2]

_FLOOR = "NumPy product of 256 columns and argpartition, no rules"
_PEER = f"DuckDB, one thread: the rules alone, no score ({_ROWS_OF_PEER} participants, extrapolated)"


def run() -> list[dict[str, Any]]:
    """Measure and return one row for each figure; about four minutes, three of them for the largest market."""
    gc.disable()
    try:
        return [*_rows_of_all(), *_rows_of_one()]
    finally:
        gc.enable()


def _rows_of_all() -> list[dict[str, Any]]:
    rows = []
    for size, rounds, goal in ((_SMALL, _ROUNDS, 250), (_LARGE, _ROUNDS, 2000), (_LARGEST, 1, 60_000)):
        told = _in_a_process(size, rounds)
        share = max(size // _ROWS_OF_FLOOR, 1)
        floor = floor_seconds(min(size, _ROWS_OF_FLOOR), size) * share
        beside = _FLOOR if share == 1 else f"{_FLOOR} ({_ROWS_OF_FLOOR:,} rows, extrapolated)"
        name = f"the {LISTED} best of {size:,} x {size:,}, all rules, prepared, one process"
        rows.append(_row(name, told["ranked"], beside, floor, goal))
        if size == _LARGE:
            rows += _peer_rows(name, told["ranked"])
            rows.append(_row(f"preparing {size:,} x {size:,} of records", told["prepared"], "", None, None))
            rows.append(_memory_row(f"memory of that process, {size:,} x {size:,}", told["memory"], 200))
        if size == _LARGEST:
            rows.append(_memory_row(f"memory of that process, {size:,} x {size:,}", told["memory"], None))
    return rows


def _peer_rows(name: str, ours: float) -> list[dict[str, Any]]:
    if find_spec("duckdb") is None:
        return []
    market = large_market(_LARGE, _LARGE)
    seconds, found = sql_seconds(market, _ROWS_OF_PEER)
    pairs, _ = eligible_pairs(_tables(market), np.arange(_ROWS_OF_PEER))
    if len(pairs.places) != found:
        raise AssertionError(f"DuckDB finds {found} pairs, we {len(pairs.places)}")
    return [_row(f"{name}, beside SQL", ours, _PEER, seconds * _LARGE / _ROWS_OF_PEER, 2000)]


def _rows_of_one() -> list[dict[str, Any]]:
    market, others = large_market(_LARGE, _LARGE), large_market(_SINGLE_ROUNDS, _SINGLE_ROUNDS, seed=1)
    tables = _tables(market)
    floor = _floor_of_one()
    chance, lists = Random(1), Lists(tables)
    people = market.participants[:_SINGLE_ROUNDS]
    places = {place.id: place for place in market.places}
    firsts = [(p, places[found[0].place]) for p in people if (found := suggest(tables, p.id, 1))]

    def change_participant(turn: int) -> None:
        one = replace(others.participants[turn], id=chance.choice(market.participants).id)
        lists.repair(tables.put([one]))

    def change_place(turn: int) -> None:
        """Change what staff changes most: the time, the languages, the ways, the places, whether it is shown."""
        one, other = chance.choice(market.places), others.places[turn]
        changed = replace(
            one, windows=other.windows, language_needs=other.language_needs, modes=other.modes,
            capacity=other.capacity, topics=other.topics, published=not one.published)  # fmt: skip
        lists.repair(tables.put(places=[changed]))

    at = f"at {_LARGE:,} x {_LARGE:,}"
    jobs: tuple[tuple[str, Callable[[int], object], float], ...] = (
        (f"one participant changed, the list anew, {at}", change_participant, 2),
        (f"one place changed, all lists repaired, {at}", change_place, 10),
        (f"one list, {at}", lambda turn: suggest(tables, people[turn].id, LISTED), 2),
        (f"one explanation with its rank, {at}", lambda turn: explain_records(tables, *firsts[turn % len(firsts)]), 1),
        (f"one funnel, {at}", lambda turn: funnel(tables, people[turn].id), 5),
        (f"what-ifs of one participant, {at}", lambda turn: what_ifs(tables, people[turn].id), 5),
    )
    beside = "NumPy product for one row and argpartition"
    return [_row(name, _typical(job), beside, floor, goal) for name, job, goal in jobs]


def _floor_of_one() -> float:
    chance = np.random.default_rng(1)
    wish, places = chance.random((1, 256), np.float32), chance.random((256, _LARGE), np.float32)
    return _typical(lambda _: np.argpartition(wish @ places, -LISTED, axis=1))


def _tables(market: Market) -> Tables:
    tables = Tables(market.today, market.rules, market.skill_groups)
    tables.put(market.participants, market.places)
    tables.relate(market.relations)
    return tables


def _in_a_process(size: int, rounds: int) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.matching_speed", str(size), str(size), str(rounds)],
        cwd=_ROOT, stdout=subprocess.PIPE, text=True, check=True, timeout=900)  # fmt: skip
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def measure(participants: int, places: int, rounds: int) -> dict[str, float]:
    """Return the seconds of the processor for preparing and for ranking everybody, and the most memory in megabytes."""
    tables = Tables(TODAY, Rules(), GROUPS)
    prepared = 0.0
    for people in _pages(large_participants(participants)):
        prepared += _once(partial(tables.write, people))
    for hosts in _pages(large_places(places)):
        prepared += _once(partial(tables.write, places=hosts))
    prepared += _once(tables.settle)
    tables.relate(large_relations(participants, places))
    ranked = min(_once(lambda: rank_all(tables, LISTED, DEFAULT_WEIGHTS)) for _ in range(rounds))
    status = Path("/proc/self/status")
    memory = float(status.read_text().partition("VmHWM:")[2].split()[0]) / 1000 if status.exists() else 0.0
    return {"prepared": prepared, "ranked": ranked, "memory": memory}


def _pages(records: Iterator[T]) -> Iterator[list[T]]:
    while page := list(islice(records, _PAGE)):
        yield page


def _typical(job: Callable[[int], object]) -> float:
    """Return the lower quartile of many rounds: what else the machine does only ever adds."""
    seconds = [_once(partial(job, turn)) for turn in range(_SINGLE_ROUNDS)]
    return statistics.quantiles(seconds, n=4)[0]


def _once(job: Callable[[], object]) -> float:
    begun = time.process_time()
    job()
    return time.process_time() - begun


def _memory_row(name: str, ours: float, goal: float | None) -> dict[str, Any]:
    goals = "" if goal is None else f"at most {goal:g} MB"
    return {"name": f"matching: {name}", "unit": "MB", "ours": round(ours, 1), "beside": "", "other": None,
            "ratio": None, "goal": goals, "holds": goal is None or ours <= goal}  # fmt: skip


def _row(name: str, ours: float, beside: str, other: float | None, goal: float | None) -> dict[str, Any]:
    """Return a line of the report, times in milliseconds; `ratio` is ours to the other's."""
    return {
        "name": f"matching: {name}",
        "unit": "ms",
        "ours": round(ours * 1000, 2),
        "beside": beside,
        "other": None if other is None else round(other * 1000, 2),
        "ratio": None if other is None else round(ours / other, 3),
        "goal": "" if goal is None else f"at most {goal:g} ms",
        "holds": goal is None or ours * 1000 <= goal,
    }


def main(words: Iterable[str]) -> None:
    """Measure one market and print what was found."""
    sys.stdout.write(json.dumps(measure(*map(int, words))) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
