"""Personal data: who is due to be erased or asked again, and what can be done about one person."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.services.access import PrivacyPrinter
from smedesk.services.ports import Changes
from smedesk.services.retention import Due, read_due
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.item_list import ItemList, Line
from smedesk.ui.screens.privacy.person_card import PersonCard
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.text import column, label, scrolled


class PrivacyScreen(Page):
    """Personal data."""

    def __init__(self, desk: Desk, printer: PrivacyPrinter) -> None:
        super().__init__(translate("Privacy", "Personal data"))
        self.setObjectName("privacy_screen")
        self._desk = desk
        self.person = PersonCard(desk, printer)
        self._due = ItemList(translate("Privacy", "To be erased or renewed"), lambda _kind, id: self.open_record(id))
        self._due.setObjectName("privacy_due")
        self._nothing = label(translate("Privacy", "Nobody is due until a month from now."), "muted", wrap=True)
        assumed = translate("Privacy", "The periods of the scheme are assumed: compare them with the grant agreement.")
        self._assumed = label(assumed, "small", wrap=True)
        due = Card(translate("Privacy", "To be erased or renewed"))
        for one in (self._due, self._nothing, self._assumed):
            due.body.addWidget(one)
        ask = translate(
            "Privacy", "Somebody asks what is held, or wants to be erased? Choose the person: the button for both "
            "stands with the consents.")
        self._find = button(translate("Privacy", "Find a person"), lambda: desk.go_to("people"), icon="search")
        self._find.setObjectName("privacy_find")
        due.body.addWidget(label(ask, "muted", wrap=True))
        due.body.addWidget(self._find, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        layout = column(inside, "gap_large")
        layout.addWidget(self.person)
        layout.addWidget(due)
        layout.addStretch(1)
        self.set_body(scrolled(inside))
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read anew who is due."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_due(reads, today), self._show, topic="due")

    def open_record(self, id: str) -> None:
        """Show what can be done about a person."""
        self.person.show_person(id)

    def take_focus(self) -> None:
        """Go to the person, else to the list."""
        shown = self.person.access if self.person.isVisible() else self._due if self._due.count() else self._find
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, due: tuple[Due, ...]) -> None:
        self._due.show_lines([self._line(one) for one in due])
        self._due.setVisible(bool(due))
        self._nothing.setVisible(not due)
        self._assumed.setVisible(any(one.is_assumed for one in due))
        count = len(due)
        self.set_subtitle(translate("Privacy", "%n people are due", "", count))

    def _line(self, due: Due) -> Line:
        reason = translate(*due.reason)
        if not due.is_renewal:
            reason = translate("Privacy", "Erase: {reason}").format(reason=reason)
        is_late = due.is_overdue(self._desk.today())
        day = translate("Privacy", "Since {day}") if is_late else translate("Privacy", "On {day}")
        day = day.format(day=date_text(due.by))
        spoken = f"{due.name} · {reason} · {day}"
        return Line("person", due.person, "user", due.name, reason, spoken, day, Tone.BAD if is_late else Tone.WARN)

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("person", "consent", "note", "exchange", "application"):
            self.refresh()
