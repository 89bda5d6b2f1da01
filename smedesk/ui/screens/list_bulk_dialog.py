"""Changes many records at once: how many and which is shown before, one undo takes all of it back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Kind, Record, Value
from smedesk.domain.field import Field as Declared
from smedesk.services.editing import title_of
from smedesk.services.list_bulk import ARCHIVE, BulkStep, Change, Preview, apply_step, bulk_fields, preview_step
from smedesk.services.ports import Changes, Reads, Store
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.formats import counted_text
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.field_widgets import field_widget, offer_records, to_record
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.importing.progress import ImportCancelled, ProgressLine
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.choice_fields import ChoiceField, SearchChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column, label

_ARCHIVE = "archive"
_TYPING_MILLISECONDS = 250


class BulkDialog(FieldsDialog):
    """What, which field, which value; then the count, a sample, and the button."""

    def __init__(self, desk: Desk, kind_name: str, row_ids: Sequence[int], parent: QWidget, *, is_chosen: bool) -> None:
        super().__init__(translate("Bulk", "Change many at once"), parent)
        self.setObjectName("bulk_dialog")
        self._desk, self._kind, self._rows = desk, kind_name, list(row_ids)
        self._labels = current_labels()
        self._fields = {one.name: one for one in bulk_fields(kind_name)}
        self._preview: Preview | None = None
        self._step: BulkStep | None = None
        self._value: Field | None = None
        self._names: dict[str, str] = {}
        n = len(self._rows)
        asked = translate("Bulk", "%n selected records", "", n) if is_chosen else translate(
            "Bulk", "All %n records of the list as it is filtered now", "", n)  # fmt: skip
        self.body.addWidget(label(counted_text(asked, n), "strong", wrap=True))
        self._what = ChoiceField(translate("Bulk", "What to do"), self._steps(), is_needed=True)
        self._which = SearchChoiceField(translate("Bulk", "Field"), (), placeholder=translate("Bulk", "Which field?"))
        self._place = column()
        self.body.addWidget(self._what)
        self.body.addWidget(self._which)
        self.body.addLayout(self._place)
        self._answer = label("", "strong", wrap=True)
        self._sample = label("", "small", wrap=True)
        self.body.addWidget(self._answer)
        self.body.addWidget(self._sample)
        self.body.addStretch(1)
        self._progress = ProgressLine()
        self.foot.addWidget(self._progress)
        self._cancel = button(translate("Bulk", "Cancel"), self.reject)
        self._go = button(translate("Bulk", "Change"), self._on_go, kind="primary")
        self._go.setObjectName("bulk_go")
        self.put_buttons(self._go, self._cancel)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._ask)
        self._what.edited.connect(self._on_what)
        self._what.left_changed.connect(lambda _what: self._on_what())
        self._which.left_changed.connect(lambda _name: self._on_field())
        self._on_what()

    @staticmethod
    def _steps() -> list[Choice]:
        return [
            Choice(Change.SET, translate("Bulk", "Set a field")),
            Choice(Change.ADD, translate("Bulk", "Add codes to a field")),
            Choice(Change.TAKE, translate("Bulk", "Take codes out of a field")),
            Choice(_ARCHIVE, translate("Bulk", "Archive")),
        ]

    # ---------------------------------------------------------------- what is asked

    def _on_what(self) -> None:
        what = self._what.typed_value()
        is_of_codes = what in (Change.ADD, Change.TAKE)
        offered = [one for one in self._fields.values() if not is_of_codes or one.kind is Kind.CODES]
        self._which.set_choices([Choice(one.name, translate(*one.label)) for one in offered])
        self._which.setVisible(what != _ARCHIVE)
        if self._which.value() not in {one.name for one in offered}:
            self._which.set_value(None)
            self._put_value(None)
        elif self._value is not None:
            self._value.setVisible(what != _ARCHIVE)
        self._ask()

    def _on_field(self) -> None:
        name = self._which.value()
        self._put_value(name)
        self._ask()
        if self._value is not None:
            self._value.setFocus()

    def _put_value(self, name: str | None) -> None:
        if self._value is not None:
            self._place.removeWidget(self._value)
            self._value.deleteLater()
            self._value = None
        if not name:
            return
        declared = self._fields[name]
        made = self._value = field_widget(declared, self._labels, self._desk.today)
        made.edited.connect(self._typing.start)
        made.left_changed.connect(lambda _value: self._ask())
        self._place.addWidget(made)
        made.show()
        QWidget.setTabOrder(self._which, made)
        if declared.kind is Kind.REFERENCE:
            target = RECORD_TYPES[declared.target].made

            def offer(found: tuple[Record, ...]) -> None:
                self._names |= {one.id: title_of(one) for one in found}
                if self._value is made:
                    offer_records(made, [Choice(one.id, title_of(one)) for one in found])

            self._desk.ask(self, lambda reads: reads.find(target), offer, topic="offer")

    def _wanted(self) -> BulkStep | None:
        what, name = self._what.typed_value(), self._which.value()
        if what == _ARCHIVE:
            return ARCHIVE
        if not name or self._value is None:
            return None
        value = to_record(self._fields[name], self._value.typed_value())
        return BulkStep(name, Change(what), value)

    # ---------------------------------------------------------------- what would happen

    def _ask(self) -> None:
        self._typing.stop()
        step = self._step = self._wanted()
        self._preview = None
        self._go.setEnabled(False)
        if step is None:
            self._answer.setText("")
            self._sample.setText("")
            return
        kind, rows = self._kind, self._rows

        def work(reads: Reads) -> Preview:
            return preview_step(reads, kind, rows, step)

        self._answer.setText(translate("Bulk", "Counting…"))
        self._desk.ask(self, work, partial(self._on_preview, step), self._on_refused, topic="preview")

    def _on_preview(self, step: BulkStep, preview: Preview) -> None:
        if step != self._step:
            return
        self._preview = preview
        n = len(preview.changing)
        self._answer.setText(counted_text(translate("Bulk", "%n records change", "", n), n))
        declared = RECORD_TYPES[self._kind].fields[step.field]
        lines = [
            one.title
            if step == ARCHIVE
            else f"{one.title}: {self._words(declared, one.before)} → {self._words(declared, one.after)}"
            for one in preview.sample
        ]
        more = n - len(lines)
        if more > 0:
            lines.append(counted_text(translate("Bulk", "and %n more", "", more), more))
        self._sample.setText("\n".join(lines))
        self._go.setEnabled(bool(n))
        self._go.setText(counted_text(translate("Bulk", "Change %n records", "", n), n))

    def _words(self, declared: Declared, value: Value) -> str:
        named = self._names.get(str(value), "") if declared.kind is Kind.REFERENCE else value
        return self._labels.value(declared, named)

    def _on_refused(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self._answer.setText(refusal_of(error))
        self._sample.setText("")
        return True

    # ---------------------------------------------------------------- doing it

    def _on_go(self) -> None:
        if self._preview is None or self._step is None:
            return
        kind, ids, step, tell = self._kind, self._preview.changing, self._step, self._progress.tell

        def work(store: Store) -> Changes:
            return apply_step(store, kind, ids, step, tell)

        self._go.setEnabled(False)
        self._progress.begin(translate("Bulk", "Changing"))
        self._desk.change(work, lambda _changes: self.accept(), self._on_failed)

    def _on_failed(self, error: BaseException) -> bool:
        self._progress.hide()
        self._go.setEnabled(True)
        if isinstance(error, ImportCancelled):
            self._answer.setText(translate("Bulk", "Stopped. Nothing was changed."))
            return True
        return self._on_refused(error)

    def reject(self) -> None:
        """End work that runs before the dialog goes: nothing is changed then."""
        self._progress.end()
        super().reject()
