"""Facts, grids and terms as tables on the page's grid of 24 columns.

A heading stays with the first row beneath it; short tables stay whole; rows that are too high for a page
are parted and never cut off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Table

from smedesk.documents.elements import (
    AwardLine,
    Fact,
    FactSheet,
    Grid,
    NumberedText,
    PartTitle,
    Passage,
    Statement,
    TermsSection,
)
from smedesk.documents.fonts import REGULAR
from smedesk.documents.sides import Sides
from smedesk.documents.tags import Tag, begin_artifact, end_tag
from smedesk.documents.typography import (
    ACCENT,
    COLUMN,
    COLUMNS,
    GUTTER,
    LINE,
    TINT,
    WIDTH,
    HouseParagraph,
    typeset,
    typeset_each,
    typeset_stacked,
    typeset_together,
)
from smedesk.documents.values import Texts

_Command = tuple[Any, ...]
_THIN, _HAIR = 0.6, 0.35
_HALF = WIDTH / 2
_ASIDE = 48 * mm
"""Width of the headings beside the clauses when there is one language only."""
_NUMBER = 8 * mm
_OPENING, _CLAUSE = 2.4 * mm, 0.7 * mm
# Cells hold paragraphs, which know their type; this size is that of empty cells, which must not raise a row.
_PLAIN: list[_Command] = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("FONT", (0, 0), (-1, -1), REGULAR, 1, 1)]
_WHOLE = 80 * mm
"""A table that is not higher than this is never parted, nor is a row."""
_LEAST = 40 * mm
"""A row that must be parted begins on the next page when less than this is left."""


class HouseTable(Table):  # type: ignore[misc]
    """A table that is parted between rows only when it is high, and inside a row only when the row is."""

    def split(self, available_width: float, available_height: float) -> list[Any]:
        self._calc(available_width, available_height)
        if self._height <= _WHOLE:
            return []
        if self._row_at(available_height) <= _WHOLE:
            return list(super().split(available_width, available_height))
        if available_height < _LEAST:
            return []
        self._nosplitCmds: list[Any] = []  # a row that must be parted cannot stay with another
        return list(self._splitRows(available_height, doInRowSplit=True))

    def _drawBkgrnd(self) -> None:  # noqa: N802 - the library's name
        if self._bkgrndcmds:
            begin_artifact(self.canv)
            super()._drawBkgrnd()
            end_tag(self.canv)

    def _drawLines(self) -> None:  # noqa: N802 - the library's name
        if self._linecmds:
            begin_artifact(self.canv)
            super()._drawLines()
            end_tag(self.canv)

    def _drawCell(self, value: Any, style: Any, *place: Any) -> None:  # noqa: N802 - the library's name
        self._curcellstyle = style  # paragraphs bring their own colour and font
        if value != "":  # the library would paint the empty text
            super()._drawCell(value, style, *place)

    def _row_at(self, height: float) -> float:
        """The height of the row in which a page of `height` would end."""
        ends = accumulate(self._rowHeights)
        return float(next((row for row, end in zip(self._rowHeights, ends, strict=True) if end > height), 0))


def padding(horizontal: float, top: float, bottom: float, first: tuple[int, int] = (0, 0)) -> list[_Command]:
    """The space around the words of all cells from `first` on, in points."""
    area = (first, (-1, -1))
    return [
        ("LEFTPADDING", *area, horizontal),
        ("RIGHTPADDING", *area, horizontal),
        ("TOPPADDING", *area, top),
        ("BOTTOMPADDING", *area, bottom),
    ]


def table(rows: list[list[Any]], widths: Sequence[float], commands: list[_Command], repeat: int = 0) -> Table:
    """A table of this house: equal cells, rows that may be parted when they must be."""
    return HouseTable(rows, colWidths=list(widths), style=_PLAIN + commands, repeatRows=repeat, hAlign="LEFT")


def title(texts: Texts, languages: tuple[str, ...]) -> Table:
    """The title, smaller where a word is wider than its column: long Dutch and German words are never cut in two."""
    column = WIDTH / len(texts)
    room = column - (GUTTER / 2 if len(texts) > 1 else 0)
    words = typeset_each(texts, "title", languages)
    if any(paragraph.minWidth() > room for paragraph in words):
        words = typeset_each(texts, "title_long", languages)
    return table([words], [column] * len(words), _side_style(0))


def part_title(element: PartTitle, languages: tuple[str, ...]) -> Table:
    words = typeset_each(element.texts, "part", languages)
    badge = 8 * mm
    widths = [badge, *((_HALF - badge, _HALF) if len(words) == 2 else (WIDTH - badge,))]
    commands = [
        *padding(2.5 * mm, 1.6 * mm, 1.9 * mm),
        ("LEFTPADDING", (0, 0), (0, 0), 0),
        ("RIGHTPADDING", (0, 0), (0, 0), 0),
        ("LEFTPADDING", (2, 0), (2, 0), GUTTER / 2),
        ("BACKGROUND", (0, 0), (0, 0), ACCENT),
        ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT),
    ]
    letter = typeset(element.letter, "letter", languages[0])
    letter.tag = words[0].tag = Tag("H2")
    letter.style = letter.style.clone("letter", alignment=1)
    return table([[letter, *words]], widths, commands)


def fact_sheet(element: FactSheet, languages: tuple[str, ...]) -> Table:
    lines = list(_lines(element.facts))
    edges = sorted({edge for line in lines for edge in accumulate(fact.width for fact in line)} | {0})
    widths = [(right - left) * COLUMN for left, right in pairwise(edges)]
    count = len(widths)
    indent = _NUMBER / 2 if element.number else 0
    title = typeset_together(element.heading, "heading", languages, number=element.number, indent=indent)
    rows: list[list[Any]] = [[title, *[""] * (count - 1)]]
    commands: list[_Command] = [("SPAN", (0, 0), (-1, 0))]
    cells = _TaggedCells(bool(element.columns), languages)
    if element.columns:
        span = COLUMNS // len(element.columns)
        captions = [cells.caption(texts, span) for texts in element.columns]
        rows.append(_row(edges, [span] * len(captions), 1, commands, captions))
        commands.append(("BACKGROUND", (0, 1), (-1, 1), TINT))
    first = len(rows)
    for line in lines:
        shown = cells.line(line)
        rows.append(_row(edges, [fact.width for fact in line], len(rows), commands, shown))
    return table(rows, widths, [*commands, *_frame(first)])


class _TaggedCells:
    """The cells of a sheet of facts, tagged: a table where columns have captions, else a list of names and values."""

    def __init__(self, has_columns: bool, languages: tuple[str, ...]) -> None:
        self._languages = languages
        self._top = Tag("Table" if has_columns else "L")
        self._captions = Tag("TR", self._top) if has_columns else None

    def caption(self, texts: Texts, span: int) -> HouseParagraph:
        cell = typeset_together(texts, "caption", self._languages)
        cell.tag = Tag("TH", self._captions, scope="Column", span=span)
        return cell

    def line(self, facts: Sequence[Fact]) -> list[list[HouseParagraph]]:
        row = Tag("TR", self._top) if self._captions else None
        return [self._cell(fact, row) for fact in facts]

    def _cell(self, fact: Fact, row: Tag | None) -> list[HouseParagraph]:
        label = typeset_together(fact.labels, "label", self._languages)
        value = typeset_together(fact.values, "strong" if fact.strong else "value", self._languages)
        if row is not None:
            cell = Tag("TD", row, span=fact.width)
            label.tag, value.tag = Tag("P", cell), Tag("P", cell)
        else:
            item = Tag("LI", self._top)
            label.tag, value.tag = Tag("Lbl", item), Tag("LBody", item)
        return [label, value]


def grid(element: Grid, languages: tuple[str, ...]) -> Table:
    widths = [column.width * COLUMN for column in element.columns]
    heading = [typeset_together(element.heading, "heading", languages), *[""] * (len(widths) - 1)]
    aligned = [column.align for column in element.columns]
    labels = [typeset_stacked(column.labels, "label", languages, align=column.align) for column in element.columns]
    rows = [
        [typeset_stacked(texts, "value", languages, align=align) for align, texts in zip(aligned, row, strict=True)]
        for row in element.rows
    ]
    tag_rows([labels, *rows])
    commands = [("SPAN", (0, 0), (-1, 0)), ("BACKGROUND", (0, 1), (-1, 1), TINT), *_frame(2)]
    return table([heading, labels, *rows], widths, commands, repeat=2)


def tag_rows(rows: Sequence[Sequence[list[HouseParagraph]]], heads: int = 1) -> Tag:
    """Tag lists of paragraphs as the cells of a table whose first `heads` rows name its columns; return its node."""
    top = Tag("Table")
    for number, row in enumerate(rows):
        line = Tag("TR", top)
        for paragraphs in row:
            cell = Tag("TH", line, scope="Column") if number < heads else Tag("TD", line)
            for paragraph in paragraphs:
                paragraph.tag = cell if len(paragraphs) == 1 else Tag("P", cell)
    return top


def terms(element: TermsSection, languages: tuple[str, ...]) -> list[Sides]:
    """The heading with its first clause, then each clause for itself, so that the last can stay with the
    signatures."""
    heading = _sides(element.heading, "heading", languages)
    first, *others = (_sides(clause, "text", languages) for clause in element.clauses)
    if len(languages) == 1:
        places = [(0.0, _ASIDE - GUTTER / 2), (_ASIDE + GUTTER / 2, WIDTH - _ASIDE - GUTTER / 2)]
        opening = _clauses([[*heading, *first]], places, [_OPENING])
        return [opening, *(_clauses([[None, *clause]], places, [_CLAUSE]) for clause in others)]
    places = [(0.0, _HALF - GUTTER / 2), (_HALF + GUTTER / 2, _HALF - GUTTER / 2)]
    opening = _clauses([heading, first], places, [_OPENING, _CLAUSE])
    return [opening, *(_clauses([clause], places, [_CLAUSE]) for clause in others)]


def _clauses(rows: list[Any], places: list[tuple[float, float]], tops: list[float]) -> Sides:
    return Sides(rows, places, tops, _CLAUSE, _WHOLE, _LEAST)


def statement(element: Statement, languages: tuple[str, ...]) -> Table:
    words = typeset_each(element.texts, "small", languages)
    rule = ("LINEABOVE", (0, 0), (-1, 0), _HAIR, LINE)
    return table([words], [WIDTH / len(words)] * len(words), [*_side_style(_OPENING), rule])


def passage(element: Passage, languages: tuple[str, ...]) -> Table:
    words = typeset_each(element.texts, element.face, languages)
    return table([words], [WIDTH / len(words)] * len(words), _side_style(_CLAUSE))


def award_line(element: AwardLine, languages: tuple[str, ...]) -> Table:
    words = typeset_together(element.texts, "award", languages)
    return table([[words]], [WIDTH], [*padding(0, 1 * mm, 3 * mm), ("LINEBELOW", (0, 0), (-1, 0), 1, ACCENT)])


def _lines(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    """The facts in lines of the whole width."""
    line: list[Fact] = []
    for fact in facts:
        if sum(other.width for other in line) + fact.width > COLUMNS:
            yield line
            line = []
        line.append(fact)
    yield line


def _row(edges: list[int], spans: list[int], row: int, commands: list[_Command], cells: list[Any]) -> list[Any]:
    """Lay `cells` over the columns between `edges`; what spans several is added to `commands`."""
    laid: list[Any] = [""] * (len(edges) - 1)
    left = 0
    for span, cell in zip(spans, cells, strict=True):
        start, end = edges.index(left), edges.index(left + span) - 1
        laid[start] = cell
        if end > start:
            commands.append(("SPAN", (start, row), (end, row)))
        left += span
    return laid


def _frame(first: int) -> list[_Command]:
    """Lines around the cells below the heading, which stands free; the heading keeps to the first rows
    below it.
    """
    return [
        *padding(2 * mm, 0.9 * mm, 1.3 * mm),
        ("LEFTPADDING", (0, 0), (-1, 0), 0),
        ("BOTTOMPADDING", (0, 0), (-1, 0), 1.2 * mm),
        ("BOX", (0, 1), (-1, -1), _THIN, LINE),
        ("INNERGRID", (0, 1), (-1, -1), _HAIR, LINE),
        ("LINEABOVE", (0, 1), (-1, 1), 0.9, ACCENT),
        ("NOSPLIT", (0, 0), (-1, first)),
    ]


def _sides(element: NumberedText, face: str, languages: tuple[str, ...]) -> list[HouseParagraph]:
    return typeset_each(element.texts, face, languages, number=element.number, indent=_NUMBER)


def _side_style(top: float) -> list[_Command]:
    """Columns side by side without lines; `top` is the air above their first line."""
    return [
        *padding(0, top, _CLAUSE),
        ("RIGHTPADDING", (0, 0), (-2, -1), GUTTER / 2),
        ("LEFTPADDING", (1, 0), (-1, -1), GUTTER / 2),
    ]
