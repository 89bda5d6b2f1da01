"""The one market of the worker process, prepared for matching, and the questions to it.

`kept_market` sends it and asks. Each function here runs in the worker process.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date as Date
from typing import TYPE_CHECKING, NamedTuple

from smedesk.matching.market import Participant, Place, Rules
from smedesk.matching.results import Explanation, Stage, Suggestion, WhatIf
from smedesk.matching.weights import Weights
from smedesk.services.market_records import ConsentBook, places_of, relations_of
from smedesk.services.market_rows import SECTIONS, Row

if TYPE_CHECKING:  # NumPy is loaded with the first market
    from smedesk.matching.tables import Changed, Tables

Begun = tuple[str, Date, Rules, Mapping[str, tuple[str, ...]]]
"""Whose desk it is, the day, the limits of the scheme and the groups of skills: what a market begins with."""


class Ticket(NamedTuple):
    """Which market is meant, and the how-manieth sending of it."""

    market: str
    number: int


class FirstPlaces(NamedTuple):
    """The placements that stand first for an application by two sets of weights, "" where nothing fits."""

    application: str
    before: str
    after: str


class MarketForgotten(Exception):
    """The worker process does not hold that market as a whole: it has been replaced, or a newer sending has begun."""


class _Kept:
    """The market of this process, of the ticket given last."""

    def __init__(self, ticket: Ticket, begun: Begun) -> None:
        from smedesk.matching.tables import Changed, Tables

        self.ticket = ticket
        self.changed = Changed()
        """the rows that lists ranked before do not know of"""
        self.is_whole = False
        self._office, self._today, limits, groups = begun
        self.tables: Tables = Tables(self._today, limits, groups)
        self._book = ConsentBook(self._office, self._today)
        self._relations: dict[str, list[Row]] = {}
        self._coming: dict[str, set[str]] = {}
        """kind of a section that comes anew → the ids that have come"""

    def begin(self, ticket: Ticket, sections: Iterable[str]) -> None:
        self.ticket, self.is_whole = ticket, False
        self._coming = {kind: set() for section in sections for kind in SECTIONS[section]}
        if "consent" in self._coming:
            self._book = ConsentBook(self._office, self._today)
        for kind in set(SECTIONS["relations"]) & set(self._coming):
            self._relations[kind] = []

    def take(self, kind: str, rows: Sequence[Row]) -> None:
        if kind == "consent":
            self._book.take(rows)
        elif kind in SECTIONS["relations"]:
            self._relations[kind] += rows
        else:
            self._coming.setdefault(kind, set()).update(self._write(kind, rows))

    def put(self, kind: str, ids: Iterable[str], rows: Sequence[Row]) -> None:
        gone = set(ids).difference(self._write(kind, rows))
        self._remove(kind, gone)

    def end(self) -> None:
        for kind, rows in (("application", self.tables.participants.row), ("placement", self.tables.places.row)):
            if kind in self._coming:
                self._remove(kind, set(rows) - self._coming[kind])
        if not self._coming.keys().isdisjoint(SECTIONS["relations"]):
            self._note(self.tables.relate(relations_of(self._relations)))
        self._note(self.tables.settle())
        self._coming, self.is_whole = {}, True

    def _write(self, kind: str, rows: Sequence[Row]) -> Iterable[str]:
        if kind == "placement":
            places = places_of(rows)
            self.tables.write(places=places)
            return [each.id for each in places]
        participants = self._book.participants(rows)
        self.tables.write(participants)
        return [each.id for each in participants]

    def _remove(self, kind: str, ids: Iterable[str]) -> None:
        if kind == "placement":
            self._note(self.tables.remove(places=ids))
        else:
            self._note(self.tables.remove(participants=ids))

    def _note(self, changed: Changed) -> None:
        self.changed = self.changed.joined(*changed)


_kept: dict[str, _Kept] = {}
"""Market → what is held of it. The newest one alone."""


def load_matching() -> None:
    """Load what the questions need, while the market is still being read."""
    for name in ("suggestions", "explanations", "what_ifs"):
        importlib.import_module(f"smedesk.matching.{name}")


def begin_market(ticket: Ticket, begun: Begun | None, sections: Sequence[str]) -> None:
    """Begin a sending: the sections named will come anew, the others stay."""
    if begun is not None:
        _kept.clear()
        _kept[ticket.market] = _Kept(ticket, begun)
    if ticket.market not in _kept:
        raise MarketForgotten
    _kept[ticket.market].begin(ticket, sections)


def take_rows(ticket: Ticket, kind: str, rows: Sequence[Row]) -> None:
    """Take a page of rows of a section that comes anew."""
    _held(ticket).take(kind, rows)


def put_rows(ticket: Ticket, kind: str, ids: Iterable[str], rows: Sequence[Row]) -> None:
    """Take single rows; the ids without one are there no more."""
    _held(ticket).put(kind, ids, rows)


def end_market(ticket: Ticket) -> None:
    """End a sending."""
    _held(ticket).end()


def tables_from(ticket: Ticket) -> Tables:
    """Return the market; MarketForgotten when it is not whole, or another one."""
    kept = _held(ticket)
    if not kept.is_whole:
        raise MarketForgotten
    return kept.tables


def changed_rows(ticket: Ticket) -> Changed:
    """Return the rows of a whole market that have changed since this was asked last."""
    from smedesk.matching.tables import Changed

    kept = _held(ticket)
    changed, kept.changed = kept.changed, Changed()
    return changed


def suggest_in(ticket: Ticket, participant: Participant, limit: int, weights: Weights) -> tuple[Suggestion, ...]:
    """Return the placements that fit a participant, best first."""
    from smedesk.matching.suggestions import suggest

    with _asked(ticket, [participant]) as tables:
        return suggest(tables, participant.id, limit, weights)


def explain_in(ticket: Ticket, participant: Participant, place: Place, weights: Weights) -> Explanation:
    """Return why a pair stands where it stands."""
    from smedesk.matching.explanations import explain_records

    with _asked(ticket, [participant]) as tables:
        if place.id not in tables.places.row:
            raise MarketForgotten
        return explain_records(tables, participant, place, weights)


def count_left_in(ticket: Ticket, participant: Participant) -> tuple[Stage, ...]:
    """Return how many placements are left after each rule."""
    from smedesk.matching.suggestions import funnel

    with _asked(ticket, [participant]) as tables:
        return funnel(tables, participant.id)


def what_ifs_in(ticket: Ticket, participant: Participant) -> tuple[WhatIf, ...]:
    """Return how many more placements another wish would bring."""
    from smedesk.matching.what_ifs import what_ifs

    with _asked(ticket, [participant]) as tables:
        return what_ifs(tables, participant.id)


def first_places_in(
    ticket: Ticket, participants: Sequence[Participant], held: Weights, others: Weights
) -> tuple[FirstPlaces, ...]:
    """Return what stands first for each of some participants by two sets of weights."""
    from smedesk.matching.suggestions import first_places

    with _asked(ticket, participants) as tables:
        ids = [each.id for each in participants]
        before, after = (first_places(tables, ids, weights) for weights in (held, others))
        return tuple(FirstPlaces(id, before.get(id, ""), after.get(id, "")) for id in ids)


@contextmanager
def _asked(ticket: Ticket, participants: Sequence[Participant]) -> Iterator[Tables]:
    """The market with participants in it as the question brings them; those that were not there go again."""
    tables = tables_from(ticket)
    new = [each.id for each in participants if each.id not in tables.participants.row]
    tables.put(participants)
    try:
        yield tables
    finally:
        if new:
            tables.remove(participants=new)


def _held(ticket: Ticket) -> _Kept:
    kept = _kept.get(ticket.market)
    if kept is None or kept.ticket != ticket:
        raise MarketForgotten
    return kept
