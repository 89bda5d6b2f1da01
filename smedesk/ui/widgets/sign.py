"""A small picture that says what sort of sentence follows it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import label, line


class Sign(QLabel):
    """A small picture that keeps the colours of the theme."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        current_theme().changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        theme = current_theme()
        side = theme.size("icon_small")
        self.setPixmap(theme.icon(self._icon, self._tone).pixmap(QSize(side, side), self.devicePixelRatioF()))


def signed(icon: str, tone: str, text: str) -> QWidget:
    """Return a sentence with a sign before it."""
    inside = QWidget()
    row = line(inside)
    row.addWidget(Sign(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, wrap=True), 1, Qt.AlignmentFlag.AlignTop)
    return inside
