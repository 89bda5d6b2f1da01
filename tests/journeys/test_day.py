"""The day of `make run`, in a process of its own, judged by what it leaves behind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a day that was driven."""
    out = tmp_path_factory.mktemp("day") / "out"
    driven = subprocess.run(
        [sys.executable, "-m", "tests.journeys.day", str(out)],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)
    assert driven.returncode == 0, driven.stdout[-3000:] + driven.stderr[-3000:]
    return out


@pytest.fixture(scope="module")
def summary(day: Path) -> dict[str, Any]:
    """What the day says of itself."""
    said: dict[str, Any] = json.loads((day / "summary.json").read_text("utf-8"))
    return said


def test_every_step_happened_and_is_told_in_a_sentence(day: Path, summary: dict[str, Any]) -> None:
    assert summary["happened"]
    assert all(step["happened"] for step in summary["steps"])
    assert len((day / "log.txt").read_text("utf-8").splitlines()) == len(summary["steps"]) >= 18


def test_both_desks_and_the_server_end_with_the_same_match_and_exchange(summary: dict[str, Any]) -> None:
    before, after = summary["before"], summary["after"]
    for holder in ("estonia", "italy", "server"):
        assert before[holder].get("match", 0) == 0
        assert after[holder]["match"] == 1
        assert after[holder]["exchange"] == 1
        assert after[holder]["document"] == 1
    assert after["estonia"]["unsent"] == after["italy"]["unsent"] == 0


def test_the_italian_desk_never_holds_the_estonian_portfolio(summary: dict[str, Any]) -> None:
    """Of fifty imported companies it has seen the one it agreed with."""
    gained = summary["after"]["italy"]["company"] - summary["before"]["italy"]["company"]
    assert gained == 1
    assert summary["after"]["estonia"]["company"] - summary["before"]["estonia"]["company"] > 50


def test_the_agreement_is_read_back_in_both_languages(day: Path) -> None:
    read = subprocess.run(
        ["pdftotext", "-layout", str(day / "agreement.pdf"), "-"], capture_output=True, text=True, check=True)
    for word in ("Vahetuskokkulepe", "Accordo di scambio", "Liis Kõrgemäe", "Põhjala Robootika OÜ", "Torino"):
        assert word in read.stdout


def test_there_is_a_picture_of_every_screen(day: Path) -> None:
    names = " ".join(sorted(file.name for file in day.glob("*.png")))
    for screen in ("first-run", "today", "office", "connected", "import", "companies", "new-contact", "person",
                   "application", "suggestions", "proposal", "plan", "issue", "agreement", "tomorrow"):
        assert screen in names
