"""Coarse values: nothing finer leaves, nothing breaks, and twice is the same as once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import smedesk.domain.records  # noqa: F401 - fills RECORD_TYPES
from smedesk.domain.coarse import RULES, STAFF_BANDS, nace_division, nuts2, staff_band
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.operation import Wire

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-10, 10_000),
    st.text(max_size=8),
    st.from_regex(r"\A(EE|DE|EL|UK|FR)[0-9A-Z]{0,3}\Z"),
    st.from_regex(r"\A[A-V]?[0-9]{2}(\.[0-9]{1,2})?\Z"),
    st.lists(st.text(max_size=3), max_size=3),
)


@pytest.mark.parametrize("rule", list(RULES))
@given(value=VALUES)
def test_coarse_twice_is_coarse_once(rule: str, value: Wire) -> None:
    once = RULES[rule](value)
    assert RULES[rule](once) == once


@given(VALUES)
def test_a_coarse_value_is_of_its_fields_own_kind(value: Wire) -> None:
    assert isinstance(nuts2(value), str)
    assert isinstance(nace_division(value), str)
    assert staff_band(value) is None or type(staff_band(value)) is int


def test_every_rule_that_a_field_names_exists_and_fits_its_field() -> None:
    named = {
        field.coarsen: field
        for kind in RECORD_TYPES.values()
        for field in kind.fields.values()
        if field.coarsen
    }
    assert set(named) == set(RULES)
    for rule, field in named.items():
        for value in ("EE008", "62.01", 37):
            field.check(field.from_wire(RULES[rule](value)))


@pytest.mark.parametrize(
    ("code", "region"),
    [
        ("EE008", "EE00"),
        ("EE00", "EE00"),
        ("DEA11", "DEA1"),
        ("UKI31", "UKI3"),
        ("EL303", "EL30"),
        ("PT1A0", "PT1A"),
        ("FRK", "FRK"),
        ("EE", "EE"),
        (" ee008 ", "EE00"),
    ],
)
def test_a_region_is_seen_as_its_nuts_2_region(code: str, region: str) -> None:
    assert nuts2(code) == region


@pytest.mark.parametrize("typed", ["TARTU", "Berli", "ROMA", "GR303", "EE-08", "EE0081", "X", "", 12, None])
def test_what_is_no_region_is_not_shown_at_all(typed: Wire) -> None:
    assert nuts2(typed) == ""


@pytest.mark.parametrize(
    ("code", "seen"), [("62.01", "62"), ("J62.01", "62"), ("J", "J"), ("our firm", ""), (62, "")]
)
def test_a_sector_is_seen_as_its_division(code: Wire, seen: str) -> None:
    assert nace_division(code) == seen


@pytest.mark.parametrize(
    ("staff", "lowest"), [(0, 0), (9, 0), (10, 10), (37, 10), (50, 50), (249, 50), (250, 250), (90_000, 250)]
)
def test_staff_is_seen_as_the_lowest_number_of_its_band(staff: int, lowest: int) -> None:
    assert staff_band(staff) == lowest


@pytest.mark.parametrize("value", [None, -1, True, "37"])
def test_what_is_no_number_of_staff_is_not_shown(value: Wire) -> None:
    assert staff_band(value) is None


def test_bands_are_the_size_classes_of_an_sme() -> None:
    assert [band.lowest for band in STAFF_BANDS] == [0, 10, 50, 250]
    assert all(band.label.context == "StaffBand" for band in STAFF_BANDS)
