"""The tables: one for each kind of record, made from its declarations, and the desk's own.

    row          the number by which lists know a record; local to this file
    id           UUIDv7
    audience     as which audience this desk sees it; OWN for what was entered here
    one column for each declared field, as `smedesk.store.columns` writes it
    <name>_sort  the folded form of names, by which lists sort

The typed tables are the projection of `replica` and `operation` and can be rebuilt from them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BLOB, Column, Index, Integer, MetaData, Table, Text, text

from smedesk.domain.field import RECORD_TYPES, Field, Kind, RecordType
from smedesk.store.layout import NULLABLE, folded_fields, joined_columns, list_columns, name_column, written_columns

METADATA = MetaData()

_WHOLE_NUMBERS = frozenset({Kind.WHOLE, Kind.MONEY, Kind.YES_NO})
_EMPTY = {Kind.CODES: "'[]'", Kind.YES_NO: "0"}


def _column(field: Field) -> Column[Any]:
    is_nullable = field.kind in NULLABLE
    default = None if is_nullable else text(_EMPTY.get(field.kind, "''"))
    made = Integer() if field.kind in _WHOLE_NUMBERS else Text()
    return Column(field.name, made, nullable=is_nullable, server_default=default)


def _record_table(kind: RecordType) -> Table:
    folded = folded_fields(kind)
    table = Table(
        kind.name,
        METADATA,
        Column("row", Integer, primary_key=True),
        Column("id", Text, nullable=False),
        Column("audience", Integer, nullable=False, server_default=text("0")),
        *map(_column, kind.fields.values()),
        *(Column(f"{name}_sort", Text, nullable=False, server_default=text("''")) for name in folded),
    )
    Index(f"{kind.name}_id", table.c.id, unique=True)
    Index(f"{kind.name}_list", *(table.c[name] for name in list_columns(kind)))
    for name, field in kind.fields.items():
        if field.kind is Kind.REFERENCE and name != "office":
            Index(f"{kind.name}_{name}", table.c[name])
    if name_column(kind):
        Index(f"{kind.name}_named", *(table.c[name] for name in ("archived", name_column(kind), "row", "office")))
    if joined := joined_columns(kind):
        Index(f"{kind.name}_joined", table.c.id, *(table.c[name] for name in joined))
    if written := written_columns(kind):
        Index(f"{kind.name}_written", *(table.c[name] for name in written))
    return table


TABLES: dict[str, Table] = {name: _record_table(kind) for name, kind in RECORD_TYPES.items()}

OPERATION = Table(
    "operation",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("device", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("uid", Integer, nullable=False),
    Column("save", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("is_new", Integer, nullable=False),
    Column("edits", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("shown", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("arguments", Text, nullable=False),
    Column("seen", Text),
    Column("terms", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("typed_at", Text, nullable=False),
    Column("state", Integer, nullable=False),
    Column("is_settled", Integer, nullable=False, server_default=text("0")),
    Column("seq", Integer, nullable=False, server_default=text("0")),
    Column("detail", Text, nullable=False, server_default=text("''")),
    Column("former", Text, nullable=False, server_default=text("''")),
    Index("operation_number", "device", "n", unique=True),
    Index("operation_record", "record"),
    Index("operation_save", "save"),
    Index("operation_live", "state", "n", sqlite_where=text("state < 2")),
    Index("operation_former", "former", sqlite_where=text("former <> ''")),
)
"""Everything typed at this desk, in order: its outbox, its own history and what undo takes back.

`save` groups the operations of one save; `before` holds the values that stood there; `shown` what a command
shows until the server has answered; `is_settled`: the server's row contains it; `former`: its token before it
was renumbered."""

REMOTE_CHANGE = Table(
    "remote_change",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Column("writer", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("behind", Integer, nullable=False),
    Index("remote_change_record", "record"),
)
"""The history of what others changed; `at` is when this desk heard of it, `behind` the place of its last own operation
then: clocks go wrong, the order of arrival does not."""

REPLICA = Table(
    "replica",
    METADATA,
    Column("row", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("audience", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("writers", Text, nullable=False),
    Column("candidates", Text, nullable=False),
    Column("rv", Integer, nullable=False),
    Column("is_stale", Integer, nullable=False, server_default=text("0")),
    Index("replica_record", "id", "audience", unique=True),
    Index("replica_contested", "kind", sqlite_where=text("candidates <> '{}'")),
    Index("replica_stale", "is_stale", sqlite_where=text("is_stale = 1")),
)
"""What the server said, a row for each record and audience. `is_stale`: from before the server was
restored."""

UNDO = Table(
    "undo",
    METADATA,
    Column("place", Integer, primary_key=True),
    Column("save", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("is_undone", Integer, nullable=False),
)
"""The last changes that can be taken back, and those that were and can be done again; `save` is what to
reverse next."""

FILE = Table(
    "file",
    METADATA,
    Column("sha256", Text, primary_key=True),
    Column("content", BLOB, nullable=False),
    Column("kept_at", Text, nullable=False),
)

SETTING = Table(
    "setting",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Settings of this desk, among them its identity (`smedesk.store.settings`)."""
