"""The place "People"."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import counted_text
from smedesk.ui.labels import current_labels
from smedesk.ui.models.store_source import StoreSource
from smedesk.ui.screens.people.listed import people_list, role_chips
from smedesk.ui.screens.record_screen import RecordScreen, ScreenWords, guard_new
from smedesk.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from smedesk.ui.screens.people.detail import PersonDetail
    from smedesk.ui.widgets.command_palette import Command


class PeopleScreen(RecordScreen):
    """List and detail of the people of the office's companies."""

    detail_module = "smedesk.ui.screens.people.detail"

    def __init__(self, desk: Desk) -> None:
        shown = people_list(current_labels())
        words = ScreenWords(
            title=translate("People", "People"),
            search=translate("People", "Search people"),
            filters=translate("People", "Role"),
            counted=lambda count: counted_text(translate("People", "%n people", "", count), count),
        )
        nothing = EmptyState(
            "users",
            translate("People", "No people yet"),
            translate("People", "Participants and contacts of your companies stand here, with their consents."),
            translate("People", "New person"),
            self.new_record,
        )
        super().__init__(desk, shown, words, StoreSource(desk.reads, shown), nothing)
        self.chips.set_filters("role", role_chips())
        alike = translate("People", "Possible duplicates")
        duplicates = self.add_action(alike, lambda: desk.go_to("duplicates"), icon="copy")
        duplicates.setObjectName("duplicates_button")
        new = self.add_action(
            translate("People", "New person"), self.new_record, kind="primary", icon="plus", tip="Ctrl+N"
        )
        new.setObjectName("new_person_button")
        guard_new(self, "person", new, nothing)

    def make_detail(self, parent: QWidget) -> PersonDetail:
        """Make the right side: with the first record, since a list is shown without it."""
        from smedesk.ui.screens.people.detail import PersonDetail

        return PersonDetail(self.desk, parent)

    @property
    def detail(self) -> PersonDetail:
        """The right side."""
        return cast("PersonDetail", self.made_detail)

    def new_record(self) -> None:
        """Enter a person of a company that is here."""
        from smedesk.ui.screens.people.new_person import NewPerson

        dialog = NewPerson(self.desk, self)
        dialog.entered.connect(self.open_record)
        dialog.open()

    def open_application(self, id: str) -> None:
        """Show an application with its person."""
        self.detail.show_application(id)
        self.show_detail()

    def commands_of_record(self) -> list[Command]:
        """Return what the command palette offers of the record that is shown."""
        return self.detail.commands() if self._detail is not None else []

    def _kinds(self) -> tuple[str, ...]:
        return ("person", "application", "company")
