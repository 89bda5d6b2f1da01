"""A full or read-only disk: what was saved stays, the fault has a name, and work goes on when there is room."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from smedesk.domain.records import Company
from smedesk.services.faults import StorageFault
from smedesk.store.profile import Profile
from tests.store.desks import KEY, Clock, company, opened, shown, truth

ROOT = Path(__file__).parents[2]


_AS_ANYBODY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search")
"""Root is not kept out by permissions; without these two rights it is."""


def run(folder: Path, job: str) -> list[str]:
    """Let a desk do a job to its end; return what it said."""
    before = _AS_ANYBODY if sys.platform == "linux" and os.geteuid() == 0 else ()
    command = [*before, sys.executable, "-m", "tests.faults.desk_process", str(folder), job]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True)
    return list(done.stdout.split("\n"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
def test_a_full_disk_loses_nothing_and_work_goes_on_when_there_is_room(tmp_path: Path) -> None:
    _open, *lines, _end = run(tmp_path / "profile", "fill")

    *saved, fault, safe, again = lines
    assert fault in ("storage.full", "storage.io")
    assert len(saved) > 1
    assert safe == saved[-1].replace("saved", "safe")
    assert int(again.split()[1]) == int(safe.split()[1]) + 1
    with opened(tmp_path / "profile") as store:
        assert shown(store) == truth(store)


def test_a_database_that_cannot_grow_says_that_the_disk_is_full(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as store:
        company(store, "Before")
        with store.database.writing() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")
        with pytest.raises(StorageFault, match=r"storage\.full"):
            company(store, "x" * 100, description="y" * 20_000, address="z" * 100)
        assert [one.name for one in store.reads.find(Company)] == ["Before"]


@pytest.mark.skipif(sys.platform == "win32", reason="folders of Windows have no such permission")
def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as store:
        company(store, "Before")
    for path in (tmp_path, *tmp_path.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert run(tmp_path / "profile", "wait")[0] == "storage.read_only"
    finally:
        for path in (tmp_path, *tmp_path.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
    with opened(tmp_path / "profile") as store:
        assert [one.name for one in store.reads.find(Company)] == ["Before"]


def test_a_folder_that_cannot_be_made_is_a_fault_too(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StorageFault):
        Profile(tmp_path / "file" / "profile", Clock()).take()


def test_a_copy_onto_a_missing_medium_is_a_fault_and_leaves_nothing(tmp_path: Path) -> None:
    with opened(tmp_path / "profile"):
        pass
    (tmp_path / "usb").write_text("not a folder")
    profile = Profile(tmp_path / "profile", Clock())

    with pytest.raises(StorageFault):
        profile.back_up("fair", KEY, tmp_path / "usb" / "copies")
