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
        return country + _checked(module.validate, number.removeprefix(country), text).removeprefix(country)
    raise ValueRefused("value.vat_country", field="vat_number", value=text)


def _checked(validate: Callable[[str], str], number: str, given: str) -> str:
    try:
        return validate(number)
    except InvalidChecksum as error:
        raise ValueRefused("value.vat_check_digit", field="vat_number", value=given) from error
    except ValidationError as error:
        raise ValueRefused("value.vat_format", field="vat_number", value=given) from error
