"""Takes a batch of a device's operations into the records: one transaction, save group by save group.

Each number is answered once and for ever: a number that the ledger holds gets the stored answer, a gap ends
the batch, and a uid that the server has seen under another number takes no effect again. A group that fails
is taken back alone, answered `rejected` with a code, and the queue goes on.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.operation import Operation, Token, Wire, token
from smedesk.domain.replica import Acknowledgement, Outcome
from smedesk.server import commands, permissions, visibility
from smedesk.server.storage import Device, Entry, FeedRow, OfficeAccount, Records, Transaction
from smedesk.server.working_set import WorkingSet
from smedesk.sync import merge, wire

_log = logging.getLogger(__name__)
_PROGRAM_FAULTS = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_NOTHING: MappingProxyType[str, str] = MappingProxyType({})


class Fork(Exception):
    """A number comes with another uid than before: two files act as one device."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The server's clock at a push, as seconds since 1970 and as ISO 8601 UTC."""

    seconds: float
    text: str


class Past:
    """What the ledger and the batch itself know of earlier operations; fills `merge.Past`."""

    def __init__(self, transaction: Transaction) -> None:
        self._records = transaction.records
        self._entries: dict[Token, Entry | None] = {}

    def add(self, name: Token, entry: Entry) -> None:
        """Note an operation of the batch."""
        self._entries[name] = entry

    def canonical(self, token: Token, name: str) -> Token | None:
        """Follow repeated, equal and refused operations to the one whose value stands for them."""
        while token and (entry := self._entry(token)) is not None:
            followed = entry.repeats or entry.aliases.get(name)
            if followed is None:
                break
            token = followed
        return token or None

    def value(self, token: Token, name: str) -> Wire:
        """Return what an operation has made of a field."""
        entry = self._entry(token.removesuffix(merge.MADE))
        if entry is None:
            return None
        if token.endswith(merge.MADE):
            return entry.made.get(name)
        operation = wire.decode_operation(entry.body.encode()) if entry.body else None
        edit = operation.edits.get(name) if isinstance(operation, Operation) else None
        return edit.value if edit else None

    def _entry(self, name: Token) -> Entry | None:
        if name not in self._entries:
            device, _, n = name.partition(".")
            is_name = device.isdecimal() and n.isdecimal()
            found = self._records.entries(int(device), [int(n)]) if is_name else {}
            self._entries[name] = next(iter(found.values()), None)
        return self._entries[name]


@dataclass(frozen=True, slots=True)
class Push:
    """One batch at work."""

    transaction: Transaction
    device: Device
    account: OfficeAccount
    moment: Moment
    work: WorkingSet
    past: Past

    def name(self, n: int) -> Token:
        return token(self.device.number, n)


Line = Operation | wire.Malformed


def push(
    transaction: Transaction, device: Device, account: OfficeAccount, lines: Sequence[Line], moment: Moment
) -> tuple[int, list[Acknowledgement]]:
    """Take a batch; return the last number of the device and the answers. Raises Fork."""
    at_work = Push(transaction, device, account, moment, WorkingSet(transaction.records), Past(transaction))
    answers = _repeat_answers(at_work, lines)
    fresh = _fresh(device, lines)
    entries = _take(at_work, fresh)
    named = {entry.record for entry in entries}
    seqs = publish(at_work.work, transaction.records, account.id, named)
    entries = [replace(entry, seq=seqs.get(entry.record, 0)) for entry in entries]
    transaction.records.put_entries(device.number, entries, moment.seconds)
    transaction.records.forget_bodies(at_work.work.erased())
    answers += [_answer(entry) for entry in entries]
    return (entries[-1].n if entries else device.last_n), answers


def _repeat_answers(at_work: Push, lines: Sequence[Line]) -> list[Acknowledgement]:
    known = [line for line in lines if line.n <= at_work.device.last_n]
    stored = at_work.transaction.records.entries(at_work.device.number, {line.n for line in known})
    for line in known:
        if line.n not in stored or stored[line.n].uid != line.uid:
            raise Fork(line.n)
    return [_answer(stored[line.n]) for line in known]


def _answer(entry: Entry) -> Acknowledgement:
    return Acknowledgement(entry.n, entry.uid, entry.outcome, entry.seq, entry.detail)


def _fresh(device: Device, lines: Iterable[Line]) -> list[Line]:
    """Return the lines that follow without a gap on the last number."""
    fresh: list[Line] = []
    for line in lines:
        if line.n == device.last_n + len(fresh) + 1:
            fresh.append(line)
        elif line.n > device.last_n:
            break
    return fresh


# ------------------------------------------------------------------------------------------- the operations


def _take(at_work: Push, lines: Sequence[Line]) -> list[Entry]:
    at_work.work.load(line.record for line in lines if isinstance(line, Operation))
    firsts = at_work.transaction.records.firsts({line.uid for line in lines})
    entries: list[Entry] = []
    for _, group in itertools.groupby(lines, key=lambda line: line.group):
        for entry in _take_group(at_work, list(group), firsts):
            name = at_work.name(entry.n)
            at_work.past.add(name, entry)
            firsts.setdefault(entry.uid, (name, entry))
            entries.append(entry)
    return entries


def _take_group(
    at_work: Push, group: Sequence[Line], firsts: dict[int, tuple[Token, Entry]]
) -> list[Entry]:
    """Take the operations of one save, all or none."""
    made: list[Entry] = []
    try:
        for line in group:
            first = firsts.get(line.uid)
            made.append(_repeated(line, *first) if first else _merged(at_work, line))
            at_work.past.add(at_work.name(line.n), made[-1])
    except DomainError as refusal:
        return _reject(at_work, group, firsts, refusal.code)
    except _PROGRAM_FAULTS:
        # It must not stop the queue of a desk: reported, answered, and the text stays on the desk.
        _log.exception("a save group failed", extra={"device": at_work.device.number, "n": group[0].n})
        return _reject(at_work, group, firsts, "server_fault")
    at_work.work.keep_group()
    return made


def _reject(
    at_work: Push, group: Sequence[Line], firsts: dict[int, tuple[Token, Entry]], code: str
) -> list[Entry]:
    at_work.work.drop_group()
    return [
        _repeated(line, *firsts[line.uid]) if line.uid in firsts else _rejected(line, code) for line in group
    ]


def _rejected(line: Line, code: str) -> Entry:
    """What builds on a refused value stands on what that one stood on, so that it contests nothing by itself.
    """
    entry = _entry(line, Outcome.REJECTED, code)
    if isinstance(line, wire.Malformed):
        return entry
    return replace(entry, aliases={name: edit.base or "" for name, edit in line.edits.items()})


def _entry(line: Line, outcome: Outcome, detail: str = "") -> Entry:
    record = line.record if isinstance(line, Operation) else ""
    return Entry(n=line.n, uid=line.uid, group=line.group, record=record, outcome=outcome, detail=detail,
                 aliases=_NOTHING, made=_NOTHING)


def _repeated(line: Line, first: Token, earlier: Entry) -> Entry:
    """Answer an operation that came before under another number: a refusal stays one. A uid on another record is no
    repetition but a clash, and is refused so that the text is not lost."""
    if isinstance(line, Operation) and earlier.record not in ("", line.record):
        return replace(_entry(line, Outcome.REJECTED, "uid_taken"), repeats=first)
    is_lost = earlier.outcome in (Outcome.REJECTED, Outcome.ERASED)
    entry = _entry(line, earlier.outcome if is_lost else Outcome.DUPLICATE, earlier.detail)
    return replace(entry, repeats=first)


def _merged(at_work: Push, line: Line) -> Entry:
    if isinstance(line, wire.Malformed):
        raise DomainError("malformed")
    if line.command:
        return _commanded(at_work, line)
    name = at_work.name(line.n)
    if line.is_void:
        return _entry(line, Outcome.ERASED)
    declared = RECORD_TYPES.get(line.kind)
    if all(merge.is_computed(declared, name) for name in line.edits):
        raise DomainError("computed", kind=line.kind)
    record = _to_edit(at_work, line)
    merge.check_form(declared, line)
    merged = merge.merge_operation(declared, record, line, name, at_work.past)
    if merged.outcome is Outcome.ERASED:
        return _entry(line, Outcome.ERASED)
    at_work.work.put(merged.record)
    entry = _entry(line, merged.outcome, merged.detail)
    return replace(entry, body=_body(line), aliases=merged.aliases, made=merged.made)


def _to_edit(at_work: Push, operation: Operation) -> merge.StoredRecord:
    record = at_work.work.stored(operation.record)
    if record is None:
        owner = permissions.owner_of(at_work.work, at_work.account, operation)
        return merge.StoredRecord(id=operation.record, kind=operation.kind, office=owner)
    permissions.check_edit(at_work.work, at_work.account, record, operation)
    return record


def _commanded(at_work: Push, operation: Operation) -> Entry:
    command = commands.Command(
        operation, at_work.name(operation.n), at_work.account.id, at_work.moment.text)
    at_work.work.put(commands.carry_out(at_work.work, command))
    return replace(_entry(operation, Outcome.APPLIED), body=_body(operation))


def _body(operation: Operation) -> str:
    return wire.encode_operation(operation).decode()


# ------------------------------------------------------------------------------------------------- the feed


def publish(work: WorkingSet, records: Records, office: str, named: set[str]) -> dict[str, int]:
    """Write the changed records and move them forward in every stream that sees a change, numbers taken last.
    Return for the records named where they stand in the stream of the office."""
    changed = work.changed()
    visibility.look_around(work, changed)
    ids = sorted(visibility.affected(work, changed))
    visibility.look_around(work, ids)
    standing = records.feed_rows({*ids, *named})
    moved = {id: moves for id in ids if (moves := visibility.moves(work, id, standing.get(id, {})))}
    work.write()
    if moved:
        first = records.take_numbers(len(moved))
        rows = [(stream, id, FeedRow(first + place, change, audience))
                for place, (id, moves) in enumerate(moved.items()) for stream, change, audience in moves]
        records.put_feed(rows)
        for stream, id, row in rows:
            standing.setdefault(id, {})[stream] = row
    return {id: standing[id][office].seq for id in named if office in standing.get(id, {})}
