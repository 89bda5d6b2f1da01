"""The log of an exchange: what is to be done, and what was said, above all why a step was taken."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.ui.desk import Desk
from smedesk.ui.forms.log_part import LogPart
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.questions import ExchangeDetail


class ExchangeLog(LogPart):
    """The tasks and notes of one exchange."""

    def __init__(self, desk: Desk, _labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(desk, "exchange", parent)

    def show_exchange(self, detail: ExchangeDetail) -> None:
        """Show the log of an exchange."""
        self.show_record(detail.exchange.id)
