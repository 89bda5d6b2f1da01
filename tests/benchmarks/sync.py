"""What synchronising costs, over loopback with the real server process and real desks; floors and peers beside it.

The floor of a push is the same rows unpacked by msgspec and inserted into plain SQLite with the same commits: no merge, no
ledger, no feed, no HTTP. The floor of a pull is the same rows inserted as text into an encrypted database with one commit a
page. Figures of peers (PouchDB, Anki's server) were taken once with 10,000 records of 20 fields on a machine of this size, and
are the goals here.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import httpx2
from sqlcipher3 import dbapi2

from smedesk.domain.operation import Wire
from smedesk.services.replication import Journal
from smedesk.sync import framing, wire
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.steps import RoundReport
from smedesk.sync.transport import HttpTransport
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.server.server_process import ServerProcess, running
from tests.store.desks import KEY, opened
from tests.sync.local_server import MemorySecrets
from tests.sync.memory_journal import MemoryJournal

RECORDS = 5000
BATCH = 250
IDLE_ROUNDS = 60
PAGE = 1000

PUSH_GOAL, PULL_GOAL, BYTES_GOAL, IDLE_GOAL = 2500, 12_000, 200, 3.0
_WORDS = "lathe mill weld oak steel bolt wire lamp seam hull bake brew saw hinge cast glaze".split()


def run() -> list[dict[str, Any]]:
    """Measure and return one row for each figure."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server:
        typed = _typed(RECORDS)
        push = _push(server, typed)
        pull = _pull(server, Path(folder) / "desk")
        idle, hello = _idle(server)
        push_floor, pull_floor = _push_floor(typed, Path(folder)), _pull_floor(pull.rows, Path(folder))
    return [
        _row("push of records of 18 fields", "rows/s", push, "msgspec and plain SQLite inserts, the same commits",
             push_floor, f"at least {PUSH_GOAL}", push >= PUSH_GOAL),
        _row("first pull, with the desk's commit", "rows/s", pull.speed, "the rows as text into an encrypted database",
             pull_floor, f"at least {PULL_GOAL}", pull.speed >= PULL_GOAL),
        _row("bytes of a pulled row on the wire", "B", pull.bytes_a_row, "the same row as plain JSON", pull.raw_a_row,
             f"at most {BYTES_GOAL}", pull.bytes_a_row <= BYTES_GOAL),
        _row("idle exchange", "ms", idle, "GET /v1/hello of the same server", hello, f"at most {IDLE_GOAL}",
             idle <= IDLE_GOAL),
    ]


def _row(name: str, unit: str, ours: float, beside: str, other: float, goal: str, holds: bool) -> dict[str, Any]:
    return {"name": f"sync: {name}", "unit": unit, "ours": round(ours, 2), "beside": beside, "other": round(other, 2),
            "ratio": round(ours / other, 3), "goal": goal, "holds": holds}


# -------------------------------------------------------------------------------------------------------- desks


@contextmanager
def _desk(server: ServerProcess, journal: Journal) -> Iterator[SyncWorker]:
    transport = HttpTransport(server.address)
    worker = SyncWorker(DeskSide(journal), transport, DeskAccess(MemorySecrets(), transport), Engine(Random(1)))
    try:
        worker.enrol(server.invite("bench", "EE"), "desk")
        yield worker
    finally:
        transport.close()


def _complete(report: RoundReport) -> RoundReport:
    if not report.is_complete:
        raise RuntimeError(f"a round failed: {report.fault}")
    return report


def _typed(count: int) -> MemoryJournal:
    """Return a desk at which so many companies were entered."""
    journal, random = MemoryJournal("typed"), Random(7)
    for place in range(count):
        journal.save(random, {("company", f"{place:032x}"): _company(random, place)}, author="Kadri Tamm")
    return journal


def _company(random: Random, place: int) -> dict[str, Wire]:
    word = " ".join(random.choice(_WORDS) for _ in range(3))
    return {
        "name": f"{word.title()} {place}", "trade_name": word.title(), "country": random.choice(["EE", "FI", "DE", "GR"]),
        "region": f"EE{random.randrange(10):03}", "city": random.choice(["Tartu", "Turku", "Kiel", "Patra"]),
        "address": f"{word} street {random.randrange(200)}", "side": random.choice(["sending", "host", "both"]),
        "registration_number": str(random.randrange(10**8)), "vat_number": f"EE{random.randrange(10**9)}",
        "nace": f"{random.randrange(10, 99)}.{random.randrange(10, 99)}", "staff_count": random.randrange(1, 400),
        "turnover": f"{random.randrange(10**7)}.00", "website": f"https://{word.replace(' ', '-')}{place}.example",
        "email": f"info@{word.replace(' ', '-')}{place}.example", "phone": f"+372 {random.randrange(10**7)}",
        "language": "et", "description": " ".join(random.choice(_WORDS) for _ in range(12)),
        "last_contact": f"2030-0{random.randrange(1, 9)}-1{random.randrange(9)}",
    }


# ----------------------------------------------------------------------------------------------------- measures


def _push(server: ServerProcess, journal: MemoryJournal) -> float:
    """Rows a second from a desk in memory: the server and the line are measured, not a desk."""
    with _desk(server, journal) as worker:
        started = time.perf_counter()
        _complete(worker.run_round())
        return RECORDS / (time.perf_counter() - started)


@dataclass(frozen=True)
class _Pulled:
    speed: float
    bytes_a_row: float
    raw_a_row: float
    rows: list[bytes]


def _pull(server: ServerProcess, folder: Path) -> _Pulled:
    """Rows a second into a real desk: encrypted, projected, indexed, committed with every page."""
    with opened(folder, with_office=False) as store, _desk(server, store.journal) as worker:
        started = time.perf_counter()
        pulled = _complete(worker.run_round()).pulled
        seconds = time.perf_counter() - started
    journal = MemoryJournal("weighed")
    with _desk(server, journal) as worker:
        size = _weighed(worker)
    rows = [wire.encode_row(row) for row in journal.rows.values()]
    return _Pulled(pulled / seconds, size / len(rows), sum(map(len, rows)) / len(rows), rows)


def _weighed(worker: SyncWorker) -> int:
    """Run a round and return how many bytes came."""
    size = 0
    read_answer = framing.read_answer

    def weigh(chunks: Iterator[bytes]) -> Iterator[wire.Head | framing.Page]:
        nonlocal size
        for part in read_answer(_counted(chunks)):
            yield part

    def _counted(chunks: Iterator[bytes]) -> Iterator[bytes]:
        nonlocal size
        for chunk in chunks:
            size += len(chunk)
            yield chunk

    framing.read_answer = weigh  # type: ignore[assignment]
    try:
        _complete(worker.run_round())
    finally:
        framing.read_answer = read_answer
    return size


def _idle(server: ServerProcess) -> tuple[float, float]:
    """Milliseconds of a round in which nothing is new, and of the cheapest request."""
    journal = MemoryJournal("idle")
    with _desk(server, journal) as worker, httpx2.Client(base_url=server.address) as client:
        _complete(worker.run_round())
        idle = statistics.median(_seconds(worker.run_round) for _ in range(IDLE_ROUNDS))
        hello = statistics.median(_seconds(lambda: client.get("/v1/hello")) for _ in range(IDLE_ROUNDS))
    return idle * 1000, hello * 1000


def _seconds(call: Any) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


# ------------------------------------------------------------------------------------------------------- floors


def _push_floor(journal: MemoryJournal, folder: Path) -> float:
    operations = [one.operation for one in journal.answered]
    batches = [framing.pack_request(wire.RequestHeader(1, 1), operations[start : start + BATCH])
               for start in range(0, len(operations), BATCH)]
    connection = dbapi2.connect(str(folder / "floor.db"), isolation_level=None)
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id TEXT PRIMARY KEY, data)")
    started = time.perf_counter()
    for batch in batches:
        _, read = framing.unpack_request(batch)
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany(
            "INSERT INTO t VALUES (?, ?)",
            [(one.record, wire.encode_operation(one)) for one in read if not isinstance(one, wire.Malformed)])
        connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return len(operations) / seconds


def _pull_floor(rows: list[bytes], folder: Path) -> float:
    connection = dbapi2.connect(str(folder / "floor-desk.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE t (id INTEGER PRIMARY KEY, data)")
    started = time.perf_counter()
    for start in range(0, len(rows), PAGE):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO t (data) VALUES (?)", [(row,) for row in rows[start : start + PAGE]])
        connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return len(rows) / seconds
