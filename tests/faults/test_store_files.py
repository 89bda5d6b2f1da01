"""Files that are not as they should be: each has a name of its own, and none is overwritten or deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from smedesk.domain.records import Company
from smedesk.services.faults import ProfileFault
from smedesk.store.cipher import connect
from smedesk.store.profile import Profile
from tests.faults.test_store_killed import end, start
from tests.store.desks import KEY, Clock, company, opened

OTHER_KEY = bytes(32)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """A closed profile with a copy of it."""
    with opened(tmp_path / "profile") as store:
        company(store, "Before")
        store.back_up("manual")
    return Profile(tmp_path / "profile", Clock())


def test_another_key_is_told_from_damage_and_changes_nothing(profile: Profile) -> None:
    before = profile.file.read_bytes()

    with pytest.raises(ProfileFault, match=r"profile\.wrong_key\("):
        profile.open(OTHER_KEY)

    assert profile.file.read_bytes() == before
    with opened(profile.folder) as store:
        assert store.reads.find(Company)


def test_a_lost_card_is_replaced_by_its_copy(profile: Profile) -> None:
    name = profile.database_id
    (profile.folder / "desk.json").unlink()

    assert profile.database_id == name
    with pytest.raises(ProfileFault, match=r"profile\.wrong_key\("):
        profile.open(OTHER_KEY)


def test_without_any_card_a_wrong_key_and_damage_cannot_be_told_apart(profile: Profile) -> None:
    for card in profile.folder.rglob("desk.json"):
        card.unlink()

    with pytest.raises(ProfileFault, match=r"profile\.wrong_key_or_damaged"):
        profile.open(OTHER_KEY)
    profile.open(KEY).close()


def test_a_damaged_file_is_named_set_aside_and_replaced_by_a_copy(profile: Profile) -> None:
    profile.file.write_bytes(b"\xff" * len(profile.file.read_bytes()))
    damaged = profile.file.read_bytes()

    with pytest.raises(ProfileFault, match=r"profile\.damaged"):
        profile.open(KEY)
    profile.take()
    aside = profile.restore(profile.backups.folder / profile.backups.names()[-1], KEY)
    profile.release()

    assert aside is not None
    assert (aside / "desk.db").read_bytes() == damaged
    with opened(profile.folder) as store:
        assert [one.name for one in store.reads.find(Company)] == ["Before"]


def test_one_turned_bit_in_the_middle_is_found_by_the_check(profile: Profile) -> None:
    content = bytearray(profile.file.read_bytes())
    content[len(content) // 2] ^= 1
    profile.file.write_bytes(bytes(content))

    assert profile.check(KEY)
    with pytest.raises(ProfileFault, match=r"profile\.damaged"):
        profile.back_up("manual", KEY)
    assert len(profile.backups.names()) == 1


def test_a_plain_database_of_another_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile", Clock())
    profile.file.parent.mkdir(parents=True)
    foreign = b"SQLite format 3\x00" + b"\x01" * 4080
    profile.file.write_bytes(foreign)

    with pytest.raises(ProfileFault, match=r"profile\.foreign"):
        profile.open(KEY)
    assert profile.file.read_bytes() == foreign


def test_a_database_of_a_newer_program_is_refused_politely(profile: Profile) -> None:
    connection = connect(profile.file, KEY, cache_kib=1000)
    connection.execute("PRAGMA user_version = 999")
    connection.close()

    with pytest.raises(ProfileFault) as caught:
        profile.open(KEY)

    assert caught.value.code == "profile.newer"
    assert caught.value.parameters["version"] == 999


def test_a_database_that_was_never_filled_is_begun_anew(tmp_path: Path) -> None:
    """The program was killed between making the file and writing into it."""
    profile = Profile(tmp_path / "profile", Clock())
    profile.file.parent.mkdir(parents=True)
    profile.file.touch()
    assert profile.is_new

    with opened(profile.folder) as store:
        assert store.reads.office()


def test_a_second_program_on_the_same_profile_is_told_who_holds_it(tmp_path: Path) -> None:
    process = start(tmp_path / "profile", "wait")
    try:
        with pytest.raises(ProfileFault) as caught:
            Profile(tmp_path / "profile", Clock()).take()
        assert caught.value.code == "profile.in_use"
        assert caught.value.parameters["pid"] == process.pid
    finally:
        end(process)


def test_a_second_desk_in_the_same_program_is_refused_too(tmp_path: Path) -> None:
    with opened(tmp_path / "profile"), pytest.raises(ProfileFault, match=r"profile\.in_use"):
        Profile(tmp_path / "profile", Clock()).take()
