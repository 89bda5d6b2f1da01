"""The first card of an exchange: whose turn it is, the steps, and who takes part."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company
from smedesk.domain.states import EXCHANGE
from smedesk.services.taking_part import judge_exchange
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.step_buttons import StepButtons
from smedesk.ui.forms.taking_part import Objections
from smedesk.ui.labels import Labels
from smedesk.ui.screens.exchanges.questions import ExchangeDetail
from smedesk.ui.screens.exchanges.words import kind_words, state_tone, state_words
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.text import label


class HeadCard(Card):
    """Shows state, next step and parties of an exchange; a step that is taken here changes the exchange."""

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("exchange_card")
        self._desk, self._labels = desk, labels
        self._state = Chip()
        self._state.setObjectName("exchange_state")
        self._next = label("", wrap=True)
        self._objections = Objections(desk)
        self._steps = StepButtons(desk)
        self._papers = label("", "small", wrap=True)
        self._facts = DetailRows()
        self.head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        for piece in (self._next, self._objections, self._steps, self._papers, self._facts):
            self.body.addWidget(piece)

    def show_exchange(self, detail: ExchangeDetail) -> None:
        """Show the head of an exchange."""
        exchange, person = detail.exchange, detail.participant
        self.set_title(f"{person.given_name} {person.family_name} → {detail.host_company.name}")
        self._state.show_status(state_words(exchange.state), state_tone(exchange.state))
        self._next.setText(task_words(detail.turn, detail.role))
        self._objections.judging.ask(judge_exchange, exchange.id if detail.turn else "")
        self._show_steps(detail)
        facts = DetailRows()
        for name, value in (
            (translate("Exchanges", "Number"), exchange.number),
            (
                translate("Exchanges", "Participant"),
                ", ".join(filter(None, (f"{person.given_name} {person.family_name}".strip(), person.job_title))),
            ),
            (translate("Exchanges", "Sending company"), self._company(detail.sending_company)),
            (translate("Exchanges", "Host company"), self._company(detail.host_company)),
            (translate("Exchanges", "Sending office"), detail.sending_office.name),
            (translate("Exchanges", "Host office"), detail.host_office.name),
        ):
            facts.add(name, value)
        self.body.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _company(self, company: Company) -> str:
        return ", ".join(part for part in (company.name, self._labels.country(company.country)) if part)

    def _show_steps(self, detail: ExchangeDetail) -> None:
        """The steps that are ours; which papers a step lacks is said before it is taken."""
        rows = EXCHANGE.steps(detail.exchange.state, detail.role)
        self._steps.show_steps(detail.exchange, rows)
        papers = [kind_words(kind) for row in rows for kind in detail.papers_missing.get(row.next_state, ())]
        self._papers.setText(translate("Exchanges", "Not on file yet: {papers}").format(papers=", ".join(papers)))
        self._papers.setVisible(bool(papers))
