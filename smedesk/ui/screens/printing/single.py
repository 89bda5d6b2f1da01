"""One document on its way to the printer: handed over, then followed until it came out or somebody must see to it."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from smedesk.services.ports import Reads
from smedesk.services.printing import Condition, JobState, PrinterFault, Spooler, Ticket
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.print_words import trouble_words

POLL_MILLISECONDS = 1_000
_MOST_POLLS = 120
"""What has not come out by then belongs to the queue of the system."""


class SinglePrint(QObject):
    """Prints a document once; it deletes itself when nothing more is to be said."""

    def __init__(self, desk: Desk, spooler: Spooler, ticket: Ticket, name: str, owner: QObject) -> None:
        super().__init__(owner)
        self._desk, self._spooler, self._ticket = desk, spooler, ticket
        self._title = f"{name} {secrets.token_hex(4)}"
        self._job = self._polls = 0
        self._has_said_trouble = False
        self._next = QTimer(self, singleShot=True, interval=POLL_MILLISECONDS)
        self._next.timeout.connect(self._poll)

    def print_pdf(self, read: Callable[[Reads], bytes]) -> None:
        """Hand the PDF over."""
        spooler, title, ticket = self._spooler, self._title, self._ticket
        self._desk.ask(
            self, lambda reads: spooler.hand_over(read(reads), title, ticket), self._on_handed_over, self._on_failed
        )

    def _on_handed_over(self, job: int) -> None:
        self._job = job
        self._desk.notices.say(
            translate("Printing", "On its way to the printer {printer}").format(printer=self._ticket.printer)
        )
        if self._spooler.can_follow:
            self._next.start()
        else:
            self.deleteLater()

    def _poll(self) -> None:
        if self._desk.tasks.is_closed:
            return
        spooler, job, printer = self._spooler, (self._job, self._title), self._ticket.printer

        def work(_reads: Reads) -> tuple[JobState | None, Condition]:
            return spooler.states([job])[0], spooler.condition(printer)

        self._desk.ask(self, work, lambda found: self._on_polled(*found), self._on_failed)

    def _on_polled(self, state: JobState | None, condition: Condition) -> None:
        self._polls += 1
        if state is JobState.ABORTED:
            self._on_failed(PrinterFault("print.aborted", printer=self._ticket.printer))
        elif state is None or state.is_over or self._polls >= _MOST_POLLS:
            self.deleteLater()
        else:
            self._say_trouble(condition)
            self._next.start()

    def _say_trouble(self, condition: Condition) -> None:
        if condition.is_ready or self._has_said_trouble:
            return
        self._has_said_trouble = True
        words = translate("Printing", "The printer {printer} waits: {trouble}. It prints as soon as that is seen to.")
        self._desk.notices.say(words.format(printer=self._ticket.printer, trouble=trouble_words(condition)))

    def _on_failed(self, error: BaseException) -> bool:
        self.deleteLater()
        if not isinstance(error, PrinterFault):
            return False
        self._desk.faults.tell(error)
        return True
