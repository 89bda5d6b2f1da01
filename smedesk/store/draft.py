"""What one save does to one record, gathered until the save ends and becomes one operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from smedesk.domain.field import Merge
from smedesk.domain.operation import Token, Wire, set_change
from smedesk.store.columns import form_of, json_text


@dataclass(slots=True)
class Draft:
    """The changed fields of a record in wire form: as they stood before the save, and as they stand now.

    Of a new record `after` holds what differs from an empty record (`RowForm.sparse_wire`)."""

    kind: str
    record: str
    is_new: bool = False
    before: dict[str, Wire] = field(default_factory=dict)
    after: dict[str, Wire] = field(default_factory=dict)
    bases: dict[str, Token | None] = field(default_factory=dict)
    closes: dict[str, tuple[Token, ...]] = field(default_factory=dict)
    command: str = ""
    arguments: Mapping[str, Wire] = field(default_factory=dict)
    seen: Token | None = None
    terms: str = ""

    def set(self, name: str, before: Wire, after: Wire, base: Token | None) -> None:
        """Note that a field changed; what stood there before the save, and what its author saw, is kept from
        the first change."""
        if name not in self.after and not self.is_new:
            self.before[name] = before
            self.bases[name] = base
        self.after[name] = after

    def columns(self) -> tuple[Any, ...]:
        """Return the part of the operation's row that the save decides, from `kind` to `terms` in the ledger."""
        return (
            self.kind,
            self.record,
            self.is_new,
            json_text(self._edits()),
            json_text(self.before),
            json_text(self._shown()),
            self.command,
            json_text(self.arguments),
            self.seen,
            self.terms,
        )

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do: every field is back where it was."""
        return not (self.is_new or self.command or self._edits() or self._shown())

    def _shown(self) -> dict[str, Wire]:
        """Return the values that this desk shows and the server decides."""
        if self.command:
            return self.after
        special = form_of(self.kind).special_merges
        return {name: value for name, value in self.after.items() if special.get(name) is Merge.COMPUTED}

    def _edits(self) -> dict[str, tuple[Any, ...]]:
        """Return what travels, as (value, base, closes) without what is empty at the end. A field that is
        back where it was is left out, unless it closes a conflict."""
        if self.command:
            return {}
        special = form_of(self.kind).special_merges
        edits: dict[str, tuple[Any, ...]] = {}
        for name, value in self.after.items():
            merge = special.get(name)
            if merge is Merge.COMPUTED or not (self.is_new or self._is_changed(name, value)):
                continue
            change = value if merge is None else self._change(merge, name, value)
            base, closes = self.bases.get(name), self.closes.get(name)
            edits[name] = (change, base, closes) if closes else (change, base) if base else (change,)
        return edits

    def _is_changed(self, name: str, value: Wire) -> bool:
        return name in self.closes or value != self.before.get(name)

    def _change(self, merge: Merge, name: str, value: Wire) -> Wire:
        before = self.before.get(name)
        if merge is Merge.SET and isinstance(value, list):
            return set_change(before if isinstance(before, list) else (), value)
        if merge is Merge.COUNTER and isinstance(value, int):
            return value - (before if isinstance(before, int) else 0)
        return value


class Drafts:
    """The drafts of one save, in the order in which records were first touched."""

    def __init__(self) -> None:
        self._made: list[Draft] = []
        self._open: dict[tuple[str, str], Draft] = {}

    def add(self, draft: Draft) -> None:
        """Take a new draft. What is done to its record afterwards goes into it, unless it is a command: what is edited
        behind a command is an operation behind it."""
        self._made.append(draft)
        self._open[draft.kind, draft.record] = draft
        if draft.command:
            del self._open[draft.kind, draft.record]

    def of(self, kind: str, record: str) -> Draft:
        """Return the draft that takes what is done to a record now."""
        if (kind, record) not in self._open:
            self.add(Draft(kind, record))
        return self._open[kind, record]

    def done(self) -> list[Draft]:
        """Return the drafts that did something in the end."""
        return [draft for draft in self._made if not draft.is_idle]
