"""The hard rules over arrays: which pairs may be suggested at all.

Every check takes rows of participants and places that NumPy can broadcast against each other: a list of
pairs, or a column of participants against a line of places. So one function serves a batch, a single pair and
the funnel.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from smedesk.matching.sparse import Booleans, Integers
from smedesk.matching.tables import Tables

Check = Callable[[Tables, Integers, Integers], Booleans]


class Pairs(NamedTuple):
    """Rows of participants and of places, pair by pair."""

    participants: Integers
    places: Integers


def _published(t: Tables, p: Integers, h: Integers) -> Booleans:
    return t.participants.published[p] & t.places.published[h]


def _consent(t: Tables, p: Integers, h: Integers) -> Booleans:
    return t.participants.consented[p] & t.places.consented[h]


def _active(t: Tables, p: Integers, h: Integers) -> Booleans:
    return t.participants.active[p] & t.places.active[h]


def _other_country(t: Tables, p: Integers, h: Integers) -> Booleans:
    home, abroad = t.participants.country[p], t.places.country[h]
    differs: Booleans = (home != abroad) & (home > 0) & (abroad > 0)
    return differs


def _other_office(t: Tables, p: Integers, h: Integers) -> Booleans:
    home, abroad = t.participants.office[p], t.places.office[h]
    differs: Booleans = (home != abroad) | (home == 0)
    return differs


def _language(t: Tables, p: Integers, h: Integers) -> Booleans:
    return ~t.languages.has_need[h] | (language_margin(t, p, h) >= 0)


def _duration(t: Tables, p: Integers, h: Integers) -> Booleans:
    longest = np.minimum(t.participants.max_months[p], t.places.max_months[h])
    shortest = np.maximum(t.participants.min_months[p], t.places.min_months[h])
    return longest >= shortest


def _rejected(t: Tables, p: Integers, h: Integers) -> Booleans:
    return ~np.isin(p * len(t.places) + h, t.barriers.rejected)


def language_margin(t: Tables, p: Integers, h: Integers) -> Integers:
    """Return by how many CEFR levels the best alternative of the place is exceeded; negative if none is
    reached.
    """
    languages = t.languages
    margins = [
        languages.levels[p, languages.asked[h, k]] - languages.minimum[h, k] for k in range(languages.asked.shape[1])
    ]
    best: Integers = np.maximum.reduce(margins)
    return best


CHECKS: dict[str, Check] = {
    "open_proposals": lambda t, p, _: t.barriers.may_get_proposal[p],
    "relationship": lambda t, p, _: t.barriers.is_unattached[p],
    "company_limit": lambda t, p, _: t.barriers.company_may_send[p],
    "published": _published,
    "consent": _consent,
    "active": _active,
    "capacity": lambda t, _, h: t.barriers.has_room[h],
    "other_country": _other_country,
    "other_office": _other_office,
    "wanted_country": lambda t, p, h: t.barriers.wants[p, t.places.country[h]],
    "accepted_country": lambda t, p, h: t.barriers.accepts[h, t.participants.country[p]],
    "language": _language,
    "mode": lambda t, p, h: (t.participants.modes[p] & t.places.modes[h]) > 0,
    "duration": _duration,
    "window": lambda t, p, h: t.stays.common_time(p, h).fits,
    "rejected": _rejected,
}
"""A check for each of `rules.RULES`. One that asks one side only has the shape of that side."""

_OF_PAIRS = ("language", "window", "rejected")
"""Rules too dear for every participant against every place: they are asked of the pairs that the others
leave.
"""


def eligible_pairs(t: Tables, rows: Integers) -> Pairs:
    """Return the pairs of some participants that keep every rule, ordered by participant and place."""
    p, h = rows[:, None], np.arange(len(t.places))[None, :]
    grid = np.ones((len(rows), len(t.places)), np.bool_)
    for rule, check in CHECKS.items():
        if rule not in _OF_PAIRS:
            grid &= check(t, p, h)
    row, place = np.divmod(np.flatnonzero(grid), max(len(t.places), 1))
    pairs = Pairs(rows[row], place)
    for rule in _OF_PAIRS:
        pairs = narrowed(t, pairs, rule)
    return pairs


def narrowed(t: Tables, pairs: Pairs, rule: str) -> Pairs:
    """Return the pairs that keep one more rule."""
    kept = np.flatnonzero(CHECKS[rule](t, *pairs))
    return Pairs(pairs.participants[kept], pairs.places[kept])
