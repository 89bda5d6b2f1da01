"""How a list is looked at: columns, order, sections, filter. The last state is kept on this desk and is there again
after a start.

It must not know the widgets by which it is changed.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from smedesk.services.list_filter import EVERYTHING, Group, on_day
from smedesk.services.list_views import USUAL, ListState, ShownColumn, last_state, state_text, sticky_setting
from smedesk.services.ports import ListQuery
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.models.list_columns import ListColumns
from smedesk.ui.models.record_list import RecordList
from smedesk.ui.models.store_source import StoreList, StoreSource, store_query
from smedesk.ui.screens.counted_chips import CountedChips
from smedesk.ui.widgets.record_table import RecordTable

_KEEPING_MILLISECONDS = 300


class ListLook(QObject):
    """The state of one list. `changed` follows every change; `filter_came(Group)` a filter that nobody typed."""

    changed = Signal()
    filter_came = Signal(object)

    def __init__(
        self, desk: Desk, shown: StoreList, model: RecordList, table: RecordTable, chips: CountedChips
    ) -> None:
        super().__init__(table)
        self.shown = shown
        self._desk, self._list, self._table, self._chips = desk, model, table, chips
        self._state = USUAL
        self._text = ""
        self._columns: ListColumns | None = None
        self._keeping = QTimer(self, singleShot=True, interval=_KEEPING_MILLISECONDS)
        self._keeping.timeout.connect(self._keep)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._on_resized)
        for moved in (header.sectionMoved, header.sortIndicatorChanged):
            moved.connect(lambda *_: self._keeping.start())
        desk.ask(self, lambda reads: last_state(reads, shown.kind), self._on_last_state)

    @property
    def columns(self) -> ListColumns:
        """Every column that the list can show."""
        if self._columns is None:
            self._columns = ListColumns(self.shown, current_labels())
        return self._columns

    @property
    def where(self) -> Group:
        """The filter."""
        return self._state.where

    @property
    def state(self) -> ListState:
        """How the list is looked at now; the usual columns in their usual widths are not named."""
        usual = {one.key: one.width for one in self._list.columns}
        first, *others = self._table.shown_columns()
        named = [ShownColumn(key, 0 if width == usual[key] else width) for key, width in others]
        columns = (ShownColumn(first[0]), *named)
        is_usual = tuple(one.key for one in columns) == self._usual_keys() and not any(one.width for one in named)
        query = self._list.query
        return replace(
            self._state, columns=() if is_usual else columns, sort=query.sort, is_descending=query.is_descending
        )

    def store_query(self) -> ListQuery:
        """Return the list as the store is asked for it."""
        return store_query(self.shown, self._list.query)

    def show_state(self, state: ListState) -> None:
        """Look at the list as a view, or the last time, has it."""
        self._put_columns(state.columns)
        keys = [one.key for one in self._list.columns]
        at = keys.index(state.sort) if state.sort in keys else -1
        order = Qt.SortOrder.DescendingOrder if state.is_descending else Qt.SortOrder.AscendingOrder
        header = self._table.horizontalHeader()
        header.blockSignals(True)  # the order is asked for together with the filter
        header.setSortIndicator(at, order)
        header.blockSignals(False)
        header.viewport().update()
        self._state = state
        self._ask(state.sort if at >= 0 else "", is_descending=state.is_descending)
        self.filter_came.emit(state.where)

    def set_filter(self, where: Group) -> None:
        """Filter the list; the panel shows it."""
        self.take_filter(where)
        self.filter_came.emit(where)

    def take_filter(self, where: Group) -> None:
        """Filter the list by what is being typed in the panel."""
        self._state = replace(self._state, where=where)
        self._ask(self._list.query.sort, is_descending=self._list.query.is_descending)

    def clear_filter(self) -> None:
        """Take the filter away; the message brings it back."""
        before = self._state.where
        if before == EVERYTHING:
            self.filter_came.emit(before)  # lines that lack a value go as well
        else:
            self.set_filter(EVERYTHING)
            self._desk.notices.say(translate("Lists", "The filter is off"), lambda: self.set_filter(before))

    def sort_here(self, order: Qt.SortOrder) -> None:
        """Sort by the column of the current cell."""
        at = max(self._table.currentIndex().column(), 0)
        if self._list.columns[at].is_sortable:
            self._table.horizontalHeader().setSortIndicator(at, order)

    def _usual_keys(self) -> tuple[str, ...]:
        keys = [one.column.key for one in self.shown.columns] + [one.column.key for one in self.shown.added]
        return tuple(keys)

    def _put_columns(self, columns: tuple[ShownColumn, ...]) -> None:
        keys = tuple(one.key for one in columns) or self._usual_keys()
        if columns or keys != tuple(one.key for one in self._list.columns):
            chosen = self.columns.chosen(keys) if columns else self.shown
            self._list.set_source(StoreSource(self._desk.reads, chosen))
        self._table.fit_columns({one.key: one.width for one in columns})

    def _ask(self, sort: str, *, is_descending: bool) -> None:
        where = on_day(self._state.where, self._desk.today())
        now = self._list.query
        asked = replace(now, where=where, group=self._state.group, sort=sort, is_descending=is_descending)
        self._chips.where = where
        if asked == now:
            self._list.refresh()  # the columns may be others
        else:
            self._list.set_query(asked)
        self._chips.count(asked.text)
        self._keeping.start()
        self.changed.emit()

    def _on_last_state(self, state: ListState) -> None:
        self._text = state_text(self.shown.kind, state)
        if state not in (USUAL, self._state):
            self.show_state(state)

    def _on_resized(self, section: int, _before: int, _now: int) -> None:
        """Keep a width that somebody drew; the first column, and those that give way, follow the window."""
        if section and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._keeping.start()

    def _keep(self) -> None:
        text = state_text(self.shown.kind, self.state)
        if text != self._text:
            self._text = text
            self._desk.keep_setting(sticky_setting(self.shown.kind), text)
