"""Why a desk cannot be opened: what happened, what is safe, what to do. It decides nothing itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from smedesk.translate import translate
from smedesk.ui.notify import Fault
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.centred import CentredPage
from smedesk.ui.widgets.text import announce, label, line


class FaultPage(CentredPage):
    """A plain window with one message. `restore` puts the newest copy back, where one is there."""

    def __init__(self, fault: Fault, restore: Callable[[], object] | None = None) -> None:
        super().__init__("fault_page", translate("FaultPage", "SMEdesk cannot open the desk"), Card(fault.happened))
        self._fault = fault
        body = self.card.body
        for text in (fault.safe, fault.next_step):
            body.addWidget(label(text, wrap=True))
        self._details = QPlainTextEdit(fault.details)
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(translate("FaultPage", "Details"))
        self._details.setMaximumHeight(current_theme().size("long_text"))
        body.addWidget(label(translate("FaultPage", "Details"), "field"))
        body.addWidget(self._details)
        self._note = label("", "error", wrap=True)
        self._note.hide()
        body.addWidget(self._note)
        self._add_buttons(restore)
        self.setAccessibleDescription(f"{fault.happened} {fault.safe} {fault.next_step}")

    def _add_buttons(self, restore: Callable[[], object] | None) -> None:
        copy = button(translate("FaultPage", "Copy details"), self._on_copy, kind="quiet", icon="copy")
        copy.setObjectName("fault_copy")
        close = button(translate("FaultPage", "Close"), self.close)
        close.setObjectName("fault_close")
        row = line()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        self._first = close
        if restore is not None:
            self._first = button(
                translate("FaultPage", "Restore the newest copy"), partial(self._on_restore, restore), kind="primary",
                icon="history")
            self._first.setObjectName("fault_restore")
            row.addWidget(self._first)
        self._first.setAutoDefault(True)
        self.card.body.addLayout(row)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, fault: Fault) -> None:
        """Say that the restoring failed; it can be tried again."""
        self._note.setText(f"{fault.happened} {fault.safe}")
        self._note.show()
        announce(self._note, self._note.text(), is_urgent=True)
        self._first.setEnabled(True)

    def _on_restore(self, restore: Callable[[], object]) -> None:
        self._note.hide()
        self._first.setEnabled(False)
        restore()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._fault.happened}\n{self._fault.details}")
        announce(self, translate("FaultPage", "Details copied"))
