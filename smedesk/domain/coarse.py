"""Making a value coarse, so that a profile shown to everyone points at no company.

The rules are named by the declarations of fields (`coarsen=`). Each gives a value of the field's own kind,
each changes nothing when applied twice, and each gives the empty value rather than one it does not
understand. """

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from smedesk.domain.countries import NUTS_PREFIXES
from smedesk.domain.operation import Wire
from smedesk.domain.vocabulary import division_of
from smedesk.translate import Text, mark


class StaffBand(NamedTuple):
    """A band of staff numbers, stored as its lowest number."""

    lowest: int
    label: Text


# The size classes of an SME; a finer band would point at a company in a small country.
STAFF_BANDS = (
    StaffBand(0, mark("StaffBand", "0 to 9")),
    StaffBand(10, mark("StaffBand", "10 to 49")),
    StaffBand(50, mark("StaffBand", "50 to 249")),
    StaffBand(250, mark("StaffBand", "250 or more")),
)

# A digit stands third or fourth in every NUTS 2 code; a town typed into the wrong field has none.
_NUTS = re.compile(r"([A-Z]{2})(?:[0-9A-Z]|(?=[0-9A-Z]?[0-9])[0-9A-Z]{2,3})?")


def nuts2(value: Wire) -> Wire:
    """Return the NUTS 2 region of a NUTS code: "EE008" is seen as "EE00"."""
    code = value.strip().upper() if isinstance(value, str) else ""
    parts = _NUTS.fullmatch(code)
    return code[:4] if parts and parts[1] in NUTS_PREFIXES else ""


def nace_division(value: Wire) -> Wire:
    """Return the division of a NACE code, its section where it has no division: "62.01" is seen as "62"."""
    return division_of(value) if isinstance(value, str) else ""


def staff_band(value: Wire) -> Wire:
    """Return the lowest number of the band of a number of staff: 37 is seen as 10."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        return None
    return max(band.lowest for band in STAFF_BANDS if band.lowest <= value)


RULES: Mapping[str, Callable[[Wire], Wire]] = MappingProxyType({
    "nuts2": nuts2,
    "nace_division": nace_division,
    "staff_band": staff_band,
})
