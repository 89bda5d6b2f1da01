"""Ids are UUIDv7: in order of making, also within a millisecond and when the clock goes back."""

from __future__ import annotations

import uuid
from datetime import UTC, timedelta
from datetime import datetime as DateTime

from hypothesis import given
from hypothesis import strategies as st

from smedesk.store.ids import IdSource

_NOW = DateTime(2026, 3, 2, 9, tzinfo=UTC)


def test_an_id_is_a_uuid_of_version_7_that_says_when() -> None:
    made = uuid.UUID(IdSource().new_id(_NOW))

    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == int(_NOW.timestamp() * 1000)


@given(st.lists(st.integers(-5, 5), min_size=2, max_size=50))
def test_each_id_sorts_after_the_one_before_it_whatever_the_clock_does(steps: list[int]) -> None:
    source, now, made = IdSource(), _NOW, list[str]()
    for step in steps:
        now += timedelta(milliseconds=step)
        made.append(source.new_id(now))

    assert made == sorted(set(made))


def test_two_desks_do_not_meet() -> None:
    assert IdSource().new_id(_NOW) != IdSource().new_id(_NOW)
