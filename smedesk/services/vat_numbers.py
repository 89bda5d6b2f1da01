"""Numbers for value added tax: their form and check digit, without a network. What VIES says of them is
another question."""

from __future__ import annotations

import re
from collections.abc import Callable

from stdnum import get_cc_module
from stdnum.eu import vat
from stdnum.exceptions import InvalidChecksum, ValidationError

from smedesk.domain.countries import COUNTRIES, country_of_vat_number
from smedesk.domain.errors import ValueRefused

_SIGNS = re.compile(r"[\W_]+")
CHECKED_OUTSIDE_THE_UNION = frozenset({"AL", "CH", "GB", "IS", "ME", "MK", "NO", "RS", "TR"})
"""countries beside the member states whose numbers python-stdnum knows"""

_UNCHECKED = re.compile(r"(?=.*\d{4})[0-9A-Z]{5,16}")
"""the look of a number whose check digit nobody here knows (Bosnia, Ukraine, Kosovo …)"""


def read_vat_number(text: str, country: str = "") -> str:
    """Return the number as it is stored: prefix and number without spaces ("EE100594102", "EL094259216").

    `country` is where the company is; it serves where the number has no prefix. ValueRefused says
    `value.vat_check_digit`, `value.vat_format` or `value.vat_country` (where nothing says which country's
    number it is)."""
    number = _SIGNS.sub("", text).upper()
    if number.startswith("GR"):
        number = "EL" + number[2:]
    prefixed = country_of_vat_number(number)
    if prefixed:
        try:
            return _checked(vat.validate, number, text)
        except ValueRefused:
            if country in ("", prefixed):
                raise  # else: a national number that happens to begin with such letters
    if country in COUNTRIES and COUNTRIES[country].is_eu_member:
        return _checked(vat.validate, COUNTRIES[country].vat_prefix + number, text)
    module = get_cc_module(country.lower(), "vat") if country in CHECKED_OUTSIDE_THE_UNION else None
    if module:
        if country == "NO" and not number.endswith("MVA"):
            number += "MVA"
        national = number if country == "CH" else number.removeprefix(country)  # CHE belongs to a Swiss number
        return country + _checked(module.validate, national, text).removeprefix(country)
    if country in COUNTRIES:
        return _unchecked(country, number, text)
    raise ValueRefused("value.vat_country", field="vat_number", value=text)


def vies_parts(number: str) -> tuple[str, str]:
    """Return prefix and number as VIES is asked for them, ("", "") where it does not know such numbers."""
    return (number[:2], number[2:]) if country_of_vat_number(number) else ("", "")


def _unchecked(country: str, number: str, given: str) -> str:
    if not _UNCHECKED.fullmatch(number.removeprefix(country)):
        raise ValueRefused("value.vat_format", field="vat_number", value=given)
    return country + number.removeprefix(country)


def _checked(validate: Callable[[str], str], number: str, given: str) -> str:
    try:
        return validate(number)
    except InvalidChecksum as error:
        raise ValueRefused("value.vat_check_digit", field="vat_number", value=given) from error
    except ValidationError as error:
        raise ValueRefused("value.vat_format", field="vat_number", value=given) from error
