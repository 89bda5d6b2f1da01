"""The records of an office, each field declared once.

What a declaration means stands in `smedesk.domain.field`. A new field is one line here and one migration.
Profiles are pseudonymous for other offices until both sides have accepted a match: only fields with
`Audience.EVERYONE` travel before that, made coarse where they would point at one company.
"""

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

EVERYONE, PARTNER, AGREEMENT = Audience.EVERYONE, Audience.PARTNER, Audience.AGREEMENT


@record("scheme", mark("Record", "Scheme"))
class Scheme(Record):
    """A funded programme with its own rules; `rules` is the TOML that `smedesk.domain.scheme` reads."""

    code: str = text(mark("Scheme", "Code"), required=True, audience=EVERYONE, max_length=40)
    name: str = text(mark("Scheme", "Name"), required=True, audience=EVERYONE)
    rules: str = long_text(
        mark("Scheme", "Rules"), audience=EVERYONE, merge=Merge.REGISTER, max_length=200_000)


@record("office", mark("Record", "Office"))
class Office(Record):
    """An intermediary organisation. Sending and host are roles it has in one exchange."""

    name: str = text(mark("Office", "Name"), required=True, audience=EVERYONE)
    country: str = country(mark("Office", "Country"), required=True, audience=EVERYONE)
    city: str = text(mark("Office", "City"), audience=EVERYONE)
    address: str = text(mark("Office", "Address"), audience=EVERYONE)
    email: str = text(mark("Office", "E-mail"), audience=EVERYONE)
    phone: str = text(mark("Office", "Phone"), audience=EVERYONE, max_length=40)
    language: str = text(mark("Office", "Language"), audience=EVERYONE, max_length=5)
    signatory: str = text(mark("Office", "Signs for the office"), audience=EVERYONE)


@record("staff", mark("Record", "Staff member"))
class Staff(Record):
    """An adviser of an office."""

    name: str = text(mark("Staff", "Name"), required=True, audience=EVERYONE, personal=True)
    email: str = text(mark("Staff", "E-mail"), audience=EVERYONE, personal=True)
    role: str = choice(mark("Staff", "Role"), choices.STAFF_ROLES, default="officer")
    language: str = text(mark("Staff", "Language"), max_length=5)


@record("event", mark("Record", "Event"))
class Event(Record):
    """A fair or visit where companies are entered."""

    name: str = text(mark("Event", "Name"), required=True)
    place: str = text(mark("Event", "Place"))
    country: str = country(mark("Event", "Country"))
    starts: Date | None = date(mark("Event", "From"))
    ends: Date | None = date(mark("Event", "To"))


@record("company", mark("Record", "Company"))
class Company(Record):
    """A sending company (must be an SME), a host company (any size), or both."""

    name: str = text(
        mark("Company", "Legal name"), required=True, audience=PARTNER, is_searched=True,
        gates_signature=True)
    trade_name: str = text(mark("Company", "Trade name"), audience=PARTNER, is_searched=True)
    country: str = country(mark("Company", "Country"), required=True, audience=EVERYONE)
    region: str = text(mark("Company", "Region (NUTS)"), audience=EVERYONE, coarsen="nuts2", max_length=5)
    city: str = text(mark("Company", "City"), audience=PARTNER, is_searched=True)
    address: str = text(mark("Company", "Address"), audience=AGREEMENT, gates_signature=True)
    status: str = choice(mark("Company", "Status"), choices.COMPANY_STATUSES, default="new")
    side: str = choice(mark("Company", "Side"), choices.SIDES, audience=EVERYONE)
    legal_form: str = choice(mark("Company", "Legal form"), choices.LEGAL_FORMS, default="company")
    registration_number: str = text(
        mark("Company", "Registration number"), audience=AGREEMENT, is_searched=True, gates_signature=True,
        max_length=40)
    vat_number: str = text(
        mark("Company", "VAT number"), audience=AGREEMENT, is_searched=True, merge=Merge.UNIQUE,
        personal=True, max_length=20)
    vat_state: str = choice(mark("Company", "VAT check"), choices.VAT_STATES, default="not_checked")
    nace_revision: str = choice(
        mark("Company", "NACE revision"), choices.NACE_REVISIONS, default="2", audience=EVERYONE)
    nace: str = text(
        mark("Company", "Sector (NACE)"), audience=EVERYONE, coarsen="nace_division", max_length=8)
    staff_count: int | None = whole(mark("Company", "Staff"), audience=EVERYONE, coarsen="staff_band")
    turnover: Decimal | None = money(mark("Company", "Turnover a year (EUR)"))
    balance: Decimal | None = money(mark("Company", "Balance sheet (EUR)"))
    sme_override: str = choice(mark("Company", "SME status set by staff"), choices.SME_OVERRIDES)
    sme_override_reason: str = text(mark("Company", "Reason for the SME status"))
    website: str = text(mark("Company", "Website"), audience=PARTNER, is_searched=True)
    email: str = text(mark("Company", "E-mail"), audience=PARTNER, is_searched=True)
    phone: str = text(mark("Company", "Phone"), audience=PARTNER, is_searched=True, max_length=40)
    language: str = text(mark("Company", "Language of letters"), audience=PARTNER, max_length=5)
    description: str = long_text(mark("Company", "What the company does"), audience=PARTNER)
    adviser: str = reference(mark("Company", "Adviser"), "staff")
    event: str = reference(mark("Company", "Met at"), "event")
    last_contact: Date | None = date(mark("Company", "Last contact"), merge=Merge.SOFT)


@record("person", mark("Record", "Person"))
class Person(Record):
    """A participant (employee, manager, owner or co-owner of a sending company), or the contact of a host."""

    company: str = reference(mark("Person", "Company"), "company", required=True, audience=EVERYONE)
    given_name: str = text(
        mark("Person", "Given name"), audience=PARTNER, personal=True, is_searched=True, gates_signature=True)
    family_name: str = text(
        mark("Person", "Family name"), required=True, audience=PARTNER, personal=True, is_searched=True,
        gates_signature=True)
    role: str = choice(mark("Person", "Role in the company"), choices.PERSON_ROLES, audience=EVERYONE)
    job_title: str = text(mark("Person", "Job title"), audience=PARTNER, personal=True)
    occupation: str = text(mark("Person", "Occupation (ESCO or ISCO)"), audience=EVERYONE)
    employed_since: Date | None = date(mark("Person", "In the company since"), personal=True)
    is_full_time: bool = yes_no(mark("Person", "Full-time contract"), default=True, personal=True)
    email: str = text(
        mark("Person", "E-mail"), audience=PARTNER, personal=True, is_searched=True, merge=Merge.UNIQUE)
    phone: str = text(
        mark("Person", "Phone"), audience=PARTNER, personal=True, is_searched=True, max_length=40)
    language: str = text(mark("Person", "Language of letters"), audience=PARTNER, personal=True, max_length=5)
    languages: frozenset[str] = codes(
        mark("Person", "Languages (CEFR)"), "language_level", audience=EVERYONE, personal=True)
    skills: frozenset[str] = codes(mark("Person", "Skills"), "skill", audience=EVERYONE, personal=True)
    has_enhanced_rate: bool = yes_no(mark("Person", "Enhanced rate"), personal=True)
    event: str = reference(mark("Person", "Met at"), "event")


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
    withdrawn_at: DateTime | None = instant(mark("Consent", "Withdrawn"))


@record("application", mark("Record", "Application"))
class Application(Record):
    """What a participant wishes for. Published, it is seen by every office without a name."""

    person: str = reference(mark("Application", "Person"), "person", required=True, audience=EVERYONE)
    scheme: str = reference(mark("Application", "Scheme"), "scheme", audience=EVERYONE)
    state: str = choice(
        mark("Application", "State"), choices.APPLICATION_STATES, default="draft", audience=EVERYONE)
    is_published: bool = yes_no(mark("Application", "Published"), audience=EVERYONE)
    topics: frozenset[str] = codes(mark("Application", "Topics"), "topic", audience=EVERYONE)
    skills_wanted: frozenset[str] = codes(mark("Application", "Wants to learn"), "skill", audience=EVERYONE)
    wanted_countries: frozenset[str] = codes(
        mark("Application", "Countries wanted"), "country", audience=EVERYONE)
    wanted_sectors: frozenset[str] = codes(
        mark("Application", "Sectors wanted"), "nace_division", audience=EVERYONE)
    preferred_sizes: frozenset[str] = codes(
        mark("Application", "Sizes preferred"), "size_class", audience=EVERYONE)
    modes: frozenset[str] = codes(mark("Application", "Mode"), "mode", audience=EVERYONE)
    months_min: int | None = whole(
        mark("Application", "Months at least"), minimum=1, maximum=12, audience=EVERYONE)
    months_max: int | None = whole(
        mark("Application", "Months at most"), minimum=1, maximum=12, audience=EVERYONE)
    window_from: Date | None = date(mark("Application", "Possible from"), audience=EVERYONE)
    window_to: Date | None = date(mark("Application", "Possible until"), audience=EVERYONE)
    summary: str = long_text(
        mark("Application", "In a few sentences, without names"), audience=EVERYONE, max_length=4000)
    summary_language: str = text(
        mark("Application", "Language of the sentences"), audience=EVERYONE, max_length=5)


@record("placement", mark("Record", "Placement"))
class Placement(Record):
    """What a host company offers."""

    company: str = reference(mark("Placement", "Company"), "company", required=True, audience=EVERYONE)
    contact: str = reference(mark("Placement", "Contact person"), "person", audience=PARTNER)
    title: str = text(mark("Placement", "Title, without names"), audience=EVERYONE, is_searched=True)
    scheme: str = reference(mark("Placement", "Scheme"), "scheme", audience=EVERYONE)
    is_published: bool = yes_no(mark("Placement", "Published"), audience=EVERYONE)
    topics: frozenset[str] = codes(mark("Placement", "Topics"), "topic", audience=EVERYONE)
    skills_offered: frozenset[str] = codes(mark("Placement", "Can teach"), "skill", audience=EVERYONE)
    skills_needed: frozenset[str] = codes(mark("Placement", "Wishes for"), "skill", audience=EVERYONE)
    language_needs: frozenset[str] = codes(
        mark("Placement", "Languages, one is enough"), "language_level", audience=EVERYONE)
    accepted_countries: frozenset[str] = codes(
        mark("Placement", "Countries accepted"), "country", audience=EVERYONE)
    accepted_sectors: frozenset[str] = codes(
        mark("Placement", "Sectors accepted"), "nace_division", audience=EVERYONE)
    occupation: str = text(mark("Placement", "Occupation (ESCO or ISCO)"), audience=EVERYONE)
    modes: frozenset[str] = codes(mark("Placement", "Mode"), "mode", audience=EVERYONE)
    months_min: int | None = whole(
        mark("Placement", "Months at least"), minimum=1, maximum=12, audience=EVERYONE)
    months_max: int | None = whole(
        mark("Placement", "Months at most"), minimum=1, maximum=12, audience=EVERYONE)
    window_from: Date | None = date(mark("Placement", "Possible from"), audience=EVERYONE)
    window_to: Date | None = date(mark("Placement", "Possible until"), audience=EVERYONE)
    capacity: int | None = whole(mark("Placement", "Places"), audience=EVERYONE, merge=Merge.COUNTER)
    summary: str = long_text(
        mark("Placement", "In a few sentences, without names"), audience=EVERYONE, max_length=4000)
    summary_language: str = text(
        mark("Placement", "Language of the sentences"), audience=EVERYONE, max_length=5)


@record("match", mark("Record", "Match"))
class Match(Record):
    """A participant and a placement proposed to each other. `office` is the sending office.

    Steps are commands of the state table in `smedesk.domain.states`; the server derives `state` from them."""

    host_office: str = reference(mark("Match", "Host office"), "office", required=True, audience=AGREEMENT)
    application: str = reference(
        mark("Match", "Application"), "application", required=True, audience=AGREEMENT)
    placement: str = reference(mark("Match", "Placement"), "placement", required=True, audience=AGREEMENT)
    state: str = choice(
        mark("Match", "State"), choices.MATCH_STATES, default="suggested", audience=AGREEMENT,
        merge=Merge.COMPUTED)
    terms: str = text(
        mark("Match", "Fingerprint of the terms"), audience=AGREEMENT, max_length=64, merge=Merge.COMPUTED)
    proposed_at: DateTime | None = instant(
        mark("Match", "Proposed"), audience=AGREEMENT, merge=Merge.COMPUTED)
    sending_accepted_at: DateTime | None = instant(
        mark("Match", "Accepted by the sending office"), audience=AGREEMENT, merge=Merge.COMPUTED)
    host_accepted_at: DateTime | None = instant(
        mark("Match", "Accepted by the host office"), audience=AGREEMENT, merge=Merge.COMPUTED)
    decided_at: DateTime | None = instant(mark("Match", "Closed"), audience=AGREEMENT, merge=Merge.COMPUTED)
    reason: str = text(mark("Match", "Reason"), audience=AGREEMENT, max_length=500, merge=Merge.COMPUTED)
    score: int | None = whole(mark("Match", "Score"), maximum=1000, audience=AGREEMENT, merge=Merge.COMPUTED)
    explanation: str = long_text(
        mark("Match", "Explanation as shown"), audience=AGREEMENT, merge=Merge.COMPUTED)


@record("exchange", mark("Record", "Exchange"))
class Exchange(Record):
    """An agreed match with its agreement. `office` is the sending office; both offices write it."""

    host_office: str = reference(mark("Exchange", "Host office"), "office", required=True, audience=AGREEMENT)
    match: str = reference(mark("Exchange", "Match"), "match", required=True, audience=AGREEMENT)
    scheme: str = reference(mark("Exchange", "Scheme"), "scheme", required=True, audience=AGREEMENT)
    number: str = text(mark("Exchange", "Number"), audience=AGREEMENT, max_length=40)
    state: str = choice(
        mark("Exchange", "State"), choices.EXCHANGE_STATES, default="draft", audience=AGREEMENT)
    participant: str = reference(mark("Exchange", "Participant"), "person", required=True, audience=AGREEMENT)
    sending_company: str = reference(
        mark("Exchange", "Sending company"), "company", required=True, audience=AGREEMENT)
    host_company: str = reference(
        mark("Exchange", "Host company"), "company", required=True, audience=AGREEMENT)
    project: str = long_text(
        mark("Exchange", "Description of the project"), audience=AGREEMENT, gates_signature=True)
    talked_on: Date | None = date(mark("Exchange", "Direct talk of both companies on"), audience=AGREEMENT)
    grant_rate: Decimal | None = money(
        mark("Exchange", "Grant a month (EUR)"), audience=AGREEMENT, gates_signature=True)
    grant_total: Decimal | None = money(
        mark("Exchange", "Grant in all (EUR)"), audience=AGREEMENT, gates_signature=True)
    grant_working: str = long_text(
        mark("Exchange", "Working of the grant"), audience=AGREEMENT, merge=Merge.REGISTER,
        gates_signature=True)


@record("plan_section", mark("Record", "Section of the plan"))
class PlanSection(Record):
    """One section of the activity plan: each has an objective and an expected outcome for both sides."""

    exchange: str = reference(mark("PlanSection", "Exchange"), "exchange", required=True, audience=AGREEMENT)
    position: int | None = whole(
        mark("PlanSection", "Position"), minimum=1, audience=AGREEMENT, required=True)
    topic: str = choice(mark("PlanSection", "Topic"), choices.TOPICS, audience=AGREEMENT, gates_signature=True)
    sender_objective: str = long_text(
        mark("PlanSection", "Objective of the sending company"), audience=AGREEMENT, gates_signature=True)
    host_objective: str = long_text(
        mark("PlanSection", "Objective of the host company"), audience=AGREEMENT, gates_signature=True)
    sender_outcome: str = long_text(
        mark("PlanSection", "Expected outcome for the sending company"), audience=AGREEMENT,
        gates_signature=True)
    host_outcome: str = long_text(
        mark("PlanSection", "Expected outcome for the host company"), audience=AGREEMENT,
        gates_signature=True)


@record("plan_activity", mark("Record", "Activity"))
class PlanActivity(Record):
    """What is done in one week of the stay."""

    exchange: str = reference(mark("PlanActivity", "Exchange"), "exchange", required=True, audience=AGREEMENT)
    week: int | None = whole(
        mark("PlanActivity", "Week"), minimum=1, maximum=60, audience=AGREEMENT, required=True)
    activity: str = long_text(mark("PlanActivity", "Activity"), audience=AGREEMENT, gates_signature=True)
    lead: str = choice(
        mark("PlanActivity", "Led by"), choices.PLAN_LEADS, default="together", audience=AGREEMENT)


@record("stay_period", mark("Record", "Stay period"))
class StayPeriod(Record):
    """One slice of the stay: planned, and as it really was."""

    exchange: str = reference(mark("StayPeriod", "Exchange"), "exchange", required=True, audience=AGREEMENT)
    planned_from: Date | None = date(
        mark("StayPeriod", "Planned from"), audience=AGREEMENT, gates_signature=True)
    planned_to: Date | None = date(mark("StayPeriod", "Planned to"), audience=AGREEMENT, gates_signature=True)
    real_from: Date | None = date(mark("StayPeriod", "Really from"), audience=AGREEMENT)
    real_to: Date | None = date(mark("StayPeriod", "Really to"), audience=AGREEMENT)


@record("document", mark("Record", "Document"))
class Document(Record):
    """A paper of an exchange, in one version. The bytes are kept by their SHA-256."""

    exchange: str = reference(mark("Document", "Exchange"), "exchange", audience=AGREEMENT)
    kind: str = choice(mark("Document", "Kind"), choices.DOCUMENT_KINDS, required=True, audience=AGREEMENT)
    version: int | None = whole(mark("Document", "Version"), minimum=1, audience=AGREEMENT)
    code: str = text(
        mark("Document", "Code on the pages"), audience=AGREEMENT, is_searched=True, max_length=12)
    state: str = choice(
        mark("Document", "State"), choices.DOCUMENT_STATES, default="draft", audience=AGREEMENT)
    languages: frozenset[str] = codes(mark("Document", "Languages"), "language", audience=AGREEMENT)
    file_name: str = text(mark("Document", "File"), audience=AGREEMENT)
    file_sha256: str = text(mark("Document", "SHA-256"), audience=AGREEMENT, max_length=64)
    content_sha256: str = text(mark("Document", "Fingerprint of the content"), audience=AGREEMENT, max_length=64)
    pages: int | None = whole(mark("Document", "Pages"), audience=AGREEMENT)
    made_at: DateTime | None = instant(mark("Document", "Made"), audience=AGREEMENT)


@record("note", mark("Record", "Note"))
class Note(Record):
    """A line of the contact log. Written once; a correction is a new note."""

    subject: str = reference(mark("Note", "About"), "", required=True)
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
