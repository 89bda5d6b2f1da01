"""Going to another line, and scrolling to what a key has opened where the window is low."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QTableView, QWidget


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget that was just shown, once it has its place; its head counts where all of it has no room."""
    QTimer.singleShot(0, widget, lambda: _bring(widget))


def step_in(table: QTableView, by: int) -> None:
    """Go so many lines down a table, or up; beyond its ends nothing happens."""
    row = table.currentIndex().row() + by
    if 0 <= row < table.model().rowCount():
        table.selectRow(row)


def _bring(widget: QWidget) -> None:
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if not isinstance(area, QScrollArea) or not widget.isVisible() or (inside := area.widget()) is None:
        return
    bar = area.verticalScrollBar()
    top = widget.mapTo(inside, widget.rect().topLeft()).y()
    bottom, height = top + widget.height(), area.viewport().height()
    if bottom > bar.value() + height:
        bar.setValue(min(top, bottom - height))
    elif top < bar.value():
        bar.setValue(top)
