"""The rows of the database that a market is made of, page by page, and the market made of them.

`read_section` runs where the database is read; `MarketMaker` may stand in another process, which gets the rows alone.
Nothing here decides who fits whom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from functools import lru_cache
from types import MappingProxyType
from typing import Any, NamedTuple

from smedesk.domain.choices import SIZE_CLASSES
from smedesk.domain.coarse import STAFF_BANDS, staff_band
from smedesk.domain.consent import may_publish
from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Consent
from smedesk.domain.vocabulary import LanguageLevel, read_language_level, read_nace
from smedesk.matching.market import LanguageNeed, Market, Mode, Participant, Place, Relations, Rules, Sector, Window
from smedesk.services.ports import ListQuery, Reads
from smedesk.services.vocabularies import skill_groups

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

SECTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "participants": ("consent", "application"),
    "places": ("placement",),
    "relations": ("match", "exchange", "decision"),
})
"""What may be read anew by itself → the kinds of rows it consists of, in the order in which they are needed."""

MATTERS: Mapping[str, frozenset[str]] = MappingProxyType({
    "participants": frozenset({"application", "person", "company", "consent"}),
    "places": frozenset({"placement", "company"}),
    "relations": frozenset({"match", "exchange", "decision"}),
})
"""Section → the kinds of records whose change makes it stale."""

PAGE = 1000
"""Rows handed over at once: as many as other threads can wait for."""

_CACHED = 4096
"""Codes of a kind that are read once: thousands of profiles state the same few."""


class _Wish(NamedTuple):
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


class _Offer(NamedTuple):
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


class _Match(NamedTuple):
    id: str
    application: str
    placement: str
    state: str


class _Exchange(NamedTuple):
    id: str
    match: str
    sending_company: str
    state: str


class _Decision(NamedTuple):
    id: str
    application: str
    placement: str
    kind: str


class _Given(NamedTuple):
    """A consent."""

    id: str
    person: str
    purpose: str
    text_version: str
    given_at: DateTime | None
    withdrawn_at: DateTime | None


_ROWS: Mapping[str, type[Any]] = {
    "consent": _Given, "application": _Wish, "placement": _Offer, "match": _Match, "exchange": _Exchange,
    "decision": _Decision,
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
    return tuple(ways.get(name, name) for name in _ROWS[kind]._fields[1:])


def read_section(reads: Reads, section: str) -> Iterator[tuple[str, Sequence[Row]]]:
    """Yield the rows of a section page by page, each with its kind. Archived records are left out."""
    for kind in SECTIONS[section]:
        numbers, paths = reads.row_ids(ListQuery(kind, own=None)), _paths(kind)
        for first in range(0, len(numbers), PAGE):
            found = reads.rows(kind, paths, numbers[first : first + PAGE])
            yield kind, [(row[0], *row[1]) for row in found if row is not None]


class MarketMaker:
    """Makes a market of rows as they come. Sections that are begun anew forget their rows; the others keep theirs."""

    def __init__(self) -> None:
        self._participants: list[Participant] = []
        self._places: list[Place] = []
        self._consents: dict[str, list[Consent]] = {}
        self._matches: list[_Match] = []
        self._exchanges: list[_Exchange] = []
        self._decisions: list[_Decision] = []
        self._begun = "", Date.min, Rules()
        self._market: Market | None = None
        self._before: Market | None = None

    def begin(self, office: str, today: Date, rules: Rules, sections: Iterable[str]) -> None:
        """Say whose desk it is, and which sections will come anew."""
        self._begun = office, today, rules
        self._before, self._market = self._market or self._before, None
        if set(sections) != {"relations"}:
            self._before = None
        if "participants" in sections:
            self._participants, self._consents = [], {}
        if "places" in sections:
            self._places = []
        if "relations" in sections:
            self._matches, self._exchanges, self._decisions = [], [], []

    def take(self, kind: str, rows: Iterable[Row]) -> None:
        """Take a page of rows of `read_section`."""
        takes: Mapping[str, Callable[[Any], None]] = {
            "consent": self._take_consent, "application": self._take_application, "placement": self._take_placement,
            "match": self._matches.append, "exchange": self._exchanges.append,
            "decision": self._decisions.append,
        }  # fmt: skip
        take, made = takes[kind], _ROWS[kind]._make
        for row in rows:
            take(made(row))

    def market(self) -> Market:
        """Return the market of all rows that were taken; the same one until `begin`. Where only relations came anew, it
        shares its records with the one before, which lives on: what was prepared for those is not prepared again."""
        if self._market is None:
            _, today, rules = self._begun
            before = self._before
            self._market = Market(
                participants=before.participants if before else tuple(self._participants),
                places=before.places if before else tuple(self._places),
                today=today,
                relations=_relations(self._matches, self._exchanges, self._decisions),
                skill_groups=before.skill_groups if before else skill_groups(),
                rules=rules,
            )
        return self._market

    def _take_consent(self, row: _Given) -> None:
        consent = Consent(
            id=row.id, person=row.person, purpose=row.purpose, text_version=row.text_version, given_at=row.given_at,
            withdrawn_at=row.withdrawn_at)
        self._consents.setdefault(row.person, []).append(consent)

    def _take_application(self, row: _Wish) -> None:
        if row.person is not None:
            self._participants.append(_participant(row, is_consented=self._is_consented(row, row.person)))

    def _take_placement(self, row: _Offer) -> None:
        if row.company is not None:
            self._places.append(_place(row, row.company))

    def _is_consented(self, row: _Wish, person: str) -> bool:
        """Whether an application may be shown. What another office published has been checked by the server."""
        office, today, _ = self._begun
        if row.office != office:
            return True
        return may_publish(self._consents.get(person, ()), person, DateTime.combine(today, Time.max, UTC))


def _relations(
    matches: Sequence[_Match], exchanges: Sequence[_Exchange], decisions: Sequence[_Decision]
) -> Relations:
    by_id = {one.id: one for one in matches}
    living = [one for one in matches if one.state in LIVING]
    agreed = [one for one in matches if one.state == "agreed"]
    standing = [one for one in exchanges if one.state not in ENDED]
    pairs = [by_id[one.match] for one in standing if one.match in by_id]
    return Relations(
        rejected=frozenset((
            *(_pair(one) for one in matches if one.state in REFUSED or one.state in TALKED_OVER),
            *((one.application, one.placement) for one in decisions if one.kind == "declined"),
        )),
        past_draft=frozenset(_pair(one) for one in (*agreed, *pairs)),
        open_proposals=Counter(one.application for one in living),
        exchanges=Counter(one.sending_company for one in exchanges if one.state != "cancelled"),
        taken=Counter(one.placement for one in agreed),
    )


def _pair(match: _Match) -> tuple[str, str]:
    return match.application, match.placement


def _participant(row: _Wish, *, is_consented: bool) -> Participant:
    return Participant(
        id=row.id,
        office_id=row.office,
        company_id=row.company,
        country=row.country or "",
        published=row.is_published,
        consented=is_consented,
        modes=_modes(row.modes),
        min_months=row.months_min,
        max_months=row.months_max,
        windows=_windows(row.window_from, row.window_to),
        sector=_sector(row.nace or "", row.nace_revision or ""),
        wanted_sectors=_sectors(row.wanted_sectors),
        occupation=row.occupation,
        topics=row.topics,
        text=row.summary,
        text_language=row.summary_language,
        languages={one.language: one.level for one in _levels(row.languages)},
        wanted_countries=row.wanted_countries,
        skills_wanted=row.skills_wanted,
        skills_had=row.skills,
        preferred_sizes=row.preferred_sizes,
    )


def _place(row: _Offer, company: str) -> Place:
    return Place(
        id=row.id,
        office_id=row.office,
        company_id=company,
        country=row.country or "",
        published=row.is_published,
        modes=_modes(row.modes),
        min_months=row.months_min,
        max_months=row.months_max,
        windows=_windows(row.window_from, row.window_to),
        sector=_sector(row.nace or "", row.nace_revision or ""),
        wanted_sectors=_sectors(row.accepted_sectors),
        occupation=row.occupation,
        topics=row.topics,
        text=row.summary,
        text_language=row.summary_language,
        language_needs=tuple(LanguageNeed(one.language, one.level) for one in _levels(row.language_needs)),
        accepted_countries=row.accepted_countries,
        skills_offered=row.skills_offered,
        skills_needed=row.skills_needed,
        size=_size(row.staff_count),
        capacity=1 if row.capacity is None else row.capacity,
    )


_SIZES = dict(zip((band.lowest for band in STAFF_BANDS), (choice.code for choice in SIZE_CLASSES), strict=True))
"""The size class that a band of staff suggests; money decides only at the border, and others do not see it."""


def _size(staff_count: int | None) -> str:
    band = staff_band(staff_count)
    return _SIZES[band] if isinstance(band, int) else ""


@lru_cache(_CACHED)
def _levels(codes: frozenset[str]) -> tuple[LanguageLevel, ...]:
    """Return what codes say, in their order. Codes of a newer desk that cannot be read neither help nor hinder."""
    levels = []
    for code in sorted(codes):
        try:
            levels.append(read_language_level(code))
        except ValueRefused:
            continue
    return tuple(levels)


@lru_cache(_CACHED)
def _modes(codes: frozenset[str]) -> Mode:
    modes = Mode(0)
    for code in codes:
        modes |= Mode.__members__.get(code.upper(), Mode(0))
    return modes


def _windows(start: Date | None, end: Date | None) -> tuple[Window, ...]:
    return (Window(start, end),) if start or end else ()


@lru_cache(_CACHED)
def _sector(code: str, revision: str) -> Sector | None:
    try:
        nace = read_nace(code, revision)
    except ValueRefused:
        return None
    return Sector(nace.revision, nace.section, nace.division) if nace.division else None


@lru_cache(_CACHED)
def _sectors(codes: frozenset[str]) -> frozenset[Sector]:
    """Sectors wanted are divisions of Rev. 2, or "revision/division", the form of `Sector.code`."""
    parts = (code.rpartition("/") for code in codes)
    read = (_sector(division, revision or "2") for revision, _, division in parts)
    return frozenset(sector for sector in read if sector is not None)
