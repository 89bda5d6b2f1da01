"""How a value stands in a column: money as whole cents, days and instants as ISO text, sets as JSON lists.

Three forms of a value meet here: Value (Python), wire (JSON, `Field.to_wire`) and stored (the column).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import UTC
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Audience, Field, Kind, Merge, Record, RecordType, Value
from smedesk.domain.operation import Wire
from smedesk.services.folding import fold
from smedesk.store.layout import folded_fields

Stored = str | int | None

_CENT = Decimal("0.01")


@cache
def _coder() -> tuple[Callable[[object], bytes], Callable[[str], Any]]:
    """Load the library of JSON: the first list of a start is read without it, 8 ms sooner."""
    import msgspec

    return msgspec.json.Encoder().encode, msgspec.json.Decoder().decode


def json_text(value: object) -> str:
    """Return compact JSON."""
    return _coder()[0](value).decode()


def from_json(text: str) -> Any:
    """Return what JSON says."""
    return _coder()[1](text)


def _instant_text(moment: DateTime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _codes_text(codes: Iterable[str]) -> str:
    return json_text(sorted(codes))


_STORE: Mapping[Kind, Callable[[Any], Stored]] = {
    Kind.MONEY: lambda amount: int(amount * 100),
    Kind.DATE: Date.isoformat,
    Kind.INSTANT: _instant_text,
    Kind.YES_NO: int,
    Kind.CODES: _codes_text,
}
"""Kinds whose column differs from their Python value."""

_LOAD: Mapping[Kind, Callable[[Any], Value]] = {
    Kind.MONEY: lambda cents: Decimal(cents).scaleb(-2),
    Kind.DATE: Date.fromisoformat,
    Kind.INSTANT: DateTime.fromisoformat,
    Kind.YES_NO: bool,
    Kind.CODES: lambda listed: frozenset(from_json(listed)),
}


def store_value(kind: Kind, value: Value) -> Stored:
    """Return the column's form of a value."""
    convert = _STORE.get(kind)
    return convert(value) if convert and value is not None else value  # type: ignore[return-value]


def load_value(kind: Kind, stored: Stored) -> Value:
    """Return the value of a column; None stays None (a joined record may be missing)."""
    convert = _LOAD.get(kind)
    return convert(stored) if convert and stored is not None else stored


_WIRE: Mapping[Kind, Callable[[Any], Wire]] = {
    Kind.MONEY: lambda amount: str(amount.quantize(_CENT)),
    Kind.DATE: Date.isoformat,
    Kind.INSTANT: lambda moment: moment.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    Kind.CODES: sorted,
}
"""Kinds whose JSON form differs from their Python value; as `Field.to_wire`, but one amount has one form."""


def canonical_wire(kind: Kind, value: Value) -> Wire:
    """Return the wire form as it comes back from the column: 12.5 and 12.50 are one amount."""
    convert = _WIRE.get(kind)
    return convert(value) if convert and value is not None else value  # type: ignore[return-value]


class _FieldPlan(NamedTuple):
    """What writing a field of a new record takes."""

    name: str
    default: Value
    default_wire: Wire
    is_always_written: bool
    """a default that says something must travel: another version may have another default"""
    convert: Callable[[Any], Wire] | None


class RowForm:
    """How records of one kind become rows and come back. `columns` is the order of a stored row."""

    def __init__(self, kind: RecordType) -> None:
        self.kind = kind
        self.names = tuple(kind.fields)
        self.folded = folded_fields(kind)
        self.columns = ("id", "audience", *self.names, *(f"{name}_sort" for name in self.folded))
        defaults = {each.name: each.default for each in fields(kind.made) if each.default is not MISSING}
        self.defaults: dict[str, Value] = {name: defaults[name] for name in self.names}
        self.special_merges = {
            name: field.merge for name, field in kind.fields.items() if field.merge in _SPECIAL_MERGES
        }
        self._plans = tuple(self._plan(field) for field in kind.fields.values())
        self._stores = tuple(_STORE.get(field.kind) for field in kind.fields.values())
        self._loads = tuple(_LOAD.get(field.kind) for field in kind.fields.values())
        self._places = {name: place for place, name in enumerate(self.names)}
        self._default_row = tuple(store_value(field.kind, self.defaults[name]) for name, field in kind.fields.items())

    def row(self, record: Record, audience: Audience = Audience.OWN) -> tuple[Stored, ...]:
        """Return the stored row of a record."""
        values = [getattr(record, name) for name in self.names]
        stored = [
            convert(value) if convert and value is not None else value
            for convert, value in zip(self._stores, values, strict=True)
        ]
        return (record.id, audience, *stored, *(fold(values[self._places[name]]) for name in self.folded))

    def row_of_wire(self, id: str, audience: int, data: Mapping[str, Wire]) -> tuple[Stored, ...]:
        """Return the stored row of wire values; what is missing or unreadable for this version has its
        default."""
        stored = list(self._default_row)
        for name, value in data.items():
            place = self._places.get(name)
            if place is not None:
                stored[place] = self._stored_wire(self.kind.fields[name], value, stored[place])
        return (id, audience, *stored, *(fold(str(stored[self._places[name]])) for name in self.folded))

    @staticmethod
    def _stored_wire(field: Field, wire: Wire, default: Stored) -> Stored:
        if type(wire) is str and field.kind in _WRITTEN_AS_TEXT:
            return wire
        try:
            value = field.from_wire(wire)
        except ValueRefused:
            return default  # a newer program wrote it; the replica carries it on
        return default if value is None else store_value(field.kind, value)

    def record(self, row: Sequence[Any]) -> Record:
        """Return the record of a stored row (`columns`, or the first of them up to the last field)."""
        values: dict[str, Any] = {
            name: load(stored) if load and stored is not None else stored
            for name, load, stored in zip(self.names, self._loads, row[2:], strict=False)
        }
        return self.kind.made(id=row[0], **values)

    def changed_columns(self, values: Mapping[str, Value]) -> dict[str, Stored]:
        """Return the columns that setting these fields writes, the sort columns among them."""
        written = {name: store_value(self.kind.fields[name].kind, value) for name, value in values.items()}
        for name in self.folded:
            if name in values:
                written[f"{name}_sort"] = fold(str(values[name] or ""))
        return written

    def _plan(self, field: Field) -> _FieldPlan:
        default = self.defaults[field.name]
        return _FieldPlan(
            field.name, default, canonical_wire(field.kind, default), bool(default), _WIRE.get(field.kind)
        )

    def sparse_wire(self, record: Record) -> dict[str, Wire]:
        """Return the wire form of the fields that say something: not empty, or not as by default."""
        wire: dict[str, Wire] = {}
        for name, default, default_wire, is_always_written, convert in self._plans:
            value = getattr(record, name)
            if value == default:
                if is_always_written:
                    wire[name] = default_wire
            else:
                wire[name] = convert(value) if convert and value is not None else value
        return wire

    def check(self, record: Record) -> None:
        """Raise ValueRefused when a value does not fit its field; a default always fits."""
        for name, default, *_ in self._plans:
            value = getattr(record, name)
            if value != default:
                self.kind.fields[name].check(value)


_SPECIAL_MERGES = frozenset({Merge.SET, Merge.COUNTER, Merge.COMPUTED})
_WRITTEN_AS_TEXT = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.CHOICE, Kind.COUNTRY, Kind.REFERENCE})


@cache
def form_of(kind: str) -> RowForm:
    """Return the row form of a kind of record."""
    return RowForm(RECORD_TYPES[kind])
