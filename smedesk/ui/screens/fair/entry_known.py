"""The form of the stand, as far as it knows who is here already: a company or a person that is met once more."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company, Person
from smedesk.services.ports import Reads
from smedesk.ui.desk import Desk
from smedesk.ui.screens.fair.entry_look import EntryLook
from smedesk.ui.screens.fair.pending import Pending
from smedesk.ui.shortcuts import action

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness


class KnownEntry(EntryLook):
    """Asks at every letter who this may be, and takes one over by a key. What is taken stands in `pending`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.desk = desk
        self.pending = Pending()
        self.fields.company.editor.textEdited.connect(self._on_company_typed)
        for field in (self.fields.person, self.fields.reach):
            field.editor.textEdited.connect(self._on_person_typed)
        self.hints.company_taken.connect(self._on_company_taken)
        self.hints.person_taken.connect(self._on_person_taken)
        action("take_alike", self, self._take_alike, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def ask_who_is_here(self) -> None:
        """Look for both by all that is typed."""
        self.hints.ask(*self.fields.typed(), self.pending.company)

    def _on_company_typed(self, _text: str) -> None:
        self.pending = replace(self.pending, company="", person="")
        self.ask_who_is_here()

    def _on_person_typed(self, _text: str) -> None:
        self.pending = replace(self.pending, person="")
        self.ask_who_is_here()

    def _take_alike(self) -> None:
        self.hints.take_first(is_person=not self.fields.company.editor.hasFocus())

    def _on_company_taken(self, found: Likeness) -> None:
        self.pending = replace(self.pending, company=found.id)
        self.fields.company.set_value(found.title)
        self.ask_who_is_here()
        self.first_empty().setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_person_taken(self, found: Likeness) -> None:
        self.pending = replace(self.pending, person=found.id)
        self.desk.ask(self, partial(_person_and_company, found.id), self._on_person_known, topic="person")

    def _on_person_known(self, known: tuple[Person, Company]) -> None:
        person, company = known
        self.pending = replace(self.pending, company=company.id, person=person.id)
        self.fields.company.set_value(company.name)
        self.fields.person.set_value(f"{person.given_name} {person.family_name}".strip())
        self.fields.reach.set_value(person.email or person.phone)
        self.fields.country.set_value(company.country or None)
        self.hints.clear()
        self.consent.take_focus()


def _person_and_company(id: str, reads: Reads) -> tuple[Person, Company]:
    person = reads.get(Person, id)
    return person, reads.get(Company, person.company)
