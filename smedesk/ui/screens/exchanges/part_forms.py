"""The parts of an exchange of one kind (periods, sections, activities), each with its form, below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Record
from smedesk.domain.roles import action_of_change
from smedesk.services.editing import archive_records
from smedesk.services.ports import Changes, Store
from smedesk.translate import mark
from smedesk.ui.building import Steps, stand_before
from smedesk.ui.desk import Desk
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column, set_look


@dataclass(frozen=True)
class PartKind:
    """What the parts are: the kind of record, the rows of their form, their words, and how one is added."""

    kind: str
    rows: tuple[str | tuple[str, ...], ...]
    title: Callable[[int, Record], str]
    add_words: str
    remove_words: Callable[[str], str]
    add: Callable[[Store, str], tuple[str, Changes]]


class PartForms(QWidget):
    """One form a part. A part that stays keeps its form, so that nothing that is being typed is lost."""

    def __init__(self, desk: Desk, declared: PartKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._declared = desk, declared
        self._exchange = self._wanted = ""
        self._records: tuple[Record, ...] = ()
        self._cards: dict[str, tuple[RecordForm, QWidget]] = {}
        self._making = Steps(self)
        self._layout = column(self, "gap")
        self._needs = action_of_change(declared.kind)
        self._add = button(declared.add_words, self.add, icon="plus")
        self._add.setObjectName(f"add_{declared.kind}")
        desk.rights.guard(self._add, self._needs)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def show_parts(self, exchange: str, records: Sequence[Record]) -> None:
        """Show the parts of an exchange in this order; forms that are not there yet are made one after the other."""
        is_other, self._exchange = exchange != self._exchange, exchange
        self._records = tuple(records)
        ids = [one.id for one in records]
        free = [self._cards.pop(id) for id in list(self._cards) if id not in ids]
        for id in ids:
            if id in self._cards:
                continue
            if free and is_other:
                self._cards[id] = free.pop(0)
                self._cards[id][0].show_record(id)
            else:
                self._making.add(partial(self._make, id))
        for form, _ in free:
            self._layout.removeWidget(form)
            form.deleteLater()
        self._arrange()

    def _make(self, id: str) -> None:
        if id not in self._cards and any(one.id == id for one in self._records):
            self._cards[id] = self._form(id)
            self._arrange()

    def _arrange(self) -> None:
        """Put the forms that are there into their order, and name them."""
        at = 0
        for number, record in enumerate(self._records, start=1):
            if record.id not in self._cards:
                continue
            form, remove = self._cards[record.id]
            title = self._declared.title(number, record)
            form.card(0).set_title(title)
            remove.setAccessibleName(self._declared.remove_words(title))
            remove.setToolTip(self._declared.remove_words(title))
            if self._layout.indexOf(form) != at:
                self._layout.insertWidget(at, form)
                stand_before(form, self._add)
            at += 1
        if self._wanted in self._cards:
            self._cards[self._wanted][0].take_focus()
            self._wanted = ""

    def commit(self) -> None:
        """Take over what is being typed."""
        for form, _ in self._cards.values():
            form.commit()

    def field(self, record: str, name: str) -> Field | None:
        """Return the field of a part."""
        self._making.finish()
        return self._cards[record][0].fields.get(name) if record in self._cards else None

    @property
    def add_button(self) -> QWidget:
        """The button that adds a part."""
        return self._add

    def add(self) -> None:
        """Add a part and go to its first field."""
        exchange, add = self._exchange, self._declared.add
        self._desk.change(lambda store: add(store, exchange), self._on_added)

    def _on_added(self, done: tuple[str, Changes]) -> None:
        self._wanted = done[0]

    def _form(self, id: str) -> tuple[RecordForm, QWidget]:
        """Return the form of a part, and the button that removes the part."""
        form = RecordForm(self._desk, self._declared.kind, (FormGroup(_TITLE, self._declared.rows),), self)
        form.setObjectName(f"{self._declared.kind}_form")
        card = form.card(0)
        set_look(card, "surface", "plain")
        if layout := card.layout():
            layout.setContentsMargins(0, 0, 0, 0)
        remove = icon_button("trash-2", "", partial(self._remove, form), is_bare=True)
        remove.setObjectName("remove")
        card.head.addWidget(self._desk.rights.guard(remove, self._needs))
        form.show_record(id)
        return form, remove

    def _remove(self, form: RecordForm) -> None:
        kind, id = self._declared.kind, form.record_id
        self._desk.change(lambda store: archive_records(store, kind, (id,)))


_TITLE = mark("Exchanges", "Part")
