"""Runners of reads for tests: one answers in the call itself, the other when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject

Done = Callable[[Any], object]
Failed = Callable[[BaseException], bool]


@dataclass
class Asked:
    """A read that waits for its answer."""

    work: Callable[[], Any]
    done: Done | None
    failed: Failed | None

    def answer(self) -> None:
        """Do the work and hand its answer over."""
        answer = self.work()
        if self.done:
            self.done(answer)

    def fail(self, error: Exception) -> bool:
        """Say that the work failed."""
        return bool(self.failed and self.failed(error))


class AtOnce:
    """Answers every read in the call itself."""

    def read(
        self,
        _owner: QObject,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        replaces: str = "",
    ) -> None:
        """Answer; `replaces` has nothing to replace."""
        del replaces
        Asked(work, done, failed).answer()


@dataclass
class Later:
    """Keeps every read until `answer`; what is replaced is forgotten, as `Tasks` does."""

    asked: dict[object, Asked] = field(default_factory=dict)

    def read(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        replaces: str = "",
    ) -> None:
        """Keep the read."""
        key: object = (id(owner), replaces) if replaces else object()
        self.asked.pop(key, None)
        self.asked[key] = Asked(work, done, failed)

    def take(self) -> list[Asked]:
        """Take out all reads that wait, oldest first."""
        waiting = list(self.asked.values())
        self.asked.clear()
        return waiting

    def answer(self) -> int:
        """Answer all reads that wait now, oldest first, and return how many they were."""
        waiting = self.take()
        for each in waiting:
            each.answer()
        return len(waiting)
