"""VAT numbers are read with and without spaces and prefix; the check digit of each country is worked out."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.countries import COUNTRIES
from smedesk.domain.errors import ValueRefused
from smedesk.sample.numbers import MAKERS
from smedesk.services.vat_numbers import read_vat_number, vies_parts


@pytest.mark.parametrize(
    ("written", "country", "number"),
    [
        ("EE 100 594 102", "", "EE100594102"),
        ("100594102", "EE", "EE100594102"),
        ("el 094259216", "GR", "EL094259216"),
        ("GR094259216", "", "EL094259216"),
        ("094259216", "GR", "EL094259216"),
        ("DE 129.273.398", "DE", "DE129273398"),
        ("995525828", "NO", "NO995525828MVA"),
        ("NO 995 525 828 MVA", "NO", "NO995525828MVA"),
        ("FI20774740", "EE", "FI20774740"),
        ("XI980780684", "", "XI980780684"),
        ("980780684", "GB", "GB980780684"),
        ("XI980780684", "GB", "XI980780684"),
        ("4540536920", "TR", "TR4540536920"),
        ("101134702", "RS", "RS101134702"),
        ("MK 4020990116747", "MK", "MK4020990116747"),
        ("02655284", "ME", "ME02655284"),
        ("IS 00621", "IS", "IS00621"),
        ("J 91402501 L", "AL", "ALJ91402501L"),
        ("CHE-107.787.577 IVA", "CH", "CHE107787577IVA"),
        ("227002 6530001", "BA", "BA2270026530001"),
        ("XK 330123456", "XK", "XK330123456"),
    ],
)
def test_a_number_is_stored_in_one_form(written: str, country: str, number: str) -> None:
    assert read_vat_number(written, country) == number
    assert read_vat_number(number, country) == number


@pytest.mark.parametrize(
    ("written", "country", "code"),
    [
        ("100594103", "EE", "value.vat_check_digit"),
        ("EE100594103", "", "value.vat_check_digit"),
        ("EE1234", "EE", "value.vat_format"),
        ("1234", "US", "value.vat_country"),
        ("100594102", "", "value.vat_country"),
        ("995525829", "NO", "value.vat_check_digit"),
        ("4540536921", "TR", "value.vat_check_digit"),
        ("101134703", "RS", "value.vat_check_digit"),
        ("4020990116748", "MK", "value.vat_check_digit"),
        ("02655285", "ME", "value.vat_check_digit"),
        ("KAUBANDUS", "BA", "value.vat_format"),
        ("", "EE", "value.vat_format"),
    ],
)
def test_a_mistake_is_told_by_its_kind(written: str, country: str, code: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        read_vat_number(written, country)
    assert refused.value.code == code


@given(st.sampled_from(sorted(MAKERS)), st.integers(0, 10**6))
def test_every_made_up_number_is_right_and_none_with_another_last_digit(country: str, seed: int) -> None:
    number = MAKERS[country](Random(seed)).vat_number
    assert read_vat_number(number, country) == number
    if country != "IT":  # its province decides too; the others have one check digit
        body, tail = (number[:-3], "MVA") if number.endswith("MVA") else (number, "")
        wrong = body[:-1] + str((int(body[-1]) + 1) % 10) + tail
        with pytest.raises(ValueRefused):
            read_vat_number(wrong, country)


def test_vies_is_asked_only_for_numbers_it_knows() -> None:
    assert vies_parts("EL094259216") == ("EL", "094259216")
    assert vies_parts("XI980780684") == ("XI", "980780684")
    assert [vies_parts(one) for one in ("NO995525828MVA", "GB980780684", "CHE107787577IVA", "")] == [("", "")] * 4


@pytest.mark.parametrize("code", sorted(COUNTRIES))
def test_every_country_has_a_way_to_enter_a_number(code: str) -> None:
    with pytest.raises(ValueRefused) as refused:
        read_vat_number("!", code)
    assert refused.value.code == "value.vat_format"
