"""The detail of a person: head, form, consents, applications, notes."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Application, Company, Person
from smedesk.services.editing import title_of
from smedesk.services.ports import Reads
from smedesk.services.taking_part import Point
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.file_list import FileList
from smedesk.ui.forms.history_pane import HistoryPane
from smedesk.ui.forms.log_part import LogPart
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.forms.taking_part import open_point
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.child_forms import ChildForms
from smedesk.ui.screens.people.consents import ConsentList
from smedesk.ui.screens.people.forms import PERSON_GROUPS, applications
from smedesk.ui.screens.people.standing import ApplicationStanding
from smedesk.ui.screens.record_detail import RecordDetail
from smedesk.ui.screens.who_sees import WhoSees
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import label


class PersonDetail(RecordDetail):
    """One person. It shows nothing until `show_record`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        counted = {"applications": ("application", "person")}
        super().__init__(desk, "person", translate("PersonDetail", "Parts of the person"), counted, parent)
        self._labels = current_labels()
        self._person: Person | None = None
        self._facts = label("", "small", wrap=True)
        self._company = button(" ", self._open_company, kind="quiet", icon="building-2")
        self._company.setObjectName("person_company")
        self.add_archive_button()
        self.head.body.addWidget(self._facts)
        self.head.body.addWidget(self._company, 0, Qt.AlignmentFlag.AlignLeft)
        self.form = RecordForm(desk, "person", PERSON_GROUPS, self.sections, in_steps=True)
        self.form.setObjectName("person_form")
        self.form.shown.connect(self._on_shown)
        self.add_part("profile", translate("PersonDetail", "Profile"), lambda: self.form)
        self.add_part("consents", translate("PersonDetail", "Consents"), lambda: ConsentList(desk))
        self.add_part("applications", translate("PersonDetail", "Application"), self._make_applications)
        self.add_part("notes", translate("PersonDetail", "Log"), lambda: LogPart(desk, "person"))
        self.add_part("files", translate("PersonDetail", "Files"), lambda: FileList(desk, "person"))
        self.add_part("who_sees", translate("PersonDetail", "Visibility"), lambda: WhoSees(desk, "person"))
        self.add_part("history", translate("PersonDetail", "History"), lambda: HistoryPane(desk, "person"))
        self.show_record("")

    @property
    def applications(self) -> ChildForms:
        """The part with the applications."""
        return cast("ChildForms", self.sections.part("applications"))

    def show_record(self, id: str) -> None:
        """Show a person, "" for none: the head follows the form, whatever part is shown."""
        self.form.show_record(id)
        super().show_record(id)

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
        self.sections.go_to("profile")
        self.form.take_focus()

    def _make_applications(self) -> ChildForms:
        made = ChildForms(self._desk, applications())
        matches = button(translate("PersonDetail", "Suggested matches"), self._show_matches, icon="sparkles")
        matches.setObjectName("suggested_matches")
        made.tools.body.addWidget(matches)
        standing = ApplicationStanding(self._desk, self._open_point)
        made.add_card(standing)
        made.shown.connect(lambda shown: standing.show_application(shown, is_own=made.form.is_own))
        return made

    def _open_point(self, point: Point) -> None:
        """Go to a field of this person; another record is opened."""
        if point.record != self.record_id or point.field not in self.form.fields:
            open_point(self._desk, point)
            return
        self.sections.go_to("profile")
        self.form.fields[point.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_application_known(self, application: Application) -> None:
        self.applications.want(application.id)
        self.sections.go_to("applications")
        self.show_record(application.person)

    def _on_shown(self, person: Person) -> None:
        self._person = person
        self.head.set_title(title_of(person))
        self.show_owned(person, is_own=self.form.is_own)
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


def _company_name(id: str, reads: Reads) -> str:
    try:
        return reads.get(Company, id).name
    except RecordMissing:
        return ""
