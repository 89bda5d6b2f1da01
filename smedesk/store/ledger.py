"""The operations of this desk as rows: what was typed, what is on its way, what undo takes back.

Which fields of an operation travel stands in `Operation`; the other columns are the desk's own knowledge of
it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from smedesk.domain.field import Merge, RecordType
from smedesk.domain.frozen import frozen
from smedesk.domain.operation import Edit, Operation, Token, Wire, apply_edit, token
from smedesk.store.columns import from_json, json_text
from smedesk.store.connection import Connection


class State(IntEnum):
    """Where an operation stands. The first two lie over the server's row (`LIVE`)."""

    PENDING = 0
    """no answer yet"""
    ACKNOWLEDGED = 1
    """the server has it, and its record has not been pulled since"""
    SETTLED = 2
    """the server's row contains it"""
    REJECTED = 3
    """the server refused it; it needs attention"""
    DISMISSED = 4
    """refused, and a person has seen that"""


@frozen
class Entry:
    """One row: the operation and what only this desk knows of it."""

    operation: Operation
    device: int
    is_new: bool
    before: Mapping[str, Wire]
    shown: Mapping[str, Wire]
    state: State
    is_settled: bool
    seq: int
    detail: str
    place: int

    @property
    def token(self) -> Token:
        """The name of the operation."""
        return token(self.device, self.operation.n)

    def overlaid(self) -> Operation:
        """Return the operation as it lies over the server's row: a command as what it shows."""
        if not self.shown:
            return self.operation
        edits = {**self.operation.edits, **{name: Edit(value) for name, value in self.shown.items()}}
        return Operation(
            n=self.operation.n,
            uid=self.operation.uid,
            group=self.operation.group,
            kind=self.operation.kind,
            record=self.operation.record,
            edits=edits,
        )

    def outcome(self, kind: RecordType) -> dict[str, tuple[Wire, Wire]]:
        """Return field → (before, after) of the fields that this version knows."""
        changed: dict[str, tuple[Wire, Wire]] = {}
        for name, edit in self.overlaid().edits.items():
            if field := kind.fields.get(name):
                before = self.before.get(name)
                merge = Merge.REGISTER if name in self.shown else field.merge
                changed[name] = (before, apply_edit(merge, before, edit))
        return changed


class _Held(NamedTuple):
    """A row of `SELECT`, its columns in their order: the last four have what a new operation needs by default."""

    device: int
    n: int
    uid: int
    save: str
    kind: str
    record: str
    is_new: int
    edits: str
    before: str
    shown: str
    command: str
    arguments: str
    seen: str | None
    terms: str
    author: str
    typed_at: str
    state: int
    is_settled: int
    seq: int
    detail: str
    place: int


_COLUMNS = _Held._fields
_WRITTEN = _COLUMNS.index("is_settled")
SELECT = f"SELECT {', '.join(_COLUMNS)} FROM operation"
_NEW = ", ".join(_COLUMNS[:_WRITTEN])
_INSERT = f"INSERT INTO operation ({_NEW}) VALUES ({', '.join('?' * _WRITTEN)})"


def edits_text(edits: Mapping[str, Edit]) -> str:
    """Return the column form of edits."""
    return json_text(
        {
            name: [edit.value, edit.base, edit.closes]
            if edit.closes
            else [edit.value, edit.base]
            if edit.base
            else [edit.value]
            for name, edit in edits.items()
        }
    )


def _edits(text: str) -> dict[str, Edit]:
    made = {}
    for name, (value, *causes) in from_json(text).items():
        made[name] = Edit(value, causes[0] if causes else None, tuple(causes[1]) if len(causes) > 1 else ())
    return made


def entry_of(row: Sequence[Any]) -> Entry:
    """Return the entry of a row of `SELECT`."""
    held = _Held._make(row)
    operation = Operation(
        n=held.n,
        uid=held.uid,
        group=held.save,
        kind=held.kind,
        record=held.record,
        edits=_edits(held.edits),
        command=held.command,
        arguments=from_json(held.arguments),
        seen=held.seen,
        terms=held.terms,
        author=held.author,
        typed_at=held.typed_at,
    )
    return Entry(
        operation,
        device=held.device,
        is_new=bool(held.is_new),
        before=from_json(held.before),
        shown=from_json(held.shown),
        state=State(held.state),
        is_settled=bool(held.is_settled),
        seq=held.seq,
        detail=held.detail,
        place=held.place,
    )


def insert_new(connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write new operations, given as (device, n, uid, save, *draft columns, author, moment, state)."""
    if rows:
        connection.exec_driver_sql(_INSERT, list(rows))


def select_entries(connection: Connection, where: str, parameters: Sequence[Any] = ()) -> list[Entry]:
    """Return entries; `where` is SQL of this package, with ? for every value."""
    found = connection.exec_driver_sql(f"{SELECT} {where}", tuple(parameters))
    return [entry_of(row) for row in found]


LIVE = "state < 2"
"""Operations that lie over the server's row; the partial index `operation_live` serves it."""


def live_entries(connection: Connection, records: Sequence[str]) -> dict[str, list[Entry]]:
    """Return record → its operations that lie over the server's row, in order."""
    found = select_entries(
        connection,
        f"INDEXED BY operation_record WHERE {LIVE} AND record IN (SELECT value FROM json_each(?)) ORDER BY place",
        (json_text(list(records)),),
    )
    grouped: dict[str, list[Entry]] = {}
    for entry in found:
        grouped.setdefault(entry.operation.record, []).append(entry)
    return grouped
