"""What a signature looks like in its box: who signed and when, in our own embedded typeface.

The picture is a page of its own that pyHanko takes into the field, so the file stays archival: no typeface from
outside, no transparency, every character with its meaning.
"""

from __future__ import annotations

import io
from collections.abc import Sequence

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import AxisAlignment, BoxConstraints, Margins, SimpleBoxLayoutRule
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from smedesk.documents import fonts
from smedesk.domain.errors import DomainError

_LARGEST, _SMALLEST = 9.0, 4.0
_LEADING = 1.25
_INSET = 2.0
_MISSING = "?"
_NAME = "Signed"


def signature_stamp(lines: Sequence[str], width: float, height: float) -> StaticStampStyle:
    """Return the picture of a signature for a box of that size in points: the lines as large as they fit, the first one
    bold."""
    page = _Page(_drawn([_printable(line) for line in lines], width, height), width, height)
    exactly = SimpleBoxLayoutRule(AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, Margins.uniform(0))
    return StaticStampStyle(border_width=0, background=page, background_layout=exactly, background_opacity=1)


class _Page(PdfContent):
    """The page of a PDF in memory; the library's own class takes a file on disk."""

    def __init__(self, content: bytes, width: float, height: float) -> None:
        super().__init__(box=BoxConstraints(width=width, height=height))
        self._content = content

    def render(self) -> bytes:
        """Take the page into the file that is signed, and return what draws it."""
        if self.writer is None:
            raise ValueError("the picture belongs to no file yet")
        self.resources.xobject[f"/{_NAME}"] = self.writer.import_page_as_xobject(
            PdfFileReader(io.BytesIO(self._content))
        )
        return f"/{_NAME} Do".encode()


def _drawn(lines: Sequence[str], width: float, height: float) -> bytes:
    fonts.register_fonts()
    faces = [fonts.BOLD if number == 0 else fonts.REGULAR for number in range(len(lines))]
    size = _fitting(lines, faces, width - 2 * _INSET, height - 2 * _INSET)
    buffer = io.BytesIO()
    canvas = Canvas(buffer, pagesize=(width, height), invariant=1, initialFontName=fonts.REGULAR)
    y = (height + size * _LEADING * len(lines)) / 2 - size
    for line, face in zip(lines, faces, strict=True):
        canvas.setFont(face, size)
        canvas.drawString(_INSET, y, _cut(line, face, size, width - 2 * _INSET))
        y -= size * _LEADING
    canvas.save()
    return buffer.getvalue()


def _fitting(lines: Sequence[str], faces: Sequence[str], width: float, height: float) -> float:
    widest = max((stringWidth(line, face, 1) for line, face in zip(lines, faces, strict=True)), default=1)
    return max(_SMALLEST, min(_LARGEST, width / max(widest, 1e-3), height / (_LEADING * max(1, len(lines)))))


def _cut(line: str, face: str, size: float, width: float) -> str:
    """A name that is longer than its box ends in dots; the certificate holds all of it."""
    if stringWidth(line, face, size) <= width:
        return line
    while line and stringWidth(line + "…", face, size) > width:
        line = line[:-1]
    return line + "…"


def _printable(line: str) -> str:
    """A certificate may name its owner in letters that our typeface lacks: the signature must not fail for that."""
    try:
        return fonts.printable(line, fonts.BOLD)
    except DomainError:
        known = fonts.characters(fonts.BOLD) & fonts.characters(fonts.REGULAR)
        return "".join(one if one in known else _MISSING for one in line)
