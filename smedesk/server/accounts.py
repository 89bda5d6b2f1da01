"""Invitations, devices and their tokens: who a desk is, as the server sees it.

Codes and tokens are kept as SHA-256 only. A lost answer locks nobody out: the same code with the same key
enrols the same device again, and a refresh token stays valid until its successor is first used. After the
server was set back, a device whose token is unknown proves itself by its key, once for each epoch.
"""

from __future__ import annotations

import hashlib
import secrets
import uuid
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from smedesk.domain.field import Audience
from smedesk.domain.replica import RowChange
from smedesk.server.storage import (
    ACTIVE,
    REF,
    REPLACED,
    REVOKED,
    Device,
    FeedRow,
    Invite,
    OfficeAccount,
    Transaction,
)
from smedesk.sync import wire
from smedesk.sync.access import normal_code, proof_message
from smedesk.sync.merge import StoredRecord

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without I, O, 0 and 1, which people take for one another."""

_CODE_LENGTH = 8
_TOKEN_BYTES = 32
_KEY_BYTES = 32


class Refused(Exception):
    """The server says no. `status` is that of HTTP, `code` the word of the protocol."""

    def __init__(self, status: int, code: str, *, retry_after: float = 0, epoch: int = 0, last: int = 0) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.retry_after = retry_after
        self.epoch = epoch
        self.last = last


class UnknownOffice(Exception):
    """The office is not known, and without its country it cannot be entered."""


@dataclass(frozen=True, slots=True)
class Lifetimes:
    """Seconds that a code and an access token live."""

    code: float = 600
    access: float = 1800


def hashed(secret: str) -> str:
    """Return what is kept of a code or token."""
    return hashlib.sha256(secret.encode()).hexdigest()


def invite_desk(
    transaction: Transaction, name: str, country: str, now: float, lifetimes: Lifetimes, *,
    is_coordinator: bool = False
) -> str:
    """Return a one-time code for a desk of an office, which is named or given by its id; an unknown office is
    made.
    """
    accounts = transaction.accounts
    account = accounts.office(name) or accounts.office_named(name)
    if account is None:
        if not country:
            raise UnknownOffice(name)
        account = _make_office(transaction, name, country, is_coordinator=is_coordinator)
    code = "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))
    accounts.drop_invites(now)
    accounts.put_invite(Invite(hashed(code), account.id, now + lifetimes.code))
    return code


def _make_office(transaction: Transaction, name: str, country: str, *, is_coordinator: bool) -> OfficeAccount:
    """Enter an office. Its record has no writers, so that what the office says of itself replaces this
    without conflict.
    """
    account = OfficeAccount(str(uuid.uuid4()), name, is_coordinator)
    transaction.accounts.put_office(account)
    data = {"office": account.id, "name": name, "country": country}
    record = StoredRecord(id=account.id, kind="office", office=account.id, data=data)
    transaction.records.put_records([record], {})
    seq = transaction.records.take_numbers(1)
    transaction.records.put_feed([
        (account.id, account.id, FeedRow(seq, RowChange.PUT, Audience.OWN)),
        (REF, account.id, FeedRow(seq, RowChange.PUT, Audience.EVERYONE)),
    ])
    return account


def enrol(
    transaction: Transaction, request: wire.EnrolRequest, now: float, lifetimes: Lifetimes
) -> wire.Enrolled:
    """Turn a one-time code into a device."""
    invite = transaction.accounts.invite(hashed(normal_code(request.code)))
    if invite is None or invite.expires_at < now or invite.used_by_key not in ("", request.public_key):
        raise Refused(403, "code")
    _public_key(request.public_key)
    if invite.used_by_key:
        known = transaction.accounts.device(invite.device)
        if known is None or known.state != ACTIVE:
            raise Refused(403, "code")
        return _equip(transaction, known, now, lifetimes)
    device = _add(transaction, invite.office, request.public_key, request.name)
    transaction.accounts.put_invite(replace(invite, used_by_key=request.public_key, device=device.number))
    return _equip(transaction, device, now, lifetimes)


def replace_device(
    transaction: Transaction, device: Device, now: float, lifetimes: Lifetimes
) -> wire.Enrolled:
    """Give a desk a fresh number; what still comes under the old one is refused."""
    transaction.accounts.put_device(replace(device, state=REPLACED))
    fresh = _add(transaction, device.office, device.public_key, device.name)
    return _equip(transaction, fresh, now, lifetimes)


def refresh_tokens(
    transaction: Transaction, request: wire.TokenRequest, now: float, lifetimes: Lifetimes
) -> wire.Tokens:
    """Give fresh tokens for a refresh token that the device's key has signed."""
    device = transaction.accounts.device(request.device)
    epoch = transaction.records.head().epoch
    if device is None or request.epoch != epoch:
        raise Refused(401, "token")
    check_state(device)
    _check_proof(device, request)
    given = hashed(request.refresh)
    if given == device.next_refresh_hash:
        device = replace(device, refresh_hash=given, next_refresh_hash="")
    elif given != device.refresh_hash:
        if device.token_epoch == epoch:
            raise Refused(401, "token")
        device = replace(device, refresh_hash=given)
    return _issue(transaction, device, epoch, now, lifetimes)


def device_of(transaction: Transaction, access: str, now: float) -> Device:
    """Return the device of an access token; Refused("token") when it is unknown or too old."""
    device = transaction.accounts.device_of_access(hashed(access)) if access else None
    if device is None or device.access_until < now:
        raise Refused(401, "token")
    return device


def check_state(device: Device) -> None:
    """Raise Refused when the device may not take part. One that was replaced may still ask for a fresh
    number.
    """
    if device.state == REVOKED:
        raise Refused(403, "revoked")


def revoke(transaction: Transaction, number: int) -> bool:
    """Shut a device out; return whether there is one."""
    device = transaction.accounts.device(number)
    if device is None:
        return False
    transaction.accounts.put_device(replace(device, state=REVOKED, access_hash="", access_until=0))
    return True


def _add(transaction: Transaction, office: str, public_key: str, name: str) -> Device:
    device = Device(number=0, office=office, public_key=public_key, name=name)
    return replace(device, number=transaction.accounts.add_device(device))


def _equip(transaction: Transaction, device: Device, now: float, lifetimes: Lifetimes) -> wire.Enrolled:
    """Give a device that has just been named its first tokens."""
    epoch = transaction.records.head().epoch
    tokens = _issue(transaction, device, epoch, now, lifetimes)
    known = replace(device, refresh_hash=hashed(tokens.refresh), token_epoch=epoch,
                    access_hash=hashed(tokens.access), access_until=now + lifetimes.access)
    transaction.accounts.put_device(known)
    return wire.Enrolled(device.number, device.office, epoch, tokens)


def _issue(
    transaction: Transaction, device: Device, epoch: int, now: float, lifetimes: Lifetimes
) -> wire.Tokens:
    tokens = wire.Tokens(secrets.token_urlsafe(_TOKEN_BYTES), secrets.token_urlsafe(_TOKEN_BYTES),
                         int(lifetimes.access))
    transaction.accounts.put_device(replace(
        device, next_refresh_hash=hashed(tokens.refresh), token_epoch=epoch, access_hash=hashed(tokens.access),
        access_until=now + lifetimes.access))
    return tokens


def _check_proof(device: Device, request: wire.TokenRequest) -> None:
    message = proof_message(request.device, request.refresh, request.epoch)
    try:
        _public_key(device.public_key).verify(bytes.fromhex(request.proof), message)
    except (InvalidSignature, ValueError) as error:
        raise Refused(401, "token") from error


def _public_key(raw: str) -> Ed25519PublicKey:
    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(raw))
    except ValueError as error:
        raise Refused(400, "malformed") from error
