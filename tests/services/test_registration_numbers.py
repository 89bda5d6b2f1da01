"""Numbers of company registers: a wrong digit is noticed, what nobody here can know is not doubted."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import get_cc_module

from smedesk.domain.countries import COUNTRIES
from smedesk.sample.numbers import MAKERS
from smedesk.services.registration_numbers import REGISTERS, Doubt, registration_doubt


@pytest.mark.parametrize(
    ("number", "country", "doubt"),
    [
        ("12345678", "EE", Doubt.NONE),
        ("1234 5678", "EE", Doubt.NONE),
        ("12345679", "EE", Doubt.CHECK_DIGIT),
        ("123", "EE", Doubt.FORM),
        ("2077474-0", "FI", Doubt.NONE),
        ("2077474-1", "FI", Doubt.CHECK_DIGIT),
        ("FN 122119 m", "AT", Doubt.NONE),
        ("552 008 443", "FR", Doubt.NONE),
        ("552 008 444", "FR", Doubt.CHECK_DIGIT),
        ("KRS 0000349523", "PL", Doubt.UNKNOWN),
        ("HRB 72333", "DE", Doubt.UNKNOWN),
        ("anything", "LT", Doubt.UNKNOWN),
        ("", "EE", Doubt.NONE),
    ],
)
def test_a_doubt_is_told_by_its_kind(number: str, country: str, doubt: Doubt) -> None:
    assert registration_doubt(number, country) is doubt


@pytest.mark.parametrize("country", sorted(REGISTERS))
def test_every_register_is_one_that_the_library_knows(country: str) -> None:
    assert country in COUNTRIES
    assert all(get_cc_module(country.lower(), name) is not None for name in REGISTERS[country])


@given(st.sampled_from(sorted(MAKERS)), st.integers(0, 10**6))
def test_no_made_up_company_is_doubted(country: str, seed: int) -> None:
    number = MAKERS[country](Random(seed)).registration_number
    assert registration_doubt(number, country) in (Doubt.NONE, Doubt.UNKNOWN)


@given(st.text(max_size=40), st.sampled_from(sorted(COUNTRIES)))
def test_no_text_breaks_it(number: str, country: str) -> None:
    assert isinstance(registration_doubt(number, country), Doubt)
