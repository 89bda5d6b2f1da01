"""Erasing records for good: from tables, replica, outbox, history, undo, word index, files and the log of the
database.

An operation of an erased record keeps its number and uid and nothing else, because the server takes no gap in
the numbers. The register outside the database keeps the ids, so that a copy restored later loses these
records again.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from smedesk.domain.field import RECORD_TYPES, Merge
from smedesk.services.files import disk_faults_told
from smedesk.store.columns import json_text
from smedesk.store.connection import Connection
from smedesk.store.layout import SEARCHED, quoted
from smedesk.store.ledger import State
from smedesk.store.projection import remove_rows

_AMONG = "IN (SELECT value FROM json_each(?))"


_VOID = (
    "edits = '{}', before = '{}', shown = '{}', command = '', arguments = '{}', seen = NULL, terms = '',"
    " author = '', typed_at = '', is_new = 0"
)


ERASE = "erase"
"""The command that tells the server to erase a record."""

_SAYS_NOTHING_NEW = f"NOT (command = '{ERASE}' AND state = {State.PENDING})"
"""The instruction to the server outlives the record until the server has it."""


class ErasedRegister:
    """The ids of erased records, one a line, in a file beside the database. An id says when, not who."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def add(self, ids: Iterable[str]) -> None:
        """Note ids durably; before the erasure itself is committed, so that no crash leaves one unnoted."""
        if fresh := [id for id in ids if id not in self.ids()]:
            with disk_faults_told(self._file.parent), self._file.open("a", encoding="ascii") as file:
                file.writelines(f"{id}\n" for id in fresh)
                file.flush()
                os.fsync(file.fileno())

    def ids(self) -> frozenset[str]:
        """Return the ids of all records that were erased on this desk."""
        try:
            with disk_faults_told(self._file.parent):
                return frozenset(self._file.read_text("ascii").split()) if self._file.exists() else frozenset()
        except UnicodeDecodeError:
            return frozenset(self._file.read_bytes().decode("ascii", "ignore").split())


def erase_records(connection: Connection, ids: Sequence[str]) -> dict[str, frozenset[str]]:
    """Take every trace of records out of the tables; return kind → ids of those that were shown.

    After the commit the log has to be emptied (`Database.checkpoint`), else the old pages stay in it."""
    listed = json_text(list(ids))
    files = _files_of(connection, listed)
    shown = {}
    for kind in RECORD_TYPES:
        found = (
            connection.exec_driver_sql(f"SELECT id FROM {quoted(kind)} WHERE id {_AMONG}", (listed,)).scalars().all()
        )
        if found:
            shown[kind] = frozenset(found)
            remove_rows(connection, kind, found)
            forget_words(connection, kind)
    connection.exec_driver_sql(f"DELETE FROM replica WHERE id {_AMONG}", (listed,))
    connection.exec_driver_sql(f"DELETE FROM remote_change WHERE record {_AMONG}", (listed,))
    _forget_sentences(connection, listed)
    connection.exec_driver_sql(f"UPDATE operation SET {_VOID} WHERE record {_AMONG} AND {_SAYS_NOTHING_NEW}", (listed,))
    _drop_unused_files(connection, files)
    return shown


def void_operations(connection: Connection, numbers: Sequence[tuple[int, int]]) -> None:
    """Take everything typed out of operations, given as (device, n)."""
    if numbers:
        connection.exec_driver_sql(f"UPDATE operation SET {_VOID} WHERE device = ? AND n = ?", list(numbers))


def forget_words(connection: Connection, kind: str) -> None:
    """A word of a deleted row stays in the index until its parts are merged."""
    if words := SEARCHED.get(kind):
        connection.exec_driver_sql(f"INSERT INTO {words} ({words}) VALUES ('optimize')")


def _forget_sentences(connection: Connection, listed: str) -> None:
    """A sentence of the undo stack may hold the name of the person."""
    connection.exec_driver_sql(
        f"DELETE FROM undo WHERE save IN (SELECT save FROM operation WHERE record {_AMONG})", (listed,)
    )


def _file_columns() -> list[tuple[str, str]]:
    return [
        (kind, name)
        for kind, declared in RECORD_TYPES.items()
        for name, field in declared.fields.items()
        if name.endswith("_sha256") and field.merge is not Merge.COMPUTED
    ]


def _files_of(connection: Connection, listed: str) -> set[str]:
    return {
        sha256
        for kind, name in _file_columns()
        for sha256 in connection.exec_driver_sql(
            f"SELECT {quoted(name)} FROM {quoted(kind)} WHERE id {_AMONG}", (listed,)
        ).scalars()
    }


def _drop_unused_files(connection: Connection, files: set[str]) -> None:
    used = {
        sha256
        for kind, name in _file_columns()
        for sha256 in connection.exec_driver_sql(
            f"SELECT {quoted(name)} FROM {quoted(kind)} WHERE {quoted(name)} {_AMONG}",
            (json_text(sorted(files)),),
        ).scalars()
    }
    if unused := files - used:
        connection.exec_driver_sql("DELETE FROM file WHERE sha256 = ?", [(one,) for one in unused])
