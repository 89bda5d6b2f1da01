"""What the start costs, with 20,000 companies: to the first paint of the window, and until it can be worked with.

Beside it, in turns, an empty window of PySide6 in a process of its own: nobody who uses Qt from Python gets below.
The first paint is that of the frame, before the database is open; "ready to work" is the first screen with its rows,
painted, while keys are taken; the first record comes beside it later, and is told. As on every day but the first, the
desk was open before (`store.kept_sql`). The key is given, after the search for a key store: neither a passphrase nor an
answer of the system's store is in the time. The rest of the time is told by step. Moments are those of the system's
clock, from just before the process is made.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date as Date
from pathlib import Path
from typing import Any

from smedesk.app.sampling import fill_new_desk
from smedesk.store.profile import Profile

COMPANIES = 20_000
_ROUNDS, _MOST = 7, 3.0
_ROOT = Path(__file__).parents[2]
_KEY = bytes(range(32))


def run() -> list[dict[str, Any]]:
    """Measure; about a minute."""
    with tempfile.TemporaryDirectory(prefix="smedesk-bench-") as folder:
        profile = Path(folder) / "profile"
        _prepare(profile)
        _start("program", str(profile))  # the first start reads the files into memory, and the next knows its window
        empty, ours = [], []
        for _ in range(_ROUNDS):
            empty.append(_start("empty"))
            ours.append(_start("program", str(profile)))
    floor = _median(empty, "first paint")
    beside = "an empty window of PySide6"
    rows = [
        _row(f"first paint, {COMPANIES:,} companies", _median(ours, "first paint"), beside, floor),
        _row(f"ready to work, {COMPANIES:,} companies", _median(ours, "ready to work"), beside, floor),
    ]
    return [*rows, *_told_by_step(ours)]


def _prepare(folder: Path) -> None:
    profile = Profile(folder)
    profile.take()
    store = profile.open(_KEY)
    fill_new_desk(store, Date(2026, 3, 2), companies=COMPANIES, offices=1)
    store.set_setting("window.place", "companies")
    store.close()
    profile.release()


def _start(*words: str) -> dict[str, float]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.opening", words[0], str(time.time()), *words[1:]],
        cwd=_ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True,
        timeout=120)
    moments: dict[str, float] = json.loads(done.stdout)
    return moments


def _median(starts: Sequence[dict[str, float]], moment: str) -> float:
    return statistics.median(start[moment] for start in starts) * 1000


def _row(name: str, ours: float, beside: str, other: float) -> dict[str, Any]:
    ratio = ours / other
    return {"name": f"start: {name}", "unit": "ms", "ours": ours, "beside": beside, "other": other, "ratio": ratio,
            "goal": f"at most {_MOST:g} x", "holds": ratio <= _MOST}


def _told_by_step(starts: Sequence[dict[str, float]]) -> list[dict[str, Any]]:
    """Return how long each step took after the one before; told, not held to a goal."""
    order = sorted(starts[0], key=lambda moment: _median(starts, moment))
    rows, before = [], 0.0
    for moment in order:
        at = _median(starts, moment)
        rows.append({"name": f"start: of it, {moment}", "unit": "ms", "ours": at - before, "beside": "", "other": None,
                     "ratio": None, "goal": "", "holds": True})
        before = at
    return rows
