"""Dates as people type them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from smedesk.ui.formats import date_text
from smedesk.ui.widgets.typed_date import date_order, parse_date

_TODAY = date(2026, 11, 24)
_GERMAN, _AMERICAN, _HUNGARIAN, _IRISH = (QLocale(name) for name in ("de_DE", "en_US", "hu_HU", "en_IE"))
_LOCALES = [
    QLocale(name)
    for name in [
        "bg_BG",
        "cs_CZ",
        "da_DK",
        "de_DE",
        "el_GR",
        "en_IE",
        "en_US",
        "es_ES",
        "et_EE",
        "fi_FI",
        "fr_FR",
        "ga_IE",
        "hr_HR",
        "hu_HU",
        "it_IT",
        "lt_LT",
        "lv_LV",
        "mt_MT",
        "nl_NL",
        "pl_PL",
        "pt_PT",
        "ro_RO",
        "sk_SK",
        "sl_SI",
        "sv_SE",
        "sr_RS",
        "tr_TR",
        "uk_UA",
        "mk_MK",
        "sq_AL",
        "is_IS",
        "nb_NO",
    ]
]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("t", _TODAY),
        ("T", _TODAY),
        ("today", _TODAY),
        ("+7", date(2026, 12, 1)),
        ("-1", date(2026, 11, 23)),
        ("+2w", date(2026, 12, 8)),
        ("+3m", date(2027, 2, 24)),
        ("+1y", date(2027, 11, 24)),
        ("31.3", date(2027, 3, 31)),
        ("31.3.", date(2027, 3, 31)),
        ("24.8", date(2026, 8, 24)),
        ("1.6", date(2026, 6, 1)),
        ("31.3.27", date(2027, 3, 31)),
        ("31.3.2027", date(2027, 3, 31)),
        ("31/3/2027", date(2027, 3, 31)),
        ("31-3-2027", date(2027, 3, 31)),
        ("31 3 2027", date(2027, 3, 31)),
        (" 31 . 3 . 2027 ", date(2027, 3, 31)),
        ("3103", date(2027, 3, 31)),
        ("310327", date(2027, 3, 31)),
        ("31032027", date(2027, 3, 31)),
        ("2027-03-31", date(2027, 3, 31)),
        ("2027.3.31", date(2027, 3, 31)),
        ("1.5.69", date(1969, 5, 1)),
        ("1.5.46", date(2046, 5, 1)),
        ("1.5.47", date(1947, 5, 1)),
        ("29.2.28", date(2028, 2, 29)),
    ],
)
def test_meant(typed: str, meant: date) -> None:
    assert parse_date(typed, _TODAY, _GERMAN) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "x",
        "31.2",
        "32.1.2027",
        "0.1",
        "1.13.2027",
        "31.3.277",
        "1.2.3.4",
        "12345",
        "+",
        "+99999999",
        "31,3;27",
    ],
)
def test_meant_by_nobody(typed: str) -> None:
    assert parse_date(typed, _TODAY, _GERMAN) is None


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        (_AMERICAN, "3/31", date(2027, 3, 31)),
        (_AMERICAN, "0331", date(2027, 3, 31)),
        (_AMERICAN, "3/4/27", date(2027, 3, 4)),
        (_IRISH, "3/4/27", date(2027, 4, 3)),
        (_HUNGARIAN, "27.3.31", date(2027, 3, 31)),
        (_HUNGARIAN, "3.31", date(2027, 3, 31)),
        (_HUNGARIAN, "20270331", date(2027, 3, 31)),
        (_GERMAN, "31. März 2027", None),
        (_GERMAN, "Mittwoch, 31. März 2027", date(2027, 3, 31)),
    ],
)
def test_the_order_is_the_locale_s(locale: QLocale, typed: str, meant: date | None) -> None:
    assert parse_date(typed, _TODAY, locale) == meant


@pytest.mark.parametrize("locale", _LOCALES, ids=QLocale.name)
def test_every_locale_has_an_order(locale: QLocale) -> None:
    assert sorted(date_order(locale)) == ["d", "m", "y"]


@pytest.mark.parametrize("locale", _LOCALES, ids=QLocale.name)
@given(day=st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_what_is_shown_can_be_typed(locale: QLocale, day: date) -> None:
    QLocale.setDefault(locale)
    assert parse_date(date_text(day), _TODAY, locale) == day


@given(today=st.dates(date(1990, 1, 1), date(2090, 1, 1)), away=st.integers(-180, 180))
def test_a_day_without_a_year_is_the_nearest(today: date, away: int) -> None:
    meant = today + timedelta(days=away)
    found = parse_date(f"{meant.day}.{meant.month}", today, _GERMAN)
    assert found == meant


@given(st.text(max_size=30))
def test_nothing_that_is_typed_does_harm(typed: str) -> None:
    found = parse_date(typed, _TODAY, _GERMAN)
    assert found is None or isinstance(found, date)
