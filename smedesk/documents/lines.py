"""Writes the broken lines of a paragraph in the PDF's own words: one text object, each language of a line marked.

The library draws a plain paragraph with a saved state, a translation and a text object for every piece; here it is one
text object, which is half the time and fewer bytes. What has several fonts or colours is left to the library.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

Spans = tuple[tuple[int, str], ...]
"""How many characters but spaces belong to which language, in their order; empty where all are of one."""

_SHIFT = {TA_RIGHT: 1.0, TA_CENTER: 0.5}
"""How much of the free room of a line stands before it"""
_SQUEEZED = -1e-8
"""A line that is wider than its room by so little that narrower spaces make it fit"""


class LineCanvas(Canvas):  # type: ignore[misc]
    """A canvas that knows which colour and font its texts have, so that they are written only where they change."""

    _currentMatrix: tuple[float, ...]  # noqa: N815 - the library's name

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._looks: list[Look] = [NO_LOOK]
        super().__init__(*arguments, **options)

    def change_look(self, **changed: Any) -> None:
        self._looks[-1] = self._looks[-1]._replace(**changed)

    @property
    def look(self) -> Look:
        return self._looks[-1]

    def forget_look(self) -> None:
        """What is written now stands elsewhere: on another page, or in a form of its own."""
        self._looks = [NO_LOOK]

    def translate(self, dx: float, dy: float) -> None:
        """Move the origin; the library writes it with more digits than any printer has dots."""
        a, b, c, d, e, f = self._currentMatrix
        self._currentMatrix = (a, b, c, d, a * dx + c * dy + e, b * dx + d * dy + f)
        self._code.append(f"1 0 0 1 {dx:.2f} {dy:.2f} cm")

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self._code.append(f"{x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def saveState(self) -> None:  # noqa: N802 - the library's names, here and below
        super().saveState()
        self._looks.append(self._looks[-1])

    def restoreState(self) -> None:  # noqa: N802
        super().restoreState()
        if len(self._looks) > 1:
            self._looks.pop()

    def setFillColor(self, *arguments: Any, **options: Any) -> None:  # noqa: N802
        super().setFillColor(*arguments, **options)
        self.change_look(colour="")

    def setFillColorRGB(self, *arguments: Any, **options: Any) -> None:  # noqa: N802
        super().setFillColorRGB(*arguments, **options)
        self.change_look(colour="")

    def setFillGray(self, *arguments: Any, **options: Any) -> None:  # noqa: N802
        super().setFillGray(*arguments, **options)
        self.change_look(colour="")

    def setFont(self, *arguments: Any, **options: Any) -> None:  # noqa: N802
        super().setFont(*arguments, **options)
        self.change_look(font="")

    def drawText(self, text: Any) -> None:  # noqa: N802
        super().drawText(text)
        self._looks[-1] = NO_LOOK


class Look(NamedTuple):
    """Colour and font, as the operators that set them; empty where nobody knows."""

    colour: str
    font: str


NO_LOOK = Look("", "")


def draw_lines(
    canvas: Any, paragraph: Any, x: float, y: float, spans: Spans = (), turn_to: Callable[[str], str] | None = None
) -> None:
    """Draw a plain paragraph (`blPara.kind` 0) with its lower left corner at (x, y).

    `turn_to` gives the operators that end the mark that is open and begin one in another language.
    """
    broken, style = paragraph.blPara, paragraph.style
    base = y + paragraph.height - broken.ascent
    look = canvas.look if isinstance(canvas, LineCanvas) else NO_LOOK
    write = _Writer(canvas, style.fontName, style.fontSize, look.font)
    colour = _colour(style.textColor)
    write.code.append("BT" if colour == look.colour else f"{colour} BT")
    if paragraph.bulletText:
        write.move(x + style.bulletIndent, base)
        write.text(paragraph.bulletText)
    lines = [(extra, " ".join(words)) for extra, words in broken.lines]
    shift = _SHIFT.get(style.alignment, 0)
    if len(lines) > 1 and not shift:
        write.code.append(f"{style.leading:g} TL")
    pieces = _pieces([line for _, line in lines], spans) if spans and turn_to else None
    language = spans[0][1] if spans else ""
    for number, (extra, line) in enumerate(lines):
        if shift or number == 0:
            write.move(x + style.leftIndent + shift * extra, base - number * style.leading)
        else:
            write.code.append("T*")
        squeezed = _spaces(line) if extra < _SQUEEZED and not shift else 0
        if squeezed:
            write.code.append(f"{extra / squeezed:.4f} Tw")
        for piece, spoken in next(pieces) if pieces else ((line, language),):
            if turn_to and spoken != language:
                write.code.append(turn_to(spoken))
                language = spoken
            write.text(piece)
        if squeezed:
            write.code.append("0 Tw")
    write.code.append("ET")
    canvas._code.append(" ".join(write.code))
    if isinstance(canvas, LineCanvas):
        canvas.change_look(colour=colour, font=write.font)


def draw_text(canvas: Any, at: tuple[float, float], text: str, font: str, size: float, colour: Any) -> None:
    """Draw one line from the point `at` on its base line."""
    look = canvas.look if isinstance(canvas, LineCanvas) else NO_LOOK
    write = _Writer(canvas, font, size, look.font)
    set_colour = _colour(colour)
    write.code.append("BT" if set_colour == look.colour else f"{set_colour} BT")
    write.move(*at)
    write.text(text)
    write.code.append("ET")
    canvas._code.append(" ".join(write.code))
    if isinstance(canvas, LineCanvas):
        canvas.change_look(colour=set_colour, font=write.font)


class _Writer:
    """The operators of one text object."""

    def __init__(self, canvas: Any, font: str, size: float, known: str) -> None:
        self.code: list[str] = []
        self.font = known
        """The operator that set the font which is in force"""
        self._signs = _signs(canvas, font)
        self._size = size
        self._at = (0.0, 0.0)

    def move(self, x: float, y: float) -> None:
        left, lower = self._at
        self.code.append(f"{x - left:.2f} {y - lower:.2f} Td")
        self._at = x, y

    def text(self, text: str) -> None:
        try:
            self._show(0, text.translate(self._signs))
        except _OtherSubset:
            for subset, glyphs in self._signs.split(text):
                self._show(subset, glyphs.decode("latin-1").translate(_ESCAPED))

    def _show(self, subset: int, glyphs: str) -> None:
        font = f"{self._signs.font_name(subset)} {self._size:g} Tf"
        if font != self.font:
            self.code.append(font)
            self.font = font
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


_ESCAPED = {ord(sign): f"\\{sign}" for sign in "()\\"} | {ord("\r"): r"\r", ord("\n"): r"\n"}
_ESCAPED |= {code: f"\\{code:03o}" for code in range(128, 256)}
"""What a text of a PDF may not hold as it is; the library would write what is above 127 as two bytes."""


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
    return len("".join(text.split()))
