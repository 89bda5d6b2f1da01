"""What stands while something takes a moment before the desk can open."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.centred import CentredPage


class WaitingPage(CentredPage):
    """Says what is being done; how long it takes is not known."""

    def __init__(self, doing: str) -> None:
        super().__init__("waiting_page", doing, Card(doing))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(doing)
        self.card.body.addWidget(bar)
