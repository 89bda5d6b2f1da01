"""A printer of paper for tests: it takes jobs, prints them when it is told to, and can run out of paper."""

from __future__ import annotations

from collections.abc import Sequence

from smedesk.services.printing import Condition, JobState, Printer, PrinterFault, Ticket

OFFICE = Printer("office", "Office on the second floor", is_usual=True)
HALL = Printer("hall", "Hall", can_duplex=False)


class PaperPrinter:
    """`Spooler` in memory. `jobs` are number → (title, ticket, pdf), `paper` what came out, in order."""

    def __init__(self, *, can_follow: bool = True) -> None:
        self.can_follow = can_follow
        self.jobs: dict[int, tuple[str, Ticket, bytes]] = {}
        self.states_of: dict[int, JobState] = {}
        self.paper: list[tuple[str, Ticket, bytes]] = []
        self.now = Condition()
        self.fault: PrinterFault | None = None
        self.is_fast = True
        self.empty_from: int | None = None
        self.breaks_at = 0
        """The call of `hand_over` in which the line breaks."""

    @property
    def titles(self) -> list[str]:
        """What came out, in order."""
        return [title for title, *_ in self.paper]

    def printers(self) -> Sequence[Printer]:
        self._answer()
        return (OFFICE, HALL)

    def hand_over(self, pdf: bytes, title: str, ticket: Ticket) -> int:
        self._answer()
        if not self.now.is_accepting:
            raise PrinterFault("print.rejected", printer=ticket.printer)
        self.breaks_at -= 1
        if self.breaks_at == 0:
            raise PrinterFault("print.unsure", printer=ticket.printer)
        job = len(self.jobs) + 1
        self.jobs[job] = (title, ticket, pdf)
        self.states_of[job] = JobState.WAITING
        if not self.can_follow:
            self.work()
        if self.empty_from is not None and job >= self.empty_from:
            self.now = Condition(is_stopped=True, reasons=("media-empty-error",))
        return job if self.can_follow else 0

    def find(self, printer: str, title: str) -> int | None:  # noqa: ARG002
        self._answer()
        return next((job for job, held in self.jobs.items() if held[0].endswith(title)), None)

    def states(self, jobs: Sequence[tuple[int, str]]) -> list[JobState | None]:
        self._answer()
        if self.is_fast and self.now.is_ready:
            self.work()
        return [
            self.states_of.get(job) if job in self.jobs and self.jobs[job][0].endswith(title) else None
            for job, title in jobs
        ]

    def condition(self, printer: str) -> Condition:  # noqa: ARG002
        self._answer()
        return self.now

    def withdraw(self, jobs: Sequence[int]) -> None:
        self._answer()
        for job in jobs:
            if not self.states_of[job].is_over:
                self.states_of[job] = JobState.CANCELLED

    def work(self, outcome: JobState = JobState.DONE) -> None:
        """Print what waits."""
        for job, state in self.states_of.items():
            if not state.is_over:
                self.states_of[job] = outcome
                if outcome is JobState.DONE:
                    self.paper.append(self.jobs[job])

    def _answer(self) -> None:
        if self.fault is not None:
            raise self.fault
