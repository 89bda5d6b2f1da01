"""The people of a company: who they are, how to reach them, and the way to their page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company, Person
from smedesk.domain.roles import Action
from smedesk.services.editing import title_of
from smedesk.services.ports import Changes, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.companies.forms import PERSON_ASKED
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class CompanyPeople(QWidget):
    """The people of one company."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._company = desk, ""
        layout = column(self, "gap_large")
        self._people = column(gap="gap")
        layout.addLayout(self._people)
        add = button(translate("CompanyPeople", "Add person"), self.add, icon="plus")
        add.setObjectName("add_person")
        layout.addWidget(add)
        self._add = desk.rights.guard(add, Action.EDIT_PORTFOLIO)
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the people of another company."""
        self._company = id
        if id:
            self._ask()

    def add(self) -> None:
        """Enter a person of this company."""
        title = translate("CompanyPeople", "New person")
        NewRecordDialog(self._desk, "person", title, PERSON_ASKED, {"company": self._company}, self).open()

    def _ask(self) -> None:
        company = self._company
        self._desk.ask(self, partial(_read, company), self._show, topic="people")

    def _show(self, answer: tuple[Sequence[Person], bool]) -> None:
        people, is_own = answer
        self._add.setVisible(is_own)
        while (item := self._people.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for person in sorted(people, key=title_of):
            self._people.addWidget(self._card(person))
        if not people:
            nobody = translate("CompanyPeople", "Nobody of this company is entered yet.")
            self._people.addWidget(label(nobody, "muted", wrap=True))

    def _card(self, person: Person) -> Card:
        card = Card(title_of(person))
        role = current_labels().choice(RECORD_TYPES["person"].fields["role"], person.role)
        facts = [one for one in (role, person.job_title, person.email, person.phone) if one]
        if facts:
            card.body.addWidget(label(" · ".join(facts), "small", wrap=True))
        open_it = button(
            translate("CompanyPeople", "Open"), partial(self._desk.go_to, "people", person.id), kind="quiet"
        )
        open_it.setAccessibleName(translate("CompanyPeople", "Open {name}").format(name=title_of(person)))
        card.head.addWidget(open_it)
        return card

    def _on_changed(self, changes: Changes) -> None:
        if self._company and changes.touches("person"):
            self._ask()


def _read(company: str, reads: Reads) -> tuple[Sequence[Person], bool]:
    """Return the people, and whether the company is this office's, which alone may add one."""
    found = reads.get_many(Company, (company,)).get(company)
    return reads.find(Person, company=company), found is not None and found.office == reads.office()
