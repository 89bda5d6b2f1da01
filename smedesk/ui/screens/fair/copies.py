"""The copy on a second medium: every ten minutes and on demand, with the moment of the last one always in sight."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime as DateTime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from smedesk.services.faults import EnvironmentFault
from smedesk.services.second_medium import COPIED_AT, copy_to_medium, medium_of, prepare_medium
from smedesk.translate import translate
from smedesk.ui.desk import Desk

MINUTES = 10


class CopyKeeper(QObject):
    """Copies while a fair is on. `told(folder, moment or None, has failed)` whenever something about it changes."""

    told = Signal(str, object, bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = ""
        self.copied_at: DateTime | None = None
        self.is_copying = False
        self._timer = QTimer(self, interval=MINUTES * 60_000)
        self._timer.timeout.connect(lambda: self.copy_now(is_asked=False))
        self._timer.start()
        desk.ask(self, medium_of, self._on_known)

    def choose(self, folder: str) -> None:
        """Copy into a folder from now on, at once for the first time."""
        prepare = partial(prepare_medium, folder=Path(folder))
        self._desk.change(prepare, lambda _done: self._on_chosen(folder), self._on_failed)

    def copy_now(self, *, is_asked: bool = True) -> None:
        """Make a copy, unless one is under way or no folder is chosen. One that nobody asked for is not announced."""
        if self.folder and not self.is_copying:
            self.is_copying = True
            copy, then = partial(copy_to_medium, folder=Path(self.folder)), partial(self._on_copied, is_asked=is_asked)
            self._desk.back_up(self, copy, then, self._on_failed)

    def _on_known(self, medium: tuple[str, str]) -> None:
        self.folder, moment = medium
        self.copied_at = DateTime.fromisoformat(moment) if moment else None
        self._tell(has_failed=False)

    def _on_chosen(self, folder: str) -> None:
        self.folder = folder
        self.copy_now()

    def _on_copied(self, copy: Path, *, is_asked: bool) -> None:
        self.is_copying = False
        self.copied_at = DateTime.now(UTC)
        self._desk.keep_setting(COPIED_AT, self.copied_at.isoformat())
        self._desk.notices.clear_fault()
        if is_asked:
            self._desk.notices.say(translate("FairCopy", "Copied to {file}").format(file=copy))
        self._tell(has_failed=False)

    def _on_failed(self, error: BaseException) -> bool:
        self.is_copying = False
        self._tell(has_failed=True)
        if isinstance(error, EnvironmentFault):
            self._desk.faults.tell(error)
            return True
        return False

    def _tell(self, *, has_failed: bool) -> None:
        self.told.emit(self.folder, self.copied_at, has_failed)
