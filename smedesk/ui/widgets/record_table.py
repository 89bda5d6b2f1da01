"""The view of a record list: keys, columns that give way, selection by record, and a last row that is never
cut.

It must not know what the records mean nor load anything: the model does.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from smedesk.ui.models.record_list import RecordList
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.record_delegate import RecordDelegate

_TITLE_LEAST_CHARACTERS = 22
_LOWEST_ROW = 0.88  # of the theme's row
_NO_WIDTHS: Mapping[str, int] = MappingProxyType({})
_FIXED, _STRETCHED = QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Stretch
_SELECT_ROW = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.ClearAndSelect


class _Ground(QWidget):
    """What the rows are painted on, as Qt makes it for every table.

    PySide6 loads all classes of widgets there are to find the name of one that Qt made: 10 ms of each start."""

    def __init__(self) -> None:
        super().__init__(autoFillBackground=True)
        self.setObjectName("qt_scrollarea_viewport")
        self.setBackgroundRole(QPalette.ColorRole.Base)


class RecordTable(QTableView):
    """The rows of a record list.

    `opened(id)` comes by Enter or double click, `chosen(id)` when another record is the current one (-1:
    none), `typed(text)` for what is typed on the list and belongs into its search box.
    """

    opened = Signal(object)
    chosen = Signal(object)
    typed = Signal(str)
    selection_changed = Signal()

    def __init__(self, model: RecordList, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_Ground())
        self._list = self.list = model
        self._current_id = -1
        self._kept: tuple[set[int], int, int] = (set(), -1, 0)
        self._widths: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(RecordDelegate(model, self))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(model.record_id(index.row())))
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self._set_up_headers()
        current_theme().changed.connect(self._take_measures)

    # ---------------------------------------------------------------- what a screen asks

    @property
    def current_id(self) -> int:
        """The current record, -1 when there is none."""
        return self._current_id

    def selected_ids(self) -> list[int]:
        """Return the selected records in the order of the list."""
        spans = sorted((part.top(), part.bottom()) for part in self._parts())
        return [record for first, last in spans for record in self._list.rows.record_ids(first, last)]

    def selected_count(self) -> int:
        """Return how many records are selected, without listing them."""
        return sum(self._list.rows.count_in(part.top(), part.bottom()) for part in self._parts())

    def _parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def go_to(self, record: int) -> bool:
        """Make a record the current one and show it; False when the list does not hold it."""
        position = self._list.rows.position(record)
        if position < 0:
            return False
        self.selectionModel().setCurrentIndex(self._list.index(position, 0), _SELECT_ROW)
        self.scrollTo(self._list.index(position, 0))
        return True

    def shown_columns(self) -> list[tuple[str, int]]:
        """Return the keys of the columns in the order they stand in, with their widths in characters."""
        header, columns = self.horizontalHeader(), self._list.columns
        sizes = self._widths | {at: header.sectionSize(at) for at in range(len(columns)) if not self.isColumnHidden(at)}
        sign, pad = self._sign(), 2 * current_theme().size("pad")
        order = sorted(range(len(columns)), key=header.visualIndex)
        return [(columns[at].key, max(0, round((sizes.get(at, 0) - pad) / sign))) for at in order]

    def fit_columns(self, widths: Mapping[str, int] = _NO_WIDTHS) -> None:
        """Give the columns their widths in characters, by their keys; the usual one where there is none."""
        header, columns = self.horizontalHeader(), self._list.columns
        self._widths.clear()
        for number in range(len(columns)):
            self.setColumnHidden(number, False)
            header.moveSection(header.visualIndex(number), number)
        for number, one in enumerate(columns[1:], start=1):
            chosen = widths.get(one.key) or one.width
            self.setColumnWidth(number, chosen * self._sign() + 2 * current_theme().size("pad"))
        self._give_way(self.viewport().width())

    @staticmethod
    def _sign() -> int:
        return QFontMetrics(current_theme().font("base")).averageCharWidth()

    # ---------------------------------------------------------------- how it looks

    def _set_up_headers(self) -> None:
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        # With the table's own selection the header asks every row whether it is selected: 1.6 s for 100,000.
        header.setSelectionModel(QItemSelectionModel(self._list, self))
        header.setStretchLastSection(False)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(False)
        header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header.sortIndicatorChanged.connect(self._list.sort)
        self._take_measures()
        self.fit_columns()

    def _take_measures(self) -> None:
        self.verticalHeader().setMinimumSectionSize(round(current_theme().size("row") * _LOWEST_ROW))
        self._fit_rows(self.viewport().height())

    def _fit_rows(self, height: int) -> None:
        """Give the rows the height at which a whole number of them fills the view, so the last one is never
        cut.
        """
        wanted = current_theme().size("row")
        count = max(1, int(height / wanted), int(height / (wanted * _LOWEST_ROW)))
        self.verticalHeader().setDefaultSectionSize(max(height // count, round(wanted * _LOWEST_ROW)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hide the columns that give way when the first would become too narrow."""
        self._give_way(event.size().width())
        self._fit_rows(event.size().height())
        super().resizeEvent(event)

    def _give_way(self, width: int) -> None:
        least = self._sign() * _TITLE_LEAST_CHARACTERS
        header = self.horizontalHeader()
        numbers = range(1, len(self._list.columns))
        # A hidden section has no size, so the widths are kept by the table itself.
        self._widths |= {number: header.sectionSize(number) for number in numbers if not self.isColumnHidden(number)}
        room = width - least
        for number in sorted(numbers, key=lambda number: (self._list.columns[number].priority, number)):
            room -= self._widths[number]
            must_go = room < 0 and self._list.columns[number].priority > 1
            if must_go:
                room += self._widths[number]
            self.setColumnHidden(number, must_go)
        # Where more was chosen than there is room for, the first column keeps its least, and the list scrolls.
        header.setSectionResizeMode(0, _FIXED if room < 0 else _STRETCHED)
        if room < 0:
            header.resizeSection(0, least)

    # ---------------------------------------------------------------- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter; hand what is typed to the search box instead of jumping."""
        text = event.text()
        modifiers = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        is_alt_gr = modifiers == Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self._list.record_id(self.currentIndex().row()))
        elif text and text.isprintable() and not text.isspace() and (not modifiers or is_alt_gr):
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    # ---------------------------------------------------------------- the same records after a reload

    def _on_current_changed(self) -> None:
        index = self.currentIndex()
        record = self._list.record_id(index.row()) if index.isValid() else -1
        if record != self._current_id:
            self._current_id = record
            self.chosen.emit(record)

    def _on_about_to_reset(self) -> None:
        self._kept = (set(self.selected_ids()), self._current_id, self.verticalScrollBar().value())
        self.selectionModel().blockSignals(True)

    def _on_reset(self) -> None:
        selected, current, scrolled = self._kept
        self.selectionModel().reset()
        self.selectionModel().blockSignals(False)
        self._select(selected)
        position = self._list.rows.position(current) if current >= 0 else -1
        if position >= 0:
            index = self._list.index(position, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.verticalScrollBar().setValue(scrolled)
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(0)
            self._on_current_changed()
        self.selection_changed.emit()

    def _select(self, records: set[int]) -> None:
        if not records:
            return
        last = len(self._list.columns) - 1
        selection = QItemSelection()
        for first, end in _spans(sorted(self._list.rows.positions(records))):
            selection.select(self._list.index(first, 0), self._list.index(end, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _spans(positions: list[int]) -> list[tuple[int, int]]:
    """Join neighbouring positions to spans (first, last)."""
    spans: list[tuple[int, int]] = []
    for position in positions:
        if spans and spans[-1][1] == position - 1:
            spans[-1] = (spans[-1][0], position)
        else:
            spans.append((position, position))
    return spans
