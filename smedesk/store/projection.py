"""The typed tables as the picture of replica + live operations, and the writing of their rows.

Whatever a screen shows of a record is `overlay(replica row, live operations)`. A change writes that picture
directly (it knows the result); everything that comes from the server goes through `project`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.frozen import frozen
from smedesk.domain.operation import Token, Wire, overlay
from smedesk.store.columns import Stored, form_of, from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.layout import SEARCHED, folded_fields, quoted, searched_fields
from smedesk.store.ledger import LIVE, Entry, live_entries
from smedesk.store.spelling import RULES, search_tokens

_CHUNK = 1000


@frozen
class ReplicaRow:
    """The row of the server by which a record is shown: the one of the closest audience."""

    audience: int
    kind: str
    data: Mapping[str, Wire]
    writers: Mapping[str, Token]
    rv: int
    is_stale: bool


def replica_rows(connection: Connection, records: Sequence[str]) -> dict[str, ReplicaRow]:
    """Return record → the server's row of it, where there is one."""
    found = connection.exec_driver_sql(
        "SELECT id, audience, kind, data, writers, rv, is_stale FROM replica"
        " WHERE id IN (SELECT value FROM json_each(?)) ORDER BY audience DESC",
        (json_text(list(records)),),
    )
    return {
        id: ReplicaRow(audience, kind, from_json(data), from_json(writers), rv, bool(is_stale))
        for id, audience, kind, data, writers, rv, is_stale in found
    }


def lies_over(is_settled: bool, row: ReplicaRow | None) -> bool:
    """Whether a live operation is still to be laid over the server's row. One that is sent again after the
    server was restored is contained in the stale row already."""
    return not (is_settled and row is not None and row.is_stale)


def shown_data(kind: str, row: ReplicaRow | None, entries: Sequence[Entry]) -> dict[str, Wire] | None:
    """Return what is shown of a record, None when it is not here: hidden, erased, never accepted."""
    over = [entry for entry in entries if lies_over(entry.is_settled, row)]
    if row is None and not any(entry.is_new for entry in over):
        return None
    return overlay(RECORD_TYPES[kind], row.data if row else {}, [entry.overlaid() for entry in over])


def project(
    connection: Connection, kind: str, records: Sequence[str], known: Mapping[str, ReplicaRow] | None = None
) -> None:
    """Bring the rows of these records up to date. `known` are the server's rows of them where they were just read."""
    for start in range(0, len(records), _CHUNK):
        part = records[start : start + _CHUNK]
        rows = replica_rows(connection, part) if known is None else known
        live = live_entries(connection, part)
        pictures, gone = [], []
        for id in part:
            row = rows.get(id)
            data = shown_data(kind, row, live.get(id, ()))
            if data is None:
                gone.append(id)
            else:
                pictures.append(form_of(kind).row_of_wire(id, row.audience if row else Audience.OWN, data))
        put_rows(connection, kind, pictures)
        remove_rows(connection, kind, gone)


def picture_fingerprint() -> str:
    """Return a value that changes when rows would be folded or their words be found in another way than before."""
    filled = [(kind, folded_fields(one), searched_fields(one)) for kind, one in RECORD_TYPES.items()]
    return sha256(f"{RULES}|{filled!r}".encode()).hexdigest()[:16]


def rebuild(connection: Connection) -> None:
    """Make every typed row and every word index anew. Row numbers stay, so that open lists stay right."""
    for kind in RECORD_TYPES:
        known = {
            id
            for (id,) in connection.exec_driver_sql(
                "SELECT id FROM replica WHERE kind = ?"
                f" UNION SELECT record FROM operation WHERE kind = ? AND {LIVE}"
                f" UNION SELECT id FROM {quoted(kind)}",
                (kind, kind),
            )
        }
        if words := SEARCHED.get(kind):
            connection.exec_driver_sql(f"INSERT INTO {words} ({words}) VALUES ('delete-all')")
        project(connection, kind, sorted(known))


# ------------------------------------------------------------------------------------------------- rows


@cache
def _insert_sql(kind: str) -> str:
    columns = ("row", *form_of(kind).columns)
    places = ", ".join("?" * len(columns))
    return f"INSERT INTO {quoted(kind)} ({', '.join(map(quoted, columns))}) VALUES ({places})"


@cache
def _overwrite_sql(kind: str) -> str:
    columns = form_of(kind).columns[1:]
    return f"UPDATE {quoted(kind)} SET {', '.join(f'{quoted(name)} = ?' for name in columns)} WHERE row = ?"


def next_row(connection: Connection, kind: str) -> int:
    """Return the number of the next row of a kind."""
    return int(connection.exec_driver_sql(f"SELECT coalesce(max(row), 0) + 1 FROM {quoted(kind)}").scalar_one())


def insert_rows(connection: Connection, kind: str, rows: Sequence[tuple[Stored, ...]]) -> None:
    """Add stored rows (in the order of `RowForm.columns`) and their words."""
    if not rows:
        return
    first = next_row(connection, kind)
    connection.exec_driver_sql(_insert_sql(kind), [(first + place, *row) for place, row in enumerate(rows)])
    _add_words(connection, kind, ((first + place, row) for place, row in enumerate(rows)))


def put_rows(connection: Connection, kind: str, rows: Sequence[tuple[Stored, ...]]) -> None:
    """Write stored rows over those of the same id, or add them."""
    if not rows:
        return
    numbers = row_numbers(connection, kind, [str(row[0]) for row in rows])
    insert_rows(connection, kind, [row for row in rows if row[0] not in numbers])
    known = [(numbers[str(row[0])], row) for row in rows if row[0] in numbers]
    if known:
        connection.exec_driver_sql(_overwrite_sql(kind), [(*row[1:], number) for number, row in known])
        _drop_words(connection, kind, [number for number, _ in known])
        _add_words(connection, kind, known)


def remove_rows(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    """Take records out of their table and the word index."""
    numbers = row_numbers(connection, kind, ids) if ids else {}
    if numbers:
        _drop_words(connection, kind, list(numbers.values()))
        connection.exec_driver_sql(
            f"DELETE FROM {quoted(kind)} WHERE row = ?", [(number,) for number in numbers.values()]
        )


def row_numbers(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, int]:
    """Return id → row number of the records that are there."""
    found = connection.exec_driver_sql(
        f"SELECT id, row FROM {quoted(kind)} WHERE id IN (SELECT value FROM json_each(?))",
        (json_text(list(ids)),),
    )
    return {str(id): int(row) for id, row in found}


def update_columns(connection: Connection, kind: str, changed: Sequence[tuple[str, Mapping[str, Stored]]]) -> None:
    """Set some columns of records, given as (id, columns); the same columns share one statement."""
    together: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for id, columns in changed:
        together.setdefault(tuple(columns), []).append((*columns.values(), id))
    for names, rows in together.items():
        assigned = ", ".join(f"{quoted(name)} = ?" for name in names)
        connection.exec_driver_sql(f"UPDATE {quoted(kind)} SET {assigned} WHERE id = ?", rows)
    searched = set(searched_fields(RECORD_TYPES[kind]))
    if found := [id for id, columns in changed if searched.intersection(columns)]:
        _index_again(connection, kind, found)


def _index_again(connection: Connection, kind: str, ids: Sequence[str]) -> None:
    names = ", ".join(map(quoted, searched_fields(RECORD_TYPES[kind])))
    found = connection.exec_driver_sql(
        f"SELECT row, {names} FROM {quoted(kind)} WHERE id IN (SELECT value FROM json_each(?))",
        (json_text(list(ids)),),
    ).all()
    _drop_words(connection, kind, [row[0] for row in found])
    _write_words(connection, SEARCHED[kind], ((row[0], search_tokens(row[1:])) for row in found))


@cache
def _word_places(kind: str) -> tuple[int, ...]:
    columns = form_of(kind).columns
    return tuple(columns.index(name) for name in searched_fields(RECORD_TYPES[kind]))


def _add_words(connection: Connection, kind: str, rows: Iterable[tuple[int, tuple[Stored, ...]]]) -> None:
    if words := SEARCHED.get(kind):
        places = _word_places(kind)
        _write_words(
            connection,
            words,
            ((number, search_tokens(str(row[place] or "") for place in places)) for number, row in rows),
        )


def _write_words(connection: Connection, words: str, rows: Iterable[tuple[int, str]]) -> None:
    if listed := list(rows):
        connection.exec_driver_sql(f"INSERT INTO {words} (rowid, words) VALUES (?, ?)", listed)


def _drop_words(connection: Connection, kind: str, numbers: Sequence[int]) -> None:
    if (words := SEARCHED.get(kind)) and numbers:
        connection.exec_driver_sql(f"DELETE FROM {words} WHERE rowid = ?", [(number,) for number in numbers])
