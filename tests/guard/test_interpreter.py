"""The pair of Python and PySide6 in use is sound.

PySide6 6.12.0 on Python 3.11 gives away a reference of None at every call that returns nothing, and the
process aborts after some 5,000 of them. pytest hides it, so it is looked for in a bare process.
"""

from __future__ import annotations

import subprocess
import sys

_PROBE = """
import sys
from PySide6.QtCore import QRect
rect = QRect()
before = sys.getrefcount(None)
for _ in range(1_000):
    rect.setWidth(1)
print(sys.getrefcount(None) - before)
"""


def test_a_call_into_qt_that_returns_nothing_does_not_lose_a_reference_of_none() -> None:
    finished = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, timeout=60, check=True
    )
    assert abs(int(finished.stdout)) < 100
