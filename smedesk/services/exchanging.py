"""Drawing up an exchange: from an agreed match to a plan, a stay and a grant that can be printed and signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date

from smedesk.domain.days import Period
from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.grant import Grant, calculate_grant
from smedesk.domain.records import (
    Application,
    Company,
    Exchange,
    Match,
    Person,
    Placement,
    PlanSection,
    Scheme,
    StayPeriod,
)
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.state_table import Actor
from smedesk.domain.wording import Show
from smedesk.services.editing import make_record
from smedesk.services.free_steps import own_role
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.suggesting import running_scheme
from smedesk.translate import mark


def draft_exchange(store: Store, match: str) -> tuple[str, Changes]:
    """Draw up the exchange of an agreed match, with a first stay period and a first section to fill in.

    CommandRefused when the match is not agreed, when we are its host office, or an exchange stands on it already."""
    with store.change(Sentence(mark("Exchanging", "Drew up the exchange"))) as work:
        agreed = work.get(Match, match)
        if agreed.state != "agreed":
            raise CommandRefused("exchange.match_not_agreed", command="draft", state=agreed.state)
        if (actor := own_role(work.office, agreed)) is not Actor.SENDING_OFFICE:
            raise CommandRefused("command.not_for_this_actor", command="draft", state=agreed.state, actor=actor)
        if work.find(Exchange, match=match):
            raise CommandRefused("exchange.exists", command="draft", state=agreed.state)
        exchange = _exchange_of(work, agreed)
        work.insert(exchange)
        work.insert(make_record(work, RECORD_TYPES["stay_period"], {"exchange": exchange.id}))
        work.insert(make_record(work, RECORD_TYPES["plan_section"], {"exchange": exchange.id, "position": 1}))
    return exchange.id, work.changes


def add_section(store: Store, exchange: str) -> tuple[str, Changes]:
    """Add a section to the activity plan, behind the last."""
    with store.change(Sentence(mark("Exchanging", "Added a section to the plan"))) as work:
        position = max((one.position or 0 for one in work.find(PlanSection, exchange=exchange)), default=0) + 1
        added = _add(work, "plan_section", exchange, {"position": position})
    return added, work.changes


def add_activity(store: Store, exchange: str, week: int) -> tuple[str, Changes]:
    """Add what is done in a week of the stay; the first week is 1."""
    with store.change(Sentence(mark("Exchanging", "Added an activity to the plan"))) as work:
        added = _add(work, "plan_activity", exchange, {"week": week})
    return added, work.changes


def add_period(store: Store, exchange: str) -> tuple[str, Changes]:
    """Add a slice to the stay."""
    with store.change(Sentence(mark("Exchanging", "Added a period to the stay"))) as work:
        added = _add(work, "stay_period", exchange, {})
    return added, work.changes


def work_out_grant(store: Store, exchange: str, today: Date, show: Show) -> Changes:
    """Work out the grant of the planned stay by the rates of today and keep it with its working in words."""
    with store.change(Sentence(mark("Exchanging", "Worked out the grant"))) as work:
        standing = work.get(Exchange, exchange)
        grant = grant_of(
            work.find(StayPeriod, exchange=exchange),
            work.get(Company, standing.host_company).country,
            read_rules(work.get(Scheme, standing.scheme).rules),
            today,
            is_enhanced=work.get(Person, standing.participant).has_enhanced_rate,
        )
        work.update(Exchange, exchange, {
            "grant_rate": grant.rate,
            "grant_total": grant.total,
            "grant_working": "\n".join(grant.working(show)),
        })
    return work.changes


def grant_of(
    periods: Sequence[StayPeriod], host_country: str, rules: SchemeRules, today: Date, *, is_enhanced: bool
) -> Grant:
    """Return the grant of the planned periods that have both dates."""
    return calculate_grant(planned(periods), host_country, rules.grant, today, is_enhanced=is_enhanced)


def planned(periods: Sequence[StayPeriod]) -> tuple[Period, ...]:
    """Return the planned slices in order; one without both dates is not planned yet. DomainError where one ends before
    it starts."""
    return tuple(sorted(
        Period(one.planned_from, one.planned_to) for one in periods if one.planned_from and one.planned_to))


def rules_of(reads: Reads, exchange: Exchange) -> SchemeRules:
    """Return the rules under which an exchange was drawn up."""
    return read_rules(reads.get(Scheme, exchange.scheme).rules)


def _exchange_of(work: UnitOfWork, match: Match) -> Exchange:
    application, placement = work.get(Application, match.application), work.get(Placement, match.placement)
    participant = work.get(Person, application.person)
    return Exchange(
        id=work.new_id(),
        office=match.office,
        host_office=match.host_office,
        match=match.id,
        scheme=application.scheme or placement.scheme or _running(work),
        number=f"{work.now:%Y}-{match.id[-4:].upper()}",
        participant=participant.id,
        sending_company=participant.company,
        host_company=placement.company,
    )


def _running(work: UnitOfWork) -> str:
    running = running_scheme(work.find(Scheme), work.now.date())
    if running is None:
        raise DomainError("exchange.no_scheme", today=work.now.date())
    return running[0].id


def _add(work: UnitOfWork, kind_name: str, exchange: str, values: dict[str, Value]) -> str:
    """Parts of an exchange belong to the office that wrote them; both offices of the exchange see and change them."""
    record = make_record(work, RECORD_TYPES[kind_name], {"exchange": exchange, **values})
    work.insert(record)
    return record.id
