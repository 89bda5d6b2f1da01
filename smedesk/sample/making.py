"""The hand that makes a programme: one source of chance, ids that carry the day they were made, and the day of
today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from datetime import time as Time
from datetime import timedelta as TimeDelta
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Maker:
    """Chance and time. Two makers of one seed and one day make the same."""

    def __init__(self, seed: int, today: Date) -> None:
        self.random = Random(seed)  # noqa: S311 - a sample must come out the same every time
        self.today = today
        self._taken: set[str] = set()
        self._noon = DateTime.combine(today, Time(12), UTC)

    def day(self, earliest: int, latest: int) -> Date:
        """Return a day from `earliest` to `latest` days after today (before it where negative)."""
        return self.today + TimeDelta(self.random.randint(earliest, latest))

    def moment(self, days_ago: int) -> DateTime:
        """Return a moment of a working day some days ago."""
        seconds = self.random.randrange(-4 * 3600, 4 * 3600)
        return self._noon - TimeDelta(days=days_ago, seconds=seconds)

    def new_id(self, days_ago: int = 0) -> str:
        """Return a UUIDv7 as it would have been made on that day."""
        milliseconds = int(self.moment(days_ago).timestamp() * 1000)
        rest = self.random.getrandbits(74)
        number = milliseconds << 80 | 7 << 76 | (rest >> 62) << 64 | 2 << 62 | rest & (1 << 62) - 1
        digits = f"{number:032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    def is_first(self, word: str) -> bool:
        """Return whether the word was never asked about before."""
        if word in self._taken:
            return False
        self._taken.add(word)
        return True

    def one(self, of: Sequence[T]) -> T:
        """Return one of a list."""
        return of[int(self.random.random() * len(of))]

    def some(self, of: Sequence[T], number: int) -> frozenset[T]:
        """Return up to `number` different ones of a list."""
        return frozenset(self.random.sample(of, min(number, len(of))))

    def is_so(self, chance: float) -> bool:
        """Return True with a probability."""
        return self.random.random() < chance

    def by_weight(self, weights: Mapping[T, float]) -> T:
        """Return one of the keys; the weights are shares of 1, the last takes what is left."""
        left = self.random.random()
        for key, weight in weights.items():
            left -= weight
            if left < 0:
                return key
        return key
