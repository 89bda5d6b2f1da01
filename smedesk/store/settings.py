"""Settings of this desk, and the desk's identity among them. Not synchronised."""

from __future__ import annotations

from datetime import datetime as DateTime

from smedesk.domain.roles import PARTNER
from smedesk.services.replication import DeskIdentity
from smedesk.store.connection import Connection

OFFICE, AUTHOR = "office", "author"
"""Names that services set at the first run: the id of the own office, the name of who works here."""

STAFF = "staff"
"""The name of the setting with the id of who works at this desk."""

DATABASE_ID, SPELLING, CHECKED = "database_id", "spelling", "checked"
LIST_SQL = "list_sql"
"""The name of the setting with what `kept_sql` keeps."""

DEVICE, EPOCH, CURSOR, SENT_HIGH, LAST_N, LAST_SYNC = (
    "device",
    "epoch",
    "cursor",
    "sent_high",
    "last_n",
    "last_sync",
)


def get_setting(connection: Connection, name: str) -> str:
    """Return a setting, "" when unset."""
    found = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (name,)).scalar()
    return str(found) if found is not None else ""


def get_number(connection: Connection, name: str) -> int:
    """Return a setting that counts, 0 when unset."""
    return int(get_setting(connection, name) or 0)


def put_setting(connection: Connection, name: str, value: str | int) -> None:
    """Keep a setting; "" takes it away."""
    if value == "":
        connection.exec_driver_sql("DELETE FROM setting WHERE name = ?", (name,))
        return
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        (name, str(value)),
    )


def role(connection: Connection) -> str:
    """Return the role of who works at this desk: "" while the desk is set up, read-only for somebody who is gone."""
    id = get_setting(connection, STAFF)
    if not id:
        return ""
    found = connection.exec_driver_sql("SELECT role FROM staff WHERE id = ? AND archived = 0", (id,)).scalar()
    return str(found) if found else PARTNER


def new_database_id() -> str:
    """Return a name for a new database file."""
    from uuid import uuid4

    return uuid4().hex


def identity(connection: Connection) -> DeskIdentity:
    """Return who this desk is for the server."""
    last_sync = get_setting(connection, LAST_SYNC)
    return DeskIdentity(
        device=get_number(connection, DEVICE),
        office=get_setting(connection, OFFICE),
        epoch=get_number(connection, EPOCH),
        cursor=get_setting(connection, CURSOR),
        sent_high=get_number(connection, SENT_HIGH),
        last_sync=DateTime.fromisoformat(last_sync) if last_sync else None,
        database_id=get_setting(connection, DATABASE_ID),
    )
