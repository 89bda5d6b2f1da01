"""Reads the cells of one column as values of one field.

A reader is made for a whole column, because a column says more than a cell: whether 3/4 is in March or in
April, and by which revision of NACE a code is meant. What a cell holds beyond what the field can take is
given back as `rest`: the import keeps it in a note. A cell that is no value of the field raises
ValueRefused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date as Date
from datetime import datetime as DateTime
from functools import partial

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Field, Kind, Value
from smedesk.domain.vocabulary import CEFR_LEVELS
from smedesk.services.folding import fold
from smedesk.services.import_dates import date_order_of, read_date
from smedesk.services.import_nace import nace_revision_of, read_nace_cell
from smedesk.services.import_numbers import read_amount, read_whole
from smedesk.services.import_table import Cell
from smedesk.services.import_words import (
    choices_by_word,
    country_alike,
    country_code,
    language_code,
    yes_or_no,
)
from smedesk.services.vocabularies import skills_by_label


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell says: the value, other fields that it settles too, the part that did not fit, and the
    code of a remark ("import.first_of_many", "import.kept_in_note", "import.shortened")."""

    value: Value
    also: Mapping[str, Value] = field(default_factory=dict)
    rest: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Directory:
    """Who and what is known by name on this desk: folded name or e-mail → id."""

    staff: Mapping[str, str] = field(default_factory=dict)
    events: Mapping[str, str] = field(default_factory=dict)


Reader = Callable[[Cell], Reading]

_EMAIL = re.compile(r"[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}")
_WEBSITE = re.compile(r"(?:https?://)?[^\s@/]+\.[^\s@./]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
_NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{1,3}")
_LEVEL = re.compile(rf"\b({'|'.join(CEFR_LEVELS)})\b", re.IGNORECASE)
_SEVERAL = re.compile(r"[;\n|]")
_LISTED = re.compile(r"[;,/\n|]")
_ADDRESSES = re.compile(r"[;,\s|]+")
_SPREADSHEET_ERROR = re.compile(
    r"#(?:N/A|DIV/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BLOCKED!|FIELD!|GETTING_DATA)|Err:\d{3}|=\S.*",
    re.DOTALL)
_FEWEST_DIGITS = 5
_LONGEST = 2000
"""characters that a cell of any field but a long text may have"""


def as_text(cell: Cell) -> str:
    """Return a cell as it would be typed, on one line."""
    return " ".join(as_lines(cell).split())


def as_lines(cell: Cell) -> str:
    """Return a cell as it would be typed, with its line breaks."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    return cell.isoformat() if isinstance(cell, Date) else str(cell)


def says_nothing(cell: Cell) -> bool:
    """Whether a cell only fills a gap: "-", "—", "?", ";"."""
    return isinstance(cell, str) and not any(map(str.isalnum, cell))


def is_spreadsheet_error(cell: Cell) -> bool:
    """Whether a cell shows an error ("#DIV/0!"), or a formula that nothing has worked out ("=A1*2")."""
    return isinstance(cell, str) and _SPREADSHEET_ERROR.fullmatch(cell) is not None


def reader_of(declared: Field, cells: Iterable[Cell], directory: Directory) -> Reader:
    """Return the reader of a column of a field; `cells` are all its cells."""
    read = _reader_of(declared, cells, directory)
    if declared.kind is Kind.YES_NO:
        return read  # where a tick is an answer
    return partial(_read, declared, read)


def _read(declared: Field, read: Reader, cell: Cell) -> Reading:
    if says_nothing(cell):
        return Reading(None)
    if isinstance(cell, str) and len(cell) > max(declared.max_length, _LONGEST):
        raise ValueRefused("value.too_long", field=declared.name, value=cell, limit=declared.max_length or _LONGEST)
    return read(cell)


def _reader_of(declared: Field, cells: Iterable[Cell], directory: Directory) -> Reader:
    special = _BY_NAME.get(declared.name)
    if special is not None:
        return partial(special, declared)
    match declared.kind:
        case Kind.DATE:
            return partial(_date, declared, date_order_of(cells))
        case Kind.CHOICE:
            return partial(_choice, declared, choices_by_word(declared))
        case Kind.REFERENCE:
            return partial(_reference, directory.staff if declared.target == "staff" else directory.events)
        case Kind.TEXT if declared.name == "nace":
            return partial(_nace, nace_revision_of(map(as_text, cells)))
        case _:
            return partial(_BY_KIND[declared.kind], declared)


def _checked(declared: Field, value: Value) -> Value:
    declared.check(value)
    return value


def _text(declared: Field, cell: Cell) -> Reading:
    return Reading(_checked(declared, as_text(cell)))


def _long_text(declared: Field, cell: Cell) -> Reading:
    return Reading(_checked(declared, as_lines(cell).strip()))


def _one_of_many(declared: Field, cell: Cell) -> Reading:
    """An identifier: of several the first, the others go to the note."""
    first, *others = [part.strip() for part in _SEVERAL.split(as_lines(cell)) if not says_nothing(part)]
    return _with_rest(Reading(_checked(declared, first)), others)


def _with_rest(reading: Reading, others: list[str]) -> Reading:
    if not others:
        return reading
    return replace(reading, rest="; ".join(others), remark="import.first_of_many")


def _email(declared: Field, cell: Cell) -> Reading:
    found = list(dict.fromkeys(_EMAIL.findall(as_text(cell).replace("mailto:", ""))))
    if not found:
        raise ValueRefused("value.email_format", field=declared.name, value=as_text(cell))
    return _with_rest(Reading(_checked(declared, found[0])), found[1:])


def _website(declared: Field, cell: Cell) -> Reading:
    first, *others = [part for part in _ADDRESSES.split(as_text(cell)) if not says_nothing(part)]
    if not _WEBSITE.fullmatch(first):
        raise ValueRefused("value.website_format", field=declared.name, value=as_text(cell))
    return _with_rest(Reading(_checked(declared, first)), others)


def _phone(declared: Field, cell: Cell) -> Reading:
    reading = _one_of_many(declared, cell)
    if sum(map(str.isdigit, str(reading.value))) < _FEWEST_DIGITS:
        raise ValueRefused("value.phone_format", field=declared.name, value=as_text(cell))
    return reading


def _country(declared: Field, cell: Cell) -> Reading:
    first, *others = [part.strip() for part in _SEVERAL.split(as_text(cell)) if not says_nothing(part)]
    code = country_code(first)
    if not code:
        raise ValueRefused("value.country_unknown", field=declared.name, value=first, suggestion=country_alike(first))
    return _with_rest(Reading(code), others)


def _language(declared: Field, cell: Cell) -> Reading:
    first, *others = [part.strip() for part in _LISTED.split(as_text(cell)) if not says_nothing(part)]
    code = language_code(first)
    if not code:
        raise ValueRefused("value.language_unknown", field=declared.name, value=first)
    return _with_rest(Reading(_checked(declared, code)), others)


def _region(declared: Field, cell: Cell) -> Reading:
    """A region in words is kept in the note: the field holds the code of the statistics."""
    written = as_text(cell)
    code = written.upper()
    if _NUTS.fullmatch(code) and any(map(str.isdigit, code)):
        return Reading(_checked(declared, code))
    return Reading(None, rest=written, remark="import.kept_in_note")


def _whole(declared: Field, cell: Cell) -> Reading:
    return Reading(_checked(declared, read_whole(declared.name, cell)))


def _money(declared: Field, cell: Cell) -> Reading:
    return Reading(_checked(declared, read_amount(declared.name, cell)))


def _date(declared: Field, month_first: bool, cell: Cell) -> Reading:
    if isinstance(cell, DateTime):
        return Reading(cell.date())
    return Reading(read_date(declared.name, cell, month_first=month_first))


def _yes_no(declared: Field, cell: Cell) -> Reading:
    answer = cell if isinstance(cell, bool) else yes_or_no(as_text(cell))
    if answer is None:
        raise ValueRefused("value.not_yes_or_no", field=declared.name, value=as_text(cell))
    return Reading(answer)


def _choice(declared: Field, words: Mapping[str, str], cell: Cell) -> Reading:
    first, *others = [part.strip() for part in _SEVERAL.split(as_text(cell)) if not says_nothing(part)]
    codes = [words.get(fold(part)) for part in (as_text(cell), first, *others)]
    if codes[0]:
        return Reading(codes[0])
    if codes[1] is None:
        raise ValueRefused("value.choice_unknown", field=declared.name, value=first)
    if set(codes[1:]) == {"sending", "host"}:
        return Reading("both")
    return _with_rest(Reading(codes[1]), others)


def _nace(revision: str, cell: Cell) -> Reading:
    code, rest = read_nace_cell(as_text(cell), revision)
    return Reading(code, {"nace_revision": revision}, rest, "import.shortened" if rest else "")


def _reference(known: Mapping[str, str], cell: Cell) -> Reading:
    id = known.get(fold(as_text(cell)))
    return Reading(id) if id else Reading(None, rest=as_text(cell), remark="import.kept_in_note")


def _language_levels(declared: Field, cell: Cell) -> Reading:
    codes, rest = set(), []
    for part in filter(None, map(str.strip, _LISTED.split(as_lines(cell)))):
        level = _LEVEL.search(part)
        language = language_code(_LEVEL.sub(" ", part))
        if level and language:
            codes.add(f"{language}:{level[1].upper()}")
        else:
            rest.append(part)
    if not codes:
        raise ValueRefused("value.not_a_language_level", field=declared.name, value=as_text(cell))
    return Reading(frozenset(codes), rest="; ".join(rest), remark="import.kept_in_note" if rest else "")


def _codes(declared: Field, cell: Cell) -> Reading:
    known = skills_by_label() if declared.vocabulary == "skill" else {}
    written = as_lines(cell)
    parts = _SEVERAL.split(written) if _SEVERAL.search(written) else written.split(",")
    return Reading(frozenset(known.get(fold(part), part.strip()) for part in parts if not says_nothing(part)))


_BY_NAME: Mapping[str, Callable[[Field, Cell], Reading]] = {
    "email": _email,
    "website": _website,
    "phone": _phone,
    "language": _language,
    "region": _region,
    "languages": _language_levels,
    "written_languages": _language_levels,
    "registration_number": _one_of_many,
    "city": _one_of_many,
}
_BY_KIND: Mapping[Kind, Callable[[Field, Cell], Reading]] = {
    Kind.TEXT: _text,
    Kind.LONG_TEXT: _long_text,
    Kind.WHOLE: _whole,
    Kind.MONEY: _money,
    Kind.YES_NO: _yes_no,
    Kind.COUNTRY: _country,
    Kind.CODES: _codes,
}
