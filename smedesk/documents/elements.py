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


Element = PartTitle | FactSheet | Grid | TermsSection | Statement | SignatureBlock


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
