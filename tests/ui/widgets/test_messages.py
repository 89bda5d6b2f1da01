"""Toast, fault bar and bug report tell eye and screen reader what they are told, and let the user act."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smedesk.ui.notify import Bug, Fault, Said
from smedesk.ui.widgets.bug_report import BugReport
from smedesk.ui.widgets.fault_bar import FaultBar
from smedesk.ui.widgets.text_fields import TextField
from smedesk.ui.widgets.toast import Toast


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was given to say."""
    said: list[str] = []

    def record(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    return said


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    layout = QVBoxLayout(made)
    layout.addWidget(QLineEdit())
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    for toast in made.findChildren(Toast):
        toast._timer.stop()


def _button(widget: QWidget, name: str) -> QPushButton:
    buttons = widget.findChildren(QPushButton)
    return next(each for each in buttons if name in (each.text(), each.accessibleName()))


class TestToast:
    def test_it_says_and_takes_back(self, window: QWidget, announced: list[str]) -> None:
        toast, undone = Toast(window), list[bool]()
        toast.say(Said("Company deleted", lambda: undone.append(True)))
        assert announced == ["Company deleted. Undo with Ctrl+Z"]
        assert toast.isVisible()
        _button(toast, "Undo").click()
        assert undone == [True]
        assert not toast.isVisible()

    def test_without_an_undo_there_is_no_button(self, window: QWidget, announced: list[str]) -> None:
        toast = Toast(window)
        toast.say(Said("Saved as a file"))
        assert not _button(toast, "Undo").isVisible()
        assert announced == ["Saved as a file"]

    def test_it_never_takes_the_focus_but_a_key_goes_there_and_back(self, window: QWidget) -> None:
        toast, line = Toast(window), window.findChildren(QLineEdit)[0]
        line.setFocus()
        assert not toast.take_focus(), "none is shown"
        toast.say(Said("Company deleted", lambda: None))
        assert line.hasFocus()
        assert toast.take_focus()
        assert _button(toast, "Undo").hasFocus()
        QTest.keyClick(_button(toast, "Undo"), Qt.Key.Key_Escape)
        assert not toast.isVisible()
        assert line.hasFocus()

    def test_it_goes_by_itself_but_not_from_under_the_focus(self, window: QWidget) -> None:
        toast = Toast(window)
        toast.say(Said("Company deleted", lambda: None))
        toast.take_focus()
        toast._timer.timeout.emit()
        assert toast.isVisible()
        window.findChildren(QLineEdit)[0].setFocus()
        toast._timer.timeout.emit()
        assert not toast.isVisible()

    def test_it_stays_at_the_foot_of_a_window_that_changes(self, window: QWidget) -> None:
        toast = Toast(window)
        toast.say(Said("A sentence that is long enough to need more than one line in a narrow window " * 2))
        for width, height in ((1200, 700), (420, 500)):
            window.resize(width, height)
            assert window.rect().contains(toast.geometry())
            assert toast.geometry().bottom() > height * 0.8

    def test_a_newer_sentence_replaces_the_older(self, window: QWidget) -> None:
        toast, undone = Toast(window), list[int]()
        toast.say(Said("First", lambda: undone.append(1)))
        toast.say(Said("Second", lambda: undone.append(2)))
        _button(toast, "Undo").click()
        assert undone == [2]

    def test_it_keeps_clear_of_the_field_that_has_the_focus(self, window: QWidget, qtbot: QtBot) -> None:
        window.resize(603, 300)
        fields = [TextField(name, "What is said below belongs to the field") for name in ("First", "Second")]
        for field, top in zip(fields, (20, 210), strict=True):
            field.setParent(window)
            field.setGeometry(20, top, 560, 80)
            field.show()
        toast = Toast(window)
        for field in (fields[1], fields[0], fields[1]):
            field.setFocus()
            if toast.isHidden():
                toast.say(Said("Company deleted", lambda: None))
            qtbot.wait(20)
            assert not toast.geometry().intersects(field.geometry())
        assert window.rect().contains(toast.geometry())

    def test_it_keeps_clear_of_the_row_that_is_chosen(self, window: QWidget) -> None:
        rows = QListWidget(window)
        rows.addItems([str(number) for number in range(100)])
        rows.setGeometry(window.rect())
        rows.show()
        rows.setCurrentRow(0)
        rows.scrollToBottom()
        rows.setFocus()
        toast = Toast(window)
        for at in (99, 0):
            rows.setCurrentRow(at)
            rows.scrollToItem(rows.item(at))
            toast.say(Said("Company deleted"))
            row = rows.visualItemRect(rows.item(at))
            assert not toast.geometry().intersects(row.translated(rows.viewport().mapTo(window, QPoint())))

    def test_it_hides_no_primary_action(self, window: QWidget) -> None:
        step = QPushButton("Import 136 records", window)
        step.setProperty("kind", "primary")
        step.setGeometry(350, 560, 120, 30)
        step.show()
        toast = Toast(window)
        toast.say(Said("Company deleted"))
        assert not toast.geometry().intersects(step.geometry())
        assert window.rect().contains(toast.geometry())


class TestFaultBar:
    _FAULT = Fault("The disk is full.", "What you saved is safe.", "Free some space.", "ENOSPC /x")

    def test_it_says_what_happened_what_is_safe_and_what_to_do(self, qtbot: QtBot, announced: list[str]) -> None:
        bar = FaultBar()
        qtbot.addWidget(bar)
        bar.show_fault(self._FAULT)
        shown = " ".join(each.text() for each in bar.findChildren(QLabel))
        assert shown.strip() == "The disk is full. What you saved is safe. Free some space."
        assert announced == ["The disk is full. What you saved is safe. Free some space."]

    def test_details_are_copied(self, qtbot: QtBot, announced: list[str]) -> None:
        bar = FaultBar()
        qtbot.addWidget(bar)
        bar.show_fault(self._FAULT)
        _button(bar, "Copy details").click()
        assert QGuiApplication.clipboard().text() == "The disk is full.\nENOSPC /x"
        assert announced[-1] == "Details copied"

    def test_trying_again_is_offered_where_it_helps(self, qtbot: QtBot) -> None:
        bar, tried = FaultBar(), list[bool]()
        qtbot.addWidget(bar)
        bar.show_fault(self._FAULT)
        assert not _button(bar, "Try again").isVisible()
        bar.show_fault(Fault("No answer.", "All is safe.", "Try again later.", retry=lambda: tried.append(True)))
        assert not _button(bar, "Copy details").isVisible()
        _button(bar, "Try again").click()
        assert tried == [True]
        assert not bar.isVisible()

    def test_it_can_be_closed(self, qtbot: QtBot) -> None:
        bar = FaultBar()
        qtbot.addWidget(bar)
        bar.show_fault(self._FAULT)
        _button(bar, "Close message").click()
        assert not bar.isVisible()


class TestBugReport:
    def test_what_is_sent_is_what_the_user_read_and_wrote(self, qtbot: QtBot) -> None:
        report = BugReport(Bug("The list could not be drawn.", "Traceback"), can_send=True)
        qtbot.addWidget(report)
        report.show()
        report.findChildren(QPlainTextEdit)[0].setPlainText("I clicked.\nTraceback")
        with qtbot.waitSignal(report.sent) as sent:
            _button(report, "Send report").click()
        assert sent.args == ["I clicked.\nTraceback"]
        assert not report.isVisible()

    def test_without_a_way_to_send_it_can_be_copied(self, qtbot: QtBot) -> None:
        report = BugReport(Bug("The list could not be drawn.", "Traceback"))
        qtbot.addWidget(report)
        report.show()
        assert [each.text() for each in report.findChildren(QPushButton)] == ["Copy report", "Close"]
        _button(report, "Copy report").click()
        assert QGuiApplication.clipboard().text() == "Traceback"
        assert report.isVisible()

    def test_enter_does_not_send(self, qtbot: QtBot) -> None:
        report = BugReport(Bug("It broke.", "Traceback"), can_send=True)
        qtbot.addWidget(report)
        report.show()
        report.activateWindow()
        qtbot.waitUntil(report.isActiveWindow)
        sent: list[str] = []
        report.sent.connect(sent.append)
        focused = QApplication.focusWidget()
        assert focused
        QTest.keyClick(focused, Qt.Key.Key_Return)
        assert not sent
