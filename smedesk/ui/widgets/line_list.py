"""A list of lines in a page: as high as its lines, since the page scrolls; a line opens by Enter or a click.

How a line looks is said by its delegate (`LineDelegate`), what it opens by who listens.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from smedesk.ui.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_LINE = int(Qt.ItemDataRole.UserRole)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Spoken(Protocol):
    """A line: `spoken` says all of it."""

    @property
    def spoken(self) -> str:
        """What a screen reader says, and the tip."""


L = TypeVar("L", bound=Spoken)


class LineList(QListWidget, Generic[L]):
    """The list. Each kind of list paints its lines and says what opening one does (`open_line`)."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("surface", "items")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._on_chosen)
        self.currentItemChanged.connect(lambda *_: self._keep_in_sight())

    def show_lines(self, lines: Sequence[L]) -> None:
        """Show other lines; the current one stays where it was."""
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

    def line_at(self, index: QModelIndex) -> L | None:
        """Return the line that stands at an index, None for none."""
        return line_of(index) if index.isValid() else None

    def open_line(self, line: L) -> None:
        """Open what a line stands for; each kind of list says how."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter everywhere, as the list of keys says; not every system's style does."""
        item = self.currentItem()
        if event.key() in _ENTER and item is not None:
            self._on_chosen(item)
        else:
            super().keyPressEvent(event)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.open_line(item.data(_LINE))

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


class LineDelegate(QStyledItemDelegate, Generic[L]):
    """Paints the ground of a line; its kind paints what stands on it (`draw`)."""

    def __init__(self, owner: LineList[L]) -> None:
        super().__init__(owner)
        self._list = owner

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw ground and line."""
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, rect, option)
        self.draw(painter, rect, line_of(index))
        painter.restore()

    def draw(self, painter: QPainter, rect: QRect, line: L) -> None:
        """Draw one line; each kind of list says how."""
        raise NotImplementedError

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


def line_of(index: Index) -> L:  # type: ignore[type-var]  # as it was put there
    """Return the line that stands at an index."""
    line: L = index.data(_LINE)
    return line
