"""A list of records with one line each: a picture of the kind, what it is about, what to do, and until when."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from smedesk.ui.models.columns import Tone
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.line_list import Index, LineDelegate, LineList
from smedesk.ui.widgets.record_delegate import TONES

ICONS = {
    "match": "sparkles",
    "exchange": "calendar-check",
    "company": "building-2",
    "person": "user",
    "document": "file-text",
}
"""The picture of a kind of records."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_DAY_ICONS = {Tone.BAD: "circle-alert", Tone.WARN: "clock"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line: the record it opens, its picture, the words, and the day with its tone. `spoken` says all of it."""

    kind: str
    id: str
    icon: str
    title: str
    task: str
    spoken: str
    day: str = ""
    tone: Tone = Tone.NEUTRAL
    tick: str = ""
    """the id of the task that a box at the line ticks off, "" for no box"""


class ItemList(LineList[Line]):
    """The list. Enter or a click opens the record; the space bar, or a click on its box, ticks a task off:
    `ticked(task)`."""

    ticked = Signal(str)

    def __init__(self, name: str, open_record: Callable[[str, str], object]) -> None:
        super().__init__(name)
        self._open_record = open_record
        self.setItemDelegate(_ItemDelegate(self))

    def open_line(self, line: Line) -> None:
        """Open the record."""
        self._open_record(line.kind, line.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick a task off by the space bar."""
        if event.key() == Qt.Key.Key_Space and (tick := self._tick_at(self.currentIndex())):
            self.ticked.emit(tick)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a task off by a click on its box."""
        tick = self._tick_at(self.indexAt(event.position().toPoint()))
        if tick and event.position().x() < box_width():
            self.ticked.emit(tick)
        else:
            super().mousePressEvent(event)

    def _tick_at(self, index: QModelIndex) -> str:
        line = self.line_at(index)
        return line.tick if line else ""


def box_width() -> int:
    """Return how far from the left of a line its box reaches."""
    theme = current_theme()
    return 2 * theme.size("gap") + theme.size("icon_small")


class _ItemDelegate(LineDelegate[Line]):
    """Paints a line: what does not fit ends in "…", the day always fits."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line; its width is that of the list."""
        return QSize(0, current_theme().size("item"))

    def draw(self, painter: QPainter, rect: QRect, line: Line) -> None:
        """Draw picture, words and day of a line."""
        theme = current_theme()
        gap, side = theme.size("gap"), theme.size("icon_small")
        inner = rect.adjusted(gap, 0, -gap, 0)
        place = QRect(inner.left(), inner.top(), side, inner.height())
        if line.tick:
            self._draw_box(painter, place)
        else:
            theme.icon(line.icon, "muted").paint(painter, place)
        inner.setLeft(inner.left() + side + gap)
        if line.day:
            inner.setRight(self._draw_day(painter, inner, line) - gap)
        used = self._write(painter, inner, line.title, "strong", "text")
        if line.title:
            inner.setLeft(inner.left() + used + gap)
        self._write(painter, inner, line.task, "base", "muted" if line.title else "text")

    def _draw_box(self, painter: QPainter, place: QRect) -> None:
        """Draw an empty box to tick."""
        theme = current_theme()
        box = QRectF(place.left(), place.center().y() - place.width() / 2, place.width(), place.width())
        painter.setPen(QPen(theme.color("muted"), theme.size("border_width") * 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        round_ = theme.size("radius_small") / 2
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), round_, round_)

    def _draw_day(self, painter: QPainter, inner: QRect, line: Line) -> int:
        """Draw the chip with the day at the right end; return where it begins."""
        theme = current_theme()
        ink, ground = TONES[line.tone]
        font, pad, high = theme.font("small_strong"), theme.size("tag_pad"), theme.size("tag")
        side, gap = theme.size("icon_small"), theme.size("gap_small")
        icon = _DAY_ICONS.get(line.tone, "calendar")
        wide = QFontMetrics(font).horizontalAdvance(line.day) + 2 * pad + side + gap
        chip = QRect(inner.right() - wide, inner.center().y() - high // 2, wide, high)
        painter.setPen(QPen(theme.color("hairline"), theme.size("border_width")))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(chip, high / 2, high / 2)
        theme.icon(icon, ink).paint(painter, QRect(chip.left() + pad, chip.top(), side, high))
        words = chip.adjusted(pad + side + gap, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(theme.color(ink))
        painter.drawText(words, _MIDDLE, line.day)
        return chip.left()

    def _write(self, painter: QPainter, rect: QRect, text: str, font_name: str, color: str) -> int:
        """Draw words on one line as far as there is room; return their width."""
        font: QFont = current_theme().font(font_name)
        metrics = QFontMetrics(font)
        short = metrics.elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.setFont(font)
        painter.setPen(current_theme().color(color))
        painter.drawText(rect, _MIDDLE, short)
        return metrics.horizontalAdvance(short)
