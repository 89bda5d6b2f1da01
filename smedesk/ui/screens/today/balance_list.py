"""Lines of the balance: a name, a bar and a figure for who sends, the same for who hosts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from smedesk.ui.formats import number_text
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.line_list import Index, LineDelegate, LineList

_MIDDLE = Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bars:
    """One line. `spoken` says all of it; `longest` is the figure that fills a bar."""

    key: str
    name: str
    sending: int
    hosts: int
    longest: int
    spoken: str


class BalanceList(LineList[Bars]):
    """The lines. `opened(key)` when one is chosen by Enter or a click."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setItemDelegate(_BarsDelegate(self))

    def open_line(self, line: Bars) -> None:
        """Tell which one."""
        self.opened.emit(line.key)


class _BarsDelegate(LineDelegate[Bars]):
    """Paints a line: the name above, below it the two bars with their figures."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line; its width is that of the list."""
        theme = current_theme()
        name, small = (QFontMetrics(theme.font(font)).height() for font in ("base", "small"))
        return QSize(0, name + small + 2 * theme.size("gap_small"))

    def draw(self, painter: QPainter, rect: QRect, line: Bars) -> None:
        """Draw name and both sides."""
        theme, gap = current_theme(), float(current_theme().size("gap"))
        inner = QRectF(rect).adjusted(gap, theme.size("gap_small"), -gap, -theme.size("gap_small"))
        metrics = QFontMetrics(theme.font("base"))
        above = QRectF(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color("text"))
        painter.drawText(above, _MIDDLE, metrics.elidedText(line.name, Qt.TextElideMode.ElideRight, int(above.width())))
        below = QRectF(inner.left(), above.bottom(), (inner.width() - gap) / 2, inner.bottom() - above.bottom())
        self._draw_side(painter, below, line.sending, line.longest, "accent")
        self._draw_side(painter, below.translated(below.width() + gap, 0), line.hosts, line.longest, "score_high")

    def _draw_side(self, painter: QPainter, place: QRectF, figure: int, longest: int, color: str) -> None:
        """Draw a bar with its figure at its end."""
        theme = current_theme()
        font = theme.font("small_strong")
        words = number_text(figure)
        wide = QFontMetrics(font).horizontalAdvance(number_text(max(longest, 1))) + theme.size("gap_small")
        high = theme.size("bar")
        track = QRectF(place.left(), place.center().y() - high / 2, place.width() - wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(track, high / 2, high / 2)
        if figure:
            painter.setBrush(theme.color(color))
            filled = QRectF(track.topLeft(), track.size())
            filled.setWidth(max(track.width() * figure / max(longest, 1), high))
            painter.drawRoundedRect(filled, high / 2, high / 2)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        end = QRectF(track.right(), place.top(), wide, place.height())
        painter.drawText(end, _MIDDLE | Qt.AlignmentFlag.AlignRight, words)
