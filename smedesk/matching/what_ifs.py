"""What one wish less would bring a participant: the places that would be there besides if it were another.

Each wish that could be another is one more participant for `eligibility.place_sets`, so all of them cost what a block
of a list costs. A wish that brings nothing is not told.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from smedesk.matching.arrays import Booleans, Integers, positions
from smedesk.matching.columns import HORIZON_DAYS, NOBODYS
from smedesk.matching.eligibility import Wishes, place_sets, times_of
from smedesk.matching.market import LEVELS, Market, Mode
from smedesk.matching.results import WhatIf
from smedesk.matching.tables import Tables, tables_of

MONTH_DAYS = 30

_Change = tuple[str, str, str, Integers | Booleans | int]
"""The wish and its value for the result, and the column with what it would hold."""


def what_ifs(market: Market | Tables, participant_id: str) -> tuple[WhatIf, ...]:
    """Return what each other wish would bring, most places first; nothing while the participant may not be suggested
    at all.

    Raises KeyError if the market does not know the id.
    """
    tables = tables_of(market)
    own = Wishes.of(tables, np.array([tables.participants.row[participant_id]]))
    changes = list(_changes(tables, own))
    counts = _counts(tables, _changed(own, changes))
    found = [
        WhatIf(wish, value, int(count - counts[0]))
        for (wish, value, _, _), count in zip(changes, counts[1:].tolist(), strict=True)
        if count > counts[0]
    ]
    return tuple(sorted(found, key=lambda each: (-each.more, each.wish, each.value)))


def _changes(t: Tables, own: Wishes) -> Iterator[_Change]:
    """Yield each other wish."""
    wanted = own.countries[0]
    if not own.any_country[0]:
        for code, country in t.codes.countries.items():
            if country and not wanted[country]:
                more = wanted.copy()
                more[country] = True
                yield "country", str(code), "countries", more
    for code, language in t.codes.languages.items():
        level = int(own.levels[0, language])
        if language != NOBODYS and 0 < level < len(LEVELS):
            better = own.levels[0].copy()
            better[language] = level + 1
            yield "language", str(code), "levels", better
    for mode in Mode:
        if not int(own.modes[0]) & mode:
            yield "mode", (mode.name or "").lower(), "modes", int(own.modes[0]) | mode
    if own.min_months[0] > t.rules.min_months:
        yield "shorter", str(own.min_months[0] - 1), "min_months", int(own.min_months[0]) - 1
    if own.max_months[0] < t.rules.max_months:
        yield "longer", str(own.max_months[0] + 1), "max_months", int(own.max_months[0]) + 1
    yield "window", "1", "", 0


def _changed(own: Wishes, changes: list[_Change]) -> Wishes:
    """Return the wishes as they are, and then each other one."""
    wishes = own.repeated(len(changes) + 1)
    for at, (_, _, column, value) in enumerate(changes, start=1):
        if column:
            getattr(wishes, column)[at] = value
    has_time = wishes.ends[-1] >= wishes.starts[-1]
    wishes.starts[-1] = np.where(has_time, np.maximum(wishes.starts[-1] - MONTH_DAYS, 0), wishes.starts[-1])
    wishes.ends[-1] = np.where(has_time, np.minimum(wishes.ends[-1] + MONTH_DAYS, HORIZON_DAYS), wishes.ends[-1])
    return wishes


def _counts(t: Tables, wishes: Wishes) -> Integers:
    """Return how many places each of the wishes leaves."""
    row, place = positions(place_sets(t, wishes))
    common = t.stays.common_time(times_of(wishes, row), times_of(t.places, place))
    return np.bincount(row[common.fits], minlength=len(wishes.row))
