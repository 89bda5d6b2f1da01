"""A form of one record, made from its declared fields: it saves field by field as they are left.

Which fields stand in which group is said by the screen. It must not know any one kind of record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.domain.field import RECORD_TYPES, Kind, Record, RecordType, Value
from smedesk.domain.operation import Token
from smedesk.services.editing import change_fields, title_of
from smedesk.services.faults import EnvironmentFault
from smedesk.services.ports import Changes, OpenForm, Reads, Store
from smedesk.translate import Text, translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.field_history import FieldHistory
from smedesk.ui.forms.field_widgets import field_widget, offer_records, suit_record, to_record, to_widget
from smedesk.ui.labels import current_labels
from smedesk.ui.shortcuts import action
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column, line

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


@dataclass(frozen=True)
class FormGroup:
    """A card of a form: its heading and the names of its fields, from top to bottom; those of an inner tuple
    stand side by side.
    """

    title: Text
    fields: tuple[str | tuple[str, ...], ...]


class _Answer(NamedTuple):
    """A record as read for the form: what its references offer, and whether it is the own office's to change."""

    form: OpenForm
    offered: dict[str, list[Choice]]
    is_own: bool


class RecordForm(QWidget):
    """The fields of one record.

    Each field is saved as it is left, with the token of the value that its author saw; the tick comes after
    the commit, a refusal stands below the field. Changes from elsewhere are shown without touching what is
    being typed; records of another office can only be read. `shown(record)` is emitted whenever the record was
    read.
    """

    shown = Signal(object)

    def __init__(
        self, desk: Desk, kind_name: str, groups: Sequence[FormGroup], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, RECORD_TYPES[kind_name]
        self._labels = current_labels()
        self._id = ""
        self._id_in_fields = ""
        self._is_own = True
        self._seen: dict[str, Token | None] = {}
        self._last_field = ""
        self.fields: dict[str, Field] = {}
        self._layout = column(self, "gap_large")
        self.cards = [self._card(group) for group in groups]
        action("history", self, self.show_history, context=_HERE)
        action("save", self, self.commit, context=_HERE)
        desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what a screen says

    def insert(self, at: int, card: Card) -> None:
        """Put a card of the screen's own between those of the form, as its card number `at`."""
        self._layout.insertWidget(at, card)

    @property
    def record_id(self) -> str:
        """The record that is shown, "" for none."""
        return self._id

    @property
    def is_own(self) -> bool:
        """Whether the record that is shown is this office's, so that it may be changed."""
        return self._is_own

    def show_record(self, id: str) -> None:
        """Show another record; what is being typed is saved to the one before."""
        self.commit()
        self._id = id
        self.reload()

    def reload(self) -> None:
        """Read the record anew."""
        if not self._id:
            return
        id = self._id
        self._desk.ask(
            self,
            partial(_read, self._kind, tuple(self.fields), id),
            partial(self._on_read, id),
            self._on_read_failed,
            topic="record",
        )

    def commit(self) -> bool:
        """Take over what is being typed, before the form shows something else; False when it is no value."""
        refused = [field for field in self.fields.values() if field.is_dirty() and not field.commit()]
        return not refused

    def take_focus(self) -> None:
        """Go to the first field."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_history(self) -> None:
        """Show what happened to the field that had the focus last, and to the others."""
        if self._id:
            self.commit()
            names = [(name, field.name) for name, field in self.fields.items()]
            FieldHistory(self._desk, self._kind, self._id, names, self._last_field, self).open()

    # ---------------------------------------------------------------- how it is made

    def _card(self, group: FormGroup) -> Card:
        card = Card(translate(*group.title), self)
        self._layout.addWidget(card)  # before it is filled: what moves with its parent is styled anew
        history = icon_button("history", self._history_words(group), self.show_history, is_bare=True)
        card.head.addWidget(history, 0, Qt.AlignmentFlag.AlignTop)
        for row in group.fields:
            if isinstance(row, str):
                card.body.addWidget(self._field(row))
                continue
            beside = line(gap="gap_large")
            for name in row:
                beside.addWidget(self._field(name), 1)
            card.body.addLayout(beside)
        return card

    def _field(self, name: str) -> Field:
        made = field_widget(self._kind.fields[name], self._labels, self._desk.today)
        made.left_changed.connect(partial(self._save, name))
        if focus := made.focusProxy():
            focus.setProperty("field_name", name)
            focus.installEventFilter(self)
        self.fields[name] = made
        return made

    @staticmethod
    def _history_words(group: FormGroup) -> str:
        return translate("Form", "History: {group}").format(group=translate(*group.title))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the field that had the focus last, for its history."""
        if event.type() is QEvent.Type.FocusIn:
            self._last_field = str(watched.property("field_name"))
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------- reading

    def _on_read(self, id: str, answer: _Answer) -> None:
        if id != self._id:
            return
        form = answer.form
        is_other = id != self._id_in_fields
        if is_other:
            self.commit()  # what was typed while the other record was on its way belongs to the one before
            self._id_in_fields = id
        self._seen = {name: self._token(name, token, is_other) for name, token in form.seen.items()}
        for name, choices in answer.offered.items():
            offer_records(self.fields[name], choices)
        for name, field in self.fields.items():
            suit_record(field, form.record, self._labels)
            if answer.is_own != self._is_own:
                field.set_read_only(not answer.is_own)
            value = to_widget(self._kind.fields[name], getattr(form.record, name))
            if is_other:
                field.set_value(value)
            elif not field.error:
                field.refresh_value(value)
        self._is_own = answer.is_own
        self.shown.emit(form.record)

    def _token(self, name: str, token: Token | None, is_other: bool) -> Token | None:
        """A field that is being typed into keeps the token of the value that was seen there."""
        is_typed = not is_other and name in self.fields and self.fields[name].is_dirty()
        return self._seen.get(name, token) if is_typed else token

    def _on_read_failed(self, error: BaseException) -> bool:
        """A record that went away meanwhile is no mistake: the list tells."""
        return isinstance(error, RecordMissing)

    def _on_changed(self, changes: Changes) -> None:
        if self._id in changes.touched.get(self._kind.name, ()):
            self.reload()

    # ---------------------------------------------------------------- saving

    def _save(self, name: str, value: Any) -> None:
        id, stored = self._id_in_fields, to_record(self._kind.fields[name], value)
        seen = {name: self._seen.pop(name)} if name in self._seen else None
        self._desk.change(
            partial(_change, self._kind.name, id, {name: stored}, seen),
            partial(self._on_saved, id, name),
            partial(self._on_refused, id, name),
            is_quiet=True,
        )

    def _on_saved(self, id: str, name: str, _changes: Changes) -> None:
        if id == self._id_in_fields:
            self.fields[name].show_error("")
            self.fields[name].show_saved()

    def _on_refused(self, id: str, name: str, error: BaseException) -> bool:
        if id == self._id_in_fields and isinstance(error, EnvironmentFault):
            self.fields[name].keep_unsaved()
        if id != self._id_in_fields or not isinstance(error, DomainError):
            return False
        self.fields[name].show_error(refusal_of(error))
        return True


def _change(
    kind_name: str, id: str, values: dict[str, Value], seen: dict[str, Token | None] | None, store: Store
) -> Changes:
    return change_fields(store, kind_name, id, values, seen)


_FEW = frozenset(("staff", "event", "scheme", "office"))
"""Kinds of which a field offers all records. Of people it offers those of the record's company; of other kinds only
the one that is named, since they are found by searching."""


def _read(kind: RecordType, names: Iterable[str], id: str, reads: Reads) -> _Answer:
    form = reads.open_form(kind.made, id)
    references = [name for name in names if kind.fields[name].kind is Kind.REFERENCE]
    offered = {
        name: _offered(reads, kind.fields[name].target, form.record, getattr(form.record, name))
        for name in references
    }
    return _Answer(form, offered, form.record.office in ("", reads.office()))


def _offered(reads: Reads, target: str, record: Record, id: str) -> list[Choice]:
    made, company = RECORD_TYPES[target].made, getattr(record, "company", "")
    found: Iterable[Record]
    if target in _FEW:
        found = reads.find(made)
    elif target == "person" and company:
        found = reads.find(made, company=company)
    else:
        found = (reads.get(made, id),) if id else ()
    return sorted((Choice(one.id, title_of(one)) for one in found), key=lambda one: one.text.casefold())
