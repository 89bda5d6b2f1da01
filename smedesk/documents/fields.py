"""Fields of a PDF: to sign in, to type in and to tick, each with the look that our own typefaces give it.

Viewers that fill a field in draw it with typefaces of their own, and the file is no archive any longer: values are read
from such a file, and our copy is written anew with them (`smedesk.documents.fillable`).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from reportlab.pdfbase import pdfmetrics

from smedesk.documents.fonts import REGULAR, font_file, printable, register_fonts
from smedesk.documents.paper import Box
from smedesk.domain.errors import DomainError

POINTS = 72 / 25.4
FONT = "/Noto"
ON, OFF = Name("/Yes"), Name.Off
_PRINTED = 4
"""The flag of an annotation that it is printed; no archive takes one without."""
_MANY_LINES = 1 << 12
_SIZE, _LEAST_SIZE, _LEADING = 10.0, 5.0, 1.22
_SIDE = 2.0
_TWO_LINES = 11 * POINTS
"""From this height on a field has several lines"""


class FieldMaker:
    """Makes the fields of one file; what they share is written once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        self._blanks: dict[tuple[float, float], Any] = {}
        self._font: Any = None

    @property
    def has_text(self) -> bool:
        return self._font is not None

    def widget(self, box: Box, words: str, page: Any) -> Any:
        """The field of a box, empty; `words` are what a reader hears."""
        left, lower = box.x * POINTS, box.y * POINTS
        right, upper = left + box.width * POINTS, lower + box.height * POINTS
        made = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                T=String(field_name(box)),
                TU=String(words),
                Rect=_corners(left, lower, right, upper),
                F=_PRINTED,
                P=page,
            )
        )
        match box.kind:
            case "signature":
                made.FT, made.AP = Name.Sig, Dictionary(N=self._blank(made.Rect))
            case "write":
                made.FT, made.DA = Name.Tx, String(f"{FONT} {_SIZE:g} Tf 0 g")
                made.Ff = _MANY_LINES if box.height * POINTS >= _TWO_LINES else 0
                self.write(made, "")
            case "tick":
                made.FT = Name.Btn
                made.AP = Dictionary(N=Dictionary(Yes=self._tick(made.Rect), Off=self._blank(made.Rect)))
                self.tick(made, is_on=False)
        return made

    def write(self, widget: Any, text: str) -> None:
        """Put a text into a field, with its look; DomainError where it cannot be printed, or does not fit."""
        width, height = _extent(widget.Rect)
        shown = printable(text, REGULAR)
        look = pikepdf.Stream(self._pdf, _shown(shown, width, height, is_long=bool(int(widget.Ff))))
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, _corners(0, 0, width, height)
        look.Resources = Dictionary(Font=Dictionary({FONT: self.font()}))
        widget.V, widget.AP = String(shown), Dictionary(N=self._pdf.make_indirect(look))

    def tick(self, widget: Any, *, is_on: bool) -> None:
        widget.V = widget.AS = ON if is_on else OFF

    def font(self) -> Any:
        """Our typeface with all its signs, so that whatever is typed later can be shown."""
        if self._font is None:
            self._font = _embedded(self._pdf)
        return self._font

    def use_font(self, font: Any) -> None:
        """Take the typeface that an earlier hand has put into the file."""
        self._font = font

    def _blank(self, rectangle: Any) -> Any:
        """A look that shows nothing, once for each size."""
        size = _extent(rectangle)
        if size not in self._blanks:
            self._blanks[size] = self._look(size, b"")
        return self._blanks[size]

    def _tick(self, rectangle: Any) -> Any:
        width, height = size = _extent(rectangle)
        lines = f"{width * 0.2:.2f} {height * 0.5:.2f} m {width * 0.42:.2f} {height * 0.22:.2f} l"
        return self._look(size, f"q 1.4 w 0 G {lines} {width * 0.82:.2f} {height * 0.8:.2f} l S Q".encode())

    def _look(self, size: tuple[float, float], content: bytes) -> Any:
        look = pikepdf.Stream(self._pdf, content)
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, _corners(0, 0, *size)
        return self._pdf.make_indirect(look)


def field_name(box: Box) -> str:
    """The name of a box's field; a full stop would part it into levels."""
    return box.name.replace(".", "/")


def _shown(text: str, width: float, height: float, *, is_long: bool) -> bytes:
    if not text:
        return b"/Tx BMC EMC"
    size, lines = _fitted(text, width, height, is_long=is_long)
    leading = size * _LEADING
    top = height - size * 1.25 if is_long else height / 2 - size * 0.36
    glyphs = _glyphs()
    shown = " ".join(f"<{''.join(f'{glyphs[ord(sign)]:04X}' for sign in line)}> Tj T*" for line in lines)
    return f"/Tx BMC q BT {FONT} {size:g} Tf {leading:g} TL 0 g {_SIDE:g} {top:.2f} Td {shown} ET Q EMC".encode()


def _fitted(text: str, width: float, height: float, *, is_long: bool) -> tuple[float, list[str]]:
    """The greatest size at which the text fits, and its lines; DomainError `document.does_not_fit`."""
    size = _SIZE
    while size >= _LEAST_SIZE:
        lines = _broken(text, width - 2 * _SIDE, size) if is_long else [" ".join(text.split())]
        is_narrow = all(pdfmetrics.stringWidth(line, REGULAR, size) <= width - 2 * _SIDE for line in lines)
        if is_narrow and (not is_long or (len(lines) + 0.25) * size * _LEADING <= height):
            return size, lines
        size -= 0.5
    raise DomainError("document.does_not_fit")


def _broken(text: str, room: float, size: float) -> list[str]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}".strip()
            if line and pdfmetrics.stringWidth(longer, REGULAR, size) > room:
                lines.append(line)
                longer = word
            line = longer
        lines.append(line)
    return lines


def _face() -> Any:
    register_fonts()
    return pdfmetrics.getFont(REGULAR).face


def _glyphs() -> dict[int, int]:
    known: dict[int, int] = _face().charToGlyph
    return known


@lru_cache(maxsize=1)
def _characters() -> str:
    """The map from glyphs to characters, in the words of a PDF."""
    first: dict[int, int] = {}
    for character, glyph in sorted(_glyphs().items()):
        first.setdefault(glyph, character)
    pairs = [f"<{glyph:04X}> <{chr(sign).encode('utf-16-be').hex().upper()}>" for glyph, sign in sorted(first.items())]
    parts = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    listed = "\n".join(f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in parts)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{listed}\nendcmap CMapName currentdict /CMap defineresource pop end end"
    )


def _corners(*lengths: float) -> Array:
    return Array([round(length, 2) for length in lengths])


def _extent(rectangle: Any) -> tuple[float, float]:
    left, lower, right, upper = (float(edge) for edge in rectangle)
    return round(right - left, 2), round(upper - lower, 2)


def _embedded(pdf: pikepdf.Pdf) -> Any:
    face = _face()
    written = pikepdf.Stream(pdf, font_file(REGULAR).read_bytes())
    written.Length1 = len(written.read_bytes())
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/NotoSans"),
        Flags=32,
        FontBBox=Array([round(edge) for edge in face.bbox]),
        ItalicAngle=0,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=round(face.capHeight),
        StemV=round(face.stemV),
        FontFile2=pdf.make_indirect(written),
    )
    inner = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/NotoSans"),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=pdf.make_indirect(descriptor),
        W=Array([0, Array([round(width * 1000 / face.unitsPerEm) for width, _ in face.hmetrics])]),
        CIDToGIDMap=Name.Identity,
    )
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=Name("/NotoSans"),
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(inner)]),
            ToUnicode=pdf.make_indirect(pikepdf.Stream(pdf, _characters().encode())),
        )
    )
