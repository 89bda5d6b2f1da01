"""Everything in the database as plain rows, for a copy in open formats, and the way back into an empty desk.

What is copied is the truth of the desk: what the server said, every operation, what others changed, the undo stack, the
settings, the files. The typed tables are made anew from it and compared with the records that the copy names, inside
the one transaction: a copy that does not come back the same is not taken in at all."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from sqlalchemy import Table

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Record
from smedesk.domain.operation import Wire
from smedesk.domain.roles import Action, require
from smedesk.services.exporting import KeptFile, PastChange, record_wire
from smedesk.store import settings
from smedesk.store.columns import form_of, from_json
from smedesk.store.connection import Connection
from smedesk.store.desk import DeskStore
from smedesk.store.layout import quoted
from smedesk.store.ledger import SELECT, State, entry_of
from smedesk.store.migrations import HEAD
from smedesk.store.past import moment_of
from smedesk.store.projection import rebuild
from smedesk.store.select import records_by_id
from smedesk.store.tables import OPERATION, REMOTE_CHANGE, REPLICA, SETTING, UNDO

_TABLES: Mapping[str, Table] = {table.name: table for table in (SETTING, REPLICA, OPERATION, REMOTE_CHANGE, UNDO)}
_OF_THIS_FILE = frozenset(
    {settings.DATABASE_ID, settings.SPELLING, settings.CHECKED, settings.LIST_SQL, "server_address"}
)
"""Settings that another database makes for itself; without the address it is connected anew, with a code."""
_NOT_COPIED = ("window.", "lock.", "pin")
"""beginnings of settings that belong to this computer: places of windows, the lock of the program"""
_CHUNK = 500


class DeskCopy:
    """See `smedesk.services.exporting.OpenSource` and `smedesk.services.reimporting.OpenTarget`."""

    def __init__(self, store: DeskStore) -> None:
        self._store = store

    @property
    def schema(self) -> int:
        """The number of the newest step that this program's tables have seen."""
        return HEAD

    @property
    def tables(self) -> tuple[str, ...]:
        """The names of the tables that hold the truth, in the order in which they come back."""
        return tuple(_TABLES)

    @contextmanager
    def reading(self) -> Iterator[DeskRows]:
        """Open one snapshot of everything; RoleRefused where the role of this desk may not take it out."""
        with self._store.database.reading() as connection:
            require(settings.role(connection), Action.GIVE_ACCESS)
            yield DeskRows(connection)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was done at this desk yet."""
        with self._store.database.reading() as connection:
            return _is_empty(connection)

    def take_in(
        self,
        rows_of: Callable[[str], Iterable[Mapping[str, Wire]]],
        files: Iterable[KeptFile],
        records_of: Callable[[str], Iterable[Mapping[str, Wire]]],
    ) -> int:
        """Write everything in one transaction and return how many records there are. DomainError `export.desk_in_use`,
        `export.damaged`, `export.differs`; then nothing was written."""
        with self._store.database.writing() as connection:
            if not _is_empty(connection):
                raise DomainError("export.desk_in_use")
            for name, table in _TABLES.items():
                _insert(connection, table, rows_of(name))
            for file in files:
                _insert_file(connection, file)
            rebuild(connection)
            count = sum(_compared(connection, kind, records_of(kind)) for kind in RECORD_TYPES)
        self._store.journal.erase_again()
        return count


class DeskRows:
    """One snapshot of everything."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def records(self, kind: str) -> Iterator[Record]:
        """Yield the records of a kind by id, the archived ones too."""
        form = form_of(kind)
        columns = ", ".join(map(quoted, form.columns[: 2 + len(form.names)]))
        found = self._connection.exec_driver_sql(f"SELECT {columns} FROM {quoted(kind)} ORDER BY id")
        return (form.record(row) for row in found)

    def rows(self, table: str) -> Iterator[Mapping[str, Wire]]:
        """Yield the rows of one of the tables that hold the truth."""
        names = [column.name for column in _TABLES[table].columns]
        found = self._connection.exec_driver_sql(f"SELECT {', '.join(map(quoted, names))} FROM {quoted(table)}")
        rows = (dict(zip(names, row, strict=True)) for row in found)
        return (row for row in rows if table != SETTING.name or _is_copied(str(row["name"])))

    def history(self) -> Iterator[PastChange]:
        """Yield every change of every field, the own ones in the order of typing, then those of others."""
        yield from self._own_history()
        found = self._connection.exec_driver_sql(
            "SELECT at, writer, kind, record, field, before, after FROM remote_change ORDER BY place")
        for at, writer, kind, record, field, before, after in found:
            yield PastChange(moment_of(at), "", kind, record, field, from_json(before), from_json(after), writer)

    def _own_history(self) -> Iterator[PastChange]:
        found = self._connection.exec_driver_sql(f"{SELECT} WHERE state < {State.REJECTED} ORDER BY place")
        for entry in map(entry_of, found):
            one = entry.operation
            kind = RECORD_TYPES.get(one.kind)
            for name, (before, after) in (entry.outcome(kind) if kind else {}).items():
                moment = moment_of(one.typed_at)
                yield PastChange(moment, one.author, one.kind, one.record, name, before, after, one.group)

    def files(self) -> Iterator[KeptFile]:
        """Yield the kept files, one after the other."""
        names = self._connection.exec_driver_sql("SELECT sha256 FROM file ORDER BY sha256").scalars().all()
        for name in names:
            content, kept_at = self._connection.exec_driver_sql(
                "SELECT content, kept_at FROM file WHERE sha256 = ?", (name,)).one()
            yield KeptFile(name, bytes(content), kept_at)


def _is_copied(name: str) -> bool:
    return name not in _OF_THIS_FILE and not name.startswith(_NOT_COPIED)


def _is_empty(connection: Connection) -> bool:
    """A desk before its first run may hold the schemes that ship with the program, and nothing else."""
    return not any(
        connection.exec_driver_sql(f"SELECT EXISTS (SELECT 1 FROM {what})").scalar()
        for what in ("operation", "remote_change", "file", "replica WHERE kind <> 'scheme'")
    ) and not settings.get_setting(connection, settings.OFFICE)


def _insert(connection: Connection, table: Table, rows: Iterable[Mapping[str, Wire]]) -> None:
    """Write rows; a column that an older copy does not name has its default."""
    known = {column.name for column in table.columns}
    if table is not SETTING:
        connection.exec_driver_sql(f"DELETE FROM {quoted(table.name)}")
    remaining = iter(rows)
    while part := list(islice(remaining, _CHUNK)):
        together: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
        for row in part:
            names = tuple(name for name in row if name in known)
            together.setdefault(names, []).append(tuple(row[name] for name in names))
        for names, values in together.items():
            places = ", ".join("?" * len(names))
            connection.exec_driver_sql(
                f"INSERT OR REPLACE INTO {quoted(table.name)} ({', '.join(map(quoted, names))}) VALUES ({places})",
                values)


def _insert_file(connection: Connection, file: KeptFile) -> None:
    if hashlib.sha256(file.content).hexdigest() != file.sha256:
        raise DomainError("export.damaged", file=file.sha256)
    connection.exec_driver_sql(
        "INSERT INTO file (sha256, content, kept_at) VALUES (?, ?, ?)", (file.sha256, file.content, file.kept_at))


def _compared(connection: Connection, kind: str, expected: Iterable[Mapping[str, Wire]]) -> int:
    """Return how many records of a kind there are; `export.differs` names the first that is not as it was."""
    remaining = iter(expected)
    standing = int(connection.exec_driver_sql(f"SELECT count(*) FROM {quoted(kind)}").scalar_one())
    count = 0
    while part := list(islice(remaining, _CHUNK)):
        count += len(part)
        present = _wires(connection, kind, [str(one["id"]) for one in part])
        for one in part:
            now = present.get(str(one["id"]), {})
            if any(now.get(name) != value for name, value in one.items() if name in form_of(kind).names):
                raise DomainError("export.differs", kind=kind, id=one["id"])
    if count != standing:
        raise DomainError("export.differs", kind=kind, id="")
    return count


def _wires(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, Mapping[str, Wire]]:
    return {id: record_wire(record) for id, record in records_by_id(connection, kind, ids).items()}
