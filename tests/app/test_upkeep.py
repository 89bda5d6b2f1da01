"""The open desk looks after its database by itself: a copy a day, and a word when the file is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from smedesk.app import program
from smedesk.ui.notify import Fault
from tests.app.desks import Starter, main_window, running
from tests.journeys.driver import wait_until


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(program, "UPKEEP_MILLISECONDS", 50)


def copies(folder: Path) -> list[Path]:
    """The copies of the day."""
    return [file for file in (folder / "backups").rglob("*.desk") if "daily" in file.name]


def test_a_copy_of_the_day_is_made_while_the_window_stands(starter: Starter) -> None:
    starter.open_window()
    wait_until(lambda: copies(starter.folder), "no copy was made")


def test_a_damaged_page_is_told_while_work_goes_on(starter: Starter) -> None:
    launch = starter.open_window()
    wait_until(lambda: copies(starter.folder), "no copy was made")
    file = starter.folder / "database" / "desk.db"
    starter.end()
    content = bytearray(file.read_bytes())
    content[-2000:-1900] = bytes(100)
    file.write_bytes(content)
    launch = starter.open()
    told: list[Fault] = []
    running(launch).desk.notices.fault_met.connect(told.append)
    wait_until(lambda: any("desk.db" in one.happened for one in told), "the check of the file has told nothing")
    assert main_window(launch).isVisible()
