"""What must hold when everything is connected and at rest. The numbers are those of the design of the protocol.

I1 every replica is the server's view · I2 no edit is lost · I3 each number once, without a hole · I5 no conflict
without another device · I7 a set is the fold of its operations, a uid takes effect once · I9 what is not for others
is nowhere in their bytes. (I4 and I8 are looked at while it runs, I10 in the tests of the commands.)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import select

from smedesk.domain.field import RECORD_TYPES, Audience, Merge
from smedesk.domain.operation import Operation, Token, token
from smedesk.domain.replica import Outcome, RowChange, ServerRow
from smedesk.server.feeding import Cursor, next_page
from smedesk.server.tables import ledger
from smedesk.sync import wire
from smedesk.sync.merge import MADE, StoredRecord
from tests.sync.simulator import CANARY, KIND, SimulatedDesk, Violation, World

FIELDS = RECORD_TYPES[KIND].fields
SINGLE = (Merge.REGISTER, Merge.UNIQUE, Merge.LONG_TEXT)


@dataclass(frozen=True)
class Line:
    """One operation as the ledger knows it."""

    device: int
    n: int
    uid: int
    outcome: Outcome
    aliases: dict[str, Token]
    made: dict[str, object]
    repeats: Token
    operation: Operation | None

    @property
    def token(self) -> Token:
        return token(self.device, self.n)


def check(world: World) -> None:
    """Raise Violation for the first invariant that does not hold."""
    lines = list(read_ledger(world))
    records = _records(world)
    check_convergence(world)
    check_numbers(lines)
    check_uids(lines)
    lines = [line for line in lines if line.operation is None or line.operation.kind == KIND]
    check_nothing_lost(world, lines, records)
    check_folds(lines, records)
    check_no_own_conflict(world, lines)
    check_tenancy(world)


def read_ledger(world: World) -> Iterator[Line]:
    with world.storage._begun("BEGIN") as connection:
        rows = connection.execute(select(ledger).order_by(ledger.c.device, ledger.c.n)).all()
    for row in rows:
        decoded = wire.decode_operation(row.body.encode()) if row.body else None
        yield Line(row.device, row.n, row.uid, Outcome(row.outcome), row.aliases, row.made, row.repeats,
                   decoded if isinstance(decoded, Operation) else None)


def _records(world: World) -> dict[str, StoredRecord]:
    with world.storage.read() as transaction:
        return transaction.records.records({f"record{place}" for place in range(3)})


def check_convergence(world: World) -> None:
    """Look at I1."""
    for desk in world.desks:
        wanted = _whole_feed(world, desk)
        if {key: _content(row) for key, row in desk.journal.rows.items()} != wanted:
            raise Violation(f"I1 {desk.name} shows something else than the server")


def _whole_feed(world: World, desk: SimulatedDesk) -> dict[tuple[str, Audience], object]:
    with world.storage.read() as transaction:
        page, _ = next_page(transaction.records, desk.journal.office, Cursor(), 1000)
    return {(row.id, row.audience): _content(row) for row in page.rows if row.change is RowChange.PUT}


def _content(row: ServerRow) -> object:
    return dict(row.data), dict(row.writers), {name: set(listed) for name, listed in row.candidates.items()}


def check_numbers(lines: list[Line]) -> None:
    """Look at I3."""
    numbers = defaultdict(list)
    for line in lines:
        numbers[line.device].append(line.n)
    for device, listed in numbers.items():
        if listed != list(range(1, len(listed) + 1)):
            raise Violation(f"I3 a hole in the numbers of device {device}")


def check_uids(lines: list[Line]) -> None:
    """I7: one uid takes effect once."""
    seen: dict[int, Token] = {}
    for line in lines:
        if line.repeats:
            continue
        if line.uid in seen:
            raise Violation(f"I7 {seen[line.uid]} and {line.token} are the same edit, twice")
        seen[line.uid] = line.token


def check_nothing_lost(world: World, lines: list[Line], records: dict[str, StoredRecord]) -> None:
    """Look at I2."""
    arrived = {line.uid for line in lines}
    for name, operation in world.typed:
        if operation.uid not in arrived and operation.uid not in world.gone and not _is_destroyed(world, name):
            raise Violation(f"I2 what was typed at {name} has not arrived: {operation}")
    for line in lines:
        if line.operation is None or line.repeats:
            continue
        for field, edit in line.operation.edits.items():
            if FIELDS[field].merge in SINGLE and not _is_accounted(line, field, lines, records):
                place = f"{line.operation.record}.{field}"
                raise Violation(f"I2 lost: {line.token} {place} = {edit.value} ({line.outcome})")


def _is_destroyed(world: World, name: str) -> bool:
    """An answered edit whose copy went with a disk, and whose server went back before it: gone with both."""
    return world.has_set_back and any(desk.name == name and desk.was_copied for desk in world.desks)


def _is_accounted(line: Line, field: str, lines: list[Line], records: dict[str, StoredRecord]) -> bool:
    assert line.operation is not None
    record = records[line.operation.record]
    names = _names(line, field, lines)
    if record.writers.get(field) in names or field in line.aliases:
        return True
    if any(one.token in names for one in record.candidates.get(field, ())):
        return True
    return any(_supersedes(other, field, line.operation.record, names) for other in lines if other.token != line.token)


def _names(line: Line, field: str, lines: list[Line]) -> set[Token]:
    """Return every token under which somebody may have seen this value."""
    names = {line.token, line.token + MADE}
    for _ in range(4):
        names |= {one.token for one in lines if one.repeats in names or one.aliases.get(field) in names}
    return names


def _supersedes(other: Line, field: str, record: str, names: set[Token]) -> bool:
    """Whether an edit was made by somebody who saw the value, or has taken it into a merged text."""
    if other.operation is None or other.operation.record != record or field not in other.operation.edits:
        return False
    edit = other.operation.edits[field]
    return edit.base in names or bool(names & set(edit.closes)) or field in other.made


def check_folds(lines: list[Line], records: dict[str, StoredRecord]) -> None:
    """I7: counters are the sum of their accepted changes."""
    for id, record in records.items():
        deltas = [
            line.operation.edits["capacity"].value for line in lines
            if line.operation and not line.repeats and line.operation.record == id
            and "capacity" in line.operation.edits
        ]
        if sum(delta for delta in deltas if isinstance(delta, int)) != (record.data.get("capacity") or 0):
            raise Violation(f"I7 {id}.capacity is not the sum of its changes")


def check_no_own_conflict(world: World, lines: list[Line]) -> None:
    """Look at I5."""
    owner = {device: desk for desk in world.desks for device in desk.devices}
    for line in lines:
        desk = owner.get(line.device)
        if line.operation is None or line.repeats or desk is None or desk.was_copied:
            continue
        for field, edit in line.operation.edits.items():
            stands_on_own = edit.base is None or int(edit.base.partition(".")[0]) in desk.devices
            is_contested = line.outcome is Outcome.CANDIDATE and [*line.operation.edits] == [field]
            if is_contested and stands_on_own and not _has_other_writer(desk, line, field, lines):
                raise Violation(f"I5 {line.token} contests only itself: {edit}")


def _has_other_writer(desk: SimulatedDesk, line: Line, field: str, lines: list[Line]) -> bool:
    assert line.operation is not None
    return any(
        other.device not in desk.devices and other.operation is not None
        and other.operation.record == line.operation.record and field in other.operation.edits
        for other in lines
    )


def check_tenancy(world: World) -> None:
    """Look at I9."""
    for desk in world.desks:
        if desk.office == "B" and CANARY.encode() in desk.line.received:
            raise Violation("I9 a contact has gone to another office")
        if any(row.audience is Audience.OWN for row in desk.journal.replica.values() if row.data.get("office") not in
               (desk.journal.office, None)):
            raise Violation("I9 a foreign record came in full")
