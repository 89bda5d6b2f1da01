"""Everything that happened to a record, newest first, in sentences; by field; and the way back to every older value.

A save that changed several fields is one card. "Restore" is an ordinary change, which Ctrl+Z takes back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from smedesk.domain.field import RECORD_TYPES, Kind, Merge, Value
from smedesk.domain.roles import Action, action_of_change, may
from smedesk.services.editing import change_fields, title_of
from smedesk.services.ports import Changes, HistoryEntry, Reads
from smedesk.services.roles import role_here
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.history_words import change_sentence, full_sentence, place_words
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import column, label, line

_PAGE = 60
"""Changes shown at first, and with each "Show older changes"."""


class HistoryPane(QWidget):
    """The history of one record. It shows nothing until `show_record`."""

    def __init__(self, desk: Desk, kind_name: str, fields: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """`fields` are the names to choose from, all of the kind when none are given."""
        super().__init__(parent)
        self.setObjectName("history_pane")
        self._desk, self._kind, self._id = desk, RECORD_TYPES[kind_name], ""
        self._limit = _PAGE
        self._names: Mapping[str, str] = {}
        self._made_by: set[str] = set()  # the save that made the record: nothing stood there before it
        names = fields or tuple(name for name in self._kind.fields if name != "office")
        listed = [Choice(name, translate(*self._kind.fields[name].label)) for name in names]
        every = Choice("", translate("History", "All fields"))
        self.field = ChoiceField(translate("History", "Field"), [every, *listed], is_needed=True)
        self.field.set_value("")
        self.field.left_changed.connect(lambda _name: self._show_anew())
        layout = column(self, "gap_large")
        layout.addWidget(self.field)
        self._entries = QWidget()
        self._rows = column(self._entries)
        layout.addWidget(self._entries)
        self.older = button(translate("History", "Show older changes"), self._show_older)
        self.older.setObjectName("older_changes")
        self.older.hide()
        layout.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the history of another record, "" for none."""
        self._id = id
        self._show_anew()

    def show_field(self, name: str) -> None:
        """Show one field, "" for all."""
        self.field.set_value(name if name in self._kind.fields else "")
        self._show_anew()

    def _show_anew(self) -> None:
        self._limit = _PAGE
        self._ask()

    def _show_older(self) -> None:
        self._limit += _PAGE
        self._ask()

    def _ask(self) -> None:
        if not self._id:
            return
        query = partial(_read, self._kind.name, self._id, str(self.field.value() or ""), self._limit + 1)
        self._desk.ask(self, query, self._show, topic="history")

    def _show(self, answer: tuple[Sequence[HistoryEntry], bool, Mapping[str, str]]) -> None:
        entries, is_readable, self._names = answer
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        if not is_readable:
            refused = translate("History", "Your role does not read the history.")
            self._rows.addWidget(label(refused, "muted", wrap=True))
            self.older.hide()
            return
        known = [entry for entry in entries if entry.field in self._kind.fields and entry.field != "office"]
        self._made_by = {entry.group for entry in entries if entry.field == "office"}
        for _, group in groupby(known[: self._limit], key=lambda one: (one.group, one.at, one.author)):
            self._rows.addWidget(self._card(tuple(group)))
        if not known:
            self._rows.addWidget(label(translate("History", "Nothing has changed yet."), "muted"))
        self.older.setVisible(len(entries) > self._limit)

    def _card(self, entries: Sequence[HistoryEntry]) -> Card:
        card = Card()
        for entry in entries:
            card.body.addLayout(self._sentence(entry))
        card.body.addWidget(label(place_words(entries[0]), "small", wrap=True))
        return card

    def _sentence(self, entry: HistoryEntry) -> QHBoxLayout:
        row = line()
        sentence = label(change_sentence(self._kind.name, entry, self._names), wrap=True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sentence.setToolTip(full_sentence(self._kind.name, entry, self._names))
        row.addWidget(sentence, 1)
        field = self._kind.fields[entry.field]
        is_first = entry.before in _NOTHING and (field.is_required or entry.group in self._made_by)
        if field.merge is not Merge.COMPUTED and not is_first:
            row.addWidget(self._restore_button(entry), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _restore_button(self, entry: HistoryEntry) -> QPushButton:
        field, action = self._kind.fields[entry.field], action_of_change(self._kind.name)
        words = translate("History", "Restore {before} in {field}").format(
            before=current_labels().value(field, entry.before), field=translate(*field.label))
        restore = button(translate("History", "Restore"), partial(self._restore, entry), icon="undo-2", tip=words)
        restore.setAccessibleName(words)
        return self._desk.rights.guard(restore, action)

    def _restore(self, entry: HistoryEntry) -> None:
        kind, id = self._kind.name, self._id
        self._desk.change(lambda store: change_fields(store, kind, id, {entry.field: entry.before}))

    def _on_changed(self, changes: Changes) -> None:
        if self._id in changes.touched.get(self._kind.name, ()) and self.isVisible():
            self._ask()


_NOTHING: tuple[Value, ...] = (None, "", frozenset())


def _read(
    kind: str, id: str, field: str, limit: int, reads: Reads
) -> tuple[Sequence[HistoryEntry], bool, Mapping[str, str]]:
    """Return the changes, whether the role reads them, and what is referred to."""
    if not may(role_here(reads), Action.READ_HISTORY):
        return (), False, {}
    entries = reads.history(kind, id, field, limit)
    return entries, True, _names(reads, kind, entries)


def _names(reads: Reads, kind: str, entries: Sequence[HistoryEntry]) -> dict[str, str]:
    """Return the titles of the records that the values refer to, by what stands in the field."""
    wanted: dict[str, dict[str, str]] = {}
    for entry in entries:
        declared = RECORD_TYPES[kind].fields.get(entry.field)
        if declared is None or declared.kind is not Kind.REFERENCE:
            continue
        for value in (entry.before, entry.after):
            if isinstance(value, str) and value:
                target, _, id = value.rpartition(":")
                wanted.setdefault(declared.target or target, {})[id] = value
    return {
        named[id]: title_of(record)
        for target, named in wanted.items() if target in RECORD_TYPES
        for id, record in reads.get_many(RECORD_TYPES[target].made, named).items()
    }
