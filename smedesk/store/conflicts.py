"""Values that arrived second: they stand beside the current one until a person closes them."""

from __future__ import annotations

from collections.abc import Iterator

from smedesk.domain.field import RECORD_TYPES, Audience, Field, Value
from smedesk.domain.operation import Token, Wire
from smedesk.services.editing import title_of
from smedesk.services.ports import Conflict, OtherValue
from smedesk.store.columns import from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.past import moment_of, readable_value
from smedesk.store.select import records_by_id
from smedesk.store.writers import writers_of


def open_conflicts(connection: Connection) -> tuple[Conflict, ...]:
    """Return the fields with open candidates, by kind and record. One that this desk has closed, and whose
    operation is on its way, is not among them."""
    rows = connection.exec_driver_sql(
        "SELECT kind, id, candidates FROM replica WHERE candidates <> '{}' AND audience <> ? ORDER BY kind, id",
        (int(Audience.EVERYONE),),
    ).all()
    closed = _closed_tokens(connection, [id for _, id, _ in rows])
    return tuple(
        conflict
        for kind, id, text in rows
        if kind in RECORD_TYPES
        for conflict in _conflicts_of(connection, kind, id, text, closed)
    )


def _closed_tokens(connection: Connection, records: list[str]) -> set[Token]:
    """Return the candidates that live operations of this desk close."""
    found = connection.exec_driver_sql(
        "SELECT DISTINCT closed.value FROM operation, json_each(edits) AS edit, json_each(edit.value, '$[2]') AS closed"
        " WHERE state < 2 AND record IN (SELECT value FROM json_each(?)) AND json_array_length(edit.value) > 2",
        (json_text(records),),
    )
    return set(found.scalars())


def _conflicts_of(
    connection: Connection, kind: str, id: str, candidates: str, closed: set[Token]
) -> Iterator[Conflict]:
    record = records_by_id(connection, kind, [id]).get(id)
    if record is None:
        return
    writers = writers_of(connection, [id])[id]
    for name, listed in from_json(candidates).items():
        field = RECORD_TYPES[kind].fields.get(name)
        others = tuple(_other(field, *one) for one in listed if one[0] not in closed) if field else ()
        if others:
            yield Conflict(kind, id, title_of(record), name, getattr(record, name), writers.get(name), others)


def _other(field: Field, token: Token, value: Wire, author: str, typed_at: str) -> OtherValue:
    shown: Value = readable_value(field, value)
    return OtherValue(token, shown, author, moment_of(typed_at))
