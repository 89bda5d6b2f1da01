"""The unit of work: row, history, undo and outbox of one save in one transaction, or nothing of it."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC
from datetime import datetime as DateTime
from itertools import islice
from typing import Any, TypeVar

from smedesk.domain.consequences import follows
from smedesk.domain.errors import CommandRefused, DomainError, RecordMissing, ValueRefused
from smedesk.domain.field import Merge, Record, Value, type_of
from smedesk.domain.operation import Token, Wire
from smedesk.domain.records import Staff
from smedesk.domain.roles import COORDINATOR, action_of_change, require
from smedesk.services.ports import Changes, Sentence
from smedesk.store import settings
from smedesk.store.columns import canonical_wire, form_of
from smedesk.store.connection import Connection
from smedesk.store.draft import Draft, Drafts
from smedesk.store.ids import IdSource
from smedesk.store.ledger import State, insert_new
from smedesk.store.projection import insert_rows, row_numbers, update_columns
from smedesk.store.select import find_records, records_by_id, select_record
from smedesk.store.writers import present_tokens, writers_of

R = TypeVar("R", bound=Record)
Clock = Callable[[], DateTime]

_CHUNK = 1000
_UID_BITS = 63


class DeskChange:
    """`smedesk.services.ports.Change` over one open transaction. Rows are written at once, so that later
    steps of the same save see them; operations are written by `finish`."""

    def __init__(self, connection: Connection, sentence: Sentence, now: DateTime, ids: IdSource) -> None:
        self._connection = connection
        self._sentence = sentence
        self._now = now
        self._ids = ids
        self._drafts = Drafts()
        self._changes: Changes | None = None
        self._role = settings.role(connection)
        self.save = ids.new_id(now)

    @property
    def office(self) -> str:
        """The id of the own office, "" before the first run."""
        return settings.get_setting(self._connection, settings.OFFICE)

    @property
    def author(self) -> str:
        """The name of who works at this desk."""
        return settings.get_setting(self._connection, settings.AUTHOR)

    @property
    def now(self) -> DateTime:
        """The moment of this change, UTC."""
        return self._now

    @property
    def changes(self) -> Changes:
        """What was changed; known when the block has ended without an error."""
        if self._changes is None:
            raise RuntimeError("the changes are known when the block has ended")
        return self._changes

    def new_id(self) -> str:
        """Return a fresh UUIDv7."""
        return self._ids.new_id(self._now)

    def say(self, sentence: Sentence) -> None:
        """Replace the sentence when the number is known only at the end."""
        self._sentence = sentence

    def get(self, made: type[R], id: str) -> R:
        """Return a record as it stands inside this change; RecordMissing when it is not here."""
        return select_record(self._connection, made, id)

    def find(self, made: type[R], **equal: Value) -> tuple[R, ...]:
        """Return the records whose fields equal the given values (not the archived ones), by id."""
        return find_records(self._connection, made, equal)

    def records(self, kind: str, ids: Sequence[str]) -> dict[str, Record]:
        """Return id → record of those that are here."""
        return records_by_id(self._connection, kind, ids)

    def insert(self, record: Record) -> None:
        """Add a record."""
        self.insert_many((record,))

    def insert_many(self, records: Iterable[Record]) -> None:
        """Add many records of any kinds; ValueRefused when a value does not fit or the id is taken."""
        remaining = iter(records)
        while part := list(islice(remaining, _CHUNK)):
            by_kind: dict[str, list[Record]] = {}
            for record in part:
                by_kind.setdefault(type_of(record).name, []).append(record)
            for kind, listed in by_kind.items():
                self._insert(kind, listed)

    def _insert(self, kind: str, records: Sequence[Record]) -> None:
        require(self._role, action_of_change(kind))
        form = form_of(kind)
        for record in records:
            form.check(record)
        ids = [record.id for record in records]
        taken = next(iter(row_numbers(self._connection, kind, ids)), None) or _first_double(ids)
        if taken:
            raise ValueRefused("record.exists", field="id", value=taken)
        insert_rows(self._connection, kind, [form.row(record) for record in records])
        for record in records:
            self._drafts.add(Draft(kind, record.id, is_new=True, after=form.sparse_wire(record)))

    def update(
        self,
        made: type[Record],
        id: str,
        values: Mapping[str, Value],
        seen: Mapping[str, Token | None] | None = None,
        *,
        closes: Mapping[str, tuple[Token, ...]] | None = None,
    ) -> None:
        """Set fields. Values that equal what stands there are dropped, unless they close a conflict."""
        self.update_many(made, {id: values}, seen, closes=closes)

    def update_many(
        self,
        made: type[Record],
        values: Mapping[str, Mapping[str, Value]],
        seen: Mapping[str, Token | None] | None = None,
        *,
        closes: Mapping[str, tuple[Token, ...]] | None = None,
    ) -> None:
        """Set fields of many records of one kind, given as id → values; the same as `update` for each."""
        listed = list(values)
        for start in range(0, len(listed), _CHUNK):
            part = {id: values[id] for id in listed[start : start + _CHUNK]}
            self._update(type_of(made).name, part, seen, closes or {})

    def _update(
        self,
        kind: str,
        values: Mapping[str, Mapping[str, Value]],
        seen: Mapping[str, Token | None] | None,
        closes: Mapping[str, tuple[Token, ...]],
    ) -> None:
        require(self._role, action_of_change(kind))
        form = form_of(kind)
        standing = records_by_id(self._connection, kind, list(values))
        if missing := next((id for id in values if id not in standing), None):
            raise RecordMissing("record.missing", kind=kind, id=missing)
        writers = writers_of(self._connection, list(values))
        tokens = present_tokens(self._connection, seen) if seen else {}
        written = []
        for id, given in values.items():
            form.kind.check(given)
            record = standing[id]
            wanted = {**given, **follows(record, given)}
            kept = {name: value for name, value in wanted.items() if getattr(record, name) != value}
            draft = self._drafts.of(kind, id)
            for name in (*kept, *(name for name in closes if name in wanted and name not in kept)):
                field = form.kind.fields[name]
                if field.merge is Merge.COMPUTED and not draft.is_new:
                    raise ValueRefused("value.computed", field=name, value=wanted[name])
                base = tokens[name] if name in tokens else writers[id].get(name)
                draft.set(
                    name,
                    canonical_wire(field.kind, getattr(record, name)),
                    canonical_wire(field.kind, wanted[name]),
                    base,
                )
            draft.closes.update({name: tuple(closes[name]) for name in closes if name in wanted})
            if kept:
                written.append((id, form.changed_columns(kept)))
        update_columns(self._connection, kind, written)
        if kind == "staff":
            _check_coordinator(self._connection, self.office, standing.values())

    def command(
        self,
        record: Record,
        name: str,
        arguments: Mapping[str, Wire],
        shown: Mapping[str, Value],
        terms: str = "",
    ) -> None:
        """Queue a workflow command; `shown` is what the desk shows until the server has answered."""
        kind = type_of(record)
        if not name:
            raise CommandRefused("command.unnamed", command=name, state="")
        require(self._role, action_of_change(kind.name))
        kind.check(shown)
        standing = records_by_id(self._connection, kind.name, [record.id]).get(record.id)
        form, is_new = form_of(kind.name), standing is None
        draft = Draft(kind.name, record.id, is_new=is_new, command=name, arguments=dict(arguments), terms=terms)
        if standing is None:
            insert_rows(self._connection, kind.name, [form.row(record)])
            draft.after.update(form.sparse_wire(record))
        else:
            draft.before.update({one: canonical_wire(kind.fields[one].kind, getattr(standing, one)) for one in shown})
            draft.seen = writers_of(self._connection, [record.id])[record.id].get("state")
        draft.after.update({one: canonical_wire(kind.fields[one].kind, value) for one, value in shown.items()})
        update_columns(self._connection, kind.name, [(record.id, form.changed_columns(shown))] if shown else [])
        self._drafts.add(draft)

    def keep_file(self, content: bytes) -> str:
        """Keep bytes in the encrypted database; return their SHA-256 (hex)."""
        sha256 = hashlib.sha256(content).hexdigest()
        self._connection.exec_driver_sql(
            "INSERT INTO file (sha256, content, kept_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING",
            (sha256, content, self._now.isoformat()),
        )
        return sha256

    def finish(self, *, can_undo: bool) -> Changes:
        """Write the operations of the save and return what changed; the caller commits."""
        done = self._drafts.done()
        insert_new(self._connection, self._operation_rows(done))
        touched: dict[str, set[str]] = {}
        for draft in done:
            touched.setdefault(draft.kind, set()).add(draft.record)
        undoable = can_undo and bool(done) and not any(draft.command for draft in done)
        self._changes = Changes(
            self.save,
            self._sentence,
            {kind: frozenset(ids) for kind, ids in touched.items()},
            can_undo=undoable,
        )
        return self._changes

    def _operation_rows(self, drafts: Sequence[Draft]) -> list[tuple[Any, ...]]:
        if not drafts:
            return []
        device = settings.get_number(self._connection, settings.DEVICE)
        last = settings.get_number(self._connection, settings.LAST_N)
        author, typed_at = self.author, self._now.astimezone(UTC).isoformat().replace("+00:00", "Z")
        settings.put_setting(self._connection, settings.LAST_N, last + len(drafts))
        return [
            (
                device,
                n,
                secrets.randbits(_UID_BITS),
                self.save,
                *draft.columns(),
                author,
                typed_at,
                State.PENDING,
            )
            for n, draft in enumerate(drafts, last + 1)
        ]


def _check_coordinator(connection: Connection, office: str, before: Iterable[Record]) -> None:
    """Raise DomainError when the office has lost its last coordinator: nobody could name another one."""
    had = any(getattr(one, "role", "") == COORDINATOR and not one.archived for one in before)
    if had and not find_records(connection, Staff, {"role": COORDINATOR, "office": office}):
        raise DomainError("role.last_coordinator")


def _first_double(ids: Sequence[str]) -> str | None:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            return id
        seen.add(id)
    return None
