"""The place "Matches": suggestions for a participant, and the matches that wait for us or for others."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from smedesk.domain.roles import Action
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.given_panel import ALL, GivenPanel
from smedesk.ui.screens.matches.match_list import OTHERS, OURS, MatchList
from smedesk.ui.screens.matches.match_view import MatchView
from smedesk.ui.screens.matches.places import Places
from smedesk.ui.screens.matches.questions import is_application
from smedesk.ui.screens.matches.suggestion_view import SuggestionView
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.page import Page

SUGGESTIONS = "suggestions"
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class MatchesScreen(Page):
    """Four parts as chips. P proposes, A accepts, D declines with a reason; the arrow keys go through the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Matches", "Matches"),
            translate("Matches", "Who fits whom, and whose turn it is"),
            search=translate("Matches", "Search these lists"),
            parent=parent,
        )
        self.setObjectName("matches_screen")
        self._desk, labels = desk, current_labels()
        self._parts = FilterChips(translate("Matches", "Parts"))
        self._parts.setObjectName("match_parts")
        self._parts.set_choices(
            [
                (SUGGESTIONS, translate("Matches", "Suggestions")),
                (OURS, translate("Matches", "Waiting for us")),
                (OTHERS, translate("Matches", "Waiting for others")),
                (ALL, translate("Matches", "All")),
            ]
        )
        self._parts.changed.connect(lambda on: self.show_part(on[0]))
        self.tools.addWidget(self._parts)
        self._is_made = False
        self._lists, self._details = QStackedWidget(), QStackedWidget()
        width = current_theme().size("detail_width")
        self.set_list_and_detail(self._lists, self._details).setSizes([width * 3 // 2, width * 3 // 2])
        self._places = Places(desk, labels)
        self._lists.addWidget(self._places)
        self._connect(desk)
        self._steps = Steps(self)
        self._steps.add(self._make_suggestion, self._make_match, self._make_list)

    def _make_suggestion(self) -> None:
        self._suggestion = SuggestionView(self._desk, current_labels())
        self._details.addWidget(self._suggestion)

    def _suggested(self) -> SuggestionView:
        """Return the detail of a suggestion, made now if it was not."""
        self._steps.finish()
        return self._suggestion

    def _make_match(self) -> None:
        self._match = MatchView(self._desk, current_labels())
        self._details.addWidget(self._match)

    def _make_list(self) -> None:
        matches = self._matches = MatchList(self._desk, current_labels())
        matches.picked.connect(self._match.show_match)
        matches.counted.connect(partial(self._show_counts, matches))
        matches.table.opened.connect(lambda _id: self.show_detail())
        if self.search is not None:
            self.search.searched.connect(matches.search)
        self._lists.addWidget(matches)
        self._is_made = True

    def _connect(self, desk: Desk) -> None:
        self._places.explained.connect(lambda pair, explanation: self._suggested().show_suggestion(pair, explanation))
        self._places.nothing_fits.connect(lambda stages: self._suggested().show_funnel(stages))
        self._places.emptied.connect(lambda: self._suggested().show_nothing())
        self._places.panel.table.opened.connect(lambda _id: self.show_detail())
        desk.notices.changed.connect(self._on_changes)
        if self.search is not None:
            self.search.setObjectName("matches_search")
            self.search.searched.connect(self._places.panel.search)
            self.search.left.connect(self.focus_list)
        for name, run in (("propose", self._on_propose), ("accept", self._on_accept), ("decline", self._on_decline)):
            desk.rights.step(name, self, run, Action.DECIDE_MATCHES, _HERE)

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
        self._parts.turn_on((SUGGESTIONS,))
        self.show_part(SUGGESTIONS)
        self._places.open_application(application)

    def focus_search(self) -> None:
        """Go to the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Go to the list that is shown."""
        self._panel().table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_part(self, part: str) -> None:
        """Show one of the parts: SUGGESTIONS, OURS, OTHERS or ALL."""
        at = 0 if part == SUGGESTIONS else 1
        self._steps.finish()
        self._lists.setCurrentIndex(at)
        self._details.setCurrentIndex(at)
        if at:
            self._matches.show_part(part)

    # ---------------------------------------------------------------- keys and changes

    def _panel(self) -> GivenPanel:
        return self._matches if self._lists.currentIndex() else self._places.panel

    def _on_propose(self) -> None:
        if not self._lists.currentIndex():
            self._suggested().propose()

    def _on_accept(self) -> None:
        if self._lists.currentIndex():
            self._match.accept()

    def _on_decline(self) -> None:
        if self._lists.currentIndex():
            self._match.decline()

    def _on_changes(self, changes: Changes) -> None:
        if self._is_made and changes.touches("match", "exchange", "application", "placement", "person", "company"):
            self._match.refresh()

    def _show_counts(self, matches: MatchList) -> None:
        for part in (OURS, OTHERS, ALL):
            self._parts.set_count(part, matches.count(part))
