"""Making a screen in steps while the window goes on, without losing the keys that are typed meanwhile.

It must not know what is made.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_BETWEEN_MILLISECONDS = 1
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


class Steps(QObject):
    """Takes one step after the other; what is typed and painted comes in between."""

    def __init__(self, owner: QObject) -> None:
        """The steps end with their owner."""
        super().__init__(owner)
        self._left: deque[Callable[[], object]] = deque()
        self._next = QTimer(self, singleShot=True, interval=_BETWEEN_MILLISECONDS)
        self._next.timeout.connect(self.take)

    def add(self, *steps: Callable[[], object]) -> None:
        """Take these as well."""
        self._left.extend(steps)
        self._go_on()

    @property
    def is_done(self) -> bool:
        """Whether no step is left."""
        return not self._left

    def take(self) -> None:
        """Take the next step now."""
        self._left.popleft()()
        self._go_on()

    def finish(self) -> None:
        """Take now what is left."""
        while self._left:
            self.take()

    def _go_on(self) -> None:
        """Begin the time until the next step, when this one has ended: what came meanwhile comes first."""
        if self._left:
            self._next.start()
        else:
            self._next.stop()


class HeldKeys(QObject):
    """Keeps the keys that are typed before the widget is there that they are meant for: `area` has the focus meanwhile.
    Where somebody has gone elsewhere before it is, they are dropped."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self._held: list[QKeyEvent] = []
        area.installEventFilter(self)
        area.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self, take_focus: Callable[[], object]) -> None:
        """Let the widget take the focus, and give it the keys."""
        self._area.removeEventFilter(self)
        if self._area.window().focusWidget() is self._area:
            take_focus()
            for key in self._held:
                if focus := QApplication.focusWidget():
                    QCoreApplication.sendEvent(focus, key)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a key."""
        if watched is not self._area or event.type() not in _KEYS or not isinstance(event, QKeyEvent):
            return False
        kept = QKeyEvent(
            event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat(), event.count())
        kept.setTimestamp(event.timestamp())
        self._held.append(kept)
        return True


def stand_before(made: QWidget, after: QWidget) -> None:
    """Let Tab come to what is inside a widget before it comes to `after`: what is made late stands last otherwise."""
    before, inside, pieces = after.previousInFocusChain(), made.nextInFocusChain(), []
    while inside is not None and made.isAncestorOf(inside):
        pieces.append(inside)
        inside = inside.nextInFocusChain()
    for piece in pieces:
        if before is not None and piece.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, piece)
            before = piece
