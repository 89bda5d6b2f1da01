"""Taking an identity from a server: other numbers for what is unsent, and the server's id for the office."""

from __future__ import annotations

from collections.abc import Sequence

from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.domain.operation import Operation, renumber, token
from smedesk.store import settings
from smedesk.store.connection import Connection
from smedesk.store.layout import quoted
from smedesk.store.ledger import State, edits_text, select_entries

_CHUNK = 2000


def take_number(connection: Connection, device: int) -> None:
    """Give the unsent operations the numbers of another device, from 1 on. The same device is no change."""
    old = settings.get_number(connection, settings.DEVICE)
    if device == old:
        return
    waiting = [entry.operation for entry in select_entries(connection, f"WHERE state = {State.PENDING} ORDER BY n")]
    moved = renumber(waiting, old, device)
    for start in range(0, len(moved), _CHUNK):
        _write_numbers(connection, old, device, waiting[start : start + _CHUNK], moved[start : start + _CHUNK])
    settings.put_setting(connection, settings.DEVICE, device)
    settings.put_setting(connection, settings.LAST_N, len(moved))
    settings.put_setting(connection, settings.SENT_HIGH, 0)


def _write_numbers(
    connection: Connection, old: int, device: int, waiting: Sequence[Operation], moved: Sequence[Operation]
) -> None:
    rows = [
        (device, after.n, after.seen, edits_text(after.edits), token(old, before.n), old, before.n)
        for before, after in zip(waiting, moved, strict=True)
    ]
    if rows:
        connection.exec_driver_sql(
            "UPDATE operation SET device = ?, n = ?, seen = ?, edits = ?, former = ? WHERE device = ? AND n = ?",
            rows,
        )


def take_office(connection: Connection, office: str) -> None:
    """Put the server's id of the office in the place of the one made at the first run, in every row and
    unsent operation."""
    old = settings.get_setting(connection, settings.OFFICE)
    settings.put_setting(connection, settings.OFFICE, office)
    if not old or old == office:
        return
    for kind, declared in RECORD_TYPES.items():
        for name, field in declared.fields.items():
            if field.kind is Kind.REFERENCE and field.target in ("", "office"):
                before, after = (old, office) if field.target else (f"office:{old}", f"office:{office}")
                connection.exec_driver_sql(
                    f"UPDATE {quoted(kind)} SET {quoted(name)} = ? WHERE {quoted(name)} = ?", (after, before)
                )
    connection.exec_driver_sql("DELETE FROM office WHERE id = ?", (office,))
    connection.exec_driver_sql("UPDATE office SET id = ? WHERE id = ?", (office, old))
    for column in ("record", "edits", "before", "shown", "arguments"):
        connection.exec_driver_sql(  # ids are unique in any text, so replacing them there is exact
            f"UPDATE operation SET {quoted(column)} = replace({quoted(column)}, ?, ?)"
            f" WHERE state = {State.PENDING} AND instr({quoted(column)}, ?) > 0",
            (old, office, old),
        )
