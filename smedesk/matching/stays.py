"""The common time of two sides by the calendar, and whether the shortest stay both could agree on lies inside
it.

A month runs from day n to the day before day n of the next month, as in the calculation of the grant.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

import numpy as np

from smedesk.matching.columns import Columns
from smedesk.matching.sparse import Booleans, Integers


class CommonTime(NamedTuple):
    """The longest common window of each pair in days (0 if none), and whether the shortest stay fits into a
    window.
    """

    days: Integers
    fits: Booleans


@dataclass(frozen=True)
class Stays:
    """The windows of both sides, and when a stay ends, all in days after today.

    `starts` are the distinct days on which a window opens, in order; `participant_start[row, w]` and
    `place_start[row, w]` count in them. A stay of `months` that begins on `starts[k]` ends on
    `last_day[months, k]`.
    """

    starts: Integers
    last_day: Integers
    participant_start: Integers
    place_start: Integers
    participants: Columns
    places: Columns

    @classmethod
    def of(cls, participants: Columns, places: Columns, today: date) -> Stays:
        """Work out the stays that may begin on any start of a window of either side."""
        opening = np.concatenate([participants.starts.ravel(), places.starts.ravel()])
        starts, at = np.unique(opening, return_inverse=True)
        most = max((int(side.min_months.max()) for side in (participants, places) if len(side)), default=0)
        cut = participants.starts.size
        return cls(
            starts=starts,
            last_day=np.stack([_last_days(starts, months, today) for months in range(most + 1)]),
            participant_start=at[:cut].reshape(participants.starts.shape),
            place_start=at[cut:].reshape(places.starts.shape),
            participants=participants,
            places=places,
        )

    def common_time(self, p: Integers, h: Integers) -> CommonTime:
        """Compare each window of participant `p` with each window of place `h`."""
        months = np.maximum(self.participants.min_months[p], self.places.min_months[h])
        days = np.zeros(months.shape, np.int64)
        fits = np.zeros(months.shape, np.bool_)
        for a in range(self.participant_start.shape[1]):
            for b in range(self.place_start.shape[1]):
                opening = np.maximum(self.participant_start[p, a], self.place_start[h, b])
                start = self.starts[opening]
                end = np.minimum(self.participants.ends[p, a], self.places.ends[h, b])
                days = np.maximum(days, end - start + 1)
                fits |= (end >= start) & (end >= self.last_day[months, opening])
        return CommonTime(days, fits)


def _last_days(starts: Integers, months: int, today: date) -> Integers:
    """Return the last days of stays of `months` months that begin on `starts`."""
    origin = np.datetime64(today, "D")
    first = origin + starts.astype("timedelta64[D]")
    month = first.astype("datetime64[M]")
    days_before = (first - month.astype("datetime64[D]")).astype(np.int64)
    target = month + np.timedelta64(months, "M")
    target_first = target.astype("datetime64[D]")
    length = ((target + np.timedelta64(1, "M")).astype("datetime64[D]") - target_first).astype(np.int64)
    target_start = (target_first - origin).astype(np.int64)
    last: Integers = target_start + np.minimum(days_before, length) - 1
    return last
