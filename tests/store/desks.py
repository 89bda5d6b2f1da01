"""Desks for the tests of the store: an opened profile with an office of its own, and ways to look behind
it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, timedelta
from datetime import datetime as DateTime
from pathlib import Path
from typing import Any

from smedesk.domain.field import RECORD_TYPES, Audience, Record, Value, type_of
from smedesk.domain.operation import Operation, Token, Wire, overlay
from smedesk.domain.records import Company, Office
from smedesk.domain.replica import Acknowledgement, Candidate, Outcome, RowChange, ServerRow
from smedesk.services.ports import Changes, Sentence
from smedesk.store.columns import form_of
from smedesk.store.desk import DeskStore
from smedesk.store.ledger import live_entries
from smedesk.store.profile import Profile
from smedesk.store.projection import lies_over, replica_rows
from smedesk.store.select import records_by_id
from smedesk.translate import mark

KEY = bytes(range(32))
START = DateTime(2026, 3, 2, 9, 0, tzinfo=UTC)
ENTERED = Sentence(mark("Test", "Entered"))
CHANGED = Sentence(mark("Test", "Changed"))


class Clock:
    """Goes on by a second at every look."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> DateTime:
        self.now += timedelta(seconds=1)
        return self.now


@contextmanager
def opened(folder: Path, *, with_office: bool = True) -> Iterator[DeskStore]:
    """A desk over the profile in a folder, closed at the end."""
    profile = Profile(folder, Clock())
    profile.take()
    try:
        store = profile.open(KEY)
        try:
            if with_office and not store.reads.office():
                set_up(store)
            yield store
        finally:
            store.close()
    finally:
        profile.release()


def set_up(store: DeskStore) -> str:
    """Enter the own office and the adviser; return the office's id."""
    with store.change(ENTERED, can_undo=False) as work:
        id = work.new_id()
        work.insert(Office(id=id, office=id, name="Tartu Chamber", country="EE"))
    store.set_setting("office", id)
    store.set_setting("author", "Maarja Kask")
    return id


def enter(store: DeskStore, made: type[Record], **values: Any) -> str:
    """Enter one record of the own office; return its id."""
    with store.change(ENTERED) as work:
        record = made(id=work.new_id(), **{"office": work.office, **values})
        work.insert(record)
    return record.id


def company(store: DeskStore, name: str = "Helix Robotics", **values: Any) -> str:
    """Enter a company."""
    return enter(store, Company, name=name, **{"country": "EE", **values})


def change(
    store: DeskStore, made: type[Record], id: str, seen: Mapping[str, Token | None] | None = None, **values: Value
) -> Changes:
    """Change fields of one record."""
    with store.change(CHANGED) as work:
        work.update(made, id, values, seen)
    return work.changes


def outbox(store: DeskStore) -> tuple[Operation, ...]:
    """Return everything unsent."""
    return store.journal.outbox(100_000)


def acknowledge(
    store: DeskStore,
    operations: Sequence[Operation],
    outcome: Outcome = Outcome.APPLIED,
    seq: int = 10,
    detail: str = "",
) -> Changes | None:
    """Let the server answer."""
    return store.journal.acknowledge([Acknowledgement(one.n, one.uid, outcome, seq, detail) for one in operations])


def put(
    kind: str,
    id: str,
    seq: int,
    data: Mapping[str, Wire],
    *,
    audience: Audience = Audience.OWN,
    writers: Mapping[str, Token] | None = None,
    candidates: Mapping[str, tuple[Candidate, ...]] | None = None,
) -> ServerRow:
    """A row of the feed; every field has writer "9.1" when nothing else is said."""
    return ServerRow(
        seq=seq,
        change=RowChange.PUT,
        audience=audience,
        kind=kind,
        id=id,
        data=data,
        writers=dict.fromkeys(data, "9.1") if writers is None else writers,
        candidates=candidates or {},
    )


def pull(store: DeskStore, *rows: ServerRow, cursor: str = "c") -> Changes | None:
    """Let a page arrive."""
    return store.journal.apply_page(rows, cursor)


def hide(kind: str, id: str, seq: int, audience: Audience = Audience.OWN) -> ServerRow:
    """A row that takes a record away."""
    return ServerRow(seq=seq, change=RowChange.HIDE, audience=audience, kind=kind, id=id)


def erase(kind: str, id: str, seq: int) -> ServerRow:
    """A row that erases a record."""
    return ServerRow(seq=seq, change=RowChange.ERASE, audience=Audience.OWN, kind=kind, id=id)


def server_row(store: DeskStore, kind: str, id: str, seq: int, writer: Token = "9.1", **changed: Wire) -> ServerRow:
    """The record as the server has it once it has accepted everything shown here, with `changed` by somebody
    else."""
    record = store.reads.get(RECORD_TYPES[kind].made, id)
    data = {**form_of(kind).sparse_wire(record), **changed}
    opened = store.reads.open_form(RECORD_TYPES[kind].made, id)
    writers = {name: token for name, token in opened.seen.items() if token and name in data}
    return put(kind, id, seq, data, writers={**writers, **dict.fromkeys(changed, writer)})


def truth(store: DeskStore) -> dict[tuple[str, str], Record]:
    """Work out from replica and outbox what must be shown, by the domain's own `overlay`, not by the store's
    code."""
    with store.database.reading() as connection:
        known = connection.exec_driver_sql(
            "SELECT kind, id FROM replica UNION SELECT kind, record FROM operation WHERE state < 2"
        ).all()
        shown = {}
        for kind, id in known:
            row = replica_rows(connection, [id]).get(id)
            entries = [one for one in live_entries(connection, [id]).get(id, []) if lies_over(one.is_settled, row)]
            if row is None and not any(one.is_new for one in entries):
                continue
            data = overlay(RECORD_TYPES[kind], row.data if row else {}, [one.overlaid() for one in entries])
            fields = RECORD_TYPES[kind].fields
            values: dict[str, Any] = {
                name: fields[name].from_wire(wire) for name, wire in data.items() if name in fields and wire is not None
            }
            shown[kind, id] = RECORD_TYPES[kind].made(id=id, **values)
    return shown


def shown(store: DeskStore) -> dict[tuple[str, str], Record]:
    """Return every record that the typed tables hold."""
    with store.database.reading() as connection:
        found = {}
        for kind in RECORD_TYPES:
            ids = connection.exec_driver_sql(f'SELECT id FROM "{kind}"').scalars().all()
            found.update({(kind, id): one for id, one in records_by_id(connection, kind, ids).items()})
    return found


def fields_of(record: Record) -> dict[str, Value]:
    """Return the values of a record that are not as by default."""
    form = form_of(type_of(record).name)
    return {name: getattr(record, name) for name in form.names if getattr(record, name) != form.defaults[name]}


def all_text(store: DeskStore) -> str:
    """Return all text of the database but of the word index."""
    with store.database.reading() as connection:
        tables = (
            connection.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%_words%'"
            )
            .scalars()
            .all()
        )
        return str([connection.exec_driver_sql(f'SELECT * FROM "{table}"').all() for table in tables])
