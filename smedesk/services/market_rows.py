"""The rows of the database that a market is made of: all of them page by page, or those that changes touched.

They are read here and made records of in `market_records`, which may stand in another process. Nothing here decides who
fits whom.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date as Date
from datetime import datetime as DateTime
from types import MappingProxyType
from typing import Any, NamedTuple

from smedesk.domain.errors import RecordMissing
from smedesk.services.ports import Filter, ListQuery, Operator, Reads

LIVING = frozenset({"proposing", "proposed", "sending_asked", "accepting"})
"""States of a match in which a proposal is open."""

TALKED_OVER = LIVING | {"asking", "host_asked", "answering", "suggested"}
"""States of a match that two offices talk about: it stands in their lists, no longer among the suggestions."""

REFUSED = frozenset({"declined", "declining", "withdrawn", "withdrawing", "lapsed"})
"""States of a match that stand against proposing the same two again."""

ENDED = frozenset({"cancelled", "completed", "evaluated"})
"""States of an exchange that no longer stand between a participant and a placement."""

Row = tuple[Any, ...]
"""The id, then the values of the paths of its kind."""

SECTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "participants": ("consent", "application"),
        "places": ("placement",),
        "relations": ("match", "exchange", "decision"),
    }
)
"""What may be read anew by itself → the kinds of rows it consists of, in the order in which they are needed."""

SINGLE = MappingProxyType({"participants": "application", "places": "placement"})
"""Section → the kind whose rows may be sent alone."""

MATTERS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "participants": frozenset({"application", "person", "company"}),
        "places": frozenset({"placement", "company"}),
    }
)
"""Section → the kinds of records whose change touches single rows of it."""

WHOLE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "participants": frozenset({"consent"}),
        "relations": frozenset(SECTIONS["relations"]),
    }
)
"""Section → the kinds of records whose change makes all of it stale."""

_FOLLOWS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "application": {"id": "application", "person": "person", "person.company": "company"},
        "placement": {"id": "placement", "company": "company"},
    }
)
"""Kind → the paths that lead to what changes it, with the kind of that."""

PAGE = 1000
"""Rows handed over at once: as many as other threads can wait for."""


class Wish(NamedTuple):
    """An application with what matters of its person and company; None stands for what is not here."""

    id: str
    office: str
    person: str | None
    is_published: bool
    modes: frozenset[str]
    months_min: int | None
    months_max: int | None
    window_from: Date | None
    window_to: Date | None
    wanted_sectors: frozenset[str]
    topics: frozenset[str]
    summary: str
    summary_language: str
    wanted_countries: frozenset[str]
    skills_wanted: frozenset[str]
    preferred_sizes: frozenset[str]
    company: str
    languages: frozenset[str]
    occupation: str
    skills: frozenset[str]
    country: str | None
    nace: str | None
    nace_revision: str | None


class Offer(NamedTuple):
    """A placement with what matters of its company; None stands for what is not here."""

    id: str
    office: str
    company: str | None
    is_published: bool
    modes: frozenset[str]
    months_min: int | None
    months_max: int | None
    window_from: Date | None
    window_to: Date | None
    accepted_sectors: frozenset[str]
    topics: frozenset[str]
    summary: str
    summary_language: str
    language_needs: frozenset[str]
    accepted_countries: frozenset[str]
    skills_offered: frozenset[str]
    skills_needed: frozenset[str]
    occupation: str
    capacity: int | None
    country: str | None
    nace: str | None
    nace_revision: str | None
    staff_count: int | None


class MatchRow(NamedTuple):
    """A match."""

    id: str
    application: str
    placement: str
    state: str


class ExchangeRow(NamedTuple):
    """An exchange."""

    id: str
    match: str
    sending_company: str
    state: str


class DecisionRow(NamedTuple):
    """What staff decided on a suggestion."""

    id: str
    application: str
    placement: str
    kind: str


class ConsentRow(NamedTuple):
    """A consent."""

    id: str
    person: str
    purpose: str
    text_version: str
    given_at: DateTime | None
    withdrawn_at: DateTime | None


ROWS: Mapping[str, type[Any]] = {
    "consent": ConsentRow, "application": Wish, "placement": Offer, "match": MatchRow, "exchange": ExchangeRow,
    "decision": DecisionRow,
}  # fmt: skip

_WAYS: Mapping[str, Mapping[str, str]] = {
    "application": {
        "person": "person.id", "company": "person.company", "languages": "person.languages",
        "occupation": "person.occupation", "skills": "person.skills", "country": "person.company.country",
        "nace": "person.company.nace", "nace_revision": "person.company.nace_revision",
    },
    "placement": {
        "company": "company.id", "country": "company.country", "nace": "company.nace",
        "nace_revision": "company.nace_revision", "staff_count": "company.staff_count",
    },
}  # fmt: skip
"""Kind → the paths of what stands in another record than the one of that kind."""


def _paths(kind: str) -> tuple[str, ...]:
    ways = _WAYS.get(kind, {})
    return tuple(ways.get(name, name) for name in ROWS[kind]._fields[1:])


def read_section(reads: Reads, section: str) -> Iterator[tuple[str, Sequence[Row]]]:
    """Yield the rows of a section page by page, each with its kind. Archived records are left out."""
    for kind in SECTIONS[section]:
        numbers, paths = reads.row_ids(ListQuery(kind, own=None)), _paths(kind)
        for first in range(0, len(numbers), PAGE):
            found = reads.rows(kind, paths, numbers[first : first + PAGE])
            yield kind, [(row[0], *row[1]) for row in found if row is not None]


def read_row(reads: Reads, kind: str, id: str) -> Row:
    """Return the row of one record; RecordMissing when it is not here."""
    number = reads.row_of(kind, id)
    found = reads.rows(kind, _paths(kind), [number])[0] if number is not None else None
    if found is None:
        raise RecordMissing("record.missing", kind=kind, id=id)
    return (found[0], *found[1])


def read_touched(reads: Reads, kind: str, touched: Mapping[str, Iterable[str]]) -> tuple[frozenset[str], Sequence[Row]]:
    """Return the ids of a kind that changes touched, and the rows of those that are there: the ids without a row are
    there no more.

    `touched` are the ids that changed, by their kind: what hangs on another record changes with it."""
    numbers: dict[int, None] = {}
    ids: set[str] = set(touched.get(kind, ()))
    for path, other in _FOLLOWS[kind].items():
        if changed := tuple(sorted(touched.get(other, ()))):
            query = ListQuery(kind, (Filter(path, Operator.IS_ANY, changed),), own=None)
            numbers.update(dict.fromkeys(reads.row_ids(query)))
    rows = [(row[0], *row[1]) for row in reads.rows(kind, _paths(kind), list(numbers)) if row is not None]
    return frozenset(ids), rows
