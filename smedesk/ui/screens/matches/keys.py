"""The keys of the place "Matches": they act on what the detail shows, and not while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt

from smedesk.domain.roles import Action
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.review import ReviewLists
from smedesk.ui.screens.matches.suggestion_view import SuggestionView
from smedesk.ui.shortcuts import action
from smedesk.ui.widgets.page import Page

_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class PairSteps(Protocol):
    """The steps of a suggestion or a match; what is not possible now does nothing."""

    def propose(self) -> None: ...
    def accept(self) -> None: ...
    def decline(self) -> None: ...
    def ask_partner(self) -> None: ...
    def put_off(self) -> None: ...


def add_step_keys(page: Page, desk: Desk, here: Callable[[], PairSteps]) -> None:
    """Let P, A, D, Q and S take the steps of what `here` returns."""
    runs: dict[str, Callable[[PairSteps], None]] = {
        "propose": lambda steps: steps.propose(),
        "accept": lambda steps: steps.accept(),
        "decline": lambda steps: steps.decline(),
        "ask_partner": lambda steps: steps.ask_partner(),
        "put_off": lambda steps: steps.put_off(),
    }

    def take(run: Callable[[PairSteps], None]) -> None:
        run(here())

    for name, run in runs.items():
        desk.rights.step(name, page, partial(take, run), Action.DECIDE_MATCHES, _HERE)


def add_review_keys(page: Page, lists: ReviewLists, view: Callable[[], SuggestionView]) -> None:
    """Let J, K, N, C, V and R work while the queue is reviewed."""
    runs: dict[str, Callable[[], object]] = {
        "next_suggestion": lambda: lists.places.step(1),
        "previous_suggestion": lambda: lists.places.step(-1),
        "next_in_queue": lists.go_on,
        "compare": lambda: view().compare(),
        "partner_view": lambda: view().toggle_partner(),
        "renew": lists.places.refresh,
    }

    def run_in_review(run: Callable[[], object]) -> None:
        if lists.isVisible() or view().isVisible():
            run()

    for name, run in runs.items():
        action(name, page, partial(run_in_review, run), context=_HERE)
