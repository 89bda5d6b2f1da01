"""What each paper beside the exchange agreement says, as plain values: a copy of what was known when it was made.

The services gather them; whoever prints needs nothing else. The activity plan is printed from the `Agreement` itself.
No clock, no records, no wording of sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal

from smedesk.domain.agreement import (
    Grant,
    Organisation,
    Participant,
    SchemeProfile,
    StayPeriod,
    check_page_code,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What all papers have. `code` (12 of 0-9, A-Z) and `version` stand on each page and in its codes."""

    code: str
    version: int = 1
    scheme: SchemeProfile
    issued_on: Date

    def __post_init__(self) -> None:
        check_page_code(self.code, self.version)


@dataclass(frozen=True, slots=True)
class Change:
    """A matter that is worded anew. `subject`: `place`, `plan`, `contact`, `signatory` or `other`."""

    subject: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Paper):
    """What changes in an agreement that was signed; matters that stay are empty. Amounts are in `currency`."""

    agreement_version: int
    agreement_issued_on: Date
    participant: Participant
    sending_company: Organisation
    host_company: Organisation
    sending_office: Organisation
    host_office: Organisation
    reason: str
    old_periods: tuple[StayPeriod, ...] = ()
    new_periods: tuple[StayPeriod, ...] = ()
    old_grant: Decimal | None = None
    new_grant: Decimal | None = None
    currency: str = "EUR"
    changes: tuple[Change, ...] = ()
    number: str = ""

    @property
    def is_grant_changed(self) -> bool:
        return self.new_grant is not None


@dataclass(frozen=True, slots=True)
class Account:
    """Where the grant is paid."""

    holder: str = ""
    iban: str = ""
    bank: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantAgreement(Paper):
    """What the sending organisation pays to the sending company."""

    participant: Participant
    sending_company: Organisation
    host_company: Organisation
    sending_office: Organisation
    periods: tuple[StayPeriod, ...]
    grant: Grant
    account: Account = Account()
    number: str = ""


@dataclass(frozen=True, slots=True)
class PresencePeriod:
    """A slice of the stay as agreed and as it was; the real days may still be unknown. All days are included."""

    planned_starts: Date
    planned_ends: Date
    starts: Date | None = None
    ends: Date | None = None

    @property
    def days(self) -> int | None:
        """The days that the participant was there, both ends included."""
        return None if self.starts is None or self.ends is None else (self.ends - self.starts).days + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence(Paper):
    """The confirmation of both companies that the participant was there."""

    participant: Participant
    sending_company: Organisation
    host_company: Organisation
    periods: tuple[PresencePeriod, ...]
    number: str = ""


@dataclass(frozen=True, slots=True)
class Learned:
    """A subject of the plan with what came of it. `topic` is a code of `choices.TOPICS`."""

    topic: str
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate(Paper):
    """The certificate of participation."""

    participant: Participant
    sending_company: Organisation
    host_company: Organisation
    sending_office: Organisation
    host_office: Organisation
    periods: tuple[StayPeriod, ...]
    topics: tuple[Learned, ...] = ()
    number: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """The office that hands a form out."""

    name: str
    address: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentPaper(Paper):
    """The consent form; without a person it is blank. `text_version` is that of the words agreed to."""

    office: Office
    text_version: str
    person: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankPaper(Paper):
    """A registration that is filled in by hand. `serial` is the number by which a person finds it again.

    `variant`: `full`, or `fair` for the few questions of a stand.
    """

    office: Office
    serial: str
    event: str = ""
    variant: str = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPaper(Paper):
    """A questionnaire. `role` is who answers: `participant`, `sending_company` or `host_company`."""

    office: Office
    serial: str
    role: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class SigningNote:
    """Who signed: `party` is a code of `choices.PARTIES`, `way` one of `choices.SIGNING_WAYS`."""

    party: str
    way: str
    name: str = ""
    signed_on: Date | None = None
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class PaperEvent:
    """What happened to a paper; `at` knows its zone. The codes of `event` are listed in the form."""

    at: DateTime
    event: str
    by: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence(Paper):
    """What is kept of one version of a paper: its file, who signed it, and what happened to it."""

    office: str
    title: str
    paper_code: str
    paper_version: int
    pages: int
    made_at: DateTime
    file_name: str
    file_sha256: str
    content_sha256: str
    engine: str = ""
    number: str = ""
    signings: tuple[SigningNote, ...] = ()
    events: tuple[PaperEvent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedList(Paper):
    """What stands above a printed list: `filter` and `order` in words, `rows` the number of its rows."""

    office: str
    title: str
    rows: int
    printed_at: DateTime
    filter: str = ""
    order: str = ""
    printed_by: str = ""
