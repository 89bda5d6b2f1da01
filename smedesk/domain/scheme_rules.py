"""The rules of a scheme as plain values, and the few questions they answer themselves.

Every figure, list and wording of a funded programme stands in its TOML text, never in the code: two schemes
can run at once, and an old one must stay readable. What no public page told us is named in `assumed` and
shown as such.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date
from decimal import Decimal
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from smedesk.domain.days import Due, Length, add_months
from smedesk.translate import Text, mark

INSTALMENT_DUES: Mapping[str, Text] = MappingProxyType({
    "signature": mark("InstalmentDue", "On signature of the grant agreement"),
    "start": mark("InstalmentDue", "At the start of the stay"),
    "final_report": mark("InstalmentDue", "After the final report"),
})
"""When a part of the grant can be due, and the words for it."""

LEGAL_FORM_RULES = ("eligible", "registered", "case_by_case")
"""What a scheme can say of a legal form."""


class CountryRule(NamedTuple):
    """From when until when (both included) a country takes part; None for as long as the scheme runs."""

    code: str
    eligible_from: Date | None = None
    eligible_until: Date | None = None

    def holds(self, on: Date) -> bool:
        """Whether the country takes part on this day."""
        return _is_within(on, self.eligible_from, self.eligible_until)


class StayRules(NamedTuple):
    """How long a stay is, and whether it may be cut. `slice_days` is the shortest slice, None when nothing is
    known."""

    minimum: Length
    maximum: Length
    slice_days: int | None = None


class PeopleRules(NamedTuple):
    """Who may go, and how many; None where the scheme says nothing."""

    per_company: int | None = None
    months_in_company: int | None = None
    employees_full_time: bool = False


class MatchingRules(NamedTuple):
    """What blocks a proposal; None where the scheme says nothing."""

    open_proposals: int | None = None
    inactive_months: int | None = None


class SizeLimit(NamedTuple):
    """A size class: fewer staff than `staff_below`, and turnover or balance sheet (EUR) not above its
    limit."""

    size_class: str
    staff_below: int
    turnover: Decimal
    balance: Decimal


class SmeRules(NamedTuple):
    """What an SME is. `limits` go from the smallest class to the largest that still is one.

    A holding of `partner_from` percent makes a partner (counted pro rata), one above `linked_above` a linked
    enterprise (counted whole)."""

    source: str
    limits: tuple[SizeLimit, ...]
    partner_from: Decimal
    linked_above: Decimal


class RateTable(NamedTuple):
    """Grants a month in EUR by host country from a day on. The newest table counts whole: who is not in it
    has no rate.

    `enhanced` is the rate of a participant with a disability, in any country."""

    valid_from: Date
    euro_a_month: Mapping[str, Decimal]
    enhanced: Decimal | None = None


class InstalmentRule(NamedTuple):
    """A part of the grant (share of 1) and when it is paid: `signature`, `start` or `final_report`."""

    share: Decimal
    due: str


class GrantRules(NamedTuple):
    """How a grant is worked out. Days that fill no month count as so many parts of `days_in_month`."""

    tables: tuple[RateTable, ...]
    instalments: tuple[InstalmentRule, ...]
    days_in_month: int

    def table_at(self, on: Date) -> RateTable | None:
        """Return the newest table that holds on this day."""
        return _newest(self.tables, on)


class DocumentRule(NamedTuple):
    """A paper of an exchange. `needed_for` is the exchange state that is not reached without it, "" for
    none."""

    kind: str
    needed_for: str = ""
    is_conditional: bool = False
    """needed only where somebody decided so, as the A1 form"""


class Visibility(NamedTuple):
    """What every document shows of the Union's money, from a day on. Texts are given by language code."""

    valid_from: Date
    agreement_number: str
    granting_authority: str
    statement: Mapping[str, str]
    disclaimer: Mapping[str, str]
    emblem_millimetres: int
    fonts: tuple[str, ...]


class RetentionRules(NamedTuple):
    """How many years papers are kept after the final payment; small grants, up to `small_up_to` EUR, for
    fewer. How many months a contact without any sign of life is kept, and a consent holds before it is asked for again;
    None where the scheme says nothing."""

    years: int
    small_years: int
    small_up_to: Decimal
    contact_months: int | None = None
    consent_months: int | None = None

    def kept_until(self, final_payment: Date, grant: Decimal) -> Date:
        """Return the last day on which the papers of a grant must still be there."""
        years = self.small_years if grant <= self.small_up_to else self.years
        return add_months(final_payment, 12 * years)


class PlanRules(NamedTuple):
    """Phrases by language that a reviewer stops at: vague ones, and those that speak of supervision."""

    vague: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    supervision: Mapping[str, tuple[str, ...]] = MappingProxyType({})


D = TypeVar("D", RateTable, Visibility)


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeRules:
    """All rules of one scheme. `smedesk.domain.scheme` reads them."""

    code: str
    name: str
    starts: Date
    ends: Date | None
    countries: Mapping[str, CountryRule]
    """empty: which countries took part is not known"""
    must_cross_border: bool
    legal_forms: Mapping[str, str]
    """legal form → `eligible`, `registered` (with a registration or VAT number) or `case_by_case`"""
    topics: tuple[str, ...]
    parties: tuple[str, ...]
    stay: StayRules
    people: PeopleRules
    matching: MatchingRules
    dues: Mapping[str, Due]
    """by the names that the tables of `smedesk.domain.states` use"""
    sme: SmeRules
    grant: GrantRules
    documents: tuple[DocumentRule, ...]
    plan: PlanRules
    visibility: tuple[Visibility, ...]
    retention: RetentionRules
    indicator_threshold: int
    """an indicator with fewer answers is shown grey"""
    assumed: tuple[str, ...] = ()
    """paths of the settings that no public page told us"""
    unknown: tuple[str, ...] = ()
    """paths of the settings that this version of the program does not know"""

    def runs(self, on: Date) -> bool:
        """Whether the scheme runs on this day."""
        return _is_within(on, self.starts, self.ends)

    def visibility_at(self, on: Date) -> Visibility | None:
        """Return what documents made on this day must show."""
        return _newest(self.visibility, on)

    def papers_missing(
        self, state: str, on_file: Collection[str], decided: Collection[str] = ()
    ) -> tuple[str, ...]:
        """Return the kinds of documents without which an exchange does not reach a state. `on_file` are the
        kinds that are signed, `decided` the conditional ones that somebody has decided to be needed."""
        needed = (rule for rule in self.documents if rule.needed_for == state)
        return tuple(
            rule.kind for rule in needed
            if rule.kind not in on_file and (rule.kind in decided or not rule.is_conditional)
        )

    def is_assumed(self, path: str) -> bool:
        """Whether a setting, or the table it stands in, is assumed."""
        return any(path == one or path.startswith(f"{one}.") for one in self.assumed)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """Return the text in a language, else in English, else ""."""
    return texts.get(language) or texts.get("en", "")


def _is_within(on: Date, starts: Date | None, ends: Date | None) -> bool:
    return (starts is None or starts <= on) and (ends is None or on <= ends)


def _newest(dated: Iterable[D], on: Date) -> D | None:
    return max((one for one in dated if one.valid_from <= on), key=lambda one: one.valid_from, default=None)
