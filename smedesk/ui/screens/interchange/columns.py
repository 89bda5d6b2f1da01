"""Cards side by side where there is room, one below the other where there is not."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column


class Columns(QWidget):
    """Two columns of widgets. No card gets a largest width: a layout asks how high a text is for the width that it has
    itself, and would cut the text of a narrower card."""

    def __init__(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        super().__init__()
        gap = current_theme().size("gap_large")
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(gap)
        for widgets in (left, right):
            inside = column(gap="gap_large")
            for widget in widgets:
                inside.addWidget(widget)
            inside.addStretch(1)
            self._columns.addLayout(inside, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the columns out as the width allows."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < current_theme().size("page_narrow")
        wanted = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() is not wanted:
            self._columns.setDirection(wanted)
