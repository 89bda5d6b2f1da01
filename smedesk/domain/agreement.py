"""What an exchange agreement says, as plain values: five parties, stay, plan, grant and the words of the
scheme.

The services gather it from the records once, when the agreement is issued; whoever prints it needs
nothing else. It is a copy on purpose: a signed agreement keeps the rates, names and texts of its day. No
clock, no records, no wording of clauses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from decimal import Decimal

from smedesk.domain.errors import DomainError

_CODE = re.compile(r"[0-9A-Z]{12}")


@dataclass(frozen=True, slots=True)
class Participant:
    """The person who goes. `role` is a code of `choices.PERSON_ROLES`."""

    name: str
    role: str
    job_title: str = ""
    employed_since: Date | None = None
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Organisation:
    """A company or an intermediary organisation as a party: `country` is the ISO code, `signatory` the
    person who signs.
    """

    name: str
    country: str
    address: str
    signatory: str
    signatory_function: str = ""
    registration_number: str = ""
    vat_number: str = ""
    email: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class StayPeriod:
    """One slice of the stay, both days included."""

    starts: Date
    ends: Date


@dataclass(frozen=True, slots=True)
class PlanSection:
    """One subject of the activity plan, with what either side wants and expects. `topic` is a code of
    `choices.TOPICS`.
    """

    topic: str
    sender_objective: str
    host_objective: str
    sender_outcome: str
    host_outcome: str


@dataclass(frozen=True, slots=True)
class Activity:
    """What is done in a week of the stay (the first is 1). `lead` is a code of `choices.PLAN_LEADS`."""

    week: int
    activity: str
    lead: str = "together"


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of the grant: `share` is a part of 1, `due` says when it is paid: `signature`, `start` or
    `final_report`.
    """

    share: Decimal
    amount: Decimal
    due: str


@dataclass(frozen=True, slots=True)
class WorkingLine:
    """A line of the calculation: `number` of a `unit` (`months`, `days`), each the `part` of the monthly `rate`
    ("1", "1/30"), make `amount`.
    """

    unit: str
    number: int
    part: str
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Grant:
    """The grant as decided, never recalculated here: `working` are the lines of the calculation, as given."""

    amount: Decimal
    monthly_rate: Decimal | None = None
    working: tuple[WorkingLine, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class SchemeProfile:
    """What the scheme makes every document show. The texts are given per language code."""

    name: str
    agreement_number: str
    funding_statement: Mapping[str, str]
    disclaimer: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of the five parties. `code` (12 of 0-9, A-Z) and `version` stand on each page and in
    its codes.
    """

    code: str
    version: int
    issued_on: Date
    scheme: SchemeProfile
    participant: Participant
    sending_company: Organisation
    host_company: Organisation
    sending_office: Organisation
    host_office: Organisation
    periods: tuple[StayPeriod, ...]
    project: str
    plan: tuple[PlanSection, ...]
    activities: tuple[Activity, ...] = ()
    grant: Grant = field(default_factory=lambda: Grant(Decimal(0)))
    number: str = ""
    talked_on: Date | None = None
    """When both companies talked with each other directly"""

    def __post_init__(self) -> None:
        check_page_code(self.code, self.version)


def check_page_code(code: str, version: int) -> None:
    """Refuse what no page could carry: DomainError `document.code_malformed` or `document.version_malformed`."""
    if not _CODE.fullmatch(code):
        raise DomainError("document.code_malformed", document=code)
    if version < 1:
        raise DomainError("document.version_malformed", version=version)
