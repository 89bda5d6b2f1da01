"""The records of a market made of rows of the database: participants, places, and what stands between them.

Nothing here decides who fits whom.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from functools import lru_cache

from smedesk.domain.choices import SIZE_CLASSES
from smedesk.domain.coarse import STAFF_BANDS, staff_band
from smedesk.domain.consent import may_publish
from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Consent
from smedesk.domain.vocabulary import LanguageLevel, read_language_level, read_nace
from smedesk.matching.market import LanguageNeed, Mode, Participant, Place, Relations, Sector, Window
from smedesk.services.market_rows import (
    ENDED,
    LIVING,
    REFUSED,
    TALKED_OVER,
    ConsentRow,
    DecisionRow,
    ExchangeRow,
    MatchRow,
    Offer,
    Row,
    Wish,
)

_CACHED = 4096
"""Codes of a kind that are read once: thousands of profiles state the same few."""


class ConsentBook:
    """The consents of the persons of one desk, by which its own applications may be shown on a day."""

    def __init__(self, office: str, today: Date, consents: Iterable[Consent] = ()) -> None:
        self._office, self._today = office, today
        self._consents: dict[str, list[Consent]] = {}
        for consent in consents:
            self._consents.setdefault(consent.person, []).append(consent)

    def take(self, rows: Iterable[Row]) -> None:
        """Take rows of consents."""
        for row in map(ConsentRow._make, rows):
            consent = Consent(
                id=row.id,
                person=row.person,
                purpose=row.purpose,
                text_version=row.text_version,
                given_at=row.given_at,
                withdrawn_at=row.withdrawn_at,
            )
            self._consents.setdefault(row.person, []).append(consent)

    def participants(self, rows: Iterable[Row]) -> list[Participant]:
        """Return the participants of rows of applications; one whose person is not here is left out."""
        wishes = map(Wish._make, rows)
        return [
            _participant(row, is_consented=self._is_consented(row, row.person)) for row in wishes
            if row.person is not None
        ]  # fmt: skip

    def _is_consented(self, row: Wish, person: str) -> bool:
        """Whether an application may be shown. What another office published has been checked by the server."""
        if row.office != self._office:
            return True
        return may_publish(self._consents.get(person, ()), person, DateTime.combine(self._today, Time.max, UTC))


def places_of(rows: Iterable[Row]) -> list[Place]:
    """Return the places of rows of placements; one whose company is not here is left out."""
    offers = map(Offer._make, rows)
    return [_place(row, row.company) for row in offers if row.company is not None]


def relations_of(rows: Mapping[str, Iterable[Row]]) -> Relations:
    """Return what rows of matches, exchanges and decisions say, given by their kinds."""
    matches = [MatchRow._make(row) for row in rows.get("match", ())]
    exchanges = [ExchangeRow._make(row) for row in rows.get("exchange", ())]
    decisions = [DecisionRow._make(row) for row in rows.get("decision", ())]
    return _relations(matches, exchanges, decisions)


def _relations(
    matches: Sequence[MatchRow], exchanges: Sequence[ExchangeRow], decisions: Sequence[DecisionRow]
) -> Relations:
    by_id = {one.id: one for one in matches}
    living = [one for one in matches if one.state in LIVING]
    agreed = [one for one in matches if one.state == "agreed"]
    standing = [one for one in exchanges if one.state not in ENDED]
    pairs = [by_id[one.match] for one in standing if one.match in by_id]
    return Relations(
        rejected=frozenset(
            (
                *(_pair(one) for one in matches if one.state in REFUSED or one.state in TALKED_OVER),
                *((one.application, one.placement) for one in decisions if one.kind == "declined"),
            )
        ),
        past_draft=frozenset(_pair(one) for one in (*agreed, *pairs)),
        open_proposals=Counter(one.application for one in living),
        exchanges=Counter(one.sending_company for one in exchanges if one.state != "cancelled"),
        taken=Counter(one.placement for one in agreed),
    )


def _pair(match: MatchRow) -> tuple[str, str]:
    return match.application, match.placement


def _participant(row: Wish, *, is_consented: bool) -> Participant:
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


def _place(row: Offer, company: str) -> Place:
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
