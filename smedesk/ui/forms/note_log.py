"""The contact log of a record: write a line with its kind and day, read the earlier ones."""

from __future__ import annotations

from datetime import date as Date
from functools import partial
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.choices import NOTE_KINDS
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Note
from smedesk.domain.roles import Action
from smedesk.services.noting import NOTE, subject_of, write_note
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text, shown
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip, FilterChips
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import beside
from smedesk.ui.widgets.text import column, label, line
from smedesk.ui.widgets.text_fields import LongTextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteLog(QWidget):
    """The notes on one record, newest first. A note is written once; what is typed and not added yet stays in
    the editor for its record as long as that is shown. Ctrl+Enter in the text adds it.
    """

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._id = desk, kind_name, ""
        self._drafts: dict[str, str] = {}
        layout = column(self, "gap_large")
        entry = self._entry()
        desk.rights.guard(entry, Action.EDIT_PORTFOLIO)
        layout.addWidget(entry)
        self._notes = column(gap="gap")
        layout.addLayout(self._notes)
        self._on_edited()
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the notes on another record."""
        self._drafts[self._id] = self.written.editor.toPlainText()
        self._id = id
        self.written.set_value(self._drafts.get(id, ""))
        if id:
            self._ask()

    def take_focus(self) -> None:
        """Go to the text of a new line."""
        self.written.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _entry(self) -> Card:
        card = Card(translate("Notes", "Contact log"))
        self.kinds = FilterChips(translate("Notes", "Kind"))
        self.kinds.set_choices([(kind.code, translate(*kind.label)) for kind in NOTE_KINDS])
        self.happened_on = DateField(translate("Notes", "Happened on"), today=self._desk.today)
        self.happened_on.setObjectName("note_happened_on")
        self.happened_on.set_value(self._desk.today())
        self.written = LongTextField(translate("Notes", "New line"))
        self.written.setObjectName("note_written")
        self.written.edited.connect(self._on_edited)
        self.written.editor.installEventFilter(self)
        self._add = button(translate("Notes", "Add"), self._on_add, icon="plus", tip="Ctrl+Enter")
        self._add.setObjectName("note_add")
        card.body.addWidget(self.kinds)
        card.body.addWidget(self.written)
        card.body.addLayout(beside(self.happened_on, self._add))
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Add the line by Ctrl+Enter."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if is_key and _adds(cast("QKeyEvent", event)):
            self._on_add()
            return True
        return super().eventFilter(watched, event)

    # ---------------------------------------------------------------- reading

    def _ask(self) -> None:
        subject = subject_of(self._kind, self._id)
        self._desk.ask(self, lambda reads: reads.find(Note, subject=subject), self._show, topic="notes")

    def _show(self, notes: tuple[Note, ...]) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for note in sorted(notes, key=_newest_last, reverse=True):
            self._notes.addWidget(_card(note))
        if not notes:
            self._notes.addWidget(label(translate("Notes", "Nothing is noted yet."), "muted"))

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches("note"):
            self._ask()

    # ---------------------------------------------------------------- writing

    def _on_edited(self) -> None:
        self._add.setEnabled(bool(self.written.editor.toPlainText().strip()))

    def _on_add(self) -> None:
        written, id = self.written.editor.toPlainText(), self._id
        if not written.strip() or not id or not self.happened_on.commit():
            return
        kind, (of_kind,), on = self._kind, self.kinds.on(), self.happened_on.value()
        self._desk.change(
            lambda store: write_note(store, kind, id, written, of_kind, on), partial(self._on_added, id))

    def _on_added(self, id: str, _changes: Changes) -> None:
        self._drafts.pop(id, None)
        if id == self._id:
            self.written.set_value("")
            self.kinds.turn_on((NOTE,))
            self.happened_on.set_value(self._desk.today())
            self.written.setFocus()


def _adds(key: QKeyEvent) -> bool:
    return key.key() in _ENTER and bool(key.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _newest_last(note: Note) -> tuple[Date, bool, object, str]:
    """By the day it happened, a line without one by the day it was written; of one day by the moment of writing."""
    written = note.written_at
    day = note.happened_on or (written.date() if written else Date.min)
    return day, written is not None, written, note.id


def _card(note: Note) -> Card:
    card = Card()
    head = line()
    head.addWidget(Chip(current_labels().choice(RECORD_TYPES["note"].fields["kind"], note.kind)))
    if note.happened_on:
        head.addWidget(label(date_text(note.happened_on), "strong"))
    head.addStretch(1)
    card.body.addLayout(head)
    card.body.addWidget(label(note.written, wrap=True))
    who = translate("Notes", "{author}, {moment}").format(author=note.author or "—", moment=shown(note.written_at))
    card.body.addWidget(label(who, "small", wrap=True))
    return card
