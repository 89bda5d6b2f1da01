"""The search box: folded words looked up in the full-text index, the best hits first."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.engine import Connection

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.editing import title_of
from smedesk.services.folding import fold, name_key
from smedesk.services.ports import Found
from smedesk.store.select import records_by_id
from smedesk.store.spelling import plain_words
from smedesk.store.tables import SEARCHED, name_column, quoted

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
        found
        for kind in kinds
        if kind in SEARCHED
        for found in _found(connection, kind, _hits(connection, kind, expression, fold(words)))
    ]
    hits.sort(key=lambda found: _rank(found.title, wanted))
    return tuple(hits[:limit])


def _hits(connection: Connection, kind: str, expression: str, beginning: str) -> list[str]:
    table, words = quoted(kind), SEARCHED[kind]
    matching = connection.exec_driver_sql(
        f"SELECT {table}.id FROM {words} JOIN {table} ON {table}.row = {words}.rowid"
        f" WHERE {words} MATCH ? AND {table}.archived = 0 LIMIT ?",
        (expression, _RANKED),
    )
    ids = dict.fromkeys(matching.scalars())
    name = name_column(RECORD_TYPES[kind])
    if (
        len(ids) == _RANKED and name
    ):  # too many to look at all of them: those that begin so must be among them
        first = connection.exec_driver_sql(
            f"SELECT id FROM {table} WHERE {name} >= ? AND {name} < ? AND archived = 0 "
            f" ORDER BY {name} LIMIT ?",
            (beginning, f"{beginning}\x7f", _RANKED),
        )
        ids.update(dict.fromkeys(first.scalars()))
    return list(ids)


def _found(connection: Connection, kind: str, ids: Sequence[str]) -> list[Found]:
    records = records_by_id(connection, kind, ids)
    employers = _names_of_companies(connection, [getattr(one, "company", "") for one in records.values()])
    made = []
    for id, record in records.items():
        company = employers.get(getattr(record, "company", ""), "")
        place = ", ".join(filter(None, (getattr(record, "city", ""), getattr(record, "country", ""))))
        made.append(Found(kind, id, title_of(record), company or place))
    return made


def _names_of_companies(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    known = sorted({id for id in ids if id})
    return (
        {id: title_of(one) for id, one in records_by_id(connection, "company", known).items()}
        if known
        else {}
    )


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
