"""Offices, invitations and devices in SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Table, delete, insert, select, update
from sqlalchemy.engine import Connection

from smedesk.server.storage import Device, Invite, OfficeAccount
from smedesk.server.tables import device, invite, office

A = TypeVar("A")


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
        values = asdict(given)
        del values["number"]
        return int(self._connection.execute(insert(device).returning(device.c.number), values).scalar_one())

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
