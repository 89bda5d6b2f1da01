"""The detail of a person: head, form, consents, applications, notes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Application, Company, Person
from smedesk.services.editing import archive_records, title_of
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.note_log import NoteLog
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.child_forms import ChildForms
from smedesk.ui.screens.people.consents import ConsentList
from smedesk.ui.screens.people.forms import PERSON_GROUPS, applications
from smedesk.ui.screens.sections import Sections
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class PersonDetail(QWidget):
    """One person. It shows nothing until `show_record`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("person_detail")
        self._desk, self._labels, self._id = desk, current_labels(), ""
        self._person: Person | None = None
        self._facts = label("", "small", wrap=True)
        self._company = button(" ", self._open_company, kind="quiet", icon="building-2")
        self._company.setObjectName("person_company")
        self.head = self._head_card()
        self.form = RecordForm(desk, "person", PERSON_GROUPS)
        self.form.setObjectName("person_form")
        self.form.shown.connect(self._on_shown)
        self.consents = ConsentList(desk)
        self.applications = ChildForms(desk, applications())
        self._matches = button(
            translate("PersonDetail", "Suggested matches"), self._show_matches, icon="sparkles"
        )
        self._matches.setObjectName("suggested_matches")
        self.applications.tools.body.addWidget(self._matches)
        self.notes = NoteLog(desk, "person")
        self.sections = Sections(translate("PersonDetail", "Parts of the person"))
        self.sections.add("profile", translate("PersonDetail", "Profile"), self.form)
        self.sections.add("consents", translate("PersonDetail", "Consents"), self.consents)
        self.sections.add("applications", translate("PersonDetail", "Application"), self.applications)
        self.sections.add("notes", translate("PersonDetail", "Notes"), self.notes)
        self.applications.counted.connect(lambda count: self.sections.show_count("applications", count))
        layout = column(self, "gap_large")
        layout.addWidget(self.head)
        layout.addWidget(self.sections)
        layout.addStretch(1)
        self.show_record("")

    def show_record(self, id: str) -> None:
        """Show a person, "" for none."""
        self._id = id
        self.head.setVisible(bool(id))
        self.sections.setVisible(bool(id))
        self.form.show_record(id)
        if id:
            self.consents.show_person(id)
            self.applications.show_parent(id)
            self.notes.show_record(id)

    def show_application(self, application: str) -> None:
        """Show the person of an application, with it."""
        self._desk.ask(
            self,
            lambda reads: reads.get(Application, application),
            self._on_application_known,
            topic="application",
        )

    def take_focus(self) -> None:
        """Go to the first field."""
        self.form.take_focus()

    def _head_card(self) -> Card:
        card = Card(" ")
        archive = icon_button("inbox", translate("PersonDetail", "Archive"), self._archive, is_bare=True)
        archive.setObjectName("archive_person")
        card.head.addWidget(archive)
        card.body.addWidget(self._facts)
        card.body.addWidget(self._company, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_application_known(self, application: Application) -> None:
        self.show_record(application.person)
        self.applications.show_parent(application.person, application.id)
        self.sections.go_to("applications")

    def _on_shown(self, person: Person) -> None:
        self._person = person
        self.head.set_title(title_of(person))
        role = self._labels.choice(RECORD_TYPES["person"].fields["role"], person.role)
        facts = " · ".join(part for part in (role, person.job_title, person.email, person.phone) if part)
        self._facts.setText(facts)
        self._facts.setVisible(bool(facts))
        self._desk.ask(self, partial(_company_name, person.company), self._show_company, topic="company")

    def _show_company(self, name: str) -> None:
        self._company.setText(name.replace("&", "&&"))
        self._company.setVisible(bool(name))
        self._company.setAccessibleName(translate("PersonDetail", "Open {name}").format(name=name))

    def _open_company(self) -> None:
        if self._person:
            self._desk.go_to("companies", self._person.company)

    def _show_matches(self) -> None:
        if id := self.applications.form.record_id:
            self.applications.form.commit()
            self._desk.go_to("matches", id)

    def _archive(self) -> None:
        ids = (self._id,)
        self._desk.change(lambda store: archive_records(store, "person", ids))


def _company_name(id: str, reads: Reads) -> str:
    try:
        return reads.get(Company, id).name
    except RecordMissing:
        return ""
