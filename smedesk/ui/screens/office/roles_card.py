"""The table of roles, to be read: who may do what."""

from __future__ import annotations

from PySide6.QtCore import Qt
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
        self.table = QTableWidget(len(Action), len(STAFF_ROLES))
        self.table.setObjectName("roles_table")
        self.table.setAccessibleName(translate("Roles", "Who may do what"))
        self.table.setHorizontalHeaderLabels([translate(*one.label) for one in STAFF_ROLES])
        self.table.setVerticalHeaderLabels([translate(*WORDS[action]) for action in Action])
        for row, action in enumerate(Action):
            for place, role in enumerate(STAFF_ROLES):
                self.table.setItem(row, place, _cell(action, role.code))
        self._make_readable()
        self.body.addWidget(self.table)

    def _make_readable(self) -> None:
        table = self.table
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setDefaultSectionSize(current_theme().size("item"))
        table.setCurrentCell(0, 0)
        height = table.horizontalHeader().sizeHint().height() + table.verticalHeader().length()
        table.setFixedHeight(height + 2 * table.frameWidth())


def _cell(action: Action, role: str) -> QTableWidgetItem:
    is_allowed = may(role, action)
    item = QTableWidgetItem("✓" if is_allowed else "–")
    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
    said = translate("Roles", "Yes") if is_allowed else translate("Roles", "No")
    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
    item.setToolTip(said)
    return item
