"""Finds the record that a row speaks of, among those of the desk and those of the rows before it.

Keys, likeness and reasons are those of `likeness`, as everywhere. What is said here is how sure an import must be: it
takes a row for a record by an exact key together with a name that is like it. A name that is only like another is
never taken for it: the user is told."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process

from smedesk.domain.field import Value
from smedesk.services.folding import name_key
from smedesk.services.import_plan import Place
from smedesk.services.import_values import Directory
from smedesk.services.likeness import (
    ALIKE,
    COMPANY_FIELDS,
    LIKELY,
    CompanyTraits,
    Key,
    Reason,
    are_different,
    company_keys,
    company_traits,
    judge_companies,
    judge_people,
    names_likeness,
    person_traits,
)

_SAME_COMPANY, _SAME_DOMAIN, _SAME_PERSON = 50, 70, 70
"""how like two names must be, 0 … 100: under one number, under one domain or telephone, and under one e-mail"""
_BLOCK = 3
"""names are compared where they begin with the same letters: a list of 20,000 against itself would take minutes else"""
_LOOKED_AT = 5

_NUMBERS = ("vat_number", "registration_number")
_SHARED = ("website", "phone")
"""keys that say nothing by themselves where the names are not alike"""


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


_COMPANY_KEYS = COMPANY_FIELDS
_PERSON_KEYS = ("company", "given_name", "family_name", "email")


class CompanyIndex:
    """Companies by everything that names one."""

    def __init__(self) -> None:
        self._by_key: dict[Key, Entity] = {}
        self._by_name: dict[str, list[Entity]] = {}
        self._blocks: dict[tuple[str, str], dict[int, str]] = {}
        self._entities: list[Entity] = []

    def add(self, entity: Entity) -> None:
        """Enter a company, or what is new of one that is there already; who had a key first keeps it."""
        for key in company_keys(company_traits(entity.values)):
            self._by_key.setdefault(key, entity)
        name = name_key(entity.name)
        namesakes = self._by_name.setdefault(name, [])
        if name and not any(each is entity for each in namesakes):
            namesakes.append(entity)
            block = self._blocks.setdefault((str(entity.values.get("country")), name[:_BLOCK]), {})
            block[len(self._entities)] = name
            self._entities.append(entity)

    def matches(self, traits: CompanyTraits) -> list[tuple[str, Entity]]:
        """Return (by what, company) for each key that is known, the strongest first."""
        return [(key.partition(" ")[0], self._by_key[key]) for key in company_keys(traits) if key in self._by_key]

    def only_namesake(self, name: str) -> Entity | None:
        """Return the company of a name, in whatever country, when there is just one."""
        found = self._by_name.get(name_key(name), [])
        return found[0] if len(found) == 1 else None

    def most_alike(self, traits: CompanyTraits) -> Entity | None:
        """Return the company of the same country that is likely to be the same by its name, but does not have to be."""
        alike: dict[int, float] = {}
        for name in traits.names:
            block = self._blocks.get((traits.country, name[:_BLOCK]), {})
            for _, percent, place in process.extract(
                name, block, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=_LOOKED_AT
            ):
                alike[place] = max(percent, alike.get(place, 0))
        for place in sorted(alike, key=lambda one: -alike[one]):
            if judge_companies(traits, company_traits(self._entities[place].values)).sureness >= LIKELY:
                return self._entities[place]
        return None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found for a row. `refused` is the field whose value belongs to another record, `doubt` a record that the
    user should look at ("import.similar", "import.several_records"). `reasons` say why it was found, or looked at."""

    entity: Entity | None = None
    refused: str = ""
    doubt: str = ""
    other: Entity | None = None
    reasons: tuple[Reason, ...] = ()


def find_company(index: CompanyIndex, values: Mapping[str, Value], *, is_country_given: bool) -> Found:
    """Return the company that the values are of. Where the country is not given but assumed, the name alone decides if
    nothing else does."""
    traits = company_traits(values)
    found = _find_company(index, traits)
    name = str(values.get("name") or "")
    if found.entity is None and not found.refused and name and not is_country_given:
        namesake = index.only_namesake(name)
        if namesake is not None and not are_different(traits, company_traits(namesake.values)):
            return Found(namesake, reasons=_reasons(traits, namesake))
    return found


def _find_company(index: CompanyIndex, traits: CompanyTraits) -> Found:
    found: Entity | None = None
    others: list[Entity] = []
    for by, entity in index.matches(traits):
        other = company_traits(entity.values)
        likeness = names_likeness(traits.names, other.names) if traits.names and other.names else 100
        if by in _NUMBERS and likeness < _SAME_COMPANY:
            return Found(refused=by, other=entity)
        is_same = by in _NUMBERS or (not are_different(traits, other) and likeness >= _SAME_DOMAIN)
        if is_same and found is None:
            found = entity
        elif is_same or by not in _SHARED:
            others.append(entity)
    if found is not None:
        doubtful = [one for one in others if one is not found and not _are_different(traits, one)]
        doubt = "import.several_records" if doubtful else ""
        return Found(found, "", doubt, next(iter(doubtful), None), _reasons(traits, found))
    similar = next(iter(others), None) or index.most_alike(traits)
    return Found(doubt="import.similar", other=similar, reasons=_reasons(traits, similar)) if similar else Found()


def _are_different(traits: CompanyTraits, other: Entity) -> bool:
    return are_different(traits, company_traits(other.values))


def _reasons(traits: CompanyTraits, other: Entity) -> tuple[Reason, ...]:
    return judge_companies(traits, company_traits(other.values)).reasons


class PersonIndex:
    """People by e-mail, and by name inside their company."""

    def __init__(self) -> None:
        self._by_email: dict[str, Entity] = {}
        self._by_name: dict[tuple[int, str], Entity] = {}

    def add(self, entity: Entity) -> None:
        """Enter a person; who had an e-mail first keeps it."""
        traits = person_traits(entity.values)
        if traits.email:
            self._by_email.setdefault(traits.email, entity)
        self._by_name.setdefault((id(entity.company), traits.name), entity)

    def find(self, company: Entity | None, values: Mapping[str, Value]) -> Found:
        """Return the person that the values are of."""
        traits = person_traits(values)
        entity = self._by_email.get(traits.email)
        if entity is None:
            entity = self._by_name.get((id(company), traits.name))
        elif traits.name and fuzz.token_sort_ratio(traits.name, person_traits(entity.values).name) < _SAME_PERSON:
            return Found(refused="email", other=entity)
        return Found(entity, reasons=judge_people(traits, person_traits(entity.values)).reasons) if entity else Found()
