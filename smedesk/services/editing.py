"""Entering and changing any record: what a form, a list cell and the history's "restore" do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Kind, Record, RecordType, Value, type_of
from smedesk.domain.operation import Token
from smedesk.services.free_steps import require_free_step
from smedesk.services.ports import Changes, Sentence, Store, UnitOfWork
from smedesk.translate import mark

TITLE_FIELDS = ("name", "title", "number", "code", "purpose", "written")
"""Fields by whose first filled one people know a record that is not a person."""


def title_of(record: Record) -> str:
    """Return the name under which people know a record: "Tamm, Kadri", "Helix Robotics GmbH"."""
    values = type_of(record).values(record)
    family, given = values.get("family_name"), values.get("given_name")
    if isinstance(family, str) and isinstance(given, str):
        return f"{family}, {given}" if family and given else family or given
    for name in TITLE_FIELDS:
        if isinstance(title := values.get(name), str) and title:
            return title
    return ""


def checked(kind: RecordType, values: Mapping[str, Value]) -> dict[str, Value]:
    """Return the values as they may be stored (texts stripped); ValueRefused names the first that does not fit."""
    kind.check(values)
    ready: dict[str, Value] = {
        name: value.strip() if isinstance(value, str) and kind.fields[name].kind is not Kind.LONG_TEXT else value
        for name, value in values.items()
    }
    for name, value in ready.items():
        if kind.fields[name].is_required and value in ("", None):
            raise ValueRefused("value.required", field=name, value=value)
    return ready


def make_record(work: UnitOfWork, kind: RecordType, values: Mapping[str, Value]) -> Record:
    """Return a new record of the own office with checked values; every required field must be there."""
    required = {name: None for name, field in kind.fields.items() if field.is_required}
    ready: dict[str, Any] = checked(kind, {**required, **values})
    ready.setdefault("office", work.office)
    return kind.made(id=work.new_id(), **ready)


def insert_record(work: UnitOfWork, kind_name: str, values: Mapping[str, Value]) -> Record:
    """Add one record with checked values inside a change that is under way; return it."""
    record = make_record(work, RECORD_TYPES[kind_name], values)
    work.insert(record)
    return record


def enter_record(store: Store, kind_name: str, values: Mapping[str, Value]) -> tuple[str, Changes]:
    """Add one record; return its id and the changes."""
    with store.change(Sentence(mark("Editing", "Entered {name}"))) as work:
        record = insert_record(work, kind_name, values)
        work.say(Sentence(mark("Editing", "Entered {name}"), {"name": title_of(record)}))
    return record.id, work.changes


def change_fields(
    store: Store, kind_name: str, id: str, values: Mapping[str, Value], seen: Mapping[str, Token | None] | None = None
) -> Changes:
    """Set fields of one record. `seen` are the tokens of the form, so that a concurrent edit is noticed, not
    overwritten. ValueRefused for a state that asks for more than a value (`free_steps`)."""
    kind = RECORD_TYPES[kind_name]
    with store.change(Sentence(mark("Editing", "Changed {name}"))) as work:
        require_free_step(work.get(kind.made, id), values, work.office)
        work.update(kind.made, id, checked(kind, values), seen)
        work.say(Sentence(mark("Editing", "Changed {name}"), {"name": title_of(work.get(kind.made, id))}))
    return work.changes


def archive_records(store: Store, kind_name: str, ids: tuple[str, ...]) -> Changes:
    """Put records away: out of lists, search and matching, and back with one undo."""
    kind = RECORD_TYPES[kind_name]
    with store.change(Sentence(mark("Editing", "Archived %n records"), n=len(ids))) as work:
        for id in ids:
            work.update(kind.made, id, {"archived": True})
    return work.changes
