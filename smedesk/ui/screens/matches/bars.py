"""A bar for a part of a whole, and a sentence with a sign before it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.record_delegate import score_token
from smedesk.ui.widgets.text import label, line


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
