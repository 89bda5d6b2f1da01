"""A value goes into its column, onto the wire and back without becoming another."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.field import RECORD_TYPES, Kind, Value
from smedesk.domain.records import Company
from smedesk.store.columns import canonical_wire, form_of, from_json, json_text, load_value, store_value
from smedesk.store.layout import NULLABLE

_TEXT = st.text(max_size=30)
VALUES: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.TEXT: _TEXT,
    Kind.LONG_TEXT: _TEXT,
    Kind.WHOLE: st.integers(0, 2**53),
    Kind.MONEY: st.decimals(-(10**9), 10**9, places=2),
    Kind.DATE: st.dates(),
    Kind.INSTANT: st.datetimes(
        timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]),
        min_value=DateTime(1900, 1, 2),  # noqa: DTZ001 - hypothesis adds the zone
        max_value=DateTime(9998, 1, 1),  # noqa: DTZ001
    ),
    Kind.YES_NO: st.booleans(),
    Kind.CHOICE: _TEXT,
    Kind.COUNTRY: _TEXT,
    Kind.CODES: st.frozensets(_TEXT, max_size=4),
    Kind.REFERENCE: _TEXT,
}
FIELDS = [field for kind in RECORD_TYPES.values() for field in kind.fields.values()]


def test_every_kind_of_field_is_covered() -> None:
    assert VALUES.keys() == set(Kind)


@given(st.data())
def test_a_stored_value_is_loaded_as_it_was(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(Kind))
    value = data.draw(VALUES[kind] | (st.none() if kind in NULLABLE else st.nothing()))

    assert load_value(kind, store_value(kind, value)) == value


@given(st.data())
def test_the_wire_form_is_read_by_the_field_and_equal_values_have_one_form(data: st.DataObject) -> None:
    field = data.draw(st.sampled_from(FIELDS))
    value = data.draw(VALUES[field.kind])
    wire = canonical_wire(field.kind, value)

    assert field.from_wire(from_json(json_text(wire))) == value
    assert canonical_wire(field.kind, load_value(field.kind, store_value(field.kind, value))) == wire
    if field.kind is not Kind.MONEY:
        assert field.to_wire(load_value(field.kind, store_value(field.kind, value))) == wire


@given(st.decimals(-(10**6), 10**6, places=1))
def test_an_amount_is_written_with_two_decimals_however_it_was_typed(amount: Decimal) -> None:
    assert canonical_wire(Kind.MONEY, amount) == canonical_wire(Kind.MONEY, round(amount, 2)) == f"{amount:.2f}"


@given(st.lists(VALUES[Kind.INSTANT], min_size=2, max_size=2))
def test_instants_sort_in_their_column_as_in_time(moments: list[Any]) -> None:
    first, second = (str(store_value(Kind.INSTANT, moment)) for moment in moments)

    assert (first < second) == (moments[0] < moments[1])


@st.composite
def _wire_data(draw: st.DrawFn) -> tuple[str, dict[str, Value]]:
    kind = draw(st.sampled_from(sorted(RECORD_TYPES)))
    fields = RECORD_TYPES[kind].fields
    chosen = draw(st.lists(st.sampled_from(sorted(fields)), unique=True, max_size=8))
    return kind, {name: draw(VALUES[fields[name].kind]) for name in chosen}


@given(_wire_data())
def test_a_row_from_the_wire_is_the_row_of_the_record(sent: tuple[str, dict[str, Value]]) -> None:
    kind, values = sent
    form = form_of(kind)
    given: dict[str, Any] = values
    record = form.kind.made(id="r", **given)

    row = form.row_of_wire("r", 0, form.sparse_wire(record))

    assert row == form.row(record)
    assert form.record(row) == record


@pytest.mark.parametrize(
    ("name", "wire"),
    [
        ("turnover", 12),
        ("last_contact", "soon"),
        ("staff_count", "many"),
        ("name", 5),
        ("archived", "yes"),
        ("turnover", None),
        ("name", None),
        ("colour", "red"),
    ],
)
def test_what_this_version_cannot_read_shows_its_default(name: str, wire: Any) -> None:
    form = form_of("company")

    assert form.record(form.row_of_wire("c", 0, {name: wire})) == Company(id="c")


def test_only_what_says_something_is_written_but_telling_defaults_are() -> None:
    record = Company(id="c", name="Helix", staff_count=0, last_contact=Date(2026, 1, 2))

    assert form_of("company").sparse_wire(record) == {
        "name": "Helix",
        "staff_count": 0,
        "last_contact": "2026-01-02",
        "status": "new",
        "legal_form": "company",
        "vat_state": "not_checked",
        "nace_revision": "2",
    }
