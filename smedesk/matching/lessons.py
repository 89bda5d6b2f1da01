"""What goes into learning from decisions and what comes out, as records: NumPy is not needed to hand them on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from smedesk.matching.weights import Weights

ENOUGH = 50
"""Decisions below which nothing is suggested."""

ENOUGH_OF_EACH = 5
"""Decisions of the rarer kind, accepted or declined, below which nothing is suggested."""

FEW = "few"
ONE_SIDED = "one_sided"
NO_BETTER = "no_better"


class Verdict(NamedTuple):
    """A decision: the value of each of `COMPONENTS`, 0 to 1000, as it stood, and whether the pair was wanted."""

    values: tuple[int, ...]
    is_wanted: bool


class Evidence(NamedTuple):
    """How well weights tell accepted pairs from declined ones: of `pairs`, one accepted and one declined, so many stand
    in the right order; a tie counts half."""

    pairs: int
    right: float

    @property
    def share(self) -> float:
        """Of one, a half is what chance does."""
        return self.right / self.pairs if self.pairs else 0.5


NOTHING = Evidence(0, 0)


@dataclass(frozen=True, slots=True)
class Lesson:
    """What decisions say. `weights` is None where they suggest nothing, and `reason` says why: FEW (`missing` more are
    needed), ONE_SIDED (of the rarer kind `missing` more are needed) or NO_BETTER than the weights that hold.

    `suggested`, `held` and `published` are measured on the same decisions, kept from the suggestion that judges them.
    Weights that hold may have been learnt from some of them, which flatters them: other ones are not suggested lightly.
    """

    decisions: int
    accepted: int
    weights: Weights | None = None
    reason: str = ""
    missing: int = 0
    suggested: Evidence = NOTHING
    held: Evidence = NOTHING
    published: Evidence = NOTHING
