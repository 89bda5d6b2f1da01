"""The soft features of a pair and how much each counts for each side: data with a version.

Every value is a whole number from 0 to 1000. Two principles hold for all of them:

* A wish that is not stated counts as half met (`NEUTRAL`) with everybody, so it moves nobody up or down.
* A wish that is stated and gets no answer counts nothing, and the missing field is named in the explanation.

The text is the exception: it only ever adds, because texts in two languages cannot be compared at all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

FULL = 1000
NEUTRAL = 500

SAME_SECTION = 600
"""A sector of another division in the same section of NACE."""

OTHER_SECTION = 100

SENDING = "sending"
HOST = "host"


class Component(NamedTuple):
    """A feature seen by one side: the field of that side that wishes, the field of the other side that
    answers.
    """

    side: str
    feature: str
    wish: str
    answer: str


COMPONENTS = (
    Component(SENDING, "skills", "skills_wanted", "skills_offered"),
    Component(SENDING, "occupation", "occupation", "occupation"),
    Component(SENDING, "sector", "sector_wishes", "sector"),
    Component(SENDING, "topics", "topics", "topics"),
    Component(SENDING, "size", "preferred_sizes", "size"),
    Component(SENDING, "window", "", ""),
    Component(SENDING, "text", "text", "text"),
    Component(HOST, "skills", "skills_needed", "skills_had"),
    Component(HOST, "language", "language_needs", "languages"),
    Component(HOST, "sector", "sector_wishes", "sector"),
    Component(HOST, "occupation", "occupation", "occupation"),
    Component(HOST, "topics", "topics", "topics"),
    Component(HOST, "window", "", ""),
)


@dataclass(frozen=True, slots=True)
class Weights:
    """Per cent of each feature for the sending and the host side.

    Raises ValueError unless each side sums to 100.
    """

    version: str
    sending: Mapping[str, int]
    host: Mapping[str, int]

    def __post_init__(self) -> None:
        """Refuse weights that name other features, are negative or do not sum to 100."""
        for side, given in ((SENDING, self.sending), (HOST, self.host)):
            known = {component.feature for component in COMPONENTS if component.side == side}
            if set(given) != known or min(given.values()) < 0 or sum(given.values()) != 100:  # noqa: PLR2004
                raise ValueError(f"weights of the {side} side must name {sorted(known)} and sum to 100 per cent")

    def of(self, component: Component) -> int:
        """Return the per cent of one component."""
        return (self.sending if component.side == SENDING else self.host)[component.feature]


DEFAULT_WEIGHTS = Weights(
    version="1",
    sending={"skills": 30, "occupation": 15, "sector": 15, "topics": 15, "size": 5, "window": 10, "text": 10},
    host={"skills": 35, "language": 20, "sector": 10, "occupation": 15, "topics": 10, "window": 10},
)
