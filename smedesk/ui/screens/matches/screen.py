"""The place "Matches": the queue that is reviewed, and the matches that wait for us or for others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from smedesk.services.list_output import ListOutlet
from smedesk.translate import translate
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.given_panel import ALL, GivenPanel
from smedesk.ui.screens.matches.keys import add_review_keys, add_step_keys
from smedesk.ui.screens.matches.match_list import OTHERS, OURS, MatchList
from smedesk.ui.screens.matches.pair_details import PairDetails
from smedesk.ui.screens.matches.questions import is_application
from smedesk.ui.screens.matches.review import ReviewLists
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.page import Page

if TYPE_CHECKING:
    from smedesk.ui.screens.matches.plan_page import PlanPage

REVIEW, PLAN = "review", "plan"


class MatchesScreen(Page):
    """Five parts as chips. The keys of a step act on what the detail shows; the arrow keys go through a list."""

    def __init__(self, desk: Desk, outlet: ListOutlet | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Matches", "Matches"),
            translate("Matches", "Who fits whom, and whose turn it is"),
            search=translate("Matches", "Search these lists"),
            parent=parent or desk.stage,
        )
        self.setObjectName("matches_screen")
        self._desk, labels = desk, current_labels()
        self._outlet = outlet
        self._plan: PlanPage | None = None
        self._parts = FilterChips(translate("Matches", "Parts"))
        self._parts.setObjectName("match_parts")
        self._parts.set_choices(
            [
                (REVIEW, translate("Matches", "Review")),
                (OURS, translate("Matches", "Waiting for us")),
                (OTHERS, translate("Matches", "Waiting for others")),
                (ALL, translate("Matches", "All")),
                (PLAN, translate("Matches", "Plan")),
            ]
        )
        self._parts.changed.connect(lambda on: self.show_part(on[0]))
        self.tools.addWidget(self._parts)
        weights = partial(desk.go_to, "weights")
        self.add_action(
            translate("Matches", "Weights"), weights, kind="quiet", icon="sliders-horizontal"
        ).setObjectName("open_weights")
        self._steps = Steps(self)
        self._lists, self._details = QStackedWidget(), PairDetails(desk, self._steps)
        width = current_theme().size("detail_width")
        panes = self.set_list_and_detail(self._lists, self._details)
        panes.setSizes([width * 5 // 4, width * 7 // 4])
        area = panes.widget(1)
        if isinstance(area, QScrollArea):
            self._details.begun.connect(lambda: area.verticalScrollBar().setValue(0))
        self._review = ReviewLists(desk, labels, self._lists)
        self._lists.addWidget(self._review)
        self._connect(desk)
        self._steps.add(self._make_list)

    def _make_list(self) -> None:
        matches = self._matches = MatchList(self._desk, current_labels(), self._lists)
        matches.picked.connect(self._on_match_picked)
        matches.counted.connect(partial(self._show_counts, matches))
        matches.table.opened.connect(lambda _id: self.show_detail())
        if self.search is not None:
            self.search.searched.connect(matches.search)
        self._lists.addWidget(matches)

    def _connect(self, desk: Desk) -> None:
        review, queue = self._review, self._review.queue.panel
        self._details.follow(review)
        review.match_wanted.connect(self._on_match_wanted)
        review.suggestions_wanted.connect(self._on_suggestions_wanted)
        review.places.panel.table.opened.connect(lambda _id: self.show_detail())
        queue.table.opened.connect(lambda _id: self.show_detail() if self.is_narrow else review.go_on())
        if self.search is not None:
            self.search.setObjectName("matches_search")
            self.search.searched.connect(queue.search)
            self.search.left.connect(self.focus_list)
        add_step_keys(self, desk, self._details.steps_here)
        add_review_keys(self, review, lambda: self._details.suggestion)

    # ---------------------------------------------------------------- what the window asks

    def open_record(self, id: str) -> None:
        """Show a match by its id, or the suggestions for an application by its id."""

        def then(is_one: bool) -> None:
            (self.seek_place if is_one else self.open_match)(id)

        self._desk.ask(self, lambda reads: is_application(reads, id), then, topic="open")

    def open_match(self, id: str) -> None:
        """Show a match by its id."""
        self._parts.turn_on((ALL,))
        self.show_part(ALL)
        self._matches.go_to(id)

    def seek_place(self, application: str) -> None:
        """Show the suggestions for an application."""
        self._parts.turn_on((REVIEW,))
        self.show_part(REVIEW)
        self._review.seek_place(application)

    def focus_search(self) -> None:
        """Go to the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Go to the list that is shown."""
        self._panel().table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_part(self, part: str) -> None:
        """Show one of the parts: REVIEW, OURS, OTHERS, ALL or PLAN."""
        at = 0 if part == REVIEW else 1
        self._steps.finish()
        if part == PLAN:
            plan = self._made_plan()
            self._lists.setCurrentWidget(plan)
            self._details.show_plan(plan.detail)
            return
        self._lists.setCurrentIndex(at)
        if at:
            self._matches.show_part(part)
            self._details.show_match(self._matches.current)
        else:
            self._details.show_suggestion()
            self._review.show_again()

    def _made_plan(self) -> PlanPage:
        """Return the plan, made when somebody first wants it."""
        if self._plan is None:
            from smedesk.ui.screens.matches.plan_page import PlanPage

            plan = self._plan = PlanPage(self._desk, current_labels(), self._outlet)
            for panel in (plan.pairs, plan.rather):
                panel.table.opened.connect(lambda _id: self.show_detail())
            if self.search is not None:
                self.search.searched.connect(plan.search)
            self._lists.addWidget(plan)
        return self._plan

    # ---------------------------------------------------------------- what happens in the lists

    def _panel(self) -> GivenPanel:
        if self._plan is not None and self._lists.currentWidget() is self._plan:
            return self._plan.listed
        return self._matches if self._lists.currentIndex() else self._review.queue.panel

    def _on_match_wanted(self, id: str) -> None:
        if not self._lists.currentIndex():
            self._details.show_match(id)

    def _on_suggestions_wanted(self) -> None:
        if not self._lists.currentIndex():
            self._details.show_suggestion()

    def _on_match_picked(self, id: str) -> None:
        if self._lists.currentWidget() is self._matches:
            self._details.show_match(id)

    def _show_counts(self, matches: MatchList) -> None:
        for part in (OURS, OTHERS, ALL):
            self._parts.set_count(part, matches.count(part))
