"""One desk from opened profile to closed window. Several can live in one process, each with a profile of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date as Date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smedesk.app.asking_vies import LateVies
from smedesk.app.computing import WorkerProcess
from smedesk.app.copy_shelf import DeskShelf
from smedesk.app.heap import share_heap
from smedesk.app.keys import DeskKeys
from smedesk.app.locking import begin_lock
from smedesk.app.printing import FormPrinter, document_key
from smedesk.app.screens import load_screens, screen_factories
from smedesk.app.synchronising import DeskSynchroniser
from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Office
from smedesk.services.faults import EnvironmentFault, ProfileFault
from smedesk.services.locking import LockRules, read_lock
from smedesk.services.ports import Changes, Progress
from smedesk.services.restoring import Copies, PutBack
from smedesk.services.vocabularies import use_imported
from smedesk.store.desk import DeskStore
from smedesk.store.guard import allow_thread, forbid_thread
from smedesk.store.profile import Profile
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import words_of
from smedesk.ui.language import Language, system_language
from smedesk.ui.main_window import MainWindow
from smedesk.ui.notify import Notices
from smedesk.ui.sync_control import SyncControl
from smedesk.ui.tasks import Tasks
from smedesk.ui.vat_control import VatControl
from smedesk.ui.window_frame import Remembered

if TYPE_CHECKING:  # the first run comes once
    from smedesk.services.exporting import Exported
    from smedesk.ui.screens.first_run.screen import FirstChoice
    from smedesk.ui.screens.lock.screen_lock import ScreenLock

UPKEEP_MILLISECONDS = 15_000
"""How long after the start the database is looked after: the first minutes of a day belong to the person."""

LOADING_MILLISECONDS = 1_000
"""How long after the start the screens that are not shown yet are loaded."""


class _Announcer(QObject):
    """Carries changes from the network thread to the window's."""

    told = Signal(object)


@frozen
class _Opened:
    """What has to be known before the window can be painted: read once, before the window's thread is barred."""

    office: str
    office_name: str
    language: str
    remembered: Remembered
    key: bytes
    lock: LockRules


def _opened(store: DeskStore) -> _Opened:
    allow_thread(threading.get_ident())  # another desk of this process may have barred it
    reads = store.reads
    office = reads.office()
    return _Opened(
        office,
        reads.get(Office, office).name if office else "",
        reads.setting("language"),
        Remembered(reads.setting("window.geometry"), reads.setting("window.place")),
        document_key(store),
        read_lock(reads),
    )


class DeskProgram:
    """A desk that runs. `open` shows the first run or the window; `close` ends everything and loses nothing.

    Faults of opening (`EnvironmentFault`) are raised by the constructor: no window stands yet that could show them.
    `frame` is a window that was painted before, in the language that is chosen; it is furnished where it fits.
    `put_back` leaves the program for a copy; without it none is offered."""

    def __init__(
        self,
        folder: Path,
        keys: DeskKeys,
        language: Language,
        today: Callable[[], Date] = Date.today,
        fill_sample: Callable[[DeskStore, Date], None] | None = None,
        frame: MainWindow | None = None,
        *,
        put_back: PutBack | None = None,
    ) -> None:
        share_heap()
        self._profile = Profile(folder)
        self._profile.take()
        use_imported(folder / "vocabulary")
        try:
            key = keys.database_key(self._profile)
            self.store = self._profile.open(key)
        except BaseException:
            self._profile.release()
            raise
        self._keys = keys
        self._copies = Copies(DeskShelf(self._profile, self.store.database, key), put_back) if put_back else None
        self._language = language
        self._today = today
        self._fill_sample = fill_sample
        self._worker = WorkerProcess()
        self._notices = Notices()
        self._tasks = Tasks(interrupt=self.store.database.interrupt)
        self._announcer = _Announcer()
        self._synchroniser: DeskSynchroniser | None = None
        self._frame = frame if language.code else None
        self._frame_language = language.code
        self.window: QWidget | None = None
        self._lock: ScreenLock | None = None
        self.desk = Desk(self.store, self._tasks, self._notices, self._worker, today)
        self._announcer.told.connect(self.desk.tell, Qt.ConnectionType.QueuedConnection)
        self._upkeep = QTimer(self.desk, singleShot=True, interval=UPKEEP_MILLISECONDS)
        self._upkeep.timeout.connect(self._look_after)
        self._loading = QTimer(self.desk, singleShot=True, interval=LOADING_MILLISECONDS)
        self._loading.timeout.connect(lambda: self._tasks.read(self.desk, load_screens))

    def open(self) -> None:
        """Show the window, or the questions of the first run where this desk has no office yet."""
        opened = _opened(self.store)
        self._language.choose(opened.language or self._language.code or system_language())
        if opened.office:
            self._show_window(opened)
        else:
            self._show_first_run()

    def close(self) -> None:
        """End: the window, the synchronisation, what is being written, the database."""
        self._upkeep.stop()
        self._loading.stop()
        if self._lock is not None:
            self._lock.end()
        window, self.window = self.window, None
        if isinstance(window, MainWindow):
            self.control.stop()
            self._vat.stop()
            self._tasks.write(self.desk, self.store.keep_list_sql)
        if window is not None:
            window.close()
            window.deleteLater()
        self._tasks.close()
        allow_thread(threading.get_ident())
        self._worker.close()
        if self._synchroniser is not None:
            self._synchroniser.close()
        self.store.close()
        self._profile.release()

    def _show_window(self, opened: _Opened) -> None:
        secrets = self._keys.secrets(self._profile)
        self._synchroniser = DeskSynchroniser(
            self.store, self.store.journal, secrets, self._tasks.call_on_writer, self._announcer.told.emit)
        self.control = SyncControl(self.desk, self._synchroniser, self.desk)
        self._vat = VatControl(self.desk, LateVies(), lambda: self.control.is_working_offline, self.desk)
        screens = screen_factories(self.desk, self.control, FormPrinter(opened.key), self._export, self._copies)
        forbid_thread(threading.get_ident())
        window = self._framed(opened.remembered)
        window.furnish(self.desk, self.control, screens, opened.office_name)
        self.window = window
        self._lock = begin_lock(self.desk, window, self._keys, self._profile, opened.lock)
        if not self._lock.is_locked:
            window.show()
        self._upkeep.start()
        self._vat.start()
        self._loading.start()

    def _look_after(self) -> None:
        """Make the copy of the day and check the file, on a read thread: neither is in the way of a change."""
        self._tasks.read(self.desk, self.store.look_after, self._on_looked_after)

    def _on_looked_after(self, problems: tuple[str, ...]) -> None:
        if problems:
            self.desk.faults.tell(ProfileFault("profile.damaged", file=str(self._profile.file), reason=problems[0]))

    def _framed(self, remembered: Remembered) -> MainWindow:
        """Return the frame that stands already, unless it speaks another language."""
        frame, self._frame = self._frame, None
        return frame if frame is not None and self._frame_language == self._language.code else MainWindow(remembered)

    def _show_first_run(self) -> None:
        from smedesk.ui.labels import current_labels
        from smedesk.ui.screens.first_run.screen import FirstRunScreen

        countries = current_labels().vocabulary("country")
        self.window = FirstRunScreen(
            self._language.code, countries, self._on_first_answers, self._on_language_chosen, self._bring_back)
        self.window.show()

    def _on_language_chosen(self, code: str) -> None:
        self._language.choose(code)
        self._replace_window(self._show_first_run)

    def _on_first_answers(self, chosen: FirstChoice) -> None:
        from smedesk.services.first_run import load_schemes, set_up_office
        from smedesk.services.reference import scheme_texts

        def set_up() -> Changes:
            load_schemes(self.store.journal, scheme_texts())
            changes = set_up_office(self.store, chosen.answers)
            if chosen.with_sample and self._fill_sample is not None:
                self._fill_sample(self.store, self._today())
            return changes

        self._tasks.write(self.desk, set_up, self._on_set_up)

    def _export(self, parent: Path, progress: Progress) -> Exported:
        from smedesk.app.exporting import export_desk
        from smedesk.ui.labels import current_labels

        return export_desk(self.store, parent, current_labels().value, progress)

    def _bring_back(self, folder: Path) -> None:
        from smedesk.app.exporting import fill_from_export

        self._tasks.write(self.desk, lambda: fill_from_export(self.store, folder), self._on_set_up, self._on_not_back)

    def _on_not_back(self, error: BaseException) -> bool:
        from smedesk.ui.screens.first_run.screen import FirstRunScreen

        if isinstance(error, DomainError | EnvironmentFault) and isinstance(self.window, FirstRunScreen):
            self.window.show_refusal(words_of(error))
            return True
        return False

    def _on_set_up(self, _done: object) -> None:
        opened = _opened(self.store)
        self._language.choose(opened.language)
        self._replace_window(lambda: self._show_window(opened))

    def _replace_window(self, show: Callable[[], None]) -> None:
        before = self.window
        show()
        if before is not None:
            before.close()
            before.deleteLater()


@contextmanager
def running(program: DeskProgram) -> Iterator[DeskProgram]:
    """Open a program and close it whatever happens."""
    program.open()
    try:
        yield program
    finally:
        program.close()
