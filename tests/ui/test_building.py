"""A screen that is made in steps lets the window go on, and loses no key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.building import HeldKeys, Steps


def test_between_two_steps_the_window_goes_on(qtbot: QtBot, qapp: QObject) -> None:
    owner = QObject(qapp)
    taken: list[object] = []
    beat = QTimer(owner, interval=0)
    beat.timeout.connect(lambda: taken.append("beat") if taken and taken[-1] != "beat" else None)
    beat.start()
    steps = Steps(owner)
    steps.add(*(lambda name=name: taken.append(name) for name in ("first", "second", "third")))
    qtbot.waitUntil(lambda: steps.is_done)
    beat.stop()
    assert taken[:5] == ["first", "beat", "second", "beat", "third"]
    owner.deleteLater()


def test_what_is_needed_at_once_is_made_at_once(qtbot: QtBot, qapp: QObject) -> None:
    owner = QObject(qapp)
    taken: list[object] = []
    steps = Steps(owner)
    steps.add(lambda: taken.append(1), lambda: taken.append(2))
    steps.finish()
    assert taken == [1, 2]
    qtbot.wait(20)
    assert taken == [1, 2]
    owner.deleteLater()


def _area(qtbot: QtBot) -> QWidget:
    area = QWidget()
    QVBoxLayout(area)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    return area


def _line(area: QWidget) -> QLineEdit:
    line = QLineEdit()
    area.layout().addWidget(line)  # type: ignore[union-attr]
    line.show()
    return line


def test_keys_reach_the_field_that_comes_later(qtbot: QtBot) -> None:
    area = _area(qtbot)
    held = HeldKeys(area)
    QTest.keyClicks(area, "Helix")
    line = _line(area)
    held.give(line.setFocus)
    QTest.keyClick(line, Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier)
    assert line.text() == "Helix!"


def test_who_has_gone_elsewhere_is_not_fetched_back(qtbot: QtBot) -> None:
    area = _area(qtbot)
    held = HeldKeys(area)
    QTest.keyClicks(area, "Helix")
    other, line = _line(area), _line(area)
    other.setFocus()
    held.give(line.setFocus)
    assert (other.hasFocus(), other.text(), line.text()) == (True, "", "")
