"""What an erasure of a person takes, what stands in its place, and what must wait: decided here, carried out by the
store (`Eraser`). Pure but for the reads that are handed in.

What is all about the person goes whole, and its id never comes back. Where a count hangs on it (a person, a consent, an
application, a contact at an event) a new record without words takes its place: a *shell*. What others need (a company,
an exchange, a note on something else) stays, with the words of the person blacked out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import datetime as DateTime
from typing import Any, Protocol, TypeVar

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES, Field, Kind, Merge, Record, RecordType, Value, type_of
from smedesk.domain.records import (
    Application,
    Attachment,
    Capture,
    Company,
    Consent,
    Distinction,
    Document,
    Exchange,
    Guest,
    Match,
    Note,
    Person,
    Placement,
    PlanActivity,
    PlanSection,
    Scan,
    StayPeriod,
    Task,
)
from smedesk.services.erasing_words import BLACK, PersonWords, blacked
from smedesk.services.personal_papers import papers_of
from smedesk.services.ports import Changes
from smedesk.services.retention import Finder, Held, entries_of, held_by

R = TypeVar("R", bound=Record)

SHELL_NAME = "—"
"""The family name of a shell: it says nothing."""

Named = tuple[str, str]
"""(kind, id)"""

Mentions = Callable[[PersonWords], Iterable[Record]]
"""All records in whose texts the person is named, and the guests who bear one of the names."""

_OPEN_APPLICATIONS = ("draft", "submitted", "on_hold")
_KEPT_TEXTS = {("consent", "text_version"), ("consent", "language"), ("exchange", "number")}
_ABOUT = (Note, Task, Attachment)
"""Kinds whose `subject` says what they are about."""


@dataclass(frozen=True, slots=True)
class ErasurePlan:
    """What one erasure does. Nothing of it has happened yet."""

    person: str
    name: str
    held: Held | None
    """why, and until when, the person itself must stay; the rest goes at once"""
    erased: tuple[Named, ...]
    shells: tuple[Record, ...]
    changed: Mapping[Named, Mapping[str, Value]]
    """records that stay: their fields without the words, and the references to what has a shell now"""
    words: PersonWords
    near: frozenset[str]
    """ids of the records in whose past the bare names are blacked out too"""
    kept: frozenset[str]
    """ids of the records that an agreement keeps as they are"""
    files: tuple[str, ...] = ()
    """names of the files that go"""

    def counts(self) -> dict[str, int]:
        """Return kind → how many records go."""
        counted: dict[str, int] = {}
        for kind, _ in self.erased:
            counted[kind] = counted.get(kind, 0) + 1
        return counted


@dataclass(frozen=True, slots=True)
class Remainder:
    """What could not be removed at once: `what` is a code (`server`, `desks`, `copy`, `elsewhere`, `aside`, `paper`),
    `name` the file, `until` the day by which it is gone by itself, None where a person has to see to it."""

    what: str
    name: str = ""
    until: Date | None = None


@dataclass(frozen=True, slots=True)
class ErasureDone:
    """What an erasure did; without a word of the person."""

    at: DateTime
    by: str
    counts: Mapping[str, int]
    blacked_out: int
    copies: int
    """how many copies were written anew"""
    remaining: tuple[Remainder, ...]
    held_until: Date | None
    changes: Changes


class Eraser(Protocol):
    """The database as an erasure needs it. Its methods belong on the write thread."""

    def plan(self, person: str, today: Date) -> ErasurePlan:
        """Return what erasing a person would do; RecordMissing, RoleRefused."""

    def erase(self, plan: ErasurePlan) -> ErasureDone:
        """Erase for good, in the database and in every copy that can be reached."""

    def records_on(self, person: str) -> tuple[Record, ...]:
        """Return every record on a person, the archived ones too; RoleRefused for who may not give access."""


def plan_erasure(
    find: Finder, mentions: Mentions, person: Person, office: str, new_id: Callable[[], str], today: Date
) -> ErasurePlan:
    """Return what erasing a person takes. `new_id` gives ids for the shells. DomainError `erase.not_own` for the person
    of another office, which alone can erase it everywhere."""
    if person.office != office:
        raise DomainError("erase.not_own")
    held = held_by(find, person, today)
    kept = frozenset(one.id for one in _kept(find, person, held))
    entries = entries_of(find, person)
    words = PersonWords.of(*entries)
    own = [one for entry in entries for one in _own(find, entry) if one.id not in kept]
    found = [one for one in mentions(words) if one.id not in kept and one not in own]
    copied = [one for one in found if isinstance(one, _ABOUT)]
    own += [*copied, *(one for one in found if isinstance(one, Guest) and _is_guest(one, person))]
    gone = {one.id for one in own}
    fresh = {one.id: new_id() for one in own if _has_shell(one) or one in copied}
    shells = [_shell(one, fresh, gone, words if one in copied else None) for one in own if one.id in fresh]
    near = [one for one in _near(find, person) if one.id not in gone | kept]
    stays = {one.id: one for one in found if one.id not in gone and not isinstance(one, Guest)}
    changed: dict[Named, dict[str, Value]] = {}
    for record in {**stays, **{one.id: one for one in near}}.values():
        _add(changed, record, _without_words(record, words, bare=record in near))
    for record, values in _pointed_anew(find, own, fresh):
        if record.id not in gone:
            _add(changed, record, values)
    if held:
        _add(changed, person, {"archived": True, "restricted_until": held.until})
    return ErasurePlan(
        person=person.id,
        name=f"{person.given_name} {person.family_name}".strip(),
        held=held,
        erased=tuple((type_of(one).name, one.id) for one in own),
        shells=tuple(shells),
        changed=changed,
        words=words,
        near=frozenset(one.id for one in near),
        kept=kept,
        files=tuple(one.file_name for one in own if isinstance(one, Attachment | Document | Scan) and one.file_name),
    )


def _add(changed: dict[Named, dict[str, Value]], record: Record, values: Mapping[str, Value]) -> None:
    if values:
        changed.setdefault((type_of(record).name, record.id), {}).update(values)


def _kept(find: Finder, person: Person, held: Held | None) -> Iterator[Record]:
    """Yield what a signed agreement keeps: the person, its consents, the exchanges with their papers."""
    if held is None:
        return
    yield person
    yield from find(Consent, person=person.id)
    yield from papers_of(find, person)
    for exchange in find(Exchange, participant=person.id):
        yield exchange
        for made in (PlanSection, PlanActivity, StayPeriod):
            yield from find(made, exchange=exchange.id)
        for match in find(Match, id=exchange.match):
            yield match
            yield from find(Application, id=match.application)


def _own(find: Finder, person: Person) -> list[Record]:
    """Return what is all about the person."""
    own: list[Record] = [person, *find(Consent, person=person.id), *find(Application, person=person.id)]
    own += find(Capture, person=person.id)
    own += papers_of(find, person)
    for exchange in find(Exchange, participant=person.id):
        for made in (PlanSection, PlanActivity):
            own += find(made, exchange=exchange.id)
        for about in _ABOUT:
            own += find(about, subject=f"exchange:{exchange.id}")
    for one in list(own):
        subject = f"{type_of(one).name}:{one.id}"
        for about in _ABOUT:
            own += find(about, subject=subject)
        for side in ("first", "second"):
            own += [*find(Distinction, **{side: subject}), *find(Distinction, **{side: one.id})]
    return list({one.id: one for one in own}.values())


def _is_guest(guest: Guest, person: Person) -> bool:
    """Whether somebody on a list of participants is this person: by e-mail or by name, not by a shared phone."""
    email = person.email.casefold()
    names = (person.given_name.casefold(), person.family_name.casefold())
    return bool(email and guest.email.casefold() == email) or (
        (guest.given_name.casefold(), guest.family_name.casefold()) == names)


def _near(find: Finder, person: Person) -> Iterator[Record]:
    """Yield the records of others that speak of the person by a bare name."""
    yield from find(Company, id=person.company)
    for made in _ABOUT:
        yield from find(made, subject=f"company:{person.company}")
    yield from find(Placement, company=person.company)
    yield from find(Capture, company=person.company)
    yield from find(Exchange, participant=person.id)
    for application in find(Application, person=person.id):
        yield from find(Match, application=application.id)


# -------------------------------------------------------------------------------------------------- shells


def _has_shell(record: Record) -> bool:
    return isinstance(record, Person | Consent | Application | Capture)


def _shell(record: Record, fresh: Mapping[str, str], gone: set[str], words: PersonWords | None) -> Record:
    """Return what takes a record's place: without what is personal and without texts, or, with `words`, with its texts
    blacked out."""
    kind = type_of(record)
    values: dict[str, Any] = {}
    for name, field in kind.fields.items():
        value = getattr(record, name)
        if field.kind is Kind.REFERENCE:
            values[name] = fresh.get(value, "" if value in gone else value)
        elif words is not None and isinstance(value, str) and field.kind in (Kind.TEXT, Kind.LONG_TEXT):
            values[name] = words.black(value) or (value and BLACK)
        elif words is not None or _says_nothing(field) or (kind.name, name) in _KEPT_TEXTS:
            values[name] = value
    shell = kind.made(id=fresh[record.id], **values)
    if isinstance(shell, Person):
        return replace(shell, family_name=SHELL_NAME, company="", archived=True)
    if isinstance(shell, Application):
        state = "withdrawn" if shell.state in _OPEN_APPLICATIONS else shell.state
        return replace(shell, is_published=False, state=state)
    return shell


def _says_nothing(field: Field) -> bool:
    return not field.is_personal and field.kind not in (Kind.TEXT, Kind.LONG_TEXT)


def _without_words(record: Record, words: PersonWords, *, bare: bool) -> dict[str, Value]:
    """Return the fields of a record that stays, as they are without the words. What only the server writes is blacked
    out in this desk's files alone."""
    kind = type_of(record)
    texts = [
        (name, value) for name, field in kind.fields.items()
        if field.kind in (Kind.TEXT, Kind.LONG_TEXT) and field.merge is not Merge.COMPUTED
        and isinstance(value := getattr(record, name), str) and value
    ]
    return dict(blacked(kind.name, texts, words, bare=bare))


def _pointed_anew(
    find: Finder, own: Sequence[Record], fresh: Mapping[str, str]
) -> Iterator[tuple[Record, dict[str, Value]]]:
    """Yield what refers to an erased record, with the shell in its place, or nothing where none is needed."""
    for one in own:
        target = type_of(one).name
        for kind, name in _references_to(target):
            for record in find(kind.made, **{name: one.id}):
                yield record, {name: fresh.get(one.id, "")}


def _references_to(target: str) -> Iterator[tuple[RecordType, str]]:
    for kind in RECORD_TYPES.values():
        for name, field in kind.fields.items():
            if field.kind is Kind.REFERENCE and field.target == target and (kind.name, name) not in _LEFT_POINTING:
                yield kind, name


_LEFT_POINTING = {("match", "application")}
"""A match is the server's to write; it goes on counting without its application."""
