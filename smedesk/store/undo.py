"""Taking back and doing again: the last hundred changes of any kind, an import of thousands of rows among
them.

Nothing is rewound: taking back is a new change with operations of its own, so it works after a
synchronisation too. A value that somebody else has changed since is left as it is and counted in the
sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from smedesk.domain.field import RECORD_TYPES, Field, Merge, Record, Value
from smedesk.domain.frozen import frozen
from smedesk.domain.operation import Wire
from smedesk.services.ports import Sentence
from smedesk.store.change import DeskChange
from smedesk.store.columns import canonical_wire, from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.ledger import Entry, select_entries
from smedesk.store.projection import row_numbers
from smedesk.translate import Text, mark

KEPT_CHANGES = 100

_DONE, _UNDONE = 0, 1

TOOK_BACK = mark("Undo", "Took back: {what}")
TOOK_BACK_IN_PART = mark("Undo", "Took back: {what}; %n values were changed since and stay")
DID_AGAIN = mark("Undo", "Did again: {what}")
DID_AGAIN_IN_PART = mark("Undo", "Did again: {what}; %n values were changed since and stay")


@frozen
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
    skipped = 0
    for kind in kinds_of(connection, step.save):
        skipped += _take_away_new(connection, change, step.save, kind)
        changed = "WHERE save = ? AND kind = ? AND is_new = 0 ORDER BY place DESC"
        skipped += _reverse_edits(change, kind, select_entries(connection, changed, (step.save, kind)))
    connection.exec_driver_sql(
        "UPDATE undo SET save = ?, is_undone = ? WHERE place = ?",
        (change.save, _DONE if is_redo else _UNDONE, step.place),
    )
    whole, in_part = (DID_AGAIN, DID_AGAIN_IN_PART) if is_redo else (TOOK_BACK, TOOK_BACK_IN_PART)
    what = {"what": step.sentence.worded()}
    change.say(Sentence(in_part, what, skipped) if skipped else Sentence(whole, what))


def kinds_of(connection: Connection, save: str) -> list[str]:
    """Return the kinds of records that a save touched."""
    select = "SELECT DISTINCT kind FROM operation WHERE save = ? ORDER BY kind"
    found = connection.exec_driver_sql(select, (save,))
    return [kind for kind in found.scalars() if kind in RECORD_TYPES]


def _take_away_new(connection: Connection, change: DeskChange, save: str, kind: str) -> int:
    """Archive the records that a save made; return how many are not here any more."""
    made = connection.exec_driver_sql(
        "SELECT record FROM operation WHERE save = ? AND kind = ? AND is_new = 1", (save, kind)
    )
    ids = list(made.scalars())
    standing = row_numbers(connection, kind, ids)
    archived: dict[str, dict[str, Value]] = {id: {"archived": True} for id in ids if id in standing}
    change.update_many(RECORD_TYPES[kind].made, archived)
    return len(ids) - len(archived)


def _reverse_edits(change: DeskChange, kind: str, entries: Sequence[Entry]) -> int:
    """Reverse operations of one kind, the last first; return how many values had to be left."""
    entries = [entry for entry in entries if not entry.operation.is_void]
    standing = change.records(kind, [entry.operation.record for entry in entries])
    wanted: dict[str, dict[str, Value]] = {}
    skipped = 0
    for entry in entries:
        if record := standing.get(entry.operation.record):
            values, left = _reversed_values(entry, record)
            wanted.setdefault(record.id, {}).update(values)
            skipped += left
        else:
            skipped += 1
    change.update_many(RECORD_TYPES[kind].made, wanted)
    return skipped


def _reversed_values(entry: Entry, record: Record) -> tuple[dict[str, Value], int]:
    values: dict[str, Value] = {}
    left = 0
    kind = RECORD_TYPES[entry.operation.kind]
    for name, (before, after) in entry.outcome(kind).items():
        field = kind.fields[name]
        wanted = _reversed_wire(field, before, after, canonical_wire(field.kind, getattr(record, name)))
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
    if field.merge is Merge.COUNTER and isinstance(before, int) and isinstance(after, int) and isinstance(now, int):
        return now - (after - before)
    return before if now == after else _LEFT


def _codes(wire: Wire) -> set[str]:
    return set(wire) if isinstance(wire, list) else set()


def _sentence_text(sentence: Sentence) -> str:
    return json_text([*sentence.text, dict(sentence.parameters), sentence.n])


def _sentence(text: str) -> Sentence:
    context, source, parameters, n = from_json(text)
    return Sentence(Text(context, source), parameters, n)
