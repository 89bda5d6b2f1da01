"""What the server does for its desks, without HTTP: hello, enrolment, tokens, exchange.

Blocking; called from worker threads, and by the simulator. Holds no state between calls but the database.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC
from datetime import datetime as DateTime

from smedesk.domain.replica import Acknowledgement
from smedesk.server import accounts, feeding, pushing
from smedesk.server.accounts import Lifetimes, Refused
from smedesk.server.storage import ACTIVE, Device, Storage, Transaction
from smedesk.sync import framing, wire
from smedesk.sync.faults import WireFault

_SEEN_EVERY = 60
"""Seconds after which an idle contact is worth a write."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back for an exchange, and what the log may say of it."""

    head: wire.Head
    pages: Iterator[framing.Page]
    device: Device
    operations: int


@dataclass(frozen=True, slots=True)
class Settings:
    """What a deployer may set."""

    lifetimes: Lifetimes = field(default_factory=Lifetimes)
    operations: int = 500
    request_bytes: int = 2 << 20


class Service:
    """The server over one database."""

    def __init__(
        self, storage: Storage, settings: Settings | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        self.storage = storage
        self.settings = settings or Settings()
        self._clock = clock

    def hello(self) -> wire.Hello:
        """Say what this server is."""
        with self.storage.read() as transaction:
            epoch = transaction.records.head().epoch
        limits = wire.HelloLimits(self.settings.operations, self.settings.request_bytes)
        return wire.Hello("smedesk", (wire.PROTOCOL, wire.PROTOCOL), (1, wire.SCHEMA), epoch, self._moment().text,
                          limits)

    def invite(self, office: str, country: str = "", *, is_coordinator: bool = False) -> str:
        """Return a one-time code for a desk of an office; an unknown office is made."""
        with self.storage.write() as transaction:
            return accounts.invite_desk(transaction, office, country, self._clock(), self.settings.lifetimes,
                                        is_coordinator=is_coordinator)

    def enrol(self, request: wire.EnrolRequest) -> wire.Enrolled:
        """Turn a one-time code into a device."""
        with self.storage.write() as transaction:
            return accounts.enrol(transaction, request, self._clock(), self.settings.lifetimes)

    def refresh(self, request: wire.TokenRequest) -> wire.Tokens:
        """Give fresh tokens."""
        with self.storage.write() as transaction:
            return accounts.refresh_tokens(transaction, request, self._clock(), self.settings.lifetimes)

    def replace(self, access: str) -> wire.Enrolled:
        """Give a desk a fresh number."""
        with self.storage.write() as transaction:
            device = accounts.device_of(transaction, access, self._clock())
            accounts.check_state(device)
            return accounts.replace_device(transaction, device, self._clock(), self.settings.lifetimes)

    def admit(self, access: str) -> None:
        """Refused where this is no device that may ask."""
        with self.storage.read() as transaction:
            accounts.check_state(accounts.device_of(transaction, access, self._clock()))

    def exchange(self, access: str, raw: bytes) -> Answer:
        """Take a packed request: push what it brings, and offer the pages behind its cursor."""
        with self.storage.read() as transaction:
            device = accounts.device_of(transaction, access, self._clock())
            header, lines = unpacked(raw)
            epoch = _check(transaction, device, header)
        if len(lines) > self.settings.operations:
            raise Refused(413, "too_large")
        answers: list[Acknowledgement] = []
        last = device.last_n
        if lines or self._is_worth_noting(device, header):
            last, answers = self._push(device.number, header, lines)
        pages = feeding.pages(self.storage, device.office, header.cursor, header.rows, header.pages)
        return Answer(wire.make_head(epoch, last, answers), pages, device, len(lines))

    def _push(
        self, number: int, header: wire.RequestHeader, lines: Sequence[pushing.Line]
    ) -> tuple[int, list[Acknowledgement]]:
        with self.storage.write() as transaction:
            device = transaction.accounts.device(number)
            account = transaction.accounts.office(device.office) if device else None
            if device is None or account is None:
                raise Refused(401, "token")
            _check(transaction, device, header)  # as it stands inside this transaction
            transaction.accounts.put_device(replace(
                device, last_seen=self._clock(), reported_outbox=header.outbox, schema=header.schema))
            try:
                return pushing.push(transaction, device, account, lines, self._moment())
            except pushing.Fork as fork:
                raise Refused(409, "fork", last=device.last_n) from fork

    def _is_worth_noting(self, device: Device, header: wire.RequestHeader) -> bool:
        """Whether a contact that brings nothing is written down: seldom, so that an idle sync costs no
        commit.
        """
        is_old = self._clock() - device.last_seen > _SEEN_EVERY
        return is_old or (header.outbox, header.schema) != (device.reported_outbox, device.schema)

    def _moment(self) -> pushing.Moment:
        seconds = self._clock()
        text = DateTime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
        return pushing.Moment(seconds, text)


def unpacked(raw: bytes) -> tuple[wire.RequestHeader, list[pushing.Line]]:
    """Return the header and the operations of a request; Refused when it is none."""
    try:
        return framing.unpack_request(raw)
    except WireFault as fault:
        if fault.code == "too_large":
            raise Refused(413, "too_large") from fault
        raise Refused(400, "malformed") from fault


def _check(transaction: Transaction, device: Device, header: wire.RequestHeader) -> int:
    """Return the epoch; Refused when the device may not exchange, or not like this."""
    accounts.check_state(device)
    if device.state != ACTIVE or header.device != device.number:
        raise Refused(403, "replaced")
    if header.proto != wire.PROTOCOL:
        raise Refused(426, "update")
    epoch = transaction.records.head().epoch
    if header.epoch != epoch:
        raise Refused(409, "epoch", epoch=epoch, last=device.last_n)
    return epoch
