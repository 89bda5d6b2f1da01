"""Records, links, feed and ledger in SQL. Statements are made once: making them anew costs more than running them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import (
    ColumnElement,
    Select,
    Table,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import Connection

from smedesk.domain.field import Audience
from smedesk.domain.operation import Token, token
from smedesk.domain.replica import Candidate, Outcome, RowChange
from smedesk.server.storage import Entry, FeedRow, Head, Link
from smedesk.server.tables import device, feed, ledger, link, record, sync_head
from smedesk.sync.merge import StoredRecord

_AT_ONCE = 500
"""Parameters of one IN list."""

_CANDIDATES = dict[str, tuple[Candidate, ...]]


def _one_of(column: ColumnElement[Any]) -> ColumnElement[bool]:
    return column.in_(bindparam("values", expanding=True))


_RECORD = (record.c.id, record.c.kind, record.c.office, record.c.data, record.c.writers, record.c.candidates,
           record.c.is_erased)
_HEAD = select(sync_head.c.seq, sync_head.c.epoch)
_RECORDS = select(*_RECORD).where(_one_of(record.c.id))
_LINKS_TO = select(link.c.source, link.c.field, link.c.target).where(_one_of(link.c.target))
_FEED_ROWS = select(feed).where(_one_of(feed.c.record))
_ENTRIES = select(ledger).where(ledger.c.device == bindparam("device"), _one_of(ledger.c.n))
_FIRSTS = select(ledger).where(ledger.c.repeats == "", _one_of(ledger.c.uid))
_FORGET = update(ledger).where(_one_of(ledger.c.record)).values(body="", made={}, aliases={})
_DROP_LINKS = delete(link).where(_one_of(link.c.source))
_TAKE_NUMBERS = (
    update(sync_head).values(seq=sync_head.c.seq + bindparam("count")).returning(sync_head.c.seq)
)
_MOVE_LAST = update(device).where(device.c.number == bindparam("device")).values(last_n=bindparam("last"))
_BEHIND = feed.c.stream == bindparam("stream"), feed.c.seq > bindparam("after")
_PAGE = (
    select(feed.c.seq, feed.c.change, feed.c.audience, *_RECORD)
    .join_from(feed, record, feed.c.record == record.c.id)
    .where(*_BEHIND).order_by(feed.c.seq).limit(bindparam("limit"))
)
_PAGE_OF_OTHERS = _PAGE.where(record.c.office != bindparam("office"))
_COUNT_BEHIND = select(func.count()).select_from(feed).where(*_BEHIND)


class SqlRecords:
    """Fills `storage.Records` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> Head:
        return Head(*self._connection.execute(_HEAD).one())

    def records(self, ids: Collection[str]) -> dict[str, StoredRecord]:
        return {row.id: _stored(row) for row in self._in(_RECORDS, ids)}

    def links_to(self, targets: Collection[str]) -> list[Link]:
        return [Link(*row) for row in self._in(_LINKS_TO, targets)]

    def feed_rows(self, records: Collection[str]) -> dict[str, dict[str, FeedRow]]:
        found: dict[str, dict[str, FeedRow]] = {}
        for row in self._in(_FEED_ROWS, records):
            found.setdefault(row.record, {})[row.stream] = _feed_row(row)
        return found

    def entries(self, device: int, numbers: Collection[int]) -> dict[int, Entry]:
        return {row.n: _entry(row) for row in self._in(_ENTRIES, numbers, device=device)}

    def firsts(self, uids: Collection[int]) -> dict[int, tuple[Token, Entry]]:
        return {row.uid: (token(row.device, row.n), _entry(row)) for row in self._in(_FIRSTS, uids)}

    def put_records(self, records: Iterable[StoredRecord], links: Mapping[str, Sequence[Link]]) -> None:
        self._upsert(record, [_row_of(one) for one in records], ("id",))
        for values in _portions(links):
            self._connection.execute(_DROP_LINKS, {"values": values})
        self._insert(link, [
            {"source": one.source, "field": one.field, "target": one.target}
            for listed in links.values() for one in listed
        ])

    def take_numbers(self, count: int) -> int:
        return int(self._connection.execute(_TAKE_NUMBERS, {"count": count}).scalar_one()) - count + 1

    def put_feed(self, rows: Iterable[tuple[str, str, FeedRow]]) -> None:
        self._upsert(feed, [
            {"stream": stream, "record": id, "seq": row.seq, "change": row.change.value,
             "audience": int(row.audience)}
            for stream, id, row in rows
        ], ("stream", "record"))

    def put_entries(self, device: int, entries: Sequence[Entry], at: float) -> None:
        self._insert(ledger, [_ledger_row(device, entry, at) for entry in entries])
        if entries:
            self._connection.execute(_MOVE_LAST, {"device": device, "last": entries[-1].n})

    def forget_bodies(self, records: Collection[str]) -> None:
        for portion in _portions(records):
            self._connection.execute(_FORGET, {"values": portion})

    def page(
        self, stream: str, after: int, limit: int, without_office: str = ""
    ) -> list[tuple[FeedRow, StoredRecord]]:
        given = {"stream": stream, "after": after, "limit": limit}
        found = (
            self._connection.execute(_PAGE_OF_OTHERS, {**given, "office": without_office}) if without_office
            else self._connection.execute(_PAGE, given)
        )
        return [(_feed_row(row), _stored(row)) for row in found]

    def count_behind(self, stream: str, after: int) -> int:
        return int(self._connection.execute(_COUNT_BEHIND, {"stream": stream, "after": after}).scalar_one())

    # -------------------------------------------------------------------------------------------- statements

    def _in(self, statement: Select[Any], values: Collection[Any], **given: Any) -> Iterator[Any]:
        for portion in _portions(values):
            yield from self._connection.execute(statement, {**given, "values": portion})

    def _insert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if rows:
            self._connection.execute(insert(table), rows)

    def _upsert(self, table: Table, rows: list[dict[str, Any]], key: tuple[str, ...]) -> None:
        if not rows:
            return
        is_sqlite = self._connection.dialect.name == "sqlite"
        statement = sqlite_insert(table) if is_sqlite else postgresql_insert(table)
        changed = {name: statement.excluded[name] for name in rows[0] if name not in key}
        upsert = statement.on_conflict_do_update(index_elements=list(key), set_=changed)
        self._connection.execute(upsert, rows)


def _portions(values: Collection[Any]) -> Iterator[list[Any]]:
    listed = sorted(values)
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]


def _stored(row: Any) -> StoredRecord:
    candidates = msgspec.convert(row.candidates, _CANDIDATES) if row.candidates else {}
    return StoredRecord(id=row.id, kind=row.kind, office=row.office, data=row.data, writers=row.writers,
                        candidates=candidates, is_erased=row.is_erased)


def _row_of(one: StoredRecord) -> dict[str, Any]:
    return {"id": one.id, "kind": one.kind, "office": one.office, "data": dict(one.data),
            "writers": dict(one.writers), "candidates": dict(one.candidates), "is_erased": one.is_erased}


def _feed_row(row: Any) -> FeedRow:
    return FeedRow(row.seq, RowChange(row.change), Audience(row.audience))


def _entry(row: Any) -> Entry:
    return Entry(n=row.n, uid=row.uid, group=row.save, record=row.record, outcome=Outcome(row.outcome),
                 detail=row.detail, seq=row.seq, body=row.body, aliases=row.aliases, made=row.made,
                 repeats=row.repeats)


def _ledger_row(device: int, entry: Entry, at: float) -> dict[str, Any]:
    return {
        "device": device, "n": entry.n, "uid": entry.uid, "save": entry.group, "record": entry.record,
        "body": entry.body, "outcome": entry.outcome.value, "detail": entry.detail, "seq": entry.seq,
        "aliases": dict(entry.aliases), "made": dict(entry.made), "repeats": entry.repeats, "at": at,
    }
