"""Offices, invitations and devices in SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from smedesk.server.storage import Device, Invite, OfficeAccount
from smedesk.server.tables import device, invite, office, sync_head

A = TypeVar("A")

DEVICE_BITS = 16
"""Numbers of devices are given from one block after each restoring of the database."""


class SqlAccounts:
    """Fills `storage.Accounts` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def office(self, id: str) -> OfficeAccount | None:
        return self._one(OfficeAccount, office, office.c.id == id)

    def office_named(self, name: str) -> OfficeAccount | None:
        return self._one(OfficeAccount, office, office.c.name == name)

    def put_office(self, account: OfficeAccount) -> None:
        self._replace(office, office.c.id == account.id, asdict(account))

    def invite(self, code_hash: str) -> Invite | None:
        return self._one(Invite, invite, invite.c.code_hash == code_hash)

    def put_invite(self, given: Invite) -> None:
        self._replace(invite, invite.c.code_hash == given.code_hash, asdict(given))

    def drop_invites(self, before: float) -> None:
        self._connection.execute(delete(invite).where(invite.c.expires_at < before))

    def device(self, number: int) -> Device | None:
        return self._one(Device, device, device.c.number == number)

    def device_of_access(self, access_hash: str) -> Device | None:
        return self._one(Device, device, device.c.access_hash == access_hash)

    def devices(self, office: str) -> tuple[Device, ...]:
        found = self._connection.execute(
            select(device).where(device.c.office == office).order_by(device.c.number)).mappings()
        return tuple(Device(**row) for row in found)

    def add_device(self, given: Device) -> int:
        base = int(self._connection.execute(select(sync_head.c.device_base)).scalar_one())
        in_block = device.c.number.between(base, base + (1 << DEVICE_BITS) - 1)
        last = self._connection.execute(select(func.max(device.c.number)).where(in_block)).scalar()
        number = int(last or base) + 1
        self._connection.execute(insert(device), {**asdict(given), "number": number})
        return number

    def put_device(self, given: Device) -> None:
        values = {name: value for name, value in asdict(given).items() if name not in ("number", "last_n")}
        self._connection.execute(update(device).where(device.c.number == given.number).values(**values))

    def _one(self, made: Callable[..., A], table: Table, condition: ColumnElement[bool]) -> A | None:
        found = self._connection.execute(select(table).where(condition)).mappings().first()
        return made(**found) if found else None

    def _replace(self, table: Table, condition: ColumnElement[bool], values: dict[str, Any]) -> None:
        changed = self._connection.execute(update(table).where(condition).values(**values))
        if not changed.rowcount:
            self._connection.execute(insert(table), values)
