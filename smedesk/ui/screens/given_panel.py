"""A list whose rows are handed in as a whole: the model, its table and the way back to a record after a reload."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.ui.models.columns import Column
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery, RecordList, Runner
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.record_panel import RecordPanel

ALL = "all"
"""The part that has every row."""


class GivenPanel(RecordPanel):
    """Shows the rows of one part that have the words searched for.

    `picked(id)` follows the current line, "" for none. Where the current record has gone, the line in its place
    becomes the current one, so that work goes on down the list."""

    picked = Signal(str)
    loaded = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        runner: Runner,
        name: str,
        nothing_yet: EmptyState,
        counted: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        self._source = GivenRows(columns)
        self._model = RecordList(self._source, runner)
        super().__init__(self._model, name, nothing_yet, counted, parent)
        self._model.setParent(self)
        self._wanted = ""
        self._row = 0
        self._model.loaded.connect(self._on_rows_loaded)
        self.table.chosen.connect(self._on_chosen)

    def show_rows(self, rows: Sequence[GivenRow]) -> None:
        """Show these rows in place of those before."""
        self._source.put(rows)
        self._model.refresh()

    def show_part(self, part: str) -> None:
        """Show the rows of a part."""
        self._ask(self._model.query.text, () if part == ALL else (("part", part),))

    def search(self, text: str) -> None:
        """Show the rows that have these words."""
        self._ask(text, self._model.query.filters)

    def count(self, part: str) -> int:
        """Return how many rows a part has."""
        return self._source.count(part)

    def go_to(self, id: str) -> None:
        """Make a record the current one, as soon as the list holds it."""
        self._wanted = id
        self._go_to_wanted()

    def row(self, number: int) -> GivenRow | None:
        """Return a row by its number."""
        return self._source.row(number)

    def chosen_ids(self) -> tuple[list[str], bool]:
        """Return the ids of the selected records, or of all that the list shows where no more than one is selected;
        and whether they were selected."""
        selected, rows = self.table.selected_ids(), self._model.rows
        is_selected = len(selected) > 1
        numbers = selected if is_selected else rows.record_ids(0, len(rows.ids) - 1)
        return [row.id for number in numbers if (row := self._source.row(number)) is not None], is_selected

    @property
    def current(self) -> str:
        """The id of the current record, "" for none."""
        row = self._source.row(self.table.current_id)
        return row.id if row else ""

    def _ask(self, text: str, filters: tuple[tuple[str, object], ...]) -> None:
        query = self._model.query
        self._model.set_query(ListQuery(text, filters, query.sort, query.is_descending))

    def _on_rows_loaded(self, count: int) -> None:
        if self._wanted:
            self._go_to_wanted()
        if count and self.table.current_id < 0:
            self.table.selectRow(min(self._row, count - 1))
        elif not count:
            self.picked.emit("")
        self.loaded.emit(count)

    def _go_to_wanted(self) -> None:
        number = self._source.number(self._wanted) if self._wanted else -1
        if number >= 0 and self.table.go_to(number):
            self._wanted = ""

    def _on_chosen(self, number: int) -> None:
        if number >= 0:
            self._row = self.table.currentIndex().row()
            self.picked.emit(self.current)
