"""Pages of a PDF as pictures: for the preview in the window and for printers that take no PDF. No Qt, no
ReportLab.

PDFium may be used by one thread at a time in a process; the lock here sees to that, for scans too.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

import pypdfium2

from smedesk.domain.errors import DomainError

_POINTS_PER_INCH = 72
_WHITE = (255, 255, 255, 255)
pdfium_lock = Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page on white paper: `pixels` are rows of RGB bytes from the top, without padding."""

    width: int
    height: int
    pixels: bytes

    def png(self) -> bytes:
        """The picture as a PNG file."""
        stride = self.width * 3
        rows = b"".join(
            b"\0" + self.pixels[start : start + stride] for start in range(0, len(self.pixels), stride)
        )
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 6)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def count_pages(pdf: bytes) -> int:
    """The number of pages; DomainError `document.unreadable` for what is no PDF or is locked by a
    password.
    """
    with _opened(pdf) as document:
        return len(document)


def render_page(pdf: bytes, page: int, dpi: float) -> PageImage:
    """Page `page` (the first is 0) at `dpi` dots an inch."""
    with _opened(pdf) as document:
        return _image(document, page, dpi)


def render_pages(pdf: bytes, dpi: float) -> Iterator[PageImage]:
    """All pages in their order, one at a time, so that a long document does not fill the memory."""
    for page in range(count_pages(pdf)):
        yield render_page(pdf, page, dpi)


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    with pdfium_lock:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise DomainError("document.unreadable", detail=str(error)) from error
        try:
            yield document
        finally:
            document.close()


def _image(document: Any, page: int, dpi: float) -> PageImage:
    if not 0 <= page < len(document):
        raise DomainError("document.page_missing", page=page, pages=len(document))
    leaf = document[page]
    bitmap = leaf.render(
        scale=dpi / _POINTS_PER_INCH, fill_color=_WHITE, rev_byteorder=True, prefer_bgrx=False
    )
    try:
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        raw = bytes(bitmap.buffer)
    finally:
        bitmap.close()
        leaf.close()
    used = width * 3
    pixels = (
        raw
        if stride == used
        else b"".join(raw[start : start + used] for start in range(0, height * stride, stride))
    )
    return PageImage(width, height, pixels)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
