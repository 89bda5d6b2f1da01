"""The list of countries: where the codes of ISO, VAT and NUTS disagree."""

from __future__ import annotations

import pytest

from smedesk.domain.countries import COUNTRIES, NUTS_PREFIXES, country_of_vat_number


def test_the_union_has_27_members() -> None:
    assert sum(country.is_eu_member for country in COUNTRIES.values()) == 27


def test_greece_is_gr_for_iso_and_el_for_vat_and_nuts() -> None:
    greece = COUNTRIES["GR"]
    assert (greece.vat_prefix, greece.nuts_prefix) == ("EL", "EL")
    assert "EL" not in COUNTRIES


def test_the_united_kingdom_is_gb_for_iso_and_uk_for_nuts_and_no_member() -> None:
    kingdom = COUNTRIES["GB"]
    assert (kingdom.nuts_prefix, kingdom.vat_prefix, kingdom.is_eu_member) == ("UK", "", False)
    assert "UK" in NUTS_PREFIXES


def test_only_kosovo_has_no_iso_code() -> None:
    assert [code for code, country in COUNTRIES.items() if not country.has_iso_code] == ["XK"]


def test_countries_are_found_by_their_own_code_and_listed_in_order() -> None:
    assert all(country.code == code and len(code) == 2 for code, country in COUNTRIES.items())
    assert list(COUNTRIES) == sorted(COUNTRIES)


@pytest.mark.parametrize(
    ("number", "country"),
    [
        ("EE100594102", "EE"),
        (" el094259216", "GR"),
        ("XI123456789", "GB"),
        ("GR094259216", ""),
        ("NO974760673MVA", ""),
        ("", ""),
    ],
)
def test_a_vat_number_tells_its_country_where_vies_knows_it(number: str, country: str) -> None:
    assert country_of_vat_number(number) == country
