"""Numbers, amounts and dates in the user's formats, exactly."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smedesk.ui.formats import date_text, money_text, number_text, shown


@pytest.mark.parametrize(
    ("locale", "amount", "expected"),
    [
        ("en_IE", "1250.5", "1,250.50"),
        ("de_DE", "1250.5", "1.250,50"),
        ("fi_FI", "-1250.5", "−1\u00a0250,50"),
        ("el_GR", "0.05", "0,05"),
        ("en_IE", "90071992547409931.15", "90,071,992,547,409,931.15"),  # more than a float can hold
    ],
)
def test_money(locale: str, amount: str, expected: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert money_text(Decimal(amount)) == expected


@given(st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**9), max_value=10**9))
def test_no_amount_is_rounded(amount: Decimal) -> None:
    assert Decimal(money_text(amount).replace(",", "")) == amount


def test_a_number_keeps_its_own_places() -> None:
    assert number_text(Decimal("1.250")) == "1.250"
    assert number_text(Decimal("12E+3")) == "12,000"
    assert number_text(12000) == "12,000"


def test_a_date_has_all_digits_of_its_year() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert date_text(dt.date(1969, 3, 31)) == "31.03.1969"
    assert date_text(dt.datetime(2026, 3, 31, 14, 5).astimezone()) == "31.03.2026 14:05"


@pytest.mark.parametrize(
    ("value", "expected"),
    [(None, "—"), ("", "—"), (True, "Yes"), (False, "No"), (1250, "1,250"), ("Graz", "Graz"), (0, "0")],
)
def test_plain_values(value: object, expected: str) -> None:
    assert shown(value) == expected
