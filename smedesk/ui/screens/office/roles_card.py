"""The table of roles, to be read: who may do what."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from smedesk.domain.choices import STAFF_ROLES
from smedesk.domain.roles import WORDS, Action, may
from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import label


class RolesCard(Card):
    """One row an action, one column a role. The same table decides before every change."""

    def __init__(self) -> None:
        super().__init__(translate("Roles", "Who may do what"))
        hint = translate("Roles", "Each change is checked against this table before it is saved.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.table = _RolesTable(len(Action), 1 + len(STAFF_ROLES))
        self.table.setObjectName("roles_table")
        self.table.setAccessibleName(translate("Roles", "Who may do what"))
        roles = [translate(*one.label) for one in STAFF_ROLES]
        self.table.setHorizontalHeaderLabels([translate("Roles", "Action"), *roles])
        for row, action in enumerate(Action):
            words = translate(*WORDS[action])
            self.table.setItem(row, 0, QTableWidgetItem(words))
            for place, role in enumerate(STAFF_ROLES, start=1):
                self.table.setItem(row, place, _cell(f"{words}, {roles[place - 1]}", may(role.code, action)))
        self._make_readable()
        self.body.addWidget(self.table)

    def _make_readable(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)  # a row is read as a whole
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heads, rows = table.horizontalHeader(), table.verticalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        rows.hide()
        rows.setDefaultSectionSize(current_theme().size("item"))
        table.setCurrentCell(0, 0)
        table.fit()


class _RolesTable(QTableWidget):
    """As high as its rows: the page scrolls. The actions take the width that is left, or are read by scrolling sideways
    where the page is narrow: none is cut off."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give the actions their width, and the table its height."""
        heads = self.horizontalHeader()
        roles = sum(heads.sectionSize(place) for place in range(1, heads.count()))
        is_wide = self.sizeHintForColumn(0) + roles <= self.viewport().width()
        mode = QHeaderView.ResizeMode.Stretch if is_wide else QHeaderView.ResizeMode.ResizeToContents
        if heads.sectionResizeMode(0) is not mode:
            heads.setSectionResizeMode(0, mode)
        bar = 0 if is_wide else self.horizontalScrollBar().sizeHint().height()
        height = heads.sizeHint().height() + self.verticalHeader().length() + 2 * self.frameWidth() + bar
        if height != self.height():
            self.setFixedHeight(height)


def _cell(about: str, is_allowed: bool) -> QTableWidgetItem:
    item = QTableWidgetItem("✓" if is_allowed else "–")
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    said = translate("Roles", "Yes") if is_allowed else translate("Roles", "No")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{about}: {said}")
    item.setToolTip(f"{about}: {said}")
    return item
