"""A page that is nothing but one card in the middle: the first run, and what may stand before it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, line


class CentredPage(QWidget):
    """A window with `card` in its middle, no wider than is good to read."""

    def __init__(self, name: str, title: str, card: Card) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.card = card
        theme = current_theme()
        card.setMaximumWidth(theme.size("dialog_width"))
        self.resize(theme.size("window_width"), theme.size("window_height"))
        whole, row = column(self, "gap", "gap_section"), line()
        row.addStretch(1)
        row.addWidget(card, 4)
        row.addStretch(1)
        whole.addStretch(1)
        whole.addLayout(row)
        whole.addStretch(2)
