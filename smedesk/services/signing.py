"""Who signed which version of a paper: signing with a key, and what follows when all its parties have signed.

A file that was signed stands beside the document: the signing names it, and the document keeps the one that was issued.
Complete is a version that all its parties signed, in ink, digitally, or both; both is named as such. The adapters that
sign and check files are handed in."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Protocol

from smedesk.domain.errors import CommandRefused, DomainError, RecordMissing
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document, Exchange, Signing
from smedesk.domain.signature import SIGNED_BY, Finding, Validity, read_finding, write_finding
from smedesk.domain.state_table import Actor
from smedesk.domain.states import DOCUMENT
from smedesk.domain.trust import TrustedList
from smedesk.services.free_steps import own_role
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.trusting import trusted_list
from smedesk.translate import mark

LEVELS = ("B-B", "B-T", "B-LT", "B-LTA")
"""Levels of PAdES: bare, with a time-stamp, with what a check needs later, with a time-stamp over that."""

_PDF = b"%PDF-"


@frozen
class FileKey:
    """A key in a file: PKCS#12, or PEM with its certificate in the same file or in `certificate`."""

    content: bytes = dataclasses.field(repr=False)
    passphrase: str = dataclasses.field(repr=False, default="")
    certificate: bytes = b""


@frozen
class TokenKey:
    """A key on a card or stick: the driver (a PKCS#11 module), and the PIN, which is never kept. `token` and
    `certificate` are labels, "" where there is only one."""

    module: str
    pin: str = dataclasses.field(repr=False)
    token: str = ""
    certificate: str = ""


@frozen
class TokenCertificate:
    """A certificate on a token: the labels of both, and whom it was issued to."""

    token: str
    certificate: str
    name: str


@frozen
class SigningOrder:
    """Which party signs with what. `lines` stand in the box of the party above the time."""

    party: str
    key: FileKey | TokenKey
    level: str = "B-B"
    timestamp_address: str = ""
    lines: tuple[str, ...] = ()


class DocumentSigner(Protocol):
    """What signs. Slow, and it may ask the network: never on the window's thread, nor on the write thread."""

    def sign(self, pdf: bytes, order: SigningOrder, trusted: TrustedList) -> bytes:
        """Return the PDF with one signature more. DomainError says why not, and the PDF is as it was."""

    def token_certificates(self, module: str) -> tuple[TokenCertificate, ...]:
        """Return what can be chosen behind a driver of tokens; DomainError `token.…`."""


@frozen
class CheckedPaper:
    """A document in a file that came in: SHA-256 of it and of each earlier state that the file holds, and what was
    found out about each signature on it."""

    name: str
    sha256s: tuple[str, ...]
    findings: tuple[Finding, ...]


class SignatureChecker(Protocol):
    """What checks signatures. Slow, and it asks nobody: all it knows is in the file and on the list."""

    def check(self, content: bytes, trusted: TrustedList, now: DateTime) -> tuple[CheckedPaper, ...]:
        """Check a PDF, an ASiC-E container or a CMS file; DomainError when it is none or does harm."""

    def page_codes(self, content: bytes) -> tuple[tuple[str, int], ...]:
        """Return (code, version) of the documents whose pages are in the file."""


class SignatureWork(DocumentSigner, SignatureChecker, Protocol):
    """Both: what a screen works with."""


@frozen
class PartySigned:
    """That a party signed a version. `counts` says whether it is enough: a digital signature that holds, or what a
    person has looked at."""

    party: str
    version: int
    signing: Signing
    finding: Finding | None

    @property
    def counts(self) -> bool:
        """Whether the signing stands without anybody looking at it again."""
        if self.finding is not None:
            is_valid = self.finding.validity is Validity.VALID
            return is_valid or (self.signing.is_confirmed and self.finding.validity is Validity.UNSURE)
        return self.signing.way == "told" or self.signing.is_confirmed


@frozen
class Standing:
    """Who signed a document, and who did not. `older` are those whose signature is only on another version."""

    document: Document
    parties: tuple[str, ...]
    signed: tuple[PartySigned, ...]
    older: tuple[PartySigned, ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The parties whose signature on this version is still to come, or waits for a person's eye."""
        there = {one.party for one in self.signed if one.counts}
        return tuple(party for party in self.parties if party not in there)

    @property
    def is_complete(self) -> bool:
        """Whether all parties signed this version; a paper that nobody must sign never is."""
        return bool(self.parties) and not self.missing

    @property
    def is_mixed(self) -> bool:
        """Whether some signed in ink and some digitally."""
        ways = {one.signing.way for one in self.signed if one.counts}
        return "digital" in ways and len(ways) > 1


def standing_of(records: Reads | UnitOfWork, document: str) -> Standing:
    """Return who signed which version of a document when, and what is missing."""
    paper = records.get(Document, document)
    siblings = records.find(Document, exchange=paper.exchange, kind=paper.kind) if paper.exchange else (paper,)
    signed = {one.id: _signed(one, records.find(Signing, document=one.id)) for one in siblings}
    here = signed.get(paper.id, ())
    there = {one.party for one in here}
    older = [one for id, found in signed.items() if id != paper.id for one in found if one.party not in there]
    return Standing(
        paper, SIGNED_BY.get(paper.kind, ()), here, tuple(sorted(older, key=lambda one: (one.party, -one.version)))
    )


def _signed(document: Document, signings: Iterable[Signing]) -> tuple[PartySigned, ...]:
    found = (
        PartySigned(one.party, document.version or 1, one, read_finding(one.verdict) if one.way == "digital" else None)
        for one in signings
    )
    order = SIGNED_BY.get(document.kind, ())
    return tuple(
        sorted(
            found,
            key=lambda one: (
                order.index(one.party) if one.party in order else len(order),
                not one.counts,
                one.signing.id,
            ),
        )
    )


def settle_document(work: UnitOfWork, document: str) -> Standing:
    """Move a document to `signed` when its last signature has come, inside the change that brings it; return where it
    stands now. For every way to sign."""
    standing = standing_of(work, document)
    if standing.is_complete and standing.document.state == "issued":
        _move_on(work, standing.document)
    return standing


def _move_on(work: UnitOfWork, document: Document) -> None:
    step = DOCUMENT.step("issued", "sign", _role(work, document))
    work.update(Document, document.id, {"state": step.next_state})


def settle_documents(store: Store, signings: Iterable[str]) -> Changes | None:
    """Move the own documents to `signed` whose last signature came from another desk; None where none is complete.

    The office that issued a document moves it: two that did so would only do the same twice."""
    reads, own = store.reads, store.reads.office()
    documents = {one.document for one in reads.get_many(Signing, signings).values()}
    known = (one for one in reads.get_many(Document, documents).values() if one.office == own)
    ready = [one.id for one in known if one.state == "issued" and standing_of(reads, one.id).is_complete]
    if not ready:
        return None
    sentence = Sentence(mark("Signing", "The last signature on %n documents has come"), n=len(ready))
    with store.change(sentence, can_undo=False) as work:
        for id in sorted(ready):
            settle_document(work, id)
    return work.changes


def _role(work: UnitOfWork, document: Document) -> Actor:
    if not document.exchange:
        return Actor.SENDING_OFFICE
    return own_role(work.office, work.get(Exchange, document.exchange))


def confirm_signing(store: Store, signing: str) -> Changes:
    """Note that a person has looked at a signature and lets it stand. One that does not hold cannot be let stand:
    CommandRefused."""
    with store.change(Sentence(mark("Signing", "Noted that a signature was looked at"))) as work:
        standing = work.get(Signing, signing)
        finding = read_finding(standing.verdict) if standing.way == "digital" else None
        if finding is not None and finding.validity is Validity.INVALID:
            raise CommandRefused("signing.not_valid", command="sign", state="issued")
        work.update(Signing, signing, {"is_confirmed": True})
        settle_document(work, standing.document)
    return work.changes


def note_signed(store: Store, document: str) -> Changes:
    """Note for each party that is missing that it signed, as somebody told; the document moves on with that.
    CommandRefused when it is not issued."""
    with store.change(Sentence(mark("Signing", "Noted that all parties signed"))) as work:
        standing = standing_of(work, document)
        paper = standing.document
        if paper.state != "issued":
            raise CommandRefused("signing.not_issued", command="sign", state=paper.state)
        for party in standing.missing:
            told = Signing(id=work.new_id(), office=work.office, document=paper.id, party=party, way="told")
            work.insert(dataclasses.replace(told, exchange=paper.exchange))
        _move_on(work, paper)
    return work.changes


# ------------------------------------------------------------------------------------------------ signing with a key


@frozen
class SignedPaper:
    """A document that was signed and is still to be kept. `base_sha256` is the file that was signed."""

    document: str
    party: str
    base_sha256: str
    content: bytes = dataclasses.field(repr=False)
    finding: Finding


def sign_paper(
    reads: Reads, signer: DocumentSigner, checker: SignatureChecker, document: str, order: SigningOrder, now: DateTime
) -> SignedPaper:
    """Sign the newest file of a document, and check what came of it. Nothing is written: `keep_signed` does that.

    CommandRefused when the document is not one to be signed now; DomainError from the key, the token or the network."""
    standing = standing_of(reads, document)
    if standing.document.state != "issued":
        raise CommandRefused("signing.not_issued", command="sign", state=standing.document.state)
    if order.party not in standing.parties:
        raise DomainError("signing.no_such_party", party=order.party)
    base, pdf = newest_file(reads, standing)
    trusted = trusted_list(reads)
    content = signer.sign(pdf, order, trusted)
    findings = [one for paper in checker.check(content, trusted, now) for one in paper.findings]
    made = next((one for one in findings if one.field == order.party), None)
    if made is None:
        raise DomainError("signing.failed")
    return SignedPaper(document, order.party, base, content, _with(made, "original"))


def newest_file(reads: Reads, standing: Standing) -> tuple[str, bytes]:
    """Return SHA-256 and bytes of the file that the next party signs: the one with the most signatures that is on this
    desk, else the document as it was issued."""
    digital = sorted((one.signing for one in standing.signed if one.finding is not None), key=lambda one: one.id)
    names = [*(one.file_sha256 for one in reversed(digital)), standing.document.file_sha256]
    for name in names:
        try:
            content = reads.file(name)
        except RecordMissing:
            continue
        if content.startswith(_PDF):
            return name, content
    raise RecordMissing("document.no_file", kind="document", id=standing.document.id)


def keep_signed(store: Store, signed: SignedPaper) -> tuple[str, Changes]:
    """Keep a file that was signed, and who signed it; return the id of the signing.

    CommandRefused `signing.overtaken` when another signature came in between: sign again, on top of it."""
    with store.change(Sentence(mark("Signing", "Signed the document"))) as work:
        base, _ = newest_file(store.reads, standing_of(store.reads, signed.document))
        document = work.get(Document, signed.document)
        if base != signed.base_sha256 or document.state != "issued":
            raise CommandRefused("signing.overtaken", command="sign", state=document.state)
        record = signing_record(work, document, signed.party, signed.finding, work.keep_file(signed.content))
        # Whoever holds the key has read what they sign: nobody need look at it again.
        work.insert(dataclasses.replace(record, is_confirmed=True))
        settle_document(work, document.id)
    return record.id, work.changes


def sign_document(
    store: Store, signer: DocumentSigner, checker: SignatureChecker, document: str, order: SigningOrder, now: DateTime
) -> tuple[str, Changes]:
    """Sign a document and keep it, in one go: for programs without a window."""
    return keep_signed(store, sign_paper(store.reads, signer, checker, document, order, now))


def signing_record(work: UnitOfWork, document: Document, party: str, finding: Finding, sha256: str) -> Signing:
    """Return the record of a digital signature."""
    signed_on: Date | None = finding.signed_at.date() if finding.signed_at else None
    return Signing(
        id=work.new_id(),
        office=work.office,
        document=document.id,
        exchange=document.exchange,
        party=party,
        way="digital",
        signed_on=signed_on,
        file_sha256=sha256,
        verdict=write_finding(finding),
    )


def _with(finding: Finding, reason: str) -> Finding:
    return dataclasses.replace(finding, reasons=(*finding.reasons, reason))
