"""What the worker process does of reading scans: one page at a time, so that whoever else needs it waits for one page.

The process keeps the file that is being read open between two steps. When it was replaced meanwhile, or read something
else, it says so (`SendAgain`) and gets the bytes once more.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence
from datetime import datetime as DateTime
from itertools import islice

from smedesk.documents.paper import Box
from smedesk.documents.scans.crops import crop, upright
from smedesk.documents.scans.ink import InkReading, read_ink
from smedesk.documents.scans.kept import KeptPage, draw_kept_page
from smedesk.documents.scans.opening import open_page, open_pages
from smedesk.documents.scans.picture import PagePicture
from smedesk.documents.scans.reading import ReadPage, read_page
from smedesk.documents.scans.registration import register
from smedesk.documents.scans.tidy import tidy_pdf
from smedesk.domain.errors import DomainError

_KEPT_PAGES = 24
"""Kept pages that are remembered as drawn: a stack repeats a few papers."""


class SendAgain(LookupError):
    """The process does not hold the file (any more)."""


class _OpenScan:
    """The one file that is being read, and the page at which it is."""

    def __init__(self, sha256: str, data: bytes) -> None:
        self.sha256 = sha256
        self._pages: Iterator[PagePicture] = open_pages(data)
        self._at = 0
        self.picture: PagePicture | None = None

    def go_to(self, position: int) -> PagePicture | None:
        """Return the page at a position (the first is 1), None after the last one. Pages come in their order."""
        if position != self._at:
            self.picture = next(islice(self._pages, position - self._at - 1, None), None)
            self._at = position
        return self.picture


_open: list[_OpenScan] = []
_kept: OrderedDict[tuple[str, int], KeptPage | None] = OrderedDict()


def read_next(sha256: str, position: int, data: bytes | None) -> ReadPage | None:
    """Read the page at a position; None after the last one, and the file is closed. SendAgain without `data`."""
    picture = _opened(sha256, position, data).go_to(position)
    if picture is None:
        _open.clear()
        return None
    return read_page(picture)


def _opened(sha256: str, position: int, data: bytes | None) -> _OpenScan:
    if not _open or _open[0].sha256 != sha256 or (position == 1 and data is not None):
        if data is None:
            raise SendAgain(sha256)
        _open[:] = [_OpenScan(sha256, data)]
    return _open[0]


def read_ink_on(
    sha256: str, read: ReadPage, paper: str, page: int, pdf: bytes, data: bytes | None
) -> tuple[InkReading, ...]:
    """Look into the boxes of the page that was read last; empty where it cannot be laid on the kept one."""
    picture = _opened(sha256, read.position, data).go_to(read.position)
    kept = _kept_page(paper, page, pdf)
    registration = register(read, kept) if kept is not None else None
    if picture is None or kept is None or registration is None:
        return ()
    return read_ink(picture, read, kept, registration)


def _kept_page(paper: str, page: int, pdf: bytes) -> KeptPage | None:
    place = paper, page
    if place not in _kept:
        try:
            _kept[place] = draw_kept_page(pdf, page)
        except DomainError:  # kept by an older program, without codes: there is nothing to lay a scan on
            _kept[place] = None
        while len(_kept) > _KEPT_PAGES:
            _kept.popitem(last=False)
    return _kept[place]


def tidy(data: bytes, reads: Sequence[ReadPage], title: str, came_at: DateTime) -> bytes:
    """Return the tidy PDF/A of a file, empty where no page can be seen or the writer of it gives up."""
    try:
        return tidy_pdf(data, reads, title, came_at)
    except DomainError:
        return b""


def page_png(data: bytes, position: int, turn: int) -> bytes:
    """Return a page as PNG, turned clockwise."""
    picture = open_page(data, position, in_colour=True)
    if picture.fault is not None:
        raise picture.fault
    return upright(picture, ReadPage(position, turn=turn))


def box_png(data: bytes, position: int, pdf: bytes, page: int, kind: str, name: str) -> bytes | None:
    """Return a box of a page as PNG; None where the page cannot be laid on the kept one."""
    picture = open_page(data, position, in_colour=True)
    if picture.image is None:
        return None
    kept = draw_kept_page(pdf, page)
    registration = register(read_page(picture), kept)
    box = next((one for one in kept.boxes if (one.kind, one.name) == (kind, name)), None)
    return crop(picture, kept, registration, box) if registration is not None and isinstance(box, Box) else None
