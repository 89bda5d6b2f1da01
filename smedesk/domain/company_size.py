"""Whether a company is an SME, and why: yes with its class, no, or that it cannot be told yet.

The limits are the scheme's (Recommendation 2003/361/EC, annex, articles 2, 3 and 6). Staff decide last: an
answer set by staff with a reason wins, and is named as such. It looks at one year's figures; the rule of two
years is for people. """

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from smedesk.domain.reason import Reason, no, ok, unknown
from smedesk.domain.records import Company, GroupLink
from smedesk.domain.scheme_rules import SizeLimit, SmeRules
from smedesk.translate import mark


class SmeAnswer(StrEnum):
    """The three answers."""

    SME = "sme"
    NOT_SME = "not_sme"
    CANNOT_TELL = "cannot_tell"


class Holding(NamedTuple):
    """An enterprise that holds, or is held by, `percent` of the company; its figures, None where unknown."""

    percent: Decimal
    staff: int | None = None
    turnover: Decimal | None = None
    balance: Decimal | None = None


def holding_of(link: GroupLink) -> Holding:
    """Return a linked enterprise as the rules weigh it."""
    return Holding(Decimal(link.percent or 0), link.staff_count, link.turnover, link.balance)


@dataclass(frozen=True, slots=True)
class SizeVerdict:
    """The answer with its reasons. `size_class` is micro, small, medium or large, "" when it cannot be
    told."""

    answer: SmeAnswer
    size_class: str
    reasons: tuple[Reason, ...]
    is_set_by_staff: bool = False


class _Figure(NamedTuple):
    """A sum of figures: at least `known`; exactly that when `is_complete`."""

    known: Decimal
    is_complete: bool

    def is_below(self, limit: Decimal, *, or_equal: bool) -> bool | None:
        """Whether it is below a limit, None when the missing figures decide."""
        if self.known > limit or (self.known == limit and not or_equal):
            return False
        return True if self.is_complete else None


class _Figures(NamedTuple):
    staff: _Figure
    turnover: _Figure
    balance: _Figure
    holdings: int
    """how many other enterprises are in it"""


def judge_size(company: Company, rules: SmeRules, holdings: Iterable[Holding] = ()) -> SizeVerdict:
    """Return whether a company is an SME. `holdings` are its linked and partner enterprises as far as they
    are known."""
    verdict = _judge_figures(_figures(company, rules, tuple(holdings)), rules)
    if company.sme_override not in (SmeAnswer.SME, SmeAnswer.NOT_SME):
        return verdict
    reason = company.sme_override_reason.strip()
    if not reason:
        ignored = unknown(
            "size.override_without_reason",
            mark("CompanySize", "Staff set the SME status without a reason: it does not count."))
        return SizeVerdict(verdict.answer, verdict.size_class, (ignored, *verdict.reasons))
    return _overridden(verdict, SmeAnswer(company.sme_override), reason)


def _overridden(verdict: SizeVerdict, answer: SmeAnswer, why: str) -> SizeVerdict:
    if answer is SmeAnswer.SME:
        named = ok("size.set_by_staff", mark("CompanySize", "An SME as set by staff: {why}"), why=why)
    else:
        named = no("size.set_by_staff", mark("CompanySize", "Not an SME as set by staff: {why}"), why=why)
    size_class = verdict.size_class if verdict.answer is answer else ""
    return SizeVerdict(answer, size_class, (named, *verdict.reasons), is_set_by_staff=True)


def _figures(company: Company, rules: SmeRules, holdings: tuple[Holding, ...]) -> _Figures:
    own = Holding(Decimal(100), company.staff_count, company.turnover, company.balance)
    weighed = [(one, weight) for one in (own, *holdings) if (weight := weight_of(one.percent, rules))]

    def total(values: Iterable[tuple[int | Decimal | None, Decimal]]) -> _Figure:
        listed = list(values)
        known = sum((value * weight for value, weight in listed if value is not None), Decimal())
        return _Figure(known, all(value is not None for value, _ in listed))

    return _Figures(
        total((one.staff, weight) for one, weight in weighed),
        total((one.turnover, weight) for one, weight in weighed),
        total((one.balance, weight) for one, weight in weighed),
        len(weighed) - 1,
    )


def weight_of(percent: Decimal, rules: SmeRules) -> Decimal:
    """Return how much of an enterprise counts: linked whole, partner pro rata, others not at all."""
    if percent > rules.linked_above:
        return Decimal(1)
    return percent / 100 if percent >= rules.partner_from else Decimal()


def _fits(figures: _Figures, limit: SizeLimit) -> bool | None:
    """Staff below the limit, and turnover or balance sheet within theirs; None when the missing figures
    decide."""
    staff = figures.staff.is_below(Decimal(limit.staff_below), or_equal=False)
    turnover = figures.turnover.is_below(limit.turnover, or_equal=True)
    balance = figures.balance.is_below(limit.balance, or_equal=True)
    money = True if turnover or balance else (None if None in (turnover, balance) else False)
    if staff is False or money is False:
        return False
    return True if staff and money else None


def _judge_figures(figures: _Figures, rules: SmeRules) -> SizeVerdict:
    largest = rules.limits[-1]
    reasons = (*_holdings_reason(figures), _staff_reason(figures, largest), _money_reason(figures, largest))
    fits = _fits(figures, largest)
    if fits is None:
        return SizeVerdict(SmeAnswer.CANNOT_TELL, "", reasons)
    if fits is False:
        return SizeVerdict(SmeAnswer.NOT_SME, "large", reasons)
    smallest = next(limit for limit in rules.limits if _fits(figures, limit) is not False)
    if _fits(figures, smallest) is None:
        open_class = unknown(
            "size.class_open", mark("CompanySize", "An SME; more figures are needed to tell its class."))
        return SizeVerdict(SmeAnswer.SME, "", (*reasons, open_class))
    return SizeVerdict(SmeAnswer.SME, smallest.size_class, reasons)


def _holdings_reason(figures: _Figures) -> tuple[Reason, ...]:
    if not figures.holdings:
        return ()
    n = figures.holdings
    return (ok("size.holdings", mark("CompanySize", "Counted with %n linked or partner enterprises."), n),)


def _staff_reason(figures: _Figures, limit: SizeLimit) -> Reason:
    fits = figures.staff.is_below(Decimal(limit.staff_below), or_equal=False)
    if fits is None:
        return unknown("size.staff", mark("CompanySize", "The number of staff is not fully known."))
    staff = int(figures.staff.known)
    if fits:
        text = mark("CompanySize", "{staff} staff: fewer than {limit}.")
        return ok("size.staff", text, staff=staff, limit=limit.staff_below)
    text = mark("CompanySize", "{staff} staff: not fewer than {limit}.")
    return no("size.staff", text, staff=staff, limit=limit.staff_below)


def _money_reason(figures: _Figures, limit: SizeLimit) -> Reason:
    turnover, balance = figures.turnover, figures.balance
    if turnover.is_below(limit.turnover, or_equal=True):
        text = mark("CompanySize", "Turnover of {amount}: not above {limit}.")
        return ok("size.money", text, amount=turnover.known, limit=limit.turnover)
    if balance.is_below(limit.balance, or_equal=True):
        text = mark("CompanySize", "Balance sheet of {amount}: not above {limit}.")
        return ok("size.money", text, amount=balance.known, limit=limit.balance)
    if turnover.known > limit.turnover and balance.known > limit.balance:
        text = mark("CompanySize", "Turnover of {turnover} and balance sheet of {balance} are too high.")
        return no("size.money", text, turnover=turnover.known, balance=balance.known)
    return unknown("size.money", mark("CompanySize", "Turnover or balance sheet is not fully known."))
