"""What somebody typed, as it travels: the operation, its tokens, and how pending operations lie over the
server's state.

An operation is named by `device.n` (its token). The causality of a field is the token of the operation that
wrote the value the author saw when the form opened; clocks decide nothing. Pure: the same functions run on
desk, server and in the simulator.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from types import MappingProxyType
from typing import Any, TypeAlias

from smedesk.domain.field import Merge, RecordType
from smedesk.domain.frozen import frozen, frozen_by_name

Wire: TypeAlias = "str | int | bool | list[str] | dict[str, list[str]] | None"
"""The JSON form of a value (`Field.to_wire`). The change of a SET is `{"+": [added], "-": [removed]}`, of a
COUNTER the delta."""

Token: TypeAlias = str
"""`"device.n"`: names an operation for ever. Device 0 stands for a desk that has not been enrolled yet."""

UNENROLLED = 0
"""The device number of a desk before its first enrolment; its operations are renumbered then."""


def token(device: int, n: int) -> Token:
    """Return the name of operation `n` of a device."""
    return f"{device}.{n}"


@frozen
class Edit:
    """A new value of one field. `base` is the token of the writer of the value that the author saw, None for
    a first value. `closes` names the open candidates that this edit resolves.
    """

    value: Wire
    base: Token | None = None
    closes: tuple[Token, ...] = ()


@frozen_by_name
class Operation:
    """One record's part of one save, or one command. All operations of a save share `group` and are accepted
    together.

    `uid` (63 random bits) is unique on the whole server: the key of idempotency. `n` is the order on the
    device. `seen` is the token of the last event of the record that the author saw, `terms` the fingerprint
    of the terms shown.
    """

    n: int
    uid: int
    group: str
    kind: str
    record: str
    edits: Mapping[str, Edit] = field(default_factory=lambda: MappingProxyType({}))
    command: str = ""
    arguments: Mapping[str, Wire] = field(default_factory=lambda: MappingProxyType({}))
    seen: Token | None = None
    terms: str = ""
    author: str = ""
    typed_at: str = ""
    """The desk's clock, ISO 8601 UTC; for display only."""

    @property
    def is_void(self) -> bool:
        """An erased operation keeps its number and uid, and nothing else."""
        return not self.edits and not self.command

    def void(self) -> Operation:
        """Return the operation without anything that was typed."""
        nothing: Mapping[str, Any] = MappingProxyType({})
        return replace(
            self, edits=nothing, command="", arguments=nothing, seen=None, terms="", author="", typed_at=""
        )


def set_change(before: Iterable[str], after: Iterable[str]) -> dict[str, list[str]]:
    """Return the SET change that leads from one set of codes to another."""
    old, new = frozenset(before), frozenset(after)
    return {"+": sorted(new - old), "-": sorted(old - new)}


def apply_edit(merge: Merge, current: Wire, edit: Edit) -> Wire:
    """Return the value of a field after an edit that nobody contests."""
    if merge is Merge.SET and isinstance(edit.value, dict):
        kept = set(current if isinstance(current, list) else ()) - set(edit.value.get("-", ()))
        return sorted(kept | set(edit.value.get("+", ())))
    if merge is Merge.COUNTER and isinstance(edit.value, int):
        return (current if isinstance(current, int) else 0) + edit.value
    return edit.value


def overlay(kind: RecordType, data: Mapping[str, Wire], pending: Iterable[Operation]) -> dict[str, Wire]:
    """Return what the screen shows: the server's `data` with the desk's own pending operations over it, in
    their order.

    Fields that this version does not know are carried.
    """
    shown = dict(data)
    for operation in pending:
        for name, edit in operation.edits.items():
            declared = kind.fields.get(name)
            merge = declared.merge if declared else Merge.REGISTER
            shown[name] = apply_edit(merge, shown.get(name), edit)
    return shown


def renumber(
    operations: Iterable[Operation], old_device: int, new_device: int, first_n: int = 1
) -> tuple[Operation, ...]:
    """Return the unsent operations under a new device number, from `first_n` on, uids kept, bases among them
    following.
    """
    listed = list(operations)
    moved = {token(old_device, one.n): token(new_device, first_n + place) for place, one in enumerate(listed)}

    def follow(named: Token | None) -> Token | None:
        return moved.get(named, named) if named else None

    def moved_edit(edit: Edit) -> Edit:
        return replace(edit, base=follow(edit.base), closes=tuple(moved.get(one, one) for one in edit.closes))

    return tuple(
        replace(one, n=first_n + place, seen=follow(one.seen),
                edits={name: moved_edit(edit) for name, edit in one.edits.items()})
        for place, one in enumerate(listed)
    )
