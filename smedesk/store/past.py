"""What happened to a record: its own operations and what others changed, newest first; and what is not sent
yet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from datetime import datetime as DateTime

from smedesk.domain.errors import RecordMissing, ValueRefused
from smedesk.domain.field import RECORD_TYPES, Field, Value
from smedesk.domain.operation import Wire
from smedesk.services.editing import title_of
from smedesk.services.ports import HistoryEntry, UnsentEntry
from smedesk.store.columns import from_json
from smedesk.store.connection import Connection
from smedesk.store.ledger import State, select_entries
from smedesk.store.select import records_by_id

_UNKNOWN = DateTime(1970, 1, 1, tzinfo=UTC)


_Placed = tuple[tuple[int, int], HistoryEntry]
"""A change with its place in the order of this desk: the own operation, and what arrived behind it."""


def record_history(connection: Connection, kind: str, id: str, field: str, limit: int) -> tuple[HistoryEntry, ...]:
    """Return the changes of a record or of one of its fields, newest first, without what the server refused."""
    placed = [*_own_history(connection, kind, id, field), *_remote_history(connection, kind, id, field)]
    placed.sort(key=lambda one: one[0], reverse=True)
    return tuple(entry for _, entry in placed[:limit])


def _own_history(connection: Connection, kind: str, id: str, field: str) -> Iterator[_Placed]:
    rows = select_entries(connection, "WHERE record = ? AND state < ? ORDER BY place DESC", (id, int(State.REJECTED)))
    for entry in rows:
        one = entry.operation
        for name, (before, after) in entry.outcome(RECORD_TYPES[kind]).items():
            if field in ("", name):
                declared = RECORD_TYPES[kind].fields[name]
                values = readable_value(declared, before), readable_value(declared, after)
                moment, desk = moment_of(one.typed_at), str(entry.device)
                yield (entry.place, 0), HistoryEntry(name, *values, one.author, moment, desk, one.group)


def _remote_history(connection: Connection, kind: str, id: str, field: str) -> Iterator[_Placed]:
    rows = connection.exec_driver_sql(
        "SELECT place, behind, field, before, after, writer, at FROM remote_change WHERE record = ?", (id,)
    )
    for place, behind, name, before, after, writer, at in rows:
        declared = RECORD_TYPES[kind].fields.get(name)
        if declared and field in ("", name):
            values = readable_value(declared, from_json(before)), readable_value(declared, from_json(after))
            yield (behind, place), HistoryEntry(name, *values, "", moment_of(at), writer.partition(".")[0], writer)


def readable_value(field: Field, wire: Wire) -> Value:
    """Return the value of a wire form; what a newer program wrote, as text."""
    try:
        return field.from_wire(wire)
    except ValueRefused:
        return str(wire)  # a newer program wrote it; shown as it is


def moment_of(text: str) -> DateTime:
    """Return the moment of a text, 1970 when it is not known."""
    return DateTime.fromisoformat(text) if text else _UNKNOWN


def unsent_entries(connection: Connection, wanted: str = "", limit: int | None = None) -> tuple[UnsentEntry, ...]:
    """Return the records with unsent or refused work, refused ones first, then the oldest; of one kind, or all."""
    rows = connection.exec_driver_sql(
        "SELECT kind, record, count(*), min(typed_at), max(detail) FROM operation"
        f" WHERE state IN ({State.PENDING}, {State.REJECTED}) AND typed_at <> '' AND ? IN ('', kind)"
        f" GROUP BY kind, record ORDER BY max(state) = {State.REJECTED} DESC, min(place) LIMIT ?",
        (wanted, -1 if limit is None else limit),
    ).all()
    titles = _titles(connection, [(kind, record) for kind, record, *_ in rows])
    return tuple(
        UnsentEntry(kind, record, titles.get(record, ""), count, moment_of(oldest), reason)
        for kind, record, count, oldest, reason in rows
    )


def unsent_count(connection: Connection) -> int:
    """Return how many records have unsent work. What an erasure has emptied travels on as a number alone, and is none.
    """
    return int(
        connection.exec_driver_sql(
            "SELECT count(DISTINCT record) FROM operation"
            f" WHERE state = {State.PENDING} AND state < 2 AND typed_at <> ''"
        ).scalar_one()
    )


def _titles(connection: Connection, records: list[tuple[str, str]]) -> dict[str, str]:
    by_kind: dict[str, list[str]] = {}
    for kind, id in records:
        by_kind.setdefault(kind, []).append(id)
    return {
        id: title_of(record)
        for kind, ids in by_kind.items()
        for id, record in records_by_id(connection, kind, ids).items()
    }


def kept_file(connection: Connection, sha256: str) -> bytes:
    """Return kept bytes; RecordMissing when they are not on this desk."""
    content = connection.exec_driver_sql("SELECT content FROM file WHERE sha256 = ?", (sha256,)).scalar()
    if content is None:
        raise RecordMissing("record.missing", kind="file", id=sha256)
    return bytes(content)
