"""Filters that a reader puts together: the answer of SQL is that of the same filter worked out in Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, timedelta
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Kind, Value
from smedesk.domain.records import Company, Office, Person
from smedesk.services.folding import fold
from smedesk.services.list_filter import (
    COMPARISONS,
    NUMBER_OF_VALUES,
    Comparison,
    Condition,
    Group,
    field_at,
    filter_from_json,
    filter_to_json,
    on_day,
)
from smedesk.services.ports import ListQuery
from smedesk.store.desk import DeskStore
from smedesk.store.lists import list_count, list_row_ids, list_rows, list_sections
from tests.store.desks import ENTERED, company

_DAY = Date(2026, 11, 24)
_WORDS = ["", "Tartu", "TARTU vald", "Žilina", "zilina", "Βόλος", "volos 12", "%_", "=1+1", "o'Tar.tu@VALD.ee"]
_PATHS = (
    "family_name", "role", "employed_since", "is_full_time", "languages", "company", "company.name",
    "company.country", "company.staff_count", "company.turnover", "company.vat_checked_at", "company.city",
    "company.description", "company.status",
)  # fmt: skip
_VALUES: Mapping[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.sampled_from(_WORDS),
    Kind.LONG_TEXT: st.sampled_from(_WORDS),
    Kind.WHOLE: st.integers(0, 3),
    Kind.MONEY: st.sampled_from([Decimal("0.00"), Decimal("12.50"), Decimal("12.51")]),
    Kind.DATE: st.dates(_DAY - timedelta(days=3), _DAY),
    Kind.INSTANT: st.builds(
        lambda day, hour: DateTime(day.year, day.month, day.day, hour, tzinfo=UTC),
        st.dates(_DAY - timedelta(days=3), _DAY),
        st.integers(0, 23),
    ),
    Kind.YES_NO: st.booleans(),
    Kind.CHOICE: st.sampled_from(["", "new", "active", "owner"]),
    Kind.COUNTRY: st.sampled_from(["EE", "SK", "GR"]),
    Kind.CODES: st.sampled_from(["en:B1", "et:C2", "fi:A1"]),
}
_EMPTY_VALUES = {Kind.WHOLE, Kind.MONEY, Kind.DATE, Kind.INSTANT}


def _value_of(kind: Kind) -> st.SearchStrategy[Any]:
    if kind is Kind.CODES:
        return st.frozensets(_VALUES[kind], max_size=2)
    one = _VALUES[kind]
    return st.none() | one if kind in _EMPTY_VALUES else one


def _records(made: type[Any], *names: str) -> st.SearchStrategy[dict[str, Any]]:
    fields = RECORD_TYPES[made.__name__.lower()].fields
    return st.fixed_dictionaries({name: _value_of(fields[name].kind) for name in names})


_COMPANIES = _records(
    Company, "name", "country", "staff_count", "turnover", "vat_checked_at", "city", "description", "status"
)
_PEOPLE = _records(Person, "family_name", "role", "employed_since", "is_full_time", "languages")


@st.composite
def _conditions(draw: Callable[[st.SearchStrategy[Any]], Any]) -> Condition:
    path = draw(st.sampled_from(_PATHS))
    kind = field_at("person", path).kind
    comparison = draw(st.sampled_from(COMPARISONS[kind]))
    least, most = NUMBER_OF_VALUES.get(comparison, (1, 1))
    if comparison is Comparison.LAST_DAYS:
        return Condition(path, comparison, (draw(st.integers(1, 4)),))
    values = _VALUES[{Kind.REFERENCE: Kind.TEXT, Kind.INSTANT: Kind.DATE}.get(kind, kind)]
    return Condition(path, comparison, tuple(draw(st.lists(values, min_size=least, max_size=min(most, 3)))))


_LINES = st.lists(_conditions(), max_size=3).map(tuple)
_INNER = st.builds(Group, _LINES, st.booleans())
_FILTERS = st.builds(Group, st.lists(_conditions() | _INNER, max_size=4).map(tuple), st.booleans())


def _holds(group: Group, person: Person, home: Company | None) -> bool:
    """The oracle: the filter worked out in Python."""
    answers = (
        _holds(part, person, home) if isinstance(part, Group) else _line_holds(part, person, home)
        for part in group.parts
    )
    if not group.parts:
        return True
    return any(answers) if group.is_any else all(answers)


def _line_holds(one: Condition, person: Person, home: Company | None) -> bool:
    first, _, second = one.path.partition(".")
    if one.path == "company":
        held: Any = home.name if home else None
    elif second:
        held = getattr(home, second) if home else None
    else:
        held = getattr(person, first)
    if isinstance(held, DateTime):
        held = held.date()
    kind = field_at("person", one.path).kind
    is_text = kind in (Kind.TEXT, Kind.LONG_TEXT, Kind.REFERENCE)
    return _ORACLE[one.comparison](held, one.values, is_text)


def _same(held: Any, values: tuple[Value, ...], is_text: bool) -> bool:
    return fold(held or "") == fold(str(values[0])) if is_text else held is not None and held == values[0]


def _ordered(test: Callable[[Any, tuple[Any, ...]], bool]) -> Callable[[Any, tuple[Any, ...], bool], bool]:
    return lambda held, values, _is_text: held is not None and test(held, values)


_ORACLE: Mapping[Comparison, Callable[[Any, tuple[Any, ...], bool], bool]] = {
    Comparison.IS: _same,
    Comparison.IS_NOT: lambda held, values, is_text: held is None or not _same(held, values, is_text),
    Comparison.CONTAINS: lambda held, values, _: fold(str(values[0])) in fold(held or ""),
    Comparison.BEGINS: lambda held, values, _: fold(held or "").startswith(fold(str(values[0]))),
    Comparison.AT_LEAST: _ordered(lambda held, values: held >= values[0]),
    Comparison.AT_MOST: _ordered(lambda held, values: held <= values[0]),
    Comparison.BETWEEN: _ordered(lambda held, values: values[0] <= held <= values[1]),
    Comparison.BEFORE: _ordered(lambda held, values: held < values[0]),
    Comparison.AFTER: _ordered(lambda held, values: held > values[0]),
    Comparison.LAST_DAYS: _ordered(lambda held, values: 0 <= (_DAY - held).days < values[0]),
    Comparison.ONE_OF: _ordered(lambda held, values: held in values),
    Comparison.NONE_OF: lambda held, values, _: held is None or held not in values,
    Comparison.HAS: lambda held, values, _: bool(held and held & set(values)),
    Comparison.HAS_NOT: lambda held, values, _: not (held and held & set(values)),
    Comparison.EMPTY: lambda held, values, _: held in (None, "", frozenset()),  # noqa: ARG005
    Comparison.FILLED: lambda held, values, _: held not in (None, "", frozenset()),  # noqa: ARG005
}

_RUN = count()


class _Over(Exception):
    """Takes the example's rows back."""


@settings(max_examples=150)
@given(homes=st.lists(_COMPANIES, max_size=3), people=st.lists(_PEOPLE, max_size=6), asked=_FILTERS, data=st.data())
def test_the_answer_of_sql_is_that_of_python(
    homes: list[dict[str, Any]],
    people: list[dict[str, Any]],
    asked: Group,
    data: st.DataObject,
    shared_store: DeskStore,
) -> None:
    office = f"o{next(_RUN)}"
    asked = filter_from_json("person", filter_to_json("person", asked))  # as a view keeps it
    with suppress(_Over), shared_store.change(ENTERED) as work:
        companies = [Company(id=f"{office}-c{n}", office=office, **values) for n, values in enumerate(homes)]
        by_id = {one.id: one for one in companies}
        at_home = data.draw(st.lists(st.sampled_from(["", *by_id]), min_size=len(people), max_size=len(people)))
        made = [
            Person(id=f"{office}-p{n}", office=office, company=home, **values)
            for n, (values, home) in enumerate(zip(people, at_home, strict=True))
        ]
        work.insert_many([Office(id=office, office=office, name=office, country="EE"), *companies, *made])
        query = ListQuery("person", where=on_day(asked, _DAY))
        connection = work._connection
        rows = list_row_ids(connection, query, office)
        found = {row[0] for row in list_rows(connection, "person", (), rows) if row}
        assert found == {one.id for one in made if _holds(asked, one, by_id.get(one.company))}
        assert list_count(connection, query, office) == len(found)
        assert sum(n for _, n in list_sections(connection, query, "company.country", office)) == len(found)
        raise _Over


def test_sections_are_the_values_in_order_with_how_many_rows_have_them(store: DeskStore) -> None:
    for name, country, status in (("a", "SK", "new"), ("b", "EE", "active"), ("c", "SK", "new"), ("d", "EE", "new")):
        company(store, name, country=country, status=status)
    query = ListQuery("company", where=Group((Condition("name", Comparison.IS_NOT, ("d",)),)))

    assert store.reads.sections(query, "country") == [("EE", 1), ("SK", 2)]
    assert store.reads.sections(query, "status") == [("new", 2), ("active", 1)]
    assert store.reads.sections(query, "staff_count") == [(None, 3)]


_DEEP = Group((Group((Group((Condition("name", Comparison.EMPTY),)),)),))


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (_DEEP, "filter.too_deep"),
        (Group((Condition("name", Comparison.EMPTY),) * 101), "filter.too_long"),
        (Group((Condition("colour", Comparison.EMPTY),)), "query.no_such_path"),
        (Group((Condition("name", Comparison.AT_LEAST, ("a",)),)), "filter.no_such_comparison"),
        (Group((Condition("staff_count", Comparison.BETWEEN, (1,)),)), "filter.values"),
        (Group((Condition("staff_count", Comparison.IS, (True,)),)), "value.type"),
        (Group((Condition("last_contact", Comparison.LAST_DAYS, (0,)),)), "value.too_large"),
    ],
)
def test_a_filter_that_does_not_fit_the_records_is_refused(store: DeskStore, asked: Group, code: str) -> None:
    with pytest.raises(ValueRefused, match=code.replace(".", r"\.")):
        store.reads.count(ListQuery("company", where=asked))


@pytest.mark.parametrize("data", [None, {}, {"parts": 3, "any": 0}, {"parts": [{"path": "name"}], "any": False}, "x"])
def test_what_is_no_filter_is_refused_and_not_taken_for_none(data: object) -> None:
    with pytest.raises(ValueRefused, match=r"filter\.unreadable"):
        filter_from_json("company", data)
