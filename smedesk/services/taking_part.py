"""Who may take part under the scheme, for what an adviser looks at: an application, a placement, a pair, an exchange.

The rules stand in `smedesk.domain.eligibility`; here is read what they need. Of another office's people and companies
this desk knows a part only: what it does not know is that office's to judge, and gives no reason here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Date
from types import MappingProxyType

from smedesk.domain.company_size import holding_of, judge_size
from smedesk.domain.eligibility import may_go, may_host, may_meet, may_send, may_stay
from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.reason import Answer, Reason, answer_of
from smedesk.domain.records import Application, Company, Exchange, GroupLink, Person, Placement, Scheme, StayPeriod
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.services.exchanging import planned
from smedesk.services.ports import Reads
from smedesk.services.suggesting import running_scheme

_FIELDS: Mapping[str, str] = MappingProxyType({
    "country.missing": "country",
    "country.takes_part": "country",
    "company.sme": "staff_count",
    "company.legal_form": "legal_form",
    "company.case_by_case": "legal_form",
    "company.registered": "registration_number",
    "person.time_in_company": "employed_since",
    "person.role": "role",
    "person.full_time": "is_full_time",
})
"""What a reason speaks of → the field that it stands on; the others stand on none alone."""


@frozen
class Point:
    """One rule's answer, with the record and the field that it stands on ("" for none that could be filled in)."""

    reason: Reason
    kind: str = ""
    record: str = ""
    field: str = ""


@frozen
class Judgement:
    """What the rules of a scheme say, one point for each rule."""

    scheme: str
    points: tuple[Point, ...]

    @property
    def answer(self) -> Answer:
        """The answer of all rules together."""
        return answer_of(point.reason for point in self.points)

    @property
    def objections(self) -> tuple[Point, ...]:
        """The points that say no."""
        return tuple(point for point in self.points if point.reason.answer is Answer.NO)


def judge_application(reads: Reads, application: str, today: Date) -> Judgement | None:
    """Return whether the person of an application and the company may send; None while no scheme is known for it."""
    wish = reads.get(Application, application)
    known = _scheme(reads, wish.scheme, today)
    if known is None:
        return None
    scheme, rules = known
    on = max(wish.window_from or today, today)
    return Judgement(scheme.name, tuple(_sending(reads, reads.get(Person, wish.person), scheme.id, rules, on)))


def judge_placement(reads: Reads, placement: str, today: Date) -> Judgement | None:
    """Return whether the company of a placement may host; None while no scheme is known for it."""
    offer = reads.get(Placement, placement)
    known = _scheme(reads, offer.scheme, today)
    if known is None:
        return None
    scheme, rules = known
    on = max(offer.window_from or today, today)
    return Judgement(scheme.name, tuple(_hosting(reads, offer.company, rules, on)))


def judge_pair(reads: Reads, application: str, placement: str, today: Date) -> Judgement | None:
    """Return whether an application and a placement may become an exchange; None while no scheme is known."""
    wish, offer = reads.get(Application, application), reads.get(Placement, placement)
    known = _scheme(reads, wish.scheme or offer.scheme, today)
    if known is None:
        return None
    scheme, rules = known
    on = max(wish.window_from or today, offer.window_from or today, today)
    person = reads.get(Person, wish.person)
    return Judgement(scheme.name, (
        *_sending(reads, person, scheme.id, rules, on),
        *_hosting(reads, offer.company, rules, on),
        *_meeting(reads, person.company, offer.company, rules),
    ))


def judge_exchange(reads: Reads, exchange: str, today: Date) -> Judgement:
    """Return whether an exchange keeps the rules that it was drawn up under, on the first day of its stay."""
    standing = reads.get(Exchange, exchange)
    scheme = reads.get(Scheme, standing.scheme)
    rules = read_rules(scheme.rules)
    try:
        periods = planned(reads.find(StayPeriod, exchange=exchange))
    except DomainError:
        periods = ()  # the dates contradict each other: their fields say so
    on = periods[0].starts if periods else today
    person = reads.get(Person, standing.participant)
    return Judgement(scheme.name, (
        *_sending(reads, person, scheme.id, rules, on),
        *_hosting(reads, standing.host_company, rules, on),
        *_meeting(reads, standing.sending_company, standing.host_company, rules),
        *(Point(reason) for reason in may_stay(periods, rules)),
    ))


def _scheme(reads: Reads, named: str, today: Date) -> tuple[Scheme, SchemeRules] | None:
    """Return the scheme that is named, else the one that runs today."""
    if named and (scheme := reads.get_many(Scheme, (named,)).get(named)):
        return scheme, read_rules(scheme.rules)
    return running_scheme(reads.find(Scheme), today)


def _sending(reads: Reads, person: Person, scheme: str, rules: SchemeRules, on: Date) -> Iterable[Point]:
    """The rules for who goes and who sends; another office's are that office's to judge."""
    if person.office != reads.office():
        return
    company = reads.get_many(Company, (person.company,)).get(person.company)
    if company is not None:
        verdict = judge_size(company, rules.sme, [holding_of(one) for one in reads.find(GroupLink, company=company.id)])
        sent = _already_sent(reads, company.id, scheme, person.id)
        yield from _about(company, may_send(company, rules, on, size=verdict, already_sent=sent))
    yield from _about(person, may_go(person, rules, on))


def _already_sent(reads: Reads, company: str, scheme: str, besides: str) -> int:
    sent = reads.find(Exchange, sending_company=company, scheme=scheme)
    return len({one.participant for one in sent if one.state != "cancelled"} - {besides})


def _hosting(reads: Reads, company: str, rules: SchemeRules, on: Date) -> Iterable[Point]:
    """Every office sees the country of a host, which is all that hosting stands on."""
    host = reads.get_many(Company, (company,)).get(company)
    return _about(host, may_host(host, rules, on)) if host else ()


def _meeting(reads: Reads, sending: str, host: str, rules: SchemeRules) -> Iterable[Point]:
    known = reads.get_many(Company, (sending, host))
    if sending in known and host in known:
        yield from (Point(reason) for reason in may_meet(known[sending], known[host], rules))


def _about(record: Company | Person, reasons: Iterable[Reason]) -> Iterable[Point]:
    kind = "company" if isinstance(record, Company) else "person"
    for reason in reasons:
        field = "" if reason.answer is Answer.OK else _FIELDS.get(reason.code, "")
        yield Point(reason, kind, record.id, field)
