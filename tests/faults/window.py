"""The window of a running desk, open at one company: what a person types there, and what the window says."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel

from smedesk.app.program import DeskProgram
from smedesk.domain.records import Company
from smedesk.store.profile import Profile
from smedesk.ui.desk import Place
from smedesk.ui.main_window import MainWindow
from smedesk.ui.screens.companies.screen import CompaniesScreen
from smedesk.ui.widgets.fault_bar import FaultBar
from smedesk.ui.widgets.field import Field
from tests.faults.typist import KEY
from tests.journeys.driver import Driver, wait_until


class OpenDesk:
    """A person at one company."""

    def __init__(self, program: DeskProgram, folder: Path, id: str, pictures: Path) -> None:
        assert isinstance(program.window, MainWindow)
        self.window = program.window
        self.program, self.folder, self.id = program, folder, id
        self.hands = Driver(lambda: self.window, pictures, "adviser")
        self.window.go_to(Place("companies", id))

    def field(self, name: str) -> Field:
        screen = self.window.screen_shown
        assert isinstance(screen, CompaniesScreen)
        return screen.detail.form.fields[name]

    def type(self, name: str, text: str) -> None:
        """Replace the text of a field and leave it by Enter."""
        field = self.field(name)
        self.window.activateWindow()
        field.setFocus()
        wait_until(lambda: self.window.focusWidget() is field.focusProxy(), "the field takes no focus")
        editor = field.focusProxy()
        editor.selectAll()  # type: ignore[union-attr]
        self.hands.type(text + "\n")

    def settle(self) -> None:
        """Wait until nothing is read or written any more."""
        wait_until(lambda: not self.program.desk.tasks.is_busy, "still busy")

    def said(self) -> str:
        """Return the words of the bar on trouble, "" when it is not there."""
        bar = self.window.findChild(FaultBar)
        if bar is None or not bar.isVisible():
            return ""
        return " ".join(label.text() for label in bar.findChildren(QLabel))

    def on_disk(self) -> Company:
        """Return the company as another connection reads it."""
        found: list[Company] = []
        self.program.desk.ask(self.program.desk, lambda reads: reads.get(Company, self.id), found.append)
        wait_until(lambda: found, "no answer")
        return found[0]

    def problems(self) -> tuple[str, ...]:
        """Return what is wrong with the database file."""
        return Profile(self.folder).check(KEY, is_full=True)
