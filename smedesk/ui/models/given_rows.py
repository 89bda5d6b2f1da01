"""A short list whose rows are worked out as a whole, such as "whose turn it is": a source of `RecordList`.

For lists of a few thousand rows. A list that grows with the number of companies asks the database instead. It must not
ask the database itself: rows are handed in.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from smedesk.services.folding import fold
from smedesk.ui.models.columns import Column
from smedesk.ui.models.record_list import ListQuery, Row


@dataclass(frozen=True, slots=True)
class GivenRow:
    """One row: the record's id, a value for each column, and to which filters of the list it belongs."""

    id: str
    values: Row
    parts: frozenset[str] = frozenset()


class GivenRows:
    """The rows as handed in last. A record keeps its number as long as the source lives.

    The query's filter ("part", key) keeps the rows of that part; its text is looked for in all words of a row."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = tuple(columns)
        self._rows: dict[int, GivenRow] = {}
        self._numbers: dict[str, int] = {}

    def put(self, rows: Sequence[GivenRow]) -> None:
        """Hand in all rows, in the order of the list while no column is sorted. `RecordList.refresh` shows them."""
        self._rows = {self._numbers.setdefault(row.id, len(self._numbers)): row for row in rows}

    def number(self, id: str) -> int:
        """Return the number of a record, -1 when it is not in the list."""
        number = self._numbers.get(id, -1)
        return number if number in self._rows else -1

    def row(self, number: int) -> GivenRow | None:
        """Return a row by its number."""
        return self._rows.get(number)

    def count(self, part: str) -> int:
        """Return how many rows belong to a part."""
        return sum(part in row.parts for row in self._rows.values())

    def columns(self) -> Sequence[Column]:
        """Return the columns from left to right."""
        return self._columns

    def ids(self, query: ListQuery) -> array[int]:
        """Return the numbers of the rows of a query, in its order."""
        parts = {key for name, key in query.filters if name == "part"}
        words = fold(query.text).split()
        found = [
            (number, row)
            for number, row in self._rows.items()
            if parts <= row.parts and all(word in self._words(row) for word in words)
        ]
        at = next((at for at, column in enumerate(self._columns) if column.key == query.sort), -1)
        if at >= 0:
            found.sort(key=lambda pair: _order(self._columns[at], pair[1].values[at]), reverse=query.is_descending)
        return array("q", (number for number, _ in found))

    def page(self, ids: Sequence[int]) -> Sequence[Row | None]:
        """Return one row for each number."""
        rows = self._rows
        return [row.values if (row := rows.get(number)) else None for number in ids]

    def _words(self, row: GivenRow) -> str:
        texts = (
            " ".join(map(str, value)) if isinstance(value, tuple) else column.text(value)
            for column, value in zip(self._columns, row.values, strict=True)
        )
        return fold(" ".join(texts))


def _order(column: Column, value: Any) -> tuple[bool, Any]:
    """Nothing stands behind everything; words are compared as they are found, without accents."""
    if value is None:
        return True, 0
    if isinstance(value, tuple):
        return False, tuple(map(fold, map(str, value)))
    return False, fold(column.text(value)) if isinstance(value, str) else value
