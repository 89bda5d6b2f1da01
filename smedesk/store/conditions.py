"""A filter of `smedesk.services.list_filter`, as SQL. It must not know which tables a path leads over: that is handed
in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, Text, and_, case, cast, false, func, literal, not_, or_, select, true

from smedesk.domain.field import Kind, Value
from smedesk.services.folding import JOINED_ASCII, fold
from smedesk.services.list_filter import Comparison, Condition, Group
from smedesk.store.columns import Stored, store_value
from smedesk.store.layout import NULLABLE

_DAY = 10
"""characters of the day at the beginning of an instant"""


@dataclass(frozen=True, slots=True)
class Compared:
    """The column that a condition looks at: its values, their folded form where it is kept beside them, its kind."""

    column: ColumnElement[Any]
    kept: ColumnElement[Any] | None
    kind: Kind

    @property
    def folded(self) -> ColumnElement[Any]:
        """The folded text, "" where there is none."""
        return func.fold(cast(self.column, Text)) if self.kept is None else func.coalesce(self.kept, "")

    def found(self, wanted: str, exact: ColumnElement[bool]) -> ColumnElement[bool]:
        """Return a condition on the folded text that holds only where the folded `wanted` stands in it. Where no folded
        form is kept, folding comes last: SQL itself finds most texts that cannot have the words, five times as fast."""
        if self.kept is not None or not wanted:
            return exact
        bare: ColumnElement[Any] = func.lower(self.column)
        for sign in JOINED_ASCII:
            bare = func.replace(bare, sign, "")
        has_words = and_(*(func.instr(bare, word) > 0 for word in wanted.split()))
        is_ascii = func.length(cast(self.column, LargeBinary)) == func.length(self.column)
        return case((or_(has_words, not_(is_ascii)), exact), else_=false()) == true()

    @property
    def plain(self) -> ColumnElement[Any]:
        """What is compared with a value: of an instant its day."""
        return func.substr(self.column, 1, _DAY) if self.kind is Kind.INSTANT else self.column

    def stored(self, value: Value) -> Stored:
        """Return a value as the column holds it."""
        return value.isoformat() if isinstance(value, Date) else store_value(self.kind, value)

    @property
    def empty(self) -> ColumnElement[bool]:
        """Whether nothing is there."""
        missing = self.column.is_(None)
        return missing if self.kind in NULLABLE else or_(missing, self.column == _EMPTY.get(self.kind, ""))


_EMPTY: Mapping[Kind, Stored] = {Kind.CODES: "[]", Kind.YES_NO: 0}

_TEXTS = frozenset({Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE})


def where(group: Group, lead: Callable[[Condition], Compared]) -> ColumnElement[bool]:
    """Return a filter as a condition; `lead` says which column each line looks at."""
    made = [where(part, lead) if isinstance(part, Group) else _made(part, lead(part)) for part in group.parts]
    if not made:
        return true()
    return or_(*made) if group.is_any else and_(*made)


def _made(one: Condition, held: Compared) -> ColumnElement[bool]:
    return _BUILD[one.comparison](held, one.values)


_Values = tuple[Value, ...]


def _is(held: Compared, values: _Values) -> ColumnElement[bool]:
    if held.kind in _TEXTS:
        wanted = fold(str(values[0]))
        return held.found(wanted, held.folded == wanted)
    return held.plain == held.stored(values[0])


def _is_not(held: Compared, values: _Values) -> ColumnElement[bool]:
    return or_(held.column.is_(None), not_(_is(held, values)))


def _contains(held: Compared, values: _Values) -> ColumnElement[bool]:
    wanted = fold(str(values[0]))
    return held.found(wanted, func.instr(held.folded, wanted) > 0)


def _begins(held: Compared, values: _Values) -> ColumnElement[bool]:
    wanted = fold(str(values[0]))
    return held.found(wanted, func.substr(held.folded, 1, len(wanted)) == wanted)


def _at_least(held: Compared, values: _Values) -> ColumnElement[bool]:
    return held.plain >= held.stored(values[0])


def _at_most(held: Compared, values: _Values) -> ColumnElement[bool]:
    return held.plain <= held.stored(values[-1])


def _between(held: Compared, values: _Values) -> ColumnElement[bool]:
    return and_(_at_least(held, values), _at_most(held, values))


def _before(held: Compared, values: _Values) -> ColumnElement[bool]:
    return held.plain < held.stored(values[0])


def _after(held: Compared, values: _Values) -> ColumnElement[bool]:
    return held.plain > held.stored(values[0])


def _one_of(held: Compared, values: _Values) -> ColumnElement[bool]:
    return held.column.in_([held.stored(value) for value in values])


def _none_of(held: Compared, values: _Values) -> ColumnElement[bool]:
    return or_(held.column.is_(None), not_(_one_of(held, values)))


def _has(held: Compared, values: _Values) -> ColumnElement[bool]:
    codes = func.json_each(held.column).table_valued("value")
    return select(literal(1)).select_from(codes).where(codes.c.value.in_([str(value) for value in values])).exists()


_BUILD: Mapping[Comparison, Callable[[Compared, _Values], ColumnElement[bool]]] = {
    Comparison.IS: _is,
    Comparison.IS_NOT: _is_not,
    Comparison.CONTAINS: _contains,
    Comparison.BEGINS: _begins,
    Comparison.AT_LEAST: _at_least,
    Comparison.AT_MOST: _at_most,
    Comparison.BETWEEN: _between,
    Comparison.ONE_OF: _one_of,
    Comparison.NONE_OF: _none_of,
    Comparison.BEFORE: _before,
    Comparison.AFTER: _after,
    Comparison.HAS: _has,
    Comparison.HAS_NOT: lambda held, values: not_(_has(held, values)),
    Comparison.EMPTY: lambda held, _values: held.empty,
    Comparison.FILLED: lambda held, _values: not_(held.empty),
}
"""LAST_DAYS is put as two days before (`list_filter.on_day`)."""
