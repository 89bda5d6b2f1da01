"""From the database of a desk to the list: the first sending of a market, and a saved change until the list is new.

Wall time, since two processes work on it; the least of a few rounds. The places are those that a made-up programme has
published, about as many as `matching_speed` ranks.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date as Date
from pathlib import Path
from typing import Any

from smedesk.app.computing import WorkerProcess
from smedesk.app.sampling import fill_new_desk
from smedesk.domain.records import Application, Placement
from smedesk.services.kept_market import MarketWanted, explain_from, send_market, suggest_from
from smedesk.services.kept_tables import load_matching
from smedesk.services.ports import ListQuery, Sentence
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark

_TODAY = Date(2026, 3, 2)
_COMPANIES, _OFFICES, _ROUNDS, _LISTED = 24_000, 2, 10, 20
_CHANGED = Sentence(mark("Benchmark", "Changed"))


def run() -> list[dict[str, Any]]:
    """Measure; half a minute, most of it to make up the records."""
    with tempfile.TemporaryDirectory() as folder, _desk(Path(folder)) as store:
        worker = WorkerProcess()
        try:
            return _rows(store, worker)
        finally:
            worker.close()


def _rows(store: DeskStore, worker: WorkerProcess) -> list[dict[str, Any]]:
    reads = store.reads
    application, placement = _first(store, "application"), _first(store, "placement")
    count = reads.count(ListQuery("placement", own=None))
    begun = time.perf_counter()
    worker(load_matching)
    wanted = MarketWanted()
    _send(store, worker, wanted)
    suggest_from(reads, worker, wanted.ticket, _TODAY, application, _LISTED)
    first = time.perf_counter() - begun

    def place_changed(turn: int) -> None:
        with store.change(_CHANGED) as work:
            work.update(Placement, placement, {"months_max": 5 + turn % 2})
        wanted.note(work.changes)
        _send(store, worker, wanted)
        suggest_from(reads, worker, wanted.ticket, _TODAY, application, _LISTED)

    def application_changed(turn: int) -> None:
        with store.change(_CHANGED) as work:
            work.update(Application, application, {"months_max": 5 + turn % 2})
        assert not wanted.note(work.changes) or wanted.is_whole
        suggest_from(reads, worker, wanted.ticket, _TODAY, application, _LISTED)

    def explained(_: int) -> None:
        explain_from(reads, worker, wanted.ticket, _TODAY, application, placement)

    return [
        _row(f"the first list of a desk that sees {count:,} placements, process started, market sent", first, 2000),
        _row(f"a placement saved until the list is new, {count:,} placements", _least(place_changed), 200),
        _row(f"an application saved until its list is new, {count:,} placements", _least(application_changed), 200),
        _row("an explanation, read, asked of the worker process and answered", _least(explained), 20),
    ]


def _send(store: DeskStore, worker: WorkerProcess, wanted: MarketWanted) -> None:
    ticket, stale = wanted.next_sending(_TODAY)
    wanted.note_sent(send_market(store.reads, worker, ticket, _TODAY, stale))


def _first(store: DeskStore, kind: str) -> str:
    found = store.reads.rows(kind, ("office",), store.reads.row_ids(ListQuery(kind))[:1])[0]
    assert found is not None
    return found[0]


@contextmanager
def _desk(folder: Path) -> Iterator[DeskStore]:
    profile = Profile(folder)
    profile.take()
    store = profile.open(bytes(range(32)))
    fill_new_desk(store, _TODAY, companies=_COMPANIES, offices=_OFFICES)
    yield store
    store.close()
    profile.release()


def _least(job: Any) -> float:
    seconds = []
    for turn in range(_ROUNDS):
        begun = time.perf_counter()
        job(turn)
        seconds.append(time.perf_counter() - begun)
    return min(seconds)


def _row(name: str, seconds: float, most: float) -> dict[str, Any]:
    return {"name": f"matching: {name}", "unit": "ms", "ours": round(seconds * 1000, 1), "beside": "", "other": None,
            "ratio": None, "goal": f"at most {most:g} ms", "holds": seconds * 1000 <= most}  # fmt: skip
