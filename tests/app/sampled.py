"""A desk with its real main window, filled with the sample programme, for tests that walk through all of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date as Date
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from smedesk.app.keys import VaultKeys
from smedesk.app.program import DeskProgram, running
from smedesk.app.sampling import fill_new_desk
from smedesk.ui.language import Language
from smedesk.ui.main_window import MainWindow
from smedesk.ui.theme import current_theme, install_theme
from tests.app.desks import CHEAP, PASSPHRASE
from tests.journeys.driver import wait, wait_until

TODAY = Date(2026, 11, 24)


class SampledDesk:
    """A running desk. `main` is its window."""

    def __init__(self, program: DeskProgram) -> None:
        self.program = program

    @property
    def main(self) -> MainWindow:
        """The main window, which must stand."""
        window = self.program.window
        assert isinstance(window, MainWindow)
        return window

    def settle(self) -> None:
        """Wait until nothing is read, written or computed any more, nor about to be."""
        for _ in range(3):
            wait_until(lambda: not self.program.desk.tasks.is_busy, "still busy", 60)
            wait(30)
        wait_until(lambda: not self.program.desk.tasks.is_busy, "still busy", 60)

    def go_to(self, place: str, id: str = "") -> None:
        """Show a place and wait for what it shows."""
        self.program.desk.go_to(place, id)
        self.settle()


def program_on(folder: Path, spoken: Language | None = None) -> DeskProgram:
    """Return a program on a profile; a new one is empty."""
    keys = VaultKeys(lambda _is_new: PASSPHRASE, CHEAP)
    return DeskProgram(folder, keys, spoken or Language(), lambda: TODAY, put_back=lambda _copy, _passphrase: None)


@contextmanager
def the_look(application: QApplication) -> Iterator[None]:
    """The theme, which stays for the whole run; the formats are afterwards as before."""
    try:
        current_theme()
    except RuntimeError:
        install_theme(application)
    before = QLocale()
    try:
        yield
    finally:
        QLocale.setDefault(before)


@contextmanager
def sampled_desk(folder: Path, language: str = "en") -> Iterator[SampledDesk]:
    """Open a desk that belongs to an office of the sample programme."""
    spoken = Language()
    program = program_on(folder, spoken)
    fill_new_desk(program.store, TODAY)
    program.store.set_setting("language", language)
    try:
        with running(program):
            desk = SampledDesk(program)
            wait_until(lambda: desk.main.place, "the first place does not come")
            desk.settle()
            yield desk
    finally:
        spoken.leave()  # else the next desk speaks some of this language
