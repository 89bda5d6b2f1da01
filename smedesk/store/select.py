"""Records as they stand: by id, and by the values of their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import TypeVar, cast

from smedesk.domain.errors import RecordMissing, ValueRefused
from smedesk.domain.field import Record, RecordType, Value, type_of
from smedesk.store.columns import Stored, form_of, json_text, store_value
from smedesk.store.connection import Connection
from smedesk.store.layout import quoted

R = TypeVar("R", bound=Record)


@cache
def _columns(kind: str) -> str:
    form = form_of(kind)
    return ", ".join(map(quoted, form.columns[: 2 + len(form.names)]))


def select_record(connection: Connection, made: type[R], id: str) -> R:
    """Return a record; RecordMissing when it is not here."""
    kind = type_of(made)
    found = records_by_id(connection, kind.name, [id])
    if id not in found:
        raise RecordMissing("record.missing", kind=kind.name, id=id)
    return cast("R", found[id])


def records_by_id(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, Record]:
    """Return id → record of those that are here."""
    form = form_of(kind)
    if len(ids) == 1:
        found = connection.exec_driver_sql(f"SELECT {_columns(kind)} FROM {quoted(kind)} WHERE id = ?", (ids[0],))
    else:
        found = connection.exec_driver_sql(
            f"SELECT {_columns(kind)} FROM {quoted(kind)} WHERE id IN (SELECT value FROM json_each(?))",
            (json_text(list(ids)),),
        )
    return {row[0]: form.record(row) for row in found}


def find_records(
    connection: Connection,
    made: type[R],
    equal: Mapping[str, Value],
    *,
    office: str = "",
    is_own: bool | None = None,
    with_archived: bool = False,
) -> tuple[R, ...]:
    """Return the records whose fields equal the given values (not the archived ones unless asked for), by id."""
    kind = type_of(made)
    # The sign keeps the index of lists out of it: it begins with a column that tells nearly nothing apart.
    conditions, parameters = ["1" if with_archived else "+archived = 0"], list[Stored]()
    for name, value in equal.items():
        condition, listed = _equals(kind, name, value)
        conditions.append(condition)
        parameters.extend(listed)
    if is_own is not None:
        conditions.append("office = ?" if is_own else "office <> ?")
        parameters.append(office)
    found = connection.exec_driver_sql(
        f"SELECT {_columns(kind.name)} FROM {quoted(kind.name)} WHERE {' AND '.join(conditions)} ORDER BY id",
        tuple(parameters),
    )
    form = form_of(kind.name)
    return tuple(cast("R", form.record(row)) for row in found)


def _equals(kind: RecordType, name: str, value: Value) -> tuple[str, list[Stored]]:
    if name == "id":
        return "id = ?", [cast("str", value)]
    field = kind.fields.get(name)
    if field is None:
        raise ValueRefused("value.no_such_field", field=name, value=value)
    if value is None:
        return f"{quoted(name)} IS NULL", []
    field.check(value)
    return f"{quoted(name)} = ?", [store_value(field.kind, value)]
