"""Writes the broken lines of a paragraph in the PDF's own words: one text object, each language of a line marked.

The library draws a plain paragraph with a saved state, a translation and a text object for every piece; here it is one
text object, which is half the time and fewer bytes. What has several fonts or colours is left to the library.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.enums import TA_RIGHT
from reportlab.pdfbase import pdfmetrics

Spans = tuple[tuple[int, str], ...]
"""How many characters but spaces belong to which language, in their order; empty where all are of one."""

_SQUEEZED = -1e-8
"""A line that is wider than its room by so little that narrower spaces make it fit"""


def draw_lines(canvas: Any, paragraph: Any, x: float, y: float, spans: Spans = ()) -> None:
    """Draw a plain paragraph (`blPara.kind` 0) with its lower left corner at (x, y)."""
    broken, style = paragraph.blPara, paragraph.style
    base = y + paragraph.height - broken.ascent
    canvas.setFillColor(style.textColor)
    write = _Writer(canvas, style.fontName, style.fontSize, style.leading)
    write.code.append("BT")
    if paragraph.bulletText:
        write.move(x + style.bulletIndent, base)
        write.text(paragraph.bulletText)
    is_right = style.alignment == TA_RIGHT
    lines = [(extra, " ".join(words)) for extra, words in broken.lines]
    pieces = _pieces([line for _, line in lines], spans) if spans else None
    for number, (extra, line) in enumerate(lines):
        if is_right or number == 0:
            write.move(x + style.leftIndent + (extra if is_right else 0), base - number * style.leading)
        else:
            write.code.append("T*")
        squeezed = _spaces(line) if extra < _SQUEEZED and not is_right else 0
        if squeezed:
            write.code.append(f"{extra / squeezed:.4f} Tw")
        for piece, language in next(pieces) if pieces else ((line, ""),):
            write.text(piece, language)
        if squeezed:
            write.code.append("0 Tw")
    write.code.append("ET")
    canvas._code.append(" ".join(write.code))  # noqa: SLF001 - the library has no other way to write what is finished


class _Writer:
    """The operators of one text object."""

    def __init__(self, canvas: Any, font: str, size: float, leading: float) -> None:
        self.code: list[str] = []
        self._font = pdfmetrics.getFont(font)
        self._document = canvas._doc  # noqa: SLF001 - fonts count their glyphs by it
        self._escape = canvas._escape  # noqa: SLF001
        self._measure = f"{size:g} Tf {leading:g} TL"
        self._subset = -1

    def move(self, x: float, y: float) -> None:
        self.code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")

    def text(self, text: str, language: str = "") -> None:
        if language:
            self.code.append(f"/Span <</Lang ({language})>> BDC")
        for subset, glyphs in self._font.splitString(text, self._document):
            if subset != self._subset:
                self.code.append(f"{self._font.getSubsetInternalName(subset, self._document)} {self._measure}")
                self._subset = subset
            self.code.append(f"({self._escape(glyphs)}) Tj")
        if language:
            self.code.append("EMC")


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
