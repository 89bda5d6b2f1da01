"""Records, links, feed and ledger in SQL."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Select, Table, and_, delete, exists, func, insert, select, update
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


class SqlRecords:
    """Fills `storage.Records` over one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def head(self) -> Head:
        found = self._connection.execute(select(sync_head.c.seq, sync_head.c.epoch)).one()
        return Head(found.seq, found.epoch)

    def records(self, ids: Collection[str]) -> dict[str, StoredRecord]:
        return {row.id: _stored(row) for row in self._in(select(*_RECORD), record.c.id, ids)}

    def links_to(self, targets: Collection[str]) -> list[Link]:
        columns = select(link.c.source, link.c.field, link.c.target)
        return [Link(*row) for row in self._in(columns, link.c.target, targets)]

    def feed_rows(self, records: Collection[str]) -> dict[str, dict[str, FeedRow]]:
        found: dict[str, dict[str, FeedRow]] = {}
        for row in self._in(select(feed), feed.c.record, records):
            found.setdefault(row.record, {})[row.stream] = _feed_row(row)
        return found

    def entries(self, device: int, numbers: Collection[int]) -> dict[int, Entry]:
        mine = select(ledger).where(ledger.c.device == device)
        return {row.n: _entry(row) for row in self._in(mine, ledger.c.n, numbers)}

    def firsts(self, uids: Collection[int]) -> dict[int, tuple[Token, Entry]]:
        first = select(ledger).where(ledger.c.repeats == "")
        found = self._in(first, ledger.c.uid, uids)
        return {row.uid: (token(row.device, row.n), _entry(row)) for row in found}

    def put_records(self, records: Iterable[StoredRecord], links: Mapping[str, Sequence[Link]]) -> None:
        self._upsert(record, [_row_of(one) for one in records], ("id",))
        self._delete_links(list(links))
        self._insert(link, [
            {"source": one.source, "field": one.field, "target": one.target}
            for listed in links.values() for one in listed
        ])

    def take_numbers(self, count: int) -> int:
        moved = update(sync_head).values(seq=sync_head.c.seq + count).returning(sync_head.c.seq)
        return int(self._connection.execute(moved).scalar_one()) - count + 1

    def put_feed(self, rows: Iterable[tuple[str, str, FeedRow]]) -> None:
        self._upsert(feed, [
            {"stream": stream, "record": id, "seq": row.seq, "change": row.change.value,
             "audience": int(row.audience)}
            for stream, id, row in rows
        ], ("stream", "record"))

    def put_entries(self, device_number: int, entries: Sequence[Entry], at: float) -> None:
        self._insert(ledger, [_ledger_row(device_number, entry, at) for entry in entries])
        if entries:
            self._connection.execute(
                update(device).where(device.c.number == device_number).values(last_n=entries[-1].n))

    def page(
        self, stream: str, after: int, limit: int, beside: str = ""
    ) -> list[tuple[FeedRow, StoredRecord]]:
        rows = (
            select(feed.c.seq, feed.c.change, feed.c.audience, *_RECORD)
            .join_from(feed, record, feed.c.record == record.c.id)
            .where(feed.c.stream == stream, feed.c.seq > after).order_by(feed.c.seq).limit(limit)
        )
        if beside:
            other = feed.alias()
            is_there = and_(other.c.stream == beside, other.c.record == feed.c.record)
            rows = rows.where(~exists().where(is_there))
        return [(_feed_row(row), _stored(row)) for row in self._connection.execute(rows)]

    def count_behind(self, stream: str, after: int) -> int:
        behind = select(func.count()).select_from(feed).where(feed.c.stream == stream, feed.c.seq > after)
        return int(self._connection.execute(behind).scalar_one())

    # ------------------------------------------------------------------------------------- statements

    def _in(self, statement: Select[Any], column: Any, values: Collection[Any]) -> Iterator[Any]:
        listed = sorted(values)
        for start in range(0, len(listed), _AT_ONCE):
            yield from self._connection.execute(statement.where(column.in_(listed[start : start + _AT_ONCE])))

    def _delete_links(self, sources: list[str]) -> None:
        for start in range(0, len(sources), _AT_ONCE):
            self._connection.execute(delete(link).where(link.c.source.in_(sources[start : start + _AT_ONCE])))

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


_RECORD = (record.c.id, record.c.kind, record.c.office, record.c.data, record.c.writers, record.c.candidates,
           record.c.is_erased)


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


def _ledger_row(device_number: int, entry: Entry, at: float) -> dict[str, Any]:
    return {
        "device": device_number, "n": entry.n, "uid": entry.uid, "save": entry.group, "record": entry.record,
        "body": entry.body, "outcome": entry.outcome.value, "detail": entry.detail, "seq": entry.seq,
        "aliases": dict(entry.aliases), "made": dict(entry.made), "repeats": entry.repeats, "at": at,
    }
