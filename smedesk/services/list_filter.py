"""What a list lets through, as data: conditions joined by "and" or "or", one level inside another.

A filter is checked against the declarations of the records, travels as JSON in views, and is put into SQL by the
store. It must not know how it is shown nor how it is answered.

Empty values: what is empty is below and above nothing, contains nothing, and is not anything but empty; so "is not"
and "has not" let it through. Texts are compared without case, accents and script.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date as Date
from datetime import timedelta
from enum import StrEnum
from typing import Any, TypeAlias

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import PYTHON_TYPES, RECORD_TYPES, Field, Kind, RecordType, Value
from smedesk.domain.frozen import frozen
from smedesk.translate import Text


class Comparison(StrEnum):
    """How a condition compares."""

    IS = "is"
    IS_NOT = "is_not"
    CONTAINS = "contains"
    BEGINS = "begins"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"
    ONE_OF = "one_of"
    NONE_OF = "none_of"
    BEFORE = "before"
    AFTER = "after"
    LAST_DAYS = "last_days"
    HAS = "has"
    HAS_NOT = "has_not"
    EMPTY = "empty"
    FILLED = "filled"


@frozen
class Condition:
    """One line of a filter. `path` is a field, or a field of a record referred to ("company.city"); `values` are
    none, one, two (between) or several (one of), in the Python form of the field; of dates compared with an instant,
    days by the clock of the world (UTC); of a reference, words of the name."""

    path: str
    comparison: Comparison
    values: tuple[Value, ...] = ()


@frozen
class Group:
    """Conditions of which all hold, or any; an inner group stands for one of them."""

    parts: tuple[Condition | Group, ...] = ()
    is_any: bool = False

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """All conditions, those of inner groups too."""
        return tuple(
            one for part in self.parts for one in (part.conditions if isinstance(part, Group) else (part,))
        )


EVERYTHING = Group()
"""lets all through"""

_TEXT = (Comparison.CONTAINS, Comparison.IS, Comparison.IS_NOT, Comparison.BEGINS)
_NUMBER = (Comparison.IS, Comparison.IS_NOT, Comparison.AT_LEAST, Comparison.AT_MOST, Comparison.BETWEEN)
_DATE = (Comparison.IS, Comparison.BEFORE, Comparison.AFTER, Comparison.BETWEEN, Comparison.LAST_DAYS)
_CHOSEN = (Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF, Comparison.NONE_OF)
_EITHER = (Comparison.EMPTY, Comparison.FILLED)

COMPARISONS: Mapping[Kind, tuple[Comparison, ...]] = {
    Kind.TEXT: (*_TEXT, *_EITHER),
    Kind.LONG_TEXT: (Comparison.CONTAINS, *_EITHER),
    Kind.WHOLE: (*_NUMBER, *_EITHER),
    Kind.MONEY: (*_NUMBER, *_EITHER),
    Kind.DATE: (*_DATE, *_EITHER),
    Kind.INSTANT: (*_DATE, *_EITHER),
    Kind.YES_NO: (Comparison.IS,),
    Kind.CHOICE: (*_CHOSEN, *_EITHER),
    Kind.COUNTRY: (*_CHOSEN, *_EITHER),
    Kind.CODES: (Comparison.HAS, Comparison.HAS_NOT, *_EITHER),
    Kind.REFERENCE: (*_TEXT, *_EITHER),
}
"""kind of a field → how it can be compared, the usual one first"""

NUMBER_OF_VALUES: Mapping[Comparison, tuple[int, int]] = {
    Comparison.EMPTY: (0, 0), Comparison.FILLED: (0, 0), Comparison.BETWEEN: (2, 2),
    Comparison.ONE_OF: (1, 500), Comparison.NONE_OF: (1, 500), Comparison.HAS: (1, 500), Comparison.HAS_NOT: (1, 500),
}  # fmt: skip
"""comparison → least and most values; others take one"""

_DEEPEST = 2
_MOST = 100
_LONGEST_SPAN = 36_500
_NAMED_BY = ("name", "title", "family_name", "number")
_LEADS_ON = frozenset({"company", "person"})
_NOT_OFFERED = frozenset({"office", "archived", "withheld"})


@frozen
class FilterField:
    """A field that a list can be filtered by: its path, its declaration, and the labels on the way to it."""

    path: str
    field: Field
    labels: tuple[Text, ...]


def filter_fields(kind_name: str) -> tuple[FilterField, ...]:
    """Return what a list of this kind can be filtered by: its own fields, then those of the company or person that
    it refers to."""
    kind = RECORD_TYPES[kind_name]
    own = [FilterField(name, one, (one.label,)) for name, one in kind.fields.items() if _is_offered(one)]
    onward = [
        FilterField(f"{name}.{inner}", declared, (one.label, declared.label))
        for name, one in kind.fields.items()
        if one.kind is Kind.REFERENCE and one.target in _LEADS_ON
        for inner, declared in RECORD_TYPES[one.target].fields.items()
        if _is_offered(declared) and declared.kind is not Kind.REFERENCE
    ]
    return (*own, *onward)


def _is_offered(one: Field) -> bool:
    return one.name not in _NOT_OFFERED and not (one.kind is Kind.REFERENCE and not named_by(one.target))


def named_by(kind_name: str) -> str:
    """Return the field by whose words records of a kind are called, "" where there is none."""
    fields = RECORD_TYPES[kind_name].fields if kind_name else {}
    return next((name for name in _NAMED_BY if name in fields), "")


def field_at(kind_name: str, path: str) -> Field:
    """Return the declaration at the end of a path; ValueRefused when it leads nowhere."""
    kind: RecordType = RECORD_TYPES[kind_name]
    *steps, last = path.split(".")
    for step in steps:
        one = kind.fields.get(step)
        if one is None or not one.target:
            raise ValueRefused("query.no_such_path", field=path, value=path)
        kind = RECORD_TYPES[one.target]
    if last not in kind.fields:
        raise ValueRefused("query.no_such_path", field=path, value=path)
    return kind.fields[last]


# ------------------------------------------------------------------------------------------------- checks


def check_filter(kind_name: str, group: Group) -> None:
    """Raise ValueRefused when a filter does not fit the records: `filter.too_deep`, `filter.too_long`,
    `query.no_such_path`, `filter.no_such_comparison`, `filter.values`, `value.type`."""
    if _depth(group) > _DEEPEST:
        raise ValueRefused("filter.too_deep", field=kind_name, value=_DEEPEST)
    if len(group.conditions) > _MOST:
        raise ValueRefused("filter.too_long", field=kind_name, value=len(group.conditions))
    for one in group.conditions:
        _check(kind_name, one)


def _depth(group: Group) -> int:
    return 1 + max((_depth(part) for part in group.parts if isinstance(part, Group)), default=0)


def _check(kind_name: str, one: Condition) -> None:
    declared = field_at(kind_name, one.path)
    if one.comparison not in COMPARISONS[declared.kind]:
        raise ValueRefused("filter.no_such_comparison", field=one.path, value=one.comparison)
    least, most = NUMBER_OF_VALUES.get(one.comparison, (1, 1))
    if not least <= len(one.values) <= most:
        raise ValueRefused("filter.values", field=one.path, value=len(one.values))
    expected = _expected(declared.kind, one.comparison)
    for value in one.values:
        if type(value) is not expected:
            raise ValueRefused("value.type", field=one.path, value=value)
        if one.comparison is Comparison.LAST_DAYS and not 0 < int(str(value)) <= _LONGEST_SPAN:
            raise ValueRefused("value.too_large", field=one.path, value=value, limit=_LONGEST_SPAN)


def _expected(kind: Kind, comparison: Comparison) -> type:
    if comparison is Comparison.LAST_DAYS:
        return int
    if kind in (Kind.INSTANT, Kind.DATE):
        return Date
    return str if kind is Kind.CODES else PYTHON_TYPES[kind]


# ------------------------------------------------------------------------------------------------- days


def on_day(group: Group, today: Date) -> Group:
    """Return the filter with "in the last N days" put as two days, today counted in."""
    return Group(
        tuple(on_day(part, today) if isinstance(part, Group) else _on_day(part, today) for part in group.parts),
        group.is_any,
    )


def _on_day(one: Condition, today: Date) -> Condition:
    if one.comparison is not Comparison.LAST_DAYS or not isinstance(one.values[0], int):
        return one
    return Condition(one.path, Comparison.BETWEEN, (today - timedelta(days=one.values[0] - 1), today))


# ------------------------------------------------------------------------------------------------- JSON


Json: TypeAlias = dict[str, Any]


def filter_to_json(kind_name: str, group: Group) -> Json:
    """Return the JSON form of a filter, for views."""
    return {
        "any": group.is_any,
        "parts": [
            filter_to_json(kind_name, part) if isinstance(part, Group) else _condition_to_json(kind_name, part)
            for part in group.parts
        ],
    }


def _condition_to_json(kind_name: str, one: Condition) -> Json:
    carrier = _carrier(field_at(kind_name, one.path), one.comparison)
    return {"path": one.path, "is": one.comparison.value, "values": [carrier.to_wire(value) for value in one.values]}


def filter_from_json(kind_name: str, data: object) -> Group:
    """Return the filter of its JSON form, checked; ValueRefused `filter.unreadable` when it is none of this kind."""
    try:
        group = _group_from_json(kind_name, data)
        check_filter(kind_name, group)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise ValueRefused("filter.unreadable", field=kind_name, value=json.dumps(data)[:200]) from error
    return group


def _group_from_json(kind_name: str, data: Any) -> Group:
    parts = [
        _group_from_json(kind_name, part) if "parts" in part else _condition_from_json(kind_name, part)
        for part in data["parts"]
    ]
    return Group(tuple(parts), bool(data["any"]))


def _condition_from_json(kind_name: str, data: Any) -> Condition:
    comparison = Comparison(data["is"])
    carrier = _carrier(field_at(kind_name, data["path"]), comparison)
    return Condition(data["path"], comparison, tuple(carrier.from_wire(value) for value in data["values"]))


def _carrier(declared: Field, comparison: Comparison) -> Field:
    """Return a field that carries the values of a condition as JSON: a day where an instant is compared."""
    kinds = {int: Kind.WHOLE, Date: Kind.DATE, str: Kind.TEXT}
    return Field(kinds.get(_expected(declared.kind, comparison), declared.kind), declared.label, declared.name)
