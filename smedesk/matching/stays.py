"""The common time of two sides by the calendar, and whether the shortest stay both could agree on lies inside
it.

A month runs from day n to the day before day n of the next month, as in the calculation of the grant.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import Booleans, Integers
from smedesk.matching.columns import HORIZON_DAYS

_DAYS = np.arange(HORIZON_DAYS + 1)


class CommonTime(NamedTuple):
    """The longest common window of each pair in days (0 if none), and whether the shortest stay fits into a
    window.
    """

    days: Integers
    fits: Booleans


class Times(NamedTuple):
    """When somebody has time, pair by pair: windows in days after today, and the shortest stay in months."""

    starts: Integers
    ends: Integers
    min_months: Integers


@dataclass(frozen=True)
class Stays:
    """A stay of `months` that begins on `day` after today ends on `last_day[months, day]`."""

    last_day: Integers

    @classmethod
    @lru_cache(maxsize=2)
    def until(cls, most_months: int, today: date) -> Stays:
        """Return the stays that may begin on any day up to the horizon."""
        return cls(np.stack([_last_days(months, today) for months in range(most_months + 1)]).astype(np.int32))

    def common_time(self, one: Times, other: Times) -> CommonTime:
        """Compare each window of one with each window of the other."""
        months = np.maximum(one.min_months, other.min_months)
        days, fits = np.zeros(months.shape, np.int16), np.zeros(months.shape, np.bool_)
        first = months.astype(np.intp) * len(_DAYS)
        for a in range(one.starts.shape[1]):
            for b in range(other.starts.shape[1]):
                start = np.maximum(one.starts[:, a], other.starts[:, b])
                end = np.minimum(one.ends[:, a], other.ends[:, b])
                days = np.maximum(days, end - start + np.int16(1))
                last = self.last_day.ravel().take(first + np.minimum(start, HORIZON_DAYS))
                fits |= (end >= start) & (end >= last)
        return CommonTime(days, fits)


def _last_days(months: int, today: date) -> Integers:
    """Return the last days of stays of `months` months that begin on each day up to the horizon."""
    origin = np.datetime64(today, "D")
    month = (origin + _DAYS.astype("timedelta64[D]")).astype("datetime64[M]")
    days_before = (origin - month.astype("datetime64[D]")).astype(np.int64) + _DAYS
    target = month + np.timedelta64(months, "M")
    target_first = target.astype("datetime64[D]")
    length = ((target + np.timedelta64(1, "M")).astype("datetime64[D]") - target_first).astype(np.int64)
    target_start = (target_first - origin).astype(np.int64)
    last: Integers = target_start + np.minimum(days_before, length) - 1
    return last
