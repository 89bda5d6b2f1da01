"""What a person does with a batch: begin it, let it rest, go on, answer what is in doubt, give it up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from smedesk.services.print_batch import (
    NOT_PRINTED,
    Batch,
    BatchItem,
    ItemState,
    begin_batch,
    change_ticket,
    read_batch,
)
from smedesk.services.printing import Spooler, Ticket
from smedesk.ui.desk import Desk
from smedesk.ui.screens.printing.course import BatchCourse


class BatchControl(QObject):
    """The batch of this desk, one at a time; `course` is how it comes along."""

    def __init__(self, desk: Desk, spooler: Spooler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.course = BatchCourse(desk, spooler, self)

    def look(self) -> None:
        """See whether an earlier run left a batch, and what became of it meanwhile; nothing is printed by itself."""
        if self.course.batch is None:
            self._desk.ask(self, read_batch, self._on_found, topic="batch")

    def begin(self, items: Sequence[BatchItem], ticket: Ticket) -> None:
        """Print these documents."""
        self._desk.change(lambda store: begin_batch(store, items, ticket), self._on_ready)

    def go_on(self) -> None:
        """Print what is left."""
        batch = self.course.batch
        if batch is not None and not self.course.is_running:
            self.course.start(batch, is_running=True)

    def go_on_with(self, ticket: Ticket) -> None:
        """Print what is left on another printer; what waits at the old one comes out there."""
        self.course.order(
            lambda batch: self._desk.change(lambda store: change_ticket(store, batch, ticket), self._on_ready)
        )

    def answer(self, *, is_printed: bool) -> None:
        """Take a person's word on what is in doubt, and go on."""
        self.course.order(lambda batch: self.course.keep(batch.answered(is_printed=is_printed), self._on_ready))

    def print_again(self) -> None:
        """Print once more what came to nothing; what is not on this desk cannot be."""
        again = NOT_PRINTED - {ItemState.MISSING}
        self.course.order(lambda batch: self.course.keep(batch.again(batch.at(*again)), self._on_ready))

    def give_up(self) -> None:
        """Leave out what is not printed yet; what waits in the queue is taken out."""
        self.course.order(self.course.withdraw)

    def _on_found(self, batch: Batch | None) -> None:
        if batch is not None and self.course.batch is None:
            self.course.start(batch, is_running=False)

    def _on_ready(self, batch: Batch) -> None:
        self.course.start(batch, is_running=True)
