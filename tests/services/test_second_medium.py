"""Copies on a stick: whole or not there, never on the wrong disk, and a pulled stick loses nothing."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from smedesk.domain.records import Capture, Company, Consent, Event
from smedesk.services.capturing import Conversation, capture_conversation
from smedesk.services.consenting import ConsentAnswer
from smedesk.services.faults import StorageFault
from smedesk.services.second_medium import MARK, copy_to_medium, medium_of, prepare_medium
from smedesk.store import backup
from smedesk.store.cipher import connect
from smedesk.store.profile import Profile
from tests.ui.screens.world import World

KEY = bytes(range(32))


@pytest.fixture
def stick(world: World, tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    prepare_medium(world.store, folder)
    return folder


def _copies(stick: Path) -> list[str]:
    return sorted(one.name for one in stick.iterdir() if one.name != MARK)


def test_a_copy_holds_what_was_entered_last_and_is_encrypted(world: World, stick: Path) -> None:
    world.enter(Company, "last", name="Helix Robotics", country="AT")
    copy = copy_to_medium(world.store, stick)
    assert copy.parent == stick
    assert b"Helix" not in copy.read_bytes()
    connection = connect(copy, KEY, cache_kib=2048, may_write=False)
    try:
        assert connection.execute("SELECT count(*) FROM company WHERE name = 'Helix Robotics'").fetchone() == (1,)
    finally:
        connection.close()
    assert medium_of(world.store.reads)[0] == str(stick)


def test_another_computer_goes_on_where_the_copy_was_made(world: World, stick: Path, tmp_path: Path) -> None:
    event = world.enter(Event, "fair", name="Fair of Tartu")
    answer = ConsentAnswer(frozenset({"catalogue"}), "et", "signature", event=event, signature=b"\x89PNG drawn")
    said = Conversation(event, {"name": "Helix Robotics", "country": "AT"}, {"family_name": "Gruber"}, answer)
    capture_conversation(world.store, said)
    copy = copy_to_medium(world.store, stick)
    profile = Profile(tmp_path / "other")
    profile.take()
    profile.restore(copy, KEY)
    store = profile.open(KEY)
    try:
        (capture,) = store.reads.find(Capture)
        (consent,) = store.reads.find(Consent, person=capture.person)
        assert store.reads.get(Company, capture.company).name == "Helix Robotics"
        assert store.reads.file(consent.signature_sha256) == b"\x89PNG drawn"
        assert store.reads.unsent_count() == world.store.reads.unsent_count(), "what was not sent waits there too"
    finally:
        store.close()
        profile.release()


def test_a_folder_without_its_mark_takes_no_copy_and_is_not_made_anew(world: World, stick: Path) -> None:
    (stick / MARK).unlink()  # the empty place where a stick was mounted
    with pytest.raises(StorageFault, match="medium_gone"):
        copy_to_medium(world.store, stick)
    assert not _copies(stick)
    stick.rmdir()
    with pytest.raises(StorageFault, match="medium_gone"):
        copy_to_medium(world.store, stick)
    assert not stick.exists()


def test_a_stick_that_is_pulled_out_during_the_copy_is_named_and_the_next_copy_is_made(
    world: World, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_whole = backup._copy

    def pulled_out(source: Path, source_key: bytes, target: Path, key: bytes) -> None:
        copy_whole(source, source_key, target, key)
        shutil.rmtree(stick)

    monkeypatch.setattr(backup, "_copy", pulled_out)
    with pytest.raises(StorageFault, match="medium_gone"):
        copy_to_medium(world.store, stick)
    assert world.store.reads.find(Company, own=True), "the desk itself does not suffer"
    monkeypatch.setattr(backup, "_copy", copy_whole)
    stick.mkdir()
    prepare_medium(world.store, stick)
    assert copy_to_medium(world.store, stick).is_file()


def test_a_full_stick_says_so_and_keeps_no_half_copy(
    world: World, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy_whole = backup._copy

    def runs_full(source: Path, source_key: bytes, target: Path, key: bytes) -> None:
        copy_whole(source, source_key, target, key)
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(backup, "_copy", runs_full)
    with pytest.raises(StorageFault, match=r"storage\.full"):
        copy_to_medium(world.store, stick)
    assert not _copies(stick)


def test_only_the_last_copies_of_a_fair_stay_on_the_stick(world: World, stick: Path) -> None:
    for _ in range(backup.KEPT_OTHERS + 2):
        copy_to_medium(world.store, stick)
    assert len(_copies(stick)) == backup.KEPT_OTHERS
