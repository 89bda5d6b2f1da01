"""The tray: pages of scans that wait for a person, the questions about ink, and what a person decides about both.

Every decision is one change that one undo takes back. What became of a page is always one of SCAN_STATES; a page is
never removed here.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from datetime import date as Date

from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document, Scan, ScannedPage, Signing
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.services.signing import settle_document
from smedesk.services.taking_in import signing_in_ink, unread_scans
from smedesk.translate import mark

QUARTER = 90


@frozen
class InkQuestion:
    """Whether a party signed: there may be ink in its box. `page` is the page of the scan that shows it."""

    signing: Signing
    document: Document
    scan: Scan
    page: ScannedPage


@frozen
class Tray:
    """What waits for a person: pages to be assigned, questions about ink, files that were not filed."""

    pages: tuple[ScannedPage, ...]
    questions: tuple[InkQuestion, ...]
    unread: tuple[Scan, ...]
    scans: Mapping[str, Scan]

    @property
    def count(self) -> int:
        """How many things wait."""
        return len(self.pages) + len(self.questions) + len(self.unread)


def read_tray(reads: Reads) -> Tray:
    """Return what waits, in the order in which it came."""
    pages = reads.find(ScannedPage, own=True, state="tray")
    scans = reads.get_many(Scan, {page.scan for page in pages})
    ordered = sorted(pages, key=lambda page: (_came(scans, page), page.scan, page.position or 0))
    return Tray(tuple(ordered), _questions(reads), unread_scans(reads), scans)


def _came(scans: Mapping[str, Scan], page: ScannedPage) -> str:
    scan = scans.get(page.scan)
    return scan.received_at.isoformat() if scan is not None and scan.received_at else ""


def _questions(reads: Reads) -> tuple[InkQuestion, ...]:
    asked = reads.find(Signing, own=True, way="ink", is_confirmed=False)
    found = []
    for signing in asked:
        page, scan = page_that_shows(reads, signing)
        if page is not None and scan is not None:
            found.append(InkQuestion(signing, reads.get(Document, signing.document), scan, page))
    return tuple(found)


def page_that_shows(reads: Reads, signing: Signing) -> tuple[ScannedPage | None, Scan | None]:
    """Return a page of the scan on which a signature in ink stands, the last page of the document that it holds."""
    scans = reads.find(Scan, file_sha256=signing.file_sha256) if signing.file_sha256 else ()
    for scan in scans:
        pages = [one for one in reads.find(ScannedPage, scan=scan.id, document=signing.document) if one.page]
        if pages:
            return max(pages, key=lambda one: (one.state == "filed", one.page or 0)), scan
    return None, None


# ------------------------------------------------------------------------------------------------ pages


def assign_page(store: Store, id: str, document: str, page: int, signed_by: Sequence[str] = ()) -> Changes:
    """File a page of a scan as a page of a document, and note who signed on it, as the person who looks at it says.

    DomainError `scan.no_such_page` for a page that the document does not have."""
    paper = store.reads.get(Document, document)
    if page < 1 or (paper.pages and page > paper.pages):
        raise DomainError("scan.no_such_page", page=page, pages=paper.pages or 0)
    with store.change(Sentence(mark("Scans", "Assigned a scanned page to its document"))) as work:
        work.update(ScannedPage, id, {"state": "filed", "reason": "", "document": document, "page": page})
        scan = work.get(Scan, work.get(ScannedPage, id).scan)
        known = {one.party for one in work.find(Signing, document=document)}
        for party in dict.fromkeys(signed_by):
            if party not in known:
                record = signing_in_ink(work, document, party, scan.file_sha256)
                work.insert(dataclasses.replace(record, is_confirmed=True))
        settle_document(work, document)
    return work.changes


_SET_ASIDE = {
    "put_away": mark("Scans", "Put %n scanned pages away"),
    "blank": mark("Scans", "Noted %n scanned pages as blank"),
    "foreign": mark("Scans", "Noted %n scanned pages as those of another office"),
    "tray": mark("Scans", "Put %n scanned pages back into the tray"),
}


def set_aside(store: Store, ids: Sequence[str], state: str) -> Changes:
    """Note that pages belong to no document of ours (`put_away`, `blank`, `foreign`), or put them back (`tray`)."""
    if state not in _SET_ASIDE:
        raise CommandRefused("scan.no_such_state", command="set_aside", state=state)
    with store.change(Sentence(_SET_ASIDE[state], n=len(ids))) as work:
        for id in ids:
            work.update(ScannedPage, id, {"state": state, "document": "", "page": None})
    return work.changes


def turn_page(store: Store, id: str) -> Changes:
    """Turn the picture of a page by a quarter, clockwise."""
    with store.change(Sentence(mark("Scans", "Turned a scanned page"))) as work:
        turn = work.get(ScannedPage, id).turn or 0
        work.update(ScannedPage, id, {"turn": (turn + QUARTER) % (4 * QUARTER)})
    return work.changes


# ------------------------------------------------------------------------------------------------ ink and handwriting


def answer_ink(store: Store, signing: str, *, is_signed: bool, signed_on: Date | None = None) -> Changes:
    """Note what a person saw in the box of a party, and the day that stands beside it where it can be read.

    CommandRefused `scan.ink_settled` for a signature that somebody has answered already: `confirm` once, or undo."""
    said = mark("Scans", "Noted that a party signed in ink")
    with store.change(Sentence(said if is_signed else mark("Scans", "Noted that nobody signed there"))) as work:
        standing = work.get(Signing, signing)
        if standing.is_confirmed or standing.archived or standing.way != "ink":
            raise CommandRefused("scan.ink_settled", command="answer", state="confirmed")
        if is_signed:
            work.update(Signing, signing, {"is_confirmed": True, "signed_on": signed_on})
            settle_document(work, standing.document)
        else:
            work.update(Signing, signing, {"archived": True})
    return work.changes


def keep_typed(store: Store, page: str, typed: Mapping[str, str]) -> Changes:
    """Keep what a person read on a page: name of the box → text. What is empty is left out."""
    kept = {name: text.strip() for name, text in typed.items() if text.strip()}
    with store.change(Sentence(mark("Scans", "Typed in what stands on a page"))) as work:
        work.update(ScannedPage, page, {"typed": json.dumps(kept, ensure_ascii=False, sort_keys=True) if kept else ""})
    return work.changes


def typed_on(page: ScannedPage) -> dict[str, str]:
    """Return what was typed from a page."""
    try:
        kept = json.loads(page.typed) if page.typed else {}
    except ValueError:  # written by a newer program
        return {}
    return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}


# ------------------------------------------------------------------------------------------------ what came back


@frozen
class CameBack:
    """What came back of a document on paper, and which of its pages are still missing once one of them is there."""

    document: Document
    pages: tuple[ScannedPage, ...]
    scans: Mapping[str, Scan]

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers of the pages that did not come; none while nothing has."""
        there = {one.page for one in self.pages if one.state == "filed"}
        return tuple(n for n in range(1, (self.document.pages or 0) + 1) if n not in there) if there else ()


def what_came_back(reads: Reads, document: str) -> CameBack:
    """Return the pages of a document that came back, by their numbers."""
    found = [one for one in reads.find(ScannedPage, document=document) if one.state in ("filed", "double")]
    found.sort(key=lambda one: (one.page or 0, one.state != "filed", one.id))
    return CameBack(reads.get(Document, document), tuple(found), reads.get_many(Scan, {one.scan for one in found}))
