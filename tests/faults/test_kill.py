"""The running program is killed while a person types, fifty times: nothing that was said to be saved is lost.

`kill -9` of the whole program, not of a script that uses the database: window, write thread and all.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import IO

import pytest

from smedesk.domain.records import Company
from smedesk.store.profile import Profile
from tests.faults.typist import FIELDS, KEY, prepare

ROOT = Path(__file__).parents[2]
TRIALS = 50
_MOST_SAVED, _LATEST_SECONDS = 12, 0.03

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process is killed like this on Unix only")


class Program:
    """The program that is opened for each trial."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in: IO[str] = process.stdin
        self._out: IO[str] = process.stdout
        self._pid = 0

    def open(self, folder: Path, id: str) -> None:
        self._in.write(f"{folder}\t{id}\n")
        self._in.flush()
        self._pid = int(self._said().removeprefix("pid "))

    def saved(self, number: int) -> list[int]:
        """Return the numbers that were said to be saved, once there are so many."""
        return [int(self._said().removeprefix("saved ")) for _ in range(number)]

    def kill(self) -> list[int]:
        """End it as a power cut of the processor would; return what it had still said."""
        os.kill(self._pid, signal.SIGKILL)
        return [int(line.removeprefix("saved ")) for line in iter(self._said, "ended")]

    def _said(self) -> str:
        line = self._out.readline()
        assert line, "the program ended by itself"
        return line.strip()


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, cwd=ROOT)
    yield Program(process)
    process.communicate(timeout=10)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A profile with one company, and its id."""
    folder = tmp_path_factory.mktemp("kill") / "template"
    return folder, prepare(folder)


@pytest.mark.parametrize("trial", range(TRIALS))
def test_nothing_that_was_said_to_be_saved_is_lost(
    trial: int, program: Program, template: tuple[Path, str], tmp_path: Path
) -> None:
    chance = Random(trial)
    folder, id = tmp_path / "profile", template[1]
    shutil.copytree(template[0], folder)
    program.open(folder, id)
    saved = program.saved(chance.randint(1, _MOST_SAVED))
    time.sleep(chance.uniform(0, _LATEST_SECONDS))
    saved += program.kill()
    assert saved == list(range(1, len(saved) + 1))
    _check(folder, id, saved)


def _check(folder: Path, id: str, saved: list[int]) -> None:
    """One value more than was said may be there: it was saved, and the program died before it could say so."""
    profile = Profile(folder)
    profile.take()
    try:
        assert profile.check(KEY, is_full=True) == ()
        store = profile.open(KEY)
        try:
            company = store.reads.get(Company, id)
            history = {entry.after for entry in store.reads.history("company", id) if entry.field in FIELDS}
        finally:
            store.close()
    finally:
        profile.release()
    typed = [f"{FIELDS[number % 2]} {number}" for number in range(1, len(saved) + 2)]
    assert set(typed[:-1]) <= history <= {*typed, *(f"{field} 0" for field in FIELDS)}
    for field in FIELDS:
        said, perhaps = (_last([f"{field} 0", *values], field) for values in (typed[:-1], typed))
        assert getattr(company, field) in {said, perhaps}


def _last(values: list[str], field: str) -> str:
    return [value for value in values if value.startswith(field)][-1]
