"""Beside the pairs of a plan: who would rather have each other, the crowded places, and how far these stand back in the
lists of the office."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.services.congesting import let_stand_back, read_part
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.screens.matches.plan_rows import CROWD_COLUMNS, RATHER_COLUMNS
from smedesk.ui.screens.matches.plan_words import rather_counted
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.text import label

_PARTS = (
    (0, mark("Plan", "By score alone")),
    (25, mark("Plan", "Stand back a little")),
    (50, mark("Plan", "Stand back")),
)


def rather_panel(desk: Desk) -> GivenPanel:
    """Return the list of participants and hosts who would both rather have each other than what the plan gives them."""
    name = translate("Plan", "Participants and hosts who would rather have each other")
    panel = GivenPanel(RATHER_COLUMNS, desk.tasks, name, _nobody_rather(), rather_counted)
    panel.table.setObjectName("rather_table")
    return panel


def crowds_panel(desk: Desk) -> GivenPanel:
    """Return the list of crowded places."""
    name = translate("Plan", "Crowded places")
    panel = GivenPanel(CROWD_COLUMNS, desk.tasks, name, _no_crowd(), _counted)
    panel.table.setObjectName("crowds_table")
    return panel


class StandBackCard(Card):
    """How far crowded places stand back in the lists: the choice of the office."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Plan", "Crowded places in the lists of suggestions"), parent)
        self._desk = desk
        self._parts = FilterChips(translate("Plan", "Crowded places in the lists of suggestions"))
        self._parts.setObjectName("congestion_parts")
        self._parts.set_choices([(str(part), translate(*words)) for part, words in _PARTS])
        desk.rights.guard(self._parts, Action.MANAGE_OFFICE)
        self._parts.changed.connect(lambda on: self._choose(int(on[0])))
        note = translate(
            "Plan",
            "In the lists of suggestions of your office, so that a few popular hosts do not take every first page. A"
            " place stands back by what one more place there was worth in the last plan at this desk; its score stays.",
        )
        self.body.addWidget(self._parts)
        self.body.addWidget(label(note, "small", wrap=True))
        desk.notices.changed.connect(self._on_changes)
        self._read()

    def _choose(self, percent: int) -> None:
        self._desk.change(lambda store: let_stand_back(store, percent), failed=self._on_refused)

    def _on_refused(self, _error: BaseException) -> bool:
        self._read()
        return False

    def _read(self) -> None:
        self._desk.ask(self, read_part, lambda part: self._parts.turn_on((str(part),)), topic="congestion")

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("office"):
            self._read()


def _nobody_rather() -> EmptyState:
    return EmptyState(
        "circle-check",
        translate("Plan", "Nobody would rather"),
        translate("Plan", "No participant and host would both rather have each other than what the plan gives them."),
    )


def _no_crowd() -> EmptyState:
    return EmptyState(
        "users",
        translate("Plan", "No crowded place"),
        translate("Plan", "Places that more people want first than there is room for stand here."),
    )


def _counted(n: int) -> str:
    return translate("Plan", "%n places", "", n)
