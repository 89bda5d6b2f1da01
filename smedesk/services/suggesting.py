"""From the records of the desk to a market, and from a market to suggestions.

`read_market` runs where the database is read; the three questions after it run in a worker process, which is where
NumPy is loaded. They all ask the one pair function of `smedesk.matching`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date

from smedesk.domain.days import add_months
from smedesk.domain.field import Record
from smedesk.domain.records import Scheme
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.matching.market import Market, Rules
from smedesk.matching.results import Explanation, Stage, Suggestion
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights
from smedesk.services.market_records import ConsentBook, places_of, relations_of
from smedesk.services.market_rows import SECTIONS, Row, read_section
from smedesk.services.ports import Reads
from smedesk.services.vocabularies import skill_groups


def read_market(reads: Reads, today: Date) -> Market:
    """Return everything this desk may match: its own records, and what others have published."""
    rows: dict[str, list[Row]] = {}
    for section in SECTIONS:
        for kind, page in read_section(reads, section):
            rows.setdefault(kind, []).extend(page)
    book = ConsentBook(reads.office(), today)
    book.take(rows.get("consent", ()))
    return Market(
        participants=tuple(book.participants(rows.get("application", ()))),
        places=tuple(places_of(rows.get("placement", ()))),
        today=today,
        relations=relations_of(rows),
        skill_groups=skill_groups(),
        rules=read_limits(reads, today),
    )


def suggest_places(
    market: Market, application: str, limit: int = 20, weights: Weights = DEFAULT_WEIGHTS
) -> tuple[Suggestion, ...]:
    """Return the placements that fit an application, best first."""
    from smedesk.matching.suggestions import suggest

    return suggest(market, application, limit, weights)


def explain_pair(market: Market, application: str, placement: str, weights: Weights = DEFAULT_WEIGHTS) -> Explanation:
    """Return why a pair stands where it stands."""
    from smedesk.matching.explanations import explain

    return explain(market, application, placement, weights)


def count_left(market: Market, application: str) -> tuple[Stage, ...]:
    """Return how many placements are left after each rule: what to say to somebody without a match."""
    from smedesk.matching.suggestions import funnel

    return funnel(market, application)


def running_scheme(schemes: Iterable[Scheme], today: Date) -> tuple[Scheme, SchemeRules] | None:
    """Return the scheme that runs today with its rules, of several the one that began last; None when none runs."""
    running = [(one, rules) for one in schemes if (rules := read_rules(one.rules)).runs(today)]
    return max(running, key=lambda pair: pair[1].starts, default=None)


def read_limits(reads: Reads, today: Date) -> Rules:
    """Return the limits of the scheme that runs today."""
    running = running_scheme(reads.find(Scheme), today)
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


def pseudonym(record: Record) -> str:
    """Return the short name under which a published profile is spoken of before it has been opened: "K7Q4M"."""
    digits = int(record.id.replace("-", "")[-12:], 16)
    return "".join(_ALPHABET[(digits >> shift) & 31] for shift in (20, 15, 10, 5, 0))


_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""32 signs that nobody takes for another."""
