"""How much the server lets through at once: guesses of codes a minute, and exchanges under way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from smedesk.server.accounts import Refused

_MOST_KEYS = 10_000
_MINUTE = 60


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


class Rate:
    """So many a minute for each key, evenly refilled; refuses with the seconds to wait."""

    def __init__(self, a_minute: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._most = a_minute
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[str, _Bucket] = {}

    def take(self, key: str) -> None:
        """Count one; Refused("busy") when the key has used up its share."""
        now = self._clock()
        with self._lock:
            self._forget(now)
            bucket = self._buckets.setdefault(key, _Bucket(self._most, now))
            bucket.left = min(self._most, bucket.left + (now - bucket.at) * self._most / _MINUTE)
            bucket.at = now
            if bucket.left < 1:
                raise Refused(429, "busy", retry_after=(1 - bucket.left) * _MINUTE / self._most)
            bucket.left -= 1

    def give_back(self, key: str) -> None:
        """Take back the last count: it was no guess."""
        with self._lock:
            bucket = self._buckets.get(key)
            if bucket is not None:
                bucket.left = min(self._most, bucket.left + 1)

    def _forget(self, now: float) -> None:
        if len(self._buckets) >= _MOST_KEYS:
            self._buckets = {key: one for key, one in self._buckets.items() if now - one.at < _MINUTE}


class Admission:
    """So many at the same time; more are told to come back, instead of waiting until their line gives up."""

    def __init__(self, most: int) -> None:
        self._free = threading.BoundedSemaphore(most)

    @contextmanager
    def one(self) -> Iterator[None]:
        """Hold a place; Refused("busy") when there is none."""
        if not self._free.acquire(blocking=False):
            raise Refused(429, "busy", retry_after=1)
        try:
            yield
        finally:
            self._free.release()
