"""How the server merges an operation into a record, field by field, by the declared kind of merge.

Pure: the same functions run in the server and in the simulator. What decides is the token of the operation
that wrote the value the author saw (`Edit.base`), never a clock and never a version of the server:

    fast forward   the author saw the current value              the new value becomes current
    branch         the author saw an open candidate              the new value takes that candidate's place
    equal          the value is current, or a candidate          its token becomes an alias of that one
    candidate      anything else                                 both values stay until a person closes one

Sets and counters carry changes, which commute; a soft register takes what arrives last (of dates the later
one); a long text is merged by sentence where the changes are clearly apart. Content is never refused for
being invalid: a clean merge that breaks a limit opens a check. A journal (notes) consists of records that are
only inserted, and needs no rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import NamedTuple, Protocol

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Field, Kind, Merge, RecordType
from smedesk.domain.operation import Edit, Operation, Token, Wire, apply_edit
from smedesk.domain.replica import Candidate, Outcome
from smedesk.sync.texts import merge_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredRecord:
    """A record as the server keeps it. `writers` name for each field the operation whose value stands
    there."""

    id: str
    kind: str
    office: str
    data: Mapping[str, Wire] = field(default_factory=lambda: MappingProxyType({}))
    writers: Mapping[str, Token] = field(default_factory=lambda: MappingProxyType({}))
    candidates: Mapping[str, tuple[Candidate, ...]] = field(default_factory=lambda: MappingProxyType({}))
    is_erased: bool = False


MADE = "+"
"""What follows the token of an operation where the value is not what was typed but what a merge has made of
it."""


class Past(Protocol):
    """What the ledger knows of earlier operations."""

    def canonical(self, token: Token, name: str) -> Token | None:
        """Return the token whose value stands for that of `token` in this field: equal, repeated and refused
        ones are followed; None where that leads to the empty field."""

    def value(self, token: Token, name: str) -> Wire:
        """Return what an operation made of a field, None when that is not known any more."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What became of an operation: the record behind it, and what the ledger must remember of it.

    `aliases`: field → token whose value equals the one typed. `made`: field → the value that a merge has made
    of it. `detail`: code of a check that the result has opened, "" for none."""

    record: StoredRecord
    outcome: Outcome
    aliases: Mapping[str, Token] = field(default_factory=lambda: MappingProxyType({}))
    made: Mapping[str, Wire] = field(default_factory=lambda: MappingProxyType({}))
    detail: str = ""


class Standing(NamedTuple):
    """One field of a record."""

    value: Wire = None
    writer: Token | None = None
    candidates: tuple[Candidate, ...] = ()


class Arrival(NamedTuple):
    """One edit, with what it stands on resolved: `base` and `closes` are canonical tokens."""

    token: Token
    edit: Edit
    author: str
    typed_at: str

    def as_candidate(self) -> Candidate:
        return Candidate(self.token, self.edit.value, self.author, self.typed_at)


class Settled(NamedTuple):
    """What one edit has led to."""

    standing: Standing
    outcome: Outcome
    alias: Token | None = None
    is_made: bool = False
    detail: str = ""


def merge_operation(
    declared: RecordType | None, record: StoredRecord, operation: Operation, token: Token, past: Past
) -> Merged:
    """Return the record with the edits of an operation merged into it. `declared` is None for a kind of a
    newer desk.

    Fields that only the server may write are left out."""
    if record.is_erased or operation.is_void:
        return Merged(record, Outcome.ERASED)
    settled = {
        name: _settle(declared.fields.get(name) if declared else None, _standing(record, name),
                      _arrival(operation, name, edit, token, past), name, past)
        for name, edit in operation.edits.items()
        if not is_computed(declared, name)
    }
    return Merged(
        record=_with(record, settled),
        outcome=max((one.outcome for one in settled.values()), key=_WEIGHT.__getitem__,
                    default=Outcome.EQUAL),
        aliases={name: one.alias for name, one in settled.items() if one.alias},
        made={name: one.standing.value for name, one in settled.items() if one.is_made},
        detail=next((one.detail for one in settled.values() if one.detail), ""),
    )


_WEIGHT = {Outcome.EQUAL: 0, Outcome.MERGED: 1, Outcome.APPLIED: 2, Outcome.CANDIDATE: 3}
"""An operation is reported by the weightiest of its fields."""


def is_computed(declared: RecordType | None, name: str) -> bool:
    """Whether only the server may write the field."""
    return declared is not None and name in declared.fields and declared.fields[name].merge is Merge.COMPUTED


def check_form(declared: RecordType | None, operation: Operation) -> None:
    """Raise ValueRefused when a value cannot be one of its field at all; limits and unknown codes are
    nobody's refusal."""
    for name, edit in operation.edits.items():
        field = declared.fields.get(name) if declared else None
        if field is None or is_computed(declared, name):
            continue
        if field.merge is Merge.SET and isinstance(edit.value, dict):
            if not edit.value.keys() <= {"+", "-"}:
                raise ValueRefused("value.type", field=name, value=edit.value)
        elif field.merge is Merge.COUNTER:
            if type(edit.value) is not int:
                raise ValueRefused("value.type", field=name, value=edit.value)
        else:
            field.from_wire(edit.value)


def _standing(record: StoredRecord, name: str) -> Standing:
    return Standing(record.data.get(name), record.writers.get(name), record.candidates.get(name, ()))


def _arrival(operation: Operation, name: str, edit: Edit, token: Token, past: Past) -> Arrival:
    if edit.base or edit.closes:  # most edits are first values
        base = past.canonical(edit.base, name) if edit.base else None
        closes = tuple(closed for one in edit.closes if (closed := past.canonical(one, name)))
        edit = Edit(edit.value, base, closes)
    return Arrival(token, edit, operation.author, operation.typed_at)


def _with(record: StoredRecord, settled: Mapping[str, Settled]) -> StoredRecord:
    data, writers, candidates = dict(record.data), dict(record.writers), dict(record.candidates)
    for name, one in settled.items():
        data[name] = one.standing.value
        if one.standing.writer is not None:
            writers[name] = one.standing.writer
        candidates[name] = one.standing.candidates
        if not candidates[name]:
            del candidates[name]
    return replace(record, data=data, writers=writers, candidates=candidates)


def _settle(declared: Field | None, now: Standing, new: Arrival, name: str, past: Past) -> Settled:
    rule = RULES[declared.merge if declared else Merge.REGISTER]
    return rule(declared, now, new, lambda token: past.value(token, name))


Value = Callable[[Token], Wire]
Rule = Callable[[Field | None, Standing, Arrival, Value], Settled]


def keep_open(now: Standing, new: Arrival) -> tuple[Candidate, ...]:
    """Return the candidates that the author has not closed."""
    return now.candidates and tuple(one for one in now.candidates if one.token not in new.edit.closes)


def is_fast_forward(now: Standing, new: Arrival) -> bool:
    """Whether the author saw the current value."""
    return now.writer == new.edit.base


def others_open(now: Standing, new: Arrival) -> tuple[Candidate, ...]:
    """Return the candidates that stay open beside the author's value: not the closed ones, and not the one that the
    author goes on from, whose place the value takes even where `closes` names it."""
    return tuple(one for one in keep_open(now, new) if one.token != new.edit.base)


def made_by(token: Token) -> Token:
    """Return the token of the value that a merge has made of what an operation brought."""
    return f"{token}{MADE}"


def register(_declared: Field | None, now: Standing, new: Arrival, _value: Value) -> Settled:
    """Merge a single value; see the table of the module."""
    if is_fast_forward(now, new):
        return Settled(Standing(new.edit.value, new.token, keep_open(now, new)), Outcome.APPLIED)
    rest = others_open(now, new)
    if now.value == new.edit.value and now.writer is not None:
        return Settled(Standing(now.value, now.writer, rest), Outcome.EQUAL, alias=now.writer)
    for one in rest:
        if one.value == new.edit.value:
            return Settled(Standing(now.value, now.writer, rest), Outcome.EQUAL, alias=one.token)
    return Settled(Standing(now.value, now.writer, (*rest, new.as_candidate())), Outcome.CANDIDATE)


def soft_register(declared: Field | None, now: Standing, new: Arrival, _value: Value) -> Settled:
    """Take what arrives last; of two dates that did not know of each other, the later one."""
    is_date = declared is not None and declared.kind in (Kind.DATE, Kind.INSTANT)
    if is_date and not is_fast_forward(now, new) and str(now.value or "") > str(new.edit.value or ""):
        return Settled(Standing(now.value, now.writer), Outcome.MERGED)
    return Settled(Standing(new.edit.value, new.token), Outcome.MERGED)


def set_of_codes(_declared: Field | None, now: Standing, new: Arrival, _value: Value) -> Settled:
    """Apply what was added and removed; a plain list (of a record's first save) adds."""
    value = new.edit.value
    change: Wire = {"+": value, "-": []} if isinstance(value, list) else value
    merged = apply_edit(Merge.SET, now.value, replace(new.edit, value=change))
    return Settled(Standing(merged, new.token), Outcome.MERGED)


def counter(declared: Field | None, now: Standing, new: Arrival, _value: Value) -> Settled:
    """Add the difference; a result below the declared floor stands, and opens a check."""
    result = apply_edit(Merge.COUNTER, now.value, new.edit)
    floor = declared.minimum if declared else None
    is_below = floor is not None and isinstance(result, int) and result < floor
    detail = "check.below_floor" if is_below else ""
    return Settled(Standing(result, new.token), Outcome.MERGED, detail=detail)


def long_text(declared: Field | None, now: Standing, new: Arrival, value: Value) -> Settled:
    """Merge by sentence where nobody has to decide; else as a register.

    The author's own next edit may still stand on what was typed, not on what was made of it. So the merged
    text has a token of its own, and that edit is merged again instead of overwriting it."""
    settled = register(declared, now, new, value)
    if settled.outcome is not Outcome.CANDIDATE or now.candidates or new.edit.base is None:
        return settled
    texts = value(new.edit.base), now.value, new.edit.value
    if not all(isinstance(text, str) for text in texts):
        return settled
    merged = merge_texts(*map(str, texts))
    if merged is None:
        return settled
    return Settled(Standing(merged, made_by(new.token)), Outcome.MERGED, is_made=True)


RULES: Mapping[Merge, Rule] = MappingProxyType({
    Merge.REGISTER: register,
    Merge.UNIQUE: register,
    Merge.LONG_TEXT: long_text,
    Merge.SOFT: soft_register,
    Merge.SET: set_of_codes,
    Merge.COUNTER: counter,
})
"""A UNIQUE value merges like any other: that two records share it is found and shown by the desk as a
possible duplicate."""
