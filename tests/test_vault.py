"""The vault: the real key store where one answers, a passphrase where none does, and never plain text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk import vault
from smedesk.services.faults import KeyFault
from smedesk.vault import (
    KEY_BYTES,
    LONGEST_VALUE,
    Cost,
    FileSecrets,
    KeyStoreSecrets,
    PassphraseFile,
    Shelter,
    Vault,
    find_key_store,
)

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
KEY = bytes(range(KEY_BYTES))


def never(is_new: bool) -> str:
    raise AssertionError(f"nobody is to be asked ({is_new})")


@pytest.fixture
def no_key_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without any key store."""
    monkeypatch.setattr(vault, "find_key_store", lambda: None)


# ------------------------------------------------------------------------------------------ the real store


def test_a_new_key_is_kept_in_the_key_store_and_found_again(keyring: Any, tmp_path: Path) -> None:
    assert keyring.priority > 0
    first = Vault(tmp_path, "db one")
    key = first.database_key(True, never)

    assert first.shelter is Shelter.KEY_STORE
    assert len(key) == KEY_BYTES
    assert Vault(tmp_path, "db one").database_key(False, never) == key
    assert Vault(tmp_path, "db one").database_key(True, never) == key
    assert list(tmp_path.iterdir()) == []


def test_each_profile_has_entries_of_its_own(keyring: Any, tmp_path: Path) -> None:
    assert keyring.priority > 0
    one, two = Vault(tmp_path, "db two"), Vault(tmp_path, "db three")
    assert one.database_key(True, never) != two.database_key(True, never)

    one.secrets.set("token", "abc")
    assert one.secrets.get("token") == "abc"
    assert two.secrets.get("token") == ""

    one.secrets.set("token", "")
    one.secrets.set("token", "")
    assert one.secrets.get("token") == ""


def test_a_database_without_its_key_is_not_given_a_new_one(keyring: Any, tmp_path: Path) -> None:
    assert keyring.priority > 0
    with pytest.raises(KeyFault, match=r"key\.missing"):
        Vault(tmp_path, "db lost").database_key(False, never)


def test_only_short_plain_values_are_kept(keyring: Any) -> None:
    secrets = KeyStoreSecrets(keyring, "db four")
    secrets.set("token", "x" * LONGEST_VALUE)

    assert len(secrets.get("token")) == LONGEST_VALUE
    for value in ("x" * (LONGEST_VALUE + 1), "ü"):
        with pytest.raises(ValueError, match="short"):
            secrets.set("token", value)


# ----------------------------------------------------------------------------------------- which is trusted


class _Store:
    priority = 99.0

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error

    def get_password(self, service: str, name: str) -> str | None:
        if self.error:
            raise self.error
        return f"{service} {name}"


def test_a_store_that_is_not_on_the_list_is_not_taken_though_the_user_chose_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    assert find_key_store() is None


def test_of_the_trusted_ones_that_answer_the_best_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    good = type("Keyring", (_Store,), {"viable": True, "priority": 5})
    better = type("DBusKeyring", (_Store,), {"viable": True, "priority": 5.1})
    silent = type("DBusKeyringKWallet4", (_Store,), {"viable": False, "priority": 99})
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("keyring.backends.SecretService.Keyring", good)
    monkeypatch.setattr("keyring.backends.kwallet.DBusKeyring", better)
    monkeypatch.setattr("keyring.backends.kwallet.DBusKeyringKWallet4", silent)

    assert isinstance(find_key_store(), better)


def test_what_the_store_says_becomes_a_fault_with_a_name() -> None:
    from keyring.errors import KeyringLocked

    locked: Any = _Store(KeyringLocked("dismissed"))
    broken: Any = _Store(OSError("bus is gone"))

    with pytest.raises(KeyFault, match=r"key\.store_locked"):
        KeyStoreSecrets(locked, "db").get("token")
    with pytest.raises(KeyFault, match=r"key\.store_failed.*bus is gone"):
        KeyStoreSecrets(broken, "db").get("token")


# ---------------------------------------------------------------------------------------------- passphrase


@pytest.mark.usefixtures("no_key_store")
def test_without_a_key_store_a_passphrase_is_asked_for_and_the_caller_is_told(tmp_path: Path) -> None:
    asked: list[bool] = []

    def ask(is_new: bool) -> str:
        asked.append(is_new)
        return "horse battery"

    first = Vault(tmp_path, "db", CHEAP)
    assert first.shelter is Shelter.PASSPHRASE
    key = first.database_key(True, ask)
    first.secrets.set("token", "abc")

    again = Vault(tmp_path, "db", CHEAP)
    assert again.database_key(False, ask) == key
    assert again.secrets.get("token") == "abc"
    assert asked == [True, False]
    for file in tmp_path.iterdir():
        assert key not in file.read_bytes()
        assert b"abc" not in file.read_bytes()


@pytest.mark.usefixtures("no_key_store")
def test_a_database_whose_wrapped_key_is_lost_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(KeyFault, match=r"key\.missing"):
        Vault(tmp_path, "db", CHEAP).database_key(False, never)


@pytest.mark.usefixtures("no_key_store")
def test_secrets_are_not_had_before_the_key(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        _ = Vault(tmp_path, "db", CHEAP).secrets


def test_a_key_under_a_passphrase_stays_there_when_a_key_store_appears(keyring: Any, tmp_path: Path) -> None:
    assert keyring.priority > 0
    PassphraseFile(tmp_path / "key.json", CHEAP).keep(KEY, "horse")
    found = Vault(tmp_path, "db five")

    assert found.shelter is Shelter.PASSPHRASE
    assert found.database_key(False, lambda _: "horse") == KEY


def test_a_wrong_passphrase_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "key.json", CHEAP)
    file.keep(KEY, "horse")

    with pytest.raises(KeyFault, match=r"key\.wrong_passphrase"):
        file.key("cow")
    for content in (b"", b"{}", b"[]", b'{"format": 9, "wrapped": ""}', b"\xff\xfe"):
        file.file.write_bytes(content)
        with pytest.raises(KeyFault, match=r"key\.damaged_file"):
            file.key("horse")


def test_nobody_makes_the_passphrase_cheaper_to_try(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "key.json", Cost(memory_kib=64, iterations=2, lanes=1))
    file.keep(KEY, "horse")
    head = json.loads(file.file.read_bytes())

    for changed in ({"iterations": 1}, {"lanes": 2}, {"kdf": "none"}):
        file.file.write_text(json.dumps({**head, **changed}))
        with pytest.raises(KeyFault, match=r"key\.wrong_passphrase"):
            file.key("horse")
    file.file.write_text(json.dumps({**head, "memory_kib": 1 << 40}))
    with pytest.raises(KeyFault, match=r"key\.damaged_file"):
        file.key("horse")


def test_the_passphrase_can_be_changed_and_an_empty_one_is_refused(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "key.json", CHEAP)
    file.keep(KEY, "old")
    file.change("old", "new")

    assert file.key("new") == KEY
    with pytest.raises(KeyFault, match=r"key\.wrong_passphrase"):
        file.key("old")
    with pytest.raises(KeyFault, match=r"key\.no_passphrase"):
        file.change("new", "")
    assert file.key("new") == KEY


def test_an_accent_typed_on_another_system_is_the_same_passphrase(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "key.json", CHEAP)
    file.keep(KEY, "caf\u00e9")

    assert file.key("cafe\u0301") == KEY


def test_the_cost_of_a_real_passphrase_is_what_was_decided(tmp_path: Path) -> None:
    file = PassphraseFile(tmp_path / "key.json")
    file.keep(KEY, "horse")
    head = json.loads(file.file.read_bytes())

    assert (head["kdf"], head["memory_kib"], head["iterations"]) == ("argon2id", 262_144, 2)
    assert file.key("horse") == KEY


@given(passphrase=st.text(min_size=1), key=st.binary(min_size=KEY_BYTES, max_size=KEY_BYTES))
def test_every_passphrase_gives_the_key_back(
    passphrase: str, key: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = PassphraseFile(tmp_path_factory.getbasetemp() / "any.json", CHEAP)
    file.keep(key, passphrase)

    assert file.key(passphrase) == key


def test_secrets_under_another_key_are_not_read(tmp_path: Path) -> None:
    FileSecrets(tmp_path / "secrets.box", KEY).set("token", "abc")

    with pytest.raises(KeyFault, match=r"key\.damaged_file"):
        FileSecrets(tmp_path / "secrets.box", bytes(KEY_BYTES)).get("token")
