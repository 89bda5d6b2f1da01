"""The filters over a list, each with the number of records it has for the words that are searched."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from smedesk.services.list_filter import EVERYTHING, Group
from smedesk.services.ports import Operator, Reads
from smedesk.ui.desk import Desk
from smedesk.ui.models.record_list import ListQuery
from smedesk.ui.models.store_source import StoreList, store_query
from smedesk.ui.widgets.chips import FilterChips

ALL = "all"
"""the key of the filter that lets all through"""


class CountedChips(FilterChips):
    """One filter is on at a time; the key of each but ALL is a value for the filter `filter_name` of the list.
    `counted(n)` says how many records there are in all.
    """

    counted = Signal(int)

    def __init__(self, desk: Desk, shown: StoreList, name: str) -> None:
        super().__init__(name)
        self.setObjectName(f"{shown.kind}_filters")
        self._desk, self._shown = desk, shown
        self._filter_name = ""
        self._keys: tuple[str, ...] = ()
        self.where: Group = EVERYTHING
        """what the reader has put together beside; counted in"""

    def set_filters(self, filter_name: str, chips: list[tuple[str, str]]) -> None:
        """Offer filters as (key, words)."""
        self._filter_name = filter_name
        self._keys = tuple(key for key, _ in chips)
        self.set_choices(chips)

    def filters(self) -> tuple[tuple[str, Any], ...]:
        """Return the filter that is on, for a query."""
        return self._filters_of(next(iter(self.on()), ALL))

    def words_on(self) -> str:
        """Return the words of the filter that is on, "" for the one that lets all through."""
        on = next(iter(self.on()), ALL)
        return "" if on == ALL else self.words(on)

    def count(self, text: str) -> None:
        """Count anew, for the words that are searched."""
        asked = {key: ListQuery(text, self._filters_of(key), where=self.where) for key in self._keys}
        queries = {key: store_query(self._shown, query) for key, query in asked.items()}

        whole, path = queries.get(ALL), self._path()

        def ask(reads: Reads) -> dict[str, int]:
            if whole is None or not path or not self.where.parts:
                return {key: reads.count(query) for key, query in queries.items()}
            counts = {str(value): count for value, count in reads.sections(whole, path)}  # one look for all chips
            return {ALL: sum(counts.values())} | {key: counts.get(key, 0) for key in queries if key != ALL}

        self._desk.ask(self, ask, self._show, topic="counts")

    def _path(self) -> str:
        """Return the field whose values the chips are, "" where they are something else."""
        others = [key for key in self._keys if key != ALL]
        asked = [one for key in others for one in self._shown.filters[self._filter_name](key)]
        is_plain = [(one.operator, one.value) for one in asked] == [(Operator.EQUALS, key) for key in others]
        paths = {one.path for one in asked}
        return paths.pop() if is_plain and len(paths) == 1 else ""

    def _filters_of(self, key: str) -> tuple[tuple[str, Any], ...]:
        return () if key == ALL else ((self._filter_name, key),)

    def _show(self, counts: dict[str, int]) -> None:
        for key, count in counts.items():
            self.set_count(key, count)
        self.counted.emit(counts.get(ALL, 0))
