"""A list as it was seen, ready to leave the program: typed cells under worded heads. What writes it is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from smedesk.services.agreements import PageImage

OutputCell = str | int | Decimal | Date | DateTime | None


class CellKind(StrEnum):
    """What the cells of a column hold; a text is a text whatever it looks like."""

    TEXT = "text"
    WHOLE = "whole"
    MONEY = "money"
    DATE = "date"
    INSTANT = "instant"


@dataclass(frozen=True, slots=True)
class OutputColumn:
    """A column: its head, what it holds, and its width in characters."""

    title: str
    kind: CellKind
    width: int


@dataclass(frozen=True, slots=True)
class OutputRow:
    """A record, or the heading of a section: then the first cell alone is filled."""

    cells: tuple[OutputCell, ...]
    is_heading: bool = False


@dataclass(frozen=True, slots=True)
class OutputTable:
    """A list as seen. `subtitle` says what it was filtered by; instants are in the time of the desk."""

    title: str
    subtitle: str
    columns: tuple[OutputColumn, ...]
    rows: tuple[OutputRow, ...]
    language: str
    """of heads, dates and numbers on paper: "et", "de_AT" """


@dataclass(frozen=True, slots=True)
class PrintWords:
    """What paper says around a list, in the reader's language."""

    page: Callable[[int, int], str]
    printed: str


class ListOutlet(Protocol):
    """Makes files and paper of lists. Its methods are slow: call them off the window's thread."""

    def xlsx(self, table: OutputTable) -> bytes:
        """Return a workbook with typed cells, in which no text is a formula."""

    def csv(self, table: OutputTable) -> bytes:
        """Return a text table: UTF-8 with BOM, separators and decimal signs of the table's language, no formulas."""

    def pdf(self, table: OutputTable, words: PrintWords) -> bytes:
        """Return pages for a printer."""

    def pages(self, pdf: bytes, dpi: int) -> Iterator[PageImage]:
        """Return the pages of a PDF as pictures, in order."""
