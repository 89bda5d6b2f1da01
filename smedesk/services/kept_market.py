"""The market that the worker process keeps: sent page by page, asked by its ticket, renewed by what changed.

A market as one object would be large to send with each question, and both processes would hold it. `send_market` runs
on a read thread of the desk; everything that takes a `Ticket` first runs in the worker process, whose memory this
module's one market is.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from datetime import date as Date
from typing import NamedTuple
from uuid import uuid4

from smedesk.matching.market import Market, Rules
from smedesk.matching.results import Explanation, Stage, Suggestion
from smedesk.services.market_rows import MATTERS, SECTIONS, MarketMaker, Row, read_section
from smedesk.services.ports import Changes, Computer, Reads
from smedesk.services.suggesting import count_left, explain_pair, read_limits, suggest_places


class Ticket(NamedTuple):
    """Which market is meant, and the how-manieth sending of it."""

    market: str
    number: int


class MarketForgotten(Exception):
    """The worker process does not hold that market as a whole: it has been replaced, or a newer sending has begun."""


class MarketWanted:
    """What of a market is still to be sent. One for each list of suggestions; belongs to the thread of its owner."""

    def __init__(self) -> None:
        self.ticket = Ticket(str(uuid4()), 0)
        self._today = Date.min
        self._stale = set(SECTIONS)
        self._on_the_way = set[str]()

    @property
    def is_whole(self) -> bool:
        """Whether everything has been sent."""
        return not self._stale and not self._on_the_way

    def forget(self) -> None:
        """Everything is to be sent."""
        self._stale = set(SECTIONS)

    def note(self, changes: Changes) -> bool:
        """Note what changes make stale; False when none of it matters to a market."""
        stale = {section for section, kinds in MATTERS.items() if changes.touches(*kinds)}
        if changes.touches("scheme"):  # its limits are sent each time
            stale.add("relations")
        self._stale |= stale
        return bool(stale)

    def next_sending(self, today: Date) -> tuple[Ticket, tuple[str, ...]]:
        """Begin a sending: its ticket, and what to send. Another day changes whose consent holds."""
        if today != self._today:
            self.forget()
        self._today = today
        self.ticket = Ticket(self.ticket.market, self.ticket.number + 1)
        self._on_the_way |= self._stale
        self._stale.clear()
        return self.ticket, tuple(section for section in SECTIONS if section in self._on_the_way)

    def note_sent(self, ticket: Ticket) -> bool:
        """Note that a sending has ended; False when a newer one has begun."""
        if ticket != self.ticket:
            return False
        self._on_the_way.clear()
        return True


def send_market(reads: Reads, compute: Computer, ticket: Ticket, today: Date, sections: Sequence[str]) -> Ticket:
    """Send sections of what this desk may match to the worker process; return the ticket to ask by.

    MarketForgotten when not all sections are sent and the others are not there any more."""
    sent = compute.begin(begin_market, ticket, reads.office(), today, read_limits(reads, today), sections)
    for section in sections:
        for kind, rows in read_section(reads, section):
            sent()  # one page is worked on there while the next is read here
            sent = compute.begin(take_rows, ticket, kind, rows)
    sent()
    compute(end_market, ticket)
    return ticket


# ---------------------------------------------------------------------------------- in the worker process


class _Kept:
    """The market of this process, of the ticket given last."""

    def __init__(self, ticket: Ticket) -> None:
        self.ticket = ticket
        self.maker = MarketMaker()
        self.is_whole = False


_kept: dict[str, _Kept] = {}
"""Market → what is held of it. The newest one alone."""


def load_matching() -> None:
    """Load what the questions need, while the market is still being read."""
    importlib.import_module("smedesk.matching.suggestions")
    importlib.import_module("smedesk.matching.explanations")


def begin_market(ticket: Ticket, office: str, today: Date, limits: Rules, sections: Iterable[str]) -> None:
    """Begin a sending: the sections named will come anew, the others stay."""
    kept = _kept.get(ticket.market)
    if kept is None:
        if set(sections) != set(SECTIONS):
            raise MarketForgotten
        _kept.clear()
        kept = _kept[ticket.market] = _Kept(ticket)
    kept.ticket, kept.is_whole = ticket, False
    kept.maker.begin(office, today, limits, sections)


def take_rows(ticket: Ticket, kind: str, rows: Iterable[Row]) -> None:
    """Take a page of rows."""
    _held(ticket).maker.take(kind, rows)


def end_market(ticket: Ticket) -> None:
    """End a sending."""
    _held(ticket).is_whole = True


def suggest_from(ticket: Ticket, application: str, limit: int) -> tuple[Suggestion, ...]:
    """Return the placements that fit an application, best first."""
    return suggest_places(_market(ticket), application, limit)


def explain_from(ticket: Ticket, application: str, placement: str) -> Explanation:
    """Return why a pair stands where it stands."""
    return explain_pair(_market(ticket), application, placement)


def count_left_of(ticket: Ticket, application: str) -> tuple[Stage, ...]:
    """Return how many placements are left after each rule."""
    return count_left(_market(ticket), application)


def _held(ticket: Ticket) -> _Kept:
    kept = _kept.get(ticket.market)
    if kept is None or kept.ticket != ticket:
        raise MarketForgotten
    return kept


def _market(ticket: Ticket) -> Market:
    kept = _held(ticket)
    if not kept.is_whole:
        raise MarketForgotten
    return kept.maker.market()
