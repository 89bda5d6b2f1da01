"""How a field of a record is declared, once.

From one declaration come the table column, the wire form, the form widget, the import and export column, the
sentence in the history, what another office may see of it, and what an erasure removes. This module knows
what a declaration says; what is made of it stands in the room that makes it.

A record is a frozen dataclass whose attributes are assigned from `text()`, `date()`, `choice()` …:

    @record("company", mark("Company", "Company"))
    class Company(Record):
        name: str = text(mark("Company", "Legal name"), required=True, audience=Audience.PARTNER)
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Any, TypeVar, dataclass_transform

from smedesk.domain.errors import ValueRefused
from smedesk.domain.frozen import frozen, frozen_by_name
from smedesk.translate import Text, mark

Value = str | int | bool | Decimal | Date | DateTime | frozenset[str] | None
"""What a field can hold. Money is Decimal (EUR), instants are aware UTC, sets are frozen."""


class Kind(StrEnum):
    """What sort of value a field holds; decides column type, widget, parsing and wire form."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    WHOLE = "whole"
    MONEY = "money"
    DATE = "date"
    INSTANT = "instant"
    YES_NO = "yes_no"
    CHOICE = "choice"
    COUNTRY = "country"
    CODES = "codes"
    REFERENCE = "reference"


class Merge(StrEnum):
    """How two concurrent edits of the field meet (the rules stand in `smedesk.sync.merge`)."""

    REGISTER = "register"
    SOFT = "soft"
    SET = "set"
    LONG_TEXT = "long_text"
    COUNTER = "counter"
    UNIQUE = "unique"
    COMPUTED = "computed"


class Audience(IntEnum):
    """Who may see a field. A reader of audience A sees the fields whose audience is at least A."""

    OWN = 0
    """the office that owns the record"""
    AGREEMENT = 1
    """the other office of an exchange, once both have accepted the match"""
    PARTNER = 2
    """the other office of a match, once both have accepted it"""
    EVERYONE = 3
    """every office, and without a name: pseudonymous and coarse"""


@frozen
class Choice:
    """One answer of a closed list: its stored code and its words."""

    code: str
    label: Text


@frozen
class Field:
    """The declaration of one field. `name` and `record` are filled in by `@record`."""

    kind: Kind
    label: Text
    name: str = ""
    record: str = ""
    merge: Merge = Merge.REGISTER
    audience: Audience = Audience.OWN
    is_personal: bool = False
    gates_signature: bool = False
    is_required: bool = False
    is_searched: bool = False
    choices: tuple[Choice, ...] = ()
    vocabulary: str = ""
    """for CODES: which list the codes come from ("country", "language_level", "skill", "topic", "nace", …)"""
    target: str = ""
    """for REFERENCE: the kind of the record referred to; "" for any kind, written as `kind:id`"""
    coarsen: str = ""
    """the rule of `smedesk.domain.coarse` by which everyone sees the value; "" for as it is"""
    max_length: int = 0
    minimum: int | None = None
    maximum: int | None = None

    def check(self, value: Value) -> None:
        """Raise ValueRefused when `value` is not a value of this field. Empty (None, "", empty set) is the
        caller's business: whether a record may be kept incomplete depends on the step, not on the field.
        """
        if value is None:
            return
        if not _is_of(PYTHON_TYPES[self.kind], value):
            raise ValueRefused("value.type", field=self.name, value=value)
        if isinstance(value, str):
            self._check_text(value)
        elif isinstance(value, DateTime) and value.tzinfo is None:
            raise ValueRefused("value.no_time_zone", field=self.name, value=value)
        elif isinstance(value, int | Decimal):
            self._check_range(value)

    def _check_text(self, value: str) -> None:
        if self.max_length and len(value) > self.max_length:
            raise ValueRefused("value.too_long", field=self.name, value=value, limit=self.max_length)

    def _check_range(self, value: int | Decimal) -> None:
        if isinstance(value, Decimal) and not _is_money(value):
            raise ValueRefused("value.not_money", field=self.name, value=value)
        if self.minimum is not None and value < self.minimum:
            raise ValueRefused("value.too_small", field=self.name, value=value, limit=self.minimum)
        if self.maximum is not None and value > self.maximum:
            raise ValueRefused("value.too_large", field=self.name, value=value, limit=self.maximum)

    def to_wire(self, value: Value) -> str | int | bool | list[str] | None:
        """Return the JSON form of a value: ISO dates, money as text, sets as sorted lists. Inverse of
        `from_wire`.
        """
        if value is None or isinstance(value, bool | int | str):
            return value
        if isinstance(value, frozenset):
            return sorted(value)
        if isinstance(value, DateTime):
            return value.isoformat().replace("+00:00", "Z")
        return str(value) if isinstance(value, Decimal) else value.isoformat()

    def from_wire(self, value: object) -> Value:
        """Return the value of a JSON form; ValueRefused when it is none of this kind.

        A choice with an unknown code is carried, not refused: another desk may be newer."""
        if value is None:
            return None
        try:
            return FROM_WIRE[self.kind](value)
        except (TypeError, ValueError, ArithmeticError) as error:
            raise ValueRefused("value.type", field=self.name, value=value) from error


PYTHON_TYPES: Mapping[Kind, type] = MappingProxyType({
    Kind.TEXT: str,
    Kind.LONG_TEXT: str,
    Kind.WHOLE: int,
    Kind.MONEY: Decimal,
    Kind.DATE: Date,
    Kind.INSTANT: DateTime,
    Kind.YES_NO: bool,
    Kind.CHOICE: str,
    Kind.COUNTRY: str,
    Kind.CODES: frozenset,
    Kind.REFERENCE: str,
})


MONEY_LIMIT = Decimal(10) ** 13
"""No amount is as large; in cents it still fits into 64 bits."""


def _is_of(expected: type, value: Value) -> bool:
    """For Python a moment is a date and True a number; for a field they are not."""
    if isinstance(value, bool | DateTime):
        return type(value) is expected
    return isinstance(value, expected)


def _is_money(value: Decimal) -> bool:
    return value.is_finite() and abs(value) < MONEY_LIMIT and value == round(value, 2)


def _exactly(kind: type) -> Callable[[Any], Any]:
    def take(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(value)
        return value

    return take


def _codes(value: Any) -> frozenset[str]:
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise TypeError(value)
    return frozenset(value)


def _instant(value: Any) -> DateTime:
    moment = DateTime.fromisoformat(value)
    if moment.tzinfo is None:
        raise ValueError(value)
    return moment


FROM_WIRE: Mapping[Kind, Callable[[Any], Value]] = MappingProxyType({
    Kind.TEXT: _exactly(str),
    Kind.LONG_TEXT: _exactly(str),
    Kind.WHOLE: _exactly(int),
    Kind.MONEY: lambda value: Decimal(_exactly(str)(value)),
    Kind.DATE: Date.fromisoformat,
    Kind.INSTANT: _instant,
    Kind.YES_NO: _exactly(bool),
    Kind.CHOICE: _exactly(str),
    Kind.COUNTRY: _exactly(str),
    Kind.CODES: _codes,
    Kind.REFERENCE: _exactly(str),
})


def _field(kind: Kind, label: Text, default: Value, **declared: Any) -> Any:
    if declared.pop("required", False):
        declared["is_required"] = True
    if declared.pop("personal", False):
        declared["is_personal"] = True
    return dataclasses.field(default=default, metadata={"field": Field(kind=kind, label=label, **declared)})


def text(label: Text, *, max_length: int = 200, **declared: Any) -> Any:
    """One line of text; "" when empty."""
    return _field(Kind.TEXT, label, "", max_length=max_length, **declared)


def long_text(label: Text, *, max_length: int = 20_000, **declared: Any) -> Any:
    """Paragraphs; "" when empty."""
    declared.setdefault("merge", Merge.LONG_TEXT)
    return _field(Kind.LONG_TEXT, label, "", max_length=max_length, **declared)


def whole(label: Text, *, minimum: int | None = 0, **declared: Any) -> Any:
    """A whole number, or None when unknown."""
    return _field(Kind.WHOLE, label, None, minimum=minimum, **declared)


def money(label: Text, **declared: Any) -> Any:
    """An amount in EUR with two decimals, or None when unknown."""
    return _field(Kind.MONEY, label, None, **declared)


def date(label: Text, **declared: Any) -> Any:
    """A day, or None."""
    return _field(Kind.DATE, label, None, **declared)


def instant(label: Text, **declared: Any) -> Any:
    """A moment in UTC, or None."""
    return _field(Kind.INSTANT, label, None, **declared)


def yes_no(label: Text, *, default: bool = False, **declared: Any) -> Any:
    """Yes or no."""
    return _field(Kind.YES_NO, label, default, **declared)


def choice(label: Text, choices: tuple[Choice, ...], *, default: str = "", **declared: Any) -> Any:
    """One code of a closed list; "" when not chosen."""
    return _field(Kind.CHOICE, label, default, choices=choices, **declared)


def country(label: Text, **declared: Any) -> Any:
    """An ISO 3166-1 alpha-2 code; "" when unknown."""
    return _field(Kind.COUNTRY, label, "", max_length=2, **declared)


def codes(label: Text, vocabulary: str, **declared: Any) -> Any:
    """A set of codes from a vocabulary (free words are allowed where the vocabulary says so)."""
    declared.setdefault("merge", Merge.SET)
    return _field(Kind.CODES, label, frozenset(), vocabulary=vocabulary, **declared)


def reference(label: Text, target: str, **declared: Any) -> Any:
    """The id of another record; "" when none. With target "" it is `kind:id`."""
    return _field(Kind.REFERENCE, label, "", target=target, max_length=80, **declared)


@frozen_by_name
class Record:
    """What every record has. `id` is a UUIDv7 made on the desk that created it; it says when, not what."""

    id: str
    office: str = reference(mark("Record", "Office"), "office", audience=Audience.EVERYONE)
    archived: bool = yes_no(mark("Record", "Archived"), audience=Audience.EVERYONE)


@frozen
class RecordType:
    """A kind of record: its dataclass and its declared fields by name, in the order of declaration (without
    `id`).
    """

    name: str
    label: Text
    made: type[Record]
    fields: Mapping[str, Field]

    def values(self, record: Record) -> dict[str, Value]:
        """Return the declared fields of `record` by name."""
        return {name: getattr(record, name) for name in self.fields}

    def visible(self, audience: Audience) -> tuple[Field, ...]:
        """Return the fields that a reader of `audience` may see."""
        return tuple(field for field in self.fields.values() if field.audience >= audience)

    def check(self, values: Mapping[str, Value]) -> None:
        """Raise ValueRefused when a name is no field of this kind or a value does not fit its field."""
        for name, value in values.items():
            if name not in self.fields:
                raise ValueRefused("value.no_such_field", field=name, value=value)
            self.fields[name].check(value)


R = TypeVar("R", bound=Record)

RECORD_TYPES: dict[str, RecordType] = {}
"""Every kind of record by its name; filled by `@record` when `smedesk.domain.records` is imported."""

_TYPE_BY_CLASS: dict[type[Record], RecordType] = {}


# No field specifiers: for a type checker every declared field then has a default, as it has.
@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(name: str, label: Text) -> Callable[[type[R]], type[R]]:
    """Make the class a frozen dataclass and enter its declarations in RECORD_TYPES."""
    return lambda made: _register(name, label, made)


def _register(name: str, label: Text, made: type[R]) -> type[R]:
    made = frozen_by_name(made)
    fields = {
        declared.name: dataclasses.replace(declared.metadata["field"], name=declared.name, record=name)
        for declared in dataclasses.fields(made)
        if "field" in declared.metadata
    }
    RECORD_TYPES[name] = _TYPE_BY_CLASS[made] = RecordType(name, label, made, MappingProxyType(fields))
    return made


def type_of(record: Record | type[Record]) -> RecordType:
    """Return the declaration of a record, or of a class of records."""
    return _TYPE_BY_CLASS[record if isinstance(record, type) else type(record)]
