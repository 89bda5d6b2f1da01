"""A small dialog for a new record: few fields, made from their declarations; Enter goes on, on the last one it
saves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.services.editing import change_fields, enter_record
from smedesk.services.ports import Changes, OpenForm, Store
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.field_widgets import field_widget, to_record, to_widget
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.field import Field


class NewRecordDialog(FieldsDialog):
    """Asks the fields of a new record and enters it; `entered(id)` is emitted when it is on disk.

    `fixed` are values that are not asked; `before` are fields of the
    screen's own that come first.
    """

    entered = Signal(str)

    def __init__(
        self,
        desk: Desk,
        kind_name: str,
        title: str,
        fields: Sequence[str],
        fixed: Mapping[str, Value],
        parent: QWidget,
        *,
        before: Mapping[str, Field] | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._desk, self._kind, self._fixed = desk, RECORD_TYPES[kind_name], dict(fixed)
        self.setObjectName(f"new_{kind_name}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        labels = current_labels()
        self.fields: dict[str, Field] = dict(before or {})
        for name in fields:
            self.fields[name] = field_widget(self._kind.fields[name], labels, desk.today)
        for name, field in self.fields.items():
            field.setObjectName(f"new_{kind_name}_{name}")
            self.body.addWidget(field)
        self._save = button(translate("NewRecord", "Save"), self.save, kind="primary")
        self._save.setObjectName("save_new")
        self.body.addStretch(1)
        self.put_buttons(self._save, button(translate("NewRecord", "Cancel"), self.reject))
        next(iter(self.fields.values())).setFocus()

    def set_value(self, name: str, value: Value) -> None:
        """Show a value to begin with."""
        self.fields[name].set_value(value)

    def save(self) -> None:
        """Enter the record; what is refused is said below its field."""
        refused = [field for field in self.fields.values() if not field.commit()]
        if refused:
            refused[0].setFocus()
            return
        asked = {
            name: to_record(self._kind.fields[name], field.value()) for name, field in self.fields.items()
        }
        self._save.setEnabled(False)
        self._desk.change(self._operation({**self._fixed, **asked}), self._on_entered, self._on_refused)

    def _operation(self, values: Mapping[str, Value]) -> Callable[[Store], tuple[str, Changes]]:
        """Return what is done on the write thread with the values of the fields."""
        kind_name = self._kind.name
        return lambda store: enter_record(store, kind_name, values)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, and save by it in the last field or with Ctrl."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        last = list(self.fields.values())[-1]
        is_last = last.focusProxy() is QApplication.focusWidget()
        if is_last or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            self.focusNextChild()

    def _on_entered(self, result: tuple[str, Changes]) -> None:
        self.entered.emit(result[0])
        self.accept()

    def _on_refused(self, error: BaseException) -> bool:
        self._save.setEnabled(True)
        field = self.fields.get(_field_of(error))
        if field is None or not isinstance(error, ValueRefused):
            return False
        field.show_error(refusal_of(error))
        field.setFocus()
        return True


class EditRecordDialog(NewRecordDialog):
    """Asks the same fields of a record that is there, and changes what differs."""

    def __init__(
        self, desk: Desk, kind_name: str, title: str, fields: Sequence[str], form: OpenForm, parent: QWidget
    ) -> None:
        super().__init__(desk, kind_name, title, fields, {}, parent)
        self.setObjectName(f"edit_{kind_name}")
        self._form = form
        for name in fields:
            self.set_value(name, to_widget(self._kind.fields[name], getattr(form.record, name)))

    def _operation(self, values: Mapping[str, Value]) -> Callable[[Store], tuple[str, Changes]]:
        kind_name, id = self._kind.name, self._form.record.id
        changed = {name: value for name, value in values.items() if value != getattr(self._form.record, name)}
        seen = {name: self._form.seen[name] for name in changed if name in self._form.seen}
        return lambda store: (id, change_fields(store, kind_name, id, changed, seen))


def _field_of(error: BaseException) -> str:
    parameters: Mapping[str, Any] = error.parameters if isinstance(error, ValueRefused) else {}
    return str(parameters.get("field", ""))
