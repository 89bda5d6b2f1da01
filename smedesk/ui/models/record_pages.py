"""The pages of a long list: which are here, which are wanted, which are on their way.

Pages are read off the window's thread, no more than two at a time, the one that was looked at last first. This module
must not know columns nor what the rows mean.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from smedesk.ui.models.record_rows import RecordRows

Row = tuple[Any, ...]
ReadPage = Callable[[Sequence[int]], Sequence[Row | None]]

PAGE = 128
_ROWS_KEPT = 64 * PAGE
_PAGES_ASKED_AT_ONCE = 2
_PAGES_WANTED = 6


class Runner(Protocol):
    """What runs a read elsewhere and brings its answer back; `tasks.Tasks` does."""

    def read(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[BaseException], bool] | None = None,
        *,
        replaces: str = "",
    ) -> object:
        """See `tasks.Tasks.read`."""


class _Cache:
    """The rows that are here, by id, and the pages that are wanted or on their way; the latest wanted is
    asked for first.

    Rows go by id and not by place, so an order or filter that changes keeps showing what is known meanwhile.
    """

    def __init__(self) -> None:
        self._rows: dict[int, Row | None] = {}
        self._stale: set[int] = set()
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._given_up: set[int] = set()

    def row(self, record: int) -> Row | None:
        """Return the row of an id, None when it is on its way or gone."""
        return self._rows.get(record)

    def is_fresh(self, record: int) -> bool:
        """Whether the row of an id is here and nothing says that it has changed."""
        return record in self._rows and record not in self._stale

    def is_here(self, record: int) -> bool:
        """Whether anything is known of an id, if only that it is gone."""
        return record in self._rows

    def want(self, number: int) -> bool:
        """Note a page as wanted; False when it is noted, on its way or given up already."""
        if number in self._asked or number in self._given_up or self._wanted[-1:] == [number]:
            return False
        if number in self._wanted:
            self._wanted.remove(number)
        self._wanted.append(number)
        del self._wanted[:-_PAGES_WANTED]
        return True

    def next_wanted(self) -> int | None:
        """Take the page to ask for now; None while enough are on their way."""
        if not self._wanted or len(self._asked) >= _PAGES_ASKED_AT_ONCE:
            return None
        number = self._wanted.pop()
        self._asked.add(number)
        return number

    def put(self, number: int, ids: Sequence[int], rows: Sequence[Row | None]) -> None:
        """Keep the rows of a page that came."""
        self._asked.discard(number)
        for record, row in zip(ids, rows, strict=True):
            self._rows.pop(record, None)  # put anew at the end: the oldest go first
            self._rows[record] = row
        self._stale.difference_update(ids)
        for record in list(self._rows)[: max(0, len(self._rows) - _ROWS_KEPT)]:
            del self._rows[record]

    def give_up(self, number: int) -> None:
        """Do not ask for a page again until something changes: its read has failed."""
        self._asked.discard(number)
        self._given_up.add(number)

    def start_anew(self) -> None:
        """Count all rows as possibly changed and no page as on its way."""
        self._stale = set(self._rows)
        self._wanted.clear()
        self._asked.clear()
        self._given_up.clear()


class RecordPages(QObject):
    """The ids of all rows of a list and the rows that are known; `arrived(first, last)` when rows came."""

    arrived = Signal(int, int)

    def __init__(self, read_page: ReadPage, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = RecordRows(array("q"))
        self._read_page = read_page
        self._runner = runner
        self._cache = _Cache()
        self._generation = 0
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)

    @property
    def ids(self) -> array[int]:
        """The ids of all rows."""
        return self.rows.ids

    def read_by(self, read_page: ReadPage) -> None:
        """Read pages of another shape from now on: nothing of the rows is known any more."""
        self._read_page = read_page
        self._generation += 1
        self._cache = _Cache()

    def start_anew(self, ids: array[int], first: Sequence[Row | None] = ()) -> None:
        """Take over the ids; what is known of them is shown until it is renewed. `first` are the first rows."""
        self.rows = RecordRows(ids)
        self._generation += 1
        self._cache.start_anew()
        if first:
            self._cache.put(0, ids[: len(first)].tolist(), first)

    def row(self, position: int) -> Row | None:
        """Return a row, None while it is not known; what is not known or may have changed is asked for soon."""
        record = self.ids[position]
        if not self._cache.is_fresh(record) and self._cache.want(position // PAGE):
            self._asking.start()
        return self._cache.row(record)

    def is_known(self, position: int) -> bool:
        """Whether anything is known of a row; nothing is asked for."""
        return self._cache.is_here(self.ids[position])

    def is_gone(self, position: int) -> bool:
        """Whether the record of a row is known to be no longer there."""
        record = self.ids[position]
        return self._cache.is_here(record) and self._cache.row(record) is None

    def _ask(self) -> None:
        while (number := self._cache.next_wanted()) is not None:
            ids = self.ids[number * PAGE : (number + 1) * PAGE].tolist()
            self._runner.read(
                self,
                partial(self._read_page, ids),
                partial(self._on_page, self._generation, number, ids),
                partial(self._on_page_failed, self._generation, number),
            )

    def _on_page(self, generation: int, number: int, ids: list[int], rows: Sequence[Row | None]) -> None:
        if generation == self._generation:
            self._cache.put(number, ids, rows)
            self.arrived.emit(number * PAGE, number * PAGE + len(ids) - 1)
            self._ask()

    def _on_page_failed(self, generation: int, number: int, _error: BaseException) -> bool:
        if generation == self._generation:
            self._cache.give_up(number)
            self._ask()
        return False
