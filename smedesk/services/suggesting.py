"""What the records say about the matching as a whole: the scheme that runs and the limits it sets, and the short name
of a profile that has not been opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date

from smedesk.domain.days import add_months
from smedesk.domain.field import Record
from smedesk.domain.records import Scheme
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.matching.market import Rules
from smedesk.services.ports import Reads


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
