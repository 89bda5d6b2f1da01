"""Companies and people, what they agreed to, and what an office notes about them."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal

from smedesk.domain import choices
from smedesk.domain.field import (
    Audience,
    Merge,
    Record,
    choice,
    codes,
    country,
    date,
    instant,
    long_text,
    money,
    record,
    reference,
    text,
    whole,
    yes_no,
)
from smedesk.translate import mark


@record("company", mark("Record", "Company"))
class Company(Record):
    """A sending company (must be an SME), a host company (any size), or both."""

    name: str = text(
        mark("Company", "Legal name"), required=True, audience=Audience.PARTNER, is_searched=True,
        gates_signature=True)
    trade_name: str = text(mark("Company", "Trade name"), audience=Audience.PARTNER, is_searched=True)
    country: str = country(mark("Company", "Country"), required=True, audience=Audience.EVERYONE)
    region: str = text(mark("Company", "Region (NUTS)"), audience=Audience.EVERYONE, coarsen="nuts2", max_length=5)
    city: str = text(mark("Company", "City"), audience=Audience.PARTNER, is_searched=True)
    address: str = text(mark("Company", "Address"), audience=Audience.AGREEMENT, gates_signature=True)
    status: str = choice(mark("Company", "Status"), choices.COMPANY_STATUSES, default="new")
    side: str = choice(mark("Company", "Side"), choices.SIDES, audience=Audience.EVERYONE)
    legal_form: str = choice(mark("Company", "Legal form"), choices.LEGAL_FORMS, default="company")
    registration_number: str = text(
        mark("Company", "Registration number"), audience=Audience.AGREEMENT, is_searched=True, gates_signature=True,
        max_length=40)
    vat_number: str = text(
        mark("Company", "VAT number"), audience=Audience.AGREEMENT, is_searched=True, merge=Merge.UNIQUE,
        personal=True, max_length=20)
    vat_state: str = choice(mark("Company", "VAT check"), choices.VAT_STATES, default="not_checked")
    vat_checked_at: DateTime | None = instant(mark("Company", "VAT checked"))
    vat_reference: str = text(mark("Company", "Reference of the VAT check"), max_length=40)
    nace_revision: str = choice(
        mark("Company", "NACE revision"), choices.NACE_REVISIONS, default="2", audience=Audience.EVERYONE)
    nace: str = text(
        mark("Company", "Sector (NACE)"), audience=Audience.EVERYONE, coarsen="nace_division", max_length=8)
    staff_count: int | None = whole(mark("Company", "Staff"), audience=Audience.EVERYONE, coarsen="staff_band")
    turnover: Decimal | None = money(mark("Company", "Turnover a year (EUR)"))
    balance: Decimal | None = money(mark("Company", "Balance sheet (EUR)"))
    sme_override: str = choice(mark("Company", "SME status set by staff"), choices.SME_OVERRIDES)
    sme_override_reason: str = text(mark("Company", "Reason for the SME status"))
    website: str = text(mark("Company", "Website"), audience=Audience.PARTNER, is_searched=True)
    email: str = text(mark("Company", "E-mail"), audience=Audience.PARTNER, is_searched=True)
    phone: str = text(mark("Company", "Phone"), audience=Audience.PARTNER, is_searched=True, max_length=40)
    language: str = text(mark("Company", "Language of letters"), audience=Audience.PARTNER, max_length=5)
    description: str = long_text(mark("Company", "What the company does"), audience=Audience.PARTNER)
    adviser: str = reference(mark("Company", "Adviser"), "staff")
    event: str = reference(mark("Company", "Met at"), "event")
    last_contact: Date | None = date(mark("Company", "Last contact"), merge=Merge.SOFT)
    withheld: frozenset[str] = codes(mark("Company", "Not shown to partner offices"), "company_field")
    merged_into: str = reference(mark("Company", "Merged into"), "company")


@record("person", mark("Record", "Person"))
class Person(Record):
    """A participant (employee, manager, owner or co-owner of a sending company), or the contact of a host."""

    company: str = reference(mark("Person", "Company"), "company", required=True, audience=Audience.EVERYONE)
    given_name: str = text(
        mark("Person", "Given name"), audience=Audience.PARTNER, personal=True, is_searched=True, gates_signature=True)
    family_name: str = text(
        mark("Person", "Family name"), required=True, audience=Audience.PARTNER, personal=True, is_searched=True,
        gates_signature=True)
    role: str = choice(mark("Person", "Role in the company"), choices.PERSON_ROLES, audience=Audience.EVERYONE)
    job_title: str = text(mark("Person", "Job title"), audience=Audience.PARTNER, personal=True)
    occupation: str = text(mark("Person", "Occupation (ESCO or ISCO)"), audience=Audience.EVERYONE)
    employed_since: Date | None = date(mark("Person", "In the company since"), personal=True)
    is_full_time: bool = yes_no(mark("Person", "Full-time contract"), default=True, personal=True)
    email: str = text(
        mark("Person", "E-mail"), audience=Audience.PARTNER, personal=True, is_searched=True, merge=Merge.UNIQUE)
    phone: str = text(
        mark("Person", "Phone"), audience=Audience.PARTNER, personal=True, is_searched=True, max_length=40)
    language: str = text(mark("Person", "Language of letters"), audience=Audience.PARTNER, personal=True, max_length=5)
    languages: frozenset[str] = codes(
        mark("Person", "Languages spoken (CEFR)"), "language_level", audience=Audience.EVERYONE, personal=True)
    written_languages: frozenset[str] = codes(
        mark("Person", "Languages in writing (CEFR)"), "language_level", audience=Audience.EVERYONE, personal=True)
    skills: frozenset[str] = codes(mark("Person", "Skills"), "skill", audience=Audience.EVERYONE, personal=True)
    has_enhanced_rate: bool = yes_no(mark("Person", "Enhanced rate"), personal=True)
    event: str = reference(mark("Person", "Met at"), "event")
    withheld: frozenset[str] = codes(mark("Person", "Not shown to partner offices"), "person_field")
    merged_into: str = reference(mark("Person", "Merged into"), "person")
    restricted_until: Date | None = date(mark("Person", "Restricted until"))


@record("consent", mark("Record", "Consent"))
class Consent(Record):
    """One purpose that a person agreed to, or withdrew. Never changed afterwards but for the withdrawal."""

    person: str = reference(mark("Consent", "Person"), "person", required=True)
    purpose: str = choice(mark("Consent", "Purpose"), choices.CONSENT_PURPOSES, required=True)
    text_version: str = text(mark("Consent", "Version of the text"), required=True, max_length=40)
    language: str = text(mark("Consent", "Language"), required=True, max_length=5)
    given_at: DateTime | None = instant(mark("Consent", "Given"), required=True)
    place: str = text(mark("Consent", "Place"))
    taken_by: str = text(mark("Consent", "Taken by"))
    method: str = choice(mark("Consent", "How"), choices.CONSENT_METHODS, required=True)
    signature_sha256: str = text(mark("Consent", "Drawn signature (SHA-256)"), max_length=64)
    event: str = reference(mark("Consent", "Event"), "event")
    withdrawn_at: DateTime | None = instant(mark("Consent", "Withdrawn"))


@record("note", mark("Record", "Note"))
class Note(Record):
    """A line of the contact log. Written once; a correction is a new note."""

    subject: str = reference(mark("Note", "About"), "", required=True)
    kind: str = choice(mark("Note", "Kind"), choices.NOTE_KINDS, default="note")
    happened_on: Date | None = date(mark("Note", "Happened on"))
    written: str = long_text(
        mark("Note", "Note"), personal=True, required=True, merge=Merge.REGISTER, is_searched=True)
    author: str = text(mark("Note", "Author"))
    written_at: DateTime | None = instant(mark("Note", "Written"))


@record("task", mark("Record", "Task"))
class Task(Record):
    """Something to do, until a day, by somebody."""

    subject: str = reference(mark("Task", "About"), "")
    title: str = text(mark("Task", "What to do"), required=True)
    due: Date | None = date(mark("Task", "Until"))
    assignee: str = reference(mark("Task", "Who"), "staff")
    done_at: DateTime | None = instant(mark("Task", "Done"))


@record("group_link", mark("Record", "Linked enterprise"))
class GroupLink(Record):
    """An enterprise that holds, or is held by, a company: it counts in the company's size.

    Recommendation 2003/361/EC, annex, articles 3 and 6."""

    company: str = reference(mark("GroupLink", "Company"), "company", required=True)
    name: str = text(mark("GroupLink", "Enterprise"), required=True)
    percent: int | None = whole(mark("GroupLink", "Share in percent"), maximum=100, required=True)
    staff_count: int | None = whole(mark("GroupLink", "Staff"))
    turnover: Decimal | None = money(mark("GroupLink", "Turnover a year (EUR)"))
    balance: Decimal | None = money(mark("GroupLink", "Balance sheet (EUR)"))


@record("attachment", mark("Record", "File"))
class Attachment(Record):
    """A file kept with a record. The bytes are kept by their SHA-256."""

    subject: str = reference(mark("Attachment", "About"), "", required=True)
    file_name: str = text(mark("Attachment", "File"), required=True, personal=True)
    file_sha256: str = text(mark("Attachment", "SHA-256"), required=True, max_length=64)
    media_type: str = text(mark("Attachment", "Type of file"), max_length=100)
    size: int | None = whole(mark("Attachment", "Bytes"))
    added_at: DateTime | None = instant(mark("Attachment", "Added"))


@record("distinction", mark("Record", "Not the same"))
class Distinction(Record):
    """Two records that look alike and are not the same: somebody has looked."""

    first: str = reference(mark("Distinction", "One"), "", required=True)
    second: str = reference(mark("Distinction", "Other"), "", required=True)
    decided_at: DateTime | None = instant(mark("Distinction", "Decided"))
