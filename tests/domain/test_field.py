"""Declarations of fields: what fits a field, and how a value travels and comes back."""

from __future__ import annotations

import dataclasses
import json
from datetime import UTC, timedelta, timezone
from datetime import date as Date
from datetime import datetime as DateTime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Audience, Field, Kind, Merge, Value, type_of
from smedesk.domain.records import Company, Match, Office, Person, Placement
from smedesk.translate import mark

ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
OF_KIND: dict[Kind, st.SearchStrategy[Value]] = {
    Kind.TEXT: st.text(),
    Kind.LONG_TEXT: st.text(),
    Kind.WHOLE: st.integers(),
    Kind.MONEY: st.decimals(-(10**9), 10**9, places=2),
    Kind.DATE: st.dates(),
    Kind.INSTANT: st.datetimes(timezones=st.one_of(st.just(UTC), ZONES)),
    Kind.YES_NO: st.booleans(),
    Kind.CHOICE: st.text(max_size=20),
    Kind.COUNTRY: st.text(max_size=2),
    Kind.CODES: st.frozensets(st.text(max_size=10)),
    Kind.REFERENCE: st.text(max_size=80),
}
KINDS = pytest.mark.parametrize("kind", list(Kind))


def _field(kind: Kind, **declared: object) -> Field:
    return Field(kind, mark("Test", "A field"), name="it", **declared)  # type: ignore[arg-type]


def _refusal(field: Field, value: Value) -> str:
    with pytest.raises(ValueRefused) as refused:
        field.check(value)
    assert refused.value.parameters["field"] == "it"
    return refused.value.code


# --------------------------------------------------------------------------------------------------- the wire


@KINDS
@given(data=st.data())
def test_a_value_comes_back_from_the_wire_as_it_was(kind: Kind, data: st.DataObject) -> None:
    value = data.draw(OF_KIND[kind])
    field = _field(kind)
    travelled = json.loads(json.dumps(field.to_wire(value)))
    assert field.from_wire(travelled) == value


@KINDS
def test_nothing_travels_as_nothing(kind: Kind) -> None:
    assert _field(kind).to_wire(None) is None
    assert _field(kind).from_wire(None) is None


@given(st.frozensets(st.text(max_size=5)))
def test_a_set_travels_sorted_so_that_equal_sets_are_equal_bytes(codes: frozenset[str]) -> None:
    assert _field(Kind.CODES).to_wire(codes) == sorted(codes)


def test_dates_amounts_and_moments_travel_in_plain_forms() -> None:
    assert _field(Kind.DATE).to_wire(Date(2023, 5, 1)) == "2023-05-01"
    assert _field(Kind.MONEY).to_wire(Decimal("830.50")) == "830.50"
    assert _field(Kind.INSTANT).to_wire(DateTime(2023, 5, 1, 10, tzinfo=UTC)) == "2023-05-01T10:00:00Z"


JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=5,
)


@KINDS
@given(value=JSON)
def test_whatever_arrives_is_a_value_of_the_kind_or_refused(kind: Kind, value: object) -> None:
    field = _field(kind)
    try:
        read = field.from_wire(value)
    except ValueRefused:
        return
    assert field.from_wire(field.to_wire(read)) == read


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.WHOLE, True),
        (Kind.WHOLE, 1.0),
        (Kind.WHOLE, "1"),
        (Kind.YES_NO, 1),
        (Kind.MONEY, 12),
        (Kind.MONEY, "twelve"),
        (Kind.DATE, "1.5.2023"),
        (Kind.DATE, 20230501),
        (Kind.INSTANT, "2023-05-01T10:00:00"),
        (Kind.INSTANT, "today"),
        (Kind.CODES, "en"),
        (Kind.CODES, ["en", 1]),
        (Kind.TEXT, 1),
        (Kind.TEXT, ["a"]),
        (Kind.REFERENCE, {"id": "1"}),
    ],
)
def test_a_wire_form_of_another_kind_is_refused(kind: Kind, value: object) -> None:
    with pytest.raises(ValueRefused) as refused:
        _field(kind).from_wire(value)
    assert refused.value.code == "value.type"
    assert refused.value.parameters == {"field": "it", "value": value}


def test_a_code_of_a_newer_desk_is_carried() -> None:
    assert RECORD_TYPES["company"].fields["status"].from_wire("sleeping") == "sleeping"


# -------------------------------------------------------------------------------------------------- the check


@KINDS
@given(data=st.data())
def test_a_value_of_the_kind_passes(kind: Kind, data: st.DataObject) -> None:
    _field(kind).check(data.draw(OF_KIND[kind]))


@KINDS
def test_an_empty_field_passes_because_the_step_decides_what_must_be_there(kind: Kind) -> None:
    _field(kind).check(None)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Kind.TEXT, 1),
        (Kind.WHOLE, "1"),
        (Kind.WHOLE, True),
        (Kind.WHOLE, Decimal(1)),
        (Kind.MONEY, 1),
        (Kind.YES_NO, 1),
        (Kind.DATE, "2023-05-01"),
        (Kind.DATE, DateTime(2023, 5, 1, tzinfo=UTC)),
        (Kind.INSTANT, Date(2023, 5, 1)),
        (Kind.CODES, "en"),
    ],
)
def test_a_value_of_another_kind_is_refused(kind: Kind, value: Value) -> None:
    assert _refusal(_field(kind), value) == "value.type"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    assert _refusal(_field(Kind.INSTANT), DateTime(2023, 5, 1)) == "value.no_time_zone"  # noqa: DTZ001 - just that


def test_a_text_longer_than_its_field_is_refused_and_the_limit_named() -> None:
    field = _field(Kind.TEXT, max_length=3)
    field.check("abc")
    assert _refusal(field, "abcd") == "value.too_long"
    with pytest.raises(ValueRefused) as refused:
        field.check("abcd")
    assert refused.value.parameters["limit"] == 3


@pytest.mark.parametrize(
    "value", ["0.001", "NaN", "Infinity", "1E+30", "-1E+40", "0.1234567890123456789012345678901"]
)
def test_what_is_no_amount_in_euros_and_cents_is_refused(value: str) -> None:
    assert _refusal(_field(Kind.MONEY), Decimal(value)) == "value.not_money"


@pytest.mark.parametrize("value", ["0", "0.5", "12.10", "1.000", "99999999999.99"])
def test_an_amount_may_be_written_with_more_or_fewer_zeros(value: str) -> None:
    _field(Kind.MONEY).check(Decimal(value))


def test_a_number_outside_its_range_is_refused_and_the_limit_named() -> None:
    field = _field(Kind.WHOLE, minimum=1, maximum=12)
    field.check(1)
    field.check(12)
    assert _refusal(field, 0) == "value.too_small"
    assert _refusal(field, 13) == "value.too_large"


# ------------------------------------------------------------------------------------------ records and kinds


def test_a_declaration_knows_its_name_and_its_record() -> None:
    for kind in RECORD_TYPES.values():
        for name, field in kind.fields.items():
            assert (field.name, field.record) == (name, kind.name)


def test_a_record_has_its_values_by_name_and_cannot_be_changed() -> None:
    office = Office(id="o1", name="Chamber", country="EE")
    kind = type_of(office)
    assert kind is RECORD_TYPES["office"]
    assert kind.made is Office
    assert kind.values(office)["name"] == "Chamber"
    assert "id" not in kind.values(office)
    with pytest.raises(dataclasses.FrozenInstanceError):
        office.name = "Agency"  # type: ignore[misc]


def test_a_record_begins_with_empty_values_of_each_kind() -> None:
    company = Company(id="c1", name="Tamm OÜ", country="EE")
    assert (company.city, company.staff_count, company.turnover, company.last_contact) == (
        "",
        None,
        None,
        None,
    )
    assert (company.status, company.vat_state, company.archived) == ("new", "not_checked", False)
    assert Person(id="p1", company="c1", family_name="Tamm").languages == frozenset()


def test_declarations_say_how_edits_meet() -> None:
    assert RECORD_TYPES["person"].fields["languages"].merge is Merge.SET
    assert RECORD_TYPES["placement"].fields["capacity"].merge is Merge.COUNTER
    assert RECORD_TYPES["company"].fields["description"].merge is Merge.LONG_TEXT
    assert RECORD_TYPES["match"].fields["state"].merge is Merge.COMPUTED


def test_visible_fields_are_those_of_the_audience_and_wider() -> None:
    company = RECORD_TYPES["company"]
    assert set(company.visible(Audience.OWN)) == set(company.fields.values())
    assert all(field.audience is Audience.EVERYONE for field in company.visible(Audience.EVERYONE))


def test_values_are_checked_by_name() -> None:
    RECORD_TYPES["placement"].check({"months_min": 1, "summary": None})
    with pytest.raises(ValueRefused) as refused:
        RECORD_TYPES["placement"].check({"months_min": 13})
    assert refused.value.parameters["field"] == "months_min"


def test_a_name_that_is_no_field_is_refused() -> None:
    with pytest.raises(ValueRefused) as refused:
        RECORD_TYPES["placement"].check({"shoe_size": 43})
    assert refused.value.code == "value.no_such_field"
    assert refused.value.parameters["field"] == "shoe_size"


def test_two_records_of_equal_values_are_equal() -> None:
    assert Placement(id="1", company="c") == Placement(id="1", company="c")
    assert Placement(id="1", company="c") != Placement(id="2", company="c")
    assert hash(Placement(id="1", company="c")) == hash(Placement(id="1", company="c"))
    assert "Match(id='m'" in repr(Match(id="m", host_office="o", application="a", placement="p"))
