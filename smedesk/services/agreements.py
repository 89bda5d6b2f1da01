"""Issuing the agreement of an exchange: gathering what it says, printing it, keeping the paper with its fingerprint."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from decimal import Decimal
from typing import Protocol

from smedesk.domain import agreement as paper
from smedesk.domain.errors import CommandRefused
from smedesk.domain.grant import Grant
from smedesk.domain.reason import Reason, no
from smedesk.domain.records import (
    Company,
    Document,
    Exchange,
    Match,
    Office,
    Person,
    Placement,
    PlanActivity,
    PlanSection,
    StayPeriod,
)
from smedesk.services.exchanging import grant_of, planned, rules_of
from smedesk.services.keeping_papers import keep_paper
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.services.scheme_profiles import profile_of
from smedesk.translate import mark


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A finished PDF. `content_sha256` is what the codes on its pages prove."""

    pdf: bytes
    pages: int
    content_sha256: str
    form: str
    """The form and its version, as in `agreement 1`"""
    engine: str
    """The fingerprint of the libraries and fonts that made it"""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page as a picture: `pixels` are rows of RGB bytes."""

    width: int
    height: int
    pixels: bytes


class DocumentPrinter(Protocol):
    """What makes paper. Slow (tens of milliseconds and more): never on the window's thread."""

    def print_agreement(self, data: paper.Agreement, languages: tuple[str, ...]) -> PrintedDocument:
        """Print an agreement in one language or in two side by side; DomainError names what cannot be printed."""

    def agreement_languages(self) -> tuple[str, ...]:
        """Return the codes of the languages that the form speaks."""

    def pages(self, pdf: bytes, dpi: int) -> Iterable[PageImage]:
        """Return the pages of a PDF as pictures, in order."""


def missing_for_agreement(reads: Reads, exchange: str) -> tuple[Reason, ...]:
    """Return why the agreement cannot be issued yet, each with a stable code; empty when it can."""
    standing = reads.get(Exchange, exchange)
    periods = reads.find(StayPeriod, exchange=exchange)
    sections = reads.find(PlanSection, exchange=exchange)
    offices = [reads.get(Office, id) for id in (standing.office, standing.host_office)]
    found: dict[str, tuple[bool, Reason]] = {
        "dates": (not any(one.planned_from and one.planned_to for one in periods), no(
            "agreement.no_dates", mark("Agreement", "The stay has no dates yet."))),
        "project": (not standing.project.strip(), no(
            "agreement.no_project", mark("Agreement", "The project is not described yet."))),
        "plan": (not sections, no("agreement.no_plan", mark("Agreement", "The activity plan has no section yet."))),
        "sides": (any(not _is_two_sided(one) for one in sections), no(
            "agreement.empty_side",
            mark("Agreement", "A section of the plan lacks an objective or an expected outcome of one side."))),
        "topics": (not all(one.topic for one in sections), no(
            "agreement.no_topic", mark("Agreement", "A section of the plan has no topic yet."))),
        "sending": (not _signatory(reads, standing.sending_company), no(
            "agreement.no_sending_signatory",
            mark("Agreement", "Nobody signs for the sending company: its owner or manager is not among the people."))),
        "host": (not _host_signatory(reads, standing), no(
            "agreement.no_host_signatory",
            mark("Agreement", "Nobody signs for the host company: the placement has no contact person."))),
        "sending_address": (not reads.get(Company, standing.sending_company).address.strip(), no(
            "agreement.no_sending_address", mark("Agreement", "The sending company has no address yet."))),
        "host_address": (not reads.get(Company, standing.host_company).address.strip(), no(
            "agreement.no_host_address", mark("Agreement", "The host company has no address yet."))),
        "offices": (any(not (one.address and one.signatory) for one in offices), no(
            "agreement.no_office_details",
            mark("Agreement", "An office lacks its address, or who signs for it."))),
    }
    return tuple(reason for is_missing, reason in found.values() if is_missing)


def issue_agreement(
    store: Store,
    printer: DocumentPrinter,
    exchange: str,
    languages: tuple[str, ...],
    today: Date,
) -> tuple[str, Changes]:
    """Print the agreement of an exchange as its next version and keep it; return the id of the document.

    An earlier version that was only issued is replaced; a signed one stays signed. Undo does not call it back: the
    paper may be in somebody's hands, and its number is not given twice."""
    if missing := missing_for_agreement(store.reads, exchange):
        raise CommandRefused(missing[0].code, command="issue", state="draft")
    earlier = [one for one in store.reads.find(Document, exchange=exchange) if one.kind == "agreement"]
    version = max((one.version or 0 for one in earlier), default=0) + 1
    data = gather_agreement(store.reads, exchange, version, today)
    printed = printer.print_agreement(data, languages)
    sentence = Sentence(mark("Agreement", "Issued the agreement {number}"), {"number": data.number})
    with store.change(sentence, can_undo=False) as work:
        for one in earlier:
            if one.state == "issued":
                work.update(Document, one.id, {"state": "replaced"})
        id = keep_paper(
            work, printed, "agreement", code=data.code, version=version, languages=languages, number=data.number,
            exchange=exchange)
    return id, work.changes


def gather_agreement(reads: Reads, exchange: str, version: int, today: Date) -> paper.Agreement:
    """Return everything the agreement says, as it stands now: from then on it is a copy."""
    standing = reads.get(Exchange, exchange)
    rules = rules_of(reads, standing)
    periods = reads.find(StayPeriod, exchange=exchange)
    person, host = reads.get(Person, standing.participant), reads.get(Company, standing.host_company)
    sending = reads.get(Company, standing.sending_company)
    grant = grant_of(periods, host.country, rules, today, is_enhanced=person.has_enhanced_rate)
    return paper.Agreement(
        code=document_code(exchange),
        version=version,
        issued_on=today,
        number=standing.number,
        scheme=profile_of(rules, today),
        participant=_participant(person),
        sending_company=_company(sending, _signatory(reads, sending.id)),
        host_company=_company(host, _host_signatory(reads, standing)),
        sending_office=_office(reads.get(Office, standing.office)),
        host_office=_office(reads.get(Office, standing.host_office)),
        periods=tuple(paper.StayPeriod(one.starts, one.ends) for one in planned(periods)),
        project=standing.project,
        plan=_plan(reads.find(PlanSection, exchange=exchange)),
        activities=_activities(reads.find(PlanActivity, exchange=exchange)),
        grant=_grant(grant),
    )


def document_code(exchange: str) -> str:
    """Return the twelve signs by which the papers of an exchange are known again; no personal data."""
    return base64.b32encode(hashlib.sha256(exchange.encode()).digest())[:12].decode().translate(_LEGIBLE)


_LEGIBLE = str.maketrans("IO", "89")
"""base32 has no 0 and 1; the letters that are taken for them become the two digits that base32 lacks."""


def _is_two_sided(section: PlanSection) -> bool:
    sides = (section.sender_objective, section.host_objective, section.sender_outcome, section.host_outcome)
    return all(one.strip() for one in sides)


def _participant(person: Person) -> paper.Participant:
    return paper.Participant(
        name=_full_name(person),
        role=person.role or "employee",
        job_title=person.job_title,
        employed_since=person.employed_since,
        email=person.email,
        phone=person.phone,
    )


def _company(company: Company, signatory: str) -> paper.Organisation:
    return paper.Organisation(
        name=company.name,
        country=company.country,
        address=", ".join(part for part in (company.address, company.city) if part),
        signatory=signatory,
        registration_number=company.registration_number,
        vat_number=company.vat_number,
        email=company.email,
        phone=company.phone,
    )


def _signatory(reads: Reads, company: str) -> str:
    """Return who signs for a company: its owner before a manager; "" when neither is known."""
    people = [one for one in reads.find(Person, company=company) if one.role in _SIGNERS]
    return _full_name(min(people, key=lambda one: (_SIGNERS.index(one.role), one.id))) if people else ""


def _host_signatory(reads: Reads, exchange: Exchange) -> str:
    """Return who signs for the host: the contact person of the placement."""
    contact = reads.get(Placement, reads.get(Match, exchange.match).placement).contact
    return _full_name(reads.get(Person, contact)) if contact else _signatory(reads, exchange.host_company)


def _full_name(person: Person) -> str:
    return f"{person.given_name} {person.family_name}".strip()


_SIGNERS = ("owner", "co_owner", "manager")
"""Roles whose holder may sign for a company."""


def _office(office: Office) -> paper.Organisation:
    return paper.Organisation(
        name=office.name,
        country=office.country,
        address=", ".join(part for part in (office.address, office.city) if part),
        signatory=office.signatory,
        email=office.email,
        phone=office.phone,
    )


def _plan(sections: Sequence[PlanSection]) -> tuple[paper.PlanSection, ...]:
    return tuple(
        paper.PlanSection(
            one.topic, one.sender_objective, one.host_objective, one.sender_outcome, one.host_outcome)
        for one in sorted(sections, key=lambda one: (one.position or 0, one.id))
    )


def _activities(activities: Sequence[PlanActivity]) -> tuple[paper.Activity, ...]:
    listed = sorted(activities, key=lambda one: (one.week or 0, one.id))
    return tuple(paper.Activity(one.week or 1, one.activity, one.lead) for one in listed if one.activity.strip())


def _grant(grant: Grant) -> paper.Grant:
    return paper.Grant(
        amount=grant.total or Decimal(0),  # "eligible, no rate": the agreement then does not speak of a grant
        monthly_rate=grant.rate,
        working=grant.counted,
        instalments=grant.instalments,
    )
