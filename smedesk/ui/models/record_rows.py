"""Which record stands at which row of a list, headings of its sections among them.

A heading has a negative id. This module must not know how rows are asked for.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left

from smedesk.domain.frozen import frozen
from smedesk.ui.formats import number_text


@frozen
class Heading:
    """The line over a section: its words, and how many records stand below it."""

    words: str
    count: int

    def __str__(self) -> str:
        return f"{self.words} · {number_text(self.count)}"


def is_heading(record: int) -> bool:
    """Whether an id is that of a heading."""
    return record < 0


class RecordRows:
    """The ids of all rows in order."""

    def __init__(self, ids: array[int]) -> None:
        self.ids = ids
        # a list without sections begins with a record, and is not looked through
        self._headings = [at for at, record in enumerate(ids) if record < 0] if ids and ids[0] < 0 else []

    @property
    def count(self) -> int:
        """How many records there are, headings not counted."""
        return len(self.ids) - len(self._headings)

    @property
    def first(self) -> int:
        """The first record, -1 when there is none."""
        return next((record for record in self.ids if record >= 0), -1)

    def count_in(self, first: int, last: int) -> int:
        """Return how many records stand from row `first` to row `last`, both counted in."""
        headings = bisect_left(self._headings, last + 1) - bisect_left(self._headings, first)
        return last - first + 1 - headings

    def record_ids(self, first: int, last: int) -> list[int]:
        """Return the ids of the records from row `first` to row `last`, both counted in."""
        listed = self.ids[first : last + 1].tolist()
        return [record for record in listed if record >= 0] if self._headings else listed

    def position(self, record: int) -> int:
        """Return the row of a record, -1 when the list does not hold it."""
        try:
            return self.ids.index(record)
        except ValueError:
            return -1

    def positions(self, records: set[int]) -> list[int]:
        """Return the rows of those records that the list holds."""
        return [at for at, record in enumerate(self.ids) if record in records]
