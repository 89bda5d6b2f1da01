"""The grant of an exchange with its working, line by line as it is printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.services.exchanging import work_out_grant
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import money_text
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.questions import ExchangeDetail
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class GrantCard(Card):
    """Shows the grant as it was kept, and says when dates or rates have changed since."""

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Exchanges", "Grant"), parent)
        self.setObjectName("grant_card")
        self._desk, self._labels = desk, labels
        self._exchange = ""
        self._total = label("", "kpi")
        self._total.setObjectName("grant_total")
        self._note = label("", "small", wrap=True)
        self._lines = QWidget()
        self._button = button(translate("Exchanges", "Work out the grant"), self.work_out, icon="refresh-cw")
        self._button.setObjectName("work_out_grant")
        desk.rights.guard(self._button, Action.EDIT_EXCHANGES)
        self.head.addWidget(self._button)
        for piece in (self._total, self._lines, self._note):
            self.body.addWidget(piece)

    def show_exchange(self, detail: ExchangeDetail) -> None:
        """Show the grant of an exchange."""
        exchange = detail.exchange
        self._exchange = exchange.id
        total = exchange.grant_total
        self._total.setText(f"{money_text(total)} EUR" if total is not None else "—")
        self._show_lines(exchange.grant_working)
        self._note.setText(self._note_words(detail))

    def work_out(self) -> None:
        """Work out the grant by the planned stay and the rates of today."""
        exchange, today, show = self._exchange, self._desk.today(), self._labels.show
        if exchange:
            self._desk.change(lambda store: work_out_grant(store, exchange, today, show))

    def _show_lines(self, working: str) -> None:
        lines = QWidget()
        layout = column(lines, "gap_small")
        for sentence in working.splitlines():
            layout.addWidget(label(sentence, wrap=True))
        self.body.replaceWidget(self._lines, lines)
        self._lines.deleteLater()
        self._lines = lines

    def _note_words(self, detail: ExchangeDetail) -> str:
        if detail.grant is None:
            return translate("Exchanges", "The dates of the stay contradict each other: look at the periods.")
        if not detail.exchange.grant_working:
            return translate("Exchanges", "The grant has not been worked out yet. It needs the dates of the stay.")
        if detail.has_stale_grant:
            return translate("Exchanges", "The dates or the rates have changed since: work it out again.")
        return translate("Exchanges", "These lines stand in the agreement as they are.")
