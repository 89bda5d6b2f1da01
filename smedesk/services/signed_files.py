"""Files that come back signed: which document they are, who signed, and what is kept of it.

A document is known again by its bytes: a signed PDF begins with the file that was issued, and a container holds it.
Where only the codes on the pages say so, somebody may have changed the pages before signing: a person has to look."""

from __future__ import annotations

import dataclasses
import mimetypes
from collections.abc import Iterable, Mapping
from datetime import datetime as DateTime

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Attachment, Company, Document, Exchange, Office, Person, Signing
from smedesk.domain.signature import SIGNED_BY, Finding, Validity, read_finding
from smedesk.services.editing import make_record
from smedesk.services.folding import fold
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.signing import CheckedPaper, SignatureChecker, settle_document, signing_record
from smedesk.services.trusting import trusted_list
from smedesk.translate import mark

_FEWEST_WORDS = 2
"""A name of one word fits too many people."""


def uncounted_files(reads: Reads, document: str) -> tuple[Attachment, ...]:
    """Return the files that came in for a document without a signature that counts."""
    return reads.find(Attachment, subject=subject_of("document", document))


@frozen
class ReceivedSignature:
    """A signature on a document that came in. `party` is whose it is, "" where a person has to say; `is_known` whether
    it was recorded before."""

    document: str
    finding: Finding
    party: str = ""
    is_known: bool = False


@frozen
class ReceivedFile:
    """A file that came in, with the signatures on documents of this desk that were found in it."""

    name: str
    content: bytes = dataclasses.field(repr=False)
    signatures: tuple[ReceivedSignature, ...]
    documents: tuple[Document, ...]

    @property
    def undecided(self) -> tuple[int, ...]:
        """The places of the signatures whose party a person has to name."""
        return tuple(
            number
            for number, one in enumerate(self.signatures)
            if not one.party and not one.is_known and one.finding.validity is not Validity.INVALID
        )


def examine_signed(reads: Reads, checker: SignatureChecker, name: str, content: bytes, now: DateTime) -> ReceivedFile:
    """Find the document of a file and check its signatures; nothing is written.

    DomainError `signing.no_signature` for a file that nobody signed, `signing.no_document` for one of a document that
    is not on this desk; those of the checker for what is no signed file at all."""
    papers = checker.check(content, trusted_list(reads), now)
    if not any(paper.findings for paper in papers):
        raise DomainError("signing.no_signature", file=name)
    signatures: list[ReceivedSignature] = []
    documents: dict[str, Document] = {}
    for paper in papers:
        document, reason = _document_of(reads, checker, paper, content)
        if document is not None:
            documents[document.id] = document
            signatures += _signatures(reads, document, paper, reason)
    if not documents:
        raise DomainError("signing.no_document", file=name)
    return ReceivedFile(name, content, tuple(signatures), tuple(documents.values()))


def file_signed(store: Store, received: ReceivedFile, parties: Mapping[int, str] | None = None) -> Changes:
    """Keep a file that came in, with one signing for each signature that is not known to be false.

    `parties` names the party of signatures by their place, where the file does not. A signature that does not hold, or
    that nobody was named for, records no signing; the file is then kept among the files of its document, so that
    nothing that came in is lost."""
    named = parties or {}
    with store.change(Sentence(mark("Signing", "Kept a file; none of its signatures counts"))) as work:
        sha256 = work.keep_file(received.content)
        recorded = 0
        for document in received.documents:
            made = [
                _record(work, document, one, named.get(number, one.party), sha256)
                for number, one in enumerate(received.signatures)
                if one.document == document.id
            ]
            recorded += sum(made)
            if not any(made):
                _attach(work, document, received, sha256)
            settle_document(work, document.id)
        if recorded:
            work.say(Sentence(mark("Signing", "Filed %n signatures"), n=recorded))
    return work.changes


def receive_signed(
    store: Store,
    checker: SignatureChecker,
    name: str,
    content: bytes,
    now: DateTime,
    parties: Mapping[int, str] | None = None,
) -> tuple[ReceivedFile, Changes]:
    """Examine a file and keep it, in one go: for programs without a window."""
    received = examine_signed(store.reads, checker, name, content, now)
    return received, file_signed(store, received, parties)


# ------------------------------------------------------------------------------------------------ which document


def _document_of(
    reads: Reads, checker: SignatureChecker, paper: CheckedPaper, content: bytes
) -> tuple[Document | None, str]:
    """Return the document of a paper, and the reason that says how it was known."""
    for sha256 in paper.sha256s:
        if found := reads.find(Document, file_sha256=sha256):
            return found[0], "original"
    if not paper.findings:
        return None, ""
    for code, version in checker.page_codes(content):
        if found := reads.find(Document, code=code, version=version):
            return found[0], "other_bytes"
    return None, ""


def _signatures(reads: Reads, document: Document, paper: CheckedPaper, reason: str) -> Iterable[ReceivedSignature]:
    known = [read_finding(one.verdict) for one in reads.find(Signing, document=document.id, way="digital")]
    names = _names(reads, document)
    for finding in paper.findings:
        party = _party(finding, document, names)
        reasons = (reason, *_name_reasons(finding, names.get(party, ())))
        told = dataclasses.replace(finding, reasons=(*finding.reasons, *reasons))
        is_known = any(one is not None and _is_same(one, told) for one in known)
        yield ReceivedSignature(document.id, told, party, is_known)


def _name_reasons(finding: Finding, names: tuple[str, ...]) -> tuple[str, ...]:
    """Whoever has the file can sign in anybody's field: a name that is not known for the party is looked at."""
    words = frozenset(_words(finding.signer))
    is_strange = bool(finding.signer and names) and not any(_fits(name, words) for name in names)
    return ("other_name",) if is_strange else ()


def _is_same(one: Finding, other: Finding) -> bool:
    """A file with later signatures holds the earlier ones again."""
    return (one.signer, one.field, one.signed_at) == (other.signer, other.field, other.signed_at)


def _party(finding: Finding, document: Document, names: Mapping[str, tuple[str, ...]]) -> str:
    """Return whose signature it is: by its field, else by the name in the certificate where it fits one party alone."""
    parties = SIGNED_BY.get(document.kind, ())
    if finding.field in parties:
        return finding.field
    words = frozenset(_words(finding.signer))
    found = [party for party in parties if any(_fits(name, words) for name in names.get(party, ()))]
    return found[0] if len(found) == 1 else ""


def _fits(name: str, words: frozenset[str]) -> bool:
    held = _words(name)
    return len(held) >= _FEWEST_WORDS and words.issuperset(held)


def _words(name: str) -> list[str]:
    return fold(name.replace(",", " ").replace("-", " ")).split()


def _names(reads: Reads, document: Document) -> dict[str, tuple[str, ...]]:
    """Return party → the names under which it may sign."""
    if not document.exchange:
        return {}
    exchange = reads.get(Exchange, document.exchange)
    people = {
        "participant": reads.get_many(Person, [exchange.participant]).values(),
        "sending_company": reads.find(Person, company=exchange.sending_company),
        "host_company": reads.find(Person, company=exchange.host_company),
    }
    named = {
        party: tuple(
            f"{one.given_name} {one.family_name}"
            for one in held
            if one.id != exchange.participant or party == "participant"
        )
        for party, held in people.items()
    }
    offices = reads.get_many(Office, [exchange.office, exchange.host_office])
    for party, id in (("sending_office", exchange.office), ("host_office", exchange.host_office)):
        named[party] = (offices[id].signatory,) if id in offices and offices[id].signatory else ()
    companies = reads.get_many(Company, [exchange.sending_company, exchange.host_company])
    for party, id in (("sending_company", exchange.sending_company), ("host_company", exchange.host_company)):
        if id in companies and named[party]:  # where nobody is known, anybody may sign for it
            named[party] += (companies[id].name,)  # a seal is issued to the company itself
    return named


# ------------------------------------------------------------------------------------------------ what is kept


def _record(work: UnitOfWork, document: Document, received: ReceivedSignature, party: str, sha256: str) -> bool:
    """Record a signature; return whether that was done, now or before."""
    if received.is_known:
        return True
    if received.finding.validity is Validity.INVALID or party not in SIGNED_BY.get(document.kind, ()):
        return False
    work.insert(signing_record(work, document, party, received.finding, sha256))
    return True


def _attach(work: UnitOfWork, document: Document, received: ReceivedFile, sha256: str) -> None:
    subject = subject_of("document", document.id)
    if any(one.file_sha256 == sha256 for one in work.find(Attachment, subject=subject)):
        return
    work.insert(
        make_record(
            work,
            RECORD_TYPES["attachment"],
            {
                "subject": subject,
                "file_name": received.name,
                "file_sha256": sha256,
                "media_type": mimetypes.guess_type(received.name)[0] or "",
                "size": len(received.content),
                "added_at": work.now,
            },
        )
    )
