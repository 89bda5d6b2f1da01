"""Records, rules and a formatter that the tests of the domain share. The rules are those that ship."""

from __future__ import annotations

from datetime import date as Date
from decimal import Decimal
from pathlib import Path
from typing import Any

from smedesk.domain.records import Company, Person
from smedesk.domain.scheme import SchemeRules, read_rules
from smedesk.domain.wording import CountryCode, Share

SCHEMES = Path(__file__).parents[2] / "resources" / "schemes"


def text_of(code: str) -> str:
    return (SCHEMES / f"{code}.toml").read_text(encoding="utf-8")


SECOND: SchemeRules = read_rules(text_of("mobilise-sme-2"))
PILOT: SchemeRules = read_rules(text_of("mobilise-sme-pilot"))


def company(**values: Any) -> Company:
    """A small Estonian company that may send, but for what the test says."""
    usual: dict[str, Any] = {
        "name": "Tamm OÜ",
        "country": "EE",
        "staff_count": 20,
        "turnover": Decimal(3_000_000),
        "balance": Decimal(1_000_000),
        "registration_number": "12345678",
    }
    return Company(id="company-1", **{**usual, **values})


def person(**values: Any) -> Person:
    """An employee of many years with a full-time contract, but for what the test says."""
    usual: dict[str, Any] = {
        "company": "company-1",
        "family_name": "Tamm",
        "role": "employee",
        "employed_since": Date(2015, 3, 1),
    }
    return Person(id="person-1", **{**usual, **values})


def show(value: str | int | Decimal | Date) -> str:
    """Word a value the way a test can read: 1,234.50 EUR, 80 %, 2023-05-01, country DE."""
    if isinstance(value, CountryCode):
        return f"country {value!s}"
    if isinstance(value, Share):
        return f"{value * 100:.0f} %"
    return f"{value:,.2f} EUR" if isinstance(value, Decimal) else str(value)
