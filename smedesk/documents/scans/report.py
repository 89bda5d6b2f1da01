"""What was found in files, page by page, as plain values for JSON: the whole way from bytes to verdict, without a desk.

`python -m smedesk scans FILE… --json` prints it; docs/scans.md explains each field.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from smedesk.documents.scans.ink import InkReading, read_ink
from smedesk.documents.scans.kept import KeptPage, draw_kept_page
from smedesk.documents.scans.opening import open_pages
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import ReadPage, Stopwatch, read_page
from smedesk.documents.scans.registration import register
from smedesk.documents.scans.stack import FiledStack, Known, KnownPaper, PlacedPage, file_stack, place_page

KeptPdf = Callable[[KnownPaper], bytes | None]
"""The kept PDF of a known paper; None where it is not there."""


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page, the file it came in, and the ink on it where the kept paper is known."""

    file: str
    read: ReadPage
    ink: tuple[InkReading, ...] = ()

    @property
    def inked(self) -> int:
        """How many boxes show ink."""
        return sum(reading.has_ink for reading in self.ink)


class Finder:
    """Reads files against known papers; keeps the kept pages that it has drawn, since stacks repeat them."""

    def __init__(self, known: Known, key: bytes | None, kept_pdf: KeptPdf) -> None:
        self._known, self._key, self._kept_pdf = known, key, kept_pdf
        self._drawn: dict[tuple[str, int, int], KeptPage | None] = {}

    def find(self, file: str, data: bytes) -> Iterator[FoundPage]:
        """Read all pages of a file, one at a time."""
        pages = open_pages(data)
        while True:
            watch = Stopwatch()
            picture = next(pages, None)
            if picture is None:
                return
            read = read_page(picture)
            ink = self._ink(picture, read)
            yield FoundPage(file, replace(read, ms=watch.ms), ink)

    def file(self, found: Sequence[FoundPage]) -> FiledStack:
        """Place what was found. Without a key nothing is proved, and every code stays in the tray."""
        reads = [page.read for page in found]
        if self._key is None:
            return FiledStack(tuple(map(_unproved, reads)), (), ())
        return file_stack(reads, self._known, self._key, inked=[page.inked for page in found])

    def _ink(self, picture: PagePicture, read: ReadPage) -> tuple[InkReading, ...]:
        if self._key is None:
            return ()
        placed = place_page(read, self._known, self._key)
        if placed.paper is None or placed.claim is None:
            return ()
        kept = self._kept(placed.paper, placed.claim.page)
        registration = register(read, kept) if kept is not None else None
        return read_ink(picture, read, kept, registration) if kept is not None and registration is not None else ()

    def _kept(self, paper: KnownPaper, page: int) -> KeptPage | None:
        place = paper.code, paper.version, page
        if place not in self._drawn:
            pdf = self._kept_pdf(paper)
            self._drawn[place] = draw_kept_page(pdf, page) if pdf is not None else None
        return self._drawn[place]


def page_row(found: FoundPage, placed: PlacedPage) -> Mapping[str, Any]:
    """One page as plain values."""
    read, claim, paper = placed.read, placed.claim, placed.paper
    return {
        "kind": "page",
        "file": found.file,
        "page": read.position,
        "state": placed.state,
        "reason": placed.reason,
        "code": str(claim) if claim else "",
        "document": claim.code if claim else "",
        "id": paper.id if paper else "",
        "version": claim.version if claim else None,
        "page_of_document": claim.page if claim else None,
        "pages_of_document": claim.pages if claim else None,
        "double_of": placed.double_of,
        "codes": len(read.codes),
        "turn": read.turn,
        "skew": read.skew,
        "dpi": read.dpi,
        "photo": read.is_photo,
        "quality": read.quality,
        "ink": [_ink_row(reading) for reading in found.ink],
        "fault": read.fault.code if read.fault else "",
        "ms": round(read.ms, 1),
    }


def stack_row(stack: FiledStack) -> Mapping[str, Any]:
    """The papers of a stack as plain values."""
    papers = [
        {
            "document": one.paper.code, "id": one.paper.id, "version": one.paper.version, "newest": one.is_newest,
            "pages": list(one.pages), "missing": list(one.missing),
        }
        for one in stack.papers
    ]  # fmt: skip
    return {"kind": "stack", "pages": len(stack.pages), "papers": papers, "mixed": list(stack.mixed)}


def _ink_row(reading: InkReading) -> Mapping[str, Any]:
    box = reading.box
    return {
        "box": box.kind, "name": box.name, "question": box.question, "value": box.value, "ink": reading.has_ink,
        "probability": reading.probability, "sure": reading.is_sure,
    }  # fmt: skip


def _unproved(read: ReadPage) -> PlacedPage:
    placed = place_page(read, {}, _NO_KEY)
    return replace(placed, state="tray", reason="unproved") if placed.claim is not None else placed


_NO_KEY = bytes(16)
