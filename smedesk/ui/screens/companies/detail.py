"""The detail of a company: head, form in groups, size, people, placements, notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company
from smedesk.domain.roles import Action
from smedesk.services.taking_part import Point, judge_placement
from smedesk.translate import translate
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.file_list import FileList
from smedesk.ui.forms.history_pane import HistoryPane
from smedesk.ui.forms.log_part import LogPart
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.forms.taking_part import TakingPart
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.child_forms import ChildForms
from smedesk.ui.screens.companies.forms import COMPANY_GROUPS, IDENTITY, placements
from smedesk.ui.screens.companies.listed import STATUS_TONES, place_of, sector_words
from smedesk.ui.screens.companies.people_list import CompanyPeople
from smedesk.ui.screens.companies.size_card import SizePart
from smedesk.ui.screens.companies.vat_line import VatLine
from smedesk.ui.screens.record_detail import RecordDetail
from smedesk.ui.screens.who_sees import WhoSees
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line

if TYPE_CHECKING:
    from smedesk.ui.widgets.command_palette import Command


class CompanyDetail(RecordDetail):
    """One company. It shows nothing until `show_record`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        counted = {"people": ("person", "company"), "placements": ("placement", "company")}
        super().__init__(desk, "company", translate("CompanyDetail", "Parts of the company"), counted, parent)
        self._labels = current_labels()
        self._status = Chip()
        self._place = label("", "small", wrap=True)
        self._sector = label("", wrap=True)
        self._staff, self._turnover, self._contact = (label("—", "strong") for _ in range(3))
        self._fill_head()
        self.form = RecordForm(desk, "company", COMPANY_GROUPS, self.sections, in_steps=True)
        self.form.setObjectName("company_form")
        self.form.shown.connect(self._on_shown)
        self.vat = VatLine(desk)
        Steps(self).add(lambda: self.form.card(IDENTITY).body.addWidget(self.vat))
        self.add_part("profile", translate("CompanyDetail", "Profile"), lambda: self.form)
        self.add_part("size", translate("CompanyDetail", "Size"), lambda: SizePart(desk))
        self.add_part("people", translate("CompanyDetail", "People"), lambda: CompanyPeople(desk))
        self.add_part("placements", translate("CompanyDetail", "Placements"), self._make_placements)
        self.add_part("notes", translate("CompanyDetail", "Log"), lambda: LogPart(desk, "company"))
        self.add_part("files", translate("CompanyDetail", "Files"), lambda: FileList(desk, "company"))
        self.add_part("who_sees", translate("CompanyDetail", "Visibility"), lambda: WhoSees(desk, "company"))
        self.add_part("history", translate("CompanyDetail", "History"), lambda: HistoryPane(desk, "company"))
        self.show_record("")

    @property
    def placements(self) -> ChildForms:
        """The part with the placements."""
        return cast("ChildForms", self.sections.part("placements"))

    @property
    def people(self) -> CompanyPeople:
        """The part with the people."""
        return cast("CompanyPeople", self.sections.part("people"))

    @property
    def size_part(self) -> SizePart:
        """The part with the size."""
        return cast("SizePart", self.sections.part("size"))

    def show_record(self, id: str) -> None:
        """Show a company, "" for none: its head follows the form, whatever part is shown."""
        self.form.show_record(id)
        super().show_record(id)

    def show_placement(self, id: str, placement: str) -> None:
        """Show a company with one of its placements."""
        self.placements.want(placement)
        self.sections.go_to("placements")
        self.show_record(id)

    def commands(self) -> list[Command]:
        """Return what the command palette offers of the company that is shown."""
        from smedesk.ui.widgets.command_palette import Command

        if not self.record_id:
            return []
        group = translate("RecordDetail", "In this record")
        if self._desk.rights.refusal(Action.EDIT_PORTFOLIO):
            return super().commands()
        steps = (
            (translate("CompanyDetail", "Check the VAT number at VIES"), self.vat.check, "refresh-cw"),
            (translate("CompanyDetail", "Add a linked or partner enterprise"), self._add_link, "plus"),
        )
        return [*super().commands(), *(Command(words, run, "", group, icon) for words, run, icon in steps)]

    def _make_placements(self) -> ChildForms:
        made = ChildForms(self._desk, placements())
        hosting = TakingPart(self._desk, self._open_point)
        made.tools.body.addWidget(hosting)
        made.shown.connect(lambda shown: hosting.judging.ask(judge_placement, shown.id if shown else ""))
        return made

    def _open_point(self, point: Point) -> None:
        """Go to the field of the company that a rule stands on."""
        self.sections.go_to("profile")
        self.form.fields[point.field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_link(self) -> None:
        self.sections.go_to("size")
        self.size_part.links.add()

    def take_focus(self) -> None:
        """Go to the first field."""
        self.sections.go_to("profile")
        self.form.take_focus()

    def _fill_head(self) -> None:
        self.head.head.addWidget(self._status)
        self.add_archive_button()
        self.head.body.addWidget(self._place)
        self.head.body.addWidget(self._sector)
        self.head.body.addLayout(self._figures_line())

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

    def _on_shown(self, company: Company) -> None:
        self.head.set_title(company.name)
        self.show_owned(company, is_own=self.form.is_own)
        self.vat.show_company(company, self.form.is_own)
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
