"""The plan: who goes where, by a goal that is chosen; pairs are locked, explained and proposed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from smedesk.domain.roles import Action
from smedesk.matching.results import Explanation, Goal
from smedesk.services.list_output import ListOutlet
from smedesk.services.planning import Pair, Planned
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.screens.given_panel import ALL, GivenPanel
from smedesk.ui.screens.matches.plan_asker import PlanAsker
from smedesk.ui.screens.matches.plan_crowds import StandBackCard, crowds_panel, rather_panel
from smedesk.ui.screens.matches.plan_explainer import PlanExplainer
from smedesk.ui.screens.matches.plan_head import PlanHead
from smedesk.ui.screens.matches.plan_output import PlanOutput
from smedesk.ui.screens.matches.plan_proposing import ProposeDialog
from smedesk.ui.screens.matches.plan_result import PlanResult
from smedesk.ui.screens.matches.plan_rows import PAIR_COLUMNS, PlanRows, read_plan
from smedesk.ui.screens.matches.plan_shown import ShownPlan
from smedesk.ui.screens.matches.plan_words import LOCKED, plan_counted
from smedesk.ui.screens.matches.scrolling import step_in
from smedesk.ui.screens.matches.suggestion_view import SuggestionView
from smedesk.ui.shortcuts import action
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.text import announce, column, scrolled

RESULT, RATHER, CROWDS = "result", "rather", "crowds"
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PlanPage(QWidget):
    """The list of a plan; `detail` shows the pair of the current line, wherever the screen puts it."""

    def __init__(
        self, desk: Desk, labels: Labels, outlet: ListOutlet | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plan_page")
        self._desk, self._labels, self._outlet = desk, labels, outlet
        self._shown: ShownPlan | None = None
        self._goal = Goal.BEST
        self._pair: Pair | None = None
        self._asker = PlanAsker(desk, self)
        self._head = PlanHead()
        self._result = PlanResult()
        self._parts = FilterChips(translate("Plan", "Parts of the plan"))
        self._parts.setObjectName("plan_parts")
        self._parts.set_choices(
            [
                (ALL, translate("Plan", "All")),
                (LOCKED, translate("Plan", "Locked")),
                (RESULT, translate("Plan", "Comparison")),
                (RATHER, translate("Plan", "Rather together")),
                (CROWDS, translate("Plan", "Crowded")),
            ]
        )
        self.pairs = GivenPanel(
            PAIR_COLUMNS, desk.tasks, translate("Plan", "Pairs of the plan"), _no_plan(self.work_out), plan_counted
        )
        self.pairs.table.setObjectName("plan_table")
        self.rather, self.crowds = rather_panel(desk), crowds_panel(desk)
        self.detail = SuggestionView(desk, labels)
        self._explainer = PlanExplainer(desk, self._asker, self.detail, self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        result = QWidget()
        above = column(result, "gap_large")
        above.addWidget(self._result)
        above.addWidget(StandBackCard(self._desk))
        above.addStretch(1)
        for piece in (self.pairs, scrolled(result), self.rather, self.crowds):
            self._stack.addWidget(piece)
        layout = column(self, "gap")
        layout.addWidget(self._head)
        layout.addWidget(self._parts)
        layout.addWidget(self._stack, 1)
        self._parts.hide()
        self._head.save.setVisible(self._outlet is not None)
        self._head.let(has_plan=False)
        for panel in (self.pairs, self.rather, self.crowds):
            panel.show_rows(())

    def _connect(self) -> None:
        head, asker = self._head, self._asker
        head.goal_changed.connect(self._on_goal)
        head.wanted.connect(self.work_out)
        head.cancelled.connect(asker.cancel)
        head.lock_wanted.connect(self.toggle_lock)
        head.propose_wanted.connect(self._on_propose)
        head.save_wanted.connect(partial(self._put_out, lambda output: output.open_at(head.save)))
        self._desk.rights.guard(head.propose, Action.DECIDE_MATCHES)
        asker.began.connect(head.show_work)
        asker.ended.connect(partial(head.show_work, ""))
        asker.staled.connect(self._on_staled)
        asker.planned.connect(self._on_planned)
        self._parts.changed.connect(lambda on: self.show_part(on[0]))
        for panel in (self.pairs, self.rather):
            panel.picked.connect(partial(self._on_picked, panel))
        self.detail.step_wanted.connect(lambda step: step_in(self.listed.table, step))
        self.detail.renewal_wanted.connect(self.work_out)
        action("lock_pair", self, self.toggle_lock, context=_HERE)
        action("print", self, partial(self._put_out, PlanOutput.ask_for_printer), context=_HERE)

    # ---------------------------------------------------------------- what a screen asks

    def work_out(self) -> None:
        """Work out the plan of the records as they are now."""
        self._asker.work_out(is_everybody=self._head.everybody.isChecked())

    def toggle_lock(self) -> None:
        """Lock the selected pairs, or let them go where the current one is locked; the others are planned anew."""
        if pairs := self._chosen():
            is_locked = self._pair in self._asker.locked
            self._asker.lock(pairs, is_locked=not is_locked)
            words = translate("Plan", "Let go") if is_locked else translate("Plan", "Locked")
            announce(self, words)

    def show_part(self, part: str) -> None:
        """Show ALL pairs, the LOCKED ones, the RESULT, those who would RATHER have each other, or the CROWDS."""
        self._stack.setCurrentIndex({RESULT: 1, RATHER: 2, CROWDS: 3}.get(part, 0))
        self._head.show_compared(part == RESULT)
        if part in (ALL, LOCKED):
            self.pairs.show_part(part)
        if part != CROWDS:
            self._on_picked(self.listed, self.listed.current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out words where it is low."""
        super().resizeEvent(event)
        is_low = self.height() < current_theme().size("page_low")
        self._head.show_low(is_low)
        for panel in (self.pairs, self.rather, self.crowds):
            panel.leave_out_foot(is_low)

    def search(self, text: str) -> None:
        """Show the pairs and places that have these words."""
        for panel in (self.pairs, self.rather, self.crowds):
            panel.search(text)

    @property
    def listed(self) -> GivenPanel:
        """The list whose current pair is shown: those who would rather have each other while they are listed, or the
        pairs of the plan."""
        return self.rather if self._stack.currentWidget() is self.rather else self.pairs

    def focus_list(self) -> None:
        """Go to the list."""
        self.listed.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ---------------------------------------------------------------- the plan

    def _on_planned(self, planned: Planned) -> None:
        locked = frozenset(self._asker.locked)
        labels = self._labels
        self._desk.ask(
            self, lambda reads: read_plan(reads, planned, locked, labels), partial(self._show, planned), topic="plan"
        )

    def _show(self, planned: Planned, rows: PlanRows) -> None:
        self._shown = ShownPlan(planned, rows, self._goal)
        self._parts.show()
        self.crowds.show_rows(rows.crowds)
        self._parts.set_count(CROWDS, len(rows.crowds))
        self._show_goal(self._shown)

    def _on_goal(self, goal: Goal) -> None:
        self._goal = goal
        if self._shown is None:
            self.work_out()
        else:
            self._shown = self._shown.with_goal(goal)
            self._show_goal(self._shown)

    def _show_goal(self, plan: ShownPlan) -> None:
        self._head.show_summary(plan.summary)
        self._head.let(has_plan=bool(plan.rows))
        self._result.show_plans(plan.planned.plans, plan.goal)
        self.pairs.show_rows(plan.rows)
        self.rather.show_rows(plan.rather)
        self._parts.set_count(RATHER, plan.plan.blocking)
        for part in (ALL, LOCKED):
            self._parts.set_count(part, self.pairs.count(part))

    def _on_staled(self) -> None:
        self._head.show_stale()
        if self._pair is not None:
            self.detail.show_stale()

    # ---------------------------------------------------------------- the current pair

    def _on_picked(self, panel: GivenPanel, id: str) -> None:
        if panel is not self.listed:
            return
        pairs = self._shown.pairs_of([id]) if self._shown else []
        self._pair = pairs[0] if pairs else None
        self._explainer.show_pair(self._pair)
        self._head.show_locked(self._pair in self._asker.locked)

    # ---------------------------------------------------------------- several pairs

    def _chosen(self) -> list[Pair]:
        """Return the selected pairs, or the current one, as far as nothing is decided yet."""
        if self._shown is None:
            return []
        ids = [row.id for number in self.listed.table.selected_ids() if (row := self.listed.row(number))]
        return self._shown.open_ones(self._shown.pairs_of(ids) or ([self._pair] if self._pair else []))

    def _on_propose(self) -> None:
        """Propose the selected pairs, or all locked ones where no more than one is selected."""
        if self._shown is None:
            return
        chosen = self._chosen()
        pairs = chosen if len(chosen) > 1 else self._shown.open_ones(self._shown.locked_ones()) or chosen
        if pairs:
            self._asker.explain_all(pairs, self._ask_to_propose)
        else:
            self._desk.notices.say(translate("Plan", "Nothing to propose: select pairs, or lock them with L."))

    def _ask_to_propose(self, explained: tuple[Explanation, ...]) -> None:
        names = self._shown.names(explained) if self._shown else []
        ProposeDialog(self._desk, self._labels, names, explained, self.work_out, self.window()).open()

    def _put_out(self, step: Callable[[PlanOutput], object]) -> None:
        if self._outlet is not None and self._shown is not None:
            step(PlanOutput(self._desk, self, self._outlet, self._shown.table))


def _no_plan(run: Callable[[], object]) -> EmptyState:
    return EmptyState(
        "layout-dashboard",
        translate("Plan", "No plan yet"),
        translate(
            "Plan",
            "One plan for all: who goes where, so that as much as possible fits. What is decided stands, and"
            " nothing is sent until you propose it.",
        ),
        translate("Plan", "Work out a plan"),
        run,
    )
