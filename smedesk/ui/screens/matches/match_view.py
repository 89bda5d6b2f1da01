"""The detail of a match: where it stands, whose turn it is and until when, the steps that are ours, what was asked,
both profiles, and what happened before."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.taking_part import Objections
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.history import HistoryCard
from smedesk.ui.screens.matches.match_steps import MatchSteps
from smedesk.ui.screens.matches.profiles import ProfilesCard
from smedesk.ui.screens.matches.questions import MatchDetail, Step, host_name, participant_name, read_match
from smedesk.ui.screens.matches.words import state_tone, state_words
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label


class MatchView(QWidget):
    """Shows one match. The steps go to the server; until it has answered, the state says that it waits."""

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._id = ""
        self._detail: MatchDetail | None = None
        self._head = Card()
        self._head.setObjectName("match_card")
        self._state = Chip()
        self._state.setObjectName("match_state")
        self._next = label("", "strong", wrap=True)
        self._objections = Objections(desk)
        self.steps = MatchSteps(desk)
        self._facts = DetailRows()
        self._head.head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        for piece in (self._next, self._objections, self.steps, self._facts):
            self._head.body.addWidget(piece)
        self._profiles = ProfilesCard(labels)
        self._profiles.setObjectName("match_profiles")
        self._kept = Card(translate("Matches", "Why it was proposed"))
        self._kept_lines = QWidget()
        self._kept.body.addWidget(self._kept_lines)
        self._history = HistoryCard(desk)
        layout = column(self, "gap_large")
        for card in (self._head, self._profiles, self._kept, self._history):
            layout.addWidget(card)
        layout.addStretch(1)
        self._show_cards(is_there=False)

    # ---------------------------------------------------------------- what is shown

    def show_match(self, id: str) -> None:
        """Show a match by its id; "" shows nothing."""
        if id != self._id:
            self.steps.forget()
        self._id = id
        if not id:
            self._detail = None
            self._show_cards(is_there=False)
            return
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_match(reads, id, today), self._on_detail, topic="match")

    def refresh(self) -> None:
        """Read the match anew."""
        self.show_match(self._id)

    def _on_detail(self, detail: MatchDetail) -> None:
        self._detail = detail
        step, pair = detail.step, detail.pair
        names = participant_name(pair.person, pair.application), host_name(pair.host_company, pair.placement)
        self._head.set_title(" → ".join(names))
        self._state.show_status(state_words(step.match.state), state_tone(step.match.state))
        self._next.setText(_next_words(step))
        match = step.match if step.turn else None
        self._objections.judging.ask_pair(match.application if match else "", match.placement if match else "")
        self.steps.show_detail(detail)
        self._show_facts(detail)
        self._profiles.show_pair(pair)
        self._history.show_pair(pair)
        self._show_kept(step.match.explanation)
        self._show_cards(is_there=True)

    def _show_facts(self, detail: MatchDetail) -> None:
        facts, match, pair = DetailRows(), detail.step.match, detail.pair
        for name, words in (
            (translate("Matches", "Question"), match.question),
            (translate("Matches", "Answer"), match.answer),
        ):
            if words:
                facts.add(name, words)
        if match.score is not None:
            facts.add(translate("Matches", "Score"), match.score // 10)
        for name, office in (
            (translate("Matches", "Sending office"), pair.sending_office),
            (translate("Matches", "Host office"), pair.host_office),
        ):
            facts.add(name, office.name if office else None)
        for name, moment in (
            (translate("Matches", "Proposed"), match.proposed_at),
            (translate("Matches", "Closed"), match.decided_at),
        ):
            if moment:
                facts.add(name, moment)
        if match.reason:
            facts.add(translate("Matches", "Reason"), match.reason)
        self._head.body.replaceWidget(self._facts, facts)
        self._facts.deleteLater()
        self._facts = facts

    def _show_kept(self, explanation: str) -> None:
        lines = QWidget()
        layout = column(lines, "gap_small")
        for sentence in explanation.splitlines():
            layout.addWidget(signed("chevron-right", "muted", sentence))
        self._kept.body.replaceWidget(self._kept_lines, lines)
        self._kept_lines.deleteLater()
        self._kept_lines = lines

    def _show_cards(self, *, is_there: bool) -> None:
        has_kept = is_there and self._detail is not None and bool(self._detail.step.match.explanation)
        for card in (self._head, self._profiles, self._history):
            card.setVisible(is_there)
        self._kept.setVisible(has_kept)


def _next_words(step: Step) -> str:
    words = task_words(step.turn, step.role)
    if step.due is None:
        return words
    return translate("Matches", "{what}, until {day}").format(what=words, day=shown(step.due))
