"""What a person does at a screen: wait, press keys, type, read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.screens.world import World

CONTROL = Qt.KeyboardModifier.ControlModifier


def show(screen: QWidget, world: World, qtbot: QtBot) -> None:
    """Show a screen in the size of a small laptop and wait until it has read everything."""
    qtbot.addWidget(screen)
    screen.resize(1278, 730)
    screen.show()
    qtbot.waitExposed(screen)
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    settle(world, qtbot)


def settle(world: World, qtbot: QtBot) -> None:
    """Wait until nothing is read or written any more, nor about to be."""
    for _ in range(3):
        qtbot.waitUntil(lambda: not world.desk.tasks.is_busy)
        qtbot.wait(5)
    qtbot.waitUntil(lambda: not world.desk.tasks.is_busy)


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    here = QApplication.focusWidget()
    assert isinstance(here, QWidget)
    QTest.keyClick(here, key, modifier)


def write(text: str) -> None:
    """Type a text where the focus is."""
    here = QApplication.focusWidget()
    assert isinstance(here, QWidget)
    QTest.keyClicks(here, text)


def read(widget: QWidget) -> str:
    """Return all words that stand in a widget now."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def part(screen: QWidget, name: str) -> QWidget:
    """Return the widget of that object name."""
    found = screen.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found
