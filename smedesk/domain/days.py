"""Days, months and working days as the scheme counts them. It knows no today and no holidays: both are passed
in."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta
from typing import NamedTuple

from smedesk.domain.errors import ValueRefused

_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


class Due(NamedTuple):
    """How long somebody has: so many days, counted from the day after."""

    days: int
    is_working: bool = False
    """working days: no Saturday, Sunday or holiday counts"""


class Length(NamedTuple):
    """How long a stay is: whole months, and the days that are left."""

    months: int
    days: int


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A run of days, the first and the last included."""

    starts: Date
    ends: Date

    def __post_init__(self) -> None:
        if self.ends < self.starts:
            raise ValueRefused("period.ends_before_start", field="ends", value=self.ends, starts=self.starts)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.ends - self.starts).days + 1

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a day in common."""
        return self.starts <= other.ends and other.starts <= self.ends

    def contains(self, other: Period) -> bool:
        """Whether every day of the other lies in this one."""
        return self.starts <= other.starts and other.ends <= self.ends


def is_working_day(day: Date, holidays: Collection[Date]) -> bool:
    """Whether people work: no Saturday, no Sunday, no holiday."""
    return day.weekday() < _SATURDAY and day not in holidays


def due_date(since: Date, due: Due, holidays: Collection[Date] = frozenset()) -> Date:
    """Return the last day on which a task is in time. The day of `since` itself does not count."""
    if not due.is_working:
        return since + due.days * _ONE_DAY
    day, left = since, due.days
    while left:
        day += _ONE_DAY
        left -= is_working_day(day, holidays)
    return day


def add_months(day: Date, months: int) -> Date:
    """Return the same day of a later (or earlier) month, or the month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    next_year, next_month = divmod(year * 12 + month + 1, 12)
    last = Date(next_year, next_month + 1, 1) - _ONE_DAY
    return Date(year, month + 1, min(day.day, last.day))


def end_of_months(starts: Date, months: int) -> Date:
    """Return the last of so many months that begin on `starts`: day n−1, or the month's end where it has no
    day n.

    Two months from 15 January end on 14 March; one month from 31 January ends on the last of February."""
    same_day = add_months(starts, months)
    return same_day - _ONE_DAY if same_day.day == starts.day else same_day


def length_of(period: Period) -> Length:
    """Return the whole months of a period and the days left: a month runs from day n to day n−1."""
    months = (period.ends.year - period.starts.year) * 12 + period.ends.month - period.starts.month + 1
    while months and end_of_months(period.starts, months) > period.ends:
        months -= 1
    if not months:
        return Length(0, period.days)
    return Length(months, (period.ends - end_of_months(period.starts, months)).days)
