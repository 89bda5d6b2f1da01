"""Hand scanners type like a keyboard, only faster, and end in Enter: caught wherever the focus is.

The first letters of a burst have reached the field that has the focus before it is known for one: the field gets back
what it held. What turns out to be no code is given back to the field as typed.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST_GAP = 35
"""milliseconds between two keys of a scanner; people need 60 and more"""
_FEWEST_KEYS = 5
"""so many fast keys one after the other are no person's"""
_SILENCE_MILLISECONDS = 120
"""A code may hold Enter itself, as every vCard does: it ends with silence after one."""
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def moment_of(event: QKeyEvent) -> float:
    """Return when a key was pressed, in milliseconds: the system's moment, since a window that was busy handles keys of
    a person as fast as those of a scanner."""
    return float(event.timestamp()) or time.monotonic() * 1000


class BurstReader(QObject):
    """Watches the keys of a window while `area` is seen. `scanned(text)` without the last Enter."""

    scanned = Signal(str)

    def __init__(self, area: QWidget, moment: Callable[[QKeyEvent], float] = moment_of) -> None:
        super().__init__(area)
        self._area = area
        self.moment = moment
        self._typed = ""
        self._last = 0.0
        self._is_burst = False
        self._is_listening = False
        self._focus: QWidget | None = None
        self._put_back: Callable[[], object] = lambda: None
        self._give: Callable[[str], object] = lambda _text: None
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE_MILLISECONDS)
        self._silence.timeout.connect(self._end)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen to the keys of the widget that has the focus while the area is seen, and only then."""
        if watched is self._area and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._listen(is_on=event.type() is QEvent.Type.Show)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is QApplication.focusWidget() and self._is_taken(watched, event)
        return False

    def _listen(self, *, is_on: bool) -> None:
        """Follow the focus, or no more. All events of the program are not watched for it: that alone makes PySide load
        every class it has."""
        app = QApplication.instance()
        if not isinstance(app, QApplication) or is_on is self._is_listening:
            return
        self._is_listening = is_on
        if is_on:
            app.focusChanged.connect(self._follow)
        else:
            app.focusChanged.disconnect(self._follow)
        self._follow(None, QApplication.focusWidget() if is_on else None)

    @Slot(QWidget, QWidget)
    def _follow(self, _before: QWidget | None, focus: QWidget | None) -> None:
        if self._focus is not None and self._focus is not self._area and shiboken6.isValid(self._focus):
            self._focus.removeEventFilter(self)
        self._focus = focus
        if focus is not None:
            focus.installEventFilter(self)

    def _is_taken(self, focus: QObject, event: QKeyEvent) -> bool:
        is_enter = event.key() in _ENTER
        text = event.text()
        if event.modifiers() & _COMMANDS or not (is_enter or (text.isprintable() and text)):
            return False
        if not isinstance(focus, QWidget) or focus.window() is not self._area.window():
            return False
        now, before = self.moment(event), self._last
        self._last = now
        if now - before > _LONGEST_GAP and not self._is_burst:
            self._begin(focus)
        return self._goes_on(is_enter, text)

    def _begin(self, focus: QObject) -> None:
        self._typed = ""
        self._put_back, self._give = lambda: None, lambda _text: None
        if isinstance(focus, QLineEdit):
            self._put_back = partial(_put_back, focus, focus.text(), focus.cursorPosition())
            self._give = focus.insert
        elif isinstance(focus, QAbstractButton) and focus.isCheckable():
            was_checked = focus.isChecked()
            self._put_back = lambda: focus.setChecked(was_checked)

    def _goes_on(self, is_enter: bool, text: str) -> bool:
        if is_enter and not self._is_burst:
            self._typed = ""
            return False
        self._typed += "\n" if is_enter else text
        if not self._is_burst and len(self._typed) >= _FEWEST_KEYS:
            self._is_burst = True
            self._put_back()
        if self._is_burst:
            self._silence.start()
        return self._is_burst

    def _end(self) -> None:
        typed, self._typed, self._is_burst = self._typed, "", False
        if typed.endswith("\n"):
            self.scanned.emit(typed.removesuffix("\n"))
        else:
            self._give(typed)


def _put_back(line: QLineEdit, text: str, cursor: int) -> None:
    line.setText(text)
    line.setCursorPosition(cursor)
