"""So many guesses a minute, so many exchanges at once."""

from __future__ import annotations

from contextlib import suppress

import pytest

from smedesk.server.accounts import Refused
from smedesk.server.limits import Admission, Rate


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def taken(rate: Rate, key: str, times: int) -> int:
    """Return how many of the next counts pass."""
    count = 0
    with suppress(Refused):
        for _ in range(times):
            rate.take(key)
            count += 1
    return count


def test_a_share_is_used_up_and_grows_again() -> None:
    clock = Clock()
    rate = Rate(10, clock)
    assert taken(rate, "a", 20) == 10
    with pytest.raises(Refused) as refused:
        rate.take("a")
    assert (refused.value.status, refused.value.retry_after) == (429, 6)
    assert taken(rate, "b", 20) == 10, "each key has its own"
    clock.now = 30
    assert taken(rate, "a", 20) == 5
    clock.now = 10_000
    assert taken(rate, "a", 20) == 10


def test_what_was_no_guess_is_given_back() -> None:
    rate = Rate(2, Clock())
    for _ in range(10):
        rate.take("a")
        rate.give_back("a")
    assert taken(rate, "a", 9) == 2


def test_strangers_do_not_fill_the_memory() -> None:
    clock = Clock()
    rate = Rate(10, clock)
    for place in range(25_000):
        clock.now += 0.02
        rate.take(str(place))
    assert len(rate._buckets) <= 10_001


def test_too_many_at_once_are_told_to_come_back() -> None:
    admission = Admission(2)
    with admission.one(), admission.one(), pytest.raises(Refused, match="busy"), admission.one():
        pass
    with admission.one():
        pass
