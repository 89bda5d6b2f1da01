"""Every column that a list of records can show: those of its screen, and one for each declared field.

It must not know which of them somebody chose.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from smedesk.domain.field import RECORD_TYPES, Field, Kind, Merge
from smedesk.domain.frozen import frozen
from smedesk.services.list_filter import FilterField, filter_fields, named_by
from smedesk.translate import Text, translate
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.store_source import StoreColumn, StoreList

_KINDS: Mapping[Kind, ColumnKind] = {
    Kind.WHOLE: ColumnKind.NUMBER, Kind.MONEY: ColumnKind.NUMBER,
    Kind.DATE: ColumnKind.DATE, Kind.INSTANT: ColumnKind.DATE,
}  # fmt: skip
_WIDTHS: Mapping[Kind, int] = {
    Kind.WHOLE: 8, Kind.MONEY: 14, Kind.DATE: 11, Kind.INSTANT: 17, Kind.YES_NO: 8, Kind.CODES: 24, Kind.LONG_TEXT: 30,
}  # fmt: skip
_USUAL_WIDTH, _WIDEST_HEAD = 16, 20
_GROUPED = frozenset({Kind.CHOICE, Kind.COUNTRY, Kind.YES_NO, Kind.REFERENCE})
_GROUPED_TEXTS = frozenset({"city", "region", "nace", "language"})


@frozen
class Offered:
    """A column that can be chosen: its key and its words."""

    key: str
    words: str


class ListColumns:
    """The columns of one list by their keys."""

    def __init__(self, shown: StoreList, labels: Labels) -> None:
        self.list = shown
        self._own = {one.column.key: one for one in shown.columns}
        self._added = {one.column.key: one for one in shown.added}
        self._declared = {one.path: _column(one, labels) for one in filter_fields(shown.kind)}
        self._usual_paths = {one.paths[0] for one in shown.columns[1:]} | {
            one.paths[0].removesuffix(".name") for one in shown.columns[1:]
        }

    def usual(self) -> tuple[str, ...]:
        """Return the keys of the columns that the screen shows by itself."""
        return (*self._own, *self._added)

    def offered(self) -> list[Offered]:
        """Return what can be shown beside the first column: the screen's own columns first."""
        own = [one.column for one in self._own.values()][1:] + [one.column for one in self._added.values()]
        listed = [Offered(column.key, translate(*column.title)) for column in own]
        listed += [
            Offered(path, words_of(one))
            for path, one in self._fields().items()
            if path not in self._usual_paths and path not in self._own
        ]
        return listed

    def groups(self) -> list[Offered]:
        """Return by which paths the rows can stand in sections."""
        return [
            Offered(group_path(one), words_of(one))
            for one in self._fields().values()
            if one.field.kind in _GROUPED or one.field.name in _GROUPED_TEXTS
        ]

    def chosen(self, keys: Sequence[str]) -> StoreList:
        """Return the list with these columns; a key that nobody knows any more is passed over. What somebody chose
        does not give way on a narrow screen."""
        first = next(iter(self._own))
        known = [key for key in dict.fromkeys(keys) if key != first and key in {**self._own, **self._declared}]
        columns = [self._own[first], *(_kept(self._own.get(key) or self._declared[key]) for key in known)]
        added = [replace(self._added[key], column=_firm(self._added[key].column)) for key in keys if key in self._added]
        return replace(self.list, columns=tuple(columns), added=tuple(added))

    def store_column(self, key: str) -> StoreColumn | None:
        """Return a column that stands for paths, None for one that is found by other means."""
        return self._own.get(key) or self._declared.get(key)

    def editable(self, key: str) -> Field | None:
        """Return the field that a cell of the column changes, None where it can only be read."""
        column = self.store_column(key)
        if column is None:
            return None
        name, _, onward = column.paths[0].partition(".")
        declared = RECORD_TYPES[self.list.kind].fields[name]
        if (onward and declared.kind is not Kind.REFERENCE) or onward not in ("", named_by(declared.target)):
            return None
        is_closed = declared.merge is Merge.COMPUTED or declared.kind is Kind.INSTANT
        is_far = declared.kind is Kind.REFERENCE and declared.target != "staff"
        return None if is_closed or is_far else declared

    def _fields(self) -> dict[str, FilterField]:
        return {one.path: one for one in filter_fields(self.list.kind)}


def words_of(one: FilterField) -> str:
    """Return "Company: City" for a field of a record referred to."""
    return ": ".join(translate(*label) for label in one.labels)


def group_path(one: FilterField) -> str:
    """Return the path by whose values sections are made: of a record referred to, its name."""
    return f"{one.path}.{named_by(one.field.target)}" if one.field.kind is Kind.REFERENCE else one.path


def _column(one: FilterField, labels: Labels) -> StoreColumn:
    declared = one.field
    kind = _KINDS.get(declared.kind, ColumnKind.TEXT)
    is_plain = kind is not ColumnKind.TEXT and declared.kind is not Kind.MONEY
    column = Column(
        key=one.path,
        title=_title(one),
        kind=kind,
        width=max(_WIDTHS.get(declared.kind, _USUAL_WIDTH), min(len(translate(*_title(one))) + 1, _WIDEST_HEAD)),
        words=None if is_plain else partial(labels.value, declared),
        is_sortable=declared.kind not in (Kind.CODES, Kind.LONG_TEXT),
    )
    return StoreColumn(column, (group_path(one),))


def _title(one: FilterField) -> Text:
    return one.labels[-1]


def _kept(one: StoreColumn) -> StoreColumn:
    return replace(one, column=_firm(one.column))


def _firm(column: Column) -> Column:
    return replace(column, priority=1)
