"""The program as a person meets it: started on a profile, worked by keys, ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from smedesk.app.keys import VaultKeys
from smedesk.app.program import DeskProgram
from smedesk.app.start import Launch, Wishes
from smedesk.ui.main_window import MainWindow
from smedesk.ui.screens.opening.fault_page import FaultPage
from smedesk.ui.screens.opening.passphrase_page import PassphrasePage
from smedesk.vault import Cost
from tests.journeys.driver import Driver, wait_until

PASSPHRASE = "correct horse battery staple"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
OFFICE = "Tartu Kaubanduskoda"


class Starter:
    """Starts of the program on one profile, where no key store is: a passphrase opens it."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.folder = folder
        self._pictures = pictures
        self._launches: list[Launch] = []

    def start(self, *, has_sample: bool = False) -> Launch:
        """Start the program; what stands first is there when this returns."""
        launch = Launch(Wishes(self.folder, has_sample), lambda ask: VaultKeys(ask, CHEAP))
        self._launches.append(launch)
        launch.begin()
        wait_until(lambda: launch.page or (launch.program and launch.program.window), "nothing comes")
        return launch

    def open(self) -> Launch:
        """Start it and type the passphrase, as often as it takes; stop at the first run, the window or a fault."""
        launch = self.start()
        if isinstance(launch.page, PassphrasePage):
            self.type_passphrase(launch)
            wait_until(lambda: launch.program or isinstance(launch.page, FaultPage), "nothing came of it")
        return launch

    def open_window(self) -> Launch:
        """Start it and go through the first run where it comes; the main window stands when this returns."""
        launch = self.open()
        if not isinstance(running(launch).window, MainWindow):
            self.answer_first_run(launch)
        return launch

    def hands(self, launch: Launch) -> Driver:
        """Return hands for whatever stands there."""
        return Driver(lambda: front(launch), self._pictures, "adviser")

    def type_passphrase(self, launch: Launch, text: str = PASSPHRASE) -> None:
        """Type the passphrase, twice where it is chosen, and press Enter."""
        hands = self.hands(launch)
        is_new = bool(front(launch).findChild(QWidget, "passphrase_again"))
        hands.fill("passphrase", text)
        if is_new:
            hands.fill("passphrase_again", text)
        hands.push("passphrase_open")

    def answer_first_run(self, launch: Launch) -> None:
        """Answer the first questions by keys."""
        hands = self.hands(launch)
        hands.fill("first_office", OFFICE)
        hands.choose("first_country", "Estonia")
        hands.fill("first_adviser", "Maarja Kask")
        hands.push("first_start")
        wait_until(lambda: isinstance(running(launch).window, MainWindow), "the window does not come")

    def end(self) -> None:
        """End every start."""
        for launch in self._launches:
            launch.end()
        self._launches.clear()


def running(launch: Launch) -> DeskProgram:
    """Return the program, which must be open."""
    assert launch.program is not None, said(launch)
    return launch.program


def main_window(launch: Launch) -> MainWindow:
    """Return the main window, which must stand."""
    window = running(launch).window
    assert isinstance(window, MainWindow)
    return window


def front(launch: Launch) -> QWidget:
    """Return the window that stands in front."""
    window = launch.program.window if launch.program and launch.program.window else launch.page
    assert window is not None
    return window


def said(launch: Launch) -> str:
    """Return the words of the page that stands before the window."""
    assert launch.page is not None
    return "\n".join(one.text() for one in launch.page.findChildren(QLabel) if one.isVisible())


def button(inside: QObject, name: str) -> QPushButton | None:
    """Return a button by its object name, None where it is not."""
    return inside.findChild(QPushButton, name)
