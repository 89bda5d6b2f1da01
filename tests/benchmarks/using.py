"""How long the window's thread stands still while the program is used, and what the program holds in memory.

`rows_of_use` is a part of the benchmark `lists`. Each day of use is a process of its own:
`python -m tests.benchmarks.using MODE FOLDER`, where MODE is `program`, or `empty` for a window of PySide6 with a text
field. All is done by keys. A beat each millisecond tells how long the event loop did not come round; the longest gap of
each step is printed as JSON, with the processor time of the thread in it, which does not count what other programs
took. `first suggestions` is no gap but the whole wait for them.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date as Date
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton, QTableView, QWidget

from tests.journeys.driver import Driver, wait, wait_until

if TYPE_CHECKING:
    from smedesk.app.program import DeskProgram

TODAY = Date(2026, 3, 2)
KEY = bytes(range(32))
_COMPANIES, _MOST_COMPANIES, _ROUNDS = 20_000, 100_000, 3
_LONGEST_BLOCK, _LONGEST_WAIT, _MEMORY = 50, 2000, 300
_SUGGESTED = "first suggestions"
_SUGGESTIONS = 20
_WINDOW = 1180, 720
_KEY_MILLISECONDS = 40
"""Between two keys of somebody who types fast."""


class Block(NamedTuple):
    """A time in which the event loop did not come round, and the processor time of its thread meanwhile; in seconds."""

    lasted: float = 0.0
    worked: float = 0.0


class Heart(QObject):
    """Beats each millisecond and keeps the longest gap since `forget`."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = Block()
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()

    def beat(self) -> None:
        """Note how long the last beat is ago."""
        now = time.perf_counter(), time.thread_time()
        lasted = now[0] - self._last[0]
        if lasted > self.longest.lasted:
            self.longest = Block(lasted, now[1] - self._last[1])
        self._last = now

    def forget(self) -> None:
        """Begin a step."""
        self.beat()
        self.longest = Block()


class Day:
    """What is done by keys, step by step; `blocks` holds the longest block of each."""

    def __init__(self, driver: Driver, settle: Callable[[], None]) -> None:
        self.driver, self._settle = driver, settle
        self.blocks: dict[str, Block] = {}
        self.memory: dict[str, float] = {}
        self._heart = Heart()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Measure a step until nothing is awaited any more; of several by one name the longest block counts."""
        self._heart.forget()
        yield
        self._settle()
        self._heart.beat()
        self.blocks[name] = max(self._heart.longest, self.blocks.get(name, Block()))

    def press(self, *keys: Qt.Key) -> None:
        """Press keys at the speed of a fast hand."""
        for key in keys:
            self.driver.press(key)
            wait(_KEY_MILLISECONDS)

    def write(self, text: str) -> None:
        """Type a text, sign by sign."""
        for sign in text:
            self.driver.type(sign)
            wait(_KEY_MILLISECONDS)


def use_program(day: Day) -> None:
    """Do a bit of everything."""
    _visit(day)
    _use_list(day)
    _use_record(day)
    _use_matches(day)
    with day.step("command palette"):
        day.driver.shortcut("Ctrl+K")
        day.write("compa")
        day.press(Qt.Key.Key_Escape)


def _visit(day: Day) -> None:
    from smedesk.ui.window_frame import rail_places

    places = [place.id for place in rail_places()]
    for name in ("first visit", "next visit"):
        for number, place in enumerate(places, start=1):
            with day.step(f"{name}: {place}" if name == "first visit" else name):
                begun = time.perf_counter()
                day.driver.shortcut(f"Ctrl+{number}")
                if place == "matches" and name == "first visit":
                    wait_until(lambda: _is_seen("match_card") or _suggested(), "the queue stays empty", 60)
                    day.driver.focus("queue_table")
                    # from the matches, which come first, to a participant
                    day.driver.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
                    wait_until(lambda: _suggested() or _is_seen("funnel_card"), "no suggestion", 60)
                    day.blocks[_SUGGESTED] = Block(time.perf_counter() - begun)


def _is_seen(name: str) -> bool:
    return any(one.isVisible() for top in QApplication.topLevelWidgets() for one in top.findChildren(QWidget, name))


def _use_list(day: Day) -> None:
    day.driver.shortcut("Ctrl+2")
    table = day.driver.find(QTableView, "company_list")
    rows = table.model().rowCount()
    with day.step("search box, each key"):
        day.driver.shortcut("Ctrl+F")
        day.write("robot")
        wait_until(lambda: table.model().rowCount() < rows, "nothing is found")
        day.press(*[Qt.Key.Key_Backspace] * 5)
    wait_until(lambda: table.model().rowCount() == rows, "not all companies are back")
    with day.step("list, sorted by two columns and back"):
        for number in (1, 2, 0):
            _click_head(table, number)
            wait(300)
    with day.step("list, filtered and back"):
        chips = day.driver.find(QWidget, "company_filters").findChildren(QPushButton)
        for chip in (chips[1], chips[0]):
            chip.setFocus(Qt.FocusReason.TabFocusReason)
            day.press(Qt.Key.Key_Space)
            wait(300)
    wait_until(lambda: table.model().rowCount() == rows, "the filter stays")
    with day.step("list, 100 times Page Down"):
        day.driver.focus("company_list")
        day.press(Qt.Key.Key_Home, *[Qt.Key.Key_PageDown] * 100)
    assert table.currentIndex().row() > 100
    with day.step("20 records one after the other"):
        for _ in range(20):
            day.press(Qt.Key.Key_Up)
            wait(150)


def _click_head(table: QTableView, number: int) -> None:
    head = table.horizontalHeader()
    middle = head.sectionViewportPosition(number) + head.sectionSize(number) // 2
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(middle, head.height() // 2))


def _use_record(day: Day) -> None:
    with day.step("a record opened by Enter"):
        day.driver.focus("company_list")
        day.press(Qt.Key.Key_Return)
    detail = day.driver.find(QWidget, "company_detail")
    city = next(one for one in detail.findChildren(QLineEdit) if one.property("field_name") == "city")
    before = city.text()
    with day.step("a field typed in and left"):
        city.setFocus(Qt.FocusReason.TabFocusReason)
        day.write("Uuslinn")
        day.press(Qt.Key.Key_Tab)
    assert city.text() != before
    day.driver.focus("company_list")  # in a field the keys take back what was typed there
    with day.step("taken back"):
        day.driver.shortcut("Ctrl+Z")
    wait_until(lambda: city.text() == before, "nothing was taken back")
    for part in ("size", "people", "placements", "notes"):
        with day.step(f"part of a record, first time: {part}"):
            day.driver.section(part)


def _use_matches(day: Day) -> None:
    day.driver.shortcut("Ctrl+4")
    day.driver.focus("queue_table")
    with day.step("next participant, five times"):
        for _ in range(5):
            day.press(Qt.Key.Key_Up)
            wait(300)
    for _ in range(50):  # the first who has any
        if _suggested() > _SUGGESTIONS:
            break
        day.press(Qt.Key.Key_Up)
        wait(300)
    with day.step("20 suggestions one after the other"):
        day.driver.focus("places_table")
        for _ in range(_SUGGESTIONS):
            day.press(Qt.Key.Key_Down)
            wait(200)


def _suggested() -> int:
    """Return how many suggestions the participant has who is shown; the list is hidden where there are none."""
    tables = [one for top in QApplication.topLevelWidgets() for one in top.findChildren(QTableView, "places_table")]
    return sum(one.model().rowCount() for one in tables if one.isVisible())


# ----------------------------------------------------------------------------------- the two programs


def open_program(folder: Path) -> DeskProgram:
    """Open the desk on a profile, as `smedesk` does, with the key of the benchmark."""
    from smedesk.app.checks import TrialKeys
    from smedesk.app.collecting import Collector
    from smedesk.app.program import LOADING_MILLISECONDS, DeskProgram
    from smedesk.store.profile import Profile
    from smedesk.ui.language import Language

    class Given(TrialKeys):
        """The key that the profile was made with."""

        def database_key(self, profile: Profile) -> bytes:
            """Return it."""
            del profile
            return KEY

    program = DeskProgram(folder, Given(), Language(), lambda: TODAY)
    Collector(program.desk, after=LOADING_MILLISECONDS)
    return program


def _run_program(folder: Path) -> Day:
    from smedesk.app.start import make_application

    make_application()
    from smedesk.app.program import LOADING_MILLISECONDS

    program = open_program(folder)
    program.store.set_setting("window.place", "")  # each day begins at the first place, whichever was the last
    program.open()
    window, tasks = program.window, program.desk.tasks
    assert isinstance(window, QMainWindow)

    def settle() -> None:
        for _ in range(3):
            wait_until(lambda: not tasks.is_busy, "still busy", 120)
            wait(60)

    wait_until(lambda: window.place, "the first place does not come")  # type: ignore[attr-defined]
    window.resize(*_WINDOW)
    wait(3 * LOADING_MILLISECONDS)  # somebody looks at the first screen that long
    settle()
    day = Day(Driver(lambda: window, folder, "bench"), settle)
    use_program(day)
    day.memory = _memory()
    program.close()
    return day


def _run_empty(folder: Path) -> Day:
    _application = QApplication(["empty"])
    window = QMainWindow()
    field = QLineEdit()
    field.setObjectName("field")
    window.setCentralWidget(field)
    window.resize(*_WINDOW)
    window.show()
    day = Day(Driver(lambda: window, folder, "bench"), lambda: wait(200))
    with day.step("empty"):
        day.driver.focus("field")
        day.write("Helix Robotics " * 8)
    return day


def _memory() -> dict[str, float]:
    """Return the most that this process has had, and what its worker process has, in megabytes; 0 where the system
    does not tell."""
    workers = [child.pid for child in multiprocessing.active_children()]
    return {
        "memory of the window's process": _megabytes("self", "VmHWM"),
        "memory of the worker process": sum(_megabytes(str(pid), "VmHWM") for pid in workers),
    }


def _megabytes(pid: str, what: str) -> float:
    status = Path(f"/proc/{pid}/status")
    return float(status.read_text().partition(f"{what}:")[2].split()[0]) / 1000 if status.exists() else 0.0


# ---------------------------------------------------------------------------------------- the rows


def rows_of_use(folder: Path) -> list[dict[str, Any]]:
    """Measure; about four minutes, two of them to make up the records.

    The desk has 20,000 companies of its own, and sees what an office of the same size has published. Memory is measured
    on another desk: 100,000 companies of its own, and what eleven offices with 20,000 have published. The best of the
    rounds counts, each a process of its own with the first visit of each screen: what else the machine does only adds.
    """
    _make_up(folder / "many", companies=2 * _COMPANIES, offices=2)
    empty, ours = [], []
    for _ in range(_ROUNDS):
        empty.append(_day("empty", folder)["blocks"]["empty"][0])
        ours.append(_day("program", folder / "many")["blocks"])
    floor = min(empty)
    waits = [day.pop(_SUGGESTED)[0] for day in ours]
    rows = [_block_row(name, min((day[name] for day in ours), key=itemgetter(0)), floor) for name in ours[0]]
    suggested = f"{_SUGGESTED}, {_COMPANIES:,} own companies and as many of others"
    rows.append(_row(suggested, "ms", min(waits), _LONGEST_WAIT))
    _make_up(folder / "most", companies=_COMPANIES, offices=12, more=_MOST_COMPANIES)
    memory = _day("program", folder / "most")["memory"]
    held, apart = memory.values()
    rows.append(_row(f"memory of the window's process in use, {_MOST_COMPANIES:,} companies", "MB", held, _MEMORY))
    rows.append(_row("memory of the worker process that matches, beside it", "MB", apart, None))
    return rows


def _make_up(folder: Path, *, companies: int, offices: int, more: int = 0) -> None:
    from smedesk.app.sampling import fill_new_desk
    from smedesk.services.ports import Sentence
    from smedesk.store.profile import Profile
    from smedesk.translate import mark
    from tests.benchmarks.lists import companies as made_up

    profile = Profile(folder)
    profile.take()
    store = profile.open(KEY)
    fill_new_desk(store, TODAY, companies=companies, offices=offices)
    store.set_setting("language", "en")
    if more:
        with store.change(Sentence(mark("Benchmark", "Imported"))) as work:
            work.insert_many(made_up(store.reads.office(), work.new_id, more))
    store.close()
    profile.release()


def _day(mode: str, folder: Path) -> dict[str, Any]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.using", mode, str(folder)],
        cwd=Path(__file__).parents[2], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        check=True, timeout=600)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def _block_row(name: str, block: tuple[float, float], floor: float) -> dict[str, Any]:
    lasted, worked = block
    row = _row(f"window's thread, longest block: {name}", "ms", lasted, floor + _LONGEST_BLOCK)
    return {**row, "beside": "an empty window of PySide6", "other": floor, "ratio": lasted / floor,
            "goal": f"≤ {_LONGEST_BLOCK:g} ms above it", "processor": worked}


def _row(name: str, unit: str, ours: float, most: float | None) -> dict[str, Any]:
    return {"name": name, "unit": unit, "ours": ours, "beside": "", "other": None, "ratio": None,
            "goal": "" if most is None else f"≤ {most:g} {unit}", "holds": most is None or ours <= most}


def main(mode: str, folder: Path) -> None:
    """Run one of the two and print what was measured: step → milliseconds and those of the processor, and memory."""
    gc.disable()
    day = {"program": _run_program, "empty": _run_empty}[mode](folder)
    blocks = {name: (block.lasted * 1000, block.worked * 1000) for name, block in day.blocks.items()}
    sys.stdout.write(json.dumps({"blocks": blocks, "memory": day.memory}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
