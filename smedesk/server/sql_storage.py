"""The server's database through SQLAlchemy Core: embedded SQLite now, written so that PostgreSQL fits beneath
it.

SQLite comes from `sqlcipher3`, without a key, because a process holds one SQLite library only. Commits are
durable when they return (`synchronous=FULL`); one writer at a time, begun IMMEDIATE; readers see the state of
their begin (WAL).
"""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Engine, create_engine, event, select, update
from sqlalchemy.engine import Connection
from sqlalchemy.pool import QueuePool, StaticPool

from smedesk.server import tables
from smedesk.server.sql_accounts import DEVICE_BITS, SqlAccounts
from smedesk.server.sql_records import SqlRecords

_BUSY_MILLISECONDS = 10_000


class NewerDatabase(Exception):
    """The database was written by a newer version of the server; nothing was changed."""


@dataclass(frozen=True, slots=True)
class SqlTransaction:
    """Accounts and records over one connection."""

    accounts: SqlAccounts
    records: SqlRecords


class SqlStorage:
    """A database behind an SQLAlchemy engine."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = threading.Lock()
        try:
            self._prepare()
        except BaseException:
            engine.dispose()
            raise

    def _prepare(self) -> None:
        with self._begun("BEGIN IMMEDIATE") as connection:
            tables.metadata.create_all(connection)
            known = connection.execute(select(tables.sync_head.c.version)).scalar()
            if known is None:
                first = {"id": 1, "seq": 0, "epoch": _drawn_epoch(), "device_base": 0, "version": tables.VERSION}
                connection.execute(tables.sync_head.insert(), first)
            elif known > tables.VERSION:
                raise NewerDatabase(f"version {known} of the tables, {tables.VERSION} is known")

    @contextmanager
    def write(self) -> Iterator[SqlTransaction]:
        """Open a writing transaction."""
        with self._writing, self._begun("BEGIN IMMEDIATE") as connection:
            yield SqlTransaction(SqlAccounts(connection), SqlRecords(connection))

    @contextmanager
    def read(self) -> Iterator[SqlTransaction]:
        """Open a reading transaction."""
        with self._begun("BEGIN") as connection:
            yield SqlTransaction(SqlAccounts(connection), SqlRecords(connection))

    def start_epoch(self) -> int:
        """Begin a new epoch; return it. With it begins a new block of numbers for devices, since the lost time may
        have given the next ones already."""
        head = tables.sync_head
        with self._writing, self._begun("BEGIN IMMEDIATE") as connection:
            connection.execute(update(head).values(
                epoch=_drawn_epoch(),
                device_base=(1 + secrets.randbelow(1 << 24)) << DEVICE_BITS))
            return int(connection.execute(select(head.c.epoch)).scalar_one())

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    @contextmanager
    def _begun(self, begin: str) -> Iterator[Connection]:
        with self._engine.connect() as connection:
            connection.execution_options(begin=begin)
            with connection.begin():
                yield connection


def _drawn_epoch() -> int:
    """Epochs are drawn, not counted: the same backup may be restored twice, and a desk may be connected to another
    server. Either must look like neither has been seen before."""
    return 1 + secrets.randbelow(1 << 53)


def open_sqlite(path: Path | None) -> SqlStorage:
    """Open or make an embedded database; None keeps it in memory, for one thread."""
    from sqlcipher3 import dbapi2

    def connect() -> Any:
        connection = dbapi2.connect(str(path or ":memory:"), isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={_BUSY_MILLISECONDS}",
                       "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://", module=dbapi2, creator=connect, poolclass=QueuePool if path else StaticPool,
        hide_parameters=True,  # what an error says may stand in a log
        json_serializer=lambda value: msgspec.json.encode(value).decode(),
        json_deserializer=msgspec.json.decode)
    event.listen(engine, "begin", _begin)
    return SqlStorage(engine)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
