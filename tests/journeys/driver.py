"""Hands and eyes for a window: keys go to the widget that has the focus, pictures are taken of what stands there.

Nothing here calls a service or reads the database: what it sees, a person could see.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QWidget

W = TypeVar("W", bound=QWidget)
PATIENCE = 20.0


class NeverHappened(AssertionError):
    """What the journey waited for did not come about."""


def wait(milliseconds: int) -> None:
    """Let the program go on for a while; the other threads of Python run meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(holds: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Let the program go on until something holds; NeverHappened with `what` after `seconds`."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise NeverHappened(what)
        wait(15)


class Driver:
    """One person at one window. `picture` numbers what it takes."""

    def __init__(self, window: Callable[[], QWidget], pictures: Path, name: str) -> None:
        self._window = window
        self._pictures = pictures
        self._name = name

    @property
    def window(self) -> QWidget:
        """The window as it is now: the first run gives way to the main window."""
        return self._window()

    def find(self, kind: type[W], name: str) -> W:
        """Return a visible widget by its object name, also in an open dialog; wait for it."""
        found: list[W] = []

        def is_there() -> bool:
            tops = [self.window, *QApplication.topLevelWidgets()]
            found[:] = [
                one
                for top in tops
                for one in (top, *top.findChildren(QWidget, name))
                if isinstance(one, kind) and one.objectName() == name and one.isVisible()
            ]
            return bool(found)

        wait_until(is_there, f"{self._name}: no visible {kind.__name__} {name!r}")
        return found[0]

    def focus(self, name: str) -> QWidget:
        """Put the focus where a person would press Tab to; return the widget that has it."""
        widget = self.find(QWidget, name)
        self._activate(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        wait_until(lambda: self._focused(widget) is not None, f"{self._name}: {name} takes no focus")
        focused = self._focused(widget)
        assert focused is not None
        return focused

    def wait_for_focus(self, name: str) -> None:
        """Wait until a widget has the focus that the program gave it."""
        widget = self.find(QWidget, name)
        wait_until(lambda: self._focused(widget) is not None, f"{self._name}: {name} was not given the focus")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._target(), key, modifiers)
        wait(5)

    def shortcut(self, keys: str) -> None:
        """Press a shortcut such as "Ctrl+N" in the window."""
        if QApplication.activeModalWidget() is None:
            self._activate(self.window)
        *held, key = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for one in held:
            modifiers |= {"Ctrl": Qt.KeyboardModifier.ControlModifier, "Alt": Qt.KeyboardModifier.AltModifier,
                          "Shift": Qt.KeyboardModifier.ShiftModifier}[one]
        self.press(getattr(Qt.Key, f"Key_{key}"), modifiers)

    def type(self, text: str) -> None:
        """Type a text where the focus is, sign by sign; any alphabet."""
        for sign in text:
            target = self._target()
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_Return if sign == "\n" else ord(sign.upper()) if sign.isascii() else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                QApplication.sendEvent(target, event)
        wait(5)

    def fill(self, name: str, text: str) -> None:
        """Go to a field, replace what stands there, and leave it by Tab."""
        self.focus(name)
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.type(text)
        self.press(Qt.Key.Key_Tab)

    def choose(self, name: str, text: str) -> None:
        """Go to a field with choices, type the beginning of one, and take it."""
        self.focus(name)
        self.type(text)
        wait(60)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Tab)

    def push(self, name: str) -> None:
        """Go to a button and press the space bar."""
        button = self.find(QWidget, name)
        wait_until(button.isEnabled, f"{self._name}: {name} stays disabled")
        self.focus(name)
        self.press(Qt.Key.Key_Space)

    def section(self, name: str) -> None:
        """Go to a part of the detail by the arrow keys on its tabs, or through the menu of those without room."""
        tabs = self.find(QTabBar, "sections")
        to = [tabs.tabData(place) for place in range(tabs.count())].index(name)
        for _ in range(tabs.count()):  # with the chosen tab, those that have room change
            if tabs.currentIndex() == to:
                break
            if tabs.isTabVisible(to):
                self.focus("sections")
                self.press(Qt.Key.Key_Right if tabs.currentIndex() < to else Qt.Key.Key_Left)
            else:
                self._take_from_menu("more_sections", tabs.tabText(to))
        assert tabs.currentIndex() == to, f"{self._name}: {name} is not reached"
        wait(150)

    def _take_from_menu(self, name: str, words: str) -> None:
        """Open the menu of a button by the space bar, and take an entry by the arrow keys."""
        self.push(name)
        wait_until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), f"{self._name}: {name} opens no menu")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            if menu.activeAction() is None or menu.activeAction().text() != words:
                self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Return)

    def picture(self, title: str) -> Path:
        """Take a picture of what stands in front."""
        wait(150)
        taken = (_NUMBER.match(file.name) for file in self._pictures.iterdir())
        number = 1 + max((int(one[1]) for one in taken if one), default=0)
        file = self._pictures / f"{number:02d}-{self._name}-{title}.png"
        front = QApplication.activeModalWidget() or self.window
        if not front.grab().save(str(file)):
            raise NeverHappened(f"{file} could not be written")
        return file

    def _activate(self, widget: QWidget) -> None:
        top = widget.window()
        if QApplication.activeWindow() is not top:
            top.activateWindow()
            wait_until(lambda: QApplication.activeWindow() is top, f"{self._name}: the window is not active")

    def _target(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    @staticmethod
    def _focused(widget: QWidget) -> QWidget | None:
        focused = QApplication.focusWidget()
        return focused if focused is not None and (focused is widget or widget.isAncestorOf(focused)) else None


_NUMBER = re.compile(r"(\d+)-")
