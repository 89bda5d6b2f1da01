"""Our office: its details and those of the adviser, who works here, what roles may do, the lock, personal data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.ui.screens.office.lock_card import LockCard
from smedesk.ui.screens.office.roles_card import RolesCard
from smedesk.ui.screens.office.staff_card import StaffCard
from smedesk.ui.screens.office.vocabulary_card import VocabularyCard
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, scrolled

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
        self._desk = desk
        self._office = RecordForm(desk, "office", OFFICE_GROUPS)
        self._staff = RecordForm(desk, "staff", STAFF_GROUPS)
        for form in (self._office, self._staff):
            desk.rights.guard(form, Action.MANAGE_OFFICE)
        inside = QWidget()
        layout = column(inside, "gap_large")
        layout.addWidget(self._office)
        layout.addWidget(StaffCard(desk))
        layout.addWidget(self._staff)
        if (lock := ScreenLock.of(desk)) is not None:
            layout.addWidget(LockCard(desk, lock))
        layout.addWidget(self._privacy_card())
        layout.addWidget(VocabularyCard(desk))
        layout.addWidget(RolesCard())
        layout.addStretch(1)
        self.set_body(scrolled(inside))
        self._ask()
        desk.notices.changed.connect(lambda changes: self._ask() if changes.touches("staff") else None)

    def take_focus(self) -> None:
        """Go to the first field."""
        self._office.take_focus()

    def _privacy_card(self) -> Card:
        card = Card(translate("Office", "Personal data"))
        words = translate("Office", "Who is due to be erased or asked again, by the periods of the scheme.")
        card.body.addWidget(label(words, "muted", wrap=True))
        go = button(translate("Office", "Open personal data"), lambda: self._desk.go_to("privacy"), icon="eye")
        go.setObjectName("open_privacy")
        card.body.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _ask(self) -> None:
        self._desk.ask(self, lambda reads: (reads.office(), reads.setting("staff")), self._show, topic="office")

    def _show(self, ids: tuple[str, str]) -> None:
        if ids[0] != self._office.record_id:
            self._office.show_record(ids[0])
        if ids[1] != self._staff.record_id:
            self._staff.show_record(ids[1])
