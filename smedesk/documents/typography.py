"""The look of the programme's paper: grid, type scale, colours, and the one way by which words become
paragraphs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

import pyphen  # type: ignore[import-untyped]
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Paragraph, Spacer

from smedesk.documents import fonts
from smedesk.documents.lines import Spans, count_shown, draw_lines
from smedesk.documents.tags import Tag, TaggedCanvas, begin_artifact, begin_tag, end_tag
from smedesk.documents.values import Texts

PAGE = A4
SIDE = 18 * mm
EDGE = 15 * mm
"""Codes keep this distance from the upper and lower edge; scanners lose what is nearer."""
CODE = 17 * mm
BAND = EDGE + CODE
"""Header and footer are as high as the codes that stand in them."""
WIDTH = PAGE[0] - 2 * SIDE
COLUMNS = 24
COLUMN = WIDTH / COLUMNS
GUTTER = 6 * mm

INK = HexColor("#1c2733")
ACCENT = HexColor("#1b3f70")
QUIET = HexColor("#566373")
LINE = HexColor("#b4bfcb")
TINT = HexColor("#eef2f7")
WHITE = HexColor("#ffffff")

BETWEEN = " · "
NOTHING = "–"
_SHORT = 20
_ALIGNED = {"left": TA_LEFT, "center": TA_CENTER, "right": TA_RIGHT}
_MOST_LINES = 20_000
WORDING_LINES: dict[tuple[Any, ...], Any] = {}
"""The broken lines of the forms' own words, by text, style and width, for all documents.

Values are never among them."""


class Face(NamedTuple):
    """A step of the type scale, in points.

    `is_wording` marks those that set the form's own words only, `is_hyphenated` those whose words may be
    parted. `role` is what a paragraph is to a reader where nothing else is said."""

    font: str
    size: float
    leading: float
    colour: Any = INK
    is_wording: bool = False
    is_hyphenated: bool = False
    role: str = "P"


FACES = {
    "title": Face(fonts.BOLD, 19, 23, ACCENT, is_wording=True, role="H1"),
    "title_long": Face(fonts.BOLD, 16.5, 20, ACCENT, is_wording=True, role="H1"),
    "part": Face(fonts.BOLD, 11.5, 14.5, ACCENT, is_wording=True, role="H2"),
    "letter": Face(fonts.BOLD, 11.5, 14.5, WHITE),
    "heading": Face(fonts.BOLD, 9.2, 12, ACCENT, is_wording=True, role="H3"),
    "text": Face(fonts.REGULAR, 8.4, 11.2, is_wording=True, is_hyphenated=True),
    "value": Face(fonts.REGULAR, 8.4, 10.8),
    "strong": Face(fonts.BOLD, 8.8, 11.2),
    "choice": Face(fonts.REGULAR, 8.4, 10.8, is_wording=True),
    "award": Face(fonts.BOLD, 24, 30, INK),
    "lead": Face(fonts.REGULAR, 10.4, 14.6, is_wording=True, is_hyphenated=True),
    "caption": Face(fonts.BOLD, 7.6, 10, ACCENT, is_wording=True),
    "label": Face(fonts.REGULAR, 6.3, 8.4, QUIET, is_wording=True),
    "small": Face(fonts.REGULAR, 7.2, 9.4, QUIET, is_wording=True, is_hyphenated=True),
    "function": Face(fonts.REGULAR, 7.2, 9.4, QUIET),
    "statement": Face(fonts.STATEMENT, 10.5, 13, ACCENT),
    "page": Face(fonts.BOLD, 8, 10),
    "code": Face(fonts.REGULAR, 7, 9, QUIET),
}


@lru_cache(maxsize=512)
def style(face: str, language: str = "", indent: float = 0, align: str = "left") -> ParagraphStyle:
    """The paragraph style of a step of the scale; words are hyphenated where the language has a
    dictionary.
    """
    font, size, leading, colour, _, is_hyphenated, _ = FACES[face]
    fonts.register_fonts()
    return ParagraphStyle(
        f"{face}-{language}",
        fontName=font,
        fontSize=size,
        leading=leading,
        textColor=colour,
        alignment=_ALIGNED[align],
        leftIndent=indent,
        bulletFontName=font,
        bulletFontSize=size,
        bulletColor=colour,
        hyphenationLang=_hyphenator(language) if is_hyphenated else "",
        embeddedHyphenation=1,
        uriWasteReduce=0.3,
        allowWidows=0,
        allowOrphans=0,
    )


class HouseParagraph(Paragraph):  # type: ignore[misc]
    """A paragraph that breaks its lines once for each width, and the form's own words once for all documents.

    Tables ask for the same lines several times, and clauses come back in every agreement. Values are
    remembered by their paragraph only and vanish with it. `language` says in whose section it is read, `tag` where
    it belongs there; what is drawn a second time, the head of a table on the next page, is no longer read."""

    wording: tuple[str, ParagraphStyle] | None = None
    language = ""
    tag: Tag | None = None
    spans: Spans = ()
    _is_drawn = False

    def breakLines(self, width: Any) -> Any:  # noqa: N802 - the library's name
        known = WORDING_LINES if self.wording else self.__dict__.setdefault("_own_lines", {})
        key = (self.wording, *width)
        if key not in known:
            if len(known) >= _MOST_LINES:
                known.clear()
            known[key] = super().breakLines(width)
        return known[key]

    def split(self, available_width: float, available_height: float) -> list[Any]:
        parts = list(super().split(available_width, available_height))
        if len(parts) > 1:
            self.tag = self.tag or Tag(self._role)
            for part in parts:
                part.language, part.tag = self.language, self.tag
        return parts

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 - the library's name
        tag = None if self._is_drawn else self.tag or Tag(self._role)
        self._is_drawn = True
        if tag is None:
            begin_artifact(canvas)
        else:
            begin_tag(canvas, tag, self.language)
        if self.blPara.kind == 0:
            draw_lines(canvas, self, x, y, self.spans, self._turn(canvas, tag))
        else:
            super().drawOn(canvas, x, y, _sW)
        end_tag(canvas)

    def _turn(self, canvas: Any, tag: Tag | None) -> Callable[[str], str] | None:
        """How words of another language get a mark of their own; words of the same one need none."""
        if not self.spans or tag is None or not isinstance(canvas, TaggedCanvas):
            return None
        if self.spans[0][1] != self.language:
            self.spans = ((0, self.language), *self.spans)
        return lambda language: f"EMC {canvas.mark(Tag('Span', tag, language=language), self.language)}"

    @property
    def _role(self) -> str:
        return FACES[self.style.name.partition("-")[0]].role


class Air(Spacer):  # type: ignore[misc]
    """Room between two boxes, which leaves no trace in the file."""

    def __init__(self, height: float) -> None:
        super().__init__(0, height)

    def drawOn(self, canvas: Any, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803 - the library's name
        """Draw nothing."""


def typeset(
    text: str, face: str, language: str = "", *, number: str = "", indent: float = 0, align: str = "left"
) -> HouseParagraph:
    """A paragraph of plain text; what cannot be printed is refused here. `number` hangs to the left of
    the indented text.
    """
    chosen = style(face, language, indent, align)
    shown = fonts.printable(text, FACES[face].font)
    if "\n" in shown:
        paragraph = HouseParagraph(escape(shown).replace("\n", "<br/>"), chosen, bulletText=number or None)
    else:  # plain words need no parser
        fragment = _fragment(chosen).clone(text=shown)
        paragraph = HouseParagraph(None, chosen, bulletText=number or None, frags=[fragment])
    if FACES[face].is_wording:
        paragraph.wording = (text, chosen)
    paragraph.language = language
    return paragraph


def typeset_together(
    texts: Texts, face: str, languages: tuple[str, ...], *, number: str = "", indent: float = 0
) -> HouseParagraph:
    """The texts of all languages in one line, each marked with its language; it is read with the first one."""
    paragraph = typeset(together(texts), face, languages[0], number=number, indent=indent)
    if len(languages) > 1:
        shown = _different(texts, languages)
        last = len(shown) - 1
        paragraph.spans = tuple(
            (count_shown(text) + (at < last), language)  # the sign between two belongs to the first
            for at, (text, language) in enumerate(shown)
        )
    return paragraph


def typeset_stacked(
    texts: Texts, face: str, languages: tuple[str, ...], *, align: str = "left"
) -> list[HouseParagraph]:
    """The texts of all languages in a line each, equal ones once; one empty line where there is none."""
    shown = _different(texts, languages) or [("", languages[0])]
    return [typeset(text, face, language, align=align) for text, language in shown]


def typeset_each(
    texts: Texts, face: str, languages: tuple[str, ...], *, number: str = "", indent: float = 0
) -> list[HouseParagraph]:
    """The same words in every language, one paragraph each."""
    pairs = zip(texts, languages, strict=True)
    return [typeset(text, face, language, number=number, indent=indent) for text, language in pairs]


@lru_cache(maxsize=512)
def _fragment(chosen: ParagraphStyle) -> Any:
    """What the library's parser makes of a word in this style."""
    return Paragraph("x", chosen).frags[0]


def together(texts: Texts) -> str:
    """The texts of all languages in one line, equal ones once; a sign for nothing where there is none.

    Short texts stay whole, so that a line breaks between the languages first.
    """
    different = list(dict.fromkeys(text for text in texts if text))
    if len(different) > 1:
        different = [text.replace(" ", "\u00a0") if len(text) <= _SHORT else text for text in different]
    return BETWEEN.join(different) or NOTHING


def _different(texts: Texts, languages: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each text with its language, equal ones once, empty ones not at all."""
    first: dict[str, str] = {}
    for text, language in zip(texts, languages, strict=True):
        if text:
            first.setdefault(text, language)
    return list(first.items())


@lru_cache(maxsize=32)
def _hyphenator(language: str) -> Callable[[str], Any] | str:
    """How words of `language` may be parted, three letters at least on either side; an empty word where
    nobody knows."""
    dictionary = pyphen.language_fallback(language) if language else None
    return pyphen.Pyphen(lang=dictionary, left=3, right=3).iterate if dictionary else ""
