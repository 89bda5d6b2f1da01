"""The answer to a person who asks what is held: everything, readable (PDF) and machine-readable (JSON), with the files,
in one folder. That it was made is noted in the person's log.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from pathlib import Path
from typing import Protocol, TypeVar

from smedesk.domain.agreement import SchemeProfile
from smedesk.domain.field import Audience, Field, Kind, Record, Value, type_of
from smedesk.domain.privacy_papers import AccessAnswer, ErasureCertificate, Line
from smedesk.domain.records import (
    Application,
    Attachment,
    Capture,
    Company,
    Consent,
    Document,
    Event,
    Exchange,
    Guest,
    Match,
    Note,
    Office,
    Person,
    Placement,
    PlanActivity,
    PlanSection,
    Scan,
    Scheme,
    Signing,
    Staff,
    StayPeriod,
    Task,
)
from smedesk.domain.roles import Action
from smedesk.services.agreements import PrintedDocument
from smedesk.services.consent_texts import consent_text
from smedesk.services.editing import make_record, title_of
from smedesk.services.files import disk_faults_told, write_beside
from smedesk.services.noting import subject_of
from smedesk.services.personal_papers import papers_of
from smedesk.services.ports import Changes, HistoryEntry, Reads, Sentence, Store
from smedesk.services.retention import Finder, entries_of, ruling_scheme
from smedesk.services.roles import require_here
from smedesk.translate import mark, translate

R = TypeVar("R", bound=Record)

_LONGEST_VALUE = 1200
"""Characters of one line of the paper; longer texts go on in the next line."""


@dataclass(frozen=True, slots=True)
class PrintedPaper(PrintedDocument):
    """A finished PDF, and the language in which it speaks."""

    language: str


class PrivacyPrinter(Protocol):
    """What prints the papers on personal data. Slow: never on the window's thread."""

    def print_certificate(self, data: ErasureCertificate, wanted: str) -> PrintedPaper:
        """Print the certificate of an erasure in a language, else in English. DomainError names what
        cannot be printed."""

    def print_access(self, data: AccessAnswer, wanted: str) -> PrintedPaper:
        """Print everything that is held on a person, in the same way; DomainError names what cannot be printed."""


class AccessWords(Protocol):
    """The words of the screens, for the paper."""

    @property
    def language(self) -> str:
        """The language of the words."""

    def kind(self, name: str) -> str:
        """Return what records of a kind are called."""

    def field(self, field: Field) -> str:
        """Return what a field is called."""

    def value(self, field: Field, value: Value) -> str:
        """Return a value in words."""

    def change(self, kind: str, entry: HistoryEntry) -> str:
        """Return a change of the history as a sentence."""

    def seen_by(self, seen: SeenBy) -> str:
        """Return who sees the person, and what of it."""


@dataclass(frozen=True, slots=True)
class SeenBy:
    """Somebody who sees the person: `what` is a code (`staff`, `partner`, `everyone`), `name` who it is."""

    what: str
    name: str


@dataclass(frozen=True, slots=True)
class Everything:
    """All that is held on a person, as records."""

    person: Person
    records: tuple[Record, ...]
    history: tuple[tuple[Record, HistoryEntry], ...]
    seen_by: tuple[SeenBy, ...]

    @property
    def files(self) -> Iterator[tuple[str, str]]:
        """(name, SHA-256) of every file; signatures are pictures."""
        for one in self.records:
            if isinstance(one, Attachment | Document | Scan) and one.file_sha256:
                yield one.file_name or f"{one.id}.pdf", one.file_sha256
            elif isinstance(one, Signing) and one.file_sha256:
                yield f"signed-{one.party}", one.file_sha256
            elif isinstance(one, Consent) and one.signature_sha256:
                yield f"signature-{one.purpose}.png", one.signature_sha256


@dataclass(frozen=True, slots=True)
class AccessFiles:
    """What was written."""

    folder: Path
    records: int
    files: int


def collect(find: Finder, person: Person) -> tuple[Record, ...]:
    """Return every record on a person, the person first; of its company and its event what says where it belongs."""
    found: list[Record] = [*entries_of(find, person), *find(Company, id=person.company), *find(Event, id=person.event)]
    found += find(Consent, person=person.id)
    applications = find(Application, person=person.id)
    found += applications
    found += find(Placement, contact=person.id)
    found += find(Capture, person=person.id)
    if person.email:
        found += find(Guest, email=person.email)
    for application in applications:
        found += find(Match, application=application.id)
    for exchange in find(Exchange, participant=person.id):
        found.append(exchange)
        for made in (PlanSection, PlanActivity, StayPeriod):
            found += find(made, exchange=exchange.id)
    found += papers_of(find, person)
    for one in (person, *applications):
        for about in (Note, Task, Attachment):
            found += find(about, subject=subject_of(type_of(one).name, one.id))
    return tuple({one.id: one for one in found}.values())


def read_everything(reads: Reads, records: Sequence[Record]) -> Everything:
    """Return the records with their history and who sees the person."""
    require_here(reads, Action.GIVE_ACCESS)
    person = next(one for one in records if isinstance(one, Person))
    history = [
        (one, entry) for one in records if not isinstance(one, Company | Event)
        for entry in reads.history(type_of(one).name, one.id, limit=10_000)
    ]
    return Everything(person, tuple(records), tuple(history), tuple(_seen_by(reads, person, records)))


def _seen_by(reads: Reads, person: Person, records: Iterable[Record]) -> Iterator[SeenBy]:
    yield from (SeenBy("staff", one.name) for one in reads.find(Staff, own=True))
    agreed = {one.host_office for one in records if isinstance(one, Exchange)}
    agreed |= {one.host_office for one in records if isinstance(one, Match) and one.state == "agreed"}
    offices = reads.get_many(Office, agreed - {person.office})
    yield from (SeenBy("partner", one.name) for one in offices.values())
    if any(isinstance(one, Application) and one.is_published for one in records):
        yield SeenBy("everyone", "")


def answer_access(
    store: Store, printer: PrivacyPrinter, person: str, folder: Path, words: AccessWords, today: Date
) -> tuple[AccessFiles, Changes]:
    """Write the answer into a new folder inside `folder` and note it in the log. StorageFault leaves no note behind;
    what was written stays, and is written over by the next try."""
    held = read_everything(store.reads, store.eraser.records_on(person))
    target = folder / f"access-{today.isoformat()}-{person[-6:]}"
    printed = printer.print_access(_paper(store.reads, held, words, today), words.language)
    with disk_faults_told(folder):
        target.mkdir(parents=True, exist_ok=True)
    write_beside(target / "answer.pdf", printed.pdf)
    readable = json.dumps(as_json(store.reads, held), ensure_ascii=False, indent=1)
    write_beside(target / "answer.json", readable.encode())
    files = _write_files(store.reads, held, target)
    with store.change(Sentence(mark("Access", "Wrote the answer to a request for access"))) as work:
        work.insert(make_record(work, type_of(Note), {
            "subject": subject_of("person", person),
            "kind": "letter",
            "written": translate("Access", "Everything held on the person was exported (PDF, JSON, files)."),
            "author": work.author,
            "written_at": work.now,
        }))
    return AccessFiles(target, len(held.records), files), work.changes


def _write_files(reads: Reads, held: Everything, target: Path) -> int:
    known: set[str] = set()
    for name, sha256 in held.files:
        plain = Path(name.replace("\\", "/")).name or "file"
        unique = plain if plain not in known else f"{sha256[:8]}-{plain}"
        known.add(unique)
        with disk_faults_told(target):
            (target / "files").mkdir(exist_ok=True)
        write_beside(target / "files" / unique, reads.file(sha256))
    return len(known)


def as_json(reads: Reads, held: Everything) -> Mapping[str, object]:
    """Return all of it in open, self-explaining form: each record with its kind, its id and its filled fields; a
    consent with the words it was given to."""
    return {
        "format": "smedesk-access",
        "version": 1,
        "office": title_of(reads.get(Office, reads.office())),
        "person": held.person.id,
        "records": [_record_json(one) for one in held.records],
        "history": [
            {"kind": type_of(one).name, "id": one.id, "field": entry.field, "before": _plain(entry.before),
             "after": _plain(entry.after), "by": entry.author, "at": entry.at.isoformat(), "desk": entry.desk}
            for one, entry in held.history
        ],
        "seen_by": [{"as": one.what, "name": one.name} for one in held.seen_by],
        "files": [{"name": name, "sha256": sha256} for name, sha256 in held.files],
    }


def _record_json(record: Record) -> Mapping[str, object]:
    kind = type_of(record)
    fields = {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
    filled = {name: wire for name, wire in fields.items() if wire not in _EMPTY}
    made: dict[str, object] = {"kind": kind.name, "id": record.id, "fields": filled}
    if isinstance(record, Consent):
        made["text"] = _agreed_words(record)
    return made


_EMPTY: tuple[object, ...] = ("", None, [])


def _agreed_words(consent: Consent) -> str:
    """Return the very words that a consent was given to, "" where they are not known here any more."""
    try:
        purposes = consent_text(consent.language, consent.text_version).purposes
    except FileNotFoundError:
        return ""  # a version of a newer program
    return purposes[consent.purpose].text if consent.purpose in purposes else ""


def _plain(value: Value) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    return value if value is None or isinstance(value, bool | int | str) else str(value)


# -------------------------------------------------------------------------------------------------- the paper


def office_paper(reads: Reads, today: Date) -> tuple[SchemeProfile, Office]:
    """Return the letterhead of a paper on personal data, and the office that makes it."""
    rules = ruling_scheme(reads.find(Scheme), today)
    visibility = rules.visibility_at(today) if rules else None
    name = rules.name if rules else "SMEdesk"
    profile = (
        SchemeProfile(name, visibility.agreement_number, {"en": name, **visibility.statement}, visibility.disclaimer)
        if visibility else SchemeProfile(name, "", {"en": name}, {})
    )
    return profile, reads.get(Office, reads.office())


def paper_code() -> str:
    """Return a fresh code of twelve signs for a paper; it says nothing about anybody."""
    return "".join(secrets.choice("ABCDEFGHJKLMNPQRSTUVWXYZ23456789") for _ in range(12))


def _paper(reads: Reads, held: Everything, words: AccessWords, today: Date) -> AccessAnswer:
    scheme, office = office_paper(reads, today)
    return AccessAnswer(
        code=paper_code(),
        version=1,
        scheme=scheme,
        office=office.name,
        address=", ".join(filter(None, (office.address, office.city))),
        person=f"{held.person.given_name} {held.person.family_name}".strip(),
        issued_on=today,
        lines=tuple(_lines(held, words)),
    )


def _lines(held: Everything, words: AccessWords) -> Iterator[Line]:
    for record in held.records:
        yield from _record_lines(record, words)
    for seen in held.seen_by:
        yield Line(words.kind("seen_by"), seen.name or "—", words.seen_by(seen))
    for name, sha256 in held.files:
        yield Line(words.kind("file"), name, sha256)
    for record, entry in held.history:
        kind = type_of(record)
        if (field := kind.fields.get(entry.field)) is None or field.kind is Kind.REFERENCE:
            continue  # an id says nothing to a reader; the readable form holds it
        for text in _cut(words.change(kind.name, entry)):
            yield Line(words.kind("history"), words.kind(kind.name), text)


def _record_lines(record: Record, words: AccessWords) -> Iterator[Line]:
    kind = type_of(record)
    for name, field in kind.fields.items():
        value = getattr(record, name)
        if name == "archived" or field.kind is Kind.REFERENCE or value in ("", None, frozenset()):
            continue
        if isinstance(record, Company | Event) and field.audience is Audience.OWN:
            continue  # what the office notes about a company is not about the person
        for text in _cut(words.value(field, value)):
            yield Line(words.kind(kind.name), words.field(field), text)
    if isinstance(record, Consent) and (agreed := _agreed_words(record)):
        yield Line(words.kind("consent"), words.kind("consent_text"), agreed)


def _cut(text: str) -> Iterator[str]:
    for start in range(0, max(1, len(text)), _LONGEST_VALUE):
        yield text[start : start + _LONGEST_VALUE]
