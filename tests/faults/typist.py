"""A person who types in the running program, as a process of its own: `python -m tests.faults.typist`.

It reads a line with the folder of a profile and the id of a company, opens the program on it in a child process, and
says its number. The child types values into two fields by keys, counted up, and prints each number once the program has
said that it is saved; it goes on until it is killed. Then "ended" is printed and the next line is read: so nothing but
the program itself is started for a trial. `prepare` makes the profile, with the key of this driver.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smedesk.app.checks import TrialKeys
from smedesk.app.program import DeskProgram
from smedesk.app.start import make_application
from smedesk.domain.records import Company
from smedesk.services.first_run import FirstAnswers, set_up_office
from smedesk.services.ports import Changes, Sentence
from smedesk.store.profile import Profile
from smedesk.sync.access import Secrets
from smedesk.translate import mark
from smedesk.ui.desk import Place
from smedesk.ui.language import Language
from smedesk.ui.main_window import MainWindow
from smedesk.ui.screens.companies.screen import CompaniesScreen

KEY = bytes(range(32))
FIELDS = ("name", "city")


class FixedKeys(TrialKeys):
    """The key that the test knows too."""

    def database_key(self, profile: Profile) -> bytes:
        del profile
        return KEY

    def fits_passphrase(self, profile: Profile, typed: str) -> bool:  # noqa: ARG002 - the key needs none
        return False

    def secrets(self, profile: Profile) -> Secrets:
        del profile
        return self


def prepare(folder: Path) -> str:
    """Make a desk with one company; return its id."""
    profile = Profile(folder)
    profile.take()
    store = profile.open(KEY)
    try:
        set_up_office(store, FirstAnswers("Tartu Chamber", "EE", "en", "Maarja Kask"))
        with store.change(Sentence(mark("Tests", "Entered a company"))) as work:
            id = work.new_id()
            work.insert(Company(id=id, office=work.office, name="name 0", city="city 0", country="EE"))
        store.set_setting("window.place", "companies")
        return id
    finally:
        store.close()
        profile.release()


class Typist:
    """Types one value after another; the next one begins when the last is saved."""

    def __init__(self, program: DeskProgram, id: str) -> None:
        assert isinstance(program.window, MainWindow)
        self._window = program.window
        self._number = 0
        self._window.go_to(Place("companies", id))
        screen = self._window.screen_shown
        assert isinstance(screen, CompaniesScreen)
        self._form = screen.detail.form
        self._form.shown.connect(lambda _company: QTimer.singleShot(0, self._begin))
        program.desk.notices.changed.connect(self._on_changed)

    def _begin(self) -> None:
        if not self._number:
            self._type_next()

    def _type_next(self) -> None:
        self._number += 1
        name = FIELDS[self._number % 2]
        field = self._form.fields[name]
        field.setFocus()
        self._window.activateWindow()
        editor = field.focusProxy()
        assert isinstance(editor, QLineEdit)
        editor.selectAll()
        for sign in f"{name} {self._number}":
            _press(editor, ord(sign.upper()), sign)
        _press(editor, Qt.Key.Key_Return, "\r")

    def _on_changed(self, _changes: Changes) -> None:
        _say(f"saved {self._number}")
        QTimer.singleShot(0, self._type_next)


def _press(target: QWidget, key: int, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def type_until_the_end(folder: Path, id: str) -> int:
    """Open the program and type until the end of the process."""
    application = make_application()
    program = DeskProgram(folder, FixedKeys(), Language())
    program.open()
    typist = Typist(program, id)
    application.setProperty("typist", typist)
    return application.exec()


def main() -> None:
    """Open the program for each line, until there is none."""
    for line in sys.stdin:
        folder, id = line.split("\t")
        child = os.fork()  # no application and no thread is there yet
        if not child:
            os._exit(type_until_the_end(Path(folder), id.strip()))
        _say(f"pid {child}")
        os.waitpid(child, 0)
        _say("ended")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
