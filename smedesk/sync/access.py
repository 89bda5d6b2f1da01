"""How a desk proves who it is: a one-time code at first, then its own key and short opaque tokens.

The desk keeps the seed of its Ed25519 key and one refresh token in the system's key store (small values only:
the Windows store takes 2,560 bytes) and the access token nowhere. A lost answer locks nobody out: the same
code with the same key enrols the same desk again, and the server accepts a refresh token until its successor
is first used.
"""

from __future__ import annotations

from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from smedesk.sync import wire
from smedesk.sync.faults import SyncFault

KEY, REFRESH, DATABASE, DEVICE = "sync.key", "sync.refresh", "sync.database", "sync.device"
NEXT_KEY, CODE = "sync.next_key", "sync.code"
"""Names of the secrets: seed of the key (hex), refresh token, id of the database and number of the device that they
belong to (a file that was put back may name an older number); and while a
desk enrols, the seed to come and the code that it was made for, so that a wrong code spoils nothing."""


class Secrets(Protocol):
    """The key store as the synchronisation needs it."""

    def get(self, name: str) -> str:
        """Return a secret, "" when there is none."""

    def set(self, name: str, value: str) -> None:
        """Keep a secret."""


class Counter(Protocol):
    """The server's doors that give identity and tokens."""

    def hello(self) -> wire.Hello: ...

    def enrol(self, request: wire.EnrolRequest) -> wire.Enrolled: ...

    def refresh(self, request: wire.TokenRequest) -> wire.Tokens: ...

    def replace(self, request: wire.ReplaceRequest, access: str) -> wire.Enrolled: ...


def proof_message(device: int, refresh: str, epoch: int) -> bytes:
    """Return what a device signs to refresh its tokens."""
    return f"smedesk token\n{device}\n{refresh}\n{epoch}".encode()


class DeskAccess:
    """The identity of this desk towards the server."""

    def __init__(self, secrets: Secrets, counter: Counter) -> None:
        self._secrets = secrets
        self._counter = counter
        self.token = ""

    @property
    def known_database(self) -> str:
        """The id of the database that the secrets belong to, "" when unknown."""
        return self._secrets.get(DATABASE)

    def enrol(self, code: str, name: str, database: str) -> wire.Enrolled:
        """Use a one-time code. `name` is what the office calls this desk."""
        code = normal_code(code)
        if self._secrets.get(CODE) != code or not self._secrets.get(NEXT_KEY):
            self._secrets.set(NEXT_KEY, Ed25519PrivateKey.generate().private_bytes_raw().hex())
            self._secrets.set(CODE, code)
        public = self._key(NEXT_KEY).public_key().public_bytes_raw().hex()
        enrolled = self._counter.enrol(wire.EnrolRequest(code, public, name))
        self._secrets.set(KEY, self._secrets.get(NEXT_KEY))
        return self._keep(enrolled, database)

    def refresh(self, device: int) -> None:
        """Get a fresh access token. The number that the secrets were given for goes before `device`, which the file
        names: the server then sees that the file is an old copy, instead of a stranger."""
        device = int(self._secrets.get(DEVICE) or device)
        refresh = self._secrets.get(REFRESH)
        epoch = self._counter.hello().epoch
        proof = self._key().sign(proof_message(device, refresh, epoch)).hex()
        tokens = self._counter.refresh(wire.TokenRequest(device, refresh, epoch, proof))
        self._secrets.set(REFRESH, tokens.refresh)
        self.token = tokens.access

    def replace(self, device: int, database: str) -> wire.Enrolled:
        """Get a fresh number for this desk, whose file is an old copy or not the one that was enrolled."""
        if not self.token:
            self.refresh(device)
        return self._keep(self._counter.replace(wire.ReplaceRequest(device), self.token), database)

    def _keep(self, enrolled: wire.Enrolled, database: str) -> wire.Enrolled:
        self._secrets.set(REFRESH, enrolled.tokens.refresh)
        self._secrets.set(DATABASE, database)
        self._secrets.set(DEVICE, str(enrolled.device))
        self.token = enrolled.tokens.access
        return enrolled

    def _key(self, name: str = KEY) -> Ed25519PrivateKey:
        seed = self._secrets.get(name)
        if not seed:
            raise SyncFault("sync.no_key")
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))


def normal_code(code: str) -> str:
    """Return a one-time code as the server knows it: capitals, without the spaces and dashes that people
    add."""
    return "".join(code.upper().replace("-", " ").split())
