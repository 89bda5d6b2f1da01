"""Work off the window's thread: plain executors whose results come back to it. The desk has no other threads
of its own.

It must not know what the work is: callers hand in functions that take nothing and return plain data, never
ORM objects and never QObjects.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from smedesk.domain.frozen import frozen

T = TypeVar("T")
Done = Callable[[T], object]
Failed = Callable[[BaseException], bool]
Interrupt = Callable[[int], object]

_log = logging.getLogger(__name__)
_READERS = 3


@frozen
class Failure:
    """Work that ended in an error nobody took: what was tried (a name for the log) and the error."""

    name: str
    error: BaseException


class Task:
    """One piece of work. `cancel` drops its result; `Tasks` says what becomes of the work itself."""

    def __init__(
        self,
        owner: QObject,
        work: Callable[[], Any],
        *,
        is_read: bool = False,
        interrupt: Interrupt | None = None,
        topic: str = "",
    ) -> None:
        self.name = getattr(work, "__qualname__", type(work).__name__)
        self.topic = (id(owner), topic) if topic else None
        self.is_read = is_read
        self._owner = owner
        self._work = work
        self._interrupt = interrupt
        self._lock = threading.Lock()
        self._thread = 0
        self._is_cancelled = False
        self.future: Future[Any] = Future()

    @property
    def is_cancelled(self) -> bool:
        """Whether the result will be dropped by wish."""
        return self._is_cancelled

    @property
    def has_owner(self) -> bool:
        """Whether the object that asked still lives."""
        return shiboken6.isValid(self._owner)

    def cancel(self) -> None:
        """Drop the result; work that waits is taken out, a running read is interrupted."""
        with self._lock:
            self._is_cancelled = True
            if self._thread and self._interrupt:
                self._interrupt(self._thread)
        self.future.cancel()

    def run(self) -> Any:
        """Do the work, on a thread of an executor."""
        with self._lock:
            self._thread = threading.get_ident()
            if self._is_cancelled and self.is_read:
                raise CancelledError
        try:
            return self._work()
        finally:
            with self._lock:  # an interrupt from now on would hit the next work of this thread
                self._thread = 0


@frozen
class _Ended:
    task: Task
    future: Future[Any]
    done: Done[Any] | None
    failed: Failed | None


class Tasks(QObject):
    """The desk's executors: one thread that writes, a few that read, one for the network.

    What is promised:

    - `done` and `failed` are called on the window's thread, by a queued signal, never inside the call that
      hands in.
    - Writes run one at a time in the order they came. A write that has begun always ends: nothing interrupts
      it. Cancelling a write that waits takes it out.
    - Reads run side by side. A read with `replaces="x"` drops every earlier read of the same owner and the
      same "x": the earlier answer is never delivered, even when it is already on its way. Where it still
      runs, it is interrupted.
    - Network work runs one at a time, apart from both, so a slow line delays neither. It is not interrupted
      (the transport has its own time limits), but a cancelled answer is dropped.
    - An answer whose owner (a QObject) was deleted is dropped, so hand in writes for an owner that outlives
      the form.
    - An error goes to the caller's `failed`; where that is missing, returns False or has lost its owner, it
      goes to the signal `failed`, the one place where errors of work end. Errors of cancelled reads are
      dropped, of writes never.
    - `close` refuses new work, takes out reads and network work that wait, interrupts running reads, lets
      EVERY write that was handed in end, and then delivers nothing any more; an error of those last writes
      goes to the log.
    """

    failed = Signal(object)
    busy_changed = Signal(bool)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, interrupt: Interrupt | None = None) -> None:
        """Start with idle executors.

        `interrupt` gets the identity of a reader's thread and must stop what its connection does there; it is
        called on the window's thread while the reader is held on that very work.
        """
        super().__init__(parent)
        self._interrupt = interrupt
        self._writer = ThreadPoolExecutor(1, "write")
        self._readers = ThreadPoolExecutor(_READERS, "read")
        self._network = ThreadPoolExecutor(1, "network")
        self._latest: dict[tuple[int, str], Task] = {}
        self._open: set[Task] = set()
        self._is_closed = False
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether any work waits or runs."""
        return bool(self._open)

    @property
    def is_closed(self) -> bool:
        """Whether the end has come, after which nothing is taken in: for timers that may still fire."""
        return self._is_closed

    def write(
        self, owner: QObject, work: Callable[[], T], done: Done[T] | None = None, failed: Failed | None = None
    ) -> Task:
        """Run a change of the database."""
        return self._submit(self._writer, Task(owner, work), done, failed)

    def read(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Done[T] | None = None,
        failed: Failed | None = None,
        *,
        replaces: str = "",
    ) -> Task:
        """Run a query. `replaces` names what a newer query of the same owner makes stale."""
        task = Task(owner, work, is_read=True, interrupt=self._interrupt, topic=replaces)
        if task.topic is not None:
            if earlier := self._latest.get(task.topic):
                earlier.cancel()
            self._latest[task.topic] = task
        return self._submit(self._readers, task, done, failed)

    def fetch(
        self, owner: QObject, work: Callable[[], T], done: Done[T] | None = None, failed: Failed | None = None
    ) -> Task:
        """Run work that talks to the network."""
        return self._submit(self._network, Task(owner, work), done, failed)

    def call_on_writer(self, call: Callable[[], T]) -> T:
        """Run a call on the write thread, between two writes, and wait for it. For the network thread alone: the window
        must not wait. CancelledError when the program is ending."""
        try:
            future = self._writer.submit(call)
        except RuntimeError as error:
            raise CancelledError from error
        return future.result()

    def close(self, seconds: float = 30.0) -> bool:
        """End all work as the class promises; False when something still ran after `seconds`."""
        self._is_closed = True
        for executor in (self._readers, self._network):
            executor.shutdown(wait=False, cancel_futures=True)
        self._writer.shutdown(wait=False)
        for task in self._open:
            if task.is_read:
                task.cancel()
        # A cancelled future never tells `wait` that it is done.
        _, late = wait([task.future for task in self._open if not task.future.cancelled()], timeout=seconds)
        for task in self._open:
            task.future.add_done_callback(partial(_log_lost, task))
        self._open.clear()
        self._latest.clear()
        return not late

    def _submit(self, executor: ThreadPoolExecutor, task: Task, done: Done[T] | None, failed: Failed | None) -> Task:
        if self._is_closed:
            raise RuntimeError(f"{task.name} was handed in after the end")
        task.future = executor.submit(task.run)
        was_idle = not self._open
        self._open.add(task)
        task.future.add_done_callback(partial(self._send, task, done, failed))
        if was_idle:
            self.busy_changed.emit(True)
        return task

    def _send(self, task: Task, done: Done[Any] | None, failed: Failed | None, future: Future[Any]) -> None:
        """Carry the end of the work over; this runs on the thread that did it."""
        if not self._is_closed:
            self._ended.emit(_Ended(task, future, done, failed))

    @Slot(object)
    def _on_ended(self, ended: _Ended) -> None:
        if self._is_closed:
            return
        task = ended.task
        self._open.discard(task)
        if task.topic is not None and self._latest.get(task.topic) is task:
            del self._latest[task.topic]
        if not ended.future.cancelled():
            self._deliver(ended)
        if not self._open:
            self.busy_changed.emit(False)

    def _deliver(self, ended: _Ended) -> None:
        task, error = ended.task, ended.future.exception()
        if error is None:
            if ended.done and task.has_owner and not task.is_cancelled:
                ended.done(ended.future.result())
            return
        if task.is_cancelled and task.is_read:
            return
        if ended.failed and task.has_owner and not task.is_cancelled and ended.failed(error):
            return
        self.failed.emit(Failure(task.name, error))


def _log_lost(task: Task, future: Future[Any]) -> None:
    """Log the error of work whose end nobody heard of, because the program ends."""
    if not future.cancelled() and (error := future.exception()) and not task.is_cancelled:
        _log.error("%s failed while the program ended", task.name, exc_info=error)
