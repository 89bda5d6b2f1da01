"""The contact log of a record: write a line, read the earlier ones."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Note
from smedesk.services.noting import subject_of, write_note
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label
from smedesk.ui.widgets.text_fields import LongTextField


class NoteLog(QWidget):
    """The notes on one record, newest first. A note is written once; what is typed and not added yet stays in
    the editor for its record as long as that is shown.
    """

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._id = desk, kind_name, ""
        self._drafts: dict[str, str] = {}
        layout = column(self, "gap_large")
        card = Card()
        self.written = LongTextField(translate("Notes", "New note"))
        self.written.setObjectName("note_written")
        self.written.edited.connect(self._on_edited)
        self._add = button(translate("Notes", "Add note"), self._on_add, icon="plus")
        self._add.setObjectName("note_add")
        card.body.addWidget(self.written)
        card.body.addWidget(self._add)
        layout.addWidget(card)
        self._notes = column(gap="gap")
        layout.addLayout(self._notes)
        layout.addStretch(1)
        self._on_edited()
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the notes on another record."""
        self._drafts[self._id] = self.written.editor.toPlainText()
        self._id = id
        self.written.set_value(self._drafts.get(id, ""))
        if id:
            self._ask()

    def _ask(self) -> None:
        subject = subject_of(self._kind, self._id)
        self._desk.ask(self, lambda reads: reads.find(Note, subject=subject), self._show, topic="notes")

    def _show(self, notes: tuple[Note, ...]) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for note in sorted(notes, key=lambda one: (one.written_at is not None, one.written_at, one.id), reverse=True):
            card = Card()
            card.body.addWidget(label(note.written, wrap=True))
            who = translate("Notes", "{author}, {moment}").format(
                author=note.author or "—", moment=shown(note.written_at)
            )
            card.body.addWidget(label(who, "small", wrap=True))
            self._notes.addWidget(card)
        if not notes:
            self._notes.addWidget(label(translate("Notes", "No notes yet."), "muted"))

    def _on_edited(self) -> None:
        self._add.setEnabled(bool(self.written.editor.toPlainText().strip()))

    def _on_add(self) -> None:
        written, id = self.written.editor.toPlainText(), self._id
        if written.strip() and id:
            kind = self._kind
            self._desk.change(lambda store: write_note(store, kind, id, written), partial(self._on_added, id))

    def _on_added(self, id: str, _changes: Changes) -> None:
        self._drafts.pop(id, None)
        if id == self._id:
            self.written.set_value("")
            self.written.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches("note"):
            self._ask()
