"""The reader of scans behind the port of the services: the documents room, page by page in the worker process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from smedesk.app import scan_steps
from smedesk.documents.paper import read_paper
from smedesk.documents.scans.opening import media_type
from smedesk.documents.scans.stack import KnownPaper, file_stack, place_page
from smedesk.domain.errors import RecordMissing
from smedesk.services.scan_reading import (
    Content,
    KnownPapers,
    PaperBox,
    ScanToRead,
    SeenInk,
    SeenPage,
    SeenPages,
    SeenScan,
)

if TYPE_CHECKING:
    from smedesk.documents.scans.ink import InkReading
    from smedesk.documents.scans.reading import ReadPage
    from smedesk.documents.scans.stack import PlacedPage
    from smedesk.services.ports import Computer

T = TypeVar("T")

MOST_TIDY = 500
"""Pages of a file beside which a tidy copy is laid; a longer one is read for its pages, not for its beauty."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A page of a file of the batch, and the ink on it."""

    scan: int
    read: ReadPage
    ink: tuple[InkReading, ...] = ()


class DocumentScanReader:
    """Reads scans (`services.scan_reading.ScanReader`)."""

    def read(
        self, compute: Computer, scans: Sequence[ScanToRead], content: Content, papers: KnownPapers, seen: SeenPages
    ) -> tuple[SeenScan, ...]:
        """Read a batch of files as one stack."""
        desk = _Papers(papers, content)
        found: list[_Found] = []
        for number, scan in enumerate(scans):
            for page in _pages(compute, number, scan.sha256, content(scan.sha256), desk):
                found.append(page)
                seen(number, page.read.position)
        stack = file_stack(
            [one.read for one in found], desk.known, papers.key,
            inked=[sum(reading.has_ink for reading in one.ink) for one in found],
        )  # fmt: skip
        placed: dict[int, list[SeenPage]] = defaultdict(list)
        for one, place in zip(found, stack.pages, strict=True):
            placed[one.scan].append(_seen_page(one, place))
        read = []
        for number, scan in enumerate(scans):
            reads = [one.read for one in found if one.scan == number]
            data = content(scan.sha256)
            tidy = b""
            if len(reads) <= MOST_TIDY:
                tidy = compute(scan_steps.tidy, data, reads, scan.title, scan.came_at)
                seen(number, len(reads))
            read.append(SeenScan(scan.id, tuple(placed[number]), media_type(data), tidy))
        return tuple(read)

    def page_picture(self, compute: Computer, content: bytes, position: int, turn: int) -> bytes:
        """Return a page as PNG, upright."""
        return compute(scan_steps.page_png, content, position, turn)

    def box_picture(self, compute: Computer, content: bytes, position: int, pdf: bytes, box: PaperBox) -> bytes | None:
        """Return a box of the page as PNG."""
        return compute(scan_steps.box_png, content, position, pdf, box.page, box.kind, box.name)

    def boxes(self, pdf: bytes) -> tuple[PaperBox, ...]:
        """Return the boxes of a kept paper."""
        paper = read_paper(pdf)
        if paper is None:
            return ()
        return tuple(PaperBox(one.kind, one.name, one.page, one.question, one.value) for one in paper.boxes)


class _Papers:
    """The papers of the desk, as the documents room knows them."""

    def __init__(self, papers: KnownPapers, content: Content) -> None:
        self.key, self._content = papers.key, content
        known: dict[str, list[KnownPaper]] = defaultdict(list)
        for one in papers.documents:
            known[one.code].append(KnownPaper(one.code, one.version, one.pages, one.content_sha256, one.id))
        self.known: Mapping[str, Sequence[KnownPaper]] = known
        self._files = {one.id: one.file_sha256 for one in papers.documents}
        self._pdfs: dict[str, bytes | None] = {}

    def pdf(self, paper: KnownPaper) -> tuple[str, bytes | None]:
        """Return SHA-256 and bytes of a kept paper, None where another office keeps it."""
        sha256 = self._files[paper.id]
        if sha256 not in self._pdfs:
            try:
                self._pdfs[sha256] = self._content(sha256)
            except RecordMissing:
                self._pdfs[sha256] = None
        return sha256, self._pdfs[sha256]


def _pages(compute: Computer, number: int, sha256: str, data: bytes, desk: _Papers) -> Iterator[_Found]:
    """Read a file page by page."""
    position, sent = 1, [data]
    while True:
        read = _sent_if_wanted(partial(compute, scan_steps.read_next, sha256, position), data, sent)
        if read is None:
            return
        yield _Found(number, read, _ink(compute, sha256, read, data, desk))
        position += 1


def _sent_if_wanted(step: Callable[[bytes | None], T], data: bytes, first: list[bytes] | None = None) -> T:
    """Take a step without sending the file; send it where it is the first step, or the process wants it."""
    try:
        return step(first.pop() if first else None)
    except scan_steps.SendAgain:
        return step(data)


def _ink(compute: Computer, sha256: str, read: ReadPage, data: bytes, desk: _Papers) -> tuple[InkReading, ...]:
    placed = place_page(read, desk.known, desk.key)
    if placed.paper is None or placed.claim is None:
        return ()
    paper, pdf = desk.pdf(placed.paper)
    if pdf is None:
        return ()
    step = partial(compute, scan_steps.read_ink_on, sha256, read, paper, placed.claim.page, pdf)
    return _sent_if_wanted(step, data)


def _seen_page(found: _Found, placed: PlacedPage) -> SeenPage:
    is_known = placed.paper is not None and placed.claim is not None
    return SeenPage(
        position=found.read.position,
        state=placed.state,
        reason=placed.reason,
        code=str(placed.claim) if placed.claim else "",
        document=placed.paper.id if placed.paper else "",
        page=placed.claim.page if is_known and placed.claim else None,
        turn=found.read.turn,
        fault=found.read.fault.code if found.read.fault else "",
        ink=tuple(
            SeenInk(one.box.kind, one.box.name, one.probability, one.is_sure, one.box.question, one.box.value)
            for one in found.ink
        ),
        is_photo=found.read.is_photo,
    )
