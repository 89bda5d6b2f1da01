"""One pair: why it may be one record, both side by side, and the three things that can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.roles import Action
from smedesk.services.duplicates import Pair, keep_apart
from smedesk.services.editing import title_of
from smedesk.services.merging import MergePlan, merge_records, plan_merge
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.likeness_words import reasons_words
from smedesk.ui.screens.duplicates.values_table import ValuesTable
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label

PLACES = {"company": "companies", "person": "people"}


class PairReview(QWidget):
    """Shows a pair. `settled(first id, second id)` after it was merged or told apart."""

    settled = Signal(str, str)

    def __init__(self, desk: Desk, labels: Labels) -> None:
        super().__init__()
        self._desk, self._labels = desk, labels
        self._kind, self._pair = "company", Pair("", "", 0, ())
        self._plan: MergePlan | None = None
        self._head = Card(" ")
        self._head.setObjectName("pair_card")
        self._reasons = label("", wrap=True)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._steps, self._looks = QWidget(), QWidget()
        self._make_buttons()
        self._moved = label("", "small", wrap=True)
        for piece in (self._reasons, self._steps, self._looks, self._error, self._moved):
            self._head.body.addWidget(piece)
        self.values = ValuesTable(labels)
        self._values_card = Card(translate("Merging", "Both side by side"))
        self._values_card.body.addWidget(label(translate(
            "Merging", "What differs comes first. Arrow keys go about, Space takes a value; what is not taken goes to "
            "the notes of the record that is kept."), "small", wrap=True))
        self._values_card.body.addWidget(self.values)
        layout = column(self, "gap_large")
        layout.addWidget(self._head)
        layout.addWidget(self._values_card)
        layout.addStretch(1)
        self.show_pair("company", self._pair)

    def _make_buttons(self) -> None:
        flow = FlowLayout(self._steps)
        steps = (
            ("merge", "primary", "check", translate("Merging", "Merge"), self.merge),
            ("not_same", "", "x", translate("Merging", "Not the same"), self.tell_apart),
            ("keep_other", "", "arrow-left-right", translate("Merging", "Keep the other one"), self.turn),
        )
        self._buttons = {}
        for name, kind, icon, words, run in steps:
            self._buttons[name] = made = button(words, run, kind=kind, icon=icon, tip=shortcut(name).shown)
            made.setObjectName(f"pair_{name}")
            if name != "keep_other":
                self._desk.rights.guard(made, Action.EDIT_PORTFOLIO)
            flow.addWidget(made)
        opened = (translate("Merging", "Open kept"), translate("Merging", "Open other"))
        self._open = [
            button(words, partial(self._go_to, at), kind="quiet", icon="external-link")
            for at, words in enumerate(opened)
        ]
        looking = FlowLayout(self._looks)
        for at, made in enumerate(self._open):
            made.setObjectName(f"pair_open_{at + 1}")
            looking.addWidget(made)

    # ---------------------------------------------------------------- what the screen says

    @property
    def shown(self) -> frozenset[str]:
        """The ids of the pair that is shown; empty strings for none."""
        return frozenset((self._pair.first, self._pair.second))

    def show_pair(self, kind: str, pair: Pair) -> None:
        """Show two records of a kind; without ids nothing is shown."""
        self._kind, self._pair, self._plan = kind, pair, None
        self._say("")
        for card in (self._head, self._values_card):
            card.setVisible(False)
        if pair.first:
            self._ask("")

    def refresh(self) -> None:
        """Read both anew: one of them changed."""
        if self._pair.first:
            self._ask(self._plan.kept.id if self._plan else "")

    def take_focus(self) -> None:
        """Go to the values."""
        self.values.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---------------------------------------------------------------- steps

    def merge(self) -> None:
        """Merge as shown."""
        plan = self._plan
        if plan is None or not self._buttons["merge"].isEnabled():
            return
        chosen, worded = self.values.chosen, self._labels.value
        self._buttons["merge"].setEnabled(False)
        self._desk.change(
            lambda store: merge_records(store, plan, chosen, worded), partial(self._on_settled, self._pair),
            self._on_refused)

    def tell_apart(self) -> None:
        """Note that the two are not the same."""
        kind, pair = self._kind, self._pair
        if pair.first and self._buttons["not_same"].isEnabled():
            self._desk.change(
                lambda store: keep_apart(store, kind, pair.first, pair.second), partial(self._on_settled, pair),
                self._on_refused)

    def turn(self) -> None:
        """Keep the other record of the two."""
        if self._plan is not None and self._plan.can_turn:
            self._ask(self._plan.lost.id)

    def _on_settled(self, pair: Pair, _changes: Changes) -> None:
        self.settled.emit(pair.first, pair.second)

    def _on_refused(self, error: BaseException) -> bool:
        self._buttons["merge"].setEnabled(True)
        return self._is_said(error)

    def _is_said(self, error: BaseException) -> bool:
        if isinstance(error, DomainError):
            self._say(refusal_of(error))
        return isinstance(error, DomainError)

    def _go_to(self, at: int) -> None:
        self._desk.go_to(PLACES[self._kind], self._shown_ids()[at])

    def _shown_ids(self) -> tuple[str, str]:
        return (self._plan.kept.id, self._plan.lost.id) if self._plan else (self._pair.first, self._pair.second)

    # ---------------------------------------------------------------- what is shown

    def _ask(self, keep: str) -> None:
        kind, pair = self._kind, self._pair
        self._desk.ask(
            self, lambda reads: plan_merge(reads, kind, pair.first, pair.second, keep), self._on_plan,
            self._on_plan_refused, topic="plan")

    def _on_plan(self, plan: MergePlan) -> None:
        if {plan.kept.id, plan.lost.id} != {self._pair.first, self._pair.second}:
            return
        self._plan = plan
        self._say("")
        kept, lost = title_of(plan.kept), title_of(plan.lost)
        self._head.set_title(translate("Merging", "{first} and {second}").format(first=kept, second=lost))
        self._show_reasons()
        self._buttons["keep_other"].setEnabled(plan.can_turn)
        self._buttons["merge"].setEnabled(True)
        for made, name in zip(self._open, (kept, lost), strict=True):
            made.setAccessibleName(f"{made.text()}: {name}")
        counted = [f"{translate(*RECORD_TYPES[kind].label)}: {shown(count)}" for kind, count in plan.moved.items()]
        moved = translate("Merging", "Goes along to {name}: {things}")
        self._moved.setText(moved.format(name=kept, things=", ".join(counted)))
        self._moved.setVisible(bool(counted))
        self.values.show_plan(plan)
        self._head.setVisible(True)
        self._values_card.setVisible(True)

    def _on_plan_refused(self, error: BaseException) -> bool:
        """Only "Not the same" is left where the two cannot be merged."""
        if not self._pair.first:
            return True
        self._plan = None
        self._head.set_title(translate("Merging", "These two cannot be merged"))
        self._show_reasons()
        self._buttons["merge"].setEnabled(False)
        self._buttons["keep_other"].setEnabled(False)
        self._moved.hide()
        self._head.setVisible(True)
        self._values_card.setVisible(False)
        return self._is_said(error)

    def _show_reasons(self) -> None:
        self._reasons.setText(reasons_words(self._pair.reasons))
        self._reasons.setVisible(bool(self._pair.reasons))

    def _say(self, words: str) -> None:
        self._error.setText(words)
        self._error.setVisible(bool(words))
