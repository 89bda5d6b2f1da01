"""What stands there while the desk is locked: a line for the PIN, and nothing of the desk."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent

from smedesk.translate import translate
from smedesk.ui.screens.opening.passphrase_page import PassphraseField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.centred import CentredPage
from smedesk.ui.widgets.text import announce, label, line

_LONGEST_LOOK = 5_000
"""Milliseconds after which a try that had no answer may be repeated."""


class LockWindow(CentredPage):
    """Asks for the PIN. `typed(str)` carries what was typed; `closed` when somebody closes it: the program ends."""

    typed = Signal(str)
    closed = Signal()

    def __init__(self, *, has_passphrase: bool) -> None:
        title = translate("Lock", "This desk is locked")
        super().__init__("lock_window", "SMEdesk", Card(title))
        self.setAccessibleName(title)
        self._is_left = False
        safe = translate("Lock", "What you typed is saved. Copies and synchronisation go on.")
        self.card.body.addWidget(label(safe, "muted", wrap=True))
        self.secret = PassphraseField(translate("Lock", "PIN"))
        self.secret.setObjectName("lock_pin")
        self.secret.editor.returnPressed.connect(self._on_open)
        self.card.body.addWidget(self.secret)
        forgotten = (
            translate("Lock", "Forgotten? Type the passphrase of the desk instead.") if has_passphrase
            else translate("Lock", "Forgotten? Type the code that was shown when the PIN was set.")
        )
        self.card.body.addWidget(label(forgotten, "small", wrap=True))
        self.open_button = button(translate("Lock", "Unlock"), self._on_open, kind="primary", icon="lock")
        self.open_button.setObjectName("lock_open")
        row = line()
        row.addWidget(button(translate("Lock", "Quit"), self.close, kind="quiet"))
        row.addStretch(1)
        row.addWidget(self.open_button)
        self.card.body.addLayout(row)
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._on_waited)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Go away because the desk is open again."""
        self._is_left = True
        self.close()

    def refuse(self, wait: timedelta) -> None:
        """Say that it was not right, and when the next try is looked at."""
        self._say(translate("Lock", "This is not right."), wait)

    def wait(self, wait: timedelta) -> None:
        """Say that it was too soon."""
        self._say(translate("Lock", "Too many wrong tries."), wait)

    def _say(self, text: str, wait: timedelta) -> None:
        seconds = -(-int(wait.total_seconds() * 1000) // 1000)
        if seconds > 0:
            text = f"{text} {translate('Lock', 'The next one is looked at in %n seconds.', '', seconds)}"
            self.open_button.setEnabled(False)
            self._wait.start(seconds * 1000)
        else:
            self._wait.stop()
            self.open_button.setEnabled(True)
        self.secret.show_error(text)
        self.secret.editor.selectAll()
        announce(self.secret, text, is_urgent=True)

    def _on_waited(self) -> None:
        self.secret.show_error("")
        self.open_button.setEnabled(True)

    def _on_open(self) -> None:
        if self.open_button.isEnabled() and self.secret.text():
            self.open_button.setEnabled(False)  # one try at a time: looking takes a moment
            self._wait.start(_LONGEST_LOOK)  # a disk that fails must not keep the desk shut
            self.typed.emit(self.secret.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the program where somebody closes the lock instead of opening it."""
        self._wait.stop()
        super().closeEvent(event)
        if not self._is_left:
            self.closed.emit()
