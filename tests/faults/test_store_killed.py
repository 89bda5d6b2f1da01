"""A desk that is killed at any moment has everything that it said it had saved, and nothing in part."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smedesk.domain.records import Company
from smedesk.services.ports import Filter, ListQuery, Operator
from smedesk.store.profile import Profile
from tests.store.desks import KEY, Clock, company, opened, outbox, shown, truth

ROOT = Path(__file__).parents[2]
_TRIALS = 10


def start(folder: Path, job: str) -> subprocess.Popen[str]:
    """Start a desk; it has said that it is open when this returns."""
    command = [sys.executable, "-m", "tests.faults.desk_process", str(folder), job]
    process = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline().startswith("open ")
    return process


def end(process: subprocess.Popen[str]) -> list[str]:
    """Kill a desk; return what it had said."""
    process.send_signal(signal.SIGKILL)
    said, _ = process.communicate(timeout=30)
    *whole, _cut = said.split("\n")
    return whole


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_nothing_that_was_said_to_be_saved_is_lost(tmp_path: Path) -> None:
    folder, dice = tmp_path / "profile", random.Random(7)
    said: list[str] = []
    for _ in range(_TRIALS):
        process = start(folder, "save")
        time.sleep(dice.uniform(0.02, 0.4))
        said += [id for line in end(process) for id in line.split()]
        with opened(folder) as store:
            held = {id for kind, id in shown(store) if kind == "company"}
            assert held.issuperset(said)
            assert shown(store) == truth(store)
            assert {one.record for one in outbox(store) if one.kind == "company"} == held
            imports = Filter("name", Operator.CONTAINS, "import")
            assert store.reads.count(ListQuery("company", filters=(imports,))) % 50 == 0
            company(store, "after the crash")
            said += [one.id for one in store.reads.find(Company, name="after the crash")]
    assert len(said) > 10 * _TRIALS
    assert Profile(folder, Clock()).check(KEY, is_full=True) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL on Windows")
def test_the_lock_of_a_killed_desk_does_not_hold(tmp_path: Path) -> None:
    process = start(tmp_path / "profile", "wait")
    end(process)

    with opened(tmp_path / "profile") as store:
        assert store.reads.office()
