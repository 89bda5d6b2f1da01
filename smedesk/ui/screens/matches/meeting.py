"""Where the two profiles of a pair meet, subject by subject, as the explanation has it: the signs beside the rows."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from smedesk.matching.results import Explanation
from smedesk.matching.weights import HOST, SENDING
from smedesk.translate import Text, mark

_GOOD, _SOME = 700, 300
"""From which value (of 1000) on a feature meets, and from which it meets in part."""


class Meeting(Enum):
    """How far two profiles meet in one subject: an icon, its colour and the words for it."""

    WHOLE = ("check", "ok", mark("Matches", "meets"))
    PART = ("minus", "warn", mark("Matches", "meets in part"))
    NOT = ("x", "bad", mark("Matches", "does not meet"))
    MISSING = ("circle-alert", "warn", mark("Matches", "not filled in on one side"))

    def __init__(self, icon: str, tone: str, words: Text) -> None:
        self.icon, self.tone, self.words = icon, tone, words


_RULES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "country": ("other_country", "wanted_country", "accepted_country"),
        "countries": ("wanted_country", "accepted_country"),
        "modes": ("mode",),
        "length": ("duration",),
        "possible": ("window",),
        "languages": ("language",),
    }
)
"""Subject → the hard rules about it."""

_FEATURES: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType(
    {
        "sector": (("sector", SENDING), ("sector", HOST)),
        "size": (("size", SENDING), ("size", HOST)),
        "topics": (("topics", SENDING), ("topics", HOST)),
        "learns": (("skills", SENDING),),
        "brings": (("skills", HOST),),
        "languages": (("language", SENDING), ("language", HOST)),
        "possible": (("window", SENDING), ("window", HOST)),
        "text": (("text", SENDING), ("text", HOST)),
    }
)
"""Subject → the features of it that count for either side."""


def meetings(explanation: Explanation) -> Mapping[str, Meeting]:
    """Return subject → how far the two meet there; subjects that the matching does not compare are left out."""
    met = {result.rule: result.is_met for result in explanation.rules}
    values = {(one.feature, one.side): one for one in explanation.contributions}
    found = {
        subject: Meeting.WHOLE if all(met.get(rule, True) for rule in rules) else Meeting.NOT
        for subject, rules in _RULES.items()
    }
    for subject, features in _FEATURES.items():
        counted = [values[feature] for feature in features if feature in values]
        if not counted or found.get(subject) is Meeting.NOT:
            continue
        if any(one.missing for one in counted):
            found[subject] = Meeting.MISSING
            continue
        value = sum(one.value * one.weight for one in counted) / max(1, sum(one.weight for one in counted))
        found[subject] = Meeting.WHOLE if value >= _GOOD else Meeting.PART if value >= _SOME else Meeting.NOT
    return found
