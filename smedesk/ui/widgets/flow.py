"""A layout that sets its widgets in lines and breaks where the line is full, as words are set."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from smedesk.ui.theme import current_theme


class FlowLayout(QLayout):
    """Lays widgets out from left to right, line by line; a widget wider than the line gets the whole line."""

    def __init__(self, owner: QWidget, gap: str = "gap") -> None:
        super().__init__(owner)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._gap = current_theme().size(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def insert(self, position: int, widget: QWidget) -> None:
        """Put a widget before the one that is at `position` now."""
        self.addWidget(widget)
        self._items.insert(position, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._lay_out(QRect(0, 0, width, 0), is_trial=True)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was measured: something inside has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, is_trial: bool) -> int:
        """Place the items (unless it is a trial) and return the height they need."""
        x, y, height = rect.x(), rect.y(), 0
        placed: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            size = wanted.boundedTo(QSize(max(rect.width(), 1), wanted.height()))
            if x > rect.x() and x + size.width() > rect.x() + rect.width():
                self._place(placed, height, is_trial=is_trial)
                x, y, height = rect.x(), y + height + self._gap, 0
            placed.append((item, QRect(QPoint(x, y), size)))
            x += size.width() + self._gap
            height = max(height, size.height())
        self._place(placed, height, is_trial=is_trial)
        return y + height - rect.y()

    @staticmethod
    def _place(placed: list[tuple[QLayoutItem, QRect]], height: int, *, is_trial: bool) -> None:
        """Set the items of a line in its middle, and begin another line."""
        if not is_trial:
            for item, rect in placed:
                item.setGeometry(rect.translated(0, (height - rect.height()) // 2))
        placed.clear()
