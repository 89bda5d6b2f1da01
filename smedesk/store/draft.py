"""What one save does to one record, gathered until the save ends and becomes one operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from smedesk.domain.field import RECORD_TYPES, Field, Merge
from smedesk.domain.operation import Edit, Token, Wire, set_change
from smedesk.store.columns import form_of

_EMPTY: tuple[Wire, ...] = (None, "", False, [])


@dataclass(slots=True)
class Draft:
    """The changed fields of a record in wire form: as they stood before the save, and as they stand now."""

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

    def shown(self) -> dict[str, Wire]:
        """Return the values that this desk shows and the server decides."""
        if self.command:
            return self.after
        return {
            name: value for name, value in self.after.items() if self._field(name).merge is Merge.COMPUTED
        }

    def edits(self) -> dict[str, Edit]:
        """Return what travels. A field that is back where it was is left out, unless it closes a conflict."""
        if self.command:
            return {}
        return {
            name: Edit(self._change(name, value), self.bases.get(name), self.closes.get(name, ()))
            for name, value in self.after.items()
            if self._field(name).merge is not Merge.COMPUTED and self._travels(name, value)
        }

    def _travels(self, name: str, value: Wire) -> bool:
        if self.is_new:
            return not (value in _EMPTY and value == form_of(self.kind).default_wire[name])
        return name in self.closes or value != self.before.get(name)

    def _change(self, name: str, value: Wire) -> Wire:
        before, merge = self.before.get(name), self._field(name).merge
        if merge is Merge.SET and isinstance(value, list):
            return set_change(before if isinstance(before, list) else (), value)
        if merge is Merge.COUNTER and isinstance(value, int):
            return value - (before if isinstance(before, int) else 0)
        return value

    def _field(self, name: str) -> Field:
        return RECORD_TYPES[self.kind].fields[name]

    @property
    def is_idle(self) -> bool:
        """Whether nothing is left to do: every field is back where it was."""
        return not (
            self.is_new
            or self.command
            or self.edits()
            or any(value != self.before.get(name) for name, value in self.shown().items())
        )
