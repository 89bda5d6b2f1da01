"""Printing through CUPS: the PDF as it is goes into the queue, and the job is followed until it is over.

Each call has a connection of its own, so that any thread may make it; the name of the server is asked anew each time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from ctypes import byref, c_int
from typing import Any

from smedesk.app import print_libcups as c
from smedesk.app.print_line import CupsLine, Group, job_address, printer_address
from smedesk.services.printing import Condition, JobState, Printer, PrinterFault, Ticket

_CHUNK = 65_536
_MEDIA = b"iso_a4_210x297mm"  # what the documents are laid out for; the queue's own choice may be Letter
_STATES = {
    3: JobState.WAITING, 4: JobState.WAITING, 5: JobState.PRINTING, 6: JobState.STOPPED, 7: JobState.CANCELLED,
    8: JobState.ABORTED, 9: JobState.DONE,
}  # fmt: skip
_PRINTER_STOPPED = 5
_DUPLEX, _COLOUR = 0x0010, 0x0008
"""Bits of "printer-type"."""


class CupsSpooler:
    """`smedesk.services.printing.Spooler` by libcups."""

    can_follow = True

    def __init__(self, library: Any) -> None:
        self._c = library
        self._line = CupsLine(library)

    def printers(self) -> tuple[Printer, ...]:
        """Return the queues of the server and those that the network offers, the usual one first."""
        listed = c.Destinations()
        with self._line.connected() as http:
            count = self._c.cupsGetDests2(http, byref(listed))
        try:
            found = [self._printer(listed[number]) for number in range(count) if not listed[number].instance]
        finally:
            self._c.cupsFreeDests(count, listed)
        return tuple(sorted(found, key=lambda one: (not one.is_usual, one.words.casefold())))

    def _printer(self, listed: c.Destination) -> Printer:
        options = _options_of(listed)
        kind, name = int(options.get("printer-type", "0")), listed.name.decode()
        return Printer(
            name, options.get("printer-info") or name, bool(listed.is_default), bool(kind & _DUPLEX),
            bool(kind & _COLOUR))  # fmt: skip

    # ---------------------------------------------------------------- a job

    def hand_over(self, pdf: bytes, title: str, ticket: Ticket) -> int:
        """Make a job, then send its pages; a job whose pages did not all arrive is taken out again."""
        with self._line.connected() as http, self._queue(http, ticket.printer) as (queue, details):
            job = self._make_job(http, queue, details, title, ticket)
            try:
                self._send(http, queue, details, job, pdf)
            except PrinterFault:
                self._take_out(job, ticket.printer)
                raise
        return job

    def _make_job(self, http: int, queue: Any, details: int, title: str, ticket: Ticket) -> int:
        number = c_int()
        with self._options(_attributes(ticket)) as (count, options):
            self._c.cupsCreateDestJob(http, queue, details, byref(number), title.encode(), count, options)
        if not number.value:
            raise self._line.fault(ticket.printer)
        return number.value

    def _send(self, http: int, queue: Any, details: int, job: int, pdf: bytes) -> None:
        begun = self._c.cupsStartDestDocument(
            http, queue, details, job, b"document.pdf", b"application/pdf", 0, None, 1
        )
        is_whole = begun == c.HTTP_CONTINUE and all(
            self._c.cupsWriteRequestData(http, chunk, len(chunk)) == c.HTTP_CONTINUE for chunk in _chunks(pdf)
        )
        if not is_whole or self._c.cupsFinishDestDocument(http, queue, details) > c.LAST_OK:
            raise self._line.fault(queue.contents.name.decode())

    def _take_out(self, job: int, printer: str) -> None:
        """Take a broken job out; where the server cannot be reached any more, nobody knows what it does with it."""
        try:
            self.withdraw([job])
            with self._line.connected() as http:
                state = _STATES.get(int(self._job(http, job).get("job-state", 0)))
        except PrinterFault as fault:
            raise PrinterFault("print.unsure", printer=printer) from fault
        if state not in (None, JobState.CANCELLED, JobState.ABORTED):
            raise PrinterFault("print.unsure", printer=printer)

    def find(self, printer: str, title: str) -> int | None:
        """Look through the jobs that the server still knows."""
        for job in reversed(self._jobs(printer)):
            if str(job.get("job-name", "")).endswith(title):
                number = int(job["job-id"])
                if int(job.get("number-of-documents", 1)):
                    return number
                self.withdraw([number])
                return 0
        return None

    def states(self, jobs: Sequence[tuple[int, str]]) -> list[JobState | None]:
        """Ask for each job; a number under which another title stands now is not that job any more."""
        if not jobs:
            return []
        with self._line.connected() as http:
            found = [(self._job(http, number), title) for number, title in jobs]
        return [
            _STATES.get(int(job["job-state"])) if str(job.get("job-name", "")).endswith(title) else None
            for job, title in found
        ]

    def withdraw(self, jobs: Sequence[int]) -> None:
        """Cancel jobs."""
        with self._line.connected() as http:
            for number in jobs:
                self._line.answer(http, c.CANCEL_JOB, job_address(number), {}, ignores=True)

    def condition(self, printer: str) -> Condition:
        """Ask for the state of a queue."""
        with self._line.connected() as http:
            name = printer or self._usual(http)
            wanted = ("printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs")
            groups = self._line.answer(http, c.GET_PRINTER, printer_address(name), {"requested-attributes": wanted})
        held = groups[0] if groups else {}
        reasons = tuple(str(one) for one in _listed(held.get("printer-state-reasons")) if one != "none")
        return Condition(
            held.get("printer-state") == _PRINTER_STOPPED, bool(held.get("printer-is-accepting-jobs", True)), reasons,
            str(held.get("printer-state-message") or ""))  # fmt: skip

    # ---------------------------------------------------------------- the line to the server

    @contextmanager
    def _queue(self, http: int, printer: str) -> Iterator[tuple[Any, int]]:
        queue = self._c.cupsGetNamedDest(http, printer.encode() or None, None)
        if not queue:
            raise PrinterFault("print.no_printer", printer=printer)
        details = self._c.cupsCopyDestInfo(http, queue)
        try:
            if not details:
                raise self._line.fault(printer)
            yield queue, details
        finally:
            self._c.cupsFreeDestInfo(details)
            self._c.cupsFreeDests(1, queue)

    @contextmanager
    def _options(self, values: Mapping[str, str]) -> Iterator[tuple[int, Any]]:
        options, count = c.Options(), 0
        for name, value in values.items():
            count = self._c.cupsAddOption(name.encode(), value.encode(), count, byref(options))
        try:
            yield count, options
        finally:
            self._c.cupsFreeOptions(count, options)

    def _usual(self, http: int) -> str:
        with self._queue(http, "") as (queue, _):
            return str(queue.contents.name.decode())

    def _job(self, http: int, number: int) -> Group:
        wanted = ("job-state", "job-name")
        groups = self._line.answer(http, c.GET_JOB, job_address(number), {"requested-attributes": wanted}, ignores=True)
        return groups[0] if groups else {}

    def _jobs(self, printer: str) -> list[Group]:
        with self._line.connected() as http:
            uri = printer_address(printer or self._usual(http))
            wanted = ("job-id", "job-name", "number-of-documents")
            return self._line.answer(http, c.GET_JOBS, uri, {"which-jobs": ("all",), "requested-attributes": wanted})


def _attributes(ticket: Ticket) -> dict[str, str]:
    """Return the ticket in the words of IPP; the pages keep their size, since a scan is measured by it."""
    made = {
        "copies": str(ticket.copies), "sides": ticket.sides.value, "media": _MEDIA.decode(), "print-scaling": "none",
        "print-color-mode": "color" if ticket.is_colour else "monochrome",
        "multiple-document-handling": "separate-documents-collated-copies",
    }  # fmt: skip
    if ticket.first or ticket.last:
        made["page-ranges"] = f"{max(ticket.first, 1)}-{ticket.last or 65_535}"
    return made


def _options_of(listed: c.Destination) -> dict[str, str]:
    pairs = (listed.options[number] for number in range(listed.num_options))
    return {pair.name.decode(): (pair.value or b"").decode("utf-8", "replace") for pair in pairs}


def _listed(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _chunks(content: bytes) -> Iterator[bytes]:
    return (content[start : start + _CHUNK] for start in range(0, len(content), _CHUNK))
