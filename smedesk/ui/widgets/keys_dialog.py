"""The list of all keys: Ctrl+?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QWidget

from smedesk.translate import translate
from smedesk.ui.shortcuts import SHORTCUTS, Shortcut
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class KeysDialog(QDialog):
    """All shortcuts of the table under their headings."""

    def __init__(self, shortcuts: Sequence[Shortcut] = SHORTCUTS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("KeysDialog", "Keys"))
        theme = current_theme()
        self.resize(theme.size("dialog_width"), theme.size("dialog_height"))
        inside = QWidget()
        cards = column(inside, "gap_large")
        for group, members in groupby(shortcuts, key=lambda entry: entry.group):
            cards.addWidget(_group_card(translate(*group), list(members)))
        cards.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.windowTitle())
        close = button(translate("KeysDialog", "Close"), self.accept, kind="primary")
        layout = column(self, "gap_large", "gap_section")
        layout.addWidget(scroll, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        close.setDefault(True)


def _group_card(title: str, members: list[Shortcut]) -> Card:
    card = Card(title)
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setVerticalSpacing(current_theme().size("detail_row"))
    for row, entry in enumerate(members):
        grid.addWidget(label(translate(*entry.text), wrap=True), row, 0)
        keys = label(entry.shown or translate("KeysDialog", "letters"), "strong")
        grid.addWidget(keys, row, 1, Qt.AlignmentFlag.AlignRight)
    card.body.addLayout(grid)
    return card
