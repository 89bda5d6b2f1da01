"""Rows of a label and a value, for reading."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from smedesk.ui.formats import shown
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import label


class DetailRows(QWidget):
    """A table of facts: labels at the left, values at the right, which the mouse can select and copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.size("gap_section"))
        self._grid.setVerticalSpacing(theme.size("detail_row"))
        self._grid.setColumnStretch(1, 1)
        self._values: dict[str, QLabel] = {}

    def add(self, name: str, value: object = None) -> QLabel:
        """Add a row and return the label of its value."""
        shows = label(shown(value), wrap=True)
        shows.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        shows.setAccessibleName(f"{name}: {shows.text()}")
        row = self._grid.rowCount()
        names = label(name, "muted", wrap=True)
        self._grid.addWidget(names, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(shows, row, 1, Qt.AlignmentFlag.AlignTop)
        self._values[name] = shows
        return shows

    def add_widget(self, name: str, widget: QWidget) -> None:
        """Add a row whose value is a widget, such as a chip."""
        row = self._grid.rowCount()
        self._grid.addWidget(label(name, "muted", wrap=True), row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(widget, row, 1, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_value(self, name: str, value: object) -> None:
        """Show another value in the row of that name."""
        self._values[name].setText(shown(value))
        self._values[name].setAccessibleName(f"{name}: {shown(value)}")
