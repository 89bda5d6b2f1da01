"""The start of the desk with its window: from the key to the opened program, and the pages that may stand before it.

What may be wrong around the program (`EnvironmentFault`) becomes a plain page here, everything else a report.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date as Date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import smedesk.ui.binding  # noqa: F401 - before Qt and all that is loaded behind it

# isort: split
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from smedesk import __version__
from smedesk.app.bugs import Bugs
from smedesk.app.collecting import Collector
from smedesk.app.log import end_log, start_log
from smedesk.app.restoring import Restoring, Way
from smedesk.app.screens import load_screen
from smedesk.app.window_place import WindowPlace
from smedesk.domain.frozen import frozen
from smedesk.services.faults import EnvironmentFault
from smedesk.services.files import disk_faults_told
from smedesk.translate import translate
from smedesk.ui.fault_words import fault_of
from smedesk.ui.faults import report_of
from smedesk.ui.language import Language, system_language
from smedesk.ui.main_window import MainWindow
from smedesk.ui.notify import Bug
from smedesk.ui.tasks import Tasks
from smedesk.ui.theme import RESOURCES, install_theme
from smedesk.ui.window_frame import Remembered
from smedesk.vault import KEY_FILE, AskPassphrase

if TYPE_CHECKING:  # what opens the database is loaded behind the first paint
    from smedesk.app.keys import VaultKeys
    from smedesk.app.program import DeskProgram
    from smedesk.store.desk import DeskStore

_log = logging.getLogger(__name__)
_LONGEST_WAIT_FOR_PAINT, _LOADING_MILLISECONDS = 400, 3000
_RESTORABLE = {"profile.damaged", "profile.wrong_key_or_damaged"}


@frozen
class Wishes:
    """What the command line asks for. `has_sample`: a new profile is filled with made-up offices."""

    folder: Path
    has_sample: bool = False


def _vault_keys(ask: AskPassphrase) -> VaultKeys:
    from smedesk.app.keys import VaultKeys

    return VaultKeys(ask)


class Launch(QObject):
    """One start. `page` is what stands before the window, `program` the desk once it is open; `end` closes both.

    Where the window was before, its frame is painted first: the database and its library come behind it."""

    def __init__(self, wishes: Wishes, keys: Callable[[AskPassphrase], VaultKeys] = _vault_keys) -> None:
        super().__init__()
        self.page: QWidget | None = None
        self.program: DeskProgram | None = None
        self._wishes = wishes
        self._typed = ""
        self._make_keys = keys
        self._frame: MainWindow | None = None
        self._is_begun = self._is_ended = False
        self._language = Language()
        self._tasks = Tasks(interrupt=lambda _thread: None)
        self._tasks.failed.connect(lambda failure: self.tell_bug(failure.error))
        self._log_handler: logging.Handler | None = None
        self._restoring = self._make_restoring()

    def begin(self) -> None:
        """Show the frame of the window where it is known, then open."""
        known = WindowPlace.read(self._wishes.folder)
        self._language.choose(known.language if known else system_language())
        if known is None or (self._wishes.folder / KEY_FILE).exists():
            self._go_on()
            return
        self._frame = MainWindow(Remembered(known.geometry, known.place))
        self._frame.painted.connect(self._go_on)
        QTimer.singleShot(_LONGEST_WAIT_FOR_PAINT, self, self._go_on)  # a window that nobody sees is not painted
        self._frame.show()

    def _go_on(self) -> None:
        """Open: load the library of the database, look for the key, load the program, open it, show it."""
        if self._is_begun:
            return
        self._is_begun = True
        self._next(partial(import_module, "smedesk.store.profile"), self._find_keys)

    def _next(self, *steps: Callable[[], object]) -> None:
        """Take the next steps: behind a frame each in a turn of its own, so that the window answers meanwhile."""
        if not steps or self._is_ended:
            return

        def take() -> None:
            if not self._is_ended:
                steps[0]()
                self._next(*steps[1:])

        if self._frame is None:
            take()
        else:
            QTimer.singleShot(0, self, take)

    def _find_keys(self) -> None:
        """Ask for the passphrase where one is needed, else go on."""
        from smedesk.store.profile import Profile

        self._keys = self._make_keys(lambda _is_new: self._typed)
        try:
            with disk_faults_told(self._wishes.folder):
                profile = Profile(self._wishes.folder)
                needs_passphrase = self._keys.needs_passphrase(profile)
        except EnvironmentFault as fault:
            self._show_fault(fault)
            return
        if needs_passphrase:
            from smedesk.ui.screens.opening.passphrase_page import PassphrasePage

            self._show(PassphrasePage(self._on_passphrase, is_new=not self._keys.has_passphrase(profile)))
        else:
            self._next(partial(import_module, "smedesk.app.program"), self._open)

    def end(self) -> None:
        """Close what is open. Nothing is lost: what was typed is saved before."""
        self._is_begun = self._is_ended = True
        self._tasks.close()
        self._leave_program()
        self._leave_frame()
        if self.page is not None:
            self.page.close()
            self.page.deleteLater()
            self.page = None
        self._language.leave()

    def tell_bug(self, error: BaseException) -> None:
        """Show a mistake of the program over whatever stands there."""
        if self.program is not None and isinstance(self.program.window, MainWindow):
            self.program.desk.faults.tell(error)
            return
        from smedesk.ui.widgets.bug_report import BugReport

        report = report_of(error)
        _log.error("%s", report)
        happened = translate("Faults", "The program made a mistake. What was saved before is safe.")
        parent = self.program.window if self.program is not None else self.page
        BugReport(Bug(happened, report), parent=parent).open()

    # ------------------------------------------------------------------------------------------------ opening

    def _open(self) -> None:
        from smedesk.app.program import DeskProgram

        try:
            self.program = DeskProgram(
                self._wishes.folder, self._keys, self._language, fill_sample=_fill_own_records, frame=self._frame,
                put_back=self._restoring.put_back)
            self._log_handler = start_log(self._wishes.folder)
            _log.info("SMEdesk %s", __version__)
            has_to_fill = self._wishes.has_sample and not self.program.store.reads.office()
        except EnvironmentFault as fault:
            self._leave_program()
            self._show_fault(fault)
            return
        if has_to_fill:
            self._fill(self.program)
        else:
            place = self._frame.place if self._frame is not None else ""
            self._next(partial(load_screen, place), self._show_program)

    def _fill(self, program: DeskProgram) -> None:
        from smedesk.app.sampling import fill_new_desk
        from smedesk.ui.screens.opening.waiting_page import WaitingPage

        self._show(WaitingPage(translate("Opening", "Making up companies to try things out…")))
        store, today = program.store, program.desk.today()
        self._tasks.write(self, lambda: fill_new_desk(store, today), self._on_filled, self._on_not_filled)

    def _on_filled(self, _office: str) -> None:
        self._show_program()

    def _on_not_filled(self, error: BaseException) -> bool:
        self._leave_program()
        if isinstance(error, EnvironmentFault):
            self._show_fault(error)
        else:
            self.tell_bug(error)
        return True

    def _show_program(self) -> None:
        if self.program is None:
            return
        try:
            self.program.open()
        except EnvironmentFault as fault:
            self._leave_program()
            self._show_fault(fault)
            return
        self._show(None)
        if self.program.window is self._frame:
            self._frame = None
        self._leave_frame()

    def _leave_program(self) -> None:
        program, self.program = self.program, None
        if program is not None:
            if isinstance(program.window, MainWindow):
                seen = program.window.remembered()
                WindowPlace(self._language.code, seen.geometry, seen.place).keep(self._wishes.folder)
            program.close()
        if self._log_handler is not None:
            end_log(self._log_handler)
            self._log_handler = None

    def _leave_frame(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            frame.close()
            frame.deleteLater()

    def _on_passphrase(self, typed: str) -> None:
        self._typed = typed
        QTimer.singleShot(0, self, self._open)  # the page is painted as it waits: the key takes a second

    # ------------------------------------------------------------------------------------------------ pages

    def _show_fault(self, fault: EnvironmentFault) -> None:
        from smedesk.app.copies import has_copies
        from smedesk.ui.screens.opening.fault_page import FaultPage
        from smedesk.ui.screens.opening.passphrase_page import PassphrasePage

        words = fault_of(fault.code, fault.parameters)
        if fault.code == "key.wrong_passphrase" and isinstance(self.page, PassphrasePage):
            self.page.show_error(f"{words.happened} {words.next_step}")
            return
        can_restore = fault.code in _RESTORABLE and has_copies(self._wishes.folder)
        self._show(FaultPage(words, self._restoring.put_back_newest if can_restore else None))

    def _make_restoring(self) -> Restoring:
        way = Way(
            keys=lambda: self._keys, page=lambda: self.page, show=self._show, leave=self._leave_program,
            open=self._open, desk=lambda: self.program.desk if self.program is not None else None)
        return Restoring(self._wishes.folder, self._tasks, way, self)

    def _show(self, page: QWidget | None) -> None:
        before, self.page = self.page, page
        if page is not None:
            page.show()
            self._leave_frame()
        if before is not None:  # after the next one is there: the program ends with its last window
            before.close()
            before.deleteLater()


def _fill_own_records(store: DeskStore, today: Date) -> None:
    from smedesk.sample.filling import fill_own_records

    fill_own_records(store, today)


def make_application() -> QApplication:
    """Make the application of this process with its name and its look."""
    application = QApplication(["smedesk"])
    application.setApplicationName("SMEdesk")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("smedesk")
    application.setWindowIcon(QIcon(str(RESOURCES / "installer" / "smedesk.svg")))
    install_theme(application)
    return application


def start(wishes: Wishes) -> int:
    """Run the desk until its window is closed; return the exit code of the process."""
    application = make_application()
    launch = Launch(wishes)
    bugs = Bugs(launch.tell_bug)
    bugs.install()
    application.aboutToQuit.connect(launch.end)
    QTimer.singleShot(0, launch, launch.begin)
    Collector(launch, after=_LOADING_MILLISECONDS)
    try:
        return application.exec()
    finally:
        bugs.remove()
