"""The worker process for long work of the processor, such as matching: threads would share one lock with the window.

It is started when first needed and ended with the program. What goes in and out is plain data.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from threading import Lock
from typing import TypeVar

T = TypeVar("T")


class WorkerProcess:
    """Runs pure functions of modules one at a time. A process that died (killed, out of memory) is replaced once."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()
        self._is_closed = False

    def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
        """Run a function there and wait for its answer; its errors are raised here."""
        pool = self._started()
        try:
            return pool.submit(function, *arguments).result()
        except BrokenProcessPool:
            return self._started(instead_of=pool).submit(function, *arguments).result()

    def close(self) -> None:
        """End the process; nothing can be asked any more."""
        with self._lock:
            self._is_closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _started(self, instead_of: ProcessPoolExecutor | None = None) -> ProcessPoolExecutor:
        """Return the pool of now. Of all who asked a broken one, the first replaces it and the others share the new."""
        with self._lock:
            if self._is_closed:
                raise RuntimeError("the worker process has ended")
            if self._pool is None or self._pool is instead_of:
                # spawn: a fork would copy the window's threads and its open database
                self._pool = ProcessPoolExecutor(1, multiprocessing.get_context("spawn"))
            return self._pool
