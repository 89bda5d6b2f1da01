"""What a contact at a fair costs, from the first key event to the commit, on a desk of 20,000 companies.

The keys go to the real form of a real database; duplicates are looked for at every letter. Beside ours stands what
plain SQLite, unencrypted, needs to insert the same four rows (company, person, consent, conversation) in one durable
transaction. Both run in one process of its own; times are those of the clock, for the visitor waits by it.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date as Date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from smedesk.ui.screens.fair.screen import FairScreen
    from tests.ui.screens.world import World

_COMPANIES, _CONTACTS = 20_000, 40
_ROOT = Path(__file__).parents[2]
_PLAIN = "plain SQLite, four inserts and a durable commit"
_TODAY = Date(2026, 11, 24)


def run() -> list[dict[str, Any]]:
    """Measure in a process of its own; half a minute."""
    command = [sys.executable, "-m", "tests.benchmarks.portfolio_fair"]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(command, cwd=_ROOT, env=surroundings, check=True, capture_output=True, text=True)
    found = json.loads(ended.stdout.splitlines()[-1])
    saved, worst, whole, plain = (found[name] for name in ("saved", "worst", "whole", "plain"))
    return [
        _row("Contact at a fair: last Enter to commit and next form, median", saved, plain, "≤ 100 ms", saved <= 100),
        _row("The slowest of 40", worst, plain, "≤ 250 ms", worst <= 250),
        _row("All key events of a contact (some 60) to the commit", whole, plain, "≤ 1,000 ms", whole <= 1000),
    ]


def _row(name: str, ours: float, other: float, goal: str, holds: bool) -> dict[str, Any]:
    return {
        "name": name, "unit": "ms", "ours": ours, "beside": _PLAIN, "other": other, "ratio": ours / other,
        "goal": goal, "holds": holds,
    }  # fmt: skip


# ------------------------------------------------------------------------------------------------ the measuring process


def measure(folder: Path) -> dict[str, float]:
    """Enter the contacts by keys; return milliseconds."""
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication

    from smedesk.ui.screens.fair.screen import FairScreen
    from smedesk.ui.theme import install_theme
    from tests.ui.screens.fair_tools import fair_tools
    from tests.ui.screens.world import opened_world

    application = QApplication([])
    QLocale.setDefault(QLocale("en_IE"))
    install_theme(application)
    with opened_world(folder / "profile") as world:
        _fill(world)
        screen = FairScreen(world.desk, fair_tools())
        moments = count(1, 100)
        screen.bursts.moment = lambda _event: float(next(moments))  # keys of a person, not of a scanner
        screen.resize(1366, 768)
        screen.show()
        screen.activateWindow()
        _wait(lambda: screen.state is not None and not world.desk.tasks.is_busy)
        screen.take_focus()
        _wait(lambda: not world.desk.tasks.is_busy)
        saved, whole = zip(*(_enter(screen, number) for number in range(_CONTACTS)), strict=True)
        _wait(lambda: not world.desk.tasks.is_busy)
        screen.close()
        screen.deleteLater()
    return {
        "saved": statistics.median(saved), "worst": max(saved), "whole": statistics.median(whole),
        "plain": statistics.median(_plain(folder / "plain.db")),
    }  # fmt: skip


def _fill(world: World) -> None:
    from smedesk.domain.records import Company, Event
    from smedesk.sample.programme import make_programme
    from smedesk.services.fair import choose_event
    from smedesk.services.ports import Sentence
    from smedesk.translate import mark

    programme = make_programme(1, _TODAY, companies=_COMPANIES, people=100)
    with world.store.change(Sentence(mark("Bench", "Filled")), can_undo=False) as work:
        office = work.office
        work.insert_many(
            Company(id=work.new_id(), office=office, name=one.name, country=one.country, city=one.city)
            for one in programme.of(Company)
        )
    choose_event(world.store, world.enter(Event, "fair", name="Fair of Tartu", place="Tartu", country="EE"))


def _enter(screen: FairScreen, number: int) -> tuple[float, float]:
    """Enter one contact by keys; return (last Enter to the commit, first key to the commit) in milliseconds."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.ui.screens.driver import focused

    done: list[float] = []
    link = screen.entry.captured.connect(lambda _id: done.append(time.perf_counter()))
    begun = time.perf_counter()
    for text in (f"Nordlys Robotics {number}", f"Kadri Tamm{number}", f"kadri{number}@nordlys.example", ""):
        QTest.keyClicks(focused(), text)
        QTest.keyClick(focused(), Qt.Key.Key_Return)
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    last = time.perf_counter()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    _wait(lambda: bool(done))
    screen.entry.captured.disconnect(link)
    return (done[0] - last) * 1000, (done[0] - begun) * 1000


def _plain(file: Path) -> Iterator[float]:
    from smedesk.store.cipher import driver

    with closing(driver.connect(str(file), isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        for table in ("company", "person", "consent", "capture"):
            connection.execute(f"CREATE TABLE {table} (id TEXT PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT)")
        for number in range(_CONTACTS):
            begun = time.perf_counter()
            connection.execute("BEGIN IMMEDIATE")
            for table in ("company", "person", "consent", "capture"):
                values = (f"{table}-{number}", "Nordlys Robotics", "EE", "Kadri", "Tamm", "kadri@nordlys.example")
                connection.execute(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?)", values)
            connection.execute("COMMIT")
            yield (time.perf_counter() - begun) * 1000


def _wait(is_done: Callable[[], bool]) -> None:
    from PySide6.QtTest import QTest

    until = time.monotonic() + 60
    while not is_done():
        if time.monotonic() > until:
            raise TimeoutError("the form does not answer")
        QTest.qWait(1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.stdout.write(json.dumps(measure(Path(place))) + "\n")
