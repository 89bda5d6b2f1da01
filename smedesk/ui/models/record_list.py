"""A list of any length: the ids of all its rows, and the values of those that are looked at.

`RecordList` asks a `ListSource` off the window's thread and never waits for it. It must not know what the
rows mean.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from smedesk.domain.frozen import frozen
from smedesk.services.list_filter import EVERYTHING, Group
from smedesk.translate import translate
from smedesk.ui.models.columns import Column, ColumnKind, Tone
from smedesk.ui.models.record_pages import PAGE, RecordPages, Row, Runner
from smedesk.ui.models.record_rows import Heading, RecordRows, is_heading

__all__ = [
    "PAGE", "HeadingRole", "IdRole", "ListQuery", "ListSource", "RecordList", "Row", "Runner", "ToneRole", "ValueRole",
]  # fmt: skip

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

ValueRole = int(Qt.ItemDataRole.UserRole)
IdRole = ValueRole + 1
ToneRole = ValueRole + 2
HeadingRole = ValueRole + 3
"""the words of a heading in its first column, "" in the others; None in the row of a record"""
_ANSWERED = frozenset(
    (
        *(ValueRole, IdRole, ToneRole, HeadingRole),
        *(int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)),
    )
)


@frozen
class ListQuery:
    """What a list shows and in which order; `filters` are pairs (name, value) that the source understands, `where` what
    the reader has put together, `group` the path by whose values the rows stand in sections."""

    text: str = ""
    filters: tuple[tuple[str, Any], ...] = ()
    sort: str = ""
    is_descending: bool = False
    where: Group = EVERYTHING
    group: str = ""


class ListSource(Protocol):
    """Where the rows come from. `ids` and `page` are called on other threads, `columns` on the window's."""

    def columns(self) -> Sequence[Column]:
        """Return the columns from left to right."""

    def ids(self, query: ListQuery) -> array[int]:
        """Return the ids of all rows of the query in its order, as `array("q")`; those of headings are negative."""

    def page(self, ids: Sequence[int]) -> Sequence[Row | None]:
        """Return one row for each id, in the same order, with one value for each column, or with a `Heading` alone;
        None where it is gone.
        """


class RecordList(QAbstractTableModel):
    """The model of a long list.

    Invariants: `rowCount` is the number of ids at once; a row whose page is on the way reads as "…"; sorting
    by a header is a new query; the answer to an older query is never shown. `refresh` keeps showing the old
    values until new ones come.
    """

    loaded = Signal(int)
    is_loading_changed = Signal(bool)

    def __init__(self, source: ListSource, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.source = source
        self._runner = runner
        self._columns = tuple(source.columns())
        self._query = ListQuery()
        self._pages = RecordPages(source.page, runner, self)
        self._pages.arrived.connect(self._on_arrived)
        self._generation = 0
        self._is_loading = False

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns from left to right."""
        return self._columns

    @property
    def query(self) -> ListQuery:
        """What is shown, or on its way."""
        return self._query

    @property
    def is_first_page_here(self) -> bool:
        """Whether the first rows can be shown, or there are none."""
        return not self._pages.ids or self._pages.is_known(0)

    def set_query(self, query: ListQuery) -> None:
        """Show another selection or order; nothing happens when it is the one that is shown."""
        if query != self._query or not self._generation:
            self._query = query
            self.refresh()

    def refresh(self) -> None:
        """Ask for everything anew, because records have changed."""
        self._generation += 1
        generation, query = self._generation, self._query
        self._set_loading(True)
        self._runner.read(
            self,
            partial(_read, self.source, query, with_rows=not self._pages.ids),
            partial(self._on_ids, generation),
            partial(self._on_ids_failed, generation),
            replaces="ids",
        )

    def set_source(self, source: ListSource) -> None:
        """Show other columns of the same records; `refresh` or `set_query` brings their values."""
        self.beginResetModel()
        self.source = source
        self._columns = tuple(source.columns())
        self._pages.read_by(source.page)
        self.endResetModel()

    @property
    def rows(self) -> RecordRows:
        """Which record stands at which row."""
        return self._pages.rows

    def record_id(self, position: int) -> int:
        """Return the id of the record at a row, negative for a heading."""
        return self._pages.ids[position]

    def summary(self, position: int) -> str:
        """Return a row in one sentence, as a screen reader says it."""
        row = self._pages.row(position)
        if row is None:
            return _missing_text(self._pages, position)
        if isinstance(row[0], Heading):
            return str(row[0])
        first, *rest = zip(self._columns, row, strict=True)
        title = first[1] if isinstance(first[1], tuple) else (first[0].text(first[1]),)
        parts = [str(line) for line in title if line]
        parts += [f"{translate(*column.title)}: {column.text(value)}" for column, value in rest]
        return ", ".join(parts)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows, headings counted in."""
        return 0 if parent.isValid() else len(self._pages.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return translate(*self._columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = self._columns[section].kind is ColumnKind.NUMBER
            side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the keys pass over headings."""
        is_passed = index.isValid() and is_heading(self._pages.ids[index.row()])
        return Qt.ItemFlag.NoItemFlags if is_passed else super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a value, its words, its tone, the record's id, or the sentence for a screen reader."""
        if not index.isValid() or role not in _ANSWERED:
            return None
        position, number = index.row(), index.column()
        if role == IdRole:
            return self._pages.ids[position]
        row = self._pages.row(position)
        if row is None:
            is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return _missing_text(self._pages, position) if is_said else None
        if isinstance(row[0], Heading):
            return _heading_answer(row[0], number, role)
        if role == Qt.ItemDataRole.AccessibleTextRole and number == 0:
            return self.summary(position)
        return _answer(self._columns[number], row[number], role)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the list by a column, in the source and not here."""
        if 0 <= column < len(self._columns) and self._columns[column].is_sortable:
            is_descending = order is Qt.SortOrder.DescendingOrder
            self.set_query(replace(self._query, sort=self._columns[column].key, is_descending=is_descending))

    def _set_loading(self, is_loading: bool) -> None:
        if is_loading != self._is_loading:
            self._is_loading = is_loading
            self.is_loading_changed.emit(is_loading)

    def _on_ids(self, generation: int, read: tuple[array[int], Sequence[Row | None]]) -> None:
        if generation != self._generation:
            return
        ids, rows = read
        if ids == self._pages.ids:
            self._pages.start_anew(ids)
            self._on_arrived(0, len(ids) - 1)
        else:
            self.beginResetModel()
            self._pages.start_anew(ids, rows)
            self.endResetModel()
            self._on_arrived(0, len(rows) - 1)
        self._set_loading(False)
        self.loaded.emit(self.rows.count)
        if ids:
            self._pages.row(0)  # the first page is on its way before it is painted

    def _on_ids_failed(self, generation: int, _error: BaseException) -> bool:
        if generation == self._generation:
            self._set_loading(False)
        return False

    def _on_arrived(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def _read(source: ListSource, query: ListQuery, *, with_rows: bool) -> tuple[array[int], Sequence[Row | None]]:
    """Return the ids of a query, and the first rows too where nothing is shown yet: they are not painted empty then."""
    ids = source.ids(query)
    return ids, source.page(ids[:PAGE].tolist()) if with_rows and ids else ()


def _missing_text(pages: RecordPages, position: int) -> str:
    return translate("Lists", "No longer there") if pages.is_gone(position) else "…"


def _heading_answer(heading: Heading, number: int, role: int) -> str | None:
    if role in (ValueRole, ToneRole):
        return None
    return "" if number else str(heading)


def _answer(column: Column, value: Any, role: int) -> Any:
    if role == HeadingRole:
        return None
    if role == ValueRole:
        return value
    if role == ToneRole:
        return column.tone(value) if column.tone else Tone.NEUTRAL
    text = column.text(value)
    return text if role == Qt.ItemDataRole.DisplayRole else f"{translate(*column.title)}: {text}"
