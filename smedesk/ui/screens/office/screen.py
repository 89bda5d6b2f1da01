"""The details of the office and of the adviser at this desk. They stand on agreements, so one place asks for them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, scrolled

OFFICE_GROUPS = (
    FormGroup(mark("OfficeForm", "Our office"), ("name", ("country", "city"), "address", ("email", "phone"))),
    FormGroup(mark("OfficeForm", "On agreements"), ("signatory",)),
)
STAFF_GROUPS = (FormGroup(mark("OfficeForm", "At this desk"), ("name", ("email", "role"))),)


class OfficeScreen(Page):
    """Our office."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Office", "Our office"), translate("Office", "These details stand on every agreement"))
        self.setObjectName("office_screen")
        self._office = RecordForm(desk, "office", OFFICE_GROUPS)
        self._staff = RecordForm(desk, "staff", STAFF_GROUPS)
        inside = QWidget()
        layout = column(inside, "gap_large")
        layout.addWidget(self._office)
        layout.addWidget(self._staff)
        layout.addStretch(1)
        self.set_body(scrolled(inside))
        desk.ask(self, lambda reads: (reads.office(), reads.setting("staff")), self._show)

    def take_focus(self) -> None:
        """Go to the first field."""
        self._office.take_focus()

    def _show(self, ids: tuple[str, str]) -> None:
        self._office.show_record(ids[0])
        self._staff.show_record(ids[1])
