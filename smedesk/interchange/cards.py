"""What vCard and MeCard have in common: names, addresses and numbers as cards write them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from smedesk.services.import_words import country_code

_SPACES = re.compile(r"\s+")
_SCHEME = re.compile(r"^(tel|mailto):", re.IGNORECASE)
_COMPANY_WORDS = 1
"""a name of one word has no given name"""


def one_line(text: str) -> str:
    """Return the text without line breaks and doubled blanks."""
    return _SPACES.sub(" ", text.replace("\0", "")).strip()


def split_name(full_name: str) -> tuple[str, str]:
    """Return (given name, family name) of a name as people say it: "Kadri Tamm", or "Tamm, Kadri"."""
    if "," in full_name:
        family, _, given = full_name.partition(",")
        return one_line(given), one_line(family)
    words = one_line(full_name).split()
    if len(words) <= _COMPANY_WORDS:
        return "", " ".join(words)
    return " ".join(words[:-1]), words[-1]


def without_scheme(address: str) -> str:
    """Return "+372 555" for "tel:+372 555;ext=1"; an e-mail address likewise."""
    stripped = _SCHEME.sub("", address.strip())
    return one_line(stripped.split(";")[0].split("?")[0]) if stripped != address.strip() else one_line(stripped)


def address_parts(parts: Sequence[str]) -> tuple[str, str, str]:
    """Return (address in one line, city, ISO code of the country) of the seven parts of an address: post office box,
    rest, street, city, region, postal code, country. A country that is not understood stays in the address."""
    box, rest, street, city, region, postal, country = (one_line(part) for part in (*parts, *[""] * 7)[:7])
    code = country_code(country) if country else ""
    written = [street, rest, box, f"{postal} {city}".strip(), region, "" if code else country]
    return ", ".join(part for part in written if part), city, code
