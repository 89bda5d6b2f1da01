"""Scans on their way in: each file is kept first, then the batch is read page by page, then filed in one change.

Each step is work off the window's thread. Whatever ends the program in between, the files that were kept are read at
the next start; those that were not are still where they lay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from smedesk.domain.errors import DomainError
from smedesk.services.ports import Changes, Computer, Reads
from smedesk.services.scan_reading import ScanReader, SeenScan
from smedesk.services.taking_in import (
    ArrivedFile,
    file_scans,
    keep_scan,
    known_papers,
    read_arrived,
    to_read,
)
from smedesk.services.tray import CameBack, what_came_back
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.tasks import Task


class GivenUpError(Exception):
    """A person has stopped the reading."""


@dataclass
class Outcome:
    """What came of the last batch: how many pages have which state, what is missing, what was not taken in."""

    states: dict[str, int] = field(default_factory=dict)
    incomplete: tuple[CameBack, ...] = ()
    mixed: int = 0
    known: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


class ScanCourse(QObject):
    """Takes scans in, one batch after the other. `changed` says that something which is shown has changed."""

    changed = Signal()
    kept = Signal(str)
    """the path of a file that is in the database now"""
    _seen = Signal(int, int)

    def __init__(self, desk: Desk, make_reader: Callable[[], ScanReader], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._make_reader = desk, make_reader
        self._reader: ScanReader | None = None
        self._paths: list[Path] = []
        self._batch: list[str] = []
        self._task: Task | None = None
        self._stop = Event()
        self._names: Sequence[str] = ()
        self.is_running = False
        self.is_stopped = False
        """whether what is left waits for another try"""
        self.progress: tuple[str, int, int, int] | None = None
        """file, its place, number of files, pages read"""
        self.outcome: Outcome | None = None
        self._seen.connect(self._on_seen, Qt.ConnectionType.QueuedConnection)

    @property
    def reader(self) -> ScanReader:
        """The reader; it is loaded with the first scan, and asked off the window's thread."""
        if self._reader is None:
            self._reader = self._make_reader()
        return self._reader

    def take_in(self, paths: Iterable[Path]) -> None:
        """Take files in; what is under way goes on first."""
        self._paths += [path for path in paths if path not in self._paths]
        self.go_on()

    def read(self, scans: Iterable[str]) -> None:
        """Read files that are kept."""
        self._batch += [id for id in scans if id not in self._batch]
        self.go_on()

    def go_on(self) -> None:
        """Take the next step of what is left to do."""
        if self.is_running or not (self._paths or self._batch):
            return
        self.is_running, self.is_stopped, self.outcome = True, False, Outcome()
        self._stop.clear()
        self._next_file()

    def give_up(self) -> None:
        """Stop; what was kept stays to be read at any time, what was not is left where it lies."""
        self._stop.set()
        self._paths.clear()
        if self._task is not None:
            self._task.cancel()
            self._end()

    def close(self) -> None:
        """Put what is shown of the last batch away."""
        self.outcome = None
        self.is_stopped = False
        self._paths.clear()
        self.changed.emit()

    # ---------------------------------------------------------------- keeping

    def _next_file(self) -> None:
        if not self._paths:
            self._read()
            return
        path = self._paths[0]
        self.progress = (path.name, 0, 0, 0)
        self.changed.emit()
        self._desk.ask(self, lambda _reads: read_arrived(path), self._on_arrived, self._on_refused)

    def _on_arrived(self, file: ArrivedFile) -> None:
        self._desk.change(
            lambda store: keep_scan(store, file), partial(self._on_kept, file.name), self._on_halted, is_quiet=True
        )

    def _on_kept(self, name: str, kept: tuple[str, bool, Changes | None]) -> None:
        id, is_to_read, _ = kept
        if is_to_read and id not in self._batch:
            self._batch.append(id)
        elif not is_to_read and self.outcome is not None:
            self.outcome.known.append(name)
        if self._paths:
            self.kept.emit(str(self._paths.pop(0)))
        self._next_file()

    def _on_refused(self, error: BaseException) -> bool:
        """One file that cannot be read leaves the others alone."""
        if not isinstance(error, DomainError) or not self._paths:
            self._end()
            return False
        if self.outcome is not None:
            self.outcome.refused.append(refusal_of(error))
        self._paths.pop(0)
        self._next_file()
        return True

    def _on_halted(self, _error: BaseException) -> bool:
        """The disk is full, or the reading failed: what is left waits until somebody tries again."""
        self.is_stopped = True
        self._end(is_batch_over=False)
        return False

    # ---------------------------------------------------------------- reading

    def _read(self) -> None:
        if not self._batch:
            self._end()
            return
        batch = tuple(self._batch)
        self._task = self._desk.send(self, partial(self._read_batch, batch), self._on_read, self._on_halted)

    def _read_batch(self, batch: Sequence[str], reads: Reads, compute: Computer) -> tuple[SeenScan, ...]:
        """On a read thread: the pages themselves are looked at in the worker process."""
        waiting = to_read(reads, batch)
        self._names = [one.title for one in waiting]
        return self.reader.read(compute, waiting, reads.file, known_papers(reads), self._note_seen)

    def _note_seen(self, place: int, page: int) -> None:
        if self._stop.is_set():
            raise GivenUpError
        self._seen.emit(place, page)

    def _on_seen(self, place: int, page: int) -> None:
        if self._task is not None and place < len(self._names):
            self.progress = (self._names[place], place + 1, len(self._names), page)
            self.changed.emit()

    def _on_read(self, seen: tuple[SeenScan, ...]) -> None:
        self._task = None
        if not seen:
            self._batch.clear()
            self._end()
            return
        self._desk.change(lambda store: file_scans(store, seen), partial(self._on_filed, seen), self._on_halted)

    # ---------------------------------------------------------------- the end

    def _on_filed(self, seen: tuple[SeenScan, ...], _changes: Changes) -> None:
        documents = {page.document for one in seen for page in one.pages if page.state == "filed"}
        states: dict[str, int] = {}
        for page in (page for one in seen for page in one.pages):
            states[page.state] = states.get(page.state, 0) + 1
        if self.outcome is not None:
            self.outcome.states = states
        self._desk.ask(
            self, lambda reads: [what_came_back(reads, id) for id in sorted(documents)], self._on_outcome, topic="out"
        )
        self._end()

    def _on_outcome(self, papers: list[CameBack]) -> None:
        if self.outcome is None:
            return
        self.outcome.incomplete = tuple(one for one in papers if one.missing)
        codes = [(one.document.exchange, one.document.code) for one in papers]
        self.outcome.mixed = len(codes) - len(set(codes))
        self.changed.emit()

    def _end(self, *, is_batch_over: bool = True) -> None:
        self._task, self.progress, self.is_running = None, None, False
        if is_batch_over:
            self._batch.clear()
        self.changed.emit()
        if self._paths and not self.is_stopped:
            self.go_on()
