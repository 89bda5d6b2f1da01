"""From the records of the desk to a market, and from a market to suggestions.

`read_market` runs where the database is read; the three questions after it run in a worker process, which is where
NumPy is loaded. They all ask the one pair function of `smedesk.matching`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time

from smedesk.domain.choices import SIZE_CLASSES
from smedesk.domain.coarse import STAFF_BANDS, staff_band
from smedesk.domain.consent import may_publish
from smedesk.domain.days import add_months
from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Record
from smedesk.domain.records import Application, Company, Consent, Exchange, Match, Person, Placement, Scheme
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.vocabulary import read_language_level, read_nace
from smedesk.matching.market import (
    LanguageNeed,
    Market,
    Mode,
    Participant,
    Place,
    Relations,
    Rules,
    Sector,
    Window,
)
from smedesk.matching.results import Explanation, Stage, Suggestion
from smedesk.services.ports import Reads
from smedesk.services.reference import skill_groups

LIVING = frozenset({"proposing", "proposed", "accepting"})
"""States of a match in which a proposal is open."""

REFUSED = frozenset({"declined", "declining", "withdrawn", "withdrawing", "lapsed"})
"""States of a match that stand against proposing the same two again."""

ENDED = frozenset({"cancelled", "completed", "evaluated"})
"""States of an exchange that no longer stand between a participant and a placement."""


def read_market(reads: Reads, today: Date) -> Market:
    """Return everything this desk may match: its own records, and what others have published."""
    applications, placements = reads.find(Application), reads.find(Placement)
    people = reads.get_many(Person, (one.person for one in applications))
    employers = (one.company for one in people.values())
    companies = reads.get_many(Company, (*employers, *(one.company for one in placements)))
    consented = _consented(reads, applications, today)
    return Market(
        participants=tuple(
            _participant(one, people[one.person], companies, is_consented=one.id in consented)
            for one in applications
            if one.person in people
        ),
        places=tuple(_place(one, companies[one.company]) for one in placements if one.company in companies),
        today=today,
        relations=_relations(reads.find(Match), reads.find(Exchange)),
        skill_groups=skill_groups(),
        rules=_rules(reads.find(Scheme), today),
    )


def suggest_places(market: Market, application: str, limit: int = 20) -> tuple[Suggestion, ...]:
    """Return the placements that fit an application, best first."""
    from smedesk.matching.suggestions import suggest

    return suggest(market, application, limit)


def explain_pair(market: Market, application: str, placement: str) -> Explanation:
    """Return why a pair stands where it stands."""
    from smedesk.matching.explanations import explain

    return explain(market, application, placement)


def count_left(market: Market, application: str) -> tuple[Stage, ...]:
    """Return how many placements are left after each rule: what to say to somebody without a match."""
    from smedesk.matching.suggestions import funnel

    return funnel(market, application)


def _consented(reads: Reads, applications: Iterable[Application], today: Date) -> frozenset[str]:
    """Ids of applications that may be shown. What another office published has been checked by the server."""
    office, moment = reads.office(), DateTime.combine(today, Time.max, UTC)
    given: dict[str, list[Consent]] = {}
    for consent in reads.find(Consent):
        given.setdefault(consent.person, []).append(consent)
    return frozenset(
        one.id
        for one in applications
        if one.office != office or may_publish(given.get(one.person, ()), one.person, moment)
    )


def running_scheme(schemes: Iterable[Scheme], today: Date) -> tuple[Scheme, SchemeRules] | None:
    """Return the scheme that runs today with its rules, of several the one that began last; None when none runs."""
    running = [(one, rules) for one in schemes if (rules := read_rules(one.rules)).runs(today)]
    return max(running, key=lambda pair: pair[1].starts, default=None)


def _rules(schemes: Iterable[Scheme], today: Date) -> Rules:
    running = running_scheme(schemes, today)
    if running is None:
        return Rules()
    scheme = running[1]
    months = scheme.matching.inactive_months
    return Rules(
        open_proposals=scheme.matching.open_proposals,
        exchanges_per_company=scheme.people.per_company,
        active_since=None if months is None else add_months(today, -months),
        min_months=max(1, scheme.stay.minimum.months),
        max_months=max(1, scheme.stay.maximum.months),
    )


def _relations(matches: Iterable[Match], exchanges: Iterable[Exchange]) -> Relations:
    by_id = {one.id: one for one in matches}
    living = [one for one in by_id.values() if one.state in LIVING]
    agreed = [one for one in by_id.values() if one.state == "agreed"]
    standing = [one for one in exchanges if one.state not in ENDED]
    pairs = [by_id[one.match] for one in standing if one.match in by_id]
    return Relations(
        rejected=frozenset(_pair(one) for one in by_id.values() if one.state in REFUSED or one.state in LIVING),
        past_draft=frozenset(_pair(one) for one in (*agreed, *pairs)),
        open_proposals=Counter(one.application for one in living),
        exchanges=Counter(one.sending_company for one in exchanges if one.state != "cancelled"),
        taken=Counter(one.placement for one in agreed),
    )


def _pair(match: Match) -> tuple[str, str]:
    return match.application, match.placement


def _participant(
    application: Application, person: Person, companies: Mapping[str, Company], *, is_consented: bool
) -> Participant:
    company = companies.get(person.company) or Company(id=person.company)
    levels = [read_language_level(code) for code in _readable(person.languages)]
    return Participant(
        id=application.id,
        office_id=application.office,
        company_id=company.id,
        country=company.country,
        published=application.is_published,
        consented=is_consented,
        modes=_modes(application.modes),
        min_months=application.months_min,
        max_months=application.months_max,
        windows=_windows(application.window_from, application.window_to),
        sector=_sector(company.nace, company.nace_revision),
        wanted_sectors=_sectors(application.wanted_sectors),
        occupation=person.occupation,
        topics=application.topics,
        text=application.summary,
        text_language=application.summary_language,
        languages={one.language: one.level for one in levels},
        wanted_countries=application.wanted_countries,
        skills_wanted=application.skills_wanted,
        skills_had=person.skills,
        preferred_sizes=application.preferred_sizes,
    )


def _place(placement: Placement, company: Company) -> Place:
    needs = [read_language_level(code) for code in sorted(_readable(placement.language_needs))]
    return Place(
        id=placement.id,
        office_id=placement.office,
        company_id=company.id,
        country=company.country,
        published=placement.is_published,
        modes=_modes(placement.modes),
        min_months=placement.months_min,
        max_months=placement.months_max,
        windows=_windows(placement.window_from, placement.window_to),
        sector=_sector(company.nace, company.nace_revision),
        wanted_sectors=_sectors(placement.accepted_sectors),
        occupation=placement.occupation,
        topics=placement.topics,
        text=placement.summary,
        text_language=placement.summary_language,
        language_needs=tuple(LanguageNeed(one.language, one.level) for one in needs),
        accepted_countries=placement.accepted_countries,
        skills_offered=placement.skills_offered,
        skills_needed=placement.skills_needed,
        size=_size(company.staff_count),
        capacity=1 if placement.capacity is None else placement.capacity,
    )


_SIZES = dict(zip((band.lowest for band in STAFF_BANDS), (choice.code for choice in SIZE_CLASSES), strict=True))
"""The size class that a band of staff suggests; money decides only at the border, and others do not see it."""


def _size(staff_count: int | None) -> str:
    band = staff_band(staff_count)
    return _SIZES[band] if isinstance(band, int) else ""


def _readable(languages: Iterable[str]) -> list[str]:
    """Codes of a newer desk that this one cannot read neither help nor hinder."""
    readable = []
    for code in languages:
        try:
            read_language_level(code)
        except ValueRefused:
            continue
        readable.append(code)
    return readable


def _modes(codes: Iterable[str]) -> Mode:
    modes = Mode(0)
    for code in codes:
        modes |= Mode.__members__.get(code.upper(), Mode(0))
    return modes


def _windows(start: Date | None, end: Date | None) -> tuple[Window, ...]:
    return (Window(start, end),) if start or end else ()


def _sector(code: str, revision: str) -> Sector | None:
    try:
        nace = read_nace(code, revision)
    except ValueRefused:
        return None
    return Sector(nace.revision, nace.section, nace.division) if nace.division else None


def _sectors(codes: Iterable[str]) -> frozenset[Sector]:
    """Sectors wanted are divisions of Rev. 2, or "revision/division", the form of `Sector.code`."""
    parts = (code.rpartition("/") for code in codes)
    read = (_sector(division, revision or "2") for revision, _, division in parts)
    return frozenset(sector for sector in read if sector is not None)


def pseudonym(record: Record) -> str:
    """Return the short name under which a published profile is spoken of before it has been opened: "K7Q4M"."""
    digits = int(record.id.replace("-", "")[-12:], 16)
    return "".join(_ALPHABET[(digits >> shift) & 31] for shift in (20, 15, 10, 5, 0))


_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""32 signs that nobody takes for another."""
