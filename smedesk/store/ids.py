"""Ids of records: UUIDv7 (RFC 9562), so that ids made one after another sort in that order and index well."""

from __future__ import annotations

import secrets
import threading
from datetime import datetime as DateTime

_RANDOM_BITS = 74
_MASK = (1 << _RANDOM_BITS) - 1
_STEP_BITS = 32


class IdSource:
    """Makes ids. Within one millisecond, or when the clock goes back, the random part counts on by a random
    step."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._millisecond = 0
        self._random = 0

    def new_id(self, now: DateTime) -> str:
        """Return a fresh id that sorts after the one before it."""
        with self._lock:
            millisecond = int(now.timestamp() * 1000)
            if millisecond > self._millisecond:
                self._millisecond = millisecond
                self._random = secrets.randbits(_RANDOM_BITS - 1)  # the free bit leaves room to count on
            else:
                self._random += 1 + secrets.randbits(_STEP_BITS)
                if self._random > _MASK:
                    self._millisecond, self._random = (
                        self._millisecond + 1,
                        secrets.randbits(_RANDOM_BITS - 1),
                    )
            return _uuid7(self._millisecond, self._random)


def _uuid7(millisecond: int, random: int) -> str:
    from uuid import UUID  # with the first id: the first screen needs none

    high, low = random >> 62, random & ((1 << 62) - 1)
    return str(UUID(int=millisecond << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low))
