"""Which tables, columns and indexes a kind of record has, by name. What they are made of says `tables`.

It must not load SQLAlchemy: records are read by these names long before a list is.
"""

from __future__ import annotations

from smedesk.domain import records  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.field import RECORD_TYPES, Kind, RecordType

FOLDED = frozenset({"name", "trade_name", "family_name", "given_name", "city", "title"})
"""Fields whose sorted form is kept beside them."""

NULLABLE = frozenset({Kind.WHOLE, Kind.MONEY, Kind.DATE, Kind.INSTANT})
"""Kinds whose empty value is NULL; the others have "", 0 or an empty list."""

_SHORT = NULLABLE | {Kind.CHOICE, Kind.COUNTRY, Kind.YES_NO, Kind.REFERENCE}
_ASKED_FIRST = ("archived", "office")


def quoted(name: str) -> str:
    """Return a name of a table or column for SQL; some fields are called like words of SQL."""
    return f'"{name}"'


def folded_fields(kind: RecordType) -> tuple[str, ...]:
    """Return the names of the fields that have a sort column."""
    return tuple(name for name in kind.fields if name in FOLDED)


def name_column(kind: RecordType) -> str:
    """Return the column by which records of a kind are listed by name, "" when they have no name."""
    folded = folded_fields(kind)
    first = "family_name" if "family_name" in folded else next(iter(folded), "")
    return f"{first}_sort" if first else ""


def searched_fields(kind: RecordType) -> tuple[str, ...]:
    """Return the names of the fields that the full-text index holds."""
    return tuple(name for name, field in kind.fields.items() if field.is_searched)


def list_columns(kind: RecordType) -> tuple[str, ...]:
    """Return the columns of the index that answers lists alone, without the table: 100,000 companies are 15
    MB of it and 60 MB of table, and every page read costs its decryption. First what every list asks, then
    the name."""
    name = name_column(kind)
    others = (f"{one}_sort" for one in folded_fields(kind) if f"{one}_sort" != name)
    short = (one for one, field in kind.fields.items() if field.kind in _SHORT and one not in _ASKED_FIRST)
    return (*_ASKED_FIRST, *filter(None, (name,)), *others, *short)


def written_columns(kind: RecordType) -> tuple[str, ...]:
    """Return the columns of the index that answers a look for words in an e-mail address, in the order of the names,
    `<kind>_written`: the table would be read as a whole. Empty where there are no addresses."""
    name = name_column(kind)
    return (*_ASKED_FIRST, name, "email") if name and "email" in kind.fields else ()


def joined_columns(kind: RecordType) -> tuple[str, ...]:
    """Return the columns beside the id of the index that answers a look at a record referred to, `<kind>_joined`."""
    named = tuple(filter(None, (name_column(kind),)))
    return (*named, *(name for name, field in kind.fields.items() if field.kind is Kind.COUNTRY))


SEARCHED: dict[str, str] = {name: f"{name}_words" for name, kind in RECORD_TYPES.items() if searched_fields(kind)}
"""kind → its full-text table; rowid is the record's `row`"""


def words_ddl(table: str) -> str:
    """Return how a full-text table is made: it keeps no text and no positions, only which record has which
    word."""
    return (
        f"CREATE VIRTUAL TABLE {table} USING fts5(words, content='', contentless_delete=1, detail=none,"
        " prefix='1 2 3', tokenize='ascii')"
    )
