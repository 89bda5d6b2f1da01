"""What the details of companies and people share: a head, parts that are read when they are shown, putting the
record away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Record
from smedesk.domain.roles import action_of_change
from smedesk.services.editing import archive_records
from smedesk.services.ports import Changes, Filter, ListQuery, Operator, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.log_part import LogPart
from smedesk.ui.forms.note_log import NoteLog
from smedesk.ui.screens.duplicates.hint import DuplicateHint
from smedesk.ui.screens.merged_line import MergedLine
from smedesk.ui.screens.sections import Sections
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column

if TYPE_CHECKING:
    from smedesk.ui.widgets.command_palette import Command


class Part(Protocol):
    """A part of a detail."""

    def show_record(self, id: str) -> None:
        """Show what belongs to another record, "" for none."""


class RecordDetail(QWidget):
    """One record in parts. Only the part that is shown is read.

    `counted` says which parts show how many things they hold: part → (kind, the reference to this record).
    """

    def __init__(
        self,
        desk: Desk,
        kind_name: str,
        parts_name: str,
        counted: Mapping[str, tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`parent` is where it will stand: what moves with its parent later is styled anew."""
        super().__init__(parent)
        self.setObjectName(f"{kind_name}_detail")
        self._desk, self._kind, self._counted, self._id = desk, kind_name, counted, ""
        self.head = Card(" ", self)
        self.sections = Sections(parts_name, self)
        self.sections.changed.connect(lambda _name: self._show_part())
        layout = column(self, "gap_large")
        self._alike = DuplicateHint(desk, self)
        self.merged = MergedLine(self)
        layout.addWidget(self.merged)
        layout.addWidget(self.head)
        layout.addWidget(self._alike)
        layout.addWidget(self.sections)
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    @property
    def record_id(self) -> str:
        """The record that is shown, "" for none."""
        return self._id

    def show_record(self, id: str) -> None:
        """Show a record, "" for none."""
        self._id = id
        self.head.setVisible(bool(id))
        self._alike.clear()
        self.sections.setVisible(bool(id))
        self._show_part()
        self._count()

    def add_part(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Add a part, which must be a `Part` as well."""
        self.sections.add(name, words, make)

    @property
    def notes(self) -> NoteLog:
        """The contact log."""
        return cast("LogPart", self.sections.part("notes")).notes

    def write_note(self) -> None:
        """Go to a new line of the contact log."""
        if self._id:
            self.sections.go_to("notes")
            self.notes.take_focus()

    def commands(self) -> list[Command]:
        """Return what the command palette offers of the record that is shown."""
        from smedesk.ui.widgets.command_palette import Command

        group = translate("RecordDetail", "In this record")
        parts = self.sections.words().items() if self._id else ()
        return [Command(words, partial(self.sections.go_to, name), "", group) for name, words in parts]

    def add_archive_button(self) -> None:
        """Put the buttons that show the record as a card and put it away into the head."""
        who = icon_button("eye", translate("RecordDetail", "Who sees this"), self._show_who_sees, is_bare=True)
        who.setObjectName(f"who_sees_{self._kind}")
        self.head.head.addWidget(who)
        archive = icon_button("inbox", translate("RecordDetail", "Archive"), self._archive, is_bare=True)
        archive.setObjectName(f"archive_{self._kind}")
        card = icon_button("qr-code", translate("RecordDetail", "Business card"), self._show_card, is_bare=True)
        card.setObjectName(f"card_{self._kind}")
        self.head.head.addWidget(card)
        self.head.head.addWidget(archive)
        self._archive_button = self._desk.rights.guard(archive, action_of_change(self._kind))

    def show_owned(self, record: Record, *, is_own: bool) -> None:
        """Offer to put the record away, and name who may be the same, only where it is this office's."""
        self._archive_button.setVisible(is_own)
        self._alike.show_record(record, is_own=is_own)

    def _show_card(self) -> None:
        self._desk.go_to("interchange", f"card/{self._kind}:{self._id}")

    def _show_who_sees(self) -> None:
        self.sections.go_to("who_sees")

    def _show_part(self) -> None:
        part = self.sections.part(self.sections.current)
        cast("Part", part).show_record(self._id)

    def _count(self) -> None:
        if self._id:
            self._desk.ask(self, partial(self._counts, self._id), self._show_counts, topic="counts")

    def _counts(self, id: str, reads: Reads) -> dict[str, int]:
        return {
            part: reads.count(ListQuery(kind, (Filter(reference, Operator.EQUALS, id),)))
            for part, (kind, reference) in self._counted.items()
        }

    def _show_counts(self, counts: dict[str, int]) -> None:
        for part, count in counts.items():
            self.sections.show_count(part, count)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*(kind for kind, _ in self._counted.values())):
            self._count()

    def _archive(self) -> None:
        kind, ids = self._kind, (self._id,)
        self._desk.change(lambda store: archive_records(store, kind, ids))
