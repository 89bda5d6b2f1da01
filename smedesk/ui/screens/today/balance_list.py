"""Lines of the balance: a name, a bar and a figure for who sends, the same for who hosts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smedesk.ui.formats import number_text
from smedesk.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_LINE = int(Qt.ItemDataRole.UserRole)
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Bars:
    """One line. `spoken` says all of it; `longest` is the figure that fills a bar."""

    key: str
    name: str
    sending: int
    hosts: int
    longest: int
    spoken: str


class BalanceList(QListWidget):
    """The lines, as high as they are: the page scrolls. `opened(key)` when a line is chosen by Enter or a click."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("surface", "items")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_BarsDelegate(self))
        self.itemClicked.connect(self._on_chosen)

    def show_lines(self, lines: Sequence[Bars]) -> None:
        """Show other lines; the current one stays where it was."""
        at = self.currentRow()
        self.clear()
        for bars in lines:
            item = QListWidgetItem(bars.spoken)
            item.setData(_LINE, bars)
            item.setToolTip(bars.spoken)
            self.addItem(item)
        self.setCurrentRow(min(max(at, 0), self.count() - 1))
        height = self.sizeHintForRow(0) if lines else 0
        self.setFixedHeight(height * len(lines) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a line by Enter, on every system."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._on_chosen(item)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        bars: Bars = item.data(_LINE)
        self.opened.emit(bars.key)


class _BarsDelegate(QStyledItemDelegate):
    """Paints a line: the name above, below it the two bars with their figures."""

    def __init__(self, owner: BalanceList) -> None:
        super().__init__(owner)
        self._list = owner

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line; its width is that of the list."""
        theme = current_theme()
        name, small = (QFontMetrics(theme.font(font)).height() for font in ("base", "small"))
        return QSize(0, name + small + 2 * theme.size("gap_small"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, name and both sides."""
        bars: Bars = index.data(_LINE)
        theme, rect, gap = current_theme(), QRectF(option.rect), float(current_theme().size("gap"))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, option)
        inner = rect.adjusted(gap, theme.size("gap_small"), -gap, -theme.size("gap_small"))
        metrics = QFontMetrics(theme.font("base"))
        above = QRectF(inner.left(), inner.top(), inner.width(), metrics.height())
        painter.setFont(theme.font("base"))
        painter.setPen(theme.color("text"))
        name = metrics.elidedText(bars.name, Qt.TextElideMode.ElideRight, int(above.width()))
        painter.drawText(above, _MIDDLE, name)
        below = QRectF(inner.left(), above.bottom(), (inner.width() - gap) / 2, inner.bottom() - above.bottom())
        self._draw_side(painter, below, bars.sending, bars.longest, "accent")
        self._draw_side(painter, below.translated(below.width() + gap, 0), bars.hosts, bars.longest, "score_high")
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        state: QStyle.StateFlag = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected) and self._list.hasFocus()
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            theme = current_theme()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if is_selected else "hover"))
            round_ = theme.size("radius_small")
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), round_, round_)

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
