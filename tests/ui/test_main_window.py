"""The real main window by keys: places, palette, undo with its message, faults and bugs, and where it was yesterday."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from smedesk.app.program import running
from smedesk.domain.records import Company
from smedesk.services.editing import change_fields
from smedesk.ui.main_window import MainWindow
from smedesk.ui.notify import Bug, Fault
from smedesk.ui.widgets.bug_report import BugReport
from smedesk.ui.widgets.command_palette import CommandPalette
from smedesk.ui.widgets.fault_bar import FaultBar
from smedesk.ui.widgets.keys_dialog import KeysDialog
from smedesk.ui.widgets.rail import Rail
from smedesk.ui.widgets.toast import Toast
from smedesk.ui.window_frame import rail_places
from tests.app.sampled import SampledDesk, program_on, sampled_desk
from tests.journeys.driver import Driver, wait_until
from tests.ui.accessibility import assert_accessible

FULL = Fault("The disk is full.", "Everything that was saved before is safe.", "Make room on the disk.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def desk(folder: Path, qapp: QApplication) -> Iterator[SampledDesk]:  # noqa: ARG001 - a window needs it
    with sampled_desk(folder) as opened:
        yield opened


@pytest.fixture
def hands(desk: SampledDesk, tmp_path: Path) -> Driver:
    return Driver(lambda: desk.main, tmp_path, "adviser")


def dialog(kind: type[QDialog]) -> QDialog:
    """Return the dialog that stands in front, which must be of this kind."""
    wait_until(lambda: isinstance(QApplication.activeModalWidget(), kind), f"no {kind.__name__} opens")
    front = QApplication.activeModalWidget()
    assert isinstance(front, kind)
    return front


def words(inside: QDialog | Toast | FaultBar) -> str:
    """Return what is written in a piece of the window."""
    return "\n".join(each.text() for each in inside.findChildren(QLabel))


def _own_company(desk: SampledDesk) -> Company:
    found: list[Company] = []
    desk.program.desk.ask(desk.main, lambda reads: reads.find(Company, own=True)[0], found.append)
    wait_until(lambda: found, "no company")
    return found[0]


def _city(desk: SampledDesk, id: str) -> str:
    found: list[str] = []
    desk.program.desk.ask(desk.main, lambda reads: reads.get(Company, id).city, found.append)
    wait_until(lambda: found, "no answer")
    return found[0]


def test_ctrl_and_a_figure_lead_to_every_place_and_the_rail_shows_it(desk: SampledDesk, hands: Driver) -> None:
    for number, place in enumerate(rail_places(), start=1):
        hands.shortcut(f"Ctrl+{number}")
        desk.settle()
        assert desk.main.place == place.id
        checked = [each.accessibleName() for each in desk.main.findChildren(QToolButton) if each.isChecked()]
        assert len(checked) == 1
        assert checked[0].startswith(place.text)


def test_f11_gives_the_fair_the_whole_screen_and_any_other_place_gives_it_back(
    desk: SampledDesk, hands: Driver
) -> None:
    hands.shortcut("F11")
    desk.settle()
    assert desk.main.place == "fair"
    assert desk.main.isFullScreen()
    assert not desk.main.findChildren(Rail)[0].isVisible()
    hands.shortcut("F11")
    assert not desk.main.isFullScreen()
    assert desk.main.findChildren(Rail)[0].isVisible()
    hands.shortcut("F11")
    desk.go_to("companies")
    assert not desk.main.isFullScreen()


def test_the_palette_runs_a_command_by_keys_and_the_rail_then_marks_nothing(desk: SampledDesk, hands: Driver) -> None:
    hands.shortcut("Ctrl+K")
    dialog(CommandPalette)
    hands.type("excel")
    hands.press(Qt.Key.Key_Return)
    wait_until(lambda: desk.main.place == "importing", "the command does not run")
    assert QApplication.activeModalWidget() is None
    assert not [each for each in desk.main.findChildren(QToolButton) if each.isChecked()]


def test_a_change_is_taken_back_and_done_again_by_keys_and_each_time_it_is_said(
    desk: SampledDesk, hands: Driver
) -> None:
    company = _own_company(desk)
    toast = desk.main.findChildren(Toast)[0]
    desk.program.desk.change(lambda store: change_fields(store, "company", company.id, {"city": "Narva"}))
    wait_until(toast.isVisible, "nothing is said")
    changed = words(toast)
    hands.shortcut("Ctrl+Z")
    wait_until(lambda: _city(desk, company.id) == company.city, "it is not taken back")
    wait_until(lambda: words(toast) != changed, "the undo is not said")
    hands.shortcut("Ctrl+Y")
    wait_until(lambda: _city(desk, company.id) == "Narva", "it is not done again")
    desk.settle()


def test_undo_stands_on_the_message_and_is_reached_by_key(desk: SampledDesk, hands: Driver) -> None:
    company = _own_company(desk)
    toast = desk.main.findChildren(Toast)[0]
    desk.program.desk.change(lambda store: change_fields(store, "company", company.id, {"city": "Narva"}))
    wait_until(toast.isVisible, "nothing is said")
    hands.shortcut("F8")
    hands.press(Qt.Key.Key_Space)
    wait_until(lambda: _city(desk, company.id) == company.city, "it is not taken back")
    desk.settle()


def test_the_list_of_keys_opens_by_a_key(desk: SampledDesk, hands: Driver, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
    keys = dialog(KeysDialog)
    assert "Ctrl+K" in words(keys)
    assert_accessible(keys, qtbot)
    hands.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None
    assert desk.main.place == "today"


def test_a_fault_stands_calmly_above_the_page_until_it_has_passed(desk: SampledDesk) -> None:
    bar = desk.main.findChildren(FaultBar)[0]
    assert not bar.isVisible()
    desk.program.desk.notices.report_fault(FULL)
    assert bar.isVisible()
    assert all(text in words(bar) for text in (FULL.happened, FULL.safe, FULL.next_step))
    assert QApplication.activeModalWidget() is None, "work goes on meanwhile"
    desk.program.desk.notices.clear_fault()
    assert not bar.isVisible()


def test_a_bug_opens_a_report_that_can_be_read_and_put_away(desk: SampledDesk, hands: Driver, qtbot: QtBot) -> None:
    desk.program.desk.notices.report_bug(Bug("The program made a mistake.", "Traceback: ValueError"))
    report = dialog(BugReport)
    assert "The program made a mistake." in words(report)
    assert_accessible(report, qtbot)
    hands.press(Qt.Key.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_a_key_that_means_nothing_here_is_answered(desk: SampledDesk, hands: Driver) -> None:
    hands.shortcut("Ctrl+8")
    hands.shortcut("Ctrl+N")
    toast = desk.main.findChildren(Toast)[0]
    wait_until(toast.isVisible, "nothing is said")
    assert "nothing of this kind" in words(toast)


def test_ctrl_f_goes_to_the_search_of_the_place(desk: SampledDesk, hands: Driver) -> None:
    hands.shortcut("Ctrl+2")
    desk.settle()
    hands.shortcut("Ctrl+F")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    assert focus.objectName() == "company_search"


def test_size_and_place_are_those_of_yesterday(folder: Path, qapp: QApplication) -> None:  # noqa: ARG001
    with sampled_desk(folder) as desk:
        desk.go_to("exchanges")
        desk.main.resize(770, 580)
        desk.main.close()
        desk.settle()
    with running(program_on(folder)) as program:
        window = program.window
        assert isinstance(window, MainWindow)
        wait_until(lambda: window.place == "exchanges", "it opens at another place")
        assert (window.width(), window.height()) == (770, 580)
        SampledDesk(program).settle()


def test_a_place_that_is_no_more_opens_the_day(folder: Path, qapp: QApplication) -> None:  # noqa: ARG001
    with sampled_desk(folder) as desk:
        desk.go_to("importing")
        desk.main.close()
        desk.settle()
    with running(program_on(folder)) as program:
        window = program.window
        assert isinstance(window, MainWindow)
        wait_until(lambda: window.place, "no place comes")
        assert window.place == "today"
        SampledDesk(program).settle()
