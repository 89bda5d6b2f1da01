"""Who may take part in an exchange under a scheme on a day: one reason for each rule.

The day is the one that the rules are asked for, as a rule the first of the stay. A rule of which the scheme
says nothing gives no reason. What a person must decide (posting rules, the A1 form) is not decided here. """

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date as Date
from itertools import pairwise

from smedesk.domain.company_size import SizeVerdict, SmeAnswer, judge_size
from smedesk.domain.days import Length, Period, add_months
from smedesk.domain.grant import length_of_stay
from smedesk.domain.reason import Reason, no, ok, unknown
from smedesk.domain.records import Company, Person
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.wording import CountryCode, length_wording
from smedesk.translate import mark


def may_send(
    company: Company, rules: SchemeRules, on: Date, *, size: SizeVerdict | None = None, already_sent: int = 0
) -> tuple[Reason, ...]:
    """Return why a company may send, or not. `already_sent` counts its other participants under the scheme;
    `size` is the verdict where linked enterprises are known, else it is judged from the company alone."""
    verdict = size or judge_size(company, rules.sme)
    return (
        *_scheme_runs(rules, on),
        *_country_takes_part(company, rules, on),
        _is_sme(verdict),
        *_legal_form(company, rules),
        *_places_left(rules, already_sent),
    )


def may_host(company: Company, rules: SchemeRules, on: Date) -> tuple[Reason, ...]:
    """Return why a company may host, or not: any size will do, and a country without a rate has no grant."""
    return (
        *_scheme_runs(rules, on),
        *_country_takes_part(company, rules, on),
        *_country_has_rate(company, rules, on),
    )


def may_go(person: Person, rules: SchemeRules, on: Date) -> tuple[Reason, ...]:
    """Return why a person may go, or not."""
    return (*_time_in_company(person, rules, on), *_contract(person, rules))


def may_meet(sending: Company, host: Company, rules: SchemeRules) -> tuple[Reason, ...]:
    """Return whether the two companies may be the two ends of one exchange."""
    if not rules.must_cross_border:
        return ()
    if not sending.country or not host.country:
        return (unknown("pair.country_missing", mark("Eligibility", "The country of a company is missing.")),)
    if sending.country == host.country:
        text = mark("Eligibility", "Both companies are in {country}.")
        return (no("pair.same_country", text, country=CountryCode(host.country)),)
    return (ok("pair.same_country", mark("Eligibility", "The companies are in different countries.")),)


def may_stay(periods: Sequence[Period], rules: SchemeRules) -> tuple[Reason, ...]:
    """Return whether a stay has the length and the slices that the scheme allows, and lies within its
    dates."""
    if not periods:
        return (unknown("stay.no_dates", mark("Eligibility", "The stay has no dates yet.")),)
    ordered = sorted(periods)
    if any(earlier.overlaps(later) for earlier, later in pairwise(ordered)):
        return (no("stay.slices_overlap", mark("Eligibility", "Two periods of the stay overlap.")),)
    return (
        *_scheme_runs(rules, ordered[0].starts),
        *_scheme_runs(rules, ordered[-1].ends),
        _length(ordered, rules),
        *_slices(ordered, rules),
    )


def _scheme_runs(rules: SchemeRules, on: Date) -> Iterable[Reason]:
    if rules.runs(on):
        yield ok("scheme.runs", mark("Eligibility", "The scheme runs on {day}."), day=on)
    else:
        yield no("scheme.runs", mark("Eligibility", "The scheme does not run on {day}."), day=on)


def _country_takes_part(company: Company, rules: SchemeRules, on: Date) -> Iterable[Reason]:
    country = CountryCode(company.country)
    if not country:
        yield unknown("country.missing", mark("Eligibility", "The country of the company is missing."))
    elif not rules.countries:
        text = mark("Eligibility", "It is not known whether {country} takes part.")
        yield unknown("country.takes_part", text, country=country)
    elif country in rules.countries and rules.countries[country].holds(on):
        yield ok("country.takes_part", mark("Eligibility", "{country} takes part."), country=country)
    else:
        text = mark("Eligibility", "{country} does not take part on {day}.")
        yield no("country.takes_part", text, country=country, day=on)


def _country_has_rate(company: Company, rules: SchemeRules, on: Date) -> Iterable[Reason]:
    """A country without a rate is no refusal: the exchange is possible, its grant must be asked for."""
    table = rules.grant.table_at(on)
    country = CountryCode(company.country)
    if not country:
        return
    if table is not None and country in table.euro_a_month:
        text = mark("Eligibility", "The grant for {country} is {rate} a month.")
        yield ok("country.rate", text, country=country, rate=table.euro_a_month[country])
    else:
        text = mark("Eligibility", "{country} takes part, but no grant is set for it: ask the programme.")
        yield unknown("country.no_rate", text, country=country)


def _is_sme(verdict: SizeVerdict) -> Reason:
    if verdict.answer is SmeAnswer.SME:
        return ok("company.sme", mark("Eligibility", "The company is an SME."))
    if verdict.answer is SmeAnswer.NOT_SME:
        return no("company.sme", mark("Eligibility", "The company is not an SME: it may only host."))
    return unknown("company.sme", mark("Eligibility", "It cannot be told yet whether the company is an SME."))


def _legal_form(company: Company, rules: SchemeRules) -> Iterable[Reason]:
    rule = rules.legal_forms.get(company.legal_form)
    if rule == "eligible":
        yield ok("company.legal_form", mark("Eligibility", "The legal form is eligible."))
    elif rule == "registered" and (company.vat_number.strip() or company.registration_number.strip()):
        text = mark("Eligibility", "A one-person company with a registration or VAT number.")
        yield ok("company.registered", text)
    elif rule == "registered":
        text = mark("Eligibility", "A one-person company needs a registration or VAT number.")
        yield no("company.registered", text)
    elif rule == "case_by_case":
        text = mark("Eligibility", "This form of self-employment is decided case by case.")
        yield unknown("company.case_by_case", text)
    else:
        text = mark("Eligibility", "The scheme says nothing of this legal form.")
        yield unknown("company.legal_form", text)


def _places_left(rules: SchemeRules, already_sent: int) -> Iterable[Reason]:
    limit = rules.people.per_company
    if limit is None:
        return
    if already_sent < limit:
        text = mark("Eligibility", "The company has sent {sent} of {limit} people.")
        yield ok("company.places", text, sent=already_sent, limit=limit)
    else:
        text = mark("Eligibility", "The company has already sent %n people: no more are allowed.")
        yield no("company.places", text, already_sent)


def _time_in_company(person: Person, rules: SchemeRules, on: Date) -> Iterable[Reason]:
    months = rules.people.months_in_company
    if months is None:
        return
    if person.employed_since is None:
        text = mark("Eligibility", "It is not known since when the person has been in the company.")
        yield unknown("person.time_in_company", text)
        return
    earliest = add_months(person.employed_since, months)
    if earliest <= on:
        text = mark("Eligibility", "In the company since {day}.")
        yield ok("person.time_in_company", text, day=person.employed_since)
    else:
        text = mark("Eligibility", "Not long enough in the company before {day}.")
        yield no("person.time_in_company", text, day=earliest)


def _contract(person: Person, rules: SchemeRules) -> Iterable[Reason]:
    if not rules.people.employees_full_time:
        return
    if not person.role:
        yield unknown("person.role", mark("Eligibility", "The role in the company is missing."))
    elif person.role != "employee":
        text = mark("Eligibility", "A manager or owner needs no contract of employment.")
        yield ok("person.full_time", text)
    elif person.is_full_time:
        yield ok("person.full_time", mark("Eligibility", "An employee with a full-time contract."))
    else:
        yield no("person.full_time", mark("Eligibility", "An employee needs a full-time contract."))


def _length(periods: Sequence[Period], rules: SchemeRules) -> Reason:
    length, limits = length_of_stay(periods), rules.stay
    if _in_days(length, rules) < _in_days(limits.minimum, rules):
        text = mark("Eligibility", "The stay of {length} is shorter than {limit}.")
        return no("stay.too_short", text, length=length_wording(length), limit=length_wording(limits.minimum))
    if _in_days(length, rules) > _in_days(limits.maximum, rules):
        text = mark("Eligibility", "The stay of {length} is longer than {limit}.")
        return no("stay.too_long", text, length=length_wording(length), limit=length_wording(limits.maximum))
    text = mark("Eligibility", "The stay of {length} is allowed.")
    return ok("stay.length", text, length=length_wording(length))


def _in_days(length: Length, rules: SchemeRules) -> int:
    """Months and days on one scale, as the grant counts them."""
    return length.months * rules.grant.days_in_month + length.days


def _slices(periods: Sequence[Period], rules: SchemeRules) -> Iterable[Reason]:
    if len(periods) == 1:
        return
    shortest = rules.stay.slice_days
    if shortest is None:
        text = mark("Eligibility", "It is not known whether the stay may be cut into periods.")
        yield unknown("stay.slices", text)
    elif all(period.days >= shortest for period in periods):
        yield ok("stay.slices", mark("Eligibility", "The stay is cut into %n periods."), len(periods))
    else:
        text = mark("Eligibility", "Every period of the stay needs at least %n days.")
        yield no("stay.slices", text, shortest)
