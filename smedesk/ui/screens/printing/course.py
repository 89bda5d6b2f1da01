"""A batch on its way to the printer, step by step: each step is one short piece of work off the window's thread, so
that the desk is never held up, and between two steps the database knows how far it has come.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from smedesk.services.ports import Reads, Store
from smedesk.services.print_batch import (
    Batch,
    ItemState,
    end_batch,
    follow,
    hand_over,
    keep_position,
    settle,
)
from smedesk.services.printing import Condition, PrinterFault, Spooler
from smedesk.translate import translate
from smedesk.ui.desk import Desk

T = TypeVar("T")

POLL_MILLISECONDS = 500
LATER_MILLISECONDS = 3_000
"""How long to wait before a printer that has stopped, or a service that does not answer, is asked again."""

_COMES_BACK = frozenset({"print.no_service", "print.rejected"})
"""Faults that pass by themselves: the batch waits for that."""


class BatchCourse(QObject):
    """How a batch comes along. `changed` says that something which is shown has changed."""

    changed = Signal()

    def __init__(self, desk: Desk, spooler: Spooler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._spooler = desk, spooler
        self.batch: Batch | None = None
        self.condition = Condition()
        self.fault: PrinterFault | None = None
        self.is_running = self.is_busy = False
        self._ordered: Callable[[Batch], object] | None = None
        self._aborted_before = 0
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._poll)

    def start(self, batch: Batch, *, is_running: bool) -> None:
        """Take up a batch: the printer is asked first, since another run, or the time since, may have left something
        open. Without `is_running` nothing is handed over."""
        self.batch, self.is_running, self.fault = batch, is_running, None
        self._aborted_before = batch.count(ItemState.ABORTED)
        self.changed.emit()
        if not self.is_busy:
            self._settle(batch)

    def pause(self) -> None:
        """Hand nothing more over; what is in the queue comes out."""
        self.is_running = False
        self.changed.emit()

    def order(self, what: Callable[[Batch], object]) -> None:
        """Do something with the batch between two steps: at once, or when the step that runs has ended. It goes on by
        `start`."""
        self._ordered, self.is_running = what, False
        self._next.stop()
        self._step()

    # ---------------------------------------------------------------- the steps

    def _step(self) -> None:
        """Do what is next: hand the next one over, or look how far the printer is."""
        batch = self.batch
        if batch is None or self.is_busy:
            return
        if self._ordered is not None:
            ordered, self._ordered = self._ordered, None
            ordered(batch)
        elif batch.is_over:
            self._end(batch)
        elif batch.doubtful or (batch.is_failing and batch.count(ItemState.ABORTED) > self._aborted_before):
            self.pause()
        elif self.is_running and self._is_printer_calm() and batch.next_item is not None:
            number = batch.next_item
            self.keep(batch.put({number: ItemState.HANDING_OVER}), partial(self._hand_over, number))
        elif self.is_running or batch.jobs:
            self._next.start(POLL_MILLISECONDS if self._is_printer_calm() else LATER_MILLISECONDS)

    def _is_printer_calm(self) -> bool:
        return self.condition.is_ready and self.fault is None

    def _hand_over(self, number: int, batch: Batch) -> None:
        spooler = self._spooler

        def on_done(job: int | None) -> None:
            if job is None:
                self.keep(batch.put({number: ItemState.MISSING}))
            elif spooler.can_follow:
                self.keep(batch.queued(number, job))
            else:
                self.keep(batch.put({number: ItemState.PRINTED}))

        self._ask(
            lambda reads: hand_over(reads, spooler, batch, number), on_done, partial(self._on_refused, number, batch)
        )

    def _on_refused(self, number: int, batch: Batch, error: BaseException) -> bool:
        """Let the item be as if it had not been tried, or in doubt where nobody knows."""
        is_known = isinstance(error, PrinterFault) and error.code != "print.unsure"
        if isinstance(error, PrinterFault):
            self._meet(error)
        else:
            self.is_running = False
        self.keep(batch.again((number,)) if is_known else batch.in_doubt((number,)))
        return isinstance(error, PrinterFault)

    def _poll(self) -> None:
        batch, spooler = self.batch, self._spooler
        if batch is None or self.is_busy or self._desk.tasks.is_closed:
            return

        def on_polled(answer: tuple[Condition, dict[int, ItemState | None]]) -> None:
            self.condition, found = answer
            self._forgive()
            if found:
                self.keep(batch.followed(found))
            else:
                self.changed.emit()
                self._step()

        self._ask(
            lambda _reads: (spooler.condition(batch.ticket.printer), follow(spooler, batch)), on_polled, self._on_silent
        )

    def _settle(self, batch: Batch) -> None:
        """Ask the printer first: another run, or the time since, may have left something open."""
        spooler = self._spooler

        def on_settled(answer: tuple[Batch, Condition]) -> None:
            settled, self.condition = answer
            self._forgive()
            self.keep(settled)

        self._ask(
            lambda _reads: (settle(spooler, batch), spooler.condition(batch.ticket.printer)), on_settled,
            self._on_silent)  # fmt: skip

    def withdraw(self, batch: Batch) -> None:
        """Take out of the queue what waits there, and forget the batch."""
        jobs = list(batch.jobs.values())

        def work(_reads: Reads) -> None:
            if jobs:
                self._spooler.withdraw(jobs)

        self._ask(work, lambda _none: self._forget(), self._on_silent)

    def _forget(self) -> None:
        self.is_busy = True
        self._desk.change(end_batch, self._on_ended, self._on_not_kept)

    def _end(self, batch: Batch) -> None:
        """Say that all is printed; what came to nothing stays until somebody has seen it."""
        self.is_running = False
        n = batch.count(ItemState.PRINTED)
        if n == len(batch.items):
            self._desk.notices.say(translate("Printing", "%n documents were printed", "", n))
            self._forget()
        self.changed.emit()

    # ---------------------------------------------------------------- answers

    def _on_ended(self, _none: None) -> None:
        self.is_busy, self._ordered = False, None
        self.batch = self.fault = None
        self.condition = Condition()
        self.changed.emit()

    def _on_silent(self, error: BaseException) -> bool:
        if isinstance(error, PrinterFault):
            self._meet(error)
            self._step()
            return True
        self.pause()
        return False

    def _on_not_kept(self, _error: BaseException) -> bool:
        """The disk says no, and the desk words it: nothing is handed over without the journal."""
        self.is_busy = False
        self.pause()
        return False

    def _meet(self, fault: PrinterFault) -> None:
        self.fault = fault
        self.is_running = self.is_running and fault.code in _COMES_BACK
        self.changed.emit()

    def _forgive(self) -> None:
        if self.fault is not None and self.fault.code in _COMES_BACK:
            self.fault = None

    # ---------------------------------------------------------------- work off the window's thread

    def keep(self, batch: Batch, then: Callable[[Batch], object] | None = None) -> None:
        """Put down how far it has come; only then it goes on."""
        self.is_busy = True

        def keep(store: Store) -> None:
            keep_position(store, batch)

        def on_kept(_none: None) -> None:
            self.is_busy = False
            self.batch = batch
            self.changed.emit()
            if then is None:
                self._step()
            else:
                then(batch)

        self._desk.change(keep, on_kept, self._on_not_kept)

    def _ask(
        self, work: Callable[[Reads], T], then: Callable[[T], object], failed: Callable[[BaseException], bool]
    ) -> None:
        self.is_busy = True

        def on_done(answer: T) -> None:
            self.is_busy = False
            then(answer)

        def on_failed(error: BaseException) -> bool:
            self.is_busy = False
            return failed(error)

        self._desk.ask(self, work, on_done, on_failed)
