"""The detail of a suggestion: the two, where it stands on the list and whose turn it is, the steps, both profiles, why
it suits, and what happened before; or, for who has none, where the placements go."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.state_table import Actor
from smedesk.domain.states import APPLICATION
from smedesk.matching.results import Explanation, Stage, WhatIf
from smedesk.matching.wording import describe_what_if
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.taking_part import Objections
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.comparing import CompareCard, Compared
from smedesk.ui.screens.matches.explanation import ExplanationCard, FunnelCard
from smedesk.ui.screens.matches.history import HistoryCard
from smedesk.ui.screens.matches.profiles import ProfilesCard
from smedesk.ui.screens.matches.public_profile import PublicProfileCard
from smedesk.ui.screens.matches.questions import Pair, host_name, participant_name
from smedesk.ui.screens.matches.scrolling import bring_into_view
from smedesk.ui.screens.matches.suggestion_steps import SuggestionSteps
from smedesk.ui.screens.matches.words import host_line, stood_back_words
from smedesk.ui.screens.turns import task_words
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import announce, column, label, line


class SuggestionView(QWidget):
    """Shows one suggestion, or why there is none. `decided` when a decision is on disk, `step_wanted(±1)` to another
    suggestion of this participant, `renewal_wanted` to have it worked out anew."""

    decided = Signal()
    step_wanted = Signal(int)
    renewal_wanted = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suggestion_view")
        self._labels = labels
        self._shown: Compared | None = None
        self._marked: Compared | None = None
        self._is_partner_wanted = False
        self._head = Card()
        self._head.setObjectName("suggestion_card")
        self._score, self._line = label("", "score"), label("", "muted", wrap=True)
        self._turn = label("", "strong", wrap=True)
        self._back = label("", "small", wrap=True)
        self._back.setObjectName("stood_back")
        self._objections = Objections(desk)
        self.steps = SuggestionSteps(desk, labels)
        self._stale = self._make_stale()
        self._compare, self._public = CompareCard(labels), PublicProfileCard(labels)
        self._profiles, self._why = ProfilesCard(labels), ExplanationCard(labels)
        self._history, self._funnel = HistoryCard(desk), FunnelCard()
        layout = column(self, "gap_large")
        self._fill_head()
        self._cards = (self._head, self._profiles, self._why, self._history)
        for card in (self._head, self._compare, self._public, self._profiles, self._why, self._history, self._funnel):
            layout.addWidget(card)
        layout.addStretch(1)
        self.show_nothing()

    def _fill_head(self) -> None:
        self._head.head.addWidget(self._score, 0, Qt.AlignmentFlag.AlignTop)
        where = line()
        where.addWidget(self._turn, 1)
        for made in self.steps.aids:
            where.addWidget(made)
        for icon, name, step, words in (
            ("chevron-left", "previous_suggestion", -1, translate("Matches", "Previous suggestion, K")),
            ("chevron-right", "next_suggestion", 1, translate("Matches", "Next suggestion, J")),
        ):
            made = icon_button(icon, words, partial(self.step_wanted.emit, step), is_bare=True)
            made.setObjectName(name)
            where.addWidget(made)
        body = self._head.body
        body.addWidget(self._line)
        body.addLayout(where)
        for piece in (self._back, self._stale, self._objections, self.steps):
            body.addWidget(piece)
        self.steps.decided.connect(self.decided)
        self.steps.compare_wanted.connect(self.compare)
        self.steps.partner_wanted.connect(self._show_partner)

    def _make_stale(self) -> QWidget:
        made = QWidget()
        made.setObjectName("stale")
        row = line(made)
        row.addWidget(signed("circle-alert", "warn", translate("Matches", "Worked out before the latest changes")), 1)
        renew = button(
            translate("Matches", "Work out anew"), self.renewal_wanted.emit, kind="quiet", icon="refresh-cw", tip="R"
        )
        renew.setObjectName("renew")
        row.addWidget(renew)
        return made

    # ---------------------------------------------------------------- what is shown

    def show_suggestion(self, pair: Pair, explanation: Explanation) -> None:
        """Show a pair and its explanation, as it stands now."""
        before = self._marked
        if before is not None and before.pair.application.id != pair.application.id:
            self._marked = None
        self._shown = Compared(pair, explanation)
        name = participant_name(pair.person, pair.application)
        self._head.set_title(" → ".join((name, host_name(pair.host_company, pair.placement))))
        figure = shown(explanation.score // 10)
        self._score.setText(figure)
        self._score.setAccessibleName(translate("Matches", "Score {score} of 100").format(score=figure))
        self._line.setText(host_line(pair.placement, pair.host_company, self._labels))
        turn = task_words(APPLICATION.next_step(pair.application.state), Actor.SENDING_OFFICE)
        words = translate("Matches", "{turn} · place {rank} on the list")
        self._turn.setText(words.format(turn=turn, rank=shown(explanation.rank)))
        self._back.setText(stood_back_words(pair.stood_back))
        self._back.setVisible(bool(pair.stood_back))
        self._stale.hide()
        self._objections.judging.ask_pair(pair.application.id, pair.placement.id)
        self.steps.show_suggestion(pair, explanation)
        self._profiles.show_review(pair, explanation)
        self._why.show_explanation(explanation)
        self._history.show_pair(pair)
        self._show_cards(has_suggestion=True, has_funnel=False)

    def show_funnel(self, stages: tuple[Stage, ...]) -> None:
        """Show where the placements go, because none suits."""
        self.forget()
        self._funnel.show_stages(stages)
        self._show_cards(has_suggestion=False, has_funnel=True)

    def show_what_ifs(self, what_ifs: Sequence[WhatIf]) -> None:
        """Show below the funnel what another wish would bring."""
        self._funnel.show_what_ifs([describe_what_if(one, self._labels) for one in what_ifs])

    def show_nothing(self) -> None:
        """Show no suggestion."""
        self.forget()
        self._show_cards(has_suggestion=False, has_funnel=False)

    def forget(self) -> None:
        """Take no step until another suggestion is shown; what stands here stays to be read."""
        self._shown = None
        self.steps.forget()

    def show_stale(self) -> None:
        """Say that records have changed since; nothing else moves under the fingers."""
        if self._shown is not None and self._stale.isHidden() and not self.steps.is_deciding:
            self._stale.show()
            announce(self, translate("Matches", "Worked out before the latest changes"))

    # ---------------------------------------------------------------- beside it

    def compare(self) -> None:
        """Mark the placement that is shown for comparing, or end it."""
        if self._marked is None and self._shown is None:
            return
        self._marked = self._shown if self._marked is None else None
        self._show_beside()
        bring_into_view(self._head)

    def toggle_partner(self) -> None:
        """Show what the other office sees, or no longer."""
        self.steps.toggle_partner()

    def _show_partner(self, is_wanted: bool) -> None:
        self._is_partner_wanted = is_wanted
        self._show_beside()
        if is_wanted:
            bring_into_view(self._public)

    def _show_beside(self) -> None:
        """Show the comparison and the other office's view, as far as they are wanted."""
        marked, now = self._marked, self._shown
        self.steps.show_marked(marked is not None)
        is_compared = bool(marked and now and marked.explanation.place != now.explanation.place)
        if marked and now and is_compared:
            self._compare.show_two(marked, now)
        self._compare.setVisible(is_compared)
        if now and self._is_partner_wanted:
            self._public.show_pair(now.pair)
        self._public.setVisible(bool(now) and self._is_partner_wanted)

    def _show_cards(self, *, has_suggestion: bool, has_funnel: bool) -> None:
        for card in self._cards:
            card.setVisible(has_suggestion)
        self._funnel.setVisible(has_funnel)
        self._show_beside()
