"""What working with lists costs at 100,000 companies: filters that a reader put together, sections, files, many changed
at once. Beside ours stands the same question to plain SQLite with the same rows, unencrypted and not folded, and the
same rows written by plain openpyxl (write-only, no types, no formats), and LibreOffice Calc where it is installed.
Processor time, median of a few rounds."""

from __future__ import annotations

import io
import statistics
import tempfile
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date as Date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from smedesk.documents.list_print import print_list
from smedesk.domain.records import Office
from smedesk.interchange.list_export import list_text_table, list_workbook
from smedesk.services.list_bulk import BulkStep, Change, apply_step, preview_step
from smedesk.services.list_filter import EVERYTHING, Comparison, Condition, Group, on_day
from smedesk.services.list_output import OutputTable, PrintWords
from smedesk.services.ports import Direction, ListQuery, Sentence
from smedesk.store.cipher import driver
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.translate import mark
from smedesk.ui.labels import current_labels
from smedesk.ui.models.list_table import table_of
from smedesk.ui.models.record_list import ListQuery as SeenQuery
from smedesk.ui.models.store_source import StoreSource
from smedesk.ui.screens.companies.listed import companies_list
from tests.benchmarks import calc
from tests.benchmarks.lists import companies

_COMPANIES, _EXPORTED, _CHANGED = 100_000, 5_000, 10_000
_ROUNDS = 5
_PLAIN, _OPENPYXL = "plain SQLite, unencrypted", "plain openpyxl, write-only"
_BY_TURNOVER = (("turnover", Direction.DESCENDING),)
_NESTED = Group((
    Condition("country", Comparison.ONE_OF, ("DE", "FR")),
    Group((
        Condition("staff_count", Comparison.AT_LEAST, (200,)),
        Condition("city", Comparison.CONTAINS, ("lin",)),
    ), is_any=True),
))  # fmt: skip
_LARGE_GERMAN = Group((
    Condition("country", Comparison.ONE_OF, ("DE",)),
    Condition("staff_count", Comparison.AT_LEAST, (200,)),
))  # fmt: skip
_FILTERS: dict[str, tuple[Group, str]] = {
    "two countries and (staff or town), sorted by turnover": (
        _NESTED,
        "country IN ('DE', 'FR') AND (staff_count >= 200 OR city LIKE '%lin%') ORDER BY turnover DESC, id",
    ),
    "a word anywhere in the e-mail": (
        Group((Condition("email", Comparison.CONTAINS, ("firma77",)),)),
        "email LIKE '%firma77%' ORDER BY id",
    ),
    "last contact in a span of days": (
        Group((Condition("last_contact", Comparison.LAST_DAYS, (400,)),)),
        "last_contact BETWEEN '2024-05-21' AND '2025-06-24' ORDER BY id",
    ),
}


def run() -> list[dict[str, Any]]:
    """Measure all; about two minutes, most of it filling the databases."""
    with tempfile.TemporaryDirectory() as folder, _desk(Path(folder)) as store, _plain() as plain:
        return [*_lists(store, plain), *_files(store), *_beside_calc(store, Path(folder)), *_many(store)]


@contextmanager
def _desk(folder: Path) -> Iterator[DeskStore]:
    profile = Profile(folder / "profile")
    profile.take()
    store = profile.open(bytes(range(32)))
    try:
        with store.change(Sentence(mark("Benchmark", "Set up")), can_undo=False) as work:
            office = work.new_id()
            work.insert(Office(id=office, office=office, name="Office", country="EE"))
        store.set_setting("office", office)
        with store.change(Sentence(mark("Benchmark", "Imported")), can_undo=False) as work:
            work.insert_many(companies(office, work.new_id, _COMPANIES))
        yield store
    finally:
        store.close()
        profile.release()


@contextmanager
def _plain() -> Iterator[Any]:
    names = ("name", "country", "city", "staff_count", "turnover", "email", "last_contact", "website", "phone")
    connection = driver.connect(":memory:")
    connection.execute(f"CREATE TABLE company (id INTEGER PRIMARY KEY, {', '.join(names)})")
    connection.executemany(
        f"INSERT INTO company ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        ([_bare(getattr(one, name)) for name in names] for one in companies("", lambda: "", _COMPANIES)),
    )
    yield connection
    connection.close()


def _bare(value: object) -> object:
    return float(value) if isinstance(value, Decimal) else value if isinstance(value, str | int) else str(value)


def _lists(store: DeskStore, plain: Any) -> list[dict[str, Any]]:
    rows = []
    for name, (group, sql) in _FILTERS.items():
        where = _on_day(group)
        order = _BY_TURNOVER if "turnover" in name else ()
        ours = _median(partial(store.reads.row_ids, ListQuery("company", order=order, where=where)))
        other = _median(lambda sql=sql: plain.execute(f"SELECT id FROM company WHERE {sql}").fetchall())  # type: ignore[misc]
        rows.append(_row(f"Filter: {name} ({_COMPANIES:,} companies)", ours, 400, _PLAIN, other))
    source = StoreSource(store.reads, companies_list(current_labels()))
    query = SeenQuery(sort="name", group="country")
    ours = _median(lambda: source.ids(query))
    counted = "SELECT country, count(*) FROM company GROUP BY country"
    sorted_by = "SELECT id FROM company ORDER BY country, name COLLATE NOCASE"
    other = _median(lambda: (plain.execute(counted).fetchall(), plain.execute(sorted_by).fetchall()))
    rows.append(_row(f"Sections by country with counts, sorted by name ({_COMPANIES:,})", ours, 400, _PLAIN, other))
    return rows


def _on_day(group: Group) -> Group:
    return on_day(group, Date(2025, 6, 24))


def _files(store: DeskStore) -> list[dict[str, Any]]:
    shown = companies_list(current_labels())
    source = StoreSource(store.reads, shown)
    ids = source.ids(SeenQuery(sort="name"))[:_EXPORTED]
    words = PrintWords(lambda page, pages: f"{page} / {pages}", "")

    def table() -> OutputTable:
        return table_of(source, shown, ids, "Companies", "")

    made = table()
    return [
        _row(f"Export to XLSX as seen, {_EXPORTED:,} rows: read, worded, typed, written",
             _median(lambda: list_workbook(table())), 2000, _OPENPYXL, _median(partial(_plain_workbook, made))),
        _row(f"Export to CSV as seen, {_EXPORTED:,} rows", _median(lambda: list_text_table(table())), 1000),
        _row(f"Pages of {_EXPORTED:,} rows as PDF", _median(lambda: print_list(table(), words)), 5000),
    ]  # fmt: skip


def _plain_workbook(table: OutputTable) -> bytes:
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet("Companies")
    sheet.append([column.title for column in table.columns])
    for row in table.rows:
        sheet.append(list(row.cells))
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _beside_calc(store: DeskStore, folder: Path) -> list[dict[str, Any]]:
    """The steps that an office would take in Calc with the same rows. Its file is converted from a start on; it sorts
    and filters what it has loaded already, by the clock."""
    shown = companies_list(current_labels())
    source = StoreSource(store.reads, shown)
    made = table_of(source, shown, source.ids(SeenQuery(sort="name"))[:_EXPORTED], "Companies", "")
    seen = ([column.title for column in made.columns], *(row.cells for row in made.rows))
    converted = calc.convert(calc.write_table(folder / "seen.csv", seen))
    rows = ([getattr(one, name) for name in calc.COLUMNS] for one in companies("", lambda: "", _COMPANIES))
    steps = calc.sort_and_filter(calc.write_table(folder / "all.csv", (calc.COLUMNS, *rows)))
    found = store.reads.row_ids(ListQuery("company", where=_LARGE_GERMAN))
    if steps and steps["left"] != len(found):
        raise ValueError(f"Calc found {steps['left']:g} rows, ours are {len(found)}")
    asked = {
        "sort": partial(store.reads.row_ids, ListQuery("company", order=_BY_TURNOVER)),
        "filter": partial(store.reads.row_ids, ListQuery("company", where=_LARGE_GERMAN)),
    }
    names = {
        "sort": f"Sorted by turnover ({_COMPANIES:,} companies)",
        "filter": f"Filter: one country and staff from 200 on ({_COMPANIES:,} companies)",
    }
    workbook = _median(lambda: list_workbook(made))
    return [
        _row(f"XLSX written, {_EXPORTED:,} rows", workbook, 2000, calc.named("from CSV, its start included", converted),
             converted),
        *(_row(names[step], _median(ours), 400, calc.named("loaded before, by the clock", steps.get(step)),
               steps.get(step)) for step, ours in asked.items()),
    ]  # fmt: skip


def _many(store: DeskStore) -> list[dict[str, Any]]:
    ids: array[int] = store.reads.row_ids(ListQuery("company", where=EVERYTHING))[:_CHANGED]
    step = BulkStep("language", Change.SET, "et")
    begun = time.process_time()
    preview = preview_step(store.reads, "company", ids.tolist(), step)
    counted = time.process_time()
    apply_step(store, "company", preview.changing, step)
    changed = time.process_time()
    store.undo()
    undone = time.process_time()
    return [
        _row(f"Count and sample of a change to {_CHANGED:,}", (counted - begun) * 1000, 2000),
        _row(f"{_CHANGED:,} changed at once: rows, history, undo, outbox", (changed - counted) * 1000, 5000),
        _row(f"{_CHANGED:,} taken back at once", (undone - changed) * 1000, 5000),
    ]


def _median(work: Callable[[], object]) -> float:
    work()
    return statistics.median(_cpu(work) for _ in range(_ROUNDS))


def _cpu(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def _row(name: str, ours: float, most: float, beside: str = "", other: float | None = None) -> dict[str, Any]:
    return {
        "name": name, "unit": "ms", "ours": ours, "beside": beside, "other": other,
        "ratio": ours / other if other else None, "goal": f"≤ {most:g} ms", "holds": ours <= most,
    }  # fmt: skip
