"""What a plan comes to: the sentences of the one that is shown, and all of them beside each other."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.matching.results import Goal, Plan
from smedesk.translate import translate
from smedesk.ui.formats import number_text
from smedesk.ui.screens.matches.plan_words import GOALS, blocking_words, percent_words, placed_words, share_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class PlanResult(Card):
    """The card of a result."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Plan", "The plan"), parent)
        self.setObjectName("plan_result")
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_plans(self, plans: Mapping[Goal, Plan], goal: Goal) -> None:
        """Show the plan of a goal, beside the others."""
        plan, inside = plans[goal], QWidget()
        lines = column(inside, "gap_small")
        name, why = next((name, why) for one, name, why in GOALS if one is goal)
        self.set_title(translate(*name))
        lines.addWidget(label(translate(*why), "muted", wrap=True))
        lines.addWidget(signed("users", "muted", placed_words(plan)))
        lines.addWidget(signed("circle-check", "ok", share_words(plan)))
        is_stable = not plan.blocking
        lines.addWidget(signed("check" if is_stable else "circle-alert", "ok" if is_stable else "warn",
                               blocking_words(plan)))  # fmt: skip
        lines.addWidget(_compared(plans, goal))
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside


def _compared(plans: Mapping[Goal, Plan], chosen: Goal) -> QWidget:
    inside = QWidget()
    grid = QGridLayout(inside)
    theme = current_theme()
    grid.setContentsMargins(0, theme.size("gap"), 0, 0)
    grid.setHorizontalSpacing(theme.size("gap"))
    grid.setVerticalSpacing(theme.size("gap_small"))
    grid.setColumnStretch(0, 1)
    heads = (
        translate("Plan", "Placed"),
        translate("Plan", "Of the best possible"),
        translate("Plan", "Rather together"),
    )
    for at, head in enumerate(heads, 1):
        made = label(head, "small", wrap=True)
        made.setAlignment(_RIGHT)
        grid.addWidget(made, 0, at)
        grid.setColumnStretch(at, 1)
    for row, (goal, name, _why) in enumerate(GOALS, 1):
        plan, look = plans[goal], "strong" if goal is chosen else ""
        cells = number_text(len(plan.pairs)), percent_words(plan), number_text(plan.blocking)
        grid.addWidget(label(translate(*name), look, wrap=True), row, 0)
        for at, (head, cell) in enumerate(zip(heads, cells, strict=True), 1):
            made = label(cell, look)
            made.setAccessibleName(f"{translate(*name)}, {head}: {cell}")
            grid.addWidget(made, row, at, _RIGHT)
    return inside
