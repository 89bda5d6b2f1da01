"""What the place "Exchanges" asks the database, answered with plain rows. Runs on read threads."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date

from smedesk.domain.activity_plan import Hint, review_plan
from smedesk.domain.errors import DomainError
from smedesk.domain.grant import Grant
from smedesk.domain.reason import Reason
from smedesk.domain.records import (
    Company,
    Document,
    Exchange,
    Office,
    Person,
    PlanActivity,
    PlanSection,
    StayPeriod,
)
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.state_table import Actor, Since, Turn
from smedesk.domain.states import EXCHANGE
from smedesk.services.agreements import missing_for_agreement
from smedesk.services.exchanging import grant_of, rules_of
from smedesk.services.ports import ListQuery, Reads


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """An exchange in the list; the stay is that which is planned."""

    id: str
    number: str
    participant: str
    host: str
    state: str
    starts: Date | None
    ends: Date | None
    turn: Turn | None
    is_ours: bool
    due: Date | None


@dataclass(frozen=True, slots=True)
class ExchangeDetail:
    """Everything that the detail of an exchange shows."""

    exchange: Exchange
    role: Actor
    turn: Turn | None
    participant: Person
    sending_company: Company
    host_company: Company
    sending_office: Office
    host_office: Office
    periods: tuple[StayPeriod, ...]
    sections: tuple[PlanSection, ...]
    activities: tuple[PlanActivity, ...]
    documents: tuple[Document, ...]
    hints: tuple[Hint, ...]
    missing: tuple[Reason, ...]
    grant: Grant | None
    """as it would be worked out now; None where the dates contradict each other"""
    papers_missing: dict[str, tuple[str, ...]]
    """state that a step leads to → kinds of documents that must be signed before"""

    @property
    def has_stale_grant(self) -> bool:
        """Whether dates or rates have changed since the grant was worked out."""
        return bool(self.exchange.grant_working) and (
            self.grant is None or self.grant.total != self.exchange.grant_total
        )


def read_exchanges(reads: Reads) -> tuple[ExchangeRow, ...]:
    """Return all exchanges that this desk knows: those that end first in front, what is closed last."""
    office, stays = reads.office(), _stays(reads)
    rules = {one.scheme: rules_of(reads, one) for one in _one_a_scheme(reads)}
    paths = (
        "number",
        "participant.family_name",
        "participant.given_name",
        "host_company.name",
        "state",
        "office",
        "scheme",
    )
    numbers = reads.row_ids(ListQuery("exchange", own=None))
    rows = []
    for row in reads.rows("exchange", paths, numbers):
        if row is None:
            continue
        id, (number, family, given, host, state, owner, scheme) = row
        starts, ends = stays.get(id, (None, None))
        turn = EXCHANGE.next_step(str(state))
        rows.append(
            ExchangeRow(
                id,
                str(number or ""),
                ", ".join(str(one) for one in (family, given) if one),
                str(host or ""),
                str(state),
                starts,
                ends,
                turn,
                _role(office, str(owner)) in (turn.actors if turn else ()),
                _due(turn, starts, ends, rules.get(str(scheme))),
            )
        )
    return tuple(sorted(rows, key=lambda one: (one.turn is None, one.due or one.ends or Date.max, one.id)))


def read_exchange(reads: Reads, id: str, today: Date) -> ExchangeDetail:
    """Return one exchange with its parties, stay, plan and grant."""
    exchange = reads.get(Exchange, id)
    rules = rules_of(reads, exchange)
    periods = sorted(reads.find(StayPeriod, exchange=id), key=lambda one: (one.planned_from or Date.max, one.id))
    sections = sorted(reads.find(PlanSection, exchange=id), key=lambda one: (one.position or 0, one.id))
    activities = sorted(reads.find(PlanActivity, exchange=id), key=lambda one: (one.week or 0, one.id))
    documents = reads.find(Document, exchange=id)
    participant, host = reads.get(Person, exchange.participant), reads.get(Company, exchange.host_company)
    return ExchangeDetail(
        exchange=exchange,
        role=_role(reads.office(), exchange.office),
        turn=EXCHANGE.next_step(exchange.state),
        participant=participant,
        sending_company=reads.get(Company, exchange.sending_company),
        host_company=host,
        sending_office=reads.get(Office, exchange.office),
        host_office=reads.get(Office, exchange.host_office),
        periods=tuple(periods),
        sections=tuple(sections),
        activities=tuple(activities),
        documents=documents,
        hints=review_plan(exchange, sections, activities, rules.plan),
        missing=missing_for_agreement(reads, id),
        grant=_grant(periods, host.country, rules, today, is_enhanced=participant.has_enhanced_rate),
        papers_missing=_papers(exchange.state, documents, rules),
    )


def _role(office: str, owner: str) -> Actor:
    return Actor.SENDING_OFFICE if office == owner else Actor.HOST_OFFICE


def _stays(reads: Reads) -> dict[str, tuple[Date, Date]]:
    stays: dict[str, tuple[Date, Date]] = {}
    for one in reads.find(StayPeriod):
        if one.planned_from and one.planned_to:
            starts, ends = stays.get(one.exchange, (one.planned_from, one.planned_to))
            stays[one.exchange] = min(starts, one.planned_from), max(ends, one.planned_to)
    return stays


def _one_a_scheme(reads: Reads) -> list[Exchange]:
    return list({one.scheme: one for one in reads.find(Exchange)}.values())


def _due(turn: Turn | None, starts: Date | None, ends: Date | None, rules: SchemeRules | None) -> Date | None:
    since = {Since.STAY_STARTS: starts, Since.STAY_ENDS: ends}.get(turn.since) if turn else None
    return turn.due_on(since, rules.dues) if turn and since and rules else None


def _grant(
    periods: list[StayPeriod], country: str, rules: SchemeRules, today: Date, *, is_enhanced: bool
) -> Grant | None:
    try:
        return grant_of(periods, country, rules, today, is_enhanced=is_enhanced)
    except DomainError:
        return None  # the dates contradict each other: the fields say so


def _papers(state: str, documents: tuple[Document, ...], rules: SchemeRules) -> dict[str, tuple[str, ...]]:
    on_file = {one.kind for one in documents if one.state == "signed"}
    return {
        row.next_state: rules.papers_missing(row.next_state, on_file)
        for row in EXCHANGE.transitions
        if row.state == state
    }
