"""What can be done at a fair beside entering contacts: lists, paper, copies, the kiosk, the figures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton

from smedesk.domain.roles import Action
from smedesk.services.guests import GuestCounts, import_guests
from smedesk.services.import_table import Workbook
from smedesk.services.paper_forms import is_form_of, number_of
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.screens.fair.kiosk_start import KioskStarter
from smedesk.ui.screens.fair.menus import Step, fill_menu
from smedesk.ui.screens.fair.tools import FairTools
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button

if TYPE_CHECKING:
    from smedesk.ui.screens.fair.screen import FairScreen
    from smedesk.ui.widgets.command_palette import Command

_WORKS = Action.WORK_AT_FAIRS


class FairSteps(QObject):
    """The steps of one screen of a fair."""

    def __init__(self, screen: FairScreen, tools: FairTools) -> None:
        super().__init__(screen)
        self._screen, self._tools = screen, tools
        self._more = QMenu(screen, toolTipsVisible=True)
        self._buttons: list[QPushButton] = []
        self.kiosk = KioskStarter(screen)

    def buttons(self) -> Sequence[QPushButton]:
        """Make the buttons of the head."""
        kiosk = button(translate("Fair", "Kiosk"), self.kiosk.ask, icon="lock")
        kiosk.setObjectName("fair_kiosk")
        self._screen.desk.rights.guard(kiosk, _WORKS)
        more = button(translate("Fair", "More"), icon="ellipsis")
        more.setObjectName("fair_more")
        more.setMenu(self._more)
        fill_menu(self._more, self._groups(), self._screen.desk.rights)
        self._buttons = [kiosk, more]
        return self._buttons

    def commands(self) -> list[Command]:
        """Return what the command palette offers here: all that the menus have."""
        from smedesk.ui.widgets.command_palette import Command

        if self._screen.state is None:
            return []
        heading = translate("Fair", "Fair")
        kiosk = Step(translate("Fair", "Kiosk for visitors"), "", self.kiosk.ask, _WORKS)
        return [
            Command(step.words, step.run, shortcut(step.keys).shown if step.keys else "", heading, "map-pin")
            for step in (kiosk, *chain.from_iterable(self._groups()))
            if step.keys != "fair"  # the window has this one wherever one is
            and not self._screen.desk.rights.refusal(step.needs)
        ]

    def show_event(self, *, has_event: bool) -> None:
        """Nothing can be done before an event is chosen."""
        for made in self._buttons:
            made.setEnabled(has_event)

    def _groups(self) -> list[list[Step]]:
        desk = self._screen.desk
        return [
            [
                Step(translate("Fair", "Read codes with the camera"), "camera", self.show_camera, _WORKS),
                Step(translate("Fair", "Type the code of a badge"), "type_code", self.type_code, _WORKS),
                Step(translate("Fair", "Take in the list of expected guests…"), "", self.choose_guest_list, _WORKS),
                Step(translate("Fair", "Print blank forms…"), "", self.ask_forms),
                Step(translate("Fair", "Type in a paper form"), "", self.type_in_form, _WORKS),
            ],
            [
                Step(translate("Fair", "Copy to a second medium…"), "", self.choose_medium),
                Step(translate("Fair", "Copy now"), "copy_now", self.copy_now),
            ],
            [
                Step(translate("Fair", "Full screen"), "fair", self.fill_screen),
            ],
            [
                Step(translate("Fair", "Figures of the event"), "", self.show_figures),
                Step(translate("Fair", "Draft messages of thanks"), "", self.draft_thanks, Action.EDIT_PORTFOLIO),
                Step(translate("Fair", "Look for double entries"), "", partial(desk.go_to, "duplicates")),
            ],
        ]

    # ---------------------------------------------------------------- lists and paper

    def choose_guest_list(self) -> None:
        """Ask for the file with the expected guests."""
        title = translate("Fair", "The list of expected guests")
        kinds = translate("Fair", "Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self._screen, title, "", kinds)
        if chosen:
            self.take_guest_list(Path(chosen))

    def take_guest_list(self, file: Path) -> None:
        """Take the guests of a file in; what is wrong with the file is said."""
        read = self._tools.read_workbook
        self._screen.desk.ask(self, lambda _reads: read(file), self._on_list_read, topic="guests")

    def _on_list_read(self, workbook: Workbook) -> None:
        state = self._screen.state
        if state is not None:
            event, sheet = state.event.id, max(workbook.sheets, key=lambda one: len(one.rows))
            self._screen.desk.change(lambda store: import_guests(store, event, sheet), self._on_list_taken)

    def _on_list_taken(self, result: tuple[GuestCounts, Changes]) -> None:
        counts = result[0]
        words = translate(
            "Fair", "Expected guests: {new} new, {changed} changed, {same} as before, {empty} rows without a name.")
        self._screen.desk.notices.say(
            words.format(new=counts.new, changed=counts.changed, same=counts.same, empty=counts.empty),
            self._screen.desk.undo)

    def type_code(self) -> None:
        """Let the code of a badge be typed that no scanner reads."""
        self._screen.show_detail()
        self._screen.entry.code.ask()

    def type_in_form(self) -> None:
        """Let a paper form be typed in."""
        self._screen.entry.ask_number()

    def take_form_number(self, text: str) -> bool:
        """Take the code of one of our paper forms; False where it is none."""
        known, state = number_of(text), self._screen.state
        if known is None or state is None:
            return False
        if is_form_of(state.event.id, known[0]):
            self._screen.show_detail()
            self._screen.entry.ask_number(known[1])
        else:
            words = translate("Fair", "This form was printed for another event: choose it first.")
            self._screen.desk.notices.say(words)
        return True

    def ask_forms(self) -> None:
        """Ask how many forms to print, and in which language."""
        from smedesk.ui.screens.fair.forms_dialog import FormsDialog

        if self._screen.state is not None:
            FormsDialog(self._screen.desk, self._screen.state.event, self._tools.print_forms, self._screen).open()

    # ---------------------------------------------------------------- copies

    def choose_medium(self) -> None:
        """Ask for the folder on a stick, and copy there at once."""
        title = translate("Fair", "Folder on a stick or another disk")
        if chosen := QFileDialog.getExistingDirectory(self._screen, title):
            self._screen.copies.choose(chosen)

    def copy_now(self) -> None:
        """Make a copy; the first time it is asked where."""
        if self._screen.copies.folder:
            self._screen.copies.copy_now()
        else:
            self.choose_medium()

    # ---------------------------------------------------------------- afterwards

    def show_figures(self) -> None:
        """Show what came out of the event."""
        from smedesk.ui.screens.fair.figures import FiguresDialog

        if self._screen.state is not None:
            dialog = FiguresDialog(self._screen.desk, self._screen.state.event, self._screen)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def draft_thanks(self) -> None:
        """Write to those who were met and not thanked yet."""
        if self._screen.state is not None:
            self._screen.desk.go_to("interchange", f"letters/event:{self._screen.state.event.id}")

    # ---------------------------------------------------------------- the camera

    def fill_screen(self) -> None:
        """Give the fair the whole screen, or the window its frame back."""
        for one in self._screen.window().actions():
            if one.objectName() == "fair":
                one.trigger()

    def show_camera(self) -> None:
        """Look for codes with the camera, or look no more."""
        camera = self._screen.camera
        if camera.is_on:
            camera.turn_off()
        elif self._screen.state is not None:
            if self._screen.is_narrow:
                self._screen.show_list()  # where only one of the two is seen, the picture helps to aim
            camera.turn_on()
