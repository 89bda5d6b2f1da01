"""Locks the desk: by a key, and after some minutes in which nobody typed, clicked or scrolled.

All windows are hidden, so that neither the eye nor a screen reader finds anything in them; the lock's own window stands
in their place. What runs in the background goes on. A window with the property `keeps_open` (the kiosk, which has a PIN
of its own) keeps the desk from closing by itself.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from datetime import datetime as DateTime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from shiboken6 import isValid

from smedesk.services.locking import LockRules, Opened, Sealer, Try, read_lock, try_secret
from smedesk.services.ports import Store
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.shortcuts import action

if TYPE_CHECKING:
    from smedesk.ui.screens.lock.window import LockWindow

KEEPS_OPEN = "keeps_open"

_INPUT = frozenset({
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
})
_MILLISECONDS_A_MINUTE = 60_000
_LEAST_WAIT = 250


def _save_typed() -> None:
    """Leave the field that has the focus: fields save when they are left."""
    focus = QApplication.focusWidget()
    if focus is not None:
        focus.clearFocus()


class OtherWindows:
    """The windows of a desk but for one: hidden, and shown again as they were. Another desk of the process keeps its
    own."""

    def __init__(self, main: QWidget) -> None:
        self._main = main
        self._hidden: list[tuple[QWidget, Qt.WindowModality]] = []

    def hide(self, but: QWidget) -> None:
        """Hide every window but one; menus and tips go for good."""
        for one in QApplication.topLevelWidgets():
            is_other_desk = isinstance(one, QMainWindow) and one is not self._main
            if one is not but and one.isVisible() and not is_other_desk:
                if one.windowType() not in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
                    self._hidden.append((one, one.windowModality()))
                one.hide()

    def show_again(self) -> None:
        """Show what was hidden, the main window first."""
        hidden, self._hidden = self._hidden, []
        self._main.show()
        for one, modality in hidden:
            if isValid(one) and one is not self._main:
                one.setWindowModality(modality)
                one.show()


class ScreenLock(QObject):
    """The lock of one desk; a child of the desk, where the settings find it. `locked` and `unlocked` say what is."""

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self,
        desk: Desk,
        main: QWidget,
        sealer: Sealer,
        is_passphrase: Callable[[str], bool],
        *,
        has_passphrase: bool,
        now: Callable[[], DateTime] = lambda: DateTime.now(UTC),
    ) -> None:
        super().__init__(desk)
        self.sealer = sealer
        self.rules = LockRules(has_pin=False, minutes=0)
        self._desk, self._main, self._now = desk, main, now
        self._is_passphrase, self.has_passphrase = is_passphrase, has_passphrase
        self.window: LockWindow | None = None
        self._others = OtherWindows(main)
        self._application = cast("QApplication", QApplication.instance())
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_due)
        action("lock", main, self.lock)

    @classmethod
    def of(cls, desk: Desk) -> ScreenLock | None:
        """Return the lock of a desk, None where it has none (in a test, or a single screen)."""
        return desk.findChild(cls)

    @property
    def is_locked(self) -> bool:
        """Whether the desk is closed now."""
        return self.window is not None

    def begin(self, rules: LockRules, *, is_closed: bool) -> None:
        """Start to look for input; `is_closed`: the desk begins locked where it has a PIN."""
        self._application.focusWindowChanged.connect(self._watch)
        self._watch(self._application.focusWindow())
        self._watch(self._main.windowHandle())
        self._take(rules)
        if is_closed and rules.has_pin:
            self._close_desk()

    def end(self) -> None:
        """Look no more; the windows go by themselves."""
        self._timer.stop()
        self._application.focusWindowChanged.disconnect(self._watch)
        self._application.removeEventFilter(self)
        self._drop_window()

    def refresh(self) -> None:
        """Take over what was chosen anew."""
        self._desk.ask(self, read_lock, self._take, topic="lock")

    def lock(self) -> None:
        """Close the desk now; without a PIN, say where one is set."""
        if self.rules.has_pin:
            self._close_desk()
        else:
            self._desk.notices.say(translate("Lock", "Set a PIN first, in “Our office”."))
            self._desk.go_to("office")

    # ---------------------------------------------------------------------------------------- by itself

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input, and keep what opens while the desk is locked from being seen."""
        if event.type() in _INPUT:
            self._since.start()
        elif self.is_locked and event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
            QTimer.singleShot(0, self, self._on_shown)
        return False

    def _on_shown(self) -> None:
        if self.window is not None:
            self._others.hide(self.window)

    def _watch(self, window: QWindow | None) -> None:
        """Look at the input of a window that has just got the focus. A filter on the whole application would be asked
        for every event of every widget."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
            self._since.start()

    def _take(self, rules: LockRules) -> None:
        self.rules = rules
        self._since.start()
        self._arm()

    def _arm(self) -> None:
        if not self.rules.has_pin or not self.rules.minutes or self.is_locked:
            self._timer.stop()
            return
        left = self.rules.minutes * _MILLISECONDS_A_MINUTE - self._since.elapsed()
        self._timer.start(max(int(left), _LEAST_WAIT))

    def _on_due(self) -> None:
        is_quiet = self._since.elapsed() >= self.rules.minutes * _MILLISECONDS_A_MINUTE
        is_kept_open = any(one.isVisible() and one.property(KEEPS_OPEN) for one in QApplication.topLevelWidgets())
        if is_quiet and not is_kept_open:
            self._close_desk()
        elif is_kept_open:
            self._since.start()
        self._arm()

    # ---------------------------------------------------------------------------------------- closing, opening

    def _close_desk(self) -> None:
        if self.is_locked:
            return
        from smedesk.ui.screens.lock.window import LockWindow  # not needed by a start without a PIN

        _save_typed()
        window = LockWindow(has_passphrase=self.has_passphrase)
        window.setGeometry(self._main.geometry())
        window.typed.connect(self._try)
        window.closed.connect(self._on_closed)
        self.window = window
        window.show()  # before the others go: a program ends with its last window
        self._others.hide(window)
        self._application.installEventFilter(self)
        self._timer.stop()
        window.activateWindow()
        window.secret.setFocus(Qt.FocusReason.OtherFocusReason)
        self.locked.emit()

    def look(self, store: Store, typed: str) -> Try:
        """Look whether what was typed opens the desk; slow, on the write thread."""
        return try_secret(store, self.sealer, self._is_passphrase, typed, self._now())

    def _try(self, typed: str) -> None:
        self._desk.change(lambda store: self.look(store, typed), self._on_tried)

    def _on_tried(self, answer: Try) -> None:
        if self.window is None:
            return
        if answer.opened is Opened.NO:
            self.window.refuse(answer.wait)
        elif answer.opened is Opened.WAIT:
            self.window.wait(answer.wait)
        else:
            self._open_desk(is_reset=answer.opened is Opened.RESET)

    def _open_desk(self, *, is_reset: bool) -> None:
        self._application.removeEventFilter(self)
        window, self.window = self.window, None
        self._others.show_again()  # before the lock goes, see above
        if window is not None:
            window.leave()
            window.deleteLater()
        self._main.activateWindow()
        self._since.start()
        self._arm()
        self.unlocked.emit()
        if is_reset:
            self.refresh()
            self._desk.notices.say(translate("Lock", "The forgotten PIN is gone. Set a new one."))
            self._desk.go_to("office")

    def _on_closed(self) -> None:
        """End the program: the main window says what is to be said at its end."""
        self._drop_window()
        self._main.close()

    def _drop_window(self) -> None:
        window, self.window = self.window, None
        if window is not None and isValid(window):
            window.leave()
            window.deleteLater()
