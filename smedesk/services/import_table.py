"""A workbook as plain cells, the same whatever program wrote it. Which file it came from is the reader's
business.

Rows keep their places: row 0 of `rows` is row 1 on the screen of Excel, so that an error can be shown where
it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from typing import TypeAlias

Cell: TypeAlias = "str | int | float | bool | Date | DateTime | None"
"""What a cell holds. Empty cells and cells of blanks are None; a number that Excel shows with leading zeros
is text."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `titles` are rows that a title takes: cells merged over several columns."""

    name: str
    rows: Sequence[Sequence[Cell]]
    titles: frozenset[int] = frozenset()
    is_hidden: bool = False

    @property
    def width(self) -> int:
        """The number of columns of the widest row."""
        return max(map(len, self.rows), default=0)

    @property
    def is_empty(self) -> bool:
        """Whether no cell holds anything."""
        return not any(cell is not None for row in self.rows for cell in row)


@dataclass(frozen=True, slots=True)
class Workbook:
    """What a file held. `character_set` and `delimiter` are those of a text table, "" for a workbook
    proper."""

    file_name: str
    sheets: tuple[Sheet, ...]
    character_set: str = ""
    delimiter: str = ""

    def sheet(self, name: str) -> Sheet:
        """Return the sheet of a name; KeyError when there is none."""
        for sheet in self.sheets:
            if sheet.name == name:
                return sheet
        raise KeyError(name)


def column_letters(column: int) -> str:
    """Return the name of a column as Excel shows it: 0 is "A", 26 is "AA"."""
    letters = ""
    while column >= 0:
        column, place = divmod(column, 26)
        letters = chr(ord("A") + place) + letters
        column -= 1
    return letters
