"""The place "Companies"."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from smedesk.services.list_filter import Group
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text
from smedesk.ui.labels import current_labels
from smedesk.ui.models.store_source import StoreSource
from smedesk.ui.screens.companies.listed import companies_list, status_chips
from smedesk.ui.screens.counted_chips import ALL
from smedesk.ui.screens.record_screen import RecordScreen, ScreenWords, guard_new
from smedesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from smedesk.ui.screens.companies.detail import CompanyDetail
    from smedesk.ui.screens.companies.new_contact import NewContact
    from smedesk.ui.widgets.command_palette import Command


class CompaniesScreen(RecordScreen):
    """List and detail of the office's companies; Ctrl+N enters a contact, as at a fair."""

    detail_module = "smedesk.ui.screens.companies.detail"

    def __init__(self, desk: Desk) -> None:
        shown = companies_list(current_labels())
        words = ScreenWords(
            title=translate("Companies", "Companies"),
            search=translate("Companies", "Search companies"),
            filters=translate("Companies", "Status"),
            counted=lambda count: counted_text(translate("Companies", "%n companies", "", count), count),
        )
        nothing = EmptyState(
            "building-2",
            translate("Companies", "No companies yet"),
            translate("Companies", "The companies you advise stand here. Enter the first, or import a workbook."),
            translate("Companies", "New contact"),
            self.new_record,
        )
        super().__init__(desk, shown, words, StoreSource(desk.reads, shown), nothing)
        self.chips.set_filters("status", status_chips())
        alike = translate("Companies", "Possible duplicates")
        duplicates = self.add_action(alike, lambda: desk.go_to("duplicates"), icon="copy")
        duplicates.setObjectName("duplicates_button")
        new = self.add_action(
            translate("Companies", "New contact"), self.new_record, kind="primary", icon="plus", tip="Ctrl+N"
        )
        new.setObjectName("new_contact_button")
        guard_new(self, "company", new, nothing)
        self._new_contact: NewContact | None = None

    def make_detail(self, parent: QWidget) -> CompanyDetail:
        """Make the right side: with the first record, since a list is shown without it."""
        from smedesk.ui.screens.companies.detail import CompanyDetail

        return CompanyDetail(self.desk, parent)

    @property
    def detail(self) -> CompanyDetail:
        """The right side."""
        return cast("CompanyDetail", self.made_detail)

    def new_record(self) -> None:
        """Enter a company with its contact. What was typed and not saved is still there."""
        from smedesk.ui.screens.companies.new_contact import NewContact

        if self._new_contact is None:
            self._new_contact = NewContact(self.desk, self)
            self._new_contact.entered.connect(self.open_record)
        self._new_contact.begin()

    def show_filtered(self, where: Group) -> None:
        """Show the companies that a filter lets through, and nothing else narrows the list."""
        self.chips.turn_on((ALL,))
        if self.search:
            self.search.clear()
        self.list_tools.look.set_filter(where)

    def commands_of_record(self) -> list[Command]:
        """Return what the command palette offers of the record that is shown."""
        return self.detail.commands() if self._detail is not None else []

    def _kinds(self) -> tuple[str, ...]:
        return ("company", "staff")
