"""Made-up matches in every state, and exchanges with their plan, stay and grant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta as TimeDelta

from smedesk.domain.days import Period, add_months
from smedesk.domain.field import Record, type_of
from smedesk.domain.grant import calculate_grant
from smedesk.domain.operation import Wire
from smedesk.domain.records import Exchange, Match, PlanActivity, PlanSection, Scheme, StayPeriod
from smedesk.domain.scheme import read_rules
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.sample.making import Maker
from smedesk.sample.market import Offer, Wish

_MATCHES = {"agreed": 0.5, "proposed": 0.26, "declined": 0.14, "withdrawn": 0.05, "lapsed": 0.05}
_EXCHANGES = {
    "draft": 0.2, "agreed": 0.15, "signed": 0.15, "running": 0.2, "completed": 0.15, "evaluated": 0.1,
    "cancelled": 0.05,
}  # fmt: skip
_PAST = frozenset({"completed", "evaluated"})
_REASONS = ("The host has no room for a guest in these months.", "The company has found somebody already.")
_SECTIONS = (
    (
        "training",
        "Understand how orders move from the first question to delivery.",
        "Show a fresh pair of eyes how the company works.",
        "A description of three steps that can be used at home.",
        "A list of what a visitor found hard to follow.",
    ),
    (
        "development",
        "Take part in one order from plan to delivery, and compare it with the way at home.",
        "Try the visitor's way of planning in one order.",
        "Planning time of the next own order is down by a fifth.",
        "A decision whether the other way of planning is kept.",
    ),
    (
        "internationalisation",
        "Meet two customers of the host with needs at home, too.",
        "Learn which customers abroad look for such products.",
        "Two offers sent to customers abroad within three months.",
        "One product prepared for the other market.",
    ),
)
_ACTIVITIES = (
    "Introduction and tour",
    "Collaborating on an order",
    "Visits to customers together",
    "Review with both companies",
)


class ExchangeMaker:
    """Makes what follows when a wish and an offer meet."""

    def __init__(self, maker: Maker, scheme: Scheme) -> None:
        self._maker, self._scheme = maker, scheme
        self._rules = read_rules(scheme.rules)
        self._number = 0

    def meet(self, wish: Wish, offer: Offer) -> Iterator[Record]:
        """Yield a match, and where it is agreed mostly its exchange with all parts."""
        maker = self._maker
        state = maker.by_weight(_MATCHES)
        match = self._match(wish, offer, state)
        yield match
        if state == "agreed" and maker.is_so(0.85):
            yield from self._exchange(match, wish, offer)

    def _match(self, wish: Wish, offer: Offer, state: str) -> Match:
        maker = self._maker
        days_ago = maker.random.randint(3, 14) if state == "proposed" else maker.random.randint(30, 200)
        terms = fingerprint(
            canonical_terms(
                _wire(wish.record), _wire(offer.record), _wire(wish.employee.firm.record), _wire(offer.firm.record)
            )
        )
        proposed = Match(
            id=maker.new_id(days_ago),
            office=wish.record.office,
            host_office=offer.record.office,
            application=wish.record.id,
            placement=offer.record.id,
            state=state,
            terms=terms,
            proposed_at=maker.moment(days_ago),
            sending_accepted_at=maker.moment(days_ago),
        )
        if state == "agreed":
            return replace(proposed, host_accepted_at=maker.moment(max(1, days_ago - 6)))
        if state == "proposed":
            return proposed
        reason = maker.one(_REASONS) if state == "declined" else ""
        return replace(proposed, decided_at=maker.moment(max(1, days_ago - 9)), reason=reason)

    def _exchange(self, match: Match, wish: Wish, offer: Offer) -> Iterator[Record]:
        maker = self._maker
        self._number += 1
        state = maker.by_weight(_EXCHANGES)
        stay = self._stay(state, wish.record.months_min or 1)
        grant = calculate_grant([stay], offer.firm.record.country, self._rules.grant, maker.today)
        exchange = Exchange(
            id=maker.new_id(25),
            office=match.office,
            host_office=match.host_office,
            match=match.id,
            scheme=self._scheme.id,
            number=f"{maker.today.year}-{self._number:04d}",
            state=state,
            participant=wish.employee.record.id,
            sending_company=wish.employee.firm.record.id,
            host_company=offer.firm.record.id,
            project=f"Both companies compare how they work in {wish.theme.group.lower()}, and try the other's way.",
            talked_on=maker.day(-60, -20),
            grant_rate=grant.rate,
            grant_total=grant.total,
            grant_working="\n".join(grant.working(str)),
        )
        yield exchange
        yield from self._plan(exchange)
        is_over = state in _PAST
        yield StayPeriod(
            id=maker.new_id(20),
            office=exchange.office,
            exchange=exchange.id,
            planned_from=stay.starts,
            planned_to=stay.ends,
            real_from=stay.starts if is_over or state == "running" else None,
            real_to=stay.ends if is_over else None,
        )

    def _stay(self, state: str, months: int) -> Period:
        maker = self._maker
        if state in _PAST:
            start = add_months(maker.day(-120, -20), -months)
        elif state == "running":
            start = maker.day(-25, -3)
        else:
            start = maker.day(20, 120)
        return Period(start, add_months(start, months) - TimeDelta(days=1))

    def _plan(self, exchange: Exchange) -> Iterator[Record]:
        maker = self._maker
        for position, section in enumerate(_SECTIONS[: 1 if exchange.state == "draft" else 3], 1):
            topic, sender_objective, host_objective, sender_outcome, host_outcome = section
            yield PlanSection(
                id=maker.new_id(20),
                office=exchange.office,
                exchange=exchange.id,
                position=position,
                topic=topic,
                sender_objective=sender_objective,
                host_objective=host_objective,
                sender_outcome=sender_outcome,
                host_outcome=host_outcome,
            )
        for week, activity in enumerate(_ACTIVITIES, 1):
            yield PlanActivity(
                id=maker.new_id(20), office=exchange.office, exchange=exchange.id, week=week, activity=activity
            )


def _wire(record: Record) -> dict[str, Wire]:
    kind = type_of(record)
    return {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
