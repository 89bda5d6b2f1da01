"""A curriculum vitae as plain data, and how a person is filled from it: value by value, each with a tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date as Date
from itertools import groupby
from typing import Any

from smedesk.domain.field import RECORD_TYPES, Kind, Value
from smedesk.domain.records import Person
from smedesk.domain.vocabulary import read_language_level
from smedesk.services.contact import Contact
from smedesk.services.editing import checked, make_record, title_of
from smedesk.services.folding import fold
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Sentence, Store, UnitOfWork
from smedesk.services.vocabularies import skills_by_label
from smedesk.translate import mark

_LEVELS = ("languages", "written_languages")


@dataclass(frozen=True, slots=True)
class Curriculum:
    """What a curriculum says of a person. `spoken` and `written` are codes as "en:B2"; mother tongues count as C2.
    `skills` are words of the person. `contact.company_name` is the employer of now."""

    contact: Contact = field(default_factory=Contact)
    spoken: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    employed_since: Date | None = None


@dataclass(frozen=True, slots=True)
class CurriculumFile:
    """The file that a curriculum came in, to be kept with the person."""

    name: str
    content: bytes
    media_type: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """One value for one field of a person. Of a set it is one code, and `current` whether it is there already; of any
    other field `current` is what stands there."""

    field: str
    value: Value
    current: Value
    is_ticked: bool


def proposals_of(curriculum: Curriculum, person: Person | None = None) -> tuple[Proposal, ...]:
    """Return what the curriculum has for a person, in the order of the person's fields; without one, for a new person.

    What stands in the record already is left out. Ticked is what fills a gap; what would replace another value is not:
    a person looks first."""
    single: dict[str, Value] = dict(curriculum.contact.person_values())
    if curriculum.employed_since:
        single["employed_since"] = curriculum.employed_since
    several = {
        "languages": curriculum.spoken,
        "written_languages": curriculum.written,
        "skills": tuple(dict.fromkeys(map(_skill_code, curriculum.skills))),
    }
    made: list[Proposal] = []
    for name in RECORD_TYPES["person"].fields:
        if name in single:
            made += _single(name, single[name], getattr(person, name, None))
        for code in several.get(name, ()):
            made += _one_of_a_set(name, code, getattr(person, name, frozenset()))
    return tuple(made)


def _single(name: str, value: Value, current: Value) -> Iterable[Proposal]:
    if value != current:
        yield Proposal(name, value, current or None, is_ticked=not current)


def _one_of_a_set(name: str, code: str, current: frozenset[str]) -> Iterable[Proposal]:
    """A level of a language that stands there with another level replaces it."""
    if code in current:
        return
    other = next((one for one in current if name in _LEVELS and _language(one) == _language(code)), None)
    yield Proposal(name, code, other, is_ticked=other is None)


def _language(code: str) -> str:
    return code.partition(":")[0]


def _skill_code(words: str) -> str:
    """Return the URI of a skill of the vocabulary, or the words themselves: free text is a skill too."""
    return skills_by_label().get(fold(words), words)


def values_of(proposals: Iterable[Proposal], person: Person | None = None) -> dict[str, Value]:
    """Return the fields that taking over these proposals sets: sets are the union of what is there and what comes."""
    values: dict[str, Value] = {}
    for name, given in groupby(proposals, key=lambda one: one.field):
        listed = list(given)
        if RECORD_TYPES["person"].fields[name].kind is not Kind.CODES:
            values[name] = listed[-1].value
            continue
        present: frozenset[str] = getattr(person, name, frozenset())
        replaced = {one.current for one in listed}
        values[name] = frozenset(present - replaced) | {str(one.value) for one in listed}
    return values


def take_over(
    store: Store, person: str, company: str, proposals: Iterable[Proposal], file: CurriculumFile | None = None
) -> tuple[str, Changes]:
    """Write the proposals that were ticked, and keep the file where one is given: one change, one undo. Without a
    `person` a new one of `company` is entered. Return the id of the person; ValueRefused where a field does not fit."""
    listed = tuple(proposals)
    with store.change(Sentence(mark("Curriculum", "Took over a curriculum"))) as work:
        if person:
            id = person
            work.update(Person, id, _checked(values_of(listed, work.get(Person, id))))
        else:
            made = make_record(work, RECORD_TYPES["person"], {"company": company, **values_of(listed)})
            work.insert(made)
            id = made.id
        if file is not None:
            _keep(work, id, file)
        named = {"name": title_of(work.get(Person, id))}
        work.say(Sentence(mark("Curriculum", "Took over the curriculum of {name}"), named))
    return id, work.changes


def _checked(values: Mapping[str, Value]) -> dict[str, Any]:
    for code in (code for name in _LEVELS for code in _codes(values.get(name))):
        read_language_level(code)
    return checked(RECORD_TYPES["person"], values)


def _codes(value: Value | None) -> frozenset[str]:
    return value if isinstance(value, frozenset) else frozenset()


def _keep(work: UnitOfWork, person: str, file: CurriculumFile) -> None:
    work.insert(make_record(work, RECORD_TYPES["attachment"], {
        "subject": subject_of("person", person),
        "file_name": file.name,
        "file_sha256": work.keep_file(file.content),
        "media_type": file.media_type,
        "size": len(file.content),
        "added_at": work.now,
    }))
