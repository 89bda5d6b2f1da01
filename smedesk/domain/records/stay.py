"""The exchange with its plan and its periods."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal

from smedesk.domain import choices
from smedesk.domain.field import (
    Audience,
    Merge,
    Record,
    choice,
    date,
    long_text,
    money,
    record,
    reference,
    text,
    whole,
)
from smedesk.translate import mark


@record("exchange", mark("Record", "Exchange"))
class Exchange(Record):
    """An agreed match with its agreement. `office` is the sending office; both offices write it."""

    host_office: str = reference(mark("Exchange", "Host office"), "office", required=True, audience=Audience.AGREEMENT)
    match: str = reference(mark("Exchange", "Match"), "match", required=True, audience=Audience.AGREEMENT)
    scheme: str = reference(mark("Exchange", "Scheme"), "scheme", required=True, audience=Audience.AGREEMENT)
    number: str = text(mark("Exchange", "Number"), audience=Audience.AGREEMENT, max_length=40)
    state: str = choice(
        mark("Exchange", "State"), choices.EXCHANGE_STATES, default="draft", audience=Audience.AGREEMENT)
    participant: str = reference(mark("Exchange", "Participant"), "person", required=True, audience=Audience.AGREEMENT)
    sending_company: str = reference(
        mark("Exchange", "Sending company"), "company", required=True, audience=Audience.AGREEMENT)
    host_company: str = reference(
        mark("Exchange", "Host company"), "company", required=True, audience=Audience.AGREEMENT)
    project: str = long_text(
        mark("Exchange", "Description of the project"), audience=Audience.AGREEMENT, gates_signature=True)
    talked_on: Date | None = date(mark("Exchange", "Direct talk of both companies on"), audience=Audience.AGREEMENT)
    grant_rate: Decimal | None = money(
        mark("Exchange", "Grant a month (EUR)"), audience=Audience.AGREEMENT, gates_signature=True)
    grant_total: Decimal | None = money(
        mark("Exchange", "Grant in all (EUR)"), audience=Audience.AGREEMENT, gates_signature=True)
    grant_working: str = long_text(
        mark("Exchange", "Working of the grant"), audience=Audience.AGREEMENT, merge=Merge.REGISTER,
        gates_signature=True)


@record("plan_section", mark("Record", "Section of the plan"))
class PlanSection(Record):
    """One section of the activity plan: each has an objective and an expected outcome for both sides."""

    exchange: str = reference(mark("PlanSection", "Exchange"), "exchange", required=True, audience=Audience.AGREEMENT)
    position: int | None = whole(
        mark("PlanSection", "Position"), minimum=1, audience=Audience.AGREEMENT, required=True)
    topic: str = choice(mark("PlanSection", "Topic"), choices.TOPICS, audience=Audience.AGREEMENT, gates_signature=True)
    sender_objective: str = long_text(
        mark("PlanSection", "Objective of the sending company"), audience=Audience.AGREEMENT, gates_signature=True)
    host_objective: str = long_text(
        mark("PlanSection", "Objective of the host company"), audience=Audience.AGREEMENT, gates_signature=True)
    sender_outcome: str = long_text(
        mark("PlanSection", "Expected outcome for the sending company"), audience=Audience.AGREEMENT,
        gates_signature=True)
    host_outcome: str = long_text(
        mark("PlanSection", "Expected outcome for the host company"), audience=Audience.AGREEMENT,
        gates_signature=True)


@record("plan_activity", mark("Record", "Activity"))
class PlanActivity(Record):
    """What is done in one week of the stay."""

    exchange: str = reference(mark("PlanActivity", "Exchange"), "exchange", required=True, audience=Audience.AGREEMENT)
    week: int | None = whole(
        mark("PlanActivity", "Week"), minimum=1, maximum=60, audience=Audience.AGREEMENT, required=True)
    activity: str = long_text(mark("PlanActivity", "Activity"), audience=Audience.AGREEMENT, gates_signature=True)
    lead: str = choice(
        mark("PlanActivity", "Led by"), choices.PLAN_LEADS, default="together", audience=Audience.AGREEMENT)


@record("stay_period", mark("Record", "Stay period"))
class StayPeriod(Record):
    """One slice of the stay: planned, and as it really was."""

    exchange: str = reference(mark("StayPeriod", "Exchange"), "exchange", required=True, audience=Audience.AGREEMENT)
    planned_from: Date | None = date(
        mark("StayPeriod", "Planned from"), audience=Audience.AGREEMENT, gates_signature=True)
    planned_to: Date | None = date(mark("StayPeriod", "Planned to"), audience=Audience.AGREEMENT, gates_signature=True)
    real_from: Date | None = date(mark("StayPeriod", "Really from"), audience=Audience.AGREEMENT)
    real_to: Date | None = date(mark("StayPeriod", "Really to"), audience=Audience.AGREEMENT)
