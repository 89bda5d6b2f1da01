"""What long lists cost on an encrypted database of 100,000 companies, beside plain SQLite.

The plain one has the same rows in one table with one index on the name, unencrypted, and answers by the query that a
programmer would write: no folding, no office, no archive. Each runs in a process of its own. Figures are processor time
of the thread that asks (the machine may be busy), the median of a few rounds; memory is that of the whole process.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date as Date
from datetime import timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import Any

from smedesk.domain.records import Company, Office
from smedesk.services.ports import Direction, Filter, ListQuery, Operator, Sentence
from smedesk.store.cipher import driver
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark
from tests.benchmarks.using import rows_of_use

_COMPANIES, _IMPORTED = 100_000, 20_000
_ROUNDS = 7
_KEY = bytes(range(32))
_TYPED = ("helix robot", "zilina", "mueller", "volos", "info77", "10055555")
_PLAIN = "plain SQLite, unencrypted"
_ROOT = Path(__file__).parents[2]

_NAMES = [
    "Alpha",
    "Beta",
    "Holz",
    "Müller",
    "Žilina",
    "Baltic",
    "Helix",
    "Krämer",
    "Łódź",
    "Βόλος",
    "Ocean",
    "Metal",
    "Textil",
    "Soft",
    "Agri",
    "Vino",
    "Luna",
    "Nova",
]
_TRADES = [
    "Robotics",
    "Systems",
    "Works",
    "Trade",
    "Design",
    "Consulting",
    "Foods",
    "Energy",
    "Logistics",
    "Partners",
    "Studio",
    "Bau",
    "Technik",
]
_FORMS = ("GmbH", "AS", "OÜ", "s.r.o.", "Ltd", "S.p.A.", "Oy", "Sp. z o.o.")
_TOWNS = ("Tallinn", "Žilina", "Βόλος", "München", "Łódź", "Porto", "Gent", "Malmö", "Wien", "Riga")
_COLUMNS = ("name", "country", "city", "status", "staff_count", "turnover", "website")

_SCROLLED = ("name", "country", "city", "status", "adviser.name", "turnover")
_BY_NAME = (("name", Direction.ASCENDING),)


def run() -> list[dict[str, Any]]:
    """Measure all; about six minutes, half of it filling databases."""
    with tempfile.TemporaryDirectory() as folder:
        return [*_of_imports(Path(folder) / "import"), *_of_lists(Path(folder)), *rows_of_use(Path(folder) / "use")]


def companies(office: str, new_id: Callable[[], str], number: int) -> Iterator[Company]:
    """Yield made-up companies, the same ones each time."""
    dice = random.Random(1)
    for n in range(number):
        yield Company(
            id=new_id(),
            office=office,
            name=f"{dice.choice(_NAMES)} {dice.choice(_TRADES)} {dice.choice(_NAMES)}{n % 997} {dice.choice(_FORMS)}",
            country=dice.choice(("EE", "DE", "FR", "IT", "SK", "GR")),
            city=dice.choice(_TOWNS),
            status=dice.choice(("new", "active", "to_review")),
            side=dice.choice(("sending", "host")),
            registration_number=str(10_000_000 + n),
            staff_count=dice.randint(1, 250),
            nace="62.01",
            turnover=Decimal(dice.randint(1, 10**9)).scaleb(-2),
            email=f"info{n}@firma{n}.eu",
            phone=f"+49 89 {dice.randint(100_000, 999_999)}",
            website=f"https://firma{n}.eu",
            description="What the company makes, in a sentence or two. " * 4,
            last_contact=Date(2020, 1, 1) + timedelta(days=dice.randint(0, 2000)),
        )


@contextmanager
def _desk(folder: Path) -> Iterator[DeskStore]:
    profile = Profile(folder)
    profile.take()
    store = profile.open(_KEY)
    try:
        yield store
    finally:
        store.close()
        profile.release()


def _fill(store: DeskStore, number: int) -> None:
    with store.change(Sentence(mark("Benchmark", "Set up")), can_undo=False) as work:
        office = work.new_id()
        work.insert(Office(id=office, office=office, name="Office", country="EE"))
    store.set_setting("office", office)
    with store.change(Sentence(mark("Benchmark", "Imported"))) as work:
        work.insert_many(companies(office, work.new_id, number))


def _of_imports(folder: Path) -> list[dict[str, Any]]:
    with _desk(folder) as store:
        imported = _cpu(lambda: _fill(store, _IMPORTED))
        undone = _cpu(store.undo)
        store.redo()
        any_id = store.reads.search("helix", ("company",), 1)[0].id
        one = statistics.median(_cpu(lambda: _change_one(store, any_id)) for _ in range(20))
        copied = _cpu(lambda: store.back_up("manual"))
    return [
        _row(f"Import of {_IMPORTED:,} companies: rows, history, undo, outbox, words", "ms", imported, most=4000),
        _row(f"Taking back an import of {_IMPORTED:,} companies", "ms", undone, most=4000),
        _row("Saving one field", "ms", one, most=16),
        _row("Encrypted copy of 60 MB, checked", "ms", copied, most=1500),
    ]


def _change_one(store: DeskStore, id: str) -> None:
    with store.change(Sentence(mark("Benchmark", "Changed"))) as work:
        work.update(Company, id, {"city": str(time.monotonic_ns())})


def _of_lists(folder: Path) -> list[dict[str, Any]]:
    with _desk(folder / "profile") as store:
        _fill(store, _COMPANIES)
    plain = _in_a_process("plain", folder)
    ours = _in_a_process("ours", folder)
    rows = [
        _row(f"{name} ({_COMPANIES:,} companies)", "ms", ours[key], most=most, other=plain.get(key))
        for key, name, most in (
            ("load", "List in order of its names", 100),
            ("sort", "Sorted by turnover", 150),
            ("sort_choice", "Sorted by status", 150),
            ("filter", "Filtered by country", 100),
            ("filter_two", "Filtered by country and staff, sorted by turnover", 100),
            ("page", "Page of 128 rows", 16),
            ("search", "Search box, each key, median", 16),
            ("search_worst", "Search box, each key, worst", 100),
            ("list_search", "List filtered by words, each key, median", 50),
        )
    ]
    return [
        *rows,
        _row("Memory of the process with three readers", "MB", ours["memory"], most=300, other=plain["memory"]),
    ]


# ----------------------------------------------------------------------------------------- in a process of its own


def _in_a_process(what: str, folder: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.lists", what, str(folder)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _measure_ours(folder: Path) -> dict[str, float]:
    with _desk(folder / "profile") as store:
        reads = store.reads
        german = Filter("country", Operator.EQUALS, "DE")
        by_turnover = (("turnover", Direction.DESCENDING),)
        large = (german, Filter("staff_count", Operator.AT_LEAST, 100))
        rows = reads.row_ids(ListQuery("company", order=_BY_NAME))
        searched = [_cpu(partial(reads.search, words)) for words in _each_key()]
        by_words = [ListQuery("company", search=words, order=_BY_NAME) for words in _each_key()]
        found = {
            "load": _median(lambda: reads.row_ids(ListQuery("company", order=_BY_NAME))),
            "sort": _median(lambda: reads.row_ids(ListQuery("company", order=by_turnover))),
            "sort_choice": _median(
                lambda: reads.row_ids(ListQuery("company", order=(("status", Direction.ASCENDING),)))
            ),
            "filter": _median(lambda: reads.row_ids(ListQuery("company", (german,), order=_BY_NAME))),
            "filter_two": _median(lambda: reads.row_ids(ListQuery("company", large, order=by_turnover))),
            "page": _median(lambda: reads.rows("company", _SCROLLED, rows[50_000:50_128])),
            "search": statistics.median(searched),
            "search_worst": max(searched),
            "list_search": statistics.median(_cpu(partial(reads.row_ids, one)) for one in by_words),
        }
        return {**found, "memory": _memory_with_three_readers(store)}


def _memory_with_three_readers(store: DeskStore) -> float:
    together = Barrier(3)

    def ask() -> None:
        together.wait()
        store.reads.row_ids(ListQuery("company", order=(("website", Direction.ASCENDING),)))
        store.reads.row_ids(ListQuery("company", order=_BY_NAME))
        together.wait()

    with ThreadPoolExecutor(3) as readers:
        for one in [readers.submit(ask) for _ in range(3)]:
            one.result()
        return _megabytes()


def _measure_plain(folder: Path) -> dict[str, float]:
    connection = driver.connect(str(folder / "plain.db"))
    columns = ", ".join((*_COLUMNS, "registration_number", "email", "phone", "description"))
    connection.execute(f"CREATE TABLE company (id INTEGER PRIMARY KEY, {columns})")
    connection.execute("CREATE INDEX by_name ON company (name COLLATE NOCASE)")
    made = companies("", lambda: "", _COMPANIES)
    names = columns.split(", ")
    connection.executemany(
        f"INSERT INTO company ({columns}) VALUES ({', '.join('?' * len(names))})",
        ([str(getattr(one, name)) if name == "turnover" else getattr(one, name) for name in names] for one in made),
    )
    connection.commit()

    def ask(query: str, *values: object) -> float:
        return _median(lambda: connection.execute(query, values).fetchall())

    ids = "SELECT id FROM company"
    page = [row[0] for row in connection.execute(f"{ids} ORDER BY name COLLATE NOCASE LIMIT 128 OFFSET 50000")]
    found = {
        "load": ask(f"{ids} ORDER BY name COLLATE NOCASE, id"),
        "sort": ask(f"{ids} ORDER BY turnover DESC, id"),
        "sort_choice": ask(f"{ids} ORDER BY status, id"),
        "filter": ask(f"{ids} WHERE country = 'DE' ORDER BY name COLLATE NOCASE, id"),
        "filter_two": ask(f"{ids} WHERE country = 'DE' AND staff_count >= 100 ORDER BY turnover DESC, id"),
        "page": ask(f"SELECT name, country, city, status FROM company WHERE id IN ({', '.join(map(str, page))})"),
    }
    like = "SELECT name FROM company WHERE name LIKE ? LIMIT 20"

    def search(words: str) -> None:
        connection.execute(like, (f"%{words}%",)).fetchall()

    searched = [_cpu(partial(search, words)) for words in _each_key()]
    found |= {"search": statistics.median(searched), "search_worst": max(searched), "memory": _megabytes()}
    connection.close()
    return found


# -------------------------------------------------------------------------------------------------- measuring


def _each_key() -> list[str]:
    """Return what stands in the search box after each key."""
    return [words[:end] for words in _TYPED for end in range(1, len(words) + 1)]


def _cpu(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def _median(work: Callable[[], object]) -> float:
    work()
    return statistics.median(_cpu(work) for _ in range(_ROUNDS))


def _megabytes() -> float:
    """Return the most memory that this process has had. What the system counts for a child begins with its parent's."""
    status = Path("/proc/self/status")
    if status.exists():
        return float(status.read_text().partition("VmHWM:")[2].split()[0]) / 1000
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6


def _row(name: str, unit: str, ours: float, *, most: float, other: float | None = None) -> dict[str, Any]:
    return {
        "name": name,
        "unit": unit,
        "ours": ours,
        "beside": _PLAIN if other else "",
        "other": other,
        "ratio": ours / other if other else None,
        "goal": f"≤ {most:g} {unit}",
        "holds": ours <= most,
    }


def _main(arguments: Iterable[str]) -> None:
    what, folder = arguments
    measure = {"ours": _measure_ours, "plain": _measure_plain}[what]
    sys.stdout.write(json.dumps(measure(Path(folder))) + "\n")


if __name__ == "__main__":
    _main(sys.argv[1:])
