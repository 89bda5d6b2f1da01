"""A bar for a part of a whole."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.record_delegate import score_token


class Bar(QWidget):
    """A bar that is filled to `percent`; the figure stands beside it, so the colour says nothing alone."""

    def __init__(self, percent: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent = min(max(percent, 0), 100)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the height of a bar and a width at which parts can be told apart."""
        theme = current_theme()
        return QSize(theme.size("search_width_least") // 2, theme.size("bar"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the track and what is filled of it."""
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole, round_ = QRectF(self.rect()), theme.size("bar") / 2
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(whole, round_, round_)
        whole.setWidth(whole.width() * self._percent / 100)
        painter.setBrush(theme.color(score_token(self._percent)))
        painter.drawRoundedRect(whole, round_, round_)
