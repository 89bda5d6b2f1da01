"""The plan that is shown: the goal, its pairs and their lines, and the table that leaves the program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from smedesk.matching.results import Explanation, Goal, Plan
from smedesk.services.list_output import OutputTable
from smedesk.services.planning import Pair, Planned
from smedesk.translate import translate
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.matches.plan_output import table_of_plan
from smedesk.ui.screens.matches.plan_rows import PlanRows, row_id
from smedesk.ui.screens.matches.plan_words import LOCKED, placed_words, share_words


@dataclass(frozen=True)
class ShownPlan:
    """The plans as they were worked out, and which of them is shown."""

    planned: Planned
    lines: PlanRows
    goal: Goal

    def with_goal(self, goal: Goal) -> ShownPlan:
        """Return the same with another goal."""
        return replace(self, goal=goal)

    @property
    def plan(self) -> Plan:
        """The plan."""
        return self.planned.plans[self.goal]

    @property
    def rows(self) -> tuple[GivenRow, ...]:
        """The lines of its pairs."""
        return self.lines.pairs[self.goal]

    @property
    def rather(self) -> tuple[GivenRow, ...]:
        """The lines of those who would rather have each other."""
        return self.lines.rather[self.goal]

    @property
    def summary(self) -> str:
        """The plan in two sentences."""
        return " ".join((placed_words(self.plan), share_words(self.plan)))

    def pairs_of(self, ids: Iterable[str]) -> list[Pair]:
        """Return the pairs of some lines: of the plan, by their applications, or of those who would rather."""
        known = {one.participant: (one.participant, one.place) for one in self.plan.pairs}
        known |= {row_id(pair): pair for pair in ((one.participant, one.place) for one in self.plan.rather)}
        return [known[each] for each in ids if each in known]

    def open_ones(self, pairs: Iterable[Pair]) -> list[Pair]:
        """Return the pairs that the records do not decide yet."""
        return [pair for pair in pairs if pair not in self.planned.decided]

    def locked_ones(self) -> list[Pair]:
        """Return the pairs that staff have locked."""
        return self.pairs_of(row.id for row in self.rows if LOCKED in row.parts)

    def names(self, explained: Sequence[Explanation]) -> list[str]:
        """Return pairs by their names: "Tamm, Kadri → Arno Software"."""
        lines = {row.id: " → ".join((row.values[0][0], row.values[1][0])) for row in self.rows}
        return [lines.get(one.participant, "") for one in explained]

    def table(self) -> OutputTable:
        """Return the plan as a table to leave the program."""
        return table_of_plan(self.rows, translate("Plan", "Plan"), self.summary)
