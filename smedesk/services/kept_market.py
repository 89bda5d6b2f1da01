"""The market in the worker process: sent page by page, asked by its ticket, kept up to date record by record.

What suits a participant hangs on no other participant (`smedesk.matching.coverage`), so for lists of suggestions the
places and the relations are kept alone, and each question brings its participant. `everybody` keeps the participants
too, for what asks of all of them.

What takes `reads` runs on a read thread of the desk; what takes a `Ticket` first runs in the worker process, whose one
market `kept_tables` holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date as Date
from typing import NamedTuple
from uuid import uuid4

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Application, Consent
from smedesk.matching.market import Participant
from smedesk.matching.results import Explanation, Stage, Suggestion, WhatIf
from smedesk.matching.weights import Weights
from smedesk.services.congesting import ordered, read_part
from smedesk.services.kept_tables import (
    FirstPlaces,
    MarketForgotten,
    Ticket,
    begin_market,
    count_left_in,
    end_market,
    explain_in,
    first_places_in,
    put_rows,
    suggest_in,
    take_rows,
    what_ifs_in,
)
from smedesk.services.market_records import ConsentBook, places_of
from smedesk.services.market_rows import (
    MATTERS,
    SECTIONS,
    SINGLE,
    WHOLE,
    Wish,
    read_row,
    read_section,
    read_touched,
)
from smedesk.services.ports import Changes, Computer, Reads
from smedesk.services.suggesting import read_limits
from smedesk.services.vocabularies import skill_groups
from smedesk.services.weighing import read_weights

__all__ = ["MarketForgotten", "MarketWanted", "Ticket", "send_market"]

_MOST_SINGLE = 300
"""Records that are sent one by one; when more have changed, all are read anew."""

_LISTED = 50
"""Places of a list that may change their order where crowded ones stand back."""


class Stale(NamedTuple):
    """What a sending is to bring: whole sections, and single records by the kind and ids of what changed.

    `is_all` when the market begins anew with it."""

    is_all: bool
    sections: tuple[str, ...]
    touched: Mapping[str, frozenset[str]]


class MarketWanted:
    """What of a market is still to be sent. One for each owner of questions; belongs to the thread of that owner."""

    def __init__(self, *, everybody: bool = False) -> None:
        self.ticket = Ticket(str(uuid4()), 0)
        self._sections = tuple(each for each in SECTIONS if everybody or each != "participants")
        self._today = Date.min
        self._stale = set(self._sections)
        self._touched = dict[str, set[str]]()
        self._on_the_way = set[str](), dict[str, set[str]]()

    @property
    def is_whole(self) -> bool:
        """Whether everything has been sent."""
        return not (self._stale or self._touched or any(self._on_the_way))

    def forget(self) -> None:
        """Everything is to be sent."""
        self._stale = set(self._sections)

    def note(self, changes: Changes) -> bool:
        """Note what changes make stale; False when none of it matters to a question.

        The weights come with each question: other ones make stale what was answered, and nothing is sent again."""
        if changes.touches("scheme"):
            self.forget()
        for section in self._sections:
            if changes.touches(*WHOLE.get(section, ())):
                self._stale.add(section)
            for kind in MATTERS.get(section, ()):
                if ids := changes.touched.get(kind):
                    self._touched.setdefault(kind, set()).update(ids)
        kinds = {kind for by in (MATTERS, WHOLE) for kinds in by.values() for kind in kinds}
        return changes.touches("scheme", "office", *kinds)

    def next_sending(self, today: Date) -> tuple[Ticket, Stale]:
        """Begin a sending: its ticket, and what to send. Another day changes who has time and whose consent holds."""
        if today != self._today:
            self.forget()
        self._today = today
        self.ticket = Ticket(self.ticket.market, self.ticket.number + 1)
        sections, touched = self._on_the_way
        sections |= self._stale
        for kind, ids in self._touched.items():
            touched.setdefault(kind, set()).update(ids)
        self._stale, self._touched = set(), {}
        if sum(map(len, touched.values())) > _MOST_SINGLE:
            sections.update(
                section for section in self._sections if not MATTERS.get(section, set()).isdisjoint(touched)
            )
            touched.clear()
        whole = tuple(section for section in self._sections if section in sections)
        single = {kind: frozenset(ids) for kind, ids in touched.items()}
        return self.ticket, Stale(whole == self._sections, whole, single)

    def note_sent(self, ticket: Ticket) -> bool:
        """Note that a sending has ended; False when a newer one has begun."""
        if ticket != self.ticket:
            return False
        self._on_the_way = set(), {}
        return True


# ------------------------------------------------------------------------------------- on a read thread


def send_market(reads: Reads, compute: Computer, ticket: Ticket, today: Date, stale: Stale) -> Ticket:
    """Send what is stale to the worker process; return the ticket to ask by.

    MarketForgotten when what is not sent is not there any more."""
    begun = (reads.office(), today, read_limits(reads, today), skill_groups()) if stale.is_all else None
    sent = compute.begin(begin_market, ticket, begun, stale.sections)
    for section in stale.sections:
        for kind, rows in read_section(reads, section):
            sent()  # one page is worked on there while the next is read here
            sent = compute.begin(take_rows, ticket, kind, rows)
    for section, kind in SINGLE.items():
        if section not in stale.sections and not MATTERS[section].isdisjoint(stale.touched):
            ids, found = read_touched(reads, kind, stale.touched)
            sent()
            sent = compute.begin(put_rows, ticket, kind, ids, found)
    sent()
    compute(end_market, ticket)
    return ticket


def suggest_from(
    reads: Reads, compute: Computer, ticket: Ticket, today: Date, application: str, limit: int
) -> tuple[Suggestion, ...]:
    """Return the placements that fit an application, best first; RecordMissing when it is not here.

    Where the office wants crowded places to stand back, they do so among the first `_LISTED`."""
    participant, weights, percent = _participant(reads, application, today), read_weights(reads), read_part(reads)
    if not percent:
        return compute(suggest_in, ticket, participant, limit, weights)
    found = compute(suggest_in, ticket, participant, max(limit, _LISTED), weights)
    return ordered(reads, found, percent)[:limit]


def explain_from(
    reads: Reads, compute: Computer, ticket: Ticket, today: Date, application: str, placement: str
) -> Explanation:
    """Return why a pair stands where it stands; RecordMissing when one of the two is not here."""
    place = next(iter(places_of([read_row(reads, "placement", placement)])), None)
    if place is None:
        raise MarketForgotten
    return compute(explain_in, ticket, _participant(reads, application, today), place, read_weights(reads))


def count_left_of(reads: Reads, compute: Computer, ticket: Ticket, today: Date, application: str) -> tuple[Stage, ...]:
    """Return how many placements are left after each rule; RecordMissing when the application is not here."""
    return compute(count_left_in, ticket, _participant(reads, application, today))


def what_ifs_of(reads: Reads, compute: Computer, ticket: Ticket, today: Date, application: str) -> tuple[WhatIf, ...]:
    """Return how many more placements another wish would bring; RecordMissing when the application is not here."""
    return compute(what_ifs_in, ticket, _participant(reads, application, today))


def first_places_of(
    reads: Reads, compute: Computer, ticket: Ticket, today: Date, applications: Sequence[str], weights: Weights
) -> tuple[FirstPlaces, ...]:
    """Return the placement that stands first for each of some applications, by the weights that hold and by others."""
    _, rows = read_touched(reads, "application", {"application": applications})
    book = ConsentBook(reads.office(), today, reads.find(Consent))
    participants = book.participants([row for row in rows if Wish._make(row).person is not None])
    return compute(first_places_in, ticket, participants, read_weights(reads), weights)


def _participant(reads: Reads, application: str, today: Date) -> Participant:
    row = Wish._make(read_row(reads, "application", application))
    if row.person is None:
        raise RecordMissing("record.missing", kind="person", id=reads.get(Application, application).person)
    book = ConsentBook(reads.office(), today, reads.find(Consent, person=row.person))
    return book.participants([row])[0]
