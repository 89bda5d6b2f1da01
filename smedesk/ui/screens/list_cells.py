"""Edits a cell of a list where it stands, with the widget and the checks of the form; one undo for each cell.

F2 begins, or typing in a cell that the arrow keys went to. Enter keeps the value and goes down, Tab to the right, Esc
takes back. What is no value stays in the editor with its reason.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.field import Field as Declared
from smedesk.domain.roles import action_of_change
from smedesk.services.editing import change_fields
from smedesk.services.ports import Changes, OpenForm, Reads, Store
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import current_labels
from smedesk.ui.models.list_columns import ListColumns
from smedesk.ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from smedesk.ui.screens.list_cell_editor import CellEditor, OpenedCell

_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class CellEditing(QObject):
    """Watches the keys of a table."""

    def __init__(
        self,
        desk: Desk,
        kind_name: str,
        table: RecordTable,
        columns: Callable[[], ListColumns],
        copy: Callable[[], object],
        paste: Callable[[], object],
    ) -> None:
        super().__init__(table)
        self._desk, self._kind, self._table, self._columns = desk, RECORD_TYPES[kind_name], table, columns
        self._keys = {Qt.Key.Key_C: copy, Qt.Key.Key_V: paste}
        self._editor: CellEditor | None = None
        self._opened: OpenForm | None = None
        self._declared: Declared | None = None
        self._typed = ""
        self._step = (0, 0)
        self._is_waiting = self._is_saving = self._is_by_keys = False
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def begin(self, typed: str = "") -> bool:
        """Edit the current cell; False where it can only be read."""
        index = self._table.currentIndex()
        model = self._table.list
        if not index.isValid() or self._editor is not None:
            return False
        declared = self._columns().editable(model.columns[index.column()].key)
        if declared is None:
            return False
        if why := self._desk.rights.refusal(action_of_change(self._kind.name)):
            self._desk.notices.say(why)
            return True
        self._typed, self._is_waiting = typed, True
        row, kind = model.record_id(index.row()), self._kind.name
        self._desk.ask(
            self,
            lambda reads: _read(kind, declared, row, reads),
            partial(self._on_read, index, declared),
            self._on_read_failed,
            topic="cell",
        )
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin by F2 or by typing; copy and paste."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._is_by_keys = False
        if watched is self._table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._is_key_taken(event)
        return super().eventFilter(watched, event)

    def _is_key_taken(self, event: QKeyEvent) -> bool:
        if event.key() in _SIDEWAYS:
            self._is_by_keys = True
            return False
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in self._keys:
            self._keys[Qt.Key(event.key())]()
            return True
        if event.key() == Qt.Key.Key_F2:
            if not self.begin():
                self._desk.notices.say(translate("Cells", "This column can only be read here."))
            return True
        text = event.text()
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if not text or not text.isprintable() or text.isspace() or modifiers:
            return False
        if self._is_waiting:
            self._typed += text
            return True
        return self._is_by_keys and self._table.currentIndex().column() > 0 and self.begin(text)

    # ---------------------------------------------------------------- the editor

    def _on_read(self, index: QModelIndex, declared: Declared, opened: OpenedCell) -> None:
        self._is_waiting = False
        if index != self._table.currentIndex() or self._editor is not None:
            return
        self._opened, self._declared = opened.form, declared
        from smedesk.ui.screens.list_cell_editor import CellEditor, cell_field

        field = cell_field(declared, opened, current_labels(), self._desk.today)
        field.left_changed.connect(self._save)
        editor = self._editor = CellEditor(field, self._table.window())
        editor.finished.connect(self._on_finished)
        editor.left.connect(self._close)
        editor.open_over(self._table, index)
        if self._typed:
            editor.type_on(self._typed)

    def _on_read_failed(self, _error: BaseException) -> bool:
        self._is_waiting = False
        return False

    def _on_finished(self, down: int, right: int) -> None:
        editor = self._editor
        if editor is None or self._is_saving:
            return
        self._step = (down, right)
        if editor.field.commit() and not self._is_saving:  # the value that stood there: nothing is written
            self._go_on()

    def _save(self, value: Any) -> None:
        if self._opened is None or self._declared is None:
            return
        name, id = self._declared.name, self._opened.record.id
        seen = {name: self._opened.seen.get(name)}
        values = {name: _stored(self._declared, value)}
        self._is_saving = True

        def work(store: Store) -> Changes:
            return change_fields(store, self._kind.name, id, values, seen)

        self._desk.change(work, lambda _changes: self._on_saved(), self._on_refused, is_quiet=True)

    def _on_saved(self) -> None:
        self._is_saving = False
        self._go_on()

    def _on_refused(self, error: BaseException) -> bool:
        self._is_saving = False
        if self._editor is None:
            return False
        self._editor.field.keep_unsaved()
        if not isinstance(error, DomainError):
            return False
        self._editor.field.show_error(refusal_of(error))
        self._editor.adjustSize()
        return True

    def _go_on(self) -> None:
        down, right = self._step
        self._close()
        index = self._table.currentIndex()
        to = index.siblingAtRow(index.row() + down).siblingAtColumn(index.column() + right)
        if to.isValid() and (down or right):
            self._is_by_keys = True
            self._table.setCurrentIndex(to)

    def _close(self) -> None:
        editor, self._editor, self._opened = self._editor, None, None
        self._step = (0, 0)
        if editor is not None:
            editor.focus.removeEventFilter(editor)
            editor.hide()
            editor.deleteLater()
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)


def _read(kind_name: str, declared: Declared, row: int, reads: Reads) -> OpenedCell:
    from smedesk.ui.screens.list_cell_editor import read_cell  # with its widgets: not at the start of the program

    return read_cell(kind_name, declared, row, reads)


def _stored(declared: Declared, value: Any) -> Value:
    from smedesk.ui.forms.field_widgets import to_record

    return to_record(declared, value)
