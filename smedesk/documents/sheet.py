"""The sheet around the text: emblem and statement, running header, page x of y, and the two codes in
opposite corners.

All of it is drawn when the number of pages is known. The text itself is the layout's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from smedesk.documents import fonts
from smedesk.documents.codes import PageCode, squares
from smedesk.documents.elements import Content
from smedesk.documents.emblem import RATIO, draw_emblem
from smedesk.documents.lines import draw_text
from smedesk.documents.tags import Tag, TaggedCanvas, begin_artifact, end_tag
from smedesk.documents.typography import BAND, CODE, EDGE, FACES, LINE, PAGE, SIDE, Face, together
from smedesk.documents.values import Texts

_TOP = PAGE[1] - BAND
_RIGHT = PAGE[0] - SIDE
_TEXT_RIGHT = _RIGHT - CODE - 5 * mm
_TEXT_LEFT = SIDE + CODE + 5 * mm
EMBLEM = 13 * mm
"""At least 1 cm, and no other logo stands on the sheet."""
_RUN = re.compile(b"\x01+")
_APART = "  ·  "


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the sheets of one document carry."""

    content: Content
    page_texts: Callable[[int, int], Texts]
    page_code: Callable[[int, int], PageCode]
    number: str = ""
    """The number of the agreement under which the Union pays; it stands on the first page"""

    def draw(self, canvas: Any, page: int, pages: int) -> None:
        """Everything around the text of page `page` (the first is 1)."""
        if page == 1:
            self._draw_letterhead(canvas)
        begin_artifact(canvas, "Pagination")  # the codes too: what they say stands beside them, and in the particulars
        if page > 1:
            self._draw_header(canvas)
        self._draw_footer(canvas, page, pages)
        end_tag(canvas)

    def _draw_letterhead(self, canvas: TaggedCanvas) -> None:
        """Emblem, statement and scheme; drawn last, but read first."""
        head, languages = self.content.letterhead, self.content.languages
        lower = _TOP + (CODE - EMBLEM) / 2
        statements = dict(zip(reversed(head.statement), reversed(languages), strict=True))  # equal ones once
        face = FACES["statement"]
        y = lower + EMBLEM / 2 + (len(statements) - 1) * face.leading / 2 - face.size * 0.36
        left = SIDE + RATIO * EMBLEM + 4 * mm
        room = _TEXT_RIGHT - left - max(_width(statement, face) for statement in statements) - 4 * mm
        scheme = _as_many_as_fit([head.scheme], FACES["caption"], room)
        lines = [(self.number, FACES["code"]), (scheme, FACES["caption"])]
        base = lower + 1.5 * mm
        for text, look in ((text, look) for text, look in lines if text):
            canvas.begin_tag(Tag("P"), languages[0], is_first=True)
            _write(canvas, (_TEXT_RIGHT, base), text, look, is_right=True)
            end_tag(canvas)
            base += look.leading
        for statement, language in reversed(statements.items()):
            canvas.begin_tag(Tag("P"), language, is_first=True)
            _write(canvas, (left, y), statement, face)
            end_tag(canvas)
            y -= face.leading
        canvas.begin_tag(Tag("Figure", alt=self.content.emblem_texts[0]), languages[0], is_first=True)
        draw_emblem(canvas, SIDE, lower, EMBLEM)
        end_tag(canvas)

    def _draw_header(self, canvas: Any) -> None:
        details = [self.content.code, together(self.content.version_texts), self.content.letterhead.scheme]
        _write(canvas, (SIDE, _TOP + 15.5), together(self.content.running), FACES["caption"])
        shown = _as_many_as_fit(details, FACES["code"], _TEXT_RIGHT - SIDE)
        _write(canvas, (SIDE, _TOP + 5.5), shown, FACES["code"])
        _rule(canvas, SIDE, _TEXT_RIGHT, _TOP)

    def _draw_footer(self, canvas: Any, page: int, pages: int) -> None:
        code = str(self.page_code(page, pages))
        canvas.beginForm(name := f"c{page}", upperx=CODE, uppery=CODE)
        draw_squares(canvas, squares(code))
        canvas.endForm()
        for x, y in ((SIDE, EDGE), (_RIGHT - CODE, PAGE[1] - BAND)):
            canvas.saveState()
            canvas.translate(x, y)
            canvas.doForm(name)
            canvas.restoreState()
        _rule(canvas, _TEXT_LEFT, _RIGHT, BAND)
        _write(canvas, (_TEXT_LEFT, BAND - 12), together(self.content.running), FACES["code"])
        _write(canvas, (_RIGHT, BAND - 12), together(self.page_texts(page, pages)), FACES["page"], is_right=True)
        _write(canvas, (_TEXT_LEFT, EDGE + 1), code, FACES["code"])


class SheetCanvas(TaggedCanvas):
    """A canvas that holds its pages back until their number is known, and then draws the sheet around
    each.
    """

    def __init__(self, *arguments: Any, sheet: Sheet, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._sheet = sheet
        self._held: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - the library's name
        self._held.append(dict(self.__dict__))
        self._startPage()
        self.forget_look()

    def save(self) -> None:
        held = self._held
        for number, state in enumerate(held, start=1):
            self.__dict__.update(state)
            self.forget_look()
            self._sheet.draw(self, number, len(held))
            super().showPage()
        self.pages = len(held)
        super().save()


def _write(canvas: Any, at: tuple[float, float], text: str, face: Face, *, is_right: bool = False) -> None:
    """Write `text` from the point `at` on its base line, or up to it."""
    x, y = at
    shown = fonts.printable(text, face.font)
    draw_text(canvas, (x - _width(shown, face) if is_right else x, y), shown, face.font, face.size, face.colour)


def _width(text: str, face: Face) -> float:
    return float(stringWidth(fonts.printable(text, face.font), face.font, face.size))


def _as_many_as_fit(words: list[str], face: Face, room: float) -> str:
    """The first of `words` in one line; what finds no room here stands in the particulars all the same."""
    while words and _width(_APART.join(words), face) > room:
        words = words[:-1]
    return _APART.join(words)


def _rule(canvas: Any, left: float, right: float, y: float) -> None:
    canvas.setStrokeColor(LINE)
    canvas.setLineWidth(0.6)
    canvas.line(left, y, right, y)


def draw_squares(canvas: Any, dark: list[list[bool]]) -> None:
    """The code in black, its lower left corner at the origin."""
    canvas.setFillGray(0)
    canvas.scale(CODE / len(dark), CODE / len(dark))
    canvas.addLiteral(" ".join((*_bars(dark), "f")))


def _bars(dark: list[list[bool]]) -> Iterator[str]:
    """Rectangles in the PDF's own words; neighbours are one, so that no viewer shows seams between them."""
    open_bars: dict[tuple[int, int], int] = {}
    """Left edge and width of what goes on from row to row → the row in which it begins"""
    for height, row in enumerate([*reversed(dark), []]):
        runs = {run.span() for run in _RUN.finditer(bytes(row))}
        for run in [run for run in open_bars if run not in runs]:
            start = open_bars.pop(run)
            yield f"{run[0]} {start} {run[1] - run[0]} {height - start} re"
        for run in sorted(runs):
            open_bars.setdefault(run, height)
