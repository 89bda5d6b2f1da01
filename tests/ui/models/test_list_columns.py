"""Every column that a list can show, which of them a cell changes, sections, and filters in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from smedesk.domain.records import Company, Person
from smedesk.services.list_filter import Comparison, Condition, Group
from smedesk.ui.labels import Labels
from smedesk.ui.models.list_columns import ListColumns
from smedesk.ui.models.record_list import ListQuery
from smedesk.ui.models.record_rows import Heading, RecordRows
from smedesk.ui.models.store_source import StoreSource
from smedesk.ui.screens.companies.listed import companies_list
from smedesk.ui.screens.list_words import filter_words
from smedesk.ui.screens.people.listed import people_list
from tests.ui.screens.world import World, opened_world

_LABELS = Labels("en")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


def test_a_cell_changes_the_field_of_the_record_itself_and_nothing_else() -> None:
    companies, people = ListColumns(companies_list(_LABELS), _LABELS), ListColumns(people_list(_LABELS), _LABELS)

    def name(columns: ListColumns, key: str) -> str:
        declared = columns.editable(key)
        return declared.name if declared else ""

    assert [name(companies, key) for key in ("name", "adviser", "staff", "email")] == [
        "name", "adviser", "staff_count", "email",
    ]  # fmt: skip
    # of another record, of the whole desk's clock, found by other means, and unknown
    assert [name(people, key) for key in ("company.city", "country", "company", "application", "colour")] == [""] * 5
    assert name(companies, "vat_checked_at") == ""


def test_what_is_shown_already_is_not_offered_twice_and_an_unknown_key_is_passed_over() -> None:
    columns = ListColumns(companies_list(_LABELS), _LABELS)
    keys = [one.key for one in columns.offered()]

    assert len(keys) == len(set(keys))
    assert {"adviser", "email", "turnover"} <= set(keys)
    assert not {"name", "staff_count", "office", "archived"} & set(keys)
    chosen = columns.chosen(("name", "email", "gone", "email", "status"))
    assert [one.column.key for one in chosen.columns] == ["name", "email", "status"]


def test_sections_stand_over_their_rows_and_nothing_and_no_company_are_one(world: World) -> None:
    home = world.enter(Company, "c", name="Firm", country="FI", city="Oulu")
    empty = world.enter(Company, "e", name="Empty", country="FI")
    for number, company in enumerate((home, empty, "", home)):
        world.enter(Person, f"p{number}", family_name=f"P{number}", company=company)
    shown = people_list(_LABELS)
    source = StoreSource(world.store.reads, shown)
    ids = source.ids(ListQuery(group="company.city"))
    rows = RecordRows(ids)

    seen = [row[0] if row and isinstance(row[0], Heading) else row and row[0][0] for row in source.page(ids)]
    assert seen == [Heading("—", 2), "P1", "P2", Heading("Oulu", 2), "P0", "P3"] or seen == [
        Heading("—", 2), "P2", "P1", Heading("Oulu", 2), "P0", "P3",
    ]  # fmt: skip
    assert rows.count == 4
    assert rows.count_in(0, 3) == 2
    assert rows.first == ids[1]
    assert rows.record_ids(0, 5) == [ids[1], ids[2], ids[4], ids[5]]


def test_a_filter_reads_as_a_sentence() -> None:
    inner = Group((Condition("staff_count", Comparison.EMPTY), Condition("city", Comparison.CONTAINS, ("Oulu",))), True)
    group = Group((Condition("country", Comparison.ONE_OF, ("EE", "FI")), inner))

    assert filter_words("company", group, _LABELS) == (
        "Country is one of Estonia, Finland and (Staff is empty or City contains “Oulu”)"
    )
    days = Group((Condition("last_contact", Comparison.BETWEEN, (Date(2026, 1, 2), Date(2026, 3, 4))),))
    assert filter_words("company", days, _LABELS).startswith("Last contact is between ")
    assert filter_words("person", Group((Condition("company.country", Comparison.FILLED),)), _LABELS) == (
        "Company: Country is filled"
    )
