"""What comes out of the matching: suggestions, explanations, funnels. Plain records without NumPy.

Scores, utilities and values are whole numbers from 0 to 1000. `Words` hold codes, never sentences: `wording`
turns them into text, so that a kept explanation can still be read in another language.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

Words = Mapping[str, tuple[str, ...]]


class Suggestion(NamedTuple):
    """One place on a participant's list. It is stale when `version` or the records behind it have changed."""

    participant: str
    place: str
    rank: int
    score: int
    u: int
    v: int
    version: str


@dataclass(frozen=True, slots=True)
class RuleResult:
    """Whether a pair keeps one hard rule, with the codes that word it."""

    rule: str
    is_met: bool
    words: Words


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one feature gives to the utility of one side: `weight` per cent of `value`.

    `missing` names the fields nobody filled in, as (side that should state it, field).
    """

    feature: str
    side: str
    weight: int
    value: int
    words: Words
    missing: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Gap:
    """A field that is not filled in, and the best that filling it in could make of this pair.

    `rank` is the place on the participant's list that this score would reach. It is None for a field of the
    participant: filling that in moves every other place too.
    """

    side: str
    field: str
    score: int
    rank: int | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a pair stands where it stands. `rank` is None if a hard rule keeps the pair off the list."""

    participant: str
    place: str
    rank: int | None
    score: int
    u: int
    v: int
    version: str
    rules: tuple[RuleResult, ...]
    contributions: tuple[Contribution, ...]
    gaps: tuple[Gap, ...]

    @property
    def is_eligible(self) -> bool:
        """Whether every hard rule is kept."""
        return all(result.is_met for result in self.rules)


class Stage(NamedTuple):
    """How many places are left to a participant after one more rule; the first stage has no rule."""

    rule: str
    left: int


class WhatIf(NamedTuple):
    """How many more places a participant would have if one wish were another.

    `wish` is "country" (one more, `value`), "language" (the language `value` one level higher), "mode" (one more),
    "shorter" or "longer" (the shortest or longest stay would be `value` months) or "window" (`value` month more at both
    ends).
    """

    wish: str
    value: str
    more: int


class Crowd(NamedTuple):
    """A place that stands first on the lists of more people than it has room for.

    `near` of them and of others have it among their first five; `price` is what one more room there would add to the
    sum of scores at most.
    """

    place: str
    people: int
    room: int
    near: int = 0
    price: int = 0


class Blocking(NamedTuple):
    """A participant and a place that would both rather have each other than what a plan gives them.

    `u` is what the place is worth to the participant, `v` what the participant is worth to the place; `u_now` and
    `v_now` what they have instead: the place `has`, and of the guests the one least wanted, `least`. Both are empty,
    and worth nothing, where there is nobody: who has no place, and a place with room.
    """

    participant: str
    place: str
    u: int
    v: int
    has: str = ""
    u_now: int = 0
    least: str = ""
    v_now: int = 0


class Goal(StrEnum):
    """What a plan is to reach before all: the largest sum of scores, as many people placed as can be, or that no two
    would both rather have each other.
    """

    BEST = "best"
    MOST = "most"
    STABLE = "stable"


@dataclass(frozen=True, slots=True)
class Plan:
    """Who goes where. `locked` is what staff had decided, `placed` what the plan adds.

    No plan from the same lists can reach a sum of scores above `bound`, whatever its goal, and none can place more than
    `most`, the locked ones included. `blocking` counts the pairs who would both rather have each other than what the
    plan gives them; `rather` are those of them that lose most by it. `people` is how many were to be placed. `prices`
    are those of the places that cost something: what one more room there would add to the best plan at most.
    """

    locked: tuple[Suggestion, ...]
    placed: tuple[Suggestion, ...]
    total: int
    bound: int
    blocking: int
    crowds: tuple[Crowd, ...]
    goal: Goal = Goal.BEST
    most: int = 0
    people: int = 0
    prices: Mapping[str, int] = field(default_factory=dict)
    rather: tuple[Blocking, ...] = ()

    @property
    def share(self) -> float:
        """The share of the best possible that is reached at least: 0 to 1."""
        return self.total / self.bound if self.bound else 1.0

    @property
    def pairs(self) -> tuple[Suggestion, ...]:
        """All of it: what was decided, then what the plan adds."""
        return self.locked + self.placed
