"""What the server needs of its database, as Protocols: accounts on one side, records with feed and ledger on
the other.

Embedded SQLite fills them for a trial, PostgreSQL for the programme; both stand under the same contract
tests. A `write` is one transaction that sees no other writer's half work; `take_numbers` is its last lock, so
that visible feed numbers are always a prefix of the assigned ones. A `read` sees one state from begin to end.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from smedesk.domain.field import Audience
from smedesk.domain.operation import Token, Wire
from smedesk.domain.replica import Outcome, RowChange
from smedesk.sync.merge import StoredRecord

REF, MARKET = "ref", "market"
"""The streams that every office reads; the stream of an office is its id."""

ACTIVE, REPLACED, REVOKED = "active", "replaced", "revoked"
"""States of a device."""


@dataclass(frozen=True, slots=True)
class Head:
    """The highest feed number, and how often the server was set back."""

    seq: int
    epoch: int


@dataclass(frozen=True, slots=True)
class OfficeAccount:
    """An office as the server knows it; its `office` record is what desks see of it."""

    id: str
    name: str
    is_coordinator: bool = False


@dataclass(frozen=True, slots=True)
class Invite:
    """A one-time code, kept as its hash. Used, it names the key and the device that it was used for."""

    code_hash: str
    office: str
    expires_at: float
    used_by_key: str = ""
    device: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A desk. Tokens are kept as hashes; `next_refresh_hash` was handed out and has not been used yet.
    Moments are seconds since 1970."""

    number: int
    office: str
    state: str = ACTIVE
    name: str = ""
    public_key: str = ""
    last_n: int = 0
    refresh_hash: str = ""
    next_refresh_hash: str = ""
    token_epoch: int = 0
    access_hash: str = ""
    access_until: float = 0
    last_seen: float = 0
    reported_outbox: int = 0
    schema: int = 0


@dataclass(frozen=True, slots=True)
class FeedRow:
    """Where a record stands in a stream."""

    seq: int
    change: RowChange
    audience: Audience


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One operation in the ledger. `repeats`: token of the first operation with this uid, "" for a first
    one."""

    n: int
    uid: int
    group: str
    record: str
    outcome: Outcome
    detail: str = ""
    seq: int = 0
    body: str = ""
    aliases: Mapping[str, Token]
    made: Mapping[str, Wire]
    repeats: Token = ""


@dataclass(frozen=True, slots=True)
class Link:
    """`source` names `target` in `field`."""

    source: str
    field: str
    target: str


class Accounts(Protocol):
    """Offices, invitations and devices."""

    def office(self, id: str) -> OfficeAccount | None: ...

    def office_named(self, name: str) -> OfficeAccount | None: ...

    def put_office(self, account: OfficeAccount) -> None: ...

    def invite(self, code_hash: str) -> Invite | None: ...

    def put_invite(self, invite: Invite) -> None: ...

    def drop_invites(self, before: float) -> None: ...

    def device(self, number: int) -> Device | None: ...

    def device_of_access(self, access_hash: str) -> Device | None: ...

    def devices(self, office: str) -> tuple[Device, ...]: ...

    def add_device(self, device: Device) -> int:
        """Return the number given; that of `device` is ignored. Numbers are never given twice, not even when the
        database has been set back in between."""

    def put_device(self, device: Device) -> None:
        """Write everything but `last_n`, which belongs to the ledger."""


class Records(Protocol):
    """Records, the links among them, the feed and the ledger."""

    def head(self) -> Head: ...

    def records(self, ids: Collection[str]) -> dict[str, StoredRecord]: ...

    def links_to(self, targets: Collection[str]) -> list[Link]: ...

    def feed_rows(self, records: Collection[str]) -> dict[str, dict[str, FeedRow]]:
        """Return record → stream → where it stands."""

    def entries(self, device: int, numbers: Collection[int]) -> dict[int, Entry]: ...

    def firsts(self, uids: Collection[int]) -> dict[int, tuple[Token, Entry]]:
        """Return uid → the first operation with it."""

    def put_records(self, records: Iterable[StoredRecord], links: Mapping[str, Sequence[Link]]) -> None:
        """Write records; `links` are all links of each source named."""

    def take_numbers(self, count: int) -> int:
        """Return the first of `count` fresh feed numbers. The last lock of a transaction."""

    def put_feed(self, rows: Iterable[tuple[str, str, FeedRow]]) -> None:
        """Write (stream, record, row)."""

    def put_entries(self, device: int, entries: Sequence[Entry], at: float) -> None:
        """Write the next entries of a device and move its `last_n` to the last of them."""

    def forget_bodies(self, records: Collection[str]) -> None:
        """Take what was typed out of all entries about these records; numbers, uids and answers stay."""

    def page(
        self, stream: str, after: int, limit: int, without_office: str = ""
    ) -> list[tuple[FeedRow, StoredRecord]]:
        """Return the next rows of a stream, without the records of an office."""

    def count_behind(self, stream: str, after: int) -> int:
        """Return how many rows of a stream lie behind a number."""


class Transaction(Protocol):
    """One transaction on both sides."""

    @property
    def accounts(self) -> Accounts: ...

    @property
    def records(self) -> Records: ...


class Storage(Protocol):
    """The database of the server."""

    def write(self) -> AbstractContextManager[Transaction]:
        """Open a writing transaction; leaving the block commits durably, an error rolls back."""

    def read(self) -> AbstractContextManager[Transaction]:
        """Open a transaction that only reads one state."""

    def start_epoch(self) -> int:
        """Begin a new epoch, because the database was set back; return it. None is ever used twice."""

    def close(self) -> None:
        """Let go of the database."""
