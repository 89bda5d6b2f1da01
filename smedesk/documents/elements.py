"""What a document consists of once its form and values have met: words in every language, and no word yet
of how it looks.

The layout turns each element into boxes on paper; what else must follow the elements (reading order,
tags) can do so too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from smedesk.documents.values import Texts


@dataclass(frozen=True, slots=True)
class PartTitle:
    """The title of a lettered part."""

    letter: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class Fact:
    """A labelled value; `width` counts columns of the page's grid (24)."""

    labels: Texts
    values: Texts
    width: int
    strong: bool


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Labelled values under a heading, numbered where sheets repeat, with the captions of equally wide
    columns.
    """

    number: str
    heading: Texts
    columns: tuple[Texts, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a grid; `width` counts columns of the page's grid (24)."""

    labels: Texts
    width: int
    align: Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with one row for each record."""

    heading: Texts
    columns: tuple[Column, ...]
    rows: tuple[tuple[Texts, ...], ...]


@dataclass(frozen=True, slots=True)
class NumberedText:
    """A clause, or the heading of a section."""

    number: str
    texts: Texts


@dataclass(frozen=True, slots=True)
class TermsSection:
    """A section of the terms."""

    heading: NumberedText
    clauses: tuple[NumberedText, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A text in small print."""

    texts: Texts


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """Where one party signs: who it is, the words in the box, and its width in columns of the grid."""

    party: str
    roles: Texts
    name: str
    function: str
    organisation: str
    width: int


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """All boxes, after a cell with the sentence that is signed; never parted from what precedes it."""

    intro: Texts
    intro_width: int
    signature: Texts
    place_date: Texts
    boxes: tuple[SignatureBox, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of the form's own words; `face` is a step of the type scale."""

    texts: Texts
    face: Literal["text", "lead", "small"]


@dataclass(frozen=True, slots=True)
class AwardLine:
    """For whom the paper is made, large."""

    texts: Texts


@dataclass(frozen=True, slots=True)
class Choice:
    """A box to tick: the code that it stands for, its words, and what else is said of it."""

    code: str
    texts: Texts
    details: Texts = ()


@dataclass(frozen=True, slots=True)
class TickQuestion:
    """A question with boxes to tick, in so many columns; `hints` say how many may be ticked."""

    name: str
    question: Texts
    hints: Texts
    choices: tuple[Choice, ...]
    columns: int


@dataclass(frozen=True, slots=True)
class RatingTable:
    """Statements (`items`, each a code and its words) that are ticked on one scale."""

    name: str
    question: Texts
    scale: tuple[Choice, ...]
    items: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class WriteField:
    """A place to write in: `width` columns of the page's grid (24), of `lines`, or a comb of so many signs."""

    name: str
    labels: Texts
    width: int
    lines: int
    comb: int


@dataclass(frozen=True, slots=True)
class WriteSheet:
    """Places to write in under a heading."""

    heading: Texts
    hints: Texts
    fields: tuple[WriteField, ...]


Element = (
    PartTitle
    | FactSheet
    | Grid
    | TermsSection
    | Statement
    | SignatureBlock
    | Passage
    | AwardLine
    | TickQuestion
    | RatingTable
    | WriteSheet
)


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands beside the emblem on the first page."""

    scheme: str
    statement: Texts


@dataclass(frozen=True, slots=True)
class Content:
    """A whole document in its languages."""

    languages: tuple[str, ...]
    code: str
    version: int
    title: Texts
    running: Texts
    version_texts: Texts
    emblem_texts: Texts
    letterhead: Letterhead
    elements: tuple[Element, ...]
