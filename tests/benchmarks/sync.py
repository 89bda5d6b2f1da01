"""What synchronising costs, over loopback with the real server process and real desks; floors and peers beside it.

The floor of a push is the same rows unpacked by msgspec and inserted into plain SQLite with the same commits: no merge,
no ledger, no feed, no HTTP. The floor of a pull is the same rows inserted as text into an encrypted database with one
commit a page. The goals of push and pull are what PouchDB with its express server reached on a machine of this size
with 10,000 records of 20 fields. The machine may be shared: of several runs the best one counts, and the server's own
work is measured in time of the processor as well.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import httpx2
from sqlcipher3 import dbapi2

from smedesk.domain.operation import Wire
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.services.replication import Journal
from smedesk.sync import framing, wire
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.steps import RoundReport
from smedesk.sync.transport import HttpTransport
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.server.server_process import ServerProcess, running
from tests.store.desks import KEY, opened
from tests.sync.local_server import LocalDesk, MemorySecrets
from tests.sync.memory_journal import MemoryJournal

RECORDS = 4000
BATCH = 250
ROUNDS = 3
IDLE_ROUNDS = 80
PAGE = 1000
_DURABLE = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL"

_WORDS = (
    "lathe", "mill", "weld", "oak", "steel", "bolt", "wire", "lamp", "seam", "hull", "bake", "brew", "saw", "glaze")


def run() -> list[dict[str, Any]]:
    """Measure and return one row for each figure."""
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as server:
        desks = [_typed(RECORDS, seed) for seed in range(ROUNDS)]
        push = max(_push(server, desk, f"push {place}") for place, desk in enumerate(desks))
        pull = max(_pull(server, Path(folder) / f"desk{place}") for place in range(ROUNDS))
        weight = _weigh(server)
        idle, hello = _idle(server)
        pushed_cpu, idle_cpu = _processor(desks[0], Path(folder))
        push_floor = max(_push_floor(desks[0], Path(folder), place) for place in range(ROUNDS))
        pull_floor = max(_pull_floor(weight.rows, Path(folder), place) for place in range(ROUNDS))
    inserts, text = "msgspec and plain SQLite inserts, the same commits", "the rows as text into an encrypted database"
    return [
        _row("push of records of 18 fields", "rows/s", push, inserts, push_floor, at_least=2700),
        _row("first pull, with the desk's commit", "rows/s", pull, text, pull_floor, at_least=5700),
        _row("a pulled row on the wire", "B", weight.packed, "the same row as plain JSON", weight.raw, at_most=150),
        _row("idle exchange", "ms", idle, "GET /v1/hello of the same server", hello, at_most=3),
        _row("server's processor for a pushed record", "µs", pushed_cpu, "nothing", None, at_most=370),
        _row("server's processor for an idle exchange", "µs", idle_cpu, "nothing", None, at_most=1500),
    ]


def _row(
    name: str, unit: str, ours: float, beside: str, other: float | None, *, at_least: float | None = None,
    at_most: float | None = None,
) -> dict[str, Any]:
    holds = ours >= at_least if at_least is not None else at_most is not None and ours <= at_most
    return {
        "name": f"sync: {name}", "unit": unit, "ours": round(ours, 2), "beside": beside,
        "other": None if other is None else round(other, 2), "ratio": None if other is None else round(ours / other, 3),
        "goal": f"at least {at_least:g} {unit}" if at_least is not None else f"at most {at_most:g} {unit}",
        "holds": holds,
    }


# -------------------------------------------------------------------------------------------------------- desks


@contextmanager
def _desk(server: ServerProcess, journal: Journal, office: str) -> Iterator[SyncWorker]:
    transport = HttpTransport(server.address)
    worker = SyncWorker(DeskSide(journal), transport, DeskAccess(MemorySecrets(), transport), Engine(Random(1)))
    try:
        worker.enrol(server.invite(office, "EE"), "desk")
        yield worker
    finally:
        transport.close()


def _complete(report: RoundReport) -> RoundReport:
    if not report.is_complete:
        raise RuntimeError(f"a round failed: {report.fault}")
    return report


def _typed(count: int, seed: int) -> MemoryJournal:
    """Return a desk at which so many companies were entered."""
    journal, random = MemoryJournal(f"typed {seed}"), Random(seed)
    for place in range(count):
        journal.save(random, {("company", f"{seed:08x}{place:024x}"): _company(random, place)}, author="Kadri Tamm")
    return journal


def _company(random: Random, place: int) -> dict[str, Wire]:
    word = " ".join(random.choice(_WORDS) for _ in range(3))
    return {
        "name": f"{word.title()} {place}",
        "trade_name": word.title(),
        "country": random.choice(["EE", "FI", "DE", "GR"]),
        "region": f"EE{random.randrange(10):03}",
        "city": random.choice(["Tartu", "Turku", "Kiel", "Patra"]),
        "address": f"{word} street {random.randrange(200)}",
        "side": random.choice(["sending", "host", "both"]),
        "registration_number": str(random.randrange(10**8)),
        "vat_number": f"EE{random.randrange(10**9)}",
        "nace": f"{random.randrange(10, 99)}.{random.randrange(10, 99)}",
        "staff_count": random.randrange(1, 400),
        "turnover": f"{random.randrange(10**7)}.00",
        "website": f"https://{word.replace(' ', '-')}{place}.example",
        "email": f"info@{word.replace(' ', '-')}{place}.example",
        "phone": f"+372 {random.randrange(10**7)}",
        "language": "et",
        "description": " ".join(random.choice(_WORDS) for _ in range(12)),
        "last_contact": f"2030-0{random.randrange(1, 9)}-1{random.randrange(9)}",
    }


# ----------------------------------------------------------------------------------------------------- measures


def _push(server: ServerProcess, journal: MemoryJournal, office: str) -> float:
    """Rows a second from a desk in memory: the server and the line are measured, not a desk."""
    with _desk(server, journal, office) as worker:
        started = time.perf_counter()
        _complete(worker.run_round())
        return RECORDS / (time.perf_counter() - started)


def _pull(server: ServerProcess, folder: Path) -> float:
    """Rows a second into a real desk: encrypted, projected, indexed, committed with every page."""
    with opened(folder, with_office=False) as store, _desk(server, store.journal, "push 0") as worker:
        started = time.perf_counter()
        pulled = _complete(worker.run_round()).pulled
        return pulled / (time.perf_counter() - started)


@dataclass(frozen=True)
class _Weight:
    """Bytes of a row as it comes and as it is, and the rows."""

    packed: float
    raw: float
    rows: list[bytes]


def _weigh(server: ServerProcess) -> _Weight:
    journal = MemoryJournal("weighed")
    with _desk(server, journal, "push 0") as worker:
        _complete(worker.run_round())
    rows = tuple(journal.rows.values())
    pages = [framing.Page(rows[start : start + PAGE], "", False) for start in range(0, len(rows), PAGE)]
    packed = sum(map(len, framing.pack_answer(wire.make_head(1, 0, []), pages)))
    raw = [wire.encode_row(row) for row in rows]
    return _Weight(packed / len(rows), sum(map(len, raw)) / len(rows), raw)


def _idle(server: ServerProcess) -> tuple[float, float]:
    """Milliseconds of a round in which nothing is new, and of the cheapest request."""
    with (
        _desk(server, MemoryJournal("idle"), "idle") as worker,
        httpx2.Client(base_url=server.address) as client,
    ):
        _complete(worker.run_round())
        idle = statistics.median(_seconds(worker.run_round) for _ in range(IDLE_ROUNDS))
        hello = statistics.median(_seconds(lambda: client.get("/v1/hello")) for _ in range(IDLE_ROUNDS))
    return idle * 1000, hello * 1000


def _processor(journal: MemoryJournal, folder: Path) -> tuple[float, float]:
    """Microseconds of the processor for a pushed record and for an idle exchange, the service in this process."""
    storage = open_sqlite(folder / "processor.db")
    service = Service(storage)
    desk = LocalDesk(service, 1)
    desk.enrol("processor", "EE")
    token, identity = desk.access.token, desk.journal.identity()
    header = wire.RequestHeader(identity.device, identity.epoch, "r9999999o9999999m9999999")
    operations = [one.operation for one in journal.answered]
    batches = [framing.pack_request(header, operations[start : start + BATCH]) for start in range(0, RECORDS, BATCH)]
    pushed = _of_processor(lambda: [service.exchange(token, batch) for batch in batches]) / RECORDS
    idle = framing.pack_request(header, [])
    rounds = _of_processor(lambda: [_answer(service, token, idle) for _ in range(IDLE_ROUNDS)]) / IDLE_ROUNDS
    storage.close()
    return pushed * 1e6, rounds * 1e6


def _answer(service: Service, token: str, request: bytes) -> bytes:
    answer = service.exchange(token, request)
    return b"".join(framing.pack_answer(answer.head, answer.pages))


def _of_processor(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return time.process_time() - started


def _seconds(call: Callable[[], object]) -> float:
    started = time.perf_counter()
    call()
    return time.perf_counter() - started


# ------------------------------------------------------------------------------------------------------- floors


def _push_floor(journal: MemoryJournal, folder: Path, place: int) -> float:
    operations = [one.operation for one in journal.answered]
    batches = [framing.pack_request(wire.RequestHeader(1, 1), operations[start : start + BATCH])
               for start in range(0, len(operations), BATCH)]
    connection = dbapi2.connect(str(folder / f"floor{place}.db"), isolation_level=None)
    connection.executescript(f"{_DURABLE}; CREATE TABLE t (id TEXT PRIMARY KEY, data)")
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


def _pull_floor(rows: list[bytes], folder: Path, place: int) -> float:
    connection = dbapi2.connect(str(folder / f"floor-desk{place}.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.executescript(f"{_DURABLE}; CREATE TABLE t (id INTEGER PRIMARY KEY, data)")
    started = time.perf_counter()
    for start in range(0, len(rows), PAGE):
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO t (data) VALUES (?)", [(row,) for row in rows[start : start + PAGE]])
        connection.execute("COMMIT")
    seconds = time.perf_counter() - started
    connection.close()
    return len(rows) / seconds
