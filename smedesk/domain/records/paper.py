"""The papers of an office: what was printed, who signed it, and what came back of it."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from smedesk.domain import choices
from smedesk.domain.field import (
    Audience,
    Merge,
    Record,
    choice,
    codes,
    date,
    instant,
    long_text,
    record,
    reference,
    text,
    whole,
    yes_no,
)
from smedesk.translate import mark


@record("document", mark("Record", "Document"))
class Document(Record):
    """A paper in one version. The bytes are kept by their SHA-256."""

    exchange: str = reference(mark("Document", "Exchange"), "exchange", audience=Audience.AGREEMENT)
    subject: str = reference(mark("Document", "About"), "")
    """Whom or what it is about where it belongs to no exchange: a person, a company, an event"""
    amends: str = reference(mark("Document", "Amends"), "document", audience=Audience.AGREEMENT)
    kind: str = choice(mark("Document", "Kind"), choices.DOCUMENT_KINDS, required=True, audience=Audience.AGREEMENT)
    version: int | None = whole(mark("Document", "Version"), minimum=1, audience=Audience.AGREEMENT)
    code: str = text(
        mark("Document", "Code on the pages"), audience=Audience.AGREEMENT, is_searched=True, max_length=12)
    state: str = choice(
        mark("Document", "State"), choices.DOCUMENT_STATES, default="draft", audience=Audience.AGREEMENT)
    languages: frozenset[str] = codes(mark("Document", "Languages"), "language", audience=Audience.AGREEMENT)
    first_language: str = text(mark("Document", "First language"), audience=Audience.AGREEMENT, max_length=5)
    form: str = text(mark("Document", "Form and its version"), audience=Audience.AGREEMENT, max_length=80)
    engine: str = text(mark("Document", "Made with"), audience=Audience.AGREEMENT, max_length=64)
    """Fingerprint of the libraries and fonts: under the same one, the same values give the same bytes"""
    file_name: str = text(mark("Document", "File"), audience=Audience.AGREEMENT)
    file_sha256: str = text(mark("Document", "SHA-256"), audience=Audience.AGREEMENT, max_length=64)
    content_sha256: str = text(
        mark("Document", "Fingerprint of the content"), audience=Audience.AGREEMENT, max_length=64)
    pages: int | None = whole(mark("Document", "Pages"), audience=Audience.AGREEMENT)
    made_at: DateTime | None = instant(mark("Document", "Made"), audience=Audience.AGREEMENT)


@record("signing", mark("Record", "Signature"))
class Signing(Record):
    """That one party signed one version of a paper. Complete is what all its parties signed in the same version."""

    document: str = reference(mark("Signing", "Document"), "document", required=True, audience=Audience.AGREEMENT)
    exchange: str = reference(mark("Signing", "Exchange"), "exchange", audience=Audience.AGREEMENT)
    party: str = choice(mark("Signing", "Party"), choices.PARTIES, required=True, audience=Audience.AGREEMENT)
    way: str = choice(mark("Signing", "Signed by"), choices.SIGNING_WAYS, default="ink", audience=Audience.AGREEMENT)
    signed_on: Date | None = date(mark("Signing", "Signed on"), audience=Audience.AGREEMENT)
    is_confirmed: bool = yes_no(mark("Signing", "Looked at by a person"), audience=Audience.AGREEMENT)
    file_sha256: str = text(mark("Signing", "SHA-256"), audience=Audience.AGREEMENT, max_length=64)
    """The scan or the signed file that shows it"""
    verdict: str = long_text(mark("Signing", "Verdict"), audience=Audience.AGREEMENT)
    """What the check of a digital signature found, with its reasons"""


@record("scan", mark("Record", "Scan"))
class Scan(Record):
    """A file that came in. The original stays as it was; a tidy PDF may lie beside it."""

    file_name: str = text(mark("Scan", "File"), required=True, personal=True)
    file_sha256: str = text(mark("Scan", "SHA-256"), required=True, max_length=64)
    tidy_sha256: str = text(mark("Scan", "SHA-256 of the tidy copy"), max_length=64)
    media_type: str = text(mark("Scan", "Type of file"), max_length=100)
    pages: int | None = whole(mark("Scan", "Pages"), minimum=0)
    received_at: DateTime | None = instant(mark("Scan", "Came in"))


@record("scanned_page", mark("Record", "Scanned page"))
class ScannedPage(Record):
    """One page of what came in: where it belongs, or why that is not known yet."""

    scan: str = reference(mark("ScannedPage", "Scan"), "scan", required=True)
    position: int | None = whole(mark("ScannedPage", "Page of the file"), minimum=1, required=True)
    state: str = choice(mark("ScannedPage", "State"), choices.SCAN_STATES, default="tray")
    reason: str = choice(mark("ScannedPage", "Reason"), choices.SCAN_REASONS)
    code: str = text(mark("ScannedPage", "Code on the page"), max_length=80)
    document: str = reference(mark("ScannedPage", "Document"), "document")
    page: int | None = whole(mark("ScannedPage", "Page of the document"), minimum=1)
    turn: int | None = whole(mark("ScannedPage", "Turned by (degrees)"), minimum=0, maximum=270)
    fault: str = text(mark("ScannedPage", "Why it cannot be read"), max_length=40)
    """A code of the family `scan.`"""
    typed: str = long_text(mark("ScannedPage", "Typed from it"), personal=True)
    """What a person read in the handwriting and the ticks, where it belongs to no other record: JSON, name → value"""


@record("own_form", mark("Record", "Form of the office"))
class OwnForm(Record):
    """An office's own wording of a paper: a copy of a form of the program that staff have made theirs."""

    name: str = text(mark("OwnForm", "Name"), required=True, is_searched=True)
    kind: str = choice(mark("OwnForm", "Kind"), choices.DOCUMENT_KINDS, required=True)
    structure: str = long_text(mark("OwnForm", "Structure"), merge=Merge.REGISTER, max_length=200_000)
    """`form.toml` as text: version, status, dates and approvals stand in it, so that a file says all"""


@record("form_text", mark("Record", "Wording of a form"))
class FormText(Record):
    """The words of an office's own form in one language, as its Fluent file."""

    form: str = reference(mark("FormText", "Form"), "own_form", required=True)
    language: str = text(mark("FormText", "Language"), required=True, max_length=5)
    words: str = long_text(mark("FormText", "Words"), merge=Merge.REGISTER, max_length=200_000)
