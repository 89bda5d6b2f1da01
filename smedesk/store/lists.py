"""Long lists: row numbers in order, and the values of a page of them.

What a list needs of 100,000 rows is 800 kB of numbers; values are read for the rows on the screen. Its SQL is written
by `list_sql`, which is loaded for what `kept` does not know.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.services.list_filter import EVERYTHING
from smedesk.services.ports import ListQuery, Operator
from smedesk.store.columns import load_value
from smedesk.store.connection import Answer, Connection
from smedesk.store.kept_sql import KeptSql, Sql

RowValues = tuple[str, tuple[Value, ...]]

_AS_ONE = 'SELECT json_group_array("row") FROM ({})'
"""All numbers in one row: for each row of an answer the driver hands Python's lock over and back, and waits where the
window's thread works; 20,000 of them took 70 ms of the start. The order is that of the inner statement."""


def list_row_ids(connection: Connection, query: ListQuery, office: str, kept: KeptSql | None = None) -> array[int]:
    """Return the row numbers of a list in order."""

    def write() -> Sql:
        from smedesk.store.list_sql import row_ids_sql

        return row_ids_sql(query, office)

    sql = _known(connection, query, office, kept, write, "row_ids")
    rows = connection.exec_driver_sql(_AS_ONE.format(sql.text), sql.parameters).scalar_one()
    return array("q", json.loads(rows))


def list_count(connection: Connection, query: ListQuery, office: str, kept: KeptSql | None = None) -> int:
    """Return how many rows a list has."""

    def write() -> Sql:
        from smedesk.store.list_sql import count_sql

        return count_sql(query, office)

    return int(_run(connection, _known(connection, query, office, kept, write, "count")).scalar_one())


def list_sections(connection: Connection, query: ListQuery, path: str, office: str) -> list[tuple[Value, int]]:
    """Return each value at the path and how many rows of the list have it, in the order of the values."""
    from smedesk.store.list_sql import sections_sql

    sql = sections_sql(query, path, office)
    return [(load_value(sql.kinds[0], row[0]), int(row[1])) for row in _run(connection, sql)]


def list_rows(
    connection: Connection, kind: str, paths: Sequence[str], row_ids: Sequence[int], kept: KeptSql | None = None
) -> list[RowValues | None]:
    """Return (id, values of the paths) for each row number, None where the row is gone."""

    def write() -> Sql:
        from smedesk.store.list_sql import rows_sql

        return rows_sql(kind, paths)

    sql = kept.get(connection, f"rows {kind} {' '.join(paths)}", write) if kept else write()
    rows = connection.exec_driver_sql(sql.text, (json.dumps(list(row_ids)),))
    found: dict[int, RowValues] = {
        row[0]: (row[1], tuple(load_value(one, stored) for one, stored in zip(sql.kinds, row[2:], strict=True)))
        for row in rows
    }
    return [found.get(row) for row in row_ids]


def _run(connection: Connection, sql: Sql) -> Answer:
    return connection.exec_driver_sql(sql.text, sql.parameters)


def _known(
    connection: Connection, query: ListQuery, office: str, kept: KeptSql | None, write: Callable[[], Sql], what: str
) -> Sql:
    is_kept = kept is not None and _is_plain(query)
    return kept.get(connection, f"{what} {office} {query!r}", write) if kept and is_kept else write()


def _is_plain(query: ListQuery) -> bool:
    """Whether a list is asked without words and names of this desk's records: many lists begin so."""
    kind = RECORD_TYPES.get(query.kind)
    return (
        kind is not None
        and not query.search
        and query.where == EVERYTHING
        and all(
            one.operator is Operator.EQUALS and one.path in kind.fields and bool(kind.fields[one.path].choices)
            for one in query.filters
        )
    )
