"""Writes the broken lines of a paragraph in the PDF's own words: one text object, each language of a line marked.

The library draws a plain paragraph with a saved state, a translation and a text object for every piece; here it is one
text object, which is half the time and fewer bytes. What has several fonts or colours is left to the library.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.pdfbase import pdfmetrics

Spans = tuple[tuple[int, str], ...]
"""How many characters but spaces belong to which language, in their order; empty where all are of one."""

_SHIFT = {TA_RIGHT: 1.0, TA_CENTER: 0.5}
"""How much of the free room of a line stands before it"""
_SQUEEZED = -1e-8
"""A line that is wider than its room by so little that narrower spaces make it fit"""


def draw_lines(canvas: Any, paragraph: Any, x: float, y: float, spans: Spans = ()) -> None:
    """Draw a plain paragraph (`blPara.kind` 0) with its lower left corner at (x, y)."""
    broken, style = paragraph.blPara, paragraph.style
    base = y + paragraph.height - broken.ascent
    write = _Writer(canvas, style.fontName, style.fontSize)
    write.code += (_colour(style.textColor), "BT")
    if paragraph.bulletText:
        write.move(x + style.bulletIndent, base)
        write.text(paragraph.bulletText)
    lines = [(extra, " ".join(words)) for extra, words in broken.lines]
    shift = _SHIFT.get(style.alignment, 0)
    if len(lines) > 1 and not shift:
        write.code.append(f"{style.leading:g} TL")
    pieces = _pieces([line for _, line in lines], spans) if spans else None
    for number, (extra, line) in enumerate(lines):
        if shift or number == 0:
            write.move(x + style.leftIndent + shift * extra, base - number * style.leading)
        else:
            write.code.append("T*")
        squeezed = _spaces(line) if extra < _SQUEEZED and not shift else 0
        if squeezed:
            write.code.append(f"{extra / squeezed:.4f} Tw")
        for piece, language in next(pieces) if pieces else ((line, ""),):
            write.text(piece, language)
        if squeezed:
            write.code.append("0 Tw")
    write.code.append("ET")
    canvas._code.append(" ".join(write.code))


class _Writer:
    """The operators of one text object."""

    def __init__(self, canvas: Any, font: str, size: float) -> None:
        self.code: list[str] = []
        self._signs = _signs(canvas, font)
        self._size = size
        self._subset = -1
        self._at = (0.0, 0.0)

    def move(self, x: float, y: float) -> None:
        left, lower = self._at
        self.code.append(f"{x - left:.2f} {y - lower:.2f} Td")
        self._at = x, y

    def text(self, text: str, language: str = "") -> None:
        if language:
            self.code.append(f"/Span <</Lang ({language})>> BDC")
        try:
            self._show(0, text.translate(self._signs))
        except _OtherSubset:
            for subset, glyphs in self._signs.split(text):
                self._show(subset, glyphs.decode("latin-1").translate(_ESCAPED))
        if language:
            self.code.append("EMC")

    def _show(self, subset: int, glyphs: str) -> None:
        if subset != self._subset:
            self.code.append(f"{self._signs.font_name(subset)} {self._size:g} Tf")
            self._subset = subset
        self.code.append(f"({glyphs}) Tj")


class _OtherSubset(Exception):
    """A character stands in a further subset of its font: there are more than 255 different ones in the document."""


class _Signs(dict[int, str]):
    """Character → how it is written in a text of the PDF, for one font in one document; learnt as they come."""

    def __init__(self, font: Any, document: Any) -> None:
        super().__init__()
        self._font, self._document = font, document
        self._names: dict[int, str] = {}

    def __missing__(self, character: int) -> str:
        ((subset, glyphs),) = self.split(chr(character))
        if subset:
            raise _OtherSubset
        self[character] = written = glyphs.decode("latin-1").translate(_ESCAPED)
        return written

    def split(self, text: str) -> list[tuple[int, bytes]]:
        found: list[tuple[int, bytes]] = self._font.splitString(text, self._document)
        return found

    def font_name(self, subset: int) -> str:
        if subset not in self._names:
            self._names[subset] = self._font.getSubsetInternalName(subset, self._document)
        return self._names[subset]


_ESCAPED = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\", "\r": r"\r", "\n": r"\n"})
"""What a text of a PDF may not hold as it is; all other bytes may stand there, and are shorter so."""


def _signs(canvas: Any, font: str) -> _Signs:
    known: dict[str, _Signs] = canvas.__dict__.setdefault("_house_signs", {})
    if font not in known:
        known[font] = _Signs(pdfmetrics.getFont(font), canvas._doc)
    return known[font]


@lru_cache(maxsize=32)
def _colour(colour: Any) -> str:
    return f"{colour.red:.3g} {colour.green:.3g} {colour.blue:.3g} rg"


def _spaces(line: str) -> int:
    return line.count(" ") + line.count("\u00a0")


def _pieces(lines: Sequence[str], spans: Spans) -> Iterator[list[tuple[str, str]]]:
    """Cut each line where another language begins."""
    rest = iter(spans)
    left, language = next(rest)
    for line in lines:
        found: list[tuple[str, str]] = []
        start = 0
        for at, character in enumerate(line):
            if character.isspace():
                continue
            if left == 0:
                if at > start:
                    found.append((line[start:at], language))
                start = at
                left, language = next(rest)
            left -= 1
        yield [*found, (line[start:], language)]


def count_shown(text: str) -> int:
    """How many characters a span of `text` has."""
    return sum(not character.isspace() for character in text)
