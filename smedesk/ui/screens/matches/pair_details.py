"""The right side of the place "Matches": the detail of a suggestion or of a match, made in steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from smedesk.matching.results import Explanation, Stage, WhatIf
from smedesk.services.ports import Changes
from smedesk.ui.building import Steps
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.matches.keys import PairSteps
from smedesk.ui.screens.matches.match_view import MatchView
from smedesk.ui.screens.matches.questions import Pair
from smedesk.ui.screens.matches.review import ReviewLists
from smedesk.ui.screens.matches.suggestion_view import SuggestionView

_MATTERS = ("match", "exchange", "application", "placement", "person", "company")


class PairDetails(QStackedWidget):
    """Shows what the review says, or a match. Whoever needs a detail that is not made yet has it made. `begun` when it
    is about somebody else."""

    begun = Signal()

    def __init__(self, desk: Desk, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._steps = desk, steps
        self._read = ""
        self.currentChanged.connect(self._fit)
        steps.add(self._make_suggestion, self._make_match)

    def _fit(self) -> None:
        """Let what is shown alone say how high it is: nobody scrolls through the height of the other."""
        for at in range(self.count()):
            is_shown = at == self.currentIndex()
            policy = QSizePolicy.Policy.Preferred if is_shown else QSizePolicy.Policy.Ignored
            if page := self.widget(at):
                page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)

    def _make_suggestion(self) -> None:
        self._suggestion = SuggestionView(self._desk, current_labels(), self)
        self.addWidget(self._suggestion)

    def _make_match(self) -> None:
        self._match = MatchView(self._desk, current_labels(), self)
        self.addWidget(self._match)
        self._fit()
        self._desk.notices.changed.connect(self._on_changes)

    # ---------------------------------------------------------------- what the screen asks

    @property
    def suggestion(self) -> SuggestionView:
        """The detail of a suggestion."""
        self._steps.finish()
        return self._suggestion

    def show_suggestion(self) -> None:
        """Show the detail of suggestions."""
        self._when_made(partial(self.setCurrentIndex, 0))

    def show_match(self, id: str) -> None:
        """Show a match by its id, "" for none."""
        self._begin(id)
        self._when_made(partial(self._show_match, id))

    def _show_match(self, id: str) -> None:
        self._match.show_match(id)
        self.setCurrentIndex(1)

    def _when_made(self, show: Callable[[], object]) -> None:
        """Show it once the details are made, each in a turn of its own: the queue comes before them."""
        if self._steps.is_done:
            show()
        else:
            self._steps.add(show)

    def show_plan(self, detail: SuggestionView) -> None:
        """Show the detail of the plan's pairs."""
        self._steps.finish()
        if self.indexOf(detail) < 0:
            self.addWidget(detail)
        self.setCurrentWidget(detail)

    def steps_here(self) -> PairSteps:
        """Return the steps of what is shown."""
        here = self.currentWidget()
        return here.steps if isinstance(here, SuggestionView | MatchView) else self.suggestion.steps

    def follow(self, review: ReviewLists) -> None:
        """Show the suggestions of the review, and let it go on once one is decided."""
        places = review.places
        places.explained.connect(self._on_explained)
        places.left.connect(self._on_left)
        places.nothing_fits.connect(self._on_nothing_fits)
        places.other_wishes.connect(self._on_other_wishes)
        # asked for when it is needed: it may not be made yet
        places.emptied.connect(lambda: self.suggestion.show_nothing())  # noqa: PLW0108
        places.staled.connect(lambda: self.suggestion.show_stale())  # noqa: PLW0108
        self._steps.add(lambda: self._answer(review))

    def _answer(self, review: ReviewLists) -> None:
        self._suggestion.decided.connect(review.note_decided)
        self._suggestion.step_wanted.connect(review.places.step)
        self._suggestion.renewal_wanted.connect(review.places.refresh)

    def _begin(self, id: str) -> None:
        """Begin at the top where it is about somebody else; the next suggestion for the same one stays where one is."""
        if id != self._read:
            self._read = id
            self.begun.emit()

    def _on_explained(self, pair: Pair, explanation: Explanation) -> None:
        self._begin(pair.application.id)
        self.suggestion.show_suggestion(pair, explanation)

    def _on_nothing_fits(self, stages: tuple[Stage, ...]) -> None:
        self.suggestion.show_funnel(stages)

    def _on_other_wishes(self, what_ifs: tuple[WhatIf, ...]) -> None:
        self.suggestion.show_what_ifs(what_ifs)

    def _on_left(self) -> None:
        if self._steps.is_done:  # else there is nothing to forget
            self._suggestion.forget()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*_MATTERS):
            self._match.refresh()
