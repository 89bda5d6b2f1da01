"""Days, months and working days as the scheme counts them."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.days import (
    Due,
    Length,
    Period,
    add_months,
    due_date,
    end_of_months,
    is_working_day,
    length_of,
)
from smedesk.domain.errors import ValueRefused

DAYS = st.dates(Date(1990, 1, 1), Date(2060, 12, 31))


def test_a_period_that_ends_before_it_starts_is_refused_and_names_its_end() -> None:
    with pytest.raises(ValueRefused) as refused:
        Period(Date(2023, 5, 2), Date(2023, 5, 1))
    assert refused.value.code == "period.ends_before_start"
    assert refused.value.parameters["value"] == Date(2023, 5, 1)


def test_a_period_counts_its_first_and_its_last_day() -> None:
    assert Period(Date(2023, 5, 1), Date(2023, 5, 1)).days == 1
    assert Period(Date(2023, 5, 1), Date(2023, 5, 31)).days == 31


def test_periods_that_share_one_day_overlap_and_neighbours_do_not() -> None:
    may = Period(Date(2023, 5, 1), Date(2023, 5, 31))
    next_month = Period(Date(2023, 5, 31), Date(2023, 6, 30))
    assert may.overlaps(next_month)
    assert next_month.overlaps(may)
    assert not may.overlaps(Period(Date(2023, 6, 1), Date(2023, 6, 30)))
    assert not may.overlaps(Period(Date(2023, 4, 1), Date(2023, 4, 30)))


def test_a_period_contains_itself_and_nothing_that_reaches_out() -> None:
    may = Period(Date(2023, 5, 1), Date(2023, 5, 31))
    assert may.contains(may)
    assert not may.contains(Period(Date(2023, 4, 30), Date(2023, 5, 31)))
    assert not may.contains(Period(Date(2023, 5, 1), Date(2023, 6, 1)))


@pytest.mark.parametrize(
    ("starts", "ends", "length"),
    [
        (Date(2023, 1, 15), Date(2023, 3, 14), Length(2, 0)),
        (Date(2023, 1, 1), Date(2023, 1, 31), Length(1, 0)),
        (Date(2023, 1, 1), Date(2023, 1, 30), Length(0, 30)),
        (Date(2023, 2, 1), Date(2023, 2, 28), Length(1, 0)),
        (Date(2023, 5, 1), Date(2023, 5, 14), Length(0, 14)),
        (Date(2023, 1, 15), Date(2023, 3, 20), Length(2, 6)),
        (Date(2023, 1, 31), Date(2023, 2, 28), Length(1, 0)),
        (Date(2023, 1, 31), Date(2023, 3, 1), Length(1, 1)),
        (Date(2024, 1, 30), Date(2024, 2, 29), Length(1, 0)),
        (Date(2023, 12, 15), Date(2024, 6, 14), Length(6, 0)),
        (Date(2023, 5, 1), Date(2023, 5, 1), Length(0, 1)),
    ],
)
def test_a_month_runs_from_day_n_to_the_day_before_n(starts: Date, ends: Date, length: Length) -> None:
    assert length_of(Period(starts, ends)) == length


@given(DAYS, st.integers(0, 400))
def test_the_days_left_over_never_make_a_whole_month(starts: Date, more: int) -> None:
    period = Period(starts, starts + timedelta(more))
    months, days = length_of(period)
    assert 0 <= days < 31
    assert end_of_months(starts, months + 1) > period.ends
    if months:
        assert end_of_months(starts, months) + timedelta(days) == period.ends


@given(DAYS, st.integers(0, 400))
def test_a_longer_stay_never_counts_for_less(starts: Date, more: int) -> None:
    def thirtieths(ends: Date) -> int:
        months, days = length_of(Period(starts, ends))
        return months * 30 + days

    ends = starts + timedelta(more)
    assert thirtieths(ends) <= thirtieths(ends + timedelta(1))


@given(DAYS, st.integers(-600, 600))
def test_adding_months_keeps_the_day_or_takes_the_last_of_the_month(day: Date, months: int) -> None:
    moved = add_months(day, months)
    assert (moved.year * 12 + moved.month) - (day.year * 12 + day.month) == months
    assert moved.day == day.day or (moved + timedelta(1)).day == 1


def test_adding_months_from_the_31st_ends_in_february() -> None:
    assert add_months(Date(2024, 1, 31), 1) == Date(2024, 2, 29)
    assert add_months(Date(2024, 3, 31), -1) == Date(2024, 2, 29)
    assert add_months(Date(2023, 11, 5), 2) == Date(2024, 1, 5)


def test_saturdays_sundays_and_holidays_are_no_working_days() -> None:
    monday = Date(2023, 5, 1)
    assert is_working_day(monday, frozenset())
    assert not is_working_day(monday, {monday})
    assert not is_working_day(Date(2023, 5, 6), frozenset())
    assert not is_working_day(Date(2023, 5, 7), frozenset())


def test_calendar_days_are_counted_from_the_day_after() -> None:
    assert due_date(Date(2023, 5, 1), Due(15)) == Date(2023, 5, 16)


def test_working_days_leave_out_weekends_and_the_holidays_of_both_countries() -> None:
    friday = Date(2023, 4, 28)
    assert due_date(friday, Due(1, is_working=True)) == Date(2023, 5, 1)
    assert due_date(friday, Due(1, is_working=True), {Date(2023, 5, 1)}) == Date(2023, 5, 2)
    assert due_date(friday, Due(15, is_working=True)) == Date(2023, 5, 19)


@given(DAYS, st.integers(1, 60), st.sets(DAYS, max_size=5))
def test_a_working_day_due_falls_on_a_working_day_with_so_many_between(
    since: Date, days: int, holidays: set[Date]
) -> None:
    due = due_date(since, Due(days, is_working=True), holidays)
    between = [since + timedelta(n) for n in range(1, (due - since).days + 1)]
    assert is_working_day(due, holidays)
    assert sum(is_working_day(day, holidays) for day in between) == days


def test_no_working_days_are_over_at_once() -> None:
    assert due_date(Date(2023, 5, 6), Due(0, is_working=True)) == Date(2023, 5, 6)
