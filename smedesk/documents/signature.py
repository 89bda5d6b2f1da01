"""The boxes to sign in."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from smedesk.documents.elements import SignatureBlock, SignatureBox
from smedesk.documents.tables import padding, table
from smedesk.documents.tags import Tag, begin_artifact, end_tag, note_box
from smedesk.documents.typography import (
    COLUMN,
    COLUMNS,
    LINE,
    PAGE,
    QUIET,
    Air,
    HouseParagraph,
    typeset,
    typeset_each,
    typeset_stacked,
    typeset_together,
)
from smedesk.documents.values import Texts

_ROOM = 16 * mm
"""Height left free for the hand, above the line."""
_PADDING = 2 * mm
_NARROW = 60 * mm
"""In a narrower box the captions of two languages stand below each other."""


class SigningBox(Flowable):  # type: ignore[misc]
    """Who signs, room for the hand, a line, and what belongs on it. The room becomes a field of the party's name.

    Its height follows from the words, but is never below `least`, which its neighbours set.
    """

    def __init__(self, box: SignatureBox, block: SignatureBlock, width: float, languages: tuple[str, ...]) -> None:
        super().__init__()
        self._party = box.party
        self._spoken = ": ".join(part for part in (box.roles[0], box.name) if part)
        self.width = width
        self.least = 0.0
        organisation = ", ".join(word for word in (box.function, box.organisation) if word)
        self._words = [typeset_together(box.roles, "label", languages)]
        if box.name:  # else it is written by hand
            self._words.append(typeset(box.name, "strong", languages[0]))
        if organisation:
            self._words.append(typeset(organisation, "function", languages[0]))
        split = width * 0.54
        self._lines = ((0.0, split), (split + 3 * mm, width - split - 3 * mm))
        set_captions = typeset_stacked if width < _NARROW else _in_one_line
        self._captions = [set_captions(texts, "label", languages) for texts in (block.signature, block.place_date)]
        part = Tag("Div")
        for paragraph in self._words:
            paragraph.tag = Tag("P", part)
        self._field = Tag("Form", part)
        for paragraphs in self._captions:
            for paragraph in paragraphs:
                paragraph.tag = Tag("P", part)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - the library's signature
        self._heights = [paragraph.wrap(self.width, available_height)[1] for paragraph in self._words]
        captions = zip(self._captions, self._lines, strict=True)
        self._foot = max(
            sum(paragraph.wrap(width, available_height)[1] for paragraph in paragraphs)
            for paragraphs, (_, width) in captions
        )
        self.height = max(sum(self._heights) + _ROOM + self._foot, self.least)
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        top = self.height
        for paragraph, height in zip(self._words, self._heights, strict=True):
            top -= height
            paragraph.drawOn(canvas, 0, top)
        left, width = self._lines[0]
        note_box(
            canvas,
            "signature",
            self._party,
            (left, self._foot, width, top - self._foot),
            words=self._spoken,
            tag=self._field,
        )
        begin_artifact(canvas)
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.5)
        for left, width in self._lines:
            canvas.line(left, self._foot, left + width, self._foot)
        end_tag(canvas)
        for paragraphs, (left, _) in zip(self._captions, self._lines, strict=True):
            lower = self._foot - 0.8
            for paragraph in paragraphs:
                lower -= paragraph.height
                paragraph.drawOn(canvas, left, lower)


def _in_one_line(texts: Texts, face: str, languages: tuple[str, ...]) -> list[HouseParagraph]:
    return [typeset_together(texts, face, languages)]


def signature_rows(block: SignatureBlock, languages: tuple[str, ...]) -> list[Table]:
    """One table for each line of cells: the sentence that is signed, then the boxes."""
    intro: list[Any] = []
    for paragraph in typeset_each(block.intro, "small", languages):
        intro += [paragraph, Air(1.2 * mm)]
    lines: list[list[tuple[int, Any]]] = [[(block.intro_width, intro)]]
    for box in block.boxes:
        if sum(width for width, _ in lines[-1]) + box.width > COLUMNS:
            lines.append([])
        lines[-1].append((box.width, SigningBox(box, block, box.width * COLUMN - 2 * _PADDING, languages)))
    return [_row(line) for line in lines]


def _row(line: list[tuple[int, Any]]) -> Table:
    cells = [cell for _, cell in line]
    boxes = [cell for cell in cells if isinstance(cell, SigningBox)]
    least = max((box.wrap(box.width, PAGE[1])[1] for box in boxes), default=0)
    for box in boxes:
        box.least = least
    commands = [
        *padding(_PADDING, _PADDING, 1.2 * mm),
        ("BOX", (0, 0), (-1, -1), 0.6, LINE),
        ("INNERGRID", (0, 0), (-1, -1), 0.35, LINE),
    ]
    return table([cells], [width * COLUMN for width, _ in line], commands)
