"""The list of countries: our own, because the codes of ISO, VAT and NUTS disagree just where it hurts.

Greece is GR for ISO and EL for VAT and NUTS; the United Kingdom is GB for ISO and UK for NUTS; Kosovo has no
ISO code. Which country is eligible, from when and until when, is a rule of the scheme and stands there. Names
are the locale's.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple


class Country(NamedTuple):
    """A country as the scheme's records name it.

    `code` is ISO 3166-1 alpha-2, but for Kosovo: XK comes from the range that ISO leaves to its users, and is
    what the European Commission writes. `vat_prefix` begins the numbers that VIES knows; "" outside the
    Union."""

    code: str
    vat_prefix: str
    nuts_prefix: str
    is_eu_member: bool

    @property
    def has_iso_code(self) -> bool:
        """False for Kosovo."""
        return self.code != "XK"


NORTHERN_IRELAND_VAT_PREFIX = "XI"
"""Northern Ireland stays in the VAT area of the Union for goods: VIES knows its numbers, its country is
GB."""

_MEMBERS = (
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
)
_OTHERS = ("AL", "BA", "CH", "GB", "GE", "IS", "LI", "MD", "ME", "MK", "NO", "RS", "TR", "UA", "XK")
_VAT_PREFIXES = {"GR": "EL"}
_NUTS_PREFIXES = {"GR": "EL", "GB": "UK"}


def _country(code: str, is_eu_member: bool) -> Country:
    vat_prefix = _VAT_PREFIXES.get(code, code) if is_eu_member else ""
    return Country(code, vat_prefix, _NUTS_PREFIXES.get(code, code), is_eu_member)


COUNTRIES: Mapping[str, Country] = MappingProxyType(
    {code: _country(code, code in _MEMBERS) for code in sorted([*_MEMBERS, *_OTHERS])}
)
"""Europe as far as a scheme may reach, by code. A record with another code is carried, never refused."""

_CODE_BY_VAT_PREFIX = {one.vat_prefix: one.code for one in COUNTRIES.values() if one.vat_prefix}
_CODE_BY_VAT_PREFIX[NORTHERN_IRELAND_VAT_PREFIX] = "GB"

NUTS_PREFIXES: frozenset[str] = frozenset(one.nuts_prefix for one in COUNTRIES.values())


def country_of_vat_number(number: str) -> str:
    """Return the country code that the first two letters of a VAT number stand for, "" when VIES knows
    none."""
    return _CODE_BY_VAT_PREFIX.get(number.strip()[:2].upper(), "")
