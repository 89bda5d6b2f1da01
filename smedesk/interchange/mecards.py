"""Reads and writes MeCard ("MECARD:N:Tamm,Kadri;TEL:…;;"), the short notation of codes on badges and cards."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from smedesk.interchange.cards import address_parts, one_line, split_name, without_scheme
from smedesk.services.contact import Contact

_BEGIN = "MECARD:"
_FIELD = re.compile(r"((?:\\.|[^\\;])*)(?:;|$)", re.DOTALL)
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\),")
_MEANT = re.compile(r'([\\;:,"])')
_ADDRESS_PARTS = 7


def is_mecard(text: str) -> bool:
    """Whether the text begins as a MeCard does."""
    return text.lstrip("\ufeff \t\r\n")[: len(_BEGIN)].upper() == _BEGIN


def read_mecard(text: str) -> Contact:
    """Return what a MeCard says; an empty contact where it says nothing."""
    values: dict[str, list[str]] = defaultdict(list)
    for piece in _FIELD.findall(text.lstrip("\ufeff \t\r\n")[len(_BEGIN) :]):
        name, sign, value = piece.partition(":")
        if sign and value.strip():
            values[name.strip().upper()].append(value.strip())
    given, family = _name(values["N"])
    address, city, country = _address(values["ADR"])
    return Contact(
        given_name=given,
        family_name=family,
        company_name=_one(values["ORG"]),
        job_title=_one(values["TITLE"]),
        emails=_many(values["EMAIL"]),
        phones=_many(values["TEL"]),
        website=_one(values["URL"]),
        address=address,
        city=city,
        country=country,
        note="\n".join(_unescaped(value) for value in (*values["NOTE"], *values["MEMO"])),
    )


def _name(values: list[str]) -> tuple[str, str]:
    """The family name stands before the comma; without one the name is as people say it."""
    if not values:
        return "", ""
    family, *given = [one_line(_unescaped(part)) for part in _COMMA.split(values[0])]
    return (given[0], family) if given else split_name(family)


def _address(values: list[str]) -> tuple[str, str, str]:
    """Seven parts with commas between them, or, more often, a line as on a letter."""
    if not values:
        return "", "", ""
    parts = [_unescaped(part) for part in _COMMA.split(values[0])]
    if len(parts) == _ADDRESS_PARTS:
        return address_parts(parts)
    return one_line(_unescaped(values[0])), "", ""


def _one(values: list[str]) -> str:
    return one_line(_unescaped(values[0])) if values else ""


def _many(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(without_scheme(_unescaped(value)) for value in values))


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(r"\1", value)


def write_mecard(contact: Contact) -> str:
    """Return the card; what MeCard has no field for (the job title, the language) is left out."""
    name = ",".join(_escaped(one_line(part)) for part in (contact.family_name, contact.given_name) if part)
    fields = [("N", name), ("ORG", _escaped(contact.company_name)), *_each("TEL", contact.phones),
              *_each("EMAIL", contact.emails), ("URL", _escaped(contact.website)),
              ("ADR", _escaped(contact.address))]
    return _BEGIN + "".join(f"{field}:{value};" for field, value in fields if value) + ";"


def _each(field: str, values: Iterable[str]) -> list[tuple[str, str]]:
    return [(field, _escaped(value)) for value in values]


def _escaped(value: str) -> str:
    return _MEANT.sub(r"\\\1", one_line(value))
