"""The calm bar on trouble of the surroundings: what happened, what is safe, what to do, details to copy."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from smedesk.translate import translate
from smedesk.ui.notify import Fault
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.text import announce, column, label, line


class FaultBar(QFrame):
    """One line of trouble inside the page, not over it. It goes when the trouble does, or when the user
    closes it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "fault")
        self._fault: Fault | None = None
        self._picture = QLabel()
        self._happened = label("", "strong", wrap=True)
        self._rest = label("", wrap=True)
        self._retry = button(translate("FaultBar", "Try again"), self._on_retry)
        self._copy = button(
            translate("FaultBar", "Copy details"), self._on_copy, kind="quiet", icon="copy", tone="text"
        )
        self._close = icon_button("x", translate("FaultBar", "Close message"), self.hide, tone="text", is_bare=True)
        words = column(gap="gap_tiny")
        words.addWidget(self._happened)
        words.addWidget(self._rest)
        layout = line(self, "gap", "gap")
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        for piece in (self._retry, self._copy, self._close):
            layout.addWidget(piece)
        current_theme().changed.connect(self._show_picture)
        self._show_picture()
        self.hide()

    def show_fault(self, fault: Fault) -> None:
        """Show trouble, in place of the one before."""
        self._fault = fault
        self._happened.setText(fault.happened)
        self._rest.setText(f"{fault.safe} {fault.next_step}".strip())
        self._retry.setVisible(fault.retry is not None)
        self._copy.setVisible(bool(fault.details))
        self.show()
        announce(self, f"{fault.happened} {fault.safe} {fault.next_step}", is_urgent=True)

    def _on_retry(self) -> None:
        fault = self._fault
        self.hide()
        if fault and fault.retry:
            fault.retry()

    def _on_copy(self) -> None:
        if self._fault:
            fault = self._fault
            QGuiApplication.clipboard().setText(f"{fault.happened}\n{fault.details}")
            announce(self, translate("FaultBar", "Details copied"))

    def _show_picture(self) -> None:
        theme = current_theme()
        side = theme.size("icon")
        picture = theme.icon("triangle-alert", "warn").pixmap(QSize(side, side), self.devicePixelRatioF())
        self._picture.setPixmap(picture)
