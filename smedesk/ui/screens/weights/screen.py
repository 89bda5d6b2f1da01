"""The weights of the matching: what they are, what decisions suggest instead, and what other ones would change. Nothing
holds before it is saved, and what was saved can be taken back.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from smedesk.domain.roles import Action
from smedesk.matching.lessons import Lesson
from smedesk.matching.weights import DEFAULT_WEIGHTS, HOST, SENDING, Component, Weights, made_weights
from smedesk.services.ports import Changes, HistoryEntry
from smedesk.services.weighing import HeldWeights, read_held_weights, read_last_change, read_lesson, weigh
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text
from smedesk.ui.screens.weights.lesson_card import LessonCard
from smedesk.ui.screens.weights.outcome import Outcome, OutcomeAsker, OutcomeCard, outcome_words
from smedesk.ui.screens.weights.side_card import SideCard
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label, line, scrolled, surface


class WeightsScreen(Page):
    """Weights."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Weights", "Weights of the matching"),
            translate("Weights", "How much each feature counts among 100 of its side, at every desk of the office"),
        )
        self.setObjectName("weights_screen")
        self._desk = desk
        self._held = DEFAULT_WEIGHTS
        self._suggested: Weights | None = None
        self.add_action(
            translate("Weights", "Matches"), lambda: desk.go_to("matches"), kind="quiet", icon="arrow-left"
        ).setObjectName("to_matches")
        inside, whole = QWidget(), QWidget()
        body = column(whole, "gap")
        self._parts = column(inside, "gap_large")
        body.addWidget(scrolled(inside), 1)
        self.set_body(whole)
        self._unreadable = signed(
            "triangle-alert",
            "warn",
            translate(
                "Weights", "The weights of the office could not be read. The published ones hold until you save."
            ),
        )
        self._unreadable.setObjectName("unreadable")
        self._lesson, self._outcome = LessonCard(desk), OutcomeCard()
        self._sides = {side: SideCard(desk, side) for side in (SENDING, HOST)}
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_by_side.setSpacing(current_theme().size("gap_large"))
        self._lay_out(body)
        self._asker = OutcomeAsker(desk, self)
        self._asker.answered.connect(self._on_outcome)
        desk.notices.changed.connect(self._on_changes)
        self._show_draft(DEFAULT_WEIGHTS)
        self.refresh()

    def _lay_out(self, body: QBoxLayout) -> None:
        self._parts.addWidget(self._unreadable)
        self._unreadable.hide()
        self._parts.addWidget(self._lesson)
        self._lesson.wanted.connect(self._show_draft)
        for card in self._sides.values():
            self._side_by_side.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
            card.edited.connect(self._on_edited)
        self._parts.addLayout(self._side_by_side)
        back = button(
            translate("Weights", "Back to the published weights"),
            lambda: self._show_draft(DEFAULT_WEIGHTS),
            kind="quiet",
            icon="undo-2",
        )
        back.setObjectName("use_published")
        self._desk.rights.guard(back, Action.MANAGE_OFFICE)
        self._back_to_published = back
        self._changed = label("", "small", wrap=True)
        self._changed.setObjectName("weights_changed")
        below = line()
        below.addWidget(back)
        below.addWidget(self._changed, 1)
        self._parts.addLayout(below)
        self._parts.addWidget(self._outcome)
        self._parts.addStretch(1)
        body.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        """Return what stands below while the fields hold other weights than those that hold."""
        self._foot = surface("card")
        self._foot.setObjectName("weights_foot")
        row = line(self._foot, margin="gap_large")
        self._said = label("", wrap=True)
        self._said.setObjectName("weights_said")
        row.addWidget(self._said, 1)
        self._discard = button(translate("Weights", "Discard"), lambda: self._show_draft(self._held))
        self._discard.setObjectName("discard_weights")
        self._save = button(translate("Weights", "Save these weights"), self.save, kind="primary", icon="check")
        self._save.setObjectName("save_weights")
        self._desk.rights.guard(self._save, Action.MANAGE_OFFICE)
        for each in (self._discard, self._save):
            row.addWidget(each)
        return self._foot

    def take_focus(self) -> None:
        """Go to the first field."""
        self._sides[SENDING].take_focus()

    def refresh(self) -> None:
        """Read anew what holds and what decisions say."""
        self._desk.ask(self, read_held_weights, self._on_held, topic="held")
        self._desk.ask(self, read_last_change, self._on_last_change, topic="last_change")
        self._desk.send(self, read_lesson, self._on_lesson, topic="lesson")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the sides beside each other where there is room."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < current_theme().size("page_narrow")
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._side_by_side.direction() is not way:
            self._side_by_side.setDirection(way)

    # ---------------------------------------------------------------- what holds

    def _on_held(self, held: HeldWeights) -> None:
        is_edited = self._draft != self._held
        self._held = held.weights
        self._unreadable.setVisible(held.is_unreadable)
        for card in self._sides.values():
            card.show_held(held.weights)
            card.show_suggested(self._suggested)
        if is_edited:
            self._on_edited()
        else:
            self._show_draft(held.weights)

    def _on_last_change(self, change: HistoryEntry | None) -> None:
        self._changed.setVisible(change is not None)
        if change is not None:
            who = change.author or translate("Weights", "another desk")
            words = translate("Weights", "Changed last by {name} on {day}")
            self._changed.setText(words.format(name=who, day=date_text(change.at)))

    def _on_lesson(self, lesson: Lesson) -> None:
        self._suggested = lesson.weights
        self._lesson.show_lesson(lesson)
        for card in self._sides.values():
            card.show_suggested(lesson.weights)

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("office", "decision"):
            self.refresh()
        self._asker.note(changes)

    # ---------------------------------------------------------------- what is tried

    @property
    def _draft(self) -> Weights | None:
        """What stands in the fields; None where that are no weights."""
        per_cent: dict[Component, int] = {}
        for card in self._sides.values():
            values: Mapping[Component, int] | None = card.draft
            if values is None:
                return None
            per_cent |= values
        return made_weights(per_cent)

    def _show_draft(self, weights: Weights) -> None:
        for card in self._sides.values():
            card.show_draft(weights)
        self._on_edited()

    def _on_edited(self) -> None:
        draft = self._draft
        is_other = draft != self._held
        self._foot.setVisible(is_other)
        self._back_to_published.setVisible(draft != DEFAULT_WEIGHTS)
        self._save.setEnabled(draft is not None)
        self._outcome.hide()
        if draft is None:
            self._said.setText(translate("Weights", "Each side must sum to 100 before it can be saved."))
        else:
            self._said.setText(translate("Weights", "Working out what would change…"))
        self._asker.ask(draft if is_other else None)

    def _on_outcome(self, outcome: Outcome) -> None:
        self._said.setText(outcome_words(outcome))
        self._outcome.show_outcome(outcome)
        self._outcome.setVisible(bool(outcome.named))

    def save(self) -> None:
        """Let what stands in the fields hold from now on."""
        if (draft := self._draft) is not None:
            self._save.setEnabled(False)
            self._desk.change(lambda store: weigh(store, draft), failed=self._on_refused)

    def _on_refused(self, _error: BaseException) -> bool:
        self._save.setEnabled(True)
        return False
