"""The detail of a company: head, form in groups, size, people, placements, notes."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company
from smedesk.services.editing import archive_records
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.note_log import NoteLog
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.child_forms import ChildForms
from smedesk.ui.screens.companies.forms import COMPANY_GROUPS, SIZE_GROUP, placements
from smedesk.ui.screens.companies.listed import STATUS_TONES, place_of, sector_words
from smedesk.ui.screens.companies.people_list import CompanyPeople
from smedesk.ui.screens.companies.size_card import SizeCard
from smedesk.ui.screens.sections import Sections
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line


class CompanyDetail(QWidget):
    """One company. It shows nothing until `show_record`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("company_detail")
        self._desk, self._labels, self._id = desk, current_labels(), ""
        self._status = Chip()
        self._place = label("", "small", wrap=True)
        self._sector = label("", wrap=True)
        self._staff, self._turnover, self._contact = (label("—", "strong") for _ in range(3))
        self.head = self._head_card()
        self.form = RecordForm(desk, "company", COMPANY_GROUPS)
        self.form.setObjectName("company_form")
        self.form.shown.connect(self._on_shown)
        self.size_form = RecordForm(desk, "company", SIZE_GROUP)
        self.size_card = SizeCard(desk)
        self.size_form.shown.connect(self.size_card.show_company)
        self.people = CompanyPeople(desk)
        self.placements = ChildForms(desk, placements())
        self.notes = NoteLog(desk, "company")
        self.sections = Sections(translate("CompanyDetail", "Parts of the company"))
        self._fill_sections()
        layout = column(self, "gap_large")
        layout.addWidget(self.head)
        layout.addWidget(self.sections)
        layout.addStretch(1)
        self.show_record("")

    def show_record(self, id: str) -> None:
        """Show a company, "" for none."""
        self._id = id
        self.head.setVisible(bool(id))
        self.sections.setVisible(bool(id))
        for form in (self.form, self.size_form):
            form.show_record(id)
        if id:
            self.people.show_company(id)
            self.placements.show_parent(id)
            self.notes.show_record(id)

    def show_placement(self, id: str, placement: str) -> None:
        """Show a company with one of its placements."""
        self.show_record(id)
        self.placements.show_parent(id, placement)
        self.sections.go_to("placements")

    def take_focus(self) -> None:
        """Go to the first field."""
        self.form.take_focus()

    def _head_card(self) -> Card:
        card = Card(" ")
        archive = icon_button("inbox", translate("CompanyDetail", "Archive"), self._archive, is_bare=True)
        archive.setObjectName("archive_company")
        card.head.addWidget(self._status)
        card.head.addWidget(archive)
        card.body.addWidget(self._place)
        card.body.addWidget(self._sector)
        card.body.addLayout(self._figures_line())
        return card

    def _figures_line(self) -> QHBoxLayout:
        figures = line(gap="gap_section")
        words = (
            (self._staff, translate("CompanyDetail", "staff")),
            (self._turnover, translate("CompanyDetail", "turnover in EUR")),
            (self._contact, translate("CompanyDetail", "last contact")),
        )
        for figure, name in words:
            pair = column(gap="gap_tiny")
            pair.addWidget(figure)
            pair.addWidget(label(name, "small"))
            figures.addLayout(pair)
        figures.addStretch(1)
        return figures

    def _fill_sections(self) -> None:
        sized = QWidget()
        layout = column(sized, "gap_large")
        layout.addWidget(self.size_card)
        layout.addWidget(self.size_form)
        self.sections.add("profile", translate("CompanyDetail", "Profile"), self.form)
        self.sections.add("size", translate("CompanyDetail", "Size"), sized)
        self.sections.add("people", translate("CompanyDetail", "People"), self.people)
        self.sections.add("placements", translate("CompanyDetail", "Placements"), self.placements)
        self.sections.add("notes", translate("CompanyDetail", "Notes"), self.notes)
        self.people.counted.connect(lambda count: self.sections.show_count("people", count))
        self.placements.counted.connect(lambda count: self.sections.show_count("placements", count))

    def _on_shown(self, company: Company) -> None:
        self.head.set_title(company.name)
        self._place.setText(place_of(company.city, company.country, self._labels))
        words = sector_words(company.nace, company.nace_revision, self._labels)
        self._sector.setText(words)
        self._sector.setVisible(bool(words))
        self._staff.setText(shown(company.staff_count))
        turnover = company.turnover
        self._turnover.setText(shown(turnover if turnover is None else int(turnover)))
        self._contact.setText(shown(company.last_contact))
        status = self._labels.choice(RECORD_TYPES["company"].fields["status"], company.status)
        self._status.show_status(status, STATUS_TONES.get(company.status, Tone.NEUTRAL))

    def _archive(self) -> None:
        ids = (self._id,)
        self._desk.change(lambda store: archive_records(store, "company", ids))
