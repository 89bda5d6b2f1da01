"""Finding the words of a person in the tables, and blacking them out in what stays: in the server's rows, in what was
typed, in the history of what others changed, in the sentences of undo and the settings."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from smedesk.domain.field import RECORD_TYPES, Kind, Record, RecordType
from smedesk.services.erasing_words import BLACK, PersonWords, may_black
from smedesk.store.columns import from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.erasing import forget_words
from smedesk.store.layout import SEARCHED, quoted
from smedesk.store.projection import project
from smedesk.store.select import records_by_id


def find_mentions(connection: Connection, words: PersonWords) -> Iterator[Record]:
    """Yield the records in whose texts the person is named, and the guests who bear one of the names."""
    for kind in RECORD_TYPES.values():
        if texts := _text_columns(kind):
            ids = _ids_with(connection, kind.name, "id", texts, words)
            for record in records_by_id(connection, kind.name, sorted(ids)).values():
                if kind.name == "guest" or any(words.black(text := getattr(record, name)) != text for name in texts):
                    yield record


def _text_columns(kind: RecordType) -> list[str]:
    return [
        name for name, field in kind.fields.items()
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and (may_black(kind.name, name) or kind.name == "guest")
    ]


def _ids_with(
    connection: Connection, table: str, key: str, columns: Sequence[str], words: PersonWords
) -> set[Any]:
    """Return the keys of the rows in whose columns one of the words may stand; SQLite's `lower` knows ASCII alone."""
    text = " || char(10) || ".join(f"coalesce({quoted(name)}, '')" for name in columns)
    found = connection.exec_driver_sql(
        f"SELECT found FROM (SELECT {key} AS found, lower({text}) AS texts FROM {quoted(table)})"
        " WHERE EXISTS (SELECT 1 FROM json_each(?) AS word WHERE instr(texts, word.value) > 0)",
        (json_text(list(words.needles())),),
    )
    return set(found.scalars())


def black_out(
    connection: Connection, words: PersonWords, near: Collection[str], kept: Collection[str], gone: Collection[str]
) -> dict[str, set[str]]:
    """Black the words out of everything that stays; return kind → ids of the records that look different now."""
    blacking = _Blacking(words, frozenset(near), frozenset(kept) | frozenset(gone))
    touched: dict[str, set[str]] = {}
    for found in (
        _black_fields(connection, _REPLICA, blacking),
        _black_fields(connection, _OPERATIONS, blacking),
        _black_remote_changes(connection, blacking),
    ):
        for kind, ids in found.items():
            touched.setdefault(kind, set()).update(ids)
    _forget_sentences(connection, words)
    _black_settings(connection, words)
    for kind, ids in touched.items():
        if kind in RECORD_TYPES:
            project(connection, kind, sorted(ids))
            if kind in SEARCHED:
                forget_words(connection, kind)
    return touched


class _Blacking:
    """What is left of a value of a field of a record."""

    def __init__(self, words: PersonWords, near: frozenset[str], left: frozenset[str]) -> None:
        self.words = words
        self.near = near
        self._left = left

    def fields(self, kind: str, record: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return a mapping of fields without the words."""
        return {name: self.value(kind, record, name, value) for name, value in values.items()}

    def value(self, kind: str, record: str, field: str, value: Any) -> Any:
        """Return a value, or anything made of values, without the words."""
        if record in self._left or not may_black(kind, field):
            return value
        return self._deep(value, bare=record in self.near)

    def _deep(self, value: Any, *, bare: bool) -> Any:
        if isinstance(value, str):
            return self.words.black(value, bare=bare)
        if isinstance(value, list):
            return [self._deep(one, bare=bare) for one in value]
        if isinstance(value, dict):
            return {name: self._deep(one, bare=bare) for name, one in value.items()}
        return value


class _Table(NamedTuple):
    """A table whose rows speak of records: its key, the column of the record's id, and the columns of values."""

    name: str
    key: str
    record: str
    columns: tuple[str, ...]


_REPLICA = _Table("replica", "row", "id", ("data", "candidates"))
_OPERATIONS = _Table("operation", "place", "record", ("edits", "before", "shown", "arguments"))
_REMOTE = _Table("remote_change", "place", "record", ("field", "before", "after"))

_Texts = tuple[str, ...]


def _rewrite(
    connection: Connection, table: _Table, blacking: _Blacking, black: Callable[[str, str, _Texts], _Texts]
) -> dict[str, set[str]]:
    """Write the rows of a table anew; return kind → ids of the records whose rows were different."""
    touched: dict[str, set[str]] = {}
    selected = connection.exec_driver_sql(
        f"SELECT {table.key}, kind, {table.record}, {', '.join(table.columns)} FROM {table.name}"
        f" WHERE {table.key} IN (SELECT value FROM json_each(?))",
        (json_text(_keys(connection, table, blacking)),),
    ).all()
    assigned = ", ".join(f"{name} = ?" for name in table.columns)
    for key, kind, id, *texts in selected:
        left = black(kind, id, tuple(texts))
        if left != tuple(texts):
            connection.exec_driver_sql(f"UPDATE {table.name} SET {assigned} WHERE {table.key} = ?", (*left, key))
            touched.setdefault(kind, set()).add(id)
    return touched


def _keys(connection: Connection, table: _Table, blacking: _Blacking) -> list[int]:
    """Return the keys of the rows that may hold the words."""
    keys = _ids_with(connection, table.name, table.key, table.columns, blacking.words)
    near = connection.exec_driver_sql(
        f"SELECT {table.key} FROM {table.name} WHERE {table.record} IN (SELECT value FROM json_each(?))",
        (json_text(sorted(blacking.near)),),
    )
    return sorted(keys.union(near.scalars()))


def _black_fields(connection: Connection, table: _Table, blacking: _Blacking) -> dict[str, set[str]]:
    def black(kind: str, id: str, texts: _Texts) -> _Texts:
        return tuple(json_text(blacking.fields(kind, id, from_json(text))) for text in texts)

    return _rewrite(connection, table, blacking, black)


def _black_remote_changes(connection: Connection, blacking: _Blacking) -> dict[str, set[str]]:
    def black(kind: str, id: str, texts: _Texts) -> _Texts:
        field, *values = texts
        return (field, *(json_text(blacking.value(kind, id, field, from_json(one))) for one in values))

    return _rewrite(connection, _REMOTE, blacking, black)


def _forget_sentences(connection: Connection, words: PersonWords) -> None:
    """A sentence of the undo stack names its record: what names the person cannot be taken back any more."""
    rows = connection.exec_driver_sql("SELECT place, sentence FROM undo").all()
    named = [(place,) for place, sentence in rows if words.black(sentence, bare=True) != sentence]
    if named:
        connection.exec_driver_sql("DELETE FROM undo WHERE place = ?", named)


_OWN_SETTINGS = ("author", "staff", "office")
"""Who works here is not the person that is erased, be the names the same."""


def _black_settings(connection: Connection, words: PersonWords) -> None:
    for name, value in connection.exec_driver_sql("SELECT name, value FROM setting").all():
        if name not in _OWN_SETTINGS and (left := words.black(value)) != value:
            connection.exec_driver_sql("UPDATE setting SET value = ? WHERE name = ?", (left or BLACK, name))
