"""Scans that come in: the files are kept as they are before anything else, then read, then filed in one change.

Nothing is refused for what it says: a page that belongs nowhere waits in the tray. A file of which nothing is known but
its bytes (`pages` is None) is still to be read; whatever ends the program in between loses nothing.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from smedesk.domain.errors import DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document, Scan, ScannedPage, Signing
from smedesk.services.page_key import page_key
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.scan_reading import KnownDocument, KnownPapers, ScanToRead, SeenInk, SeenPage, SeenScan
from smedesk.services.signing import settle_document
from smedesk.translate import mark

LARGEST = 400 << 20
"""bytes of one file: SQLite holds more, but it is read whole"""

_NO_KEY = bytes(16)
_LEAST_INK = 0.1
"""Below this probability nobody is asked whether a box is signed."""


@frozen
class ArrivedFile:
    """A file as it came."""

    name: str
    content: bytes = dataclasses.field(repr=False)

    @property
    def sha256(self) -> str:
        """Hex."""
        return hashlib.sha256(self.content).hexdigest()


def read_arrived(path: Path) -> ArrivedFile:
    """Read a file from the disk. DomainError `scan.file_gone`, `scan.file_too_large`: the file is as it was."""
    try:
        if (size := path.stat().st_size) > LARGEST:
            raise DomainError("scan.file_too_large", file=path.name, megabytes=size >> 20, most=LARGEST >> 20)
        return ArrivedFile(path.name, path.read_bytes())
    except OSError as error:
        raise DomainError("scan.file_gone", file=path.name, reason=error.strerror or "") from error


def keep_scan(store: Store, file: ArrivedFile) -> tuple[str, bool, Changes | None]:
    """Keep a file as it is; return its id and whether it is to be read. One that was kept before is not kept twice,
    and read again only where it has not been filed. StorageFault: then nothing is kept."""
    sha256 = file.sha256
    if known := store.reads.find(Scan, file_sha256=sha256, own=True):
        return known[0].id, known[0].pages is None, None
    with store.change(Sentence(mark("Scans", "Kept the scan “{name}”"), {"name": file.name}), can_undo=False) as work:
        scan = Scan(
            id=work.new_id(), office=work.office, file_name=file.name[:255], file_sha256=work.keep_file(file.content),
            received_at=work.now,
        )  # fmt: skip
        work.insert(scan)
    return scan.id, True, work.changes


def unread_scans(reads: Reads) -> tuple[Scan, ...]:
    """Return the files that were kept and are not filed: never read, or the filing was taken back."""
    return reads.find(Scan, own=True, pages=None)


def waiting_scans(reads: Reads) -> tuple[Scan, ...]:
    """Return those that were never read, since the program ended before: what a person took back waits for them."""
    return tuple(one for one in unread_scans(reads) if not reads.history("scan", one.id, "pages", 1))


def to_read(reads: Reads, scans: Iterable[str]) -> tuple[ScanToRead, ...]:
    """Return what the reader needs of files; those that are filed already are left out."""
    found = [reads.get(Scan, id) for id in scans]
    return tuple(
        ScanToRead(one.id, one.file_sha256, one.file_name, one.received_at)
        for one in found if one.pages is None and not one.archived and one.received_at is not None)  # fmt: skip


def known_papers(reads: Reads) -> KnownPapers:
    """Return all papers of this desk by which a code on a page can be proved."""
    documents = tuple(
        KnownDocument(one.id, one.code, one.version, one.pages, one.content_sha256, one.file_sha256)
        for one in reads.find(Document)
        if one.code and one.version and one.pages and one.content_sha256
    )
    filed = frozenset((one.document, one.page) for one in reads.find(ScannedPage, state="filed") if one.page)
    return KnownPapers(documents, page_key(reads) or _NO_KEY, filed)


# ------------------------------------------------------------------------------------------------ filing


def file_scans(store: Store, seen: Sequence[SeenScan]) -> Changes:
    """File what was read, all of it in one change that one undo takes back; the files themselves stay.

    A file that was filed meanwhile is left alone. A document becomes `signed` when the last of its parties signed
    this very version."""
    n = sum(len(one.pages) for one in seen)
    with store.change(Sentence(mark("Scans", "Filed %n scanned pages"), n=n)) as work:
        fresh = [one for one in seen if work.get(Scan, one.scan).pages is None]
        for one in fresh:
            _keep_read(work, one)
        for document in _file(work, fresh):
            settle_document(work, document)
        waiting = sum(page.state == "tray" for one in fresh for page in one.pages)
        if waiting:
            text = mark("Scans", "Read %n scanned pages; {waiting} are to be assigned in the tray")
            work.say(Sentence(text, {"waiting": str(waiting)}, n))
    return work.changes


def _keep_read(work: UnitOfWork, seen: SeenScan) -> None:
    values: dict[str, str | int] = {"pages": len(seen.pages), "media_type": seen.media_type}
    if seen.tidy:
        values["tidy_sha256"] = work.keep_file(seen.tidy)
    work.update(Scan, seen.scan, values)


def _file(work: UnitOfWork, scans: Sequence[SeenScan]) -> set[str]:
    """File the pages of a batch; return the documents on which somebody signed."""
    pages = [(one.scan, page) for one in scans for page in one.pages]
    pages.sort(key=lambda place: place[1].state != "filed")  # what a double shows was looked for on its other first
    sha256s = {one.scan: work.get(Scan, one.scan).file_sha256 for one in scans}
    filed = {document: _filed_pages(work, document) for document in {page.document for _, page in pages} - {""}}
    signed: set[str] = set()
    records = []
    for scan, page in pages:
        state = page.state
        if state in ("filed", "double") and page.document:
            has_new_ink = _sign(work, page, sha256s[scan])
            is_new = state == "filed" and page.page not in filed[page.document]
            state = "filed" if is_new or has_new_ink else "double"  # the same sheet again, with nothing new on it
            filed[page.document].add(page.page)
            signed |= {page.document} if has_new_ink else set()
        records.append(_record(work, scan, page, state))
    work.insert_many(records)
    return signed


def _filed_pages(work: UnitOfWork, document: str) -> set[int | None]:
    return {one.page for one in work.find(ScannedPage, document=document, state="filed")}


def _record(work: UnitOfWork, scan: str, page: SeenPage, state: str) -> ScannedPage:
    return ScannedPage(
        id=work.new_id(), office=work.office, scan=scan, position=page.position, state=state, reason=page.reason,
        code=page.code, document=page.document, page=page.page, turn=page.turn, fault=page.fault,
    )  # fmt: skip


def _sign(work: UnitOfWork, page: SeenPage, sha256: str) -> bool:
    """Note each party that signed here and was not known to have, or not for sure; return whether there was one."""
    known = {one.party: one for one in work.find(Signing, document=page.document) if one.way != "digital"}
    is_new = False
    for ink in page.ink:
        if ink.kind != "signature" or not _is_noted(ink):
            continue
        is_sure = ink.is_sure and not page.is_photo
        earlier = known.get(ink.name)
        if earlier is None:
            record = dataclasses.replace(signing_in_ink(work, page.document, ink.name, sha256), is_confirmed=is_sure)
            work.insert(record)
            known[ink.name] = record
        elif is_sure and not earlier.is_confirmed and earlier.way == "ink":
            work.update(Signing, earlier.id, {"is_confirmed": True, "file_sha256": sha256})
        else:
            continue
        is_new = True
    return is_new


def _is_noted(ink: SeenInk) -> bool:
    """Whether there is ink, or too much doubt for nobody to look."""
    return ink.has_ink if ink.is_sure else ink.probability >= _LEAST_INK


def signing_in_ink(work: UnitOfWork, document: str, party: str, sha256: str) -> Signing:
    """Return the record of a signature in ink, which nobody has looked at yet."""
    return Signing(
        id=work.new_id(), office=work.office, document=document, exchange=work.get(Document, document).exchange,
        party=party, way="ink", file_sha256=sha256,
    )  # fmt: skip
