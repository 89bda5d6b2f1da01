"""The people of a journey: what one of them does at a desk, and the journal that tells the day."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from smedesk.app.keys import VaultKeys
from smedesk.app.program import DeskProgram
from smedesk.domain.field import RECORD_TYPES
from smedesk.services.ports import ListQuery
from smedesk.ui.language import Language
from smedesk.ui.main_window import MainWindow
from smedesk.ui.sync_control import Link
from smedesk.ui.window_frame import rail_places
from tests.journeys.driver import Driver, wait, wait_until
from tests.journeys.portfolio import enter_portfolio

PASSPHRASE = "correct horse battery staple"
"""Without a screen there is no key store: the key rests under a passphrase."""


class Journal:
    """What happened, in sentences and in seconds."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "log.txt"
        self._file.write_text("", "utf-8")
        self.steps: list[dict[str, object]] = []

    @contextmanager
    def step(self, sentence: str) -> Iterator[None]:
        """Time a step; its sentence is written when it has happened, and that it has not otherwise."""
        began = time.monotonic()
        try:
            yield
        except BaseException as error:
            self._write(f"NOT DONE: {sentence} ({error})")
            self.steps.append({"step": sentence, "seconds": round(time.monotonic() - began, 2), "happened": False})
            raise
        seconds = time.monotonic() - began
        self._write(f"{sentence} ({seconds:.1f} s)")
        self.steps.append({"step": sentence, "seconds": round(seconds, 2), "happened": True})

    def _write(self, line: str) -> None:
        with self._file.open("a", encoding="utf-8") as log:
            log.write(line + "\n")
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


class Adviser:
    """One person at one desk: a running program and the hands for it."""

    def __init__(self, name: str, folder: Path, pictures: Path, language: Language) -> None:
        self.name = name
        self._folder = folder
        self._language = language
        self.program = self._make()
        self.hands = Driver(self._window, pictures, name)

    def _make(self) -> DeskProgram:
        keys = VaultKeys(lambda _is_new: PASSPHRASE)
        return DeskProgram(self._folder, keys, self._language, fill_sample=enter_portfolio)

    def start(self) -> None:
        """Start the program."""
        self.program.open()
        self._window().resize(1366, 768)
        wait(100)

    def close(self) -> None:
        """Close the program as a person does: by closing its window."""
        self.program.close()

    def start_again(self) -> None:
        """Start the program the next morning."""
        self.program = self._make()
        self.start()

    def first_run(self, office: str, country: str, own_name: str, begin: str) -> None:
        """Answer the questions of the first run."""
        hands = self.hands
        hands.choose("first_language", "English")
        hands.fill("first_office", office)
        hands.choose("first_country", country)
        hands.fill("first_adviser", own_name)
        hands.choose("first_begin", begin)
        hands.picture("first-run")
        hands.push("first_start")
        what = f"{self.name}: the main window does not come"
        wait_until(lambda: isinstance(self.program.window, MainWindow), what, 60)
        self._window().resize(1366, 768)
        wait_until(lambda: QApplication.activeWindow() is self._window(), "the main window is not active")

    def go(self, screen: str) -> None:
        """Go to a place by its number in the rail."""
        number = [place.id for place in rail_places()].index(screen) + 1
        self.hands.shortcut(f"Ctrl+{number}")
        wait_until(lambda: self.main.place == screen, f"{self.name}: {screen} does not come")
        wait(80)

    def connect(self, address: str, code: str) -> None:
        """Connect the desk to the server."""
        self.go("sync")
        self.hands.fill("sync_address", address)
        self.hands.fill("sync_code", code)
        self.hands.push("sync_connect")
        self.wait_online()

    def sync(self) -> None:
        """Send and fetch by F5, and wait until all is sent."""
        ended: list[object] = []
        self.program.control.round_ended.connect(ended.append)
        self.hands.shortcut("F5")
        wait_until(lambda: bool(ended), f"{self.name}: no sync")
        self.program.control.round_ended.disconnect(ended.append)
        self.wait_online()

    def wait_online(self) -> None:
        """Wait until the desk is online and nothing is unsent."""
        wait_until(
            lambda: self.program.control.link is Link.ONLINE and self.counts()["unsent"] == 0,
            f"{self.name}: not online with everything sent", 60)

    @property
    def main(self) -> MainWindow:
        """The main window."""
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    def counts(self) -> dict[str, int]:
        """How many records the desk holds, by kind; read on a thread of the program, as a screen does."""
        got: list[dict[str, int]] = []
        self.program.desk.ask(self.program.desk, lambda reads: {
            **{kind: reads.count(ListQuery(kind, own=None)) for kind in RECORD_TYPES},
            "unsent": reads.unsent_count(),
        }, got.append)
        wait_until(lambda: bool(got), f"{self.name}: the desk cannot be counted")
        return got[0]

    def _window(self) -> QWidget:
        assert self.program.window is not None
        return self.program.window
