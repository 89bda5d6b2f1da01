"""The worker process for long work of the processor, such as matching: threads would share one lock with the window.

It is started when first needed and ended with the program. What goes in and out is plain data.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # what starts processes is loaded with the first one
    from concurrent.futures import ProcessPoolExecutor

T = TypeVar("T")

_GARBAGE, _ROUNDS = 200_000, 50
"""When garbage is looked for there: a market is a million objects and none of them is any."""


class WorkerProcess:
    """Runs pure functions of modules one at a time. A process that died (killed, out of memory) is replaced once."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._lock = Lock()
        self._is_closed = False

    def __call__(self, function: Callable[..., T], /, *arguments: object) -> T:
        """Run a function there and wait for its answer; its errors are raised here."""
        return self.begin(function, *arguments)()

    def begin(self, function: Callable[..., T], /, *arguments: object) -> Callable[[], T]:
        """Hand a function in without waiting; what is returned waits for its answer, and raises its errors."""
        from concurrent.futures.process import BrokenProcessPool

        pool = self._started()
        try:
            future = pool.submit(function, *arguments)
        except BrokenProcessPool:
            pool = self._started(instead_of=pool)
            future = pool.submit(function, *arguments)

        def answer() -> T:
            try:
                return future.result()
            except BrokenProcessPool:
                return self._started(instead_of=pool).submit(function, *arguments).result()

        return answer

    def close(self) -> None:
        """End the process; nothing can be asked any more."""
        with self._lock:
            self._is_closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _started(self, instead_of: ProcessPoolExecutor | None = None) -> ProcessPoolExecutor:
        """Return the pool of now. Of all who asked a broken one, the first replaces it and the others share the new."""
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        with self._lock:
            if self._is_closed:
                raise RuntimeError("the worker process has ended")
            if self._pool is None or self._pool is instead_of:
                # spawn: a fork would copy the window's threads and its open database
                spawn = multiprocessing.get_context("spawn")
                self._pool = ProcessPoolExecutor(1, spawn, gc.set_threshold, (_GARBAGE, _ROUNDS, _ROUNDS))
            return self._pool
