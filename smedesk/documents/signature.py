"""The boxes to sign in."""

from __future__ import annotations

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer, Table

from smedesk.documents import fonts
from smedesk.documents.elements import SignatureBlock, SignatureBox
from smedesk.documents.tables import padding, table
from smedesk.documents.typography import COLUMN, COLUMNS, FACES, LINE, PAGE, QUIET, together, typeset

_ROOM = 15 * mm
"""Height left free for the hand, above the line."""
_PADDING = 2 * mm


class SigningBox(Flowable):  # type: ignore[misc]
    """Who signs, room for the hand, a line, and what belongs on it. Its height follows from the words,
    `least` its neighbours.
    """

    def __init__(self, box: SignatureBox, block: SignatureBlock, width: float) -> None:
        super().__init__()
        self.width = width
        organisation = ", ".join(word for word in (box.function, box.organisation) if word)
        self._words = [typeset(together(box.roles), "label"), typeset(box.name, "strong")]
        if organisation:
            self._words.append(typeset(organisation, "function"))
        self.least = 0.0
        self._captions = [
            fonts.printable(together(texts), fonts.REGULAR) for texts in (block.signature, block.place_date)
        ]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:  # noqa: ARG002 - the library's signature
        self._heights = [paragraph.wrap(self.width, available_height)[1] for paragraph in self._words]
        self.height = max(sum(self._heights) + _ROOM + FACES["label"].leading, self.least)
        return self.width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv
        top = self.height
        for paragraph, height in zip(self._words, self._heights, strict=True):
            top -= height
            paragraph.drawOn(canvas, 0, top)
        face = FACES["label"]
        split = self.width * 0.56
        canvas.setStrokeColor(QUIET)
        canvas.setLineWidth(0.5)
        canvas.setFillColor(face.colour)
        canvas.setFont(face.font, face.size)
        for caption, left, right in zip(
            self._captions, (0, split + 3 * mm), (split, self.width), strict=True
        ):
            canvas.line(left, face.leading, right, face.leading)
            canvas.drawString(left, face.leading - face.size - 0.6, caption)


def signature_rows(block: SignatureBlock, languages: tuple[str, ...]) -> list[Table]:
    """One table for each line of cells: the sentence that is signed, then the boxes."""
    intro: list[Any] = []
    for text, language in zip(block.intro, languages, strict=True):
        intro += [typeset(text, "small", language), Spacer(0, 1.2 * mm)]
    lines: list[list[tuple[int, Any]]] = [[(block.intro_width, intro)]]
    for box in block.boxes:
        if sum(width for width, _ in lines[-1]) + box.width > COLUMNS:
            lines.append([])
        lines[-1].append((box.width, SigningBox(box, block, box.width * COLUMN - 2 * _PADDING)))
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
