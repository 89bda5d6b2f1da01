"""Copies of a desk under a passphrase: with what lies beside them they open on another computer."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from smedesk import vault
from smedesk.app.copies import back_up, restore_copy
from smedesk.app.keys import VaultKeys
from smedesk.domain.records import Company
from smedesk.services.faults import EnvironmentFault, KeyFault, ProfileFault
from smedesk.services.second_medium import MARK, copy_to_medium, prepare_medium
from smedesk.store.desk import DeskStore
from smedesk.store.profile import Profile
from smedesk.vault import KEY_FILE, PassphraseFile
from tests.app.desks import CHEAP, PASSPHRASE
from tests.store.desks import company, set_up

NAMES = ["Helix Robotics", "Võru Puit"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed desk under a passphrase with two companies, on a computer without any key store."""
    monkeypatch.setattr(vault, "find_key_store", lambda: None)
    return _desk(tmp_path / "profile")


def _desk(folder: Path) -> Path:
    with _opened(folder) as store:
        set_up(store)
        for name in NAMES:
            company(store, name)
    return folder


def _keys(passphrase: str = PASSPHRASE) -> VaultKeys:
    return VaultKeys(lambda _is_new: passphrase, CHEAP)


@contextmanager
def _opened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[DeskStore]:
    profile = Profile(folder)
    profile.take()
    try:
        store = profile.open(_keys(passphrase).database_key(profile))
        try:
            yield store
        finally:
            store.close()
    finally:
        profile.release()


def _names(folder: Path, passphrase: str = PASSPHRASE) -> list[str]:
    with _opened(folder, passphrase) as store:
        return sorted(one.name for one in store.reads.find(Company))


def _asked_once(asked: list[bool]) -> VaultKeys:
    def ask(is_new: bool) -> str:
        asked.append(is_new)
        return PASSPHRASE

    return VaultKeys(ask, CHEAP)


def test_a_copy_and_the_passphrase_are_all_that_another_computer_needs(folder: Path, tmp_path: Path) -> None:
    copy = back_up(folder, _keys(), tmp_path / "stick")
    shutil.rmtree(folder)
    asked: list[bool] = []

    restore_copy(tmp_path / "other", _asked_once(asked), copy)

    assert asked == [False], "a new passphrase was asked for"
    assert _names(tmp_path / "other") == NAMES
    again = back_up(tmp_path / "other", _keys(), tmp_path / "second")
    restore_copy(tmp_path / "third", _keys(), again)
    assert _names(tmp_path / "third") == NAMES


def test_a_stick_of_the_fair_carries_the_key_and_says_so(folder: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with _opened(folder) as store:
        prepare_medium(store, stick)
        copy = copy_to_medium(store, stick)
    assert KEY_FILE in (stick / MARK).read_text()

    restore_copy(tmp_path / "other", _keys(), copy)

    assert _names(tmp_path / "other") == NAMES


def test_a_lost_key_file_comes_back_from_the_copies(folder: Path) -> None:
    with _opened(folder) as store:
        store.look_after()
    (folder / KEY_FILE).unlink()

    assert _keys().needs_passphrase(Profile(folder))
    with pytest.raises(KeyFault, match=r"key\.wrong_passphrase"):
        _names(folder, "incorrect horse")
    assert _names(folder) == NAMES
    assert (folder / KEY_FILE).read_bytes() == (folder / "backups" / KEY_FILE).read_bytes()


def test_the_next_copy_takes_a_changed_passphrase_along(folder: Path, tmp_path: Path) -> None:
    first = back_up(folder, _keys(), tmp_path / "stick")
    PassphraseFile(folder / KEY_FILE, CHEAP).change(PASSPHRASE, "another horse")
    back_up(folder, _keys("another horse"), tmp_path / "stick")

    with pytest.raises(KeyFault, match=r"key\.wrong_passphrase"):
        restore_copy(tmp_path / "other", _keys(), first)
    assert not (tmp_path / "other" / KEY_FILE).exists(), "the profile is not new any more"
    restore_copy(tmp_path / "other", _keys("another horse"), first)
    assert _names(tmp_path / "other", "another horse") == NAMES


def test_two_desks_on_one_stick_do_not_take_each_others_key(folder: Path, tmp_path: Path) -> None:
    other = _desk(tmp_path / "of a colleague")
    copies = [back_up(one, _keys(), tmp_path / "stick") for one in (folder, other, folder, other)]

    for n, copy in enumerate(copies):
        restore_copy(tmp_path / f"new {n}", _keys(), copy)
        assert _names(tmp_path / f"new {n}") == NAMES


def test_a_desk_that_has_a_key_keeps_it_whatever_lies_beside_a_copy(folder: Path, tmp_path: Path) -> None:
    copy = back_up(_desk(tmp_path / "of a colleague"), _keys(), tmp_path / "stick")
    kept = (folder / KEY_FILE).read_bytes()

    with pytest.raises(ProfileFault):
        restore_copy(folder, _keys(), copy)

    assert (folder / KEY_FILE).read_bytes() == kept
    assert _names(folder) == NAMES


def test_a_copy_without_its_key_leaves_the_profile_new_for_the_key_to_be_fetched(folder: Path, tmp_path: Path) -> None:
    copy = back_up(folder, _keys(), tmp_path / "stick")
    alone = tmp_path / "alone" / copy.name
    alone.parent.mkdir()
    shutil.copy(copy, alone)
    with pytest.raises(EnvironmentFault):
        restore_copy(tmp_path / "other", _keys(), alone)

    for name in (KEY_FILE, "desk.json"):
        shutil.copy(copy.parent / name, alone.parent / name)
    restore_copy(tmp_path / "other", _keys(), alone)
    assert _names(tmp_path / "other") == NAMES


@pytest.mark.usefixtures("keyring")
def test_on_a_desk_with_a_key_store_nothing_lies_beside_a_copy(tmp_path: Path) -> None:
    folder = _desk(tmp_path / "profile")
    copy = back_up(folder, _keys(), tmp_path / "stick")

    assert list(copy.parent.iterdir()) == [copy]
    back_up(folder, _keys())
    assert not list(folder.rglob(KEY_FILE))
