"""The folder that is watched for scans: what is laid there comes in by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from smedesk.domain.errors import DomainError
from smedesk.services.ports import Reads
from smedesk.services.scan_folder import (
    Look,
    LyingFile,
    look_into,
    note_taken,
    watch_folder,
    watched_folder,
    whole_files,
)
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.screens.documents.scans_course import ScanCourse

STABLE_MILLISECONDS = 2_000
"""A file that did not change for as long is whole."""
_LOOK_MILLISECONDS = 60_000
"""Folders of other computers tell nobody when they change."""


class WatchedFolder(QObject):
    """Looks into a folder at the start, when it changes, and once a minute. `changed` when it is another, or when it
    goes away or comes back."""

    changed = Signal()

    def __init__(self, desk: Desk, course: ScanCourse, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._course = desk, course
        self._before: Look = {}
        self._now: Look = {}
        self._on_way: dict[str, str] = {}
        self.folder = ""
        self.trouble = ""
        """why the folder cannot be looked into, "" where it can"""
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self, singleShot=True, interval=STABLE_MILLISECONDS)
        self._regularly = QTimer(self, interval=_LOOK_MILLISECONDS)
        self._watcher.directoryChanged.connect(lambda _path: self._soon.start())
        for timer in (self._soon, self._regularly):
            timer.timeout.connect(self.look)
        course.kept.connect(self._on_kept)

    def start(self) -> None:
        """Watch the folder of the settings."""
        self._desk.ask(self, watched_folder, lambda known: self._watch(known[0]), topic="folder")

    def watch(self, folder: str) -> None:
        """Watch another folder, "" for none."""
        self._desk.change(lambda store: watch_folder(store, folder), lambda _: self._watch(folder), is_quiet=True)

    def look(self) -> None:
        """Look into the folder; what has not changed since the last look is taken in."""
        if self.folder and not self._desk.tasks.is_closed:
            self._desk.ask(self, self._read(Path(self.folder)), self._on_looked, self._on_failed, topic="look")

    def _watch(self, folder: str) -> None:
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self.folder, self.trouble, self._before, self._now = folder, "", {}, {}
        if folder:
            self._regularly.start()
            self.look()
        else:
            self._regularly.stop()
            self._soon.stop()
        self.changed.emit()

    @staticmethod
    def _read(folder: Path) -> Callable[[Reads], tuple[Look, tuple[str, ...]]]:
        return lambda reads: (look_into(folder), watched_folder(reads)[1])

    def _on_looked(self, looked: tuple[Look, tuple[str, ...]]) -> None:
        self._before, (self._now, taken) = self._now, looked
        if self.trouble:
            self.trouble = ""
            self.changed.emit()
        if self.folder not in self._watcher.directories():
            self._watcher.addPath(self.folder)
        barred = {*taken, *self._on_way.values()}
        whole = whole_files(self._before, self._now, barred)
        if any(one.mark not in barred and one not in whole for one in self._now.values()):
            self._soon.start()  # new, or still being written
        self._take(whole)

    def _take(self, files: tuple[LyingFile, ...]) -> None:
        if files:
            self._on_way |= {str(one.path): one.mark for one in files}
            self._course.take_in(one.path for one in files)

    def _on_kept(self, path: str) -> None:
        mark = self._on_way.pop(path, "")
        if mark:
            lying = [one.mark for one in self._now.values()]
            self._desk.change(lambda store: note_taken(store, mark, lying), is_quiet=True)

    def _on_failed(self, error: BaseException) -> bool:
        """A folder that is away is looked for again by itself."""
        if not isinstance(error, DomainError):
            return False
        self._before, self._now = {}, {}
        if self.trouble != (words := refusal_of(error)):
            self.trouble = words
            self.changed.emit()
        return True
