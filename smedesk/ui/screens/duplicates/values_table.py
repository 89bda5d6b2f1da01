"""Both records of a merge side by side, field by field: what each holds, and what the merged one will hold."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
)

from smedesk.services.merging import Choice, MergeField, MergePlan, merged_value
from smedesk.translate import translate
from smedesk.ui.labels import Labels
from smedesk.ui.theme import current_theme

_FIELD, _KEPT, _LOST, _MERGED = range(4)
_CHOICE_AT = {_KEPT: Choice.KEPT, _LOST: Choice.LOST, _MERGED: Choice.BOTH}
_TAKING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 240
_LONG_WORD = re.compile(r"\S{13,}")
_BREAK = "\N{ZERO WIDTH SPACE}"


class _BreakingDelegate(QStyledItemDelegate):
    """Breaks a word that is longer than its cell, where Qt would leave out the end of it."""

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        return _breakable(super().displayText(value, locale))


class ValuesTable(QTableWidget):
    """Arrow keys go about; Space or Enter takes the value under the mark, in the last column both together. It is as
    high as what it shows: the page scrolls."""

    def __init__(self, labels: Labels) -> None:
        super().__init__(0, 4)
        self._labels = labels
        self._plan: MergePlan | None = None
        self._fields: tuple[MergeField, ...] = ()
        self._chosen: dict[str, Choice] = {}
        self.setObjectName("merge_values")
        self.setAccessibleName(translate("Merging", "What both records hold"))
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_BreakingDelegate(self))
        self.verticalHeader().hide()
        heads = self.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionsClickable(False)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHorizontalHeaderLabels([
            translate("Merging", "Field"),
            translate("Merging", "Is kept"),
            translate("Merging", "Goes away"),
            translate("Merging", "Merged"),
        ])
        self.cellDoubleClicked.connect(self._take)

    @property
    def chosen(self) -> Mapping[str, Choice]:
        """The fields in which another value was taken than proposed."""
        return dict(self._chosen)

    def show_plan(self, plan: MergePlan) -> None:
        """Show two records."""
        self._plan, self._chosen, self._fields = plan, {}, plan.fields
        side = current_theme().size("icon")
        self.setIconSize(QSize(side, side))
        self.setRowCount(len(self._fields))
        for row in range(len(self._fields)):
            self._show_row(row)
        if self._fields:
            self.setCurrentCell(0, _KEPT)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a value by Space or Enter."""
        if event.key() in _TAKING and not event.modifiers():
            self._take(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the words need in this width."""
        super().resizeEvent(event)
        self._fit()

    def _take(self, row: int, column: int) -> None:
        choice = _CHOICE_AT.get(column)
        if choice is None or not 0 <= row < len(self._fields) or choice not in self._fields[row].choices:
            return
        one = self._fields[row]
        self._chosen.pop(one.name, None)
        if choice is not one.chosen:
            self._chosen[one.name] = choice
        self._show_row(row)
        self._fit()

    def _show_row(self, row: int) -> None:
        plan, one = self._plan, self._fields[row]
        if plan is None:
            return
        declared = plan.kind.fields[one.name]
        choice = self._chosen.get(one.name, one.chosen)
        values = {_KEPT: one.kept, _LOST: one.lost, _MERGED: merged_value(declared, one, choice)}
        self.setItem(row, _FIELD, _item(translate(*declared.label), is_quiet=True))
        for column, value in values.items():
            words = self._labels.value(declared, value)
            is_taken = column == _MERGED or choice in (_CHOICE_AT[column], Choice.BOTH)
            item = _item(words, is_quiet=not is_taken)
            if one.is_open and column != _MERGED and is_taken:
                item.setIcon(current_theme().icon("check", "ok"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._spoken(words, column, one, is_taken=is_taken))
            self.setItem(row, column, item)

    def _spoken(self, words: str, column: int, one: MergeField, *, is_taken: bool) -> str:
        if not one.is_open or column == _MERGED:
            return words
        if is_taken:
            return translate("Merging", "{value}, taken").format(value=words)
        return translate("Merging", "{value}, not taken: Space takes it").format(value=words)

    def _fit(self) -> None:
        for row in range(self.rowCount()):
            self.setRowHeight(row, max(self._needed(row, column) for column in range(self.columnCount())))
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())

    def _needed(self, row: int, column: int) -> int:
        """Return the height of a cell. Qt's own hint forgets that the style sheet's margins make the line shorter."""
        theme, item = current_theme(), self.item(row, column)
        if item is None:
            return theme.size("item")
        sides = 2 * theme.size("pad") + theme.size("gap") + (0 if item.icon().isNull() else theme.size("icon"))
        room = QRect(0, 0, max(1, self.columnWidth(column) - sides), theme.size("window_height") * 10)
        words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, _breakable(item.text())).height()
        return max(theme.size("item"), words + 2 * theme.size("gap_small"))


def _breakable(words: str) -> str:
    """Return words of which a long one may end a line anywhere."""
    return _LONG_WORD.sub(lambda word: _BREAK.join(word[0]), words)


def _item(words: str, *, is_quiet: bool = False) -> QTableWidgetItem:
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    item = QTableWidgetItem(short)
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(words)
    item.setForeground(current_theme().color("muted" if is_quiet else "text"))
    return item
