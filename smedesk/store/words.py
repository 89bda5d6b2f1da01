"""The search box: folded words looked up in the full-text index, the best hits first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.editing import TITLE_FIELDS, title_of
from smedesk.services.folding import fold, name_key
from smedesk.services.ports import Found
from smedesk.store.connection import Connection
from smedesk.store.layout import SEARCHED, name_column, quoted
from smedesk.store.select import records_by_id
from smedesk.store.spelling import plain_words

_RANKED = 200
"""Hits that are looked at for the order. Where more match, the words say too little for an order to mean
anything."""


def match_expression(words: str) -> str:
    """Return the full-text expression that finds records with all words, each as the beginning of one; "" for
    none."""
    return " AND ".join(f'"{word}"*' for word in plain_words(words))


def search_records(connection: Connection, words: str, kinds: Sequence[str], limit: int) -> tuple[Found, ...]:
    """Return the best hits: whole names, then names that begin with the words, then the others."""
    expression = match_expression(words)
    if not expression:
        return ()
    wanted = name_key(words)
    hits = [
        (_rank(title, wanted), kind, id)
        for kind in kinds
        if kind in SEARCHED
        for id, title in _hits(connection, kind, expression, fold(words)).items()
    ]
    best = sorted(hits)[:limit]
    found = {
        id: one
        for kind in kinds
        for id, one in _found(connection, kind, [id for _, of, id in best if of == kind]).items()
    }
    return tuple(found[id] for _, _, id in best)


@cache
def _title_columns(kind: str) -> tuple[str, ...]:
    fields = RECORD_TYPES[kind].fields
    if "family_name" in fields:
        return ("family_name", "given_name")
    return tuple(name for name in TITLE_FIELDS if name in fields)[:1]


def _hits(connection: Connection, kind: str, expression: str, beginning: str) -> dict[str, str]:
    """Return id → title of records that may be among the best."""
    table, words = quoted(kind), SEARCHED[kind]
    columns = ", ".join(f"{table}.{quoted(name)}" for name in ("id", *_title_columns(kind)))
    rows = connection.exec_driver_sql(
        f"SELECT {columns} FROM {words} JOIN {table} ON {table}.row = {words}.rowid"
        f" WHERE {words} MATCH ? AND {table}.archived = 0 LIMIT ?",
        (expression, _RANKED),
    )
    titles = {id: " ".join(title) for id, *title in rows}
    name = name_column(RECORD_TYPES[kind])
    if len(titles) == _RANKED and name:  # too many to look at all: those that begin so must be among them
        rows = connection.exec_driver_sql(
            f"SELECT {columns} FROM {table} WHERE archived = 0 AND {name} >= ? AND {name} < ? ORDER BY {name} LIMIT ?",
            (beginning, f"{beginning}\x7f", _RANKED),
        )
        titles.update({id: " ".join(title) for id, *title in rows})
    return titles


def _found(connection: Connection, kind: str, ids: Sequence[str]) -> dict[str, Found]:
    records = records_by_id(connection, kind, ids) if ids else {}
    employers = _names_of_companies(connection, [getattr(one, "company", "") for one in records.values()])
    made = {}
    for id, record in records.items():
        company = employers.get(getattr(record, "company", ""), "")
        place = ", ".join(filter(None, (getattr(record, "city", ""), getattr(record, "country", ""))))
        made[id] = Found(kind, id, title_of(record), company or place)
    return made


def _names_of_companies(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    known = sorted({id for id in ids if id})
    return {id: title_of(one) for id, one in records_by_id(connection, "company", known).items()} if known else {}


def _rank(title: str, wanted: str) -> tuple[int, str]:
    key = name_key(title)
    words = wanted.split()
    if key == wanted:
        return 0, key
    if key.startswith(wanted):
        return 1, key
    named = key.split()
    if words and all(any(one.startswith(word) for one in named) for word in words):
        return 2, key
    return 3, key
