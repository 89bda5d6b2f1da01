"""Lists: order, filters, words and paths, checked against the same question asked in Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date as Date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.choices import COMPANY_STATUSES
from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Company, Note, Person, Placement
from smedesk.services.folding import fold
from smedesk.services.ports import Direction, Filter, ListQuery, Operator
from smedesk.store.desk import DeskStore
from smedesk.store.lists import list_row_ids, list_rows
from tests.store.desks import ENTERED, change, company, enter, pull, put

UP, DOWN = Direction.ASCENDING, Direction.DESCENDING


def ids(store: DeskStore, kind: str = "company", **asked: Any) -> list[str]:
    """Return the ids of a list in order, through row numbers and pages as a screen does."""
    rows = store.reads.row_ids(ListQuery(kind, **asked))
    assert store.reads.count(ListQuery(kind, **asked)) == len(rows)
    return [row[0] for row in store.reads.rows(kind, (), rows) if row]


def names(store: DeskStore, **asked: Any) -> list[str]:
    rows = store.reads.row_ids(ListQuery("company", **asked))
    return [str(row[1][0]) for row in store.reads.rows("company", ("name",), rows) if row]


@pytest.fixture
def filled(store: DeskStore) -> DeskStore:
    with store.change(ENTERED) as work:
        for n, (name, country, staff, status) in enumerate(
            [
                ("Zebra", "EE", 10, "active"),
                ("Ärila", "SK", None, "dormant"),
                ("Žilina Works", "SK", 3, "new"),
                ("öko", "EE", 250, "to_review"),
                ("Alfa", "DE", 10, "new"),
            ]
        ):
            work.insert(
                Company(
                    id=f"c{n}",
                    office=work.office,
                    name=name,
                    country=country,
                    staff_count=staff,
                    status=status,
                    turnover=Decimal(n * 1000) if n else None,
                    last_contact=Date(2026, 1, n + 1),
                    website=f"firm{n}.eu",
                )
            )
    return store


def test_names_sort_by_their_folded_form(filled: DeskStore) -> None:
    assert names(filled, order=(("name", UP),)) == ["Alfa", "Ärila", "öko", "Zebra", "Žilina Works"]
    assert names(filled, order=(("name", DOWN),)) == ["Žilina Works", "Zebra", "öko", "Ärila", "Alfa"]


def test_a_choice_sorts_as_its_list_is_written_and_equals_stay_in_order_of_entry(filled: DeskStore) -> None:
    places = {choice.code: place for place, choice in enumerate(COMPANY_STATUSES)}
    found = ids(filled, order=(("status", UP),))

    assert found == sorted(found, key=lambda id: (places[filled.reads.get(Company, id).status], id))
    assert found[:2] == ["c2", "c4"]


def test_several_orders_count_one_after_the_other(filled: DeskStore) -> None:
    assert ids(filled, order=(("country", UP), ("staff_count", DOWN))) == ["c4", "c3", "c0", "c2", "c1"]


@pytest.mark.parametrize(
    ("path", "operator", "value", "expected"),
    [
        ("country", Operator.EQUALS, "SK", {"c1", "c2"}),
        ("country", Operator.NOT_EQUALS, "SK", {"c0", "c3", "c4"}),
        ("country", Operator.IS_ANY, ("DE", "SK"), {"c1", "c2", "c4"}),
        ("name", Operator.CONTAINS, "zilina", {"c2"}),
        ("name", Operator.CONTAINS, "ÖK", {"c3"}),
        ("website", Operator.CONTAINS, "FIRM3", {"c3"}),
        ("staff_count", Operator.AT_LEAST, 10, {"c0", "c3", "c4"}),
        ("staff_count", Operator.AT_MOST, 10, {"c0", "c2", "c4"}),
        ("staff_count", Operator.EQUALS, None, {"c1"}),
        ("staff_count", Operator.NOT_EQUALS, 10, {"c1", "c2", "c3"}),
        ("staff_count", Operator.NOT_EQUALS, None, {"c0", "c2", "c3", "c4"}),
        ("staff_count", Operator.IS_EMPTY, None, {"c1"}),
        ("staff_count", Operator.IS_EMPTY, False, {"c0", "c2", "c3", "c4"}),
        ("turnover", Operator.AT_LEAST, Decimal("3000.00"), {"c3", "c4"}),
        ("last_contact", Operator.AT_MOST, Date(2026, 1, 2), {"c0", "c1"}),
        ("city", Operator.IS_EMPTY, None, {"c0", "c1", "c2", "c3", "c4"}),
        ("id", Operator.IS_ANY, ("c1", "c3"), {"c1", "c3"}),
    ],
)
def test_each_operator(filled: DeskStore, path: str, operator: Operator, value: Any, expected: set[str]) -> None:
    assert set(ids(filled, filters=(Filter(path, operator, value),))) == expected


def test_sets_are_filtered_by_what_is_in_them(store: DeskStore) -> None:
    one = enter(store, Placement, topics=frozenset({"marketing", "research"}))
    two = enter(store, Placement, topics=frozenset({"training"}))
    three = enter(store, Placement)

    def found(operator: Operator, value: Any) -> list[str]:
        return ids(store, "placement", filters=(Filter("topics", operator, value),))

    assert found(Operator.CONTAINS, "research") == [one]
    assert found(Operator.IS_ANY, ("training", "marketing")) == [one, two]
    assert found(Operator.EQUALS, frozenset({"training"})) == [two]
    assert found(Operator.IS_EMPTY, None) == [three]


def test_all_filters_hold_together_with_the_words(filled: DeskStore) -> None:
    asked = (Filter("country", Operator.EQUALS, "SK"), Filter("staff_count", Operator.AT_LEAST, 1))

    assert ids(filled, filters=asked, search="zil") == ["c2"]
    assert ids(filled, filters=asked, search="zebra") == []
    assert ids(filled, search="   ") == ["c0", "c1", "c2", "c3", "c4"]


def test_words_of_a_kind_without_words_find_nothing(store: DeskStore) -> None:
    assert ids(store, "office", search="tartu") == []


def test_paths_lead_over_references(filled: DeskStore) -> None:
    for n, home in enumerate(["c0", "c2", ""]):
        enter(filled, Person, family_name=f"P{n}", company=home)

    rows = filled.reads.row_ids(ListQuery("person", order=(("company.name", DOWN),)))
    paths = ("family_name", "company.name", "company.staff_count", "company.office.name")
    found = [row[1] for row in filled.reads.rows("person", paths, rows) if row]

    assert found == [
        ("P1", "Žilina Works", 3, "Tartu Chamber"),
        ("P0", "Zebra", 10, "Tartu Chamber"),
        ("P2", None, None, None),
    ]
    for asked in (
        Filter("company.country", Operator.EQUALS, "SK"),
        Filter("company.website", Operator.CONTAINS, "firm0"),
    ):
        assert filled.reads.count(ListQuery("person", filters=(asked,))) == 1


@pytest.mark.parametrize("path", ["colour", "company.colour", "family_name.x", "company.name.x"])
def test_a_path_that_leads_nowhere_is_refused_by_name(store: DeskStore, path: str) -> None:
    asked_for = Filter(path, Operator.EQUALS, "x")
    for asked in (ListQuery("person", order=((path, UP),)), ListQuery("person", filters=(asked_for,))):
        with pytest.raises(ValueRefused, match=r"query\.no_such_path"):
            store.reads.row_ids(asked)


def test_a_note_may_be_about_any_kind_so_no_path_leads_on(store: DeskStore) -> None:
    enter(store, Note, subject="company:c0", written="called")

    assert len(ids(store, "note", filters=(Filter("subject", Operator.EQUALS, "company:c0"),))) == 1
    with pytest.raises(ValueRefused):
        ids(store, "note", order=(("subject.name", UP),))


@pytest.mark.parametrize(
    ("operator", "value", "code"),
    [
        (Operator.EQUALS, ("a", "b"), "query.one_value"),
        (Operator.IS_ANY, "a", "query.several_values"),
        (Operator.AT_LEAST, "soon", "value.type"),
    ],
)
def test_a_filter_with_an_unsuitable_value_is_refused(
    store: DeskStore, operator: Operator, value: Any, code: str
) -> None:
    with pytest.raises(ValueRefused, match=code):
        store.reads.row_ids(ListQuery("company", filters=(Filter("last_contact", operator, value),)))


def test_an_unknown_kind_is_refused(store: DeskStore) -> None:
    with pytest.raises(ValueRefused, match=r"query\.no_such_kind"):
        store.reads.row_ids(ListQuery("galaxy"))


def test_own_others_and_all(store: DeskStore) -> None:
    ours = company(store)
    pull(store, put("company", "theirs", 3, {"office": "other", "country": "IT"}))

    assert ids(store) == [ours]
    assert ids(store, own=False) == ["theirs"]
    assert ids(store, own=None, order=(("name", UP),)) == ["theirs", ours]


def test_archived_records_are_left_out_and_a_gone_row_is_none(filled: DeskStore) -> None:
    row = filled.reads.row_of("company", "c1")
    assert row is not None
    change(filled, Company, "c1", archived=True)

    assert "c1" not in ids(filled)
    assert filled.reads.rows("company", ("name",), [row, 999])[1] is None
    assert filled.reads.row_of("company", "nobody") is None


def test_values_of_a_page_come_in_the_order_that_was_asked(filled: DeskStore) -> None:
    rows = list(filled.reads.row_ids(ListQuery("company", order=(("name", UP),))))[::-1]

    page = filled.reads.rows("company", ("name", "turnover", "last_contact", "archived", "id"), rows)

    assert page[0] == ("c2", ("Žilina Works", Decimal("2000.00"), Date(2026, 1, 3), False, "c2"))
    assert [row[0] for row in page if row] == ["c2", "c0", "c3", "c1", "c4"]


_ORDER: dict[str, Callable[[Company], Any]] = {
    "name": lambda one: fold(one.name),
    "country": lambda one: one.country,
    "staff_count": lambda one: -1 if one.staff_count is None else one.staff_count,
    "last_contact": lambda one: str(one.last_contact or ""),
    "website": lambda one: one.website,
    "status": lambda one: [choice.code for choice in COMPANY_STATUSES].index(one.status),
}
_COMPANIES = st.builds(
    lambda **values: values,
    name=st.sampled_from(["Ärila", "arila", "Zebra", "öko", "Œuvre", "Łódź"]),
    country=st.sampled_from(["EE", "DE", "SK"]),
    staff_count=st.none() | st.integers(0, 3),
    last_contact=st.none() | st.dates(Date(2026, 1, 1), Date(2026, 1, 4)),
    website=st.sampled_from(["", "a.eu", "b.eu"]),
    status=st.sampled_from([choice.code for choice in COMPANY_STATUSES]),
)


@given(
    listed=st.lists(_COMPANIES, max_size=12),
    order=st.lists(st.tuples(st.sampled_from(sorted(_ORDER)), st.sampled_from(Direction)), max_size=3),
    country=st.none() | st.sampled_from(["EE", "DE"]),
    least=st.none() | st.integers(0, 3),
)
def test_any_order_and_filter_gives_what_python_gives(
    listed: Sequence[dict[str, Any]],
    order: list[tuple[str, Direction]],
    country: str | None,
    least: int | None,
    shared_store: DeskStore,
) -> None:
    office = f"office {len(listed)}"
    filters = [Filter("event", Operator.EQUALS, "this")]
    if country:
        filters.append(Filter("country", Operator.EQUALS, country))
    if least is not None:
        filters.append(Filter("staff_count", Operator.AT_LEAST, least))
    with suppress(_Over), shared_store.change(ENTERED) as work:
        made = [Company(id=f"h{n}", office=office, event="this", **values) for n, values in enumerate(listed)]
        work.insert_many(made)
        expected = [
            one
            for one in made
            if country in (None, one.country)
            and (least is None or (one.staff_count is not None and one.staff_count >= least))
        ]
        if order and order[0][1] is DOWN:
            expected.reverse()
        for path, direction in reversed(order):
            expected.sort(key=_ORDER[path], reverse=direction is DOWN)
        found = _ids_inside(work, ListQuery("company", filters=tuple(filters), order=tuple(order), own=None))
        assert found == [one.id for one in expected]
        raise _Over


class _Over(Exception):
    """Takes the example's rows back."""


def _ids_inside(work: Any, query: ListQuery) -> list[str]:
    connection = work._connection
    rows = list_row_ids(connection, query, "")
    return [row[0] for row in list_rows(connection, query.kind, (), rows) if row]
