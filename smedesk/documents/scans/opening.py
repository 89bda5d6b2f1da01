"""Opens whatever came in, page by page: PDF, TIFF, PNG, JPEG and what else telephones write.

Nothing is refused: a file or page that cannot be read is one page without a picture, and its `fault` says why:
`scan.empty`, `scan.unknown_format`, `scan.damaged`, `scan.locked`, `scan.no_pages`, `scan.too_large`,
`scan.too_slow`. Pages are made one at a time, so a stack of ten thousand needs the memory of one.
"""

from __future__ import annotations

from collections.abc import Iterator

from smedesk.documents.scans.image_pages import image_pages
from smedesk.documents.scans.pdf_pages import pdf_pages
from smedesk.documents.scans.picture import PagePicture
from smedesk.domain.errors import DomainError

_PDF_HEAD = 1024
"""A PDF may begin with other bytes; readers look this far for its mark."""
_MARKS = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"II+\0", "image/tiff"),
    (b"MM\0+", "image/tiff"),
    (b"BM", "image/bmp"),
)


def media_type(data: bytes) -> str:
    """What the first bytes say, whatever the file is called; `application/octet-stream` for anything unknown."""
    if b"%PDF-" in data[:_PDF_HEAD]:
        return "application/pdf"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for mark, kind in _MARKS if data.startswith(mark)), "application/octet-stream")


def open_pages(data: bytes, *, in_colour: bool = False, only: int | None = None) -> Iterator[PagePicture]:
    """All pages of a file in their order, or `only` the one at that position (the first is 1).

    Grey is enough to read them and costs half.
    """
    kind = media_type(data)
    if not data:
        yield PagePicture(1, fault=DomainError("scan.empty"))
    elif kind == "application/pdf":
        yield from pdf_pages(data, in_colour=in_colour, only=only)
    elif kind.startswith("image/"):
        yield from image_pages(data, kind, in_colour=in_colour, only=only)
    else:
        yield PagePicture(1, fault=DomainError("scan.unknown_format"))


def open_page(data: bytes, position: int, *, in_colour: bool = False) -> PagePicture:
    """One page (the first is 1), for a picture of it on the screen; DomainError `document.page_missing`."""
    picture = next(open_pages(data, in_colour=in_colour, only=position), None)
    if picture is None:
        raise DomainError("document.page_missing", page=position)
    return picture
