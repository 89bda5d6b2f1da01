"""Taking back and doing again: the last hundred changes of any kind, an import of thousands of rows among
them.

Nothing is rewound: taking back is a new change with operations of its own, so it works after a
synchronisation too. A value that somebody else has changed since is left as it is and counted in the
sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy.engine import Connection

from smedesk.domain.field import RECORD_TYPES, Field, Merge, Record, Value
from smedesk.domain.operation import Wire
from smedesk.services.ports import Sentence
from smedesk.store.change import DeskChange
from smedesk.store.columns import from_json, json_text
from smedesk.store.ledger import Entry, select_entries
from smedesk.translate import Text, mark

KEPT_CHANGES = 100

_DONE, _UNDONE = 0, 1

TOOK_BACK = mark("Undo", "Took back: {what}")
TOOK_BACK_IN_PART = mark("Undo", "Took back: {what}; %n values were changed since and stay")
DID_AGAIN = mark("Undo", "Did again: {what}")
DID_AGAIN_IN_PART = mark("Undo", "Did again: {what}; %n values were changed since and stay")


@dataclass(frozen=True, slots=True)
class Step:
    """One change that can be taken back (or done again): `save` names the operations to reverse next."""

    place: int
    save: str
    sentence: Sentence


def remember(connection: Connection, save: str, sentence: Sentence) -> None:
    """Put a new change on the stack; what had been taken back cannot be done again from here on."""
    connection.exec_driver_sql("DELETE FROM undo WHERE is_undone = 1")
    connection.exec_driver_sql(
        "INSERT INTO undo (save, sentence, is_undone) VALUES (?, ?, 0)", (save, _sentence_text(sentence))
    )
    connection.exec_driver_sql(
        "DELETE FROM undo WHERE place <= (SELECT place FROM undo ORDER BY place DESC LIMIT 1 OFFSET ?)",
        (KEPT_CHANGES,),
    )


def next_undo(connection: Connection) -> Step | None:
    """Return what would be taken back next."""
    return _step(connection, "is_undone = 0 ORDER BY place DESC")


def next_redo(connection: Connection) -> Step | None:
    """Return what would be done again next."""
    return _step(connection, "is_undone = 1 ORDER BY place")


def _step(connection: Connection, which: str) -> Step | None:
    row = connection.exec_driver_sql(f"SELECT place, save, sentence FROM undo WHERE {which} LIMIT 1").first()
    return Step(row[0], row[1], _sentence(row[2])) if row else None


def reverse_step(connection: Connection, change: DeskChange, step: Step, *, is_redo: bool) -> None:
    """Take a change back (or do it again) inside `change`, and turn its place on the stack over."""
    entries = select_entries(connection, "WHERE save = ? ORDER BY place DESC", (step.save,))
    skipped = sum(_reverse_kind(change, kind, listed) for kind, listed in _by_kind(entries))
    connection.exec_driver_sql(
        "UPDATE undo SET save = ?, is_undone = ? WHERE place = ?",
        (change.save, _DONE if is_redo else _UNDONE, step.place),
    )
    whole, in_part = (DID_AGAIN, DID_AGAIN_IN_PART) if is_redo else (TOOK_BACK, TOOK_BACK_IN_PART)
    what = {"what": step.sentence.worded()}
    change.say(Sentence(in_part, what, skipped) if skipped else Sentence(whole, what))


def _by_kind(entries: Iterable[Entry]) -> list[tuple[str, list[Entry]]]:
    grouped: dict[str, list[Entry]] = {}
    for entry in entries:
        grouped.setdefault(entry.operation.kind, []).append(entry)
    return list(grouped.items())


def _reverse_kind(change: DeskChange, kind: str, entries: Sequence[Entry]) -> int:
    """Reverse operations of one kind, the last first; return how many values had to be left."""
    standing = change.records(kind, [entry.operation.record for entry in entries])
    wanted: dict[str, dict[str, Value]] = {}
    skipped = 0
    for entry in entries:
        record = standing.get(entry.operation.record)
        if entry.operation.is_void:
            continue
        if record is None:
            skipped += 1
            continue
        values, left = _reversed_values(entry, record)
        wanted.setdefault(record.id, {}).update(values)
        skipped += left
    change.update_many(RECORD_TYPES[kind].made, wanted)
    return skipped


def _reversed_values(entry: Entry, record: Record) -> tuple[dict[str, Value], int]:
    if entry.is_new:
        return {"archived": True}, 0
    values: dict[str, Value] = {}
    left = 0
    kind = RECORD_TYPES[entry.operation.kind]
    for name, (before, after) in entry.outcome(kind).items():
        field = kind.fields[name]
        now = field.to_wire(getattr(record, name))
        wanted = _reversed_wire(field, before, after, now)
        if wanted is _LEFT:
            left += 1
        else:
            values[name] = field.from_wire(wanted)
    return values, left


_LEFT: Wire = {"left": []}
"""Stands for "this value stays": somebody changed it since."""


def _reversed_wire(field: Field, before: Wire, after: Wire, now: Wire) -> Wire:
    if field.merge is Merge.SET and not isinstance(before, str) and not isinstance(after, str):
        old, new, present = _codes(before), _codes(after), _codes(now)
        return sorted((present - (new - old)) | (old - new))
    if (
        field.merge is Merge.COUNTER
        and isinstance(before, int)
        and isinstance(after, int)
        and isinstance(now, int)
    ):
        return now - (after - before)
    return before if now == after else _LEFT


def _codes(wire: Wire) -> set[str]:
    return set(wire) if isinstance(wire, list) else set()


def _sentence_text(sentence: Sentence) -> str:
    return json_text([*sentence.text, dict(sentence.parameters), sentence.n])


def _sentence(text: str) -> Sentence:
    context, source, parameters, n = from_json(text)
    return Sentence(Text(context, source), parameters, n)
