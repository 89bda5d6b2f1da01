"""Paper out of a printer: what is printed and how, and what becomes of it. The words are those of IPP (RFC 8011).

It must not know a printer: adapters hand the pages over (`Spooler`), and none of them sees the database. What is
printed is a finished PDF; who makes it stands elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from smedesk.domain.frozen import frozen
from smedesk.services.faults import EnvironmentFault
from smedesk.services.ports import Reads, Store

if TYPE_CHECKING:  # each start asks whether a batch was cut off, and prints nothing
    from smedesk.services.agreements import PageImage

MOST_COPIES = 99
_TICKET = "print.ticket."
_FORM = 1


class PrinterFault(EnvironmentFault):
    """The printer or its queue says no. Codes: print.no_service (the system's print service does not answer),
    print.no_printer (printer), print.rejected (printer: takes no jobs), print.refused (printer, reason: it does not
    take this one), print.unsure (printer: the line broke, and it is not known whether the pages come out). Except for
    the last, nothing of what was handed over comes out."""


class Sides(StrEnum):
    """Which sides of a sheet are printed on."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


class JobState(StrEnum):
    """Where a job stands in the queue of its printer."""

    WAITING = "waiting"
    PRINTING = "printing"
    STOPPED = "stopped"
    DONE = "done"
    ABORTED = "aborted"
    CANCELLED = "cancelled"

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it."""
        return self in (JobState.DONE, JobState.ABORTED, JobState.CANCELLED)


@frozen
class Ticket:
    """How something is printed. `first` and `last` are pages from 1, 0 for all; `printer` "" stands for the system's
    own choice."""

    printer: str = ""
    copies: int = 1
    sides: Sides = Sides.LONG_EDGE
    is_colour: bool = False
    first: int = 0
    last: int = 0


@frozen
class Printer:
    """A queue that can be printed to. `name` is the system's, `words` is what people call it."""

    name: str
    words: str
    is_usual: bool = False
    can_duplex: bool = True
    can_colour: bool = True


@frozen
class Condition:
    """How a printer is. `reasons` are keywords of IPP ("media-empty-error"), `message` its own words."""

    is_stopped: bool = False
    is_accepting: bool = True
    reasons: tuple[str, ...] = ()
    message: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether what is handed over comes out without anybody doing something."""
        return self.is_accepting and not self.is_stopped and not self.trouble

    @property
    def trouble(self) -> str:
        """The first reason that a person has to see to, without its grade; "" for none."""
        for reason in self.reasons:
            keyword = reason.removesuffix("-error")
            if keyword != reason or keyword in _NEEDS_A_PERSON:  # "-warning" and "-report" are no hindrance
                return keyword.removesuffix("-report")
        return ""


_NEEDS_A_PERSON = frozenset({
    "media-empty", "media-jam", "media-needed", "cover-open", "door-open", "interlock-open", "toner-empty",
    "marker-supply-empty", "marker-waste-full", "output-area-full", "input-tray-missing", "offline", "offline-report",
    "shutdown", "spool-area-full", "timed-out",
})  # fmt: skip


class Spooler(Protocol):
    """What pages are handed to. All of it takes its time and is called off the window's thread; PrinterFault."""

    @property
    def can_follow(self) -> bool:
        """Whether `states` knows what becomes of a job; without that, what was handed over counts as printed."""

    def printers(self) -> Sequence[Printer]:
        """Return the printers of this computer, the usual one first."""

    def hand_over(self, pdf: bytes, title: str, ticket: Ticket) -> int:
        """Hand a PDF to the ticket's printer and return the number of the job, 0 where there is none. `title` is seen
        by everybody who can see the queue: it names no person."""

    def find(self, printer: str, title: str) -> int | None:
        """Return the number of the job whose title ends like that; 0 where it never got its pages, and it is taken out
        then; None where the printer knows none, which may have been printed long ago."""

    def states(self, jobs: Sequence[tuple[int, str]]) -> Sequence[JobState | None]:
        """Return the state of each job, given by number and title; None where nobody knows it any more."""

    def condition(self, printer: str) -> Condition:
        """Return how a printer is."""

    def withdraw(self, jobs: Sequence[int]) -> None:
        """Take jobs out of the queue; one that is over stays as it is."""


class PageRenderer(Protocol):
    """Pages of a PDF as pictures, any of them at once. For read threads. DomainError `document.unreadable`."""

    def count(self, pdf: bytes) -> int:
        """Return how many pages there are."""

    def page(self, pdf: bytes, number: int, dpi: float) -> PageImage:
        """Return a page, the first is 0, on white."""


def kept_ticket(reads: Reads, kind: str) -> Ticket:
    """Return how a kind of document was printed last on this desk; the usual way where that is not known."""
    try:
        read = json.loads(reads.setting(_TICKET + kind) or "null")
        return ticket_of(read) if read is not None else Ticket()
    except (TypeError, ValueError, KeyError):  # of a newer program
        return Ticket()


def keep_ticket(store: Store, kind: str, ticket: Ticket) -> None:
    """Remember how a kind of document is printed; which of its pages is not a habit."""
    store.set_setting(_TICKET + kind, json.dumps(ticket_json(replace(ticket, first=0, last=0))))


def ticket_json(ticket: Ticket) -> dict[str, Any]:
    """Return a ticket as it is kept."""
    return {
        "form": _FORM, "printer": ticket.printer, "copies": ticket.copies, "sides": ticket.sides.value,
        "colour": ticket.is_colour, "first": ticket.first, "last": ticket.last,
    }  # fmt: skip


def ticket_of(read: dict[str, Any]) -> Ticket:
    """Return the ticket that was kept; ValueError, TypeError or KeyError where it is none."""
    if read["form"] != _FORM:
        raise ValueError(read["form"])
    copies = min(max(int(read["copies"]), 1), MOST_COPIES)
    pages = max(int(read["first"]), 0), max(int(read["last"]), 0)
    return Ticket(str(read["printer"]), copies, Sides(read["sides"]), bool(read["colour"]), *pages)
