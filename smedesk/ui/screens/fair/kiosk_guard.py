"""What keeps a visitor inside the kiosk: no key but those of typing, no menu, no foreign window, an eye on the clock.

It can only hold what reaches the program: Alt+Tab and the like belong to the system, whose own kiosk account bars them.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

IDLE_MILLISECONDS = 60_000
_KEYS = frozenset({
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Delete,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr,
    Qt.Key.Key_Multi_key,
})  # fmt: skip
"""Keys without a letter that typing needs."""
_DEAD = range(int(Qt.Key.Key_Dead_Grave), int(Qt.Key.Key_Dead_Longsolidusoverlay) + 1)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_KEY_EVENTS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_BARRED = (
    QEvent.Type.Shortcut, QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop, QEvent.Type.WhatsThis,
)  # fmt: skip
_SIGNS_OF_LIFE = (
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.TabletMove,
    QEvent.Type.TouchUpdate, QEvent.Type.Wheel,
)  # fmt: skip


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key only types: letters (also by AltGr, which Windows says as Ctrl and Alt) and moving in a form."""
    commands = event.modifiers() & _COMMANDS
    text = event.text()
    if text and text.isprintable():
        return commands in (Qt.KeyboardModifier.NoModifier, _ALT_GR)
    return not commands and (event.key() in _KEYS or event.key() in _DEAD)


class KioskGuard(QObject):
    """Watches every event of the program while it is on duty. `left_alone` after a minute without a sign of life."""

    left_alone = Signal()

    def __init__(self, kiosk: QWidget) -> None:
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._held: list[QWidget] = []
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MILLISECONDS)
        self._idle.timeout.connect(self.left_alone)

    def begin(self) -> None:
        """Hide every other window, and bar what is not typing."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and not self._is_ours(window):
                self._hold(window)
        self._app().installEventFilter(self)
        self._idle.start()

    def end(self) -> None:
        """Show the other windows again."""
        self._app().removeEventFilter(self)
        self._idle.stop()
        held, self._held = self._held, []
        for window in held:
            window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what a visitor must not do."""
        kind = event.type()
        if kind in _SIGNS_OF_LIFE:
            self._idle.start()
        if kind in _KEY_EVENTS and isinstance(event, QKeyEvent):
            return self._is_key_barred(event)
        if kind in _BARRED:
            return True
        if kind is QEvent.Type.Show and isinstance(watched, QWidget) and self._is_foreign(watched):
            QTimer.singleShot(0, self, lambda: self._hold(watched))
        return False

    def _is_key_barred(self, event: QKeyEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # otherwise Qt looks for a shortcut
            return True
        return not is_typing(event)

    def _hold(self, window: QWidget) -> None:
        self._held.append(window)
        window.hide()

    def _is_foreign(self, shown: QWidget) -> bool:
        return shown.isWindow() and not self._is_ours(shown)

    def _is_ours(self, window: QWidget) -> bool:
        parent: QWidget | None = window
        while parent is not None and parent is not self._kiosk:
            parent = parent.parentWidget()
        return parent is self._kiosk or window.inherits("QTipLabel")

    def _app(self) -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101 - a widget cannot be without one
        return app
