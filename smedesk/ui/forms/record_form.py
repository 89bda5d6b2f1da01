"""A form of one record, made from its declared fields: it saves field by field as they are left.

Which fields stand in which group is said by the screen. It must not know any one kind of record.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.domain.field import RECORD_TYPES, Kind, Record, RecordType, Value
from smedesk.domain.operation import Token
from smedesk.domain.roles import action_of_change, may
from smedesk.services.editing import change_fields, title_of
from smedesk.services.faults import EnvironmentFault
from smedesk.services.ports import Changes, OpenForm, Reads, Store
from smedesk.services.roles import role_here
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.coded_fields import load_checks
from smedesk.ui.forms.field_history import FieldHistory
from smedesk.ui.forms.field_widgets import offer_records, suit_record, to_record, to_widget
from smedesk.ui.forms.form_cards import FormCards, FormGroup
from smedesk.ui.labels import current_labels
from smedesk.ui.shortcuts import action
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


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
    read. A long form is made `in_steps`, so that the window does not stand still meanwhile.
    """

    shown = Signal(object)

    def __init__(
        self,
        desk: Desk,
        kind_name: str,
        groups: Sequence[FormGroup],
        parent: QWidget | None = None,
        *,
        in_steps: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, RECORD_TYPES[kind_name]
        self._labels = current_labels()
        self._id = ""
        self._id_in_fields = ""
        self._is_own = True
        self._seen: dict[str, Token | None] = {}
        self._answer: _Answer | None = None
        self._cards = FormCards(self, self._kind, groups, desk.today)
        self._fields = self._cards.fields
        self._cards.made.connect(self._on_made)
        self._cards.left.connect(self._save)
        self._cards.wanted_history.connect(self.show_history)
        self._cards.begin(in_steps=in_steps)
        action("history", self, self.show_history, context=_HERE)
        action("save", self, self.commit, context=_HERE)
        desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what a screen says

    @property
    def fields(self) -> dict[str, Field]:
        """Name → field of all cards, made now where they were not."""
        self._cards.make_all()
        return self._fields

    def card(self, at: int) -> Card:
        """Return a card by its number, made now if it was not."""
        return self._cards.card(at)

    def insert(self, at: int, card: Card) -> None:
        """Put a card of the screen's own between those of the form, as its card number `at`."""
        self._cards.insert(at, card)

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
            partial(_read, self._kind, self._cards.names, id),
            partial(self._on_read, id),
            _is_gone,
            topic="record",
        )

    def commit(self) -> bool:
        """Take over what is being typed, before the form shows something else; False when it is no value."""
        refused = [field for field in self._fields.values() if field.is_dirty() and not field.commit()]
        return not refused

    def take_focus(self) -> None:
        """Go to the first field."""
        next(iter(self._fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_history(self) -> None:
        """Show what happened to the field that had the focus last, and to the others."""
        if self._id:
            self.commit()
            names = [(name, field.name) for name, field in self.fields.items()]
            FieldHistory(self._desk, self._kind, self._id, names, self._cards.last_field, self).open()

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
        self._fill(tuple(self._fields), answer, is_other=is_other, was_own=self._is_own)
        self._answer, self._is_own = answer, answer.is_own
        self.shown.emit(form.record)

    def _on_made(self, names: Sequence[str]) -> None:
        """Fill a card that was made after the record was read."""
        if self._answer is not None:
            self._fill(names, self._answer, is_other=True, was_own=True)

    def _fill(self, names: Sequence[str], answer: _Answer, *, is_other: bool, was_own: bool) -> None:
        for name in names:
            field = self._fields[name]
            if name in answer.offered:
                offer_records(field, answer.offered[name])
            suit_record(field, answer.form.record, self._labels)
            if answer.is_own != was_own:
                field.set_read_only(not answer.is_own)
            value = to_widget(self._kind.fields[name], getattr(answer.form.record, name))
            if is_other:
                field.set_value(value)
            elif not field.error:
                field.refresh_value(value)

    def _token(self, name: str, token: Token | None, is_other: bool) -> Token | None:
        """A field that is being typed into keeps the token of the value that was seen there."""
        is_typed = not is_other and name in self._fields and self._fields[name].is_dirty()
        return self._seen.get(name, token) if is_typed else token

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
            self._fields[name].show_error("")
            self._fields[name].show_saved()

    def _on_refused(self, id: str, name: str, error: BaseException) -> bool:
        if id == self._id_in_fields and isinstance(error, EnvironmentFault):
            self._fields[name].keep_unsaved()
        if id != self._id_in_fields or not isinstance(error, DomainError):
            return False
        self._fields[name].show_error(refusal_of(error))
        return True


def _change(
    kind_name: str, id: str, values: dict[str, Value], seen: dict[str, Token | None] | None, store: Store
) -> Changes:
    return change_fields(store, kind_name, id, values, seen)


def _is_gone(error: BaseException) -> bool:
    """A record that went away meanwhile is no mistake: the list tells."""
    return isinstance(error, RecordMissing)


_FEW = frozenset(("staff", "event", "scheme", "office"))
"""Kinds of which a field offers all records. Of people it offers those of the record's company; of other kinds only
the one that is named, since they are found by searching."""


def _read(kind: RecordType, names: Iterable[str], id: str, reads: Reads) -> _Answer:
    load_checks(kind.name)
    form = reads.open_form(kind.made, id)
    references = [name for name in names if kind.fields[name].kind is Kind.REFERENCE]
    offered = {
        name: _offered(reads, kind.fields[name].target, form.record, getattr(form.record, name))
        for name in references
    }
    is_writable = may(role_here(reads), action_of_change(kind.name))
    return _Answer(form, offered, is_writable and form.record.office in ("", reads.office()))


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
