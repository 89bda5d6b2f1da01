"""The server's tables. The same definitions serve embedded SQLite and PostgreSQL.

`record` stays generic: the kinds are declared in `smedesk.domain.records`, and fields and kinds of newer
desks are carried. `feed` has one row for each record and stream, moved forward with each change; it holds no
data. `ledger` is idempotency, audit, and the values that lost.
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

VERSION = 1
"""Counts up with each change of these tables."""

metadata = MetaData()

sync_head = Table(
    "sync_head", metadata,
    Column("id", Integer, CheckConstraint("id = 1"), primary_key=True, autoincrement=False),
    Column("seq", BigInteger, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("device_base", BigInteger, nullable=False),
    Column("version", Integer, nullable=False),
)

office = Table(
    "office", metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("is_coordinator", Boolean, nullable=False),
)

invite = Table(
    "invite", metadata,
    Column("code_hash", Text, primary_key=True),
    Column("office", Text, nullable=False),
    Column("expires_at", Float, nullable=False),
    Column("used_by_key", Text, nullable=False),
    Column("device", BigInteger, nullable=False),
)

device = Table(
    "device", metadata,
    Column("number", BigInteger, primary_key=True, autoincrement=False),
    Column("office", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("public_key", Text, nullable=False),
    Column("last_n", BigInteger, nullable=False),
    Column("refresh_hash", Text, nullable=False),
    Column("next_refresh_hash", Text, nullable=False),
    Column("token_epoch", BigInteger, nullable=False),
    Column("access_hash", Text, nullable=False, index=True),
    Column("access_until", Float, nullable=False),
    Column("last_seen", Float, nullable=False),
    Column("reported_outbox", BigInteger, nullable=False),
    Column("schema", Integer, nullable=False),
)

record = Table(
    "record", metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("data", JSON, nullable=False),
    Column("writers", JSON, nullable=False),
    Column("candidates", JSON, nullable=False),
    Column("is_erased", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

link = Table(
    "link", metadata,
    Column("source", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("target", Text, nullable=False, index=True),
    sqlite_with_rowid=False,
)
"""Which record names which: what visibility depends on."""

feed = Table(
    "feed", metadata,
    Column("stream", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("change", Text, nullable=False),
    Column("audience", Integer, nullable=False),
    UniqueConstraint("stream", "seq"),
    sqlite_with_rowid=False,
)
Index("feed_record", feed.c.record)

ledger = Table(
    "ledger", metadata,
    Column("device", BigInteger, primary_key=True, autoincrement=False),
    Column("n", BigInteger, primary_key=True, autoincrement=False),
    Column("uid", BigInteger, nullable=False),
    Column("save", Text, nullable=False),
    Column("record", Text, nullable=False, index=True),
    Column("body", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("aliases", JSON, nullable=False),
    Column("made", JSON, nullable=False),
    Column("repeats", Text, nullable=False),
    Column("at", Float, nullable=False),
    sqlite_with_rowid=False,
)
Index("ledger_uid", ledger.c.uid, unique=True, sqlite_where=text("repeats = ''"),
      postgresql_where=text("repeats = ''"))
"""A repeated operation keeps its uid too, so that it is recognised under its own number; the first one owns
it."""
