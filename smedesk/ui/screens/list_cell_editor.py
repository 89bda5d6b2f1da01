"""The editor over a cell of a list: the widget and the checks of the form, with keys of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Date
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from smedesk.domain.field import RECORD_TYPES, Kind, Record
from smedesk.domain.field import Field as Declared
from smedesk.services.editing import title_of
from smedesk.services.ports import OpenForm, Reads
from smedesk.ui.forms.field_widgets import field_widget, offer_records, suit_record, to_widget
from smedesk.ui.labels import Labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.record_table import RecordTable
from smedesk.ui.widgets.text import column

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class OpenedCell(NamedTuple):
    """A record as read for one cell, and what a reference offers."""

    form: OpenForm
    offered: Sequence[Choice]


class CellEditor(QFrame):
    """The editor over a cell. `finished(step)`: the value is to be kept and the mark goes on by `step` (row, column);
    `left`: it is to be closed."""

    finished = Signal(int, int)
    left = Signal()

    def __init__(self, field: Field, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("surface", "card")
        self.setObjectName("cell_editor")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.field = field
        layout = column(self, "gap_small", "gap")
        layout.addWidget(field)
        self.focus = field.focusProxy() or field
        self.focus.installEventFilter(self)

    def open_over(self, table: RecordTable, index: QModelIndex) -> None:
        """Show over the cell, inside the window."""
        cell = table.visualRect(index)
        window = self.parentWidget() or table
        width = max(cell.width(), current_theme().size("search_width"))
        self.setFixedWidth(min(width, window.width()))
        self.adjustSize()
        at = table.viewport().mapTo(window, cell.topLeft()) - QPoint(0, current_theme().size("gap_section"))
        left = min(max(0, at.x()), max(0, window.width() - self.width()))
        top = min(max(0, at.y()), max(0, window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
        self.focus.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def type_on(self, text: str) -> None:
        """Begin with what was typed on the list, in the place of what stood there."""
        select_all = getattr(self.focus, "selectAll", None)
        if select_all:
            select_all()
        for sign in text:
            QApplication.sendEvent(self.focus, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter, Tab and Esc before the field does."""
        if watched is not self.focus:
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent):
            return self._is_key_taken(event)
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut and event.reason() not in _STAYS:
            self.finished.emit(0, 0)
            return True
        return super().eventFilter(watched, event)

    def _is_key_taken(self, event: QKeyEvent) -> bool:
        is_escape, is_plain = event.key() == Qt.Key.Key_Escape, not event.modifiers()
        if event.type() is QEvent.Type.ShortcutOverride and is_escape:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if is_escape:
            self.left.emit()
        elif event.key() in _ENTER and (is_plain or event.modifiers() == Qt.KeyboardModifier.KeypadModifier):
            self.finished.emit(1, 0)
        elif event.key() == Qt.Key.Key_Tab and is_plain:
            self.finished.emit(0, 1)
        else:
            return False
        return True


def cell_field(declared: Declared, opened: OpenedCell, labels: Labels, today: Callable[[], Date]) -> Field:
    """Return the widget of the form for the value of a cell."""
    field = field_widget(declared, labels, today)
    suit_record(field, opened.form.record, labels)
    if declared.kind is Kind.REFERENCE:
        offer_records(field, opened.offered)
    field.set_value(to_widget(declared, getattr(opened.form.record, declared.name)))
    return field


def read_cell(kind_name: str, declared: Declared, row: int, reads: Reads) -> OpenedCell:
    """Read the record of a row for one cell."""
    made = RECORD_TYPES[kind_name].made
    found = reads.rows(kind_name, ("id",), (row,))[0]
    form = reads.open_form(made, found[0] if found else "")
    offered: list[Choice] = []
    if declared.kind is Kind.REFERENCE:
        others: Sequence[Record] = reads.find(RECORD_TYPES[declared.target].made)
        offered = [Choice(one.id, title_of(one)) for one in others]
    return OpenedCell(form, offered)
