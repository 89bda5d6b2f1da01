"""Finds the record that a row speaks of, among those of the desk and those of the rows before it.

Exact keys first (VAT number, registration number, e-mail, web domain), then the name without accents, scripts and
legal form. A name that is only like another is never taken for it: the user is told."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from rapidfuzz import fuzz, process

from smedesk.domain.field import Value
from smedesk.services.folding import name_key, person_key
from smedesk.services.import_plan import Place
from smedesk.services.import_values import Directory

_MAIL_SERVICES = frozenset({
    "abv", "alice", "aol", "azet", "centrum", "citromail", "freemail", "free", "gmail", "gmx", "googlemail", "hot",
    "hotmail", "icloud", "inbox", "interia", "laposte", "libero", "live", "mail", "me", "msn", "o2", "onet", "online",
    "orange", "outlook", "proton", "protonmail", "sapo", "seznam", "sfr", "t-online", "tiscali", "tin", "virgilio",
    "wanadoo", "web", "wp", "yahoo",
})  # fmt: skip
"""first part of the domains where anybody may have a mailbox: they say nothing of a company"""
_SAME_COMPANY, _SAME_DOMAIN, _SAME_PERSON, _ALIKE = 50.0, 70.0, 70.0, 90.0
"""how like two names must be, 0 … 100: under one VAT number, under one domain, under one e-mail, and to be told of"""
_SIGNS = re.compile(r"[\W_]+")
_BLOCK = 3
"""names are compared where they begin with the same letters: a list of 20,000 against itself would take minutes else"""

_NUMBERS = ("vat_number", "registration_number")
Key: TypeAlias = tuple[str, ...]


@dataclass(slots=True)
class Entity:
    """A company or a person: known (`id`), or new in this file (`number` in the plan). `origin` is the first row of the
    file that named it; `changed` are the fields that the file sets, `places` where it says so."""

    kind: str
    values: dict[str, Value]
    id: str = ""
    number: int = 0
    origin: Place | None = None
    company: Entity | None = None
    changed: dict[str, Value] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name by which people know it."""
        if self.kind == "company":
            return str(self.values.get("name") or "")
        names = (str(self.values.get(each) or "") for each in ("given_name", "family_name"))
        return " ".join(filter(None, names))

    @property
    def reference(self) -> str | int:
        """How the plan speaks of it."""
        return self.id or self.number


@dataclass(frozen=True, slots=True)
class Known:
    """What the desk holds, as far as an import looks at it: id → values; `notes` are (kind:id, text without its last
    line)."""

    companies: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    persons: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    notes: frozenset[tuple[str, str]] = frozenset()
    directory: Directory = field(default_factory=Directory)

    def fingerprint(self) -> str:
        """Return a value that changes with everything that decides whether a row is known."""
        digest = hashlib.sha256()
        for records, names in ((self.companies, _COMPANY_KEYS), (self.persons, _PERSON_KEYS)):
            for id in sorted(records):
                digest.update(json.dumps([id, *(records[id].get(name) for name in names)]).encode())
        return digest.hexdigest()


_COMPANY_KEYS = ("name", "country", "vat_number", "registration_number", "email", "website")
_PERSON_KEYS = ("company", "given_name", "family_name", "email")


def domain_of(values: Mapping[str, Value]) -> str:
    """Return the domain that a company's website or e-mail is under; "" for a mailbox that anybody may have."""
    website = str(values.get("website") or "").lower()
    host = website.partition("://")[2] or website
    host = host.partition("/")[0] or str(values.get("email") or "").lower().rpartition("@")[2]
    host = host.removeprefix("www.")
    return "" if host.partition(".")[0] in _MAIL_SERVICES else host


def _bare(number: Value) -> str:
    return _SIGNS.sub("", str(number or "")).upper()


def alike(one: str, other: str) -> float:
    """Return how like two names are, 0 … 100, whatever the order of their words."""
    return fuzz.token_sort_ratio(name_key(one), name_key(other))


class CompanyIndex:
    """Companies by everything that names one."""

    def __init__(self) -> None:
        self._by_key: dict[Key, Entity] = {}
        self._by_name: dict[str, list[Entity]] = {}
        self._blocks: dict[Key, dict[int, str]] = {}
        self._entities: list[Entity] = []

    def add(self, entity: Entity) -> None:
        """Enter a company, or what is new of one that is there already; who had a key first keeps it."""
        for key in self._keys(entity.values):
            self._by_key.setdefault(key, entity)
        name = name_key(entity.name)
        namesakes = self._by_name.setdefault(name, [])
        if name and not any(each is entity for each in namesakes):
            namesakes.append(entity)
            block = self._blocks.setdefault((str(entity.values.get("country")), name[:_BLOCK]), {})
            block[len(self._entities)] = name
            self._entities.append(entity)

    @staticmethod
    def _keys(values: Mapping[str, Value]) -> Iterator[Key]:
        country = str(values.get("country") or "")
        if vat := values.get("vat_number"):
            yield "vat_number", _bare(vat)
        if number := _bare(values.get("registration_number")):
            yield "registration_number", country, number
        if (name := name_key(str(values.get("name") or ""))) and country:
            yield "name", country, name
        if email := values.get("email"):
            yield "email", str(email).lower()
        if domain := domain_of(values):
            yield "website", domain

    def matches(self, values: Mapping[str, Value]) -> list[tuple[str, Entity]]:
        """Return (by what, company) for each key of the values that is known, the strongest first."""
        return [(key[0], self._by_key[key]) for key in self._keys(values) if key in self._by_key]

    def only_namesake(self, name: str) -> Entity | None:
        """Return the company of a name, in whatever country, when there is just one."""
        found = self._by_name.get(name_key(name), [])
        return found[0] if len(found) == 1 else None

    def most_alike(self, values: Mapping[str, Value]) -> Entity | None:
        """Return a company of the same country whose name is like the one given, but not the same."""
        key = name_key(str(values.get("name") or ""))
        block = self._blocks.get((str(values.get("country")), key[:_BLOCK]), {})
        found = process.extractOne(key, block, scorer=fuzz.ratio, score_cutoff=_ALIKE) if key else None
        return self._entities[found[2]] if found else None


def are_different(one: Mapping[str, Value], other: Mapping[str, Value]) -> bool:
    """Whether two companies have numbers that say that they are two."""
    return any(
        _bare(one.get(name)) and _bare(other.get(name)) and _bare(one.get(name)) != _bare(other.get(name))
        for name in _NUMBERS
        if name == "vat_number" or one.get("country") == other.get("country")
    )


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a row. `refused` is the field whose value belongs to another record, `doubt` a record that the
    user should look at ("import.similar", "import.several_records")."""

    entity: Entity | None = None
    refused: str = ""
    doubt: str = ""
    other: Entity | None = None


def find_company(index: CompanyIndex, values: Mapping[str, Value], *, is_country_given: bool) -> Found:
    """Return the company that the values are of. Where the country is not given but assumed, the name alone decides if
    nothing else does."""
    found = _find_company(index, values)
    name = str(values.get("name") or "")
    if found.entity is None and not found.refused and name and not is_country_given:
        namesake = index.only_namesake(name)
        if namesake is not None and not are_different(values, namesake.values):
            return Found(namesake)
    return found


def _find_company(index: CompanyIndex, values: Mapping[str, Value]) -> Found:
    name = str(values.get("name") or "")
    found: Entity | None = None
    others: list[Entity] = []
    for by, entity in index.matches(values):
        likeness = alike(name, entity.name) if name and entity.name else 100.0
        if by in _NUMBERS:
            if likeness < _SAME_COMPANY:
                return Found(refused=by, other=entity)
            is_same = True
        else:
            is_same = not are_different(values, entity.values) and likeness >= _SAME_DOMAIN
        if is_same and found is None:
            found = entity
        elif is_same or by != "website":
            others.append(entity)
    if found is not None:
        doubtful = [one for one in others if one is not found and not are_different(values, one.values)]
        return Found(found, doubt="import.several_records" if doubtful else "", other=next(iter(doubtful), None))
    similar = next(iter(others), None) or index.most_alike(values)
    return Found(doubt="import.similar" if similar else "", other=similar)


class PersonIndex:
    """People by e-mail, and by name inside their company."""

    def __init__(self) -> None:
        self._by_email: dict[str, Entity] = {}
        self._by_name: dict[tuple[int, str], Entity] = {}

    def add(self, entity: Entity) -> None:
        """Enter a person; who had an e-mail first keeps it."""
        if email := str(entity.values.get("email") or "").lower():
            self._by_email.setdefault(email, entity)
        self._by_name.setdefault((id(entity.company), _person_key(entity.values)), entity)

    def find(self, company: Entity | None, values: Mapping[str, Value]) -> Found:
        """Return the person that the values are of."""
        entity = self._by_email.get(str(values.get("email") or "").lower())
        if entity is not None:
            key = _person_key(values)
            if key and fuzz.token_sort_ratio(key, _person_key(entity.values)) < _SAME_PERSON:
                return Found(refused="email", other=entity)
            return Found(entity)
        return Found(self._by_name.get((id(company), _person_key(values))))


def _person_key(values: Mapping[str, Value]) -> str:
    return person_key(str(values.get("given_name") or ""), str(values.get("family_name") or ""))
