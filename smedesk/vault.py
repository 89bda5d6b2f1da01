"""Where secrets rest: in the key store of the system, or in a file under a passphrase. The only keyring.

Only key stores that encrypt are taken, by name; a library's fallback that writes plain text never is. Where
there is none, the random key of the database is wrapped by a passphrase (Argon2id, AES-256-GCM), and
`shelter` says so, because the person has to know. Values are short and opaque: the key store of Windows takes
1,280 characters and no more.

    vault = Vault(folder, database_id)
    key = vault.database_key(is_new, ask)      # before the database is opened
    vault.secrets                              # afterwards: tokens and the device's key
"""

from __future__ import annotations

import base64
import json
import secrets
import sys
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol

from smedesk.domain.frozen import frozen
from smedesk.services.faults import KeyFault
from smedesk.services.files import disk_faults_told, write_beside

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from keyring.backend import KeyringBackend

KEY_BYTES = 32
LONGEST_VALUE = 1000
"""Characters; under the limit of every key store."""

KEY_FILE = "key.json"
"""The file in the profile, where a passphrase wraps the key."""

SERVICE = "SMEdesk"
_DATABASE_KEY = "database"
_FORMAT = 1
_SALT_BYTES, _NONCE_BYTES = 16, 12
_MOST_MEMORY_KIB = 4 << 20

_TRUSTED = {
    "linux": (("SecretService", "Keyring"), ("kwallet", "DBusKeyring"), ("kwallet", "DBusKeyringKWallet4")),
    "win32": (("Windows", "WinVaultKeyring"),),
    "darwin": (("macOS", "Keyring"),),
}
"""Key stores that encrypt, each with the login of the user: module and class, by system."""

_LATE = ("urllib.request", "importlib_metadata", "more_itertools", "subprocess", "configparser")
"""What the library of the key stores loads for functions that are not called here: 20 ms of each start."""


class Shelter(StrEnum):
    """Where the key of a database rests."""

    KEY_STORE = "key_store"
    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a place


class Secrets(Protocol):
    """Small secrets by name."""

    def get(self, name: str) -> str:
        """Return a secret, "" when there is none."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret; "" takes it away."""


AskPassphrase = Callable[[bool], str]
"""Asks the person for the passphrase; True: for a new one, chosen and repeated."""


def find_key_store() -> KeyringBackend | None:
    """Return the best trusted key store that answers here, None when there is none.

    The library's own search would load the stores of every system, and would listen to the user's settings."""
    trusted = _TRUSTED.get(sys.platform, ())
    kinds = [getattr(_loaded(f"keyring.backends.{module}"), kind) for module, kind in trusted]
    return max((kind() for kind in kinds if kind.viable), key=lambda one: float(one.priority), default=None)


def _loaded(name: str) -> ModuleType:
    """Return a module of the library of the key stores; with what comes late at once, where it needs that."""
    try:
        with _coming_late():
            return import_module(name)
    except (ImportError, AttributeError):
        return import_module(name)


@contextmanager
def _coming_late() -> Iterator[None]:
    """Load the library for the first time with modules that are loaded when something of them is asked for."""
    names = [] if "keyring.backend" in sys.modules else [name for name in _LATE if name not in sys.modules]
    sys.modules.update({name: _late(name) for name in names})
    try:
        yield
    finally:
        for name in names:
            del sys.modules[name]


def _late(name: str) -> ModuleType:
    def load(attribute: str) -> object:
        if sys.modules.get(name) is late:
            raise AttributeError(attribute)
        return getattr(import_module(name), attribute)

    late = ModuleType(name)
    vars(late)["__getattr__"] = load
    return late


class KeyStoreSecrets:
    """Secrets of one profile in the system's key store."""

    def __init__(self, backend: KeyringBackend, profile: str) -> None:
        self._backend = backend
        self._profile = profile

    def get(self, name: str) -> str:
        """Return a secret, "" when there is none."""
        with _key_store_faults_told():
            return self._backend.get_password(SERVICE, self._entry(name)) or ""

    def set(self, name: str, value: str) -> None:
        """Keep a secret; "" takes it away."""
        if len(value) > LONGEST_VALUE or not value.isascii():
            raise ValueError(f"{name} is no short plain value")
        with _key_store_faults_told():
            if value:
                self._backend.set_password(SERVICE, self._entry(name), value)
            elif self._backend.get_password(SERVICE, self._entry(name)) is not None:
                self._backend.delete_password(SERVICE, self._entry(name))

    def _entry(self, name: str) -> str:
        return f"{self._profile}/{name}"


@contextmanager
def _key_store_faults_told() -> Iterator[None]:
    from keyring.errors import KeyringLocked

    try:
        yield
    except KeyringLocked as error:
        raise KeyFault("key.store_locked") from error
    except Exception as error:  # each system's store has errors of its own
        raise KeyFault("key.store_failed", reason=f"{type(error).__name__}: {error}") from error


# ---------------------------------------------------------------------------------------------- passphrase


@frozen
class Cost:
    """What trying one passphrase costs. Lower only in tests."""

    memory_kib: int = 262_144
    iterations: int = 2
    lanes: int = 4


class PassphraseFile:
    """A key under a passphrase. Also the way to carry a key to another computer, beside a copy of the
    database."""

    def __init__(self, file: Path, cost: Cost | None = None) -> None:
        self.file = file
        self._cost = cost or Cost()

    @property
    def exists(self) -> bool:
        """Whether a key is kept here."""
        return self.file.exists()

    def keep(self, key: bytes, passphrase: str) -> None:
        """Wrap a key, in the place of the one before; a crash leaves the old or the new file."""
        if not passphrase:
            raise KeyFault("key.no_passphrase")
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
        head = {"format": _FORMAT, "kdf": "argon2id", **asdict(self._cost), "salt": _text(salt), "nonce": _text(nonce)}
        wrapped = AESGCM(_derived(passphrase, salt, self._cost)).encrypt(nonce, key, _bound(head))
        write_beside(self.file, json.dumps({**head, "wrapped": _text(wrapped)}).encode())

    def key(self, passphrase: str) -> bytes:
        """Return the key; KeyFault("key.wrong_passphrase") or ("key.damaged_file")."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        with disk_faults_told(self.file.parent):
            content = self.file.read_bytes()
        try:
            head = json.loads(content)
            wrapped = _bytes(head.pop("wrapped"))
            cost = Cost(int(head["memory_kib"]), int(head["iterations"]), int(head["lanes"]))
            if head["format"] != _FORMAT or not 0 < cost.memory_kib <= _MOST_MEMORY_KIB:
                raise ValueError(head["format"])
            derived = _derived(passphrase, _bytes(head["salt"]), cost)
            return AESGCM(derived).decrypt(_bytes(head["nonce"]), wrapped, _bound(head))
        except InvalidTag as error:
            raise KeyFault("key.wrong_passphrase") from error
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KeyFault("key.damaged_file", file=str(self.file)) from error

    def change(self, old: str, new: str) -> None:
        """Wrap the same key by another passphrase."""
        self.keep(self.key(old), new)


PIN_COST = Cost(65_536, 3, 4)
"""A PIN is short: what a try costs, and the wait after wrong ones (`services.locking`), stand against a guess."""


class PinSealer:
    """Keeps a PIN, or the code that replaces a forgotten one, so that it can be checked and not read."""

    def __init__(self, cost: Cost = PIN_COST) -> None:
        self._cost = cost

    def seal(self, secret: str) -> str:
        """Return what is kept of a secret."""
        salt = secrets.token_bytes(_SALT_BYTES)
        head = {"format": _FORMAT, "kdf": "argon2id", **asdict(self._cost), "salt": _text(salt)}
        return json.dumps({**head, "sealed": _text(_derived(secret, salt, self._cost))})

    def fits(self, sealed: str, secret: str) -> bool:
        """Whether this is the secret; False for nothing kept and for what cannot be read."""
        try:
            kept = json.loads(sealed)
            cost = Cost(int(kept["memory_kib"]), int(kept["iterations"]), int(kept["lanes"]))
            if kept["format"] != _FORMAT or not 0 < cost.memory_kib <= _MOST_MEMORY_KIB:
                return False
            return secrets.compare_digest(_bytes(kept["sealed"]), _derived(secret, _bytes(kept["salt"]), cost))
        except (ValueError, KeyError, TypeError):
            return False


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    ).derive(unicodedata.normalize("NFC", passphrase).encode())  # one letter has two forms on two systems


def _bound(head: dict[str, object]) -> bytes:
    """Return the head as it is sealed together with the key, so that nobody makes the passphrase cheaper to
    try."""
    return json.dumps(head, sort_keys=True).encode()


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _bytes(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


class FileSecrets:
    """Secrets in a file under the key of the database, where there is no key store."""

    def __init__(self, file: Path, key: bytes) -> None:
        self._file = file
        self._key = key

    def get(self, name: str) -> str:
        """Return a secret, "" when there is none."""
        return self._read().get(name, "")

    def set(self, name: str, value: str) -> None:
        """Keep a secret; "" takes it away."""
        held = {key: kept for key, kept in {**self._read(), name: value}.items() if kept}
        nonce = secrets.token_bytes(_NONCE_BYTES)
        write_beside(self._file, nonce + self._cipher().encrypt(nonce, json.dumps(held).encode(), None))

    def _read(self) -> dict[str, str]:
        from cryptography.exceptions import InvalidTag

        with disk_faults_told(self._file.parent):
            if not self._file.exists():
                return {}
            content = self._file.read_bytes()
        try:
            held = json.loads(self._cipher().decrypt(content[:_NONCE_BYTES], content[_NONCE_BYTES:], None))
        except (InvalidTag, ValueError) as error:
            raise KeyFault("key.damaged_file", file=str(self._file)) from error
        return {str(name): str(value) for name, value in held.items()}

    def _cipher(self) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        return AESGCM(HKDF(SHA256(), KEY_BYTES, None, b"smedesk secrets").derive(self._key))


# --------------------------------------------------------------------------------------------------- vault


class Vault:
    """The secrets of one profile, named by its database's id."""

    def __init__(self, folder: Path, database_id: str, cost: Cost | None = None) -> None:
        self._folder = folder
        self._profile = database_id
        self._wrapped = PassphraseFile(folder / KEY_FILE, cost)
        self._key = b""
        self._backend = None if self._wrapped.exists else find_key_store()

    @property
    def shelter(self) -> Shelter:
        """Where the key rests, or will rest when it is made."""
        return Shelter.KEY_STORE if self._backend else Shelter.PASSPHRASE

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase was chosen for this profile already."""
        return self._wrapped.exists

    def fits_passphrase(self, typed: str) -> bool:
        """Whether this is the passphrase of the database; False where the key rests in the key store."""
        try:
            return bool(typed) and self._wrapped.exists and bool(self._wrapped.key(typed))
        except KeyFault:
            return False

    def database_key(self, is_new: bool, ask: AskPassphrase) -> bytes:
        """Return the key of the database; made and kept first for a new profile. `ask` is called where the
        shelter is a passphrase. KeyFault("key.missing") when a database is there and its key is not."""
        self._key = self._from_key_store(is_new) if self._backend else self._from_passphrase(is_new, ask)
        return self._key

    @property
    def secrets(self) -> Secrets:
        """The small secrets of the profile; known once the key is."""
        if self._backend:
            return KeyStoreSecrets(self._backend, self._profile)
        if not self._key:
            raise RuntimeError("the secrets rest under the key of the database: ask for that first")
        return FileSecrets(self._folder / "secrets.box", self._key)

    def _from_key_store(self, is_new: bool) -> bytes:
        held = self.secrets.get(_DATABASE_KEY)
        if not held and is_new:
            self.secrets.set(_DATABASE_KEY, secrets.token_hex(KEY_BYTES))
            held = self.secrets.get(_DATABASE_KEY)  # what does not come back must not encrypt anything
        if not held:
            raise KeyFault("key.missing", name=self._profile)
        return bytes.fromhex(held)

    def _from_passphrase(self, is_new: bool, ask: AskPassphrase) -> bytes:
        if self._wrapped.exists:
            return self._wrapped.key(ask(False))
        if not is_new:
            raise KeyFault("key.missing", name=self._profile)
        key = secrets.token_bytes(KEY_BYTES)
        self._wrapped.keep(key, ask(True))
        return key
