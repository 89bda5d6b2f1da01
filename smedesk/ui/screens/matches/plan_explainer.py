"""Fills the detail of the plan: why the pair of the current line stands where it stands."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from smedesk.matching.results import Explanation
from smedesk.services.planning import Pair
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.plan_asker import PlanAsker
from smedesk.ui.screens.matches.questions import Pair as BothSides
from smedesk.ui.screens.matches.questions import read_pair
from smedesk.ui.screens.matches.suggestion_view import SuggestionView

_PAUSE_MILLISECONDS = 90
"""While somebody runs down the list by the arrow keys, nothing is explained."""


class PlanExplainer(QObject):
    """Follows the current pair of a plan."""

    def __init__(self, desk: Desk, asker: PlanAsker, detail: SuggestionView, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._asker, self._detail = desk, asker, detail
        self._pair: Pair | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._explain)

    def show_pair(self, pair: Pair | None) -> None:
        """Explain a pair soon; None leaves the detail empty."""
        if pair is None:
            self._detail.show_nothing()
        elif pair != self._pair:
            self._detail.forget()
            self._pause.start()
        self._pair = pair

    def _explain(self) -> None:
        if (pair := self._pair) is not None:
            self._asker.explain(pair, partial(self._on_explained, pair))

    def _on_explained(self, pair: Pair, explanation: Explanation) -> None:
        if pair == self._pair:
            read = partial(self._on_pair, pair, explanation)
            self._desk.ask(self, lambda reads: read_pair(reads, *pair), read, topic="pair")

    def _on_pair(self, pair: Pair, explanation: Explanation, sides: BothSides) -> None:
        if pair == self._pair:
            self._detail.show_suggestion(sides, explanation)
