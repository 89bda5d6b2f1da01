"""The open database: one connection that writes, and one that reads for each thread that asks.

Waiting writers queue at a lock; readers never wait for the writer (WAL). Every transaction that writes is one
`writing()`, every answer comes from one snapshot, one `reading()`. Errors of disk and file come out as
StorageFault.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from smedesk.services.folding import fold
from smedesk.store.cipher import connect, faults_told
from smedesk.store.connection import Connection
from smedesk.store.guard import check_thread

_WRITER_CACHE_KIB = 16_384
_READER_CACHE_KIB = 4096
"""Three readers of 12 MB cost 34 MB more at 100,000 companies. What they made faster is a list of all that have a word
with one letter, from 45 to 26 ms; sorting, filtering, longer words and pages take as long (measured)."""
_WAL_LIMIT_BYTES = 32 << 20


def _fold(value: object) -> str:
    return "" if value is None else fold(str(value))


class Database:
    """Connections of one encrypted file. `close` may be called from any thread once no work is left."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = path
        self._key = key
        self._lock = threading.RLock()
        self._readers_lock = threading.Lock()  # a first question must not wait for a long import
        self._readers: dict[int, Connection] = {}
        self._writer: Connection | None = None

    def _connect(self, begin: str, *, may_write: bool) -> Connection:
        cache = _WRITER_CACHE_KIB if may_write else _READER_CACHE_KIB
        opened = connect(self.path, self._key, cache_kib=cache, may_write=may_write)
        opened.create_function("fold", 1, _fold, deterministic=True)
        return Connection(opened, begin)

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open the one transaction that writes; leaving it commits to the disk, an error rolls everything
        back."""
        check_thread()
        with self._lock, faults_told(self.path):
            if self._writer is None:
                self._writer = self._connect("BEGIN IMMEDIATE", may_write=True)
                self._writer.exec_driver_sql(f"PRAGMA journal_size_limit = {_WAL_LIMIT_BYTES}").all()
            with self._writer.begin():
                yield self._writer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a snapshot on this thread's connection; inside another `reading` it is the same snapshot."""
        check_thread()
        with faults_told(self.path):
            connection = self._reader()
            if connection.in_transaction():
                yield connection
                return
            with connection.begin():
                yield connection

    def _reader(self) -> Connection:
        ident = threading.get_ident()
        connection = self._readers.get(ident)
        if connection is None:
            connection = self._connect("BEGIN", may_write=False)
            with self._readers_lock:
                self._close_readers_of_ended_threads()
                self._readers[ident] = connection
        return connection

    def _close_readers_of_ended_threads(self) -> None:
        alive = {thread.ident for thread in threading.enumerate()}
        for ident in [one for one in self._readers if one not in alive]:
            self._readers.pop(ident).close()

    def interrupt(self, ident: int) -> None:
        """Stop the query that the thread runs now; it ends with CancelledError. May be called from any
        thread."""
        if connection := self._readers.get(ident):
            connection.driver_connection.interrupt()

    def checkpoint(self) -> None:
        """Move the log into the file and empty it, so that nothing erased stays in it."""
        with self._lock, faults_told(self.path):
            if self._writer is not None:
                self._writer.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()

    def close(self) -> None:
        """Close every connection; the last one writes the log into the file."""
        with self._lock, self._readers_lock:
            for connection in self._readers.values():
                connection.close()
            self._readers.clear()
            if self._writer is not None:
                self._writer.close()
                self._writer = None
