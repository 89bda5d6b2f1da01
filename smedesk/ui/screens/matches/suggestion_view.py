"""The detail of a suggestion: the host without a name, why it suits, both profiles, and the one step: to propose it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.matching.results import Explanation, Stage
from smedesk.matching.wording import describe
from smedesk.services.deciding import as_shown
from smedesk.services.proposing import propose_match
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.explanation import ExplanationCard, FunnelCard
from smedesk.ui.screens.matches.profiles import ProfilesCard
from smedesk.ui.screens.matches.questions import Pair, host_name, participant_name
from smedesk.ui.screens.matches.words import host_line, of_a_hundred
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class SuggestionView(QWidget):
    """Shows one suggestion, or why there is none. `proposed` when a proposal is on disk."""

    proposed = Signal(str)

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._shown: tuple[Pair, Explanation] | None = None
        self._head = Card()
        self._head.setObjectName("suggestion_card")
        self._score = label("", "score")
        self._head.head.addWidget(self._score)
        self._line = label("", "muted", wrap=True)
        self._for = label("", wrap=True)
        self._propose = button(translate("Matches", "Propose"), self.propose, kind="primary", icon="send", tip="P")
        self._propose.setObjectName("propose")
        desk.rights.guard(self._propose, Action.DECIDE_MATCHES)
        note = translate("Matches", "The other office gets the proposal. It cannot be undone, but withdrawn.")
        for piece in (self._line, self._for, self._propose, label(note, "small", wrap=True)):
            self._head.body.addWidget(piece)
        self._why = ExplanationCard(labels)
        self._profiles = ProfilesCard(labels)
        self._funnel = FunnelCard()
        layout = column(self, "gap_large")
        for card in (self._head, self._why, self._profiles, self._funnel):
            layout.addWidget(card)
        layout.addStretch(1)
        self.show_nothing()

    def show_suggestion(self, pair: Pair, explanation: Explanation) -> None:
        """Show a pair and its explanation."""
        self._shown = pair, explanation
        self._head.set_title(host_name(pair.host_company, pair.placement))
        self._score.setText(shown(explanation.score // 10))
        self._score.setAccessibleName(
            translate("Matches", "Score {score} of 100").format(score=shown(explanation.score // 10))
        )
        self._line.setText(host_line(pair.placement, pair.host_company, self._labels))
        name = participant_name(pair.person, pair.application)
        self._for.setText(
            translate("Matches", "Place {rank} on the list of {name}").format(rank=shown(explanation.rank), name=name)
        )
        self._propose.setText(translate("Matches", "Propose"))
        self._propose.setEnabled(explanation.is_eligible)
        self._why.show_explanation(explanation)
        self._profiles.show_pair(pair)
        self._show_cards(has_suggestion=True, has_funnel=False)

    def show_funnel(self, stages: tuple[Stage, ...]) -> None:
        """Show where the placements go, because none suits."""
        self._shown = None
        self._funnel.show_stages(stages)
        self._show_cards(has_suggestion=False, has_funnel=True)

    def show_nothing(self) -> None:
        """Show no suggestion."""
        self._shown = None
        self._show_cards(has_suggestion=False, has_funnel=False)

    def propose(self) -> None:
        """Propose what is shown, with the explanation as it is read here."""
        if self._shown is None or not self._propose.isEnabled():
            return
        pair, explanation = self._shown
        self._propose.setEnabled(False)  # until the list has gone on: not twice by a quick finger
        application, placement = pair.application.id, pair.placement.id
        read_here = as_shown(explanation, "\n".join(describe(of_a_hundred(explanation), self._labels)))
        self._desk.change(
            lambda store: propose_match(store, application, placement, read_here),
            lambda done: self._on_proposed(done[0]),
            self._on_refused,
        )

    def _on_proposed(self, match: str) -> None:
        """Say so on the button until the list has gone on, which takes a while where the market is large."""
        self._propose.setText(translate("Matches", "Proposed"))
        self.proposed.emit(match)

    def _on_refused(self, _error: BaseException) -> bool:
        self._propose.setEnabled(True)
        return False

    def _show_cards(self, *, has_suggestion: bool, has_funnel: bool) -> None:
        for card in (self._head, self._why, self._profiles):
            card.setVisible(has_suggestion)
        self._funnel.setVisible(has_funnel)
