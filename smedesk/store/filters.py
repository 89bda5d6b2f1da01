"""The conditions of a list's filters, as SQL over one column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, FromClause, Text, and_, cast, func, literal, or_, select

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Field, Kind
from smedesk.services.folding import fold
from smedesk.services.ports import Filter, Operator
from smedesk.store.columns import Stored, store_value


class _Held(NamedTuple):
    """The column that a filter looks at: its values, their folded form (`kept`: as a column of its own) and
    their kind."""

    column: ColumnElement[Any]
    kept: ColumnElement[Any] | None
    kind: Kind

    @property
    def folded(self) -> ColumnElement[Any]:
        return func.fold(cast(self.column, Text)) if self.kept is None else self.kept

    def narrowed(self, exact: ColumnElement[bool], *values: str) -> ColumnElement[bool]:
        """Return an exact condition with the same of the folded form before it: that one stands in the index
        of lists, and the table is looked at for what it lets through only."""
        return exact if self.kept is None else and_(self.kept.in_([fold(value) for value in values]), exact)


NARROW_OPERATORS = frozenset({Operator.EQUALS, Operator.CONTAINS, Operator.IS_ANY, Operator.IS_EMPTY})
"""Operators that look at the folded form first where it is kept."""


def condition(found: FromClause, field: Field | None, name: str, one: Filter) -> ColumnElement[bool]:
    """Return the condition of a filter; ValueRefused when its value does not suit."""
    column: ColumnElement[Any] = found.c[name]
    kind = field.kind if field else Kind.TEXT
    build = _CODES_FILTERS if kind is Kind.CODES else _FILTERS
    return build[one.operator](_Held(column, found.c.get(f"{name}_sort"), kind), one)


def _stored(kind: Kind, one: Filter) -> Stored:
    value = one.value
    if isinstance(value, tuple):
        raise ValueRefused("query.one_value", field=one.path, value=value)
    try:
        return store_value(kind, value)
    except (TypeError, ValueError, AttributeError) as error:
        raise ValueRefused("value.type", field=one.path, value=value) from error


def _several(one: Filter) -> list[str]:
    if not isinstance(one.value, tuple | frozenset):
        raise ValueRefused("query.several_values", field=one.path, value=one.value)
    return sorted(one.value)


def _equals(held: _Held, one: Filter) -> ColumnElement[bool]:
    stored = _stored(held.kind, one)
    if stored is None:
        return held.column.is_(None)
    return held.narrowed(held.column == stored, str(stored))


def _differs(held: _Held, one: Filter) -> ColumnElement[bool]:
    stored = _stored(held.kind, one)
    if stored is None:
        return held.column.is_not(None)
    return or_(held.column != stored, held.column.is_(None))


def _contains(held: _Held, one: Filter) -> ColumnElement[bool]:
    return func.instr(held.folded, fold(str(one.value or ""))) > 0


def _at_least(held: _Held, one: Filter) -> ColumnElement[bool]:
    return held.column >= _stored(held.kind, one)


def _at_most(held: _Held, one: Filter) -> ColumnElement[bool]:
    return held.column <= _stored(held.kind, one)


def _is_empty(held: _Held, one: Filter) -> ColumnElement[bool]:
    empty: Stored = "[]" if held.kind is Kind.CODES else 0 if held.kind is Kind.YES_NO else ""
    if one.value is False:  # the other way round: "is filled"
        return held.column != empty
    return held.narrowed(or_(held.column.is_(None), held.column == empty), "")


def _is_any(held: _Held, one: Filter) -> ColumnElement[bool]:
    wanted = _several(one)
    return held.narrowed(held.column.in_(wanted), *wanted)


def _has_code(held: _Held, one: Filter) -> ColumnElement[bool]:
    wanted = [one.value] if isinstance(one.value, str) else _several(one)
    codes = func.json_each(held.column).table_valued("value")
    return select(literal(1)).select_from(codes).where(codes.c.value.in_(wanted)).exists()


_Build = Callable[[_Held, Filter], ColumnElement[bool]]

_FILTERS: dict[Operator, _Build] = {
    Operator.EQUALS: _equals,
    Operator.NOT_EQUALS: _differs,
    Operator.CONTAINS: _contains,
    Operator.AT_LEAST: _at_least,
    Operator.AT_MOST: _at_most,
    Operator.IS_EMPTY: _is_empty,
    Operator.IS_ANY: _is_any,
}
_CODES_FILTERS: dict[Operator, _Build] = {
    **_FILTERS,
    Operator.CONTAINS: _has_code,
    Operator.IS_ANY: _has_code,
}
