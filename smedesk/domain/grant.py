"""The grant of an exchange, with the working that is printed: every line can be followed with a pencil.

A month runs from day n to day n−1; the days left over count as so many thirtieths of the rate (the scheme
says how many). Amounts are Decimal, EUR, rounded half up to the cent where a line is printed, so that the
lines add up exactly. """

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from smedesk.domain.agreement import Instalment, WorkingLine
from smedesk.domain.days import Length, Period, length_of
from smedesk.domain.errors import DomainError
from smedesk.domain.scheme_rules import INSTALMENT_DUES, GrantRules, RateTable
from smedesk.domain.wording import CountryCode, Share, Show, Wording, length_wording
from smedesk.translate import mark

_CENT = Decimal("0.01")

class GrantState(StrEnum):
    """Whether there is a grant. NO_RATE: the country takes part, and nobody has set a rate for it."""

    CALCULATED = "calculated"
    NO_RATE = "no_rate"
    NO_DATES = "no_dates"


class LineKind(StrEnum):
    """What a line of the working shows."""

    PERIOD = "period"
    LENGTH = "length"
    RATE = "rate"
    MONTHS = "months"
    DAYS = "days"
    TOTAL = "total"
    INSTALMENT = "instalment"
    MISSING = "missing"


class GrantLine(NamedTuple):
    """One line of the working; `amount` is what it adds to the total, or shows of it."""

    kind: LineKind
    wording: Wording
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Grant:
    """What is paid and how it was worked out; `rate` and `total` are None unless the state is CALCULATED."""

    state: GrantState
    rate: Decimal | None
    total: Decimal | None
    lines: tuple[GrantLine, ...]
    instalments: tuple[Instalment, ...] = ()
    counted: tuple[WorkingLine, ...] = ()
    """The lines that make the total, as plain values: a paper words them in its own languages."""

    def working(self, show: Show) -> tuple[str, ...]:
        """Return the lines as they are printed, in the language of now."""
        return tuple(line.wording.worded(show) for line in self.lines)


def length_of_stay(periods: Sequence[Period]) -> Length:
    """Return months and days of all slices together: each is counted for itself, then they are added.

    DomainError when two slices have a day in common: it would be paid twice."""
    ordered = sorted(periods)
    for earlier, later in pairwise(ordered):
        if earlier.overlaps(later):
            raise DomainError("stay.slices_overlap", starts=later.starts, ends=earlier.ends)
    lengths = [length_of(period) for period in ordered]
    return Length(sum(one.months for one in lengths), sum(one.days for one in lengths))


def calculate_grant(
    periods: Sequence[Period], host_country: str, rules: GrantRules, on: Date, *, is_enhanced: bool = False
) -> Grant:
    """Return the grant of a stay by the rates valid on a day. `is_enhanced`: the rate of a participant with a
    disability, the same in every country."""
    if not periods:
        nothing = GrantLine(LineKind.MISSING, Wording(mark("Grant", "The stay has no dates yet.")))
        return Grant(GrantState.NO_DATES, None, None, (nothing,))
    length = length_of_stay(periods)
    lines = _period_lines(periods, length)
    table = rules.table_at(on)
    rate = _rate(table, host_country, is_enhanced)
    if table is None or rate is None:
        text = mark("Grant", "The scheme has no rate for {country}.")
        missing = GrantLine(LineKind.MISSING, Wording(text, {"country": CountryCode(host_country)}))
        return Grant(GrantState.NO_RATE, None, None, (*lines, missing))
    counted = _counted(length, rate, rules.days_in_month)
    total = sum((line.amount for line in counted), Decimal("0.00"))
    instalments = split_grant(total, rules)
    return Grant(GrantState.CALCULATED, rate, total, (
        *lines,
        _rate_line(table, rate, host_country, is_enhanced),
        *(_amount_line(line, rules.days_in_month) for line in counted),
        GrantLine(LineKind.TOTAL, Wording(mark("Grant", "Grant in all: {amount}"), {"amount": total}), total),
        *map(_instalment_line, instalments),
    ), instalments, counted)


def split_grant(total: Decimal, rules: GrantRules) -> tuple[Instalment, ...]:
    """Return the instalments of a grant; the last takes the rest, so that they add up to the cent."""
    parts, left = [], total
    for rule in rules.instalments[:-1]:
        amount = min(_cents(total * rule.share), left)
        parts.append(Instalment(rule.share, amount, rule.due))
        left -= amount
    last = rules.instalments[-1]
    return (*parts, Instalment(last.share, left, last.due))


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_UP)


def _rate(table: RateTable | None, country: str, is_enhanced: bool) -> Decimal | None:
    if table is None:
        return None
    return table.enhanced if is_enhanced and table.enhanced is not None else table.euro_a_month.get(country)


def _period_lines(periods: Sequence[Period], length: Length) -> tuple[GrantLine, ...]:
    each = [_period_line(period) for period in sorted(periods)]
    if len(each) == 1:
        return tuple(each)
    together = Wording(mark("Grant", "Together: {length}"), {"length": length_wording(length)})
    return (*each, GrantLine(LineKind.LENGTH, together))


def _period_line(period: Period) -> GrantLine:
    return GrantLine(LineKind.PERIOD, Wording(mark("Grant", "{starts} to {ends}: {length}"), {
        "starts": period.starts, "ends": period.ends, "length": length_wording(length_of(period)),
    }))


def _rate_line(table: RateTable, rate: Decimal, country: str, is_enhanced: bool) -> GrantLine:
    if is_enhanced and table.enhanced is not None:
        text = mark("Grant", "Enhanced rate a month, valid from {valid_from}: {rate}")
    else:
        text = mark("Grant", "Rate a month for {country}, valid from {valid_from}: {rate}")
    return GrantLine(LineKind.RATE, Wording(text, {
        "country": CountryCode(country), "valid_from": table.valid_from, "rate": rate,
    }))


def _counted(length: Length, rate: Decimal, days_in_month: int) -> tuple[WorkingLine, ...]:
    months, days = length.months, length.days
    lines = (
        WorkingLine("months", months, "1", rate, _cents(rate * months)),
        WorkingLine("days", days, f"1/{days_in_month}", rate, _cents(rate * days / days_in_month)),
    )
    return tuple(line for line in lines if line.number)


def _amount_line(line: WorkingLine, days_in_month: int) -> GrantLine:
    if line.unit == "months":
        text = mark("Grant", "{months} × {rate} = {amount}")
        counted: Wording = length_wording(Length(line.number, 0))
    else:
        text = mark("Grant", "{days} ÷ {days_in_month} × {rate} = {amount}")
        counted = length_wording(Length(0, line.number))
    return GrantLine(LineKind(line.unit), Wording(text, {
        line.unit: counted, "days_in_month": days_in_month, "rate": line.rate, "amount": line.amount,
    }), line.amount)


def _instalment_line(instalment: Instalment) -> GrantLine:
    text = mark("Grant", "{due}, {share}: {amount}")
    return GrantLine(LineKind.INSTALMENT, Wording(text, {
        "due": INSTALMENT_DUES[instalment.due], "share": Share(instalment.share), "amount": instalment.amount,
    }), instalment.amount)
