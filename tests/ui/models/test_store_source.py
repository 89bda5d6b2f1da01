"""Lists of records come from SQL in the words of the toolkit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smedesk.domain.records import Company
from smedesk.services.ports import Direction, Filter, Operator
from smedesk.translate import mark
from smedesk.ui.models.columns import Column
from smedesk.ui.models.record_list import ListQuery
from smedesk.ui.models.store_source import AddedColumn, StoreColumn, StoreList, StoreSource, store_query
from tests.ui.screens.world import World, opened_world

LIST = StoreList(
    kind="company",
    columns=(
        StoreColumn(Column("name", mark("Test", "Name")), ("name", "city"), lambda values: "/".join(map(str, values))),
        StoreColumn(Column("staff", mark("Test", "Staff")), ("staff_count",), order=("staff_count", "city")),
    ),
    order=("name",),
    filters={"status": lambda code: (Filter("status", Operator.EQUALS, code),)},
    added=(AddedColumn(Column("extra", mark("Test", "Extra")), lambda _reads, ids: dict.fromkeys(ids[:1], "first")),),
)


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for name, staff, status in (("Ärö", 3, "new"), ("Bern", 1, "active"), ("Aix", 2, "active")):
            opened.enter(Company, name, name=name, city="X", country="AT", staff_count=staff, status=status)
        yield opened


def rows(world: World, query: ListQuery) -> list[object]:
    """Return the first column of a query."""
    source = StoreSource(world.store.reads, LIST)
    return [row[0] for row in source.page(source.ids(query)) if row]


def test_columns_are_made_of_paths_and_of_what_is_added(world: World) -> None:
    source = StoreSource(world.store.reads, LIST)
    page = source.page(source.ids(ListQuery()))
    assert page == [("Aix/X", 2, "first"), ("Ärö/X", 3, None), ("Bern/X", 1, None)]
    assert [column.key for column in source.columns()] == ["name", "staff", "extra"]
    assert source.page([10**6]) == [None]


def test_filter_search_and_order_are_those_of_the_query(world: World) -> None:
    assert rows(world, ListQuery(filters=(("status", "active"),))) == ["Aix/X", "Bern/X"]
    assert rows(world, ListQuery(text="aro")) == ["Ärö/X"]
    assert rows(world, ListQuery(sort="staff", is_descending=True)) == ["Ärö/X", "Aix/X", "Bern/X"]


def test_a_column_may_sort_by_other_paths_and_the_usual_order_follows() -> None:
    query = store_query(LIST, ListQuery(sort="staff", is_descending=True))
    down, up = Direction.DESCENDING, Direction.ASCENDING
    assert query.order == (("staff_count", down), ("city", down), ("name", up))
