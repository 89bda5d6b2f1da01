"""Keys, as a person presses them, and the patience to wait for what follows."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.building import Steps
from tests.ui.screens.world import World

Found = TypeVar("Found", bound=QObject)

CONTROL = Qt.KeyboardModifier.ControlModifier
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def settle(world: World, qtbot: QtBot) -> None:
    """Wait until nothing is read or written any more, nor about to be."""
    for _ in range(3):
        qtbot.waitUntil(lambda: not world.desk.tasks.is_busy)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: not world.desk.tasks.is_busy)


def show(screen: QWidget, world: World, qtbot: QtBot) -> None:
    """Show a screen as it stands in the window of a small laptop."""
    qtbot.addWidget(screen)
    screen.resize(1278, 738)
    screen.show()
    qtbot.waitExposed(screen)
    come_back(screen, qtbot)
    qtbot.waitUntil(lambda: all(steps.is_done for steps in screen.findChildren(Steps)))
    settle(world, qtbot)


def come_back(screen: QWidget, qtbot: QtBot) -> None:
    """Make the screen the active window again; a system does so by itself when a dialog closes."""

    def is_active() -> bool:
        screen.activateWindow()  # asked again: a window of before that closes late may take it away
        return screen.isActiveWindow()

    qtbot.waitUntil(is_active)


def focused() -> QWidget:
    """Return the widget that gets the keys: an open list before what it belongs to."""
    here = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert isinstance(here, QWidget)
    return here


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_MODIFIER) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifier)


def write(text: str) -> None:
    """Type a text where the focus is."""
    QTest.keyClicks(focused(), text)


def found(inside: QObject, kind: type[Found], name: str) -> Found:
    """Return the widget of that object name."""
    there = inside.findChild(kind, name)
    assert there is not None
    return there


def click(screen: QWidget, name: str) -> QPushButton:
    """Press the button of that object name by the space bar."""
    button = found(screen, QPushButton, name)
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    button.setFocus()
    press(Qt.Key.Key_Space)
    return button
