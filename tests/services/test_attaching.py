"""Files of a record: kept once by their content, all or none, taken away with a way back."""

from __future__ import annotations

from pathlib import Path

import pytest

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Attachment
from smedesk.services import attaching
from smedesk.services.attaching import attach_files, may_be_opened, remove_file
from tests.ui.screens.world import World


def _kept(world: World) -> list[Attachment]:
    return list(world.store.reads.find(Attachment, subject=f"company:{world.ids['company']}"))


def _file(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_files_are_kept_with_their_names_and_the_same_bytes_once(world: World, tmp_path: Path) -> None:
    one, two = _file(tmp_path, "Lepingu lisa.pdf", b"%PDF-1"), _file(tmp_path, "copy.bin", b"%PDF-1")
    changes = attach_files(world.store, "company", world.ids["company"], [one, two])
    assert changes.sentence.worded() == "Kept 2 files"
    first, second = _kept(world)
    assert (first.file_name, first.media_type, first.size) == ("Lepingu lisa.pdf", "application/pdf", 6)
    assert first.file_sha256 == second.file_sha256
    assert world.store.reads.file(first.file_sha256) == b"%PDF-1"


def test_a_removed_file_comes_back_by_undo(world: World, tmp_path: Path) -> None:
    attach_files(world.store, "company", world.ids["company"], [_file(tmp_path, "a.txt", b"a")])
    changes = remove_file(world.store, _kept(world)[0].id)
    assert changes.sentence.worded() == "Removed the file “a.txt”"
    assert not _kept(world)
    world.store.undo()
    assert world.store.reads.file(_kept(world)[0].file_sha256) == b"a"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("large.bin", b"12345", "attachment.too_large"),
        ("empty.bin", b"", "attachment.empty"),
        ("missing.bin", None, "attachment.unreadable"),
        ("", None, "attachment.unreadable"),
    ],
)
def test_one_that_cannot_be_kept_keeps_none(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, content: bytes | None, code: str
) -> None:
    monkeypatch.setattr(attaching, "LARGEST", 4)
    if content is not None:
        _file(tmp_path, name, content)
    files = [_file(tmp_path, "good.txt", b"good"), tmp_path / name]
    with pytest.raises(DomainError) as refused:
        attach_files(world.store, "company", world.ids["company"], files)
    assert refused.value.code == code
    assert not _kept(world)


def test_the_limit_is_fifty_megabytes_and_a_file_of_just_that_size_is_kept(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert attaching.LARGEST == 50 * 2**20
    monkeypatch.setattr(attaching, "LARGEST", 4)
    attach_files(world.store, "company", world.ids["company"], [_file(tmp_path, "just.txt", b"1234")])
    assert len(_kept(world)) == 1


def test_what_starts_a_program_is_not_handed_to_the_system() -> None:
    assert may_be_opened("plan.pdf")
    assert may_be_opened("photo.JPG")
    assert not [name for name in ("run.exe", "RUN.EXE", "a.pdf.lnk", "x.sh", "y.Vbs") if may_be_opened(name)]
