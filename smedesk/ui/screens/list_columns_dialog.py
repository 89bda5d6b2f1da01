"""Chooses the columns of a list, their order, and by what its rows stand in sections."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from smedesk.services.list_views import ListState, ShownColumn
from smedesk.translate import translate
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.models.list_columns import ListColumns, Offered
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.choice_fields import SearchChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import announce, label, line

_KEY = int(Qt.ItemDataRole.UserRole)
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ColumnList(QListWidget):
    """The columns with a tick each: Space ticks, Ctrl+Up and Ctrl+Down move."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(translate("Columns", "Columns"))
        self.setProperty("surface", "items")
        self.setMinimumHeight(2 * current_theme().size("item"))

    def put(self, offered: list[Offered], chosen: list[str]) -> None:
        """Show what is chosen first, in its order, and then the rest."""
        self.clear()
        places = {key: place for place, key in enumerate(chosen)}
        listed = sorted(offered, key=lambda one: (places.get(one.key, len(places)), one.words.casefold()))
        for one in listed:
            item = QListWidgetItem(one.words)
            item.setData(_KEY, one.key)
            item.setSizeHint(QSize(0, current_theme().size("item")))
            item.setCheckState(_ON if one.key in places else _OFF)
            self.addItem(item)
        self.setCurrentRow(0)

    def chosen(self) -> list[str]:
        """Return the keys that are ticked, in their order."""
        items = (self.item(row) for row in range(self.count()))
        return [str(item.data(_KEY)) for item in items if item.checkState() == _ON]

    def move_current(self, step: int) -> None:
        """Move the current column."""
        row = self.currentRow()
        if 0 <= row + step < self.count():
            item = self.takeItem(row)
            self.insertItem(row + step, item)
            self.setCurrentRow(row + step)
            words = translate("Columns", "{column} is now number {number}")
            announce(self, words.format(column=item.text(), number=row + step + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by Ctrl and the arrow keys."""
        is_held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_held and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class ColumnsDialog(FieldsDialog):
    """`chosen(ListState)` when the choice is taken over; Esc leaves the list as it is."""

    chosen = Signal(object)

    def __init__(self, columns: ListColumns, state: ListState, parent: QWidget) -> None:
        super().__init__(translate("Columns", "Columns and sections"), parent, is_scrolled=False)
        self.setObjectName("columns_dialog")
        self._columns, self._state = columns, state
        self._offered = columns.offered()
        self._list = ColumnList()
        self._list.put(self._offered, self._keys_of(state))
        hint = translate("Columns", "Space shows or hides a column, Ctrl+Up and Ctrl+Down move it.")
        self.body.addWidget(label(hint, "small", wrap=True))
        self.body.addWidget(self._list, 1)
        moving = line()
        up, down = translate("Columns", "Up"), translate("Columns", "Down")
        moving.addWidget(button(up, lambda: self._list.move_current(-1), icon="chevron-up", tip="Ctrl+Up"))
        moving.addWidget(button(down, lambda: self._list.move_current(1), icon="chevron-down", tip="Ctrl+Down"))
        moving.addStretch(1)
        moving.addWidget(button(translate("Columns", "The usual columns"), self._on_usual, kind="quiet"))
        self.body.addLayout(moving)
        groups = [Choice(one.key, one.words) for one in columns.groups()]
        self._group = SearchChoiceField(
            translate("Columns", "Sections by"), groups, placeholder=translate("Columns", "No sections")
        )
        self._group.set_value(state.group or None)
        self.body.addWidget(self._group)
        show = button(translate("Columns", "Show"), self._on_show, kind="primary")
        self.put_buttons(show, button(translate("Columns", "Cancel"), self.reject))
        self._list.setFocus()

    def _keys_of(self, state: ListState) -> list[str]:
        return [one.key for one in state.columns] if state.columns else list(self._columns.usual())

    def _on_usual(self) -> None:
        self._list.put(self._offered, list(self._columns.usual()))

    def _on_show(self) -> None:
        if not self._group.commit():
            return
        first = self._columns.usual()[0]
        keys = (first, *self._list.chosen())
        widths = {one.key: one.width for one in self._state.columns}
        columns = tuple(ShownColumn(key, widths.get(key, 0)) for key in keys)
        is_usual = keys == self._columns.usual() and not any(one.width for one in columns)
        self.accept()
        self.chosen.emit(replace(self._state, columns=() if is_usual else columns, group=self._group.value() or ""))
