"""A disk that is full, or fails, while a person saves: it is said, what was typed stays, nothing saved is lost.

The limit on the size of a file is the system's own: the write itself fails, below everything that is ours.
"""

from __future__ import annotations

import shutil
import sys
from collections import namedtuple
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from smedesk.store.profile import Profile
from tests.faults.typist import KEY
from tests.faults.window import OpenDesk
from tests.journeys.driver import wait_until

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files"),
    pytest.mark.usefixtures("caplog"),  # a fault is logged, and meant to be
]
_Usage = namedtuple("_Usage", "total used free")


@contextmanager
def files_end_here(desk: OpenDesk) -> Iterator[None]:
    """Let no file of the process grow beyond what the log of the database has now."""
    import resource

    log = desk.folder / "database" / "desk.db-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 5000, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_said_what_was_typed_stays_and_is_saved_when_there_is_room(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.type("name", "Saved before")
    desk.settle()
    assert desk.on_disk().name == "Saved before"
    with files_end_here(desk), monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda _folder: _Usage(1, 1, 0))  # as a full disk says of itself
        desk.type("name", "Typed while full")
        wait_until(desk.said, "nothing is said")
        desk.settle()
        assert "The disk is full" in desk.said()
        assert "saved before is safe" in desk.said()
        assert desk.field("name").focusProxy().text() == "Typed while full"  # type: ignore[union-attr]
        assert desk.on_disk().name == "Saved before"
    desk.type("city", "Another field")
    desk.field("name").setFocus()
    desk.hands.type("\n")  # leaving the field is enough, nothing has to be typed again
    desk.settle()
    assert (desk.on_disk().name, desk.on_disk().city) == ("Typed while full", "Another field")
    assert desk.problems() == ()


def test_a_disk_that_fails_is_told_apart_from_a_full_one(desk: OpenDesk) -> None:
    with files_end_here(desk):
        desk.type("name", "Never saved")
        wait_until(desk.said, "nothing is said")
        assert "The disk reported an error" in desk.said()
        desk.settle()
        assert desk.on_disk().name == "name 0"
    assert desk.problems() == ()


def test_no_copy_is_left_in_part_when_the_disk_is_full(desk: OpenDesk) -> None:
    with files_end_here(desk):
        desk.program.desk.tasks.write(desk.program.desk, lambda: desk.program.store.back_up("import"))
        wait_until(desk.said, "nothing is said")
    desk.settle()
    profile = Profile(desk.folder)
    assert not profile.backups.names()
    assert {one.name for one in profile.backups.folder.iterdir()} == {"desk.json"}
    assert profile.back_up("import", KEY).exists()
