"""Has the plan worked out in the worker process: the market sent, everybody ranked, what is locked kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from smedesk.matching.results import Explanation, Goal
from smedesk.services.congesting import PRICES_SETTING, prices_text
from smedesk.services.kept_market import explain_from
from smedesk.services.planning import Pair, Planned, explain_pairs_from, plans_from
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.asked_market import AskedMarket

LOCKS_SETTING = "plan.locks"


class PlanAsker(QObject):
    """`planned(Planned)` when it is there, `began(words)` and `ended` around the work, which `cancel` ends too;
    `staled` when records have changed since. The locks are kept at this desk until they are taken away.
    """

    planned = Signal(object)
    began = Signal(str)
    ended = Signal()
    staled = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._market = AskedMarket(desk, self, everybody=True)
        self._market.sent.connect(self._on_sent)
        self._waiting: list[Callable[[], object]] = []
        self._is_wanted = False
        self._turn = 0  # counts what is asked: work that is not of this turn may end
        self._is_everybody = False
        self.locked: set[Pair] = set()
        desk.ask(self, lambda reads: reads.setting(LOCKS_SETTING), self._on_locks, topic="locks")
        desk.notices.changed.connect(self._on_changes)

    def work_out(self, *, is_everybody: bool) -> None:
        """Work out the plan of the records as they are now."""
        self._is_everybody, self._is_wanted = is_everybody, True
        if self._market.is_whole:
            self._ask()
        else:
            self.began.emit(translate("Plan", "Reading participants and placements"))
            self._market.send()

    def cancel(self) -> None:
        """End the work, in the worker process too; what was there stays."""
        self._is_wanted = False
        self._turn += 1
        self.ended.emit()

    def lock(self, pairs: Sequence[Pair], *, is_locked: bool) -> None:
        """Lock pairs, or let them go, and plan the others anew from the same lists."""
        before = set(self.locked)
        applications = {application for application, _ in pairs}
        self.locked = {pair for pair in self.locked if pair[0] not in applications}
        if is_locked:
            self.locked.update(pairs)
        if self.locked != before:
            self._desk.keep_setting(LOCKS_SETTING, " ".join(":".join(pair) for pair in sorted(self.locked)))
            self._is_wanted = True
            self._ask()

    def explain(self, pair: Pair, then: Callable[[Explanation], object]) -> None:
        """Ask why a pair stands where it stands."""
        self._when_sent(lambda: self._market.ask(explain_from, *pair, then=then, topic="explain"))

    def explain_all(self, pairs: Sequence[Pair], then: Callable[[tuple[Explanation, ...]], object]) -> None:
        """Ask it for several."""
        self._when_sent(lambda: self._market.ask(explain_pairs_from, tuple(pairs), then=then, topic="explain_all"))

    def _when_sent(self, ask: Callable[[], object]) -> None:
        if self._market.is_whole:
            ask()
        else:
            self._waiting.append(ask)
            self._market.send()

    def _ask(self) -> None:
        self.began.emit(translate("Plan", "Ranking and placing everybody"))
        self._turn += 1
        locked, turn = tuple(sorted(self.locked)), self._turn
        self._market.ask(
            plans_from, locked, self._is_everybody, lambda: self._turn == turn, then=self._on_planned, topic="plan"
        )

    def _on_sent(self) -> None:
        waiting, self._waiting = self._waiting, []
        for ask in waiting:
            ask()
        if self._is_wanted:
            self._ask()

    def _on_planned(self, planned: Planned | None) -> None:
        if self._is_wanted and planned is not None:
            self._is_wanted = False
            self._desk.keep_setting(PRICES_SETTING, prices_text(planned.plans[Goal.BEST].prices))
            self.ended.emit()
            self.planned.emit(planned)

    def _on_locks(self, kept: str) -> None:
        pairs = (words.partition(":") for words in kept.split())
        self.locked.update((application, placement) for application, _, placement in pairs)

    def _on_changes(self, changes: Changes) -> None:
        if self._market.note(changes):
            self.staled.emit()
