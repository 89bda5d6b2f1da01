"""What an old list of 20,000 rows costs from the file to the disk, beside python-calamine that only reads its cells.

Each row is a company with nineteen columns and its contact: 40,000 records and their notes. Figures are processor
time, since the machine may be busy; the disk is waited for in the last step only."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from datetime import date as Date
from pathlib import Path
from typing import TypedDict, TypeVar

from python_calamine import CalamineWorkbook

from smedesk.interchange.workbook import read_workbook
from smedesk.sample.messy import write_large_workbook
from smedesk.sample.programme import make_programme
from smedesk.services.first_run import FirstAnswers, set_up_office
from smedesk.services.import_dry_run import plan_import
from smedesk.services.import_mapping import guess_mapping
from smedesk.services.importing import import_rows, read_known
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile

T = TypeVar("T")

_ROWS, _COMPANIES = 20_000, 100_000
_KEY = bytes(range(32))
_CALAMINE = "python-calamine, cells only"
_TODAY = Date(2026, 3, 2)


class Row(TypedDict):
    """A line of the report; `ratio` is ours to the other's, and both are None where nothing stands beside."""

    name: str
    unit: str
    ours: float
    beside: str
    other: float | None
    ratio: float | None
    goal: str
    holds: bool


def run() -> list[Row]:
    """Measure all; about a minute."""
    with tempfile.TemporaryDirectory() as folder:
        rows = _import(Path(folder))
    seconds, _ = _cpu(lambda: make_programme(1, _TODAY, companies=_COMPANIES, people=_COMPANIES * 5 // 6))
    return [*rows, _row("Make a programme of 100,000 companies", seconds, most=20)]


def _import(folder: Path) -> list[Row]:
    path = folder / "list.xlsx"
    write_large_workbook(path, seed=1, rows=_ROWS)
    plain, _ = _cpu(lambda: CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python())
    profile = Profile(folder / "profile")
    profile.take()
    store = profile.open(_KEY)
    try:
        set_up_office(store, FirstAnswers("Chamber", "EE", "et", "Mari Tamm"))
        return _steps(path, store, plain)
    finally:
        store.close()
        profile.release()


def _steps(path: Path, store: DeskStore, plain: float) -> list[Row]:
    reading, read = _cpu(lambda: read_workbook(path, "et"))
    mapping_time, mapping = _cpu(lambda: guess_mapping(read, "EE"))
    checking, plan = _cpu(lambda: plan_import(read, mapping, read_known(store.reads)))
    began = time.perf_counter()
    writing, _ = _cpu(lambda: import_rows(store, plan))
    waited = time.perf_counter() - began
    again, _ = _cpu(lambda: plan_import(read, mapping, read_known(store.reads)))
    undoing, _ = _cpu(store.undo)
    whole = reading + mapping_time + checking + writing
    return [
        _row("Read 20,000 rows into plain cells", reading, beside=plain, most=2),
        _row("Guess what 19 columns are", mapping_time, most=2),
        _row("Dry run against an empty desk", checking, beside=plain, most=8),
        _row("Dry run against the desk that has them", again, beside=plain, most=12),
        _row("Write 40,000 records, their notes and a copy before", writing, beside=plain, most=12),
        _row("The same, until it is on disk", waited, most=20),
        _row("Take it all back with one undo", undoing, most=10),
        _row("From the file to the disk", whole, beside=plain, most=20),
    ]


def _cpu(action: Callable[[], T]) -> tuple[float, T]:
    start = time.process_time()
    result = action()
    return time.process_time() - start, result


def _row(name: str, ours: float, *, most: float, beside: float | None = None) -> Row:
    return Row(
        name=name,
        unit="s",
        ours=ours,
        beside=_CALAMINE if beside else "",
        other=beside,
        ratio=ours / beside if beside else None,
        goal=f"≤ {most:g} s",
        holds=ours <= most,
    )
