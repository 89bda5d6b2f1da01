"""Reads vCard 2.1, 3.0 and 4.0, and writes 3.0, which every telephone and mail program takes.

`vobject` was tried and not taken: it refuses a card with one bad line, a soft line break of quoted-printable and a
card without its end (all three come from telephones and badges), and knows 4.0 no better than 3.0. Here a line that
says nothing is passed over, and the rest is read. Pictures, sounds and keys are left alone without being decoded."""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from smedesk.interchange.cards import address_parts, one_line, split_name, without_scheme
from smedesk.interchange.character_sets import find_character_set
from smedesk.services.contact import Contact
from smedesk.services.import_words import language_code

_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\b", re.IGNORECASE)
_END = re.compile(r"^\s*END\s*:\s*VCARD\b", re.IGNORECASE)
_BREAK = re.compile(r"\r\n|\r|\n")
_PARAMETERS = re.compile(r';((?:"[^"]*"|[^";:])*)')
_NAME = re.compile(r"(?:[\w-]+\.)?([\w-]+)")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_QUOTED_PRINTABLE = frozenset({"QUOTED-PRINTABLE", "Q"})
_LEAST_WANTED = 100
_FOLDED_AT = 75
"""octets of a line that is written, as RFC 2426 wants it"""


@dataclass(frozen=True, slots=True)
class _Line:
    """One property: its name, its parameters (name → values, all upper case) and its value as it stands."""

    name: str
    parameters: Mapping[str, tuple[str, ...]]
    value: str

    def parts(self, separator: str = ";") -> list[str]:
        """Cut the value where the separator is not escaped, and take the escapes off."""
        pieces = _cut(self.value, separator)
        return [_unescaped(piece) for piece in pieces]

    @property
    def text(self) -> str:
        return _unescaped(self.value)

    @property
    def rank(self) -> int:
        """1 is the most preferred: `PREF=1` in 4.0, `TYPE=pref` or a bare `PREF` before."""
        given = next(iter(self.parameters.get("PREF", ())), "")
        if given.isdigit():
            return int(given)
        return 1 if "PREF" in self.types else _LEAST_WANTED

    @property
    def types(self) -> tuple[str, ...]:
        return self.parameters.get("TYPE", ())


def is_vcard(text: str) -> bool:
    """Whether the text begins as a card does."""
    return bool(_BEGIN.match(text.lstrip("\ufeff")))


def read_vcards(content: bytes | str, language: str = "") -> tuple[Contact, ...]:
    """Return the contacts of a file or a code, in order; () where there is no card. Bytes are read in the character
    set that they were most likely written in; `language` is that of the office."""
    if isinstance(content, bytes):
        found = find_character_set(content, language)
        content = content.decode(found) if found else content.decode("utf-8", "replace")
    cards = (_contact(lines) for lines in _cards(content))
    return tuple(card for card in cards if not card.is_empty)


def _cards(text: str) -> Iterator[list[_Line]]:
    """Yield the lines of each card; a card without its end ends with the next, or with the text."""
    card: list[str] | None = None
    for line in _BREAK.split(text.lstrip("\ufeff")):
        if _BEGIN.match(line) or _END.match(line):
            if card:
                yield _read_lines(card)
            card = [] if _BEGIN.match(line) else None
        elif card is not None:
            card.append(line)
    if card:
        yield _read_lines(card)


def _read_lines(lines: list[str]) -> list[_Line]:
    keeps_blank = any(line.replace(" ", "").upper() == "VERSION:2.1" for line in lines)
    read = (_read_line(line) for line in _unfolded(lines, keeps_blank))
    return [line for line in read if line is not None]


def _unfolded(lines: list[str], keeps_blank: bool) -> Iterator[str]:
    """Join what was folded: a line that begins with a blank (2.1 keeps the blank), and one that follows a soft break
    of quoted-printable."""
    joined: list[str] = []
    is_soft = False
    for line in lines:
        is_folded = line[:1] in (" ", "\t") and bool(joined)
        if is_soft:
            joined[-1] = joined[-1][:-1]
            joined.append(line[1:] if is_folded else line)
        elif is_folded:
            joined.append(line if keeps_blank and "BASE64" not in joined[0].upper() else line[1:])
        else:
            if joined:
                yield "".join(joined)
            joined = [line]
        is_soft = joined[-1].endswith("=") and _is_quoted_printable(joined[0])
    yield "".join(joined)


def _is_quoted_printable(line: str) -> bool:
    head = line.partition(":")[0].upper()
    return "QUOTED-PRINTABLE" in head or "ENCODING=Q" in head


def _read_line(line: str) -> _Line | None:
    """Return the property of a line, None for a line that is none."""
    named = _NAME.match(line)
    if named is None:
        return None
    place, parameters = named.end(), list[str]()
    while found := _PARAMETERS.match(line, place):
        place = found.end()
        parameters.append(found[1])
    if line[place : place + 1] != ":":
        return None
    ready = _parameters(parameters)
    return _Line(named[1].upper(), ready, _decoded(line[place + 1 :], ready))


def _parameters(written: list[str]) -> dict[str, tuple[str, ...]]:
    """Read `TYPE=work,voice`, and the bare `WORK` and `QUOTED-PRINTABLE` of 2.1."""
    read: dict[str, tuple[str, ...]] = {}
    for one in written:
        name, sign, value = one.upper().partition("=")
        if not sign:
            name, value = ("ENCODING" if name in _QUOTED_PRINTABLE | {"BASE64"} else "TYPE"), name
        values = tuple(part.strip() for part in value.replace('"', "").split(","))
        read[name.strip()] = (*read.get(name.strip(), ()), *values)
    return read


def _decoded(value: str, parameters: Mapping[str, tuple[str, ...]]) -> str:
    if not _QUOTED_PRINTABLE & set(parameters.get("ENCODING", ())):
        return value
    packed = quopri.decodestring(value.encode("utf-8"))
    for name in (*parameters.get("CHARSET", ()), "utf-8", "cp1252"):
        try:
            return packed.decode(codecs.lookup(name).name)
        except (LookupError, UnicodeDecodeError):
            continue
    return packed.decode("latin-1")


def _cut(value: str, separator: str) -> list[str]:
    parts, start, place = [], 0, 0
    while place < len(value):
        if value[place] == "\\":
            place += 1
        elif value[place] == separator:
            parts.append(value[start:place])
            start = place + 1
        place += 1
    return [*parts, value[start:]]


def _unescaped(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


# ------------------------------------------------------------------------------------------- from lines to a contact


def _contact(lines: list[_Line]) -> Contact:
    contact = Contact()
    for line in sorted(lines, key=lambda line: line.rank):
        if line.name in _TAKERS and line.value.strip():
            contact = _TAKERS[line.name](contact, line)
    return _named(contact, lines)


def _named(contact: Contact, lines: list[_Line]) -> Contact:
    """Take the name from FN where N says nothing; a card of a company has its name there."""
    full_name = next((one_line(line.text) for line in lines if line.name == "FN"), "")
    is_company = any(
        (line.name, line.value.strip().upper()) in (("KIND", "ORG"), ("X-ABSHOWAS", "COMPANY")) for line in lines)
    if is_company:
        return replace(contact, company_name=contact.company_name or full_name, given_name="", family_name="")
    if contact.family_name or contact.given_name or not full_name or full_name == contact.company_name:
        return contact
    given, family = split_name(full_name)
    return replace(contact, given_name=given, family_name=family)


def _take_name(contact: Contact, line: _Line) -> Contact:
    family, given, additional = (one_line(part) for part in (*line.parts(), "", "", "")[:3])
    return replace(contact, family_name=family, given_name=f"{given} {additional}".strip())


def _take_company(contact: Contact, line: _Line) -> Contact:
    return contact if contact.company_name else replace(contact, company_name=one_line(line.parts()[0]))


def _take_title(contact: Contact, line: _Line) -> Contact:
    return contact if contact.job_title else replace(contact, job_title=one_line(line.text))


def _take_email(contact: Contact, line: _Line) -> Contact:
    return replace(contact, emails=_added(contact.emails, without_scheme(line.text)))


def _take_phone(contact: Contact, line: _Line) -> Contact:
    if {"FAX", "PAGER", "X400"} & set(line.types):
        return contact
    return replace(contact, phones=_added(contact.phones, without_scheme(line.text)))


def _take_website(contact: Contact, line: _Line) -> Contact:
    return contact if contact.website else replace(contact, website=one_line(line.text))


def _take_address(contact: Contact, line: _Line) -> Contact:
    if contact.address and "WORK" not in line.types:
        return contact
    address, city, country = address_parts(line.parts())
    return replace(contact, address=address, city=city, country=country)


def _take_language(contact: Contact, line: _Line) -> Contact:
    return contact if contact.language else replace(contact, language=language_code(line.text.split("-")[0]))


def _take_note(contact: Contact, line: _Line) -> Contact:
    return replace(contact, note="\n".join(filter(None, (contact.note, line.text.strip()))))


def _added(values: tuple[str, ...], value: str) -> tuple[str, ...]:
    return values if not value or value in values else (*values, value)


_TAKERS: Mapping[str, Callable[[Contact, _Line], Contact]] = MappingProxyType({
    "N": _take_name,
    "ORG": _take_company,
    "TITLE": _take_title,
    "EMAIL": _take_email,
    "TEL": _take_phone,
    "URL": _take_website,
    "ADR": _take_address,
    "LANG": _take_language,
    "NOTE": _take_note,
})


# ------------------------------------------------------------------------------------------------------------ writing


def write_vcard(contact: Contact) -> bytes:
    """Return the contact as a vCard 3.0 in UTF-8, folded as RFC 2426 wants it."""
    name = f"{contact.given_name} {contact.family_name}".strip() or contact.company_name
    is_company = not (contact.given_name or contact.family_name)
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_meant(contact.family_name)};{_meant(contact.given_name)};;;",
        f"FN:{_meant(name)}",
        *_filled("ORG", contact.company_name),
        *_filled("TITLE", contact.job_title),
        *(f"EMAIL;TYPE=INTERNET:{_meant(email)}" for email in contact.emails),
        *(f"TEL;TYPE=WORK:{_meant(phone)}" for phone in contact.phones),
        *_filled("URL", contact.website),
        *_address_line(contact),
        *_filled("NOTE", contact.note),
        *(("X-ABShowAs:COMPANY",) if is_company else ()),
        "END:VCARD",
    ]
    return b"".join(_folded(line) for line in lines)


def _filled(name: str, value: str) -> tuple[str, ...]:
    return (f"{name}:{_meant(value)}",) if value else ()


def _address_line(contact: Contact) -> tuple[str, ...]:
    """A line that names its city has it once: what reads the card back has the same line."""
    if not (contact.address or contact.city or contact.country):
        return ()
    street, country = _meant(contact.address), _meant(contact.country)
    city = "" if contact.city in contact.address else _meant(contact.city)
    return (f"ADR;TYPE=WORK:;;{street};{city};;;{country}",)


def _meant(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _BREAK.sub("\\\\n", escaped)


def _folded(line: str) -> bytes:
    """Cut a line into pieces of 75 octets, never inside a letter."""
    pieces: list[bytes] = [b""]
    for letter in line:
        octets = letter.encode("utf-8")
        if len(pieces[-1]) + len(octets) > _FOLDED_AT:
            pieces.append(b" ")
        pieces[-1] += octets
    return b"\r\n".join(pieces) + b"\r\n"
