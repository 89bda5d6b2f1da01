"""How long what is held on a person stays: until when a signed agreement demands it, and what is due to be erased or
renewed. The periods are the scheme's (`SchemeRules.retention`); nothing here erases."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Protocol, TypeVar

from smedesk.domain.days import add_months
from smedesk.domain.errors import DomainError
from smedesk.domain.field import Record, Value
from smedesk.domain.records import Application, Capture, Consent, Exchange, Note, Person, Scheme, StayPeriod
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.services.editing import title_of
from smedesk.services.ports import Reads
from smedesk.translate import Text, mark

R = TypeVar("R", bound=Record)

SIGNED_STATES = frozenset({"signed", "running", "completed", "evaluated"})
"""States of an exchange in which a signed agreement stands behind it."""

RENEW_AHEAD_MONTHS = 1
"""How long before its end a consent or a profile is listed as to be renewed."""


class Finder(Protocol):
    """Looks records up."""

    def __call__(self, made: type[R], **equal: Value) -> tuple[R, ...]: ...


def entries_of(find: Finder, person: Person) -> tuple[Person, ...]:
    """Return a person with every record that was merged into it, and into those: they are archived, and hold what the
    same person said."""
    found = {person.id: person}
    waiting = [person]
    while waiting:
        merged = [one for one in find(Person, merged_into=waiting.pop().id) if one.id not in found]
        found |= {one.id: one for one in merged}
        waiting += merged
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Held:
    """A person must stay until a day, because of a signed agreement."""

    until: Date
    exchange: str
    number: str
    scheme: str
    is_assumed: bool
    """the period is assumed, not read from the grant agreement"""


def held_by(find: Finder, person: Person, today: Date) -> Held | None:
    """Return the agreement that keeps a person longest, None where nothing does any more."""
    schemes = find(Scheme)
    found = [
        held for one in find(Exchange, participant=person.id)
        if (held := _held(one, _rules(schemes, one.scheme), find(StayPeriod, exchange=one.id)))
    ]
    longest = max(found, key=lambda one: one.until, default=None)
    return longest if longest is not None and longest.until >= today else None


def _held(exchange: Exchange, rules: SchemeRules | None, periods: Iterable[StayPeriod]) -> Held | None:
    """Return until when an exchange keeps its participant: for ever while nothing says when its stay ends."""
    if exchange.state not in SIGNED_STATES or rules is None:
        return None
    ends = [one.real_to or one.planned_to for one in periods]
    last = max((day for day in ends if day), default=None)
    if last is None:
        return Held(Date.max, exchange.id, exchange.number, rules.name, rules.is_assumed("retention"))
    until = rules.retention.kept_until(last, exchange.grant_total or Decimal(0))
    return Held(until, exchange.id, exchange.number, rules.name, rules.is_assumed("retention"))


def _rules(schemes: Iterable[Scheme], id: str) -> SchemeRules | None:
    scheme = next((one for one in schemes if one.id == id), None)
    try:
        return read_rules(scheme.rules) if scheme else None
    except DomainError:
        return None  # written by a newer program


# ----------------------------------------------------------------------------------- what is due


@dataclass(frozen=True, slots=True)
class Due:
    """One thing to do about a person: to erase (`is_renewal` False) or to ask again, by a day, and why."""

    person: str
    name: str
    by: Date
    reason: Text
    scheme: str
    is_renewal: bool = False
    is_assumed: bool = False
    """the period is assumed, not read from the grant agreement"""

    def is_overdue(self, today: Date) -> bool:
        """Whether its day has come."""
        return self.by <= today


RESTRICTION_ENDED = mark("Retention", "The agreement no longer demands the data")
PAPERS_ENDED = mark("Retention", "The papers of the exchange need not be kept any longer")
NO_SIGN_OF_LIFE = mark("Retention", "No note, change, match or exchange for a long time")
CONSENT_OLD = mark("Retention", "The consent was given long ago: ask again")


def read_due(reads: Reads, today: Date) -> tuple[Due, ...]:
    """Return what is to be erased or renewed until a month from now, by the rules of the scheme that runs; the earliest
    first."""
    rules = ruling_scheme(reads.find(Scheme), today)
    if rules is None:
        return ()
    ahead = add_months(today, RENEW_AHEAD_MONTHS)
    past = _Past.read(reads)
    people = reads.find(Person, own=True)
    found: dict[str, Due] = {}
    for person in people:
        for due in (_papers(past, person, rules), _quiet(past, person, rules), _renewal(past, person, rules)):
            if due is not None and due.by <= ahead:
                found.setdefault(person.id, due)
    for due in _restricted(reads, rules, ahead):
        found.setdefault(due.person, due)
    return tuple(sorted(found.values(), key=lambda one: (one.by, one.name, one.person)))


def ruling_scheme(schemes: Iterable[Scheme], today: Date) -> SchemeRules | None:
    """Return the rules of the scheme that runs, else of the one that began last: data outlives a scheme."""
    known = [rules for one in schemes if (rules := _rules((one,), one.id)) is not None]
    return max(known, key=lambda one: (one.runs(today), one.starts), default=None)


@dataclass(frozen=True, slots=True)
class _Past:
    """What happened with the people of an office, by person."""

    exchanges: Mapping[str, list[Held | None]]
    """of those not cancelled; None where nothing says until when: not signed yet, or of an unknown scheme"""
    signs: Mapping[str, Date]
    """the last sign of life"""
    consents: Mapping[str, Date]
    """the day of the oldest consent that still stands"""

    @classmethod
    def read(cls, reads: Reads) -> _Past:
        """Read it in a few questions, not one for each person."""
        rules = {one.id: _rules((one,), one.id) for one in reads.find(Scheme)}
        periods: dict[str, list[StayPeriod]] = {}
        for period in reads.find(StayPeriod):
            periods.setdefault(period.exchange, []).append(period)
        exchanges: dict[str, list[Held | None]] = {}
        for exchange in reads.find(Exchange):
            if exchange.state != "cancelled":
                held = _held(exchange, rules.get(exchange.scheme), periods.get(exchange.id, ()))
                exchanges.setdefault(exchange.participant, []).append(held)
        consents: dict[str, Date] = {}
        for consent in reads.find(Consent, own=True, withdrawn_at=None):
            if consent.given_at is not None:
                given = consent.given_at.date()
                consents[consent.person] = min(given, consents.get(consent.person, given))
        return cls(exchanges, _signs(reads), consents)


def _signs(reads: Reads) -> dict[str, Date]:
    signs: dict[str, Date] = {}

    def note(person: str, day: Date | None) -> None:
        if day is not None:
            signs[person] = max(day, signs.get(person, day))

    for written in reads.find(Note, own=True):
        note(written.subject.removeprefix("person:"), written.written_at.date() if written.written_at else None)
    for capture in reads.find(Capture, own=True):
        note(capture.person, capture.captured_at.date() if capture.captured_at else None)
    for consent in reads.find(Consent, own=True):
        note(consent.person, consent.given_at.date() if consent.given_at else None)
    for application in reads.find(Application, own=True):
        note(application.person, _made_on(application.id))
    return signs


def _made_on(id: str) -> Date | None:
    """Return the day in a UUIDv7."""
    try:
        return DateTime.fromtimestamp(uuid.UUID(id).int / 2**80 / 1000, UTC).date()
    except (ValueError, OverflowError, OSError):
        return None  # an id of another making says nothing


def _papers(past: _Past, person: Person, rules: SchemeRules) -> Due | None:
    held = past.exchanges.get(person.id, [])
    ends = [one.until for one in held if one is not None]
    if not ends or None in held or max(ends) == Date.max:
        return None
    return _due(person, max(ends), PAPERS_ENDED, rules)


def _quiet(past: _Past, person: Person, rules: SchemeRules) -> Due | None:
    months = rules.retention.contact_months
    days = [day for day in (past.signs.get(person.id), _made_on(person.id)) if day]
    if months is None or not days or person.id in past.exchanges:
        return None
    return _due(person, add_months(max(days), months), NO_SIGN_OF_LIFE, rules)


def _renewal(past: _Past, person: Person, rules: SchemeRules) -> Due | None:
    months, given = rules.retention.consent_months, past.consents.get(person.id)
    if months is None or given is None:
        return None
    return replace(_due(person, add_months(given, months), CONSENT_OLD, rules), is_renewal=True)


def _restricted(reads: Reads, rules: SchemeRules, ahead: Date) -> Iterator[Due]:
    """Yield the people who were put away until their agreement ends; only an exchange leads to them."""
    participants = {one.participant for one in reads.find(Exchange)}
    for person in reads.get_many(Person, participants).values():
        if person.restricted_until is not None and person.restricted_until <= ahead:
            yield _due(person, person.restricted_until, RESTRICTION_ENDED, rules)


def _due(person: Person, by: Date, reason: Text, rules: SchemeRules) -> Due:
    return Due(person.id, title_of(person), by, reason, rules.name, is_assumed=rules.is_assumed("retention"))
