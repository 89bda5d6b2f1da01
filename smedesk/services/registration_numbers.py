"""Numbers of company registers: form and check digit, for the countries whose register python-stdnum knows.

A doubt is told, never a refusal: registers have older numbers, and a liberal profession has another one altogether.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType

from stdnum import get_cc_module
from stdnum.exceptions import InvalidChecksum, ValidationError

_SIGNS = re.compile(r"[\s.]+")


class Doubt(StrEnum):
    """What is wrong with a number, as far as can be told without the register."""

    NONE = ""
    CHECK_DIGIT = "check_digit"
    FORM = "form"
    UNKNOWN = "unknown"
    """nobody here knows the numbers of that register"""


REGISTERS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "AL": ("nipt",), "AT": ("businessid",), "BE": ("vat",), "BG": ("vat",), "CH": ("uid",), "CZ": ("dic",),
    "DK": ("cvr",), "EE": ("registrikood",), "ES": ("cif", "nif"), "FI": ("ytunnus",), "FR": ("siren", "siret"),
    "HR": ("oib",), "HU": ("anum",), "IS": ("kennitala",), "LV": ("pvn",), "ME": ("pib",), "MK": ("edb",),
    "NO": ("orgnr",), "PL": ("regon", "nip"), "PT": ("nif",), "RO": ("cf", "onrc"), "RS": ("pib",), "SE": ("orgnr",),
    "SI": ("maticna", "ddv"), "TR": ("vkn",),
})  # fmt: skip
"""Country → the kinds of number by which its companies are registered, as modules of python-stdnum. Where the tax
number is the company's number everywhere (Bulgaria, Croatia …) it stands for the register. Registers without a check
digit, or with a number of their court (Germany, Italy, Greece), are not there."""


def registration_doubt(number: str, country: str) -> Doubt:
    """Return what is wrong with a registration number of a country; an empty one has nothing wrong. Where companies
    have one of several kinds of number, and more kinds than are known here, only a wrong check digit is told."""
    written = _SIGNS.sub("", number)
    if not written:
        return Doubt.NONE
    named = REGISTERS.get(country, ())
    checks = [module.validate for name in named if (module := get_cc_module(country.lower(), name))]
    doubts = {_doubt(check, form) for check in checks for form in (written, written.upper())}
    if not doubts or Doubt.NONE in doubts:
        return Doubt.NONE if doubts else Doubt.UNKNOWN
    if Doubt.CHECK_DIGIT in doubts:
        return Doubt.CHECK_DIGIT
    return Doubt.FORM if len(named) == 1 else Doubt.UNKNOWN


def _doubt(check: Callable[[str], str], number: str) -> Doubt:
    try:
        check(number)
    except InvalidChecksum:
        return Doubt.CHECK_DIGIT
    except ValidationError:
        return Doubt.FORM
    return Doubt.NONE
