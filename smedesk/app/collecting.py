"""Garbage is collected on the window's thread alone.

Python collects cycles on whichever thread happens to allocate next. A cycle may hold QObjects, and one that ends on a
worker thread stops timers there, or waits for a lock of Qt that the window's thread holds while it waits for Python:
the program stands still for good. So the automatic collection is off, and a timer of the window's thread does its work,
with Python's own thresholds. What was made while the program loaded is never looked through again: of the tenth of a
second that the window stood still for a collection, that was most.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 1000


def collect_due() -> int:
    """Collect the oldest generation that is due; return how many objects were garbage."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation] > 0]
    return gc.collect(max(due)) if due else 0


class Collector(QTimer):
    """Collects from time to time, on the thread that it was made on; the automatic collection stays off meanwhile."""

    def __init__(self, parent: QObject | None = None, *, after: int = 0) -> None:
        """Begin `after` so many milliseconds: what is made while a program loads is no garbage."""
        super().__init__(parent, interval=_MILLISECONDS)
        gc.disable()
        self.timeout.connect(collect_due)
        QTimer.singleShot(after, self, self._begin_after_loading if after else self.start)

    def _begin_after_loading(self) -> None:
        gc.freeze()
        self.start()
