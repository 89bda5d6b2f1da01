"""A list of records of the desk as a `ListSource`: columns by path, filters and order in SQL.

It must not know any screen; what the columns show is handed in.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import count
from types import MappingProxyType
from typing import Any

from smedesk.domain.field import Value
from smedesk.domain.frozen import frozen
from smedesk.services import ports
from smedesk.services.list_filter import field_at
from smedesk.services.ports import Direction, Filter, Reads
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column
from smedesk.ui.models.record_list import ListQuery, Row
from smedesk.ui.models.record_rows import Heading, is_heading


def _alone(values: tuple[Value, ...]) -> Any:
    return values[0]


@frozen
class StoreColumn:
    """A column and the paths that it is made of ("name", "company.city").

    `made` turns the values of the paths into that of the column; `order` are the paths that the column sorts
    by, where these are others than its own.
    """

    column: Column
    paths: tuple[str, ...]
    made: Callable[[tuple[Value, ...]], Any] = _alone
    order: tuple[str, ...] = ()


@frozen
class AddedColumn:
    """A column whose values no path leads to, such as what refers to the record: `found` gets the ids of a page
    and returns id → value.
    """

    column: Column
    found: Callable[[Reads, Sequence[str]], Mapping[str, Any]]


@frozen
class StoreList:
    """What a list is: the kind of its records, its columns, what its filters mean, its order when no column
    is chosen.

    A filter of a query (name, value) is looked up in `filters` as `name`, and gives its conditions for the
    value.
    """

    kind: str
    columns: tuple[StoreColumn, ...]
    order: tuple[str, ...]
    filters: Mapping[str, Callable[[Any], tuple[Filter, ...]]]
    own: bool | None = True
    added: tuple[AddedColumn, ...] = ()
    """stand at the right, and are not sorted by"""


_NO_HEADINGS: Mapping[int, Heading] = MappingProxyType({})


class StoreSource:
    """`record_list.ListSource` over `Reads`; ids are row numbers."""

    def __init__(self, reads: Reads, shown: StoreList, headings: Mapping[int, Heading] = _NO_HEADINGS) -> None:
        """`headings` are those of another source of the same list."""
        self._reads = reads
        self._list = shown
        self._paths = tuple(dict.fromkeys(path for each in shown.columns for path in each.paths))
        places = {path: number for number, path in enumerate(self._paths)}
        self._places = [tuple(places[path] for path in each.paths) for each in shown.columns]
        self.headings: Mapping[int, Heading] = headings
        self._next_heading = count(-1, -1)

    def columns(self) -> Sequence[Column]:
        """Return the columns from left to right."""
        return [*(each.column for each in self._list.columns), *(each.column for each in self._list.added)]

    def ids(self, query: ListQuery) -> array[int]:
        """Return the row numbers of a query in its order."""
        asked = store_query(self._list, query)
        if not query.group:
            return self._reads.row_ids(asked)
        return self._in_sections(asked, query.group)

    def page(self, ids: Sequence[int]) -> Sequence[Row | None]:
        """Return the values of the columns for each row number, None where it is gone."""
        headings = self.headings
        rows = self._reads.rows(self._list.kind, self._paths, [one for one in ids if not is_heading(one)])
        records = self._records(rows)
        return [_heading_row(headings, one) if is_heading(one) else next(records) for one in ids]

    def _records(self, rows: Sequence[tuple[str, tuple[Value, ...]] | None]) -> Iterator[Row | None]:
        present = [row[0] for row in rows if row is not None]
        added = [each.found(self._reads, present) for each in self._list.added]
        return iter([None if row is None else self._row(row, added) for row in rows])

    def _in_sections(self, query: ports.ListQuery, path: str) -> array[int]:
        """Return the ids with a heading before each section; both questions are asked until no change came between
        them."""
        ordered = replace(query, order=((path, Direction.ASCENDING), *(one for one in query.order if one[0] != path)))
        sections, rows = self._reads.sections(query, path), self._reads.row_ids(ordered)
        for _ in range(_TRIES):
            if sum(number for _, number in sections) == len(rows):
                break
            sections, rows = self._reads.sections(query, path), self._reads.row_ids(ordered)
        ids, at, headings = array("q"), 0, {}
        for words, number in _worded(query.kind, path, sections):
            id = next(self._next_heading)
            headings[id] = Heading(words, number)
            ids.append(id)
            ids.extend(rows[at : at + number])
            at += number
        self.headings = headings
        return ids

    def _row(self, row: tuple[str, tuple[Value, ...]], added: Sequence[Mapping[str, Any]]) -> Row:
        id, values = row
        by_path = (
            each.made(tuple(values[place] for place in places))
            for each, places in zip(self._list.columns, self._places, strict=True)
        )
        return (*by_path, *(found.get(id) for found in added))


_TRIES = 5


def _heading_row(headings: Mapping[int, Heading], id: int) -> Row | None:
    heading = headings.get(id)
    return None if heading is None else (heading,)


def _worded(kind: str, path: str, sections: Sequence[tuple[Value, int]]) -> Iterator[tuple[str, int]]:
    """Word the values of sections; neighbours that read alike (nothing, and no record referred to) are one."""
    labels, declared = current_labels(), field_at(kind, path)
    words, number = "", 0
    for value, more in sections:
        read = labels.value(declared, value)
        if number and read != words:
            yield words, number
            number = 0
        words, number = read, number + more
    if number:
        yield words, number


def store_query(shown: StoreList, query: ListQuery) -> ports.ListQuery:
    """Return a query of the toolkit in the words of the store."""
    sorted_by = next((each for each in shown.columns if each.column.key == query.sort), None)
    paths = (sorted_by.order or sorted_by.paths[:1]) if sorted_by else ()
    direction = Direction.DESCENDING if query.is_descending else Direction.ASCENDING
    order = [(path, direction) for path in paths]
    order += [(path, Direction.ASCENDING) for path in shown.order if path not in paths]
    return ports.ListQuery(
        kind=shown.kind,
        filters=tuple(one for name, value in query.filters for one in shown.filters[name](value)),
        search=query.text,
        order=tuple(order),
        own=shown.own,
        where=query.where,
    )
