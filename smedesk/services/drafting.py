"""Drafts of e-mail for many at once: each in the recipient's language, filled with his names, and noted in his log.

The texts are data (`resources/letters`): one file a letter, with its words in each language it speaks. An adviser
changes them before; what stands in braces is filled for each person. Nothing is sent: the drafts are files that the
mail program opens."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from datetime import datetime as DateTime
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from smedesk.domain.consent import has_consent
from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.reason import Answer
from smedesk.domain.records import Application, Capture, Company, Consent, Event, Office, Person, Placement, Staff
from smedesk.services.editing import make_record
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark

_LETTERS = Path(__file__).resolve().parents[2] / "resources" / "letters"
FIELDS = (
    "given_name", "family_name", "company", "event", "office", "office_phone", "office_email", "adviser",
    "adviser_email",
)
"""What may stand in braces in a text."""
_FIELD = re.compile(r"\{([^{}]*)\}")
_BLANKS = re.compile(r"[ \t]+")
_EMPTY_END = re.compile(r"[ \t]+(?=\n|$)")
_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]]+@[^\s@<>,;:\"()\[\]]+\.[^\s@<>,;:\"()\[\]]+")
_OTHERWISE = "en"


@dataclass(frozen=True, slots=True)
class LetterText:
    """The words of a letter in one language, with fields in braces."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in all languages it speaks. `purpose` is the consent that it needs, "" for none."""

    id: str
    title: Mapping[str, str]
    purpose: str
    texts: Mapping[str, LetterText]

    def named(self, language: str) -> str:
        """Return its title in a language, in English where it has none."""
        return self.title.get(language, self.title[_OTHERWISE])


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody to be written to. `obstacle` says why not: "no_address", "bad_address", "no_consent", "" for none."""

    person: str
    name: str
    email: str
    language: str
    fields: Mapping[str, str]
    obstacle: str = ""
    capture: str = ""
    """the conversation that he is thanked for"""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message ready to be written to a file."""

    recipient: Recipient
    language: str
    subject: str
    text: str
    files: tuple[tuple[str, bytes], ...] = ()
    """(name, content) of what is attached to this one alone"""


class DraftWriter(Protocol):
    """Writes drafts as files into a new folder inside `parent`, all or none; returns its path. DomainError
    `draft.too_large`, `draft.no_such_file`; StorageFault when the disk says no."""

    def __call__(self, parent: Path, drafts: Sequence[Draft], attachments: Sequence[Path], now: DateTime) -> Path: ...


@cache
def letters() -> tuple[Letter, ...]:
    """Return the letters that ship with the program, in their order."""
    read = [(path.stem, tomllib.loads(path.read_text("utf-8"))) for path in sorted(_LETTERS.glob("*.toml"))]
    return tuple(_letter(id, parts) for id, parts in sorted(read, key=lambda one: int(one[1]["position"])))


def _letter(id: str, parts: Mapping[str, Mapping[str, str]]) -> Letter:
    texts = {
        language: LetterText(part["subject"], part["text"].strip() + "\n")
        for language, part in parts.items()
        if language not in ("title", "purpose", "position")
    }
    return Letter(id, MappingProxyType(dict(parts["title"])), str(parts["purpose"]), MappingProxyType(texts))


# ------------------------------------------------------------------------------------------------------- recipients


def people_met(reads: Reads, event: str) -> tuple[Capture, ...]:
    """Return the conversations of an event with somebody who was not thanked yet."""
    return tuple(one for one in reads.find(Capture, event=event) if one.person and one.thanked_at is None)


def sources(reads: Reads, wanted: str = "") -> tuple[tuple[str, str], ...]:
    """Return whom one can write to, as (source, name of the event or ""): the people met at an event who were not
    thanked yet, participants, contacts of hosts, everybody. The event of `wanted` is among them even where nobody
    is left to be thanked: what is asked for is never answered by other people."""
    met = {one.event for one in reads.find(Capture, own=True) if one.person and one.thanked_at is None}
    met.add(event_of(wanted))
    held = (one for one in reads.find(Event, own=True) if one.id in met)
    events = sorted(held, key=lambda one: (str(one.starts or ""), one.name), reverse=True)
    return (*((f"{_MET}{one.id}", one.name) for one in events), *((one, "") for one in _SOURCES))


def event_of(source: str) -> str:
    """Return the event that a source is about, "" for none."""
    return source.removeprefix(_MET) if source.startswith(_MET) else ""


def people_of(reads: Reads, source: str) -> tuple[str, ...]:
    """Return the ids of the people of a source; one that begins with "people:" names them itself."""
    if event := event_of(source):
        return tuple(dict.fromkeys(one.person for one in people_met(reads, event)))
    if source.startswith(GIVEN):
        return tuple(filter(None, source.removeprefix(GIVEN).split(",")))
    return tuple(dict.fromkeys(filter(None, _SOURCES[source](reads))))


GIVEN, _MET = "people:", "event:"
_SOURCES: Mapping[str, Callable[[Reads], Iterable[str]]] = MappingProxyType({
    "participants": lambda reads: (one.person for one in reads.find(Application, own=True)),
    "hosts": lambda reads: (one.contact for one in reads.find(Placement, own=True)),
    "everybody": lambda reads: (one.id for one in reads.find(Person, own=True)),
})


def recipients_of(
    reads: Reads, people: Iterable[str], now: DateTime, *, purpose: str = "", event: str = ""
) -> tuple[Recipient, ...]:
    """Return the people of this office as recipients, by name. `purpose` is the consent that the letter needs; `event`
    the one where they were met, if it is about one."""
    captures = {one.person: one.id for one in people_met(reads, event)} if event else {}
    known = {id: one for id, one in reads.get_many(Person, people).items()
             if one.office == reads.office() and not one.archived}
    companies = reads.get_many(Company, {one.company for one in known.values()})
    common = _common_fields(reads, event)
    consents = reads.find(Consent) if purpose else ()
    made = (
        _recipient(one, companies.get(one.company), common, captures.get(id, ""),
                   not purpose or has_consent(consents, id, purpose, now).answer is Answer.OK)
        for id, one in known.items()
    )
    return tuple(sorted(made, key=lambda one: (one.name.casefold(), one.person)))


def _common_fields(reads: Reads, event: str) -> dict[str, str]:
    office = reads.get(Office, reads.office())
    adviser = reads.get_many(Staff, (reads.setting("staff"),)).get(reads.setting("staff"))
    met_at = reads.get_many(Event, (event,)).get(event)
    return {
        "event": met_at.name if met_at else "",
        "office": office.name,
        "office_phone": office.phone,
        "office_email": office.email,
        "adviser": reads.setting("author"),
        "adviser_email": adviser.email if adviser else "",
        "language": office.language,
    }


def _recipient(
    person: Person, company: Company | None, common: Mapping[str, str], capture: str, has_agreed: bool
) -> Recipient:
    email = person.email.strip()
    obstacle = "" if has_agreed else "no_consent"
    if not (email.isascii() and _ADDRESS.fullmatch(email)):  # few mail servers take letters beyond ASCII
        obstacle = "bad_address" if email else "no_address"
    fields = {
        **common,
        "given_name": person.given_name,
        "family_name": person.family_name,
        "company": company.name if company else "",
    }
    language = person.language or (company.language if company else "") or fields.pop("language", "")
    fields.pop("language", None)
    name = f"{person.given_name} {person.family_name}".strip()
    return Recipient(person.id, name, email, language, MappingProxyType(fields), obstacle, capture)


# --------------------------------------------------------------------------------------------------- filling texts


def check_texts(texts: Mapping[str, LetterText]) -> None:
    """Raise DomainError `draft.unknown_field` (the field and the language are named) where a brace names nothing, and
    `draft.no_subject` where a text has none."""
    for language, one in texts.items():
        for name in _FIELD.findall(one.subject + one.text):
            if name not in FIELDS:
                raise DomainError("draft.unknown_field", name=name, language=language)
        if not one.subject.strip():
            raise DomainError("draft.no_subject", language=language)


def drafts_for(recipients: Iterable[Recipient], texts: Mapping[str, LetterText]) -> tuple[Draft, ...]:
    """Return a draft for each recipient without an obstacle, in his language where there is one, in English or the
    first language of the texts else. Errors as `check_texts`; `draft.no_event` where the words are about an event and
    the people are not those who were met at one."""
    check_texts(texts)
    recipients = tuple(recipients)
    is_about_event = any("{event}" in one.subject + one.text for one in texts.values())
    if is_about_event and not all(one.fields["event"] for one in recipients):
        raise DomainError("draft.no_event")
    otherwise = _OTHERWISE if _OTHERWISE in texts else next(iter(texts))
    return tuple(
        _filled(one, one.language if one.language in texts else otherwise, texts)
        for one in recipients
        if not one.obstacle
    )


def _filled(recipient: Recipient, language: str, texts: Mapping[str, LetterText]) -> Draft:
    def fill(text: str) -> str:
        filled = _FIELD.sub(lambda found: recipient.fields.get(found[1], ""), text)
        return _EMPTY_END.sub("", _BLANKS.sub(" ", filled)).replace(" ,", ",")

    return Draft(recipient, language, fill(texts[language].subject).strip(), fill(texts[language].text).strip() + "\n")


# ------------------------------------------------------------------------------------------------------------- log


def log_drafts(store: Store, drafts: Sequence[Draft], today: Date) -> Changes:
    """Note each draft in the log of its person, and the thanks for a conversation: one change, one undo."""
    with store.change(Sentence(mark("Drafting", "Wrote %n e-mail drafts"), n=len(drafts))) as work:
        work.insert_many(
            make_record(work, RECORD_TYPES["note"], {
                "subject": subject_of("person", one.recipient.person),
                "kind": "email",
                "happened_on": today,
                "written": f"{one.subject}\n\n{one.text}",
                "author": work.author,
                "written_at": work.now,
            })
            for one in drafts
        )
        thanked = [one.recipient.capture for one in drafts if one.recipient.capture]
        work.update_many(Capture, {id: {"thanked_at": work.now} for id in thanked})
    return work.changes
