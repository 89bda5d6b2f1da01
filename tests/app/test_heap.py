"""Threads that have ended leave no heaps behind that nobody else can use."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_HEAPS = """
import sys, threading
from pathlib import Path
if "shared" in sys.argv:
    from smedesk.app.heap import share_heap
    share_heap()
def take():
    held = [bytes(2_000) for _ in range(1_000)]
    ready.wait()
    ready.wait()
    del held
ready = threading.Barrier(5)
threads = [threading.Thread(target=take) for _ in range(4)]
for thread in threads:
    thread.start()
ready.wait()
print(sum("r" not in line.split()[1] for line in Path("/proc/self/maps").read_text().splitlines()))
ready.wait()
for thread in threads:
    thread.join()
"""


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="the system does not list what a process maps")
def test_four_threads_reserve_no_heaps_of_their_own() -> None:
    def reserved(*words: str) -> int:
        done = subprocess.run([sys.executable, "-c", _HEAPS, *words], capture_output=True, text=True, check=True)
        return int(done.stdout)

    assert reserved() - reserved("shared") >= 4
