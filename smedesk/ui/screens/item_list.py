"""A list of records with one line each: a picture of the kind, what it is about, what to do, and until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smedesk.ui.models.columns import Tone
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.record_delegate import TONES

Index = QModelIndex | QPersistentModelIndex

_LINE = int(Qt.ItemDataRole.UserRole)
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


class ItemList(QListWidget):
    """The list, as high as its lines: the page scrolls, not the list. Enter or a click opens the record; the space bar,
    or a click on its box, ticks a task off: `ticked(task)`."""

    ticked = Signal(str)

    def __init__(self, name: str, open_record: Callable[[str, str], object]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("surface", "items")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_LineDelegate(self))
        self._open_record = open_record
        self.itemActivated.connect(self._on_activated)
        self.itemClicked.connect(self._on_activated)
        self.currentItemChanged.connect(lambda *_: self._keep_in_sight())

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the current one stays where it was."""
        at = self.currentRow()
        self.clear()
        for line in lines:
            item = QListWidgetItem(line.spoken)
            item.setData(_LINE, line)
            item.setToolTip(line.spoken)
            self.addItem(item)
        self.setCurrentRow(min(max(at, 0), self.count() - 1))
        height = self.sizeHintForRow(0) if lines else 0
        self.setFixedHeight(height * len(lines) + 2 * self.frameWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter everywhere, as the list of keys says; not every system's style does."""
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self._on_activated(item)
        elif event.key() == Qt.Key.Key_Space and (tick := _tick_at(self.currentIndex())):
            self.ticked.emit(tick)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tick a task off by a click on its box."""
        tick = _tick_at(self.indexAt(event.position().toPoint()))
        if tick and event.position().x() < box_width():
            self.ticked.emit(tick)
        else:
            super().mousePressEvent(event)

    def _on_activated(self, item: QListWidgetItem) -> None:
        line: Line = item.data(_LINE)
        self._open_record(line.kind, line.id)

    def _keep_in_sight(self) -> None:
        """Let the page scroll to the current line."""
        area = self._page()
        inside = area.widget() if area else None
        if area is None or inside is None or not self.hasFocus():
            return
        rect = self.visualRect(self.currentIndex())
        place = self.viewport().mapTo(inside, rect.center())
        area.ensureVisible(place.x(), place.y(), 0, 2 * rect.height())

    def _page(self) -> QScrollArea | None:
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent


def _tick_at(index: QModelIndex) -> str:
    line: Line | None = index.data(_LINE) if index.isValid() else None
    return line.tick if line else ""


def box_width() -> int:
    """Return how far from the left of a line its box reaches."""
    theme = current_theme()
    return 2 * theme.size("gap") + theme.size("icon_small")


class _LineDelegate(QStyledItemDelegate):
    """Paints a line: what does not fit ends in "…", the day always fits."""

    def __init__(self, items: ItemList) -> None:
        super().__init__(items)
        self._list = items

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the height of a line; its width is that of the list."""
        return QSize(0, current_theme().size("item"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground, picture, words and day of a line."""
        line: Line = index.data(_LINE)
        theme, rect = current_theme(), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, option)
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
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem) -> None:
        theme = current_theme()
        state: QStyle.StateFlag = option.state
        is_used = bool(state & QStyle.StateFlag.State_Active) and self._list.hasFocus()
        is_selected = bool(state & QStyle.StateFlag.State_Selected) and is_used  # of several lists one is worked in
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selected" if is_selected else "hover"))
            round_ = theme.size("radius_small")
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), round_, round_)  # the list has a ring for its focus

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
        """Draw words as far as there is room; return their width."""
        font: QFont = current_theme().font(font_name)
        metrics = QFontMetrics(font)
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        painter.setFont(font)
        painter.setPen(current_theme().color(color))
        painter.drawText(rect, _MIDDLE, short)
        return metrics.horizontalAdvance(short)
