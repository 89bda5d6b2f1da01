"""Writing what the server sends: rows into the replica, the projection of their records, and the history of
what others changed. One page is one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import Token
from smedesk.domain.replica import RowChange, ServerRow
from smedesk.store.columns import json_text
from smedesk.store.connection import Connection
from smedesk.store.ledger import State
from smedesk.store.projection import ReplicaRow, project, replica_rows

_PUT = (
    "INSERT INTO replica (id, audience, kind, data, writers, candidates, rv, is_stale)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 0)"
    " ON CONFLICT (id, audience) DO UPDATE SET"
    " kind = excluded.kind, data = excluded.data, writers = excluded.writers,"
    " candidates = excluded.candidates, rv = excluded.rv, is_stale = 0"
    " WHERE excluded.rv >= replica.rv OR replica.is_stale = 1"
)


def write_rows(connection: Connection, rows: Sequence[ServerRow], at: str) -> dict[str, set[str]]:
    """Put and hide rows (erasures are another matter); return kind → ids of the records they are about."""
    touched: dict[str, set[str]] = {}
    for row in rows:
        touched.setdefault(row.kind, set()).add(row.id)
    records = [row.id for row in rows]
    before = replica_rows(connection, records)
    _write_replica(connection, rows)
    after = replica_rows(connection, records)
    fresh = [id for id, row in after.items() if row.audience != Audience.EVERYONE and not row.is_stale]
    _settle(connection, fresh)
    _note_changes(connection, rows, before, after, at)
    for kind, ids in touched.items():
        if kind in RECORD_TYPES:
            project(connection, kind, sorted(ids), after)
    return {kind: ids for kind, ids in touched.items() if kind in RECORD_TYPES}


def _write_replica(connection: Connection, rows: Sequence[ServerRow]) -> None:
    puts = [
        (
            row.id,
            int(row.audience),
            row.kind,
            json_text(row.data),
            json_text(dict(row.writers)),
            _candidates_text(row),
            row.seq,
        )
        for row in rows
        if row.change is RowChange.PUT
    ]
    if puts:
        connection.exec_driver_sql(_PUT, puts)
    if hidden := [(row.id, int(row.audience)) for row in rows if row.change is RowChange.HIDE]:
        connection.exec_driver_sql("DELETE FROM replica WHERE id = ? AND audience = ?", hidden)


def _candidates_text(row: ServerRow) -> str:
    return json_text(
        {
            name: [[one.token, one.value, one.author, one.typed_at] for one in listed]
            for name, listed in row.candidates.items()
            if listed
        }
    )


def _settle(connection: Connection, records: Iterable[str]) -> None:
    """Retire acknowledged operations whose record has been pulled at or past their number. The row for everyone does
    not count: its numbers are of another feed. Operations that are sent again lie over a fresh row as any others."""
    listed = json_text(list(records))
    connection.exec_driver_sql(
        f"UPDATE operation SET state = {State.SETTLED}, is_settled = 1"
        f" WHERE state = {State.ACKNOWLEDGED} AND record IN (SELECT value FROM json_each(?)) AND seq <= ("
        "   SELECT max(rv) FROM replica WHERE replica.id = operation.record"
        f"   AND audience <> {int(Audience.EVERYONE)} AND is_stale = 0)",
        (listed,),
    )
    connection.exec_driver_sql(
        f"UPDATE operation SET is_settled = 0 WHERE state <> {State.SETTLED} AND is_settled = 1"
        " AND record IN (SELECT value FROM json_each(?))",
        (listed,),
    )


def _note_changes(
    connection: Connection,
    rows: Sequence[ServerRow],
    before: Mapping[str, ReplicaRow],
    after: Mapping[str, ReplicaRow],
    at: str,
) -> None:
    """Keep what others changed in records that this desk knew. What came from this desk is in its own
    operations."""
    known = [row for row in rows if row.id in before and row.id in after]
    changed = [
        (row, name, old.data.get(name), new.data.get(name), new.writers.get(name, ""))
        for row in known
        for old, new in [(before[row.id], after[row.id])]
        if old.audience == new.audience
        for name in new.data.keys() | old.data.keys()
        if old.data.get(name) != new.data.get(name)
    ]
    own = _own_tokens(connection, {writer for *_, writer in changed})
    entries = [
        (row.kind, row.id, name, json_text(old), json_text(new), writer, at)
        for row, name, old, new, writer in changed
        if writer not in own
    ]
    if entries:
        connection.exec_driver_sql(
            "INSERT INTO remote_change (kind, record, field, before, after, writer, at, behind)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(place), 0) FROM operation))",
            entries,
        )


def _own_tokens(connection: Connection, writers: set[Token]) -> set[Token]:
    found = connection.exec_driver_sql(
        "SELECT device || '.' || n FROM operation, json_each(?) AS named"
        " WHERE device = CAST(substr(named.value, 1, instr(named.value, '.') - 1) AS INTEGER)"
        " AND n = CAST(substr(named.value, instr(named.value, '.') + 1) AS INTEGER)",
        (json_text(sorted(writer for writer in writers if writer)),),
    )
    return set(found.scalars())


def drop_stale(connection: Connection) -> dict[str, set[str]]:
    """Take away what the restored server no longer has, once a complete round has said what it has."""
    rows = connection.exec_driver_sql("SELECT kind, id FROM replica WHERE is_stale = 1").all()
    connection.exec_driver_sql("DELETE FROM replica WHERE is_stale = 1")
    gone: dict[str, set[str]] = {}
    for kind, id in rows:
        gone.setdefault(kind, set()).add(id)
    for kind, ids in gone.items():
        if kind in RECORD_TYPES:
            project(connection, kind, sorted(ids))
    return gone
