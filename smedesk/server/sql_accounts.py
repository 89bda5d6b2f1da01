"""Offices, invitations and devices in SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

from sqlalchemy import BindParameter, ColumnElement, Select, Table, bindparam, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from smedesk.server.storage import Device, Invite, OfficeAccount
from smedesk.server.tables import device, invite, office, sync_head

A = TypeVar("A")

DEVICE_BITS = 16
"""Numbers of devices are given from one block after each restoring of the database."""

_VALUE: BindParameter[Any] = bindparam("value")
_OFFICE = select(office).where(office.c.id == _VALUE)
_OFFICE_NAMED = select(office).where(office.c.name == _VALUE)
_INVITE = select(invite).where(invite.c.code_hash == _VALUE)
_DEVICE = select(device).where(device.c.number == _VALUE)
_DEVICE_OF_ACCESS = select(device).where(device.c.access_hash == _VALUE)


class SqlAccounts:
    """Fills `storage.Accounts` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def office(self, id: str) -> OfficeAccount | None:
        return self._first(OfficeAccount, _OFFICE, id)

    def office_named(self, name: str) -> OfficeAccount | None:
        return self._first(OfficeAccount, _OFFICE_NAMED, name)

    def put_office(self, account: OfficeAccount) -> None:
        self._replace(office, office.c.id == account.id, asdict(account))

    def invite(self, code_hash: str) -> Invite | None:
        return self._first(Invite, _INVITE, code_hash)

    def put_invite(self, given: Invite) -> None:
        self._replace(invite, invite.c.code_hash == given.code_hash, asdict(given))

    def drop_invites(self, before: float) -> None:
        self._connection.execute(delete(invite).where(invite.c.expires_at < before))

    def device(self, number: int) -> Device | None:
        return self._first(Device, _DEVICE, number)

    def device_of_access(self, access_hash: str) -> Device | None:
        return self._first(Device, _DEVICE_OF_ACCESS, access_hash)

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

    def _first(self, made: Callable[..., A], statement: Select[Any], value: str | int) -> A | None:
        found = self._connection.execute(statement, {"value": value}).mappings().first()
        return made(**found) if found else None

    def _replace(self, table: Table, condition: ColumnElement[bool], values: dict[str, Any]) -> None:
        changed = self._connection.execute(update(table).where(condition).values(**values))
        if not changed.rowcount:
            self._connection.execute(insert(table), values)
