"""What is filled in by hand: boxes to tick, scales, places to write in. Each place is noted, so that a scan finds it.

Sizes are those of a hand: a box is 4.5 mm, a line to write on 8.5 mm, a tooth of a comb at most 6 mm wide.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from smedesk.documents.elements import Choice, RatingTable, TickQuestion, WriteField, WriteSheet
from smedesk.documents.tables import padding, table
from smedesk.documents.tags import Tag, begin_artifact, end_tag, note_box
from smedesk.documents.typography import (
    ACCENT,
    COLUMN,
    COLUMNS,
    INK,
    LINE,
    QUIET,
    TINT,
    WIDTH,
    HouseParagraph,
    typeset_each,
    typeset_stacked,
    typeset_together,
)
from smedesk.documents.values import Texts

TICK = 4.5 * mm
"""The side of a box to tick, as it was measured on scans"""
_HAND = 8.5 * mm
"""The height of a line that is written by hand"""
_TOOTH = 6.2 * mm
_WIDEST_TOOTH = 6 * mm
_SIDE = 2 * mm
_APART = 1.6 * mm
_STEP = 3.2 * COLUMN
_THIN, _HAIR = 0.6, 0.35
_FRAME: list[tuple[Any, ...]] = [("BOX", (0, 0), (-1, -1), _THIN, LINE), ("INNERGRID", (0, 0), (-1, -1), _HAIR, LINE)]
_RULE = ("LINEABOVE", (0, 0), (-1, 0), 0.9, ACCENT)


class TickBox(Flowable):  # type: ignore[misc]
    """An empty box that stands for one answer to a question."""

    def __init__(self, question: str, value: str, words: str) -> None:
        super().__init__()
        self._question, self._value, self._spoken = question, value, words

    def wrap(self, *_room: float) -> tuple[float, float]:
        return TICK, TICK

    def draw(self) -> None:
        begin_artifact(self.canv)
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(0.8)
        self.canv.rect(0, 0, TICK, TICK)
        end_tag(self.canv)
        name = f"{self._question}.{self._value}"
        corners = (0.0, 0.0, TICK, TICK)
        note_box(
            self.canv, "tick", name, corners, words=self._spoken, question=self._question, value=self._value
        )


class WriteSpace(Flowable):  # type: ignore[misc]
    """Room for handwriting: free, in lines, or a comb with a tooth for each sign."""

    def __init__(self, field: WriteField, width: float) -> None:
        super().__init__()
        self._field = field
        self.width = width
        self.height = field.lines * _HAND

    def wrap(self, *_room: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        begin_artifact(self.canv)
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(_THIN)
        width = self._draw_comb() if self._field.comb else self._draw_lines()
        end_tag(self.canv)
        corners = (0.0, 0.0, width, self.height)
        note_box(self.canv, "write", self._field.name, corners, words=self._field.labels[0])

    def _draw_lines(self) -> float:
        """Rules between the lines; the last one stands on the frame of its cell."""
        for number in range(1, self._field.lines):
            self.canv.line(0, number * _HAND, self.width, number * _HAND)
        return self.width

    def _draw_comb(self) -> float:
        tooth = min(self.width / self._field.comb, _WIDEST_TOOTH)
        width = tooth * self._field.comb
        self.canv.setStrokeColor(QUIET)
        self.canv.rect(0, 1 * mm, width, _TOOTH)
        for number in range(1, self._field.comb):
            self.canv.line(number * tooth, 1 * mm, number * tooth, 1 * mm + _TOOTH)
        return float(width)


def tick_question(element: TickQuestion, languages: tuple[str, ...]) -> Table:
    """The question with its answers in columns."""
    count = element.columns
    top = Tag("L")
    cells = [_answer(element.name, choice, languages, top) for choice in element.choices]
    lines = [cells[start : start + count] for start in range(0, len(cells), count)]
    rows = [[piece for cell in line for piece in cell] + ["", ""] * (count - len(line)) for line in lines]
    commands = [*padding(0, 0.5 * mm, 0.9 * mm), ("RIGHTPADDING", (1, 0), (-1, -1), 3 * mm)]
    answers = table(rows, [TICK + _APART, WIDTH / count - TICK - _APART] * count, commands)
    return _under(_head(element.question, element.hints, languages), [answers])


def rating_table(element: RatingTable, languages: tuple[str, ...]) -> Table:
    """A row for each statement, a column for each step of the scale."""
    step = min(_STEP, (WIDTH - 8 * COLUMN) / len(element.scale))
    widths = [WIDTH - step * len(element.scale), *([step] * len(element.scale))]
    top = Tag("Table")
    heads = [typeset_stacked(choice.texts, "label", languages, align="center") for choice in element.scale]
    line = Tag("TR", top)
    for words in [[], *heads]:
        _tag_cell(words, Tag("TH", line, scope="Column") if words else Tag("TD", line))
    rows: list[list[Any]] = [["", *heads]]
    for item in element.items:
        line, words = Tag("TR", top), typeset_stacked(item.texts, "choice", languages)
        for filled in [words, *([] for _ in element.scale)]:
            _tag_cell(filled, Tag("TD", line))
        question = f"{element.name}.{item.code}"
        boxes = [TickBox(question, step.code, f"{item.texts[0]}: {step.texts[0]}") for step in element.scale]
        rows.append([words, *boxes])
    commands = [
        *padding(_SIDE, 1.2 * mm, 1.4 * mm),
        ("LEFTPADDING", (1, 1), (-1, -1), (step - TICK) / 2),
        ("RIGHTPADDING", (1, 0), (-1, -1), 0),
        ("LEFTPADDING", (1, 0), (-1, 0), 0),
        ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
        ("BACKGROUND", (0, 0), (-1, 0), TINT),
        *_FRAME,
        _RULE,
    ]
    return _under(_head(element.question, (), languages), [table(rows, widths, commands, repeat=1)])


def write_sheet(element: WriteSheet, languages: tuple[str, ...]) -> Table:
    """The heading with places to write in, in lines of the whole width."""
    lines: list[Table] = []
    for line in _lines(element.fields):
        cells = [_place(field, languages) for field in line]
        commands = [*padding(_SIDE, 0.9 * mm, 0), *_FRAME, *([] if lines else [_RULE])]
        lines.append(table([cells], [field.width * COLUMN for field in line], commands))
    return _under(_head(element.heading, element.hints, languages), lines)


def _under(head: list[HouseParagraph], tables: list[Table]) -> Table:
    """The heading with what belongs under it: one table, so that no page parts them without need."""
    commands = [*padding(0, 0, 0), ("BOTTOMPADDING", (0, 0), (-1, 0), 1 * mm), ("NOSPLIT", (0, 0), (-1, 1))]
    return table([[head], *([one] for one in tables)], [WIDTH], commands)


def _tag_cell(words: list[HouseParagraph], cell: Tag) -> None:
    for paragraph in words:
        paragraph.tag = cell if len(words) == 1 else Tag("P", cell)


def _head(words: Texts, hints: Texts, languages: tuple[str, ...]) -> list[HouseParagraph]:
    heading = [typeset_together(words, "heading", languages)]
    return [*heading, typeset_together(hints, "label", languages)] if hints else heading


def _answer(question: str, choice: Choice, languages: tuple[str, ...], top: Tag) -> list[Any]:
    """The box and its words, which are one entry of the list `top`."""
    item = Tag("LI", top)
    words = typeset_together(choice.texts, "strong" if choice.details else "choice", languages)
    words.tag = Tag("LBody", item)
    details = typeset_each(choice.details, "text", languages) if choice.details else []
    for paragraph in details:
        paragraph.tag = Tag("P", words.tag)
    return [TickBox(question, choice.code, choice.texts[0]), [words, *details]]


def _place(field: WriteField, languages: tuple[str, ...]) -> list[HouseParagraph | WriteSpace]:
    return [
        typeset_together(field.labels, "label", languages),
        WriteSpace(field, field.width * COLUMN - 2 * _SIDE),
    ]


def _lines(fields: Sequence[WriteField]) -> Iterator[list[WriteField]]:
    """The places in lines of the whole width."""
    line: list[WriteField] = []
    for field in fields:
        if sum(other.width for other in line) + field.width > COLUMNS:
            yield line
            line = []
        line.append(field)
    yield line
