"""What is caught at an event: company, person, consents and the conversation itself in one save, with one undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from smedesk.domain.errors import DomainError
from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.records import Capture, Company, Event, Person, Staff
from smedesk.services.consenting import ConsentAnswer, add_consents
from smedesk.services.editing import insert_record, title_of
from smedesk.services.noting import insert_note, subject_of
from smedesk.services.ports import Changes, Sentence, Store, UnitOfWork
from smedesk.translate import mark


@dataclass(frozen=True, slots=True)
class Conversation:
    """One conversation at an event. `company` and `person` are the values of new records, or the id of a known one; a
    person without a family name and a company without a name are left out. `note` is what has no field."""

    event: str
    company: Mapping[str, Value] | str = field(default_factory=dict)
    person: Mapping[str, Value] | str = field(default_factory=dict)
    consent: ConsentAnswer | None = None
    way: str = "typed"
    raw_code: str = ""
    form_number: str = ""
    rating: int | None = None
    is_incomplete: bool = False
    note: str = ""
    capture: str = ""
    """the conversation that is gone on with, "" for a new one"""


def capture_conversation(store: Store, said: Conversation) -> tuple[str, Changes]:
    """Enter a conversation; return (id of the capture, changes).

    DomainError `capture.form_taken` where the number of a paper form was typed in before, `capture.empty` where there
    is nothing to keep, `capture.no_person` where somebody agreed to something who has no name."""
    with store.change(Sentence(mark("Capturing", "Entered {name}"))) as work:
        _refuse(work, said)
        company = _company(work, said)
        person = _person(work, said, company)
        if said.consent is not None and said.consent.purposes:
            if person is None:
                raise DomainError("capture.no_person")
            add_consents(work, person.id, said.consent)
        capture = _capture(work, said, _capture_values(work, said, company, person))
        _keep_note(work, said.note, company or capture)
        work.say(_sentence(work, said, company, person))
    return capture.id, work.changes


def _sentence(work: UnitOfWork, said: Conversation, company: Record | None, person: Record | None) -> Sentence:
    """Say who was entered; a code that nobody knows is not repeated: it may hold anything."""
    if (known := company or person) is not None and title_of(known):
        return Sentence(mark("Capturing", "Entered {name}"), {"name": title_of(known)})
    return Sentence(mark("Capturing", "Kept a code read at {event}"), {"event": title_of(work.get(Event, said.event))})


def complete_capture(store: Store, capture: str) -> Changes:
    """Take a conversation off the list of those to complete."""
    with store.change(Sentence(mark("Capturing", "Completed a contact"))) as work:
        work.update(Capture, capture, {"is_incomplete": False})
    return work.changes


def _refuse(work: UnitOfWork, said: Conversation) -> None:
    if said.form_number and work.find(Capture, event=said.event, form_number=said.form_number):
        raise DomainError("capture.form_taken", number=said.form_number)
    if not (said.company or said.person or said.raw_code):
        raise DomainError("capture.empty")


def _company(work: UnitOfWork, said: Conversation) -> Record | None:
    """A known company, or a new one; where it has no name yet, it is called after its person or address, since a person
    cannot stand without one: the conversation is on the list to complete then."""
    today = work.now.astimezone().date()
    if isinstance(said.company, str):
        known = work.get(Company, said.company) if said.company else None
        if known is not None:
            work.update(Company, known.id, {"last_contact": today})
        return known
    values = {"event": said.event, "last_contact": today, **said.company}
    if not values.get("name"):
        values["name"] = _stand_in(said)
    return insert_record(work, "company", values) if values["name"] else None


def _stand_in(said: Conversation) -> str:
    if isinstance(said.person, str):
        return ""
    email, phone = str(said.person.get("email", "")), str(said.person.get("phone", ""))
    named = " ".join(str(said.person.get(part, "")) for part in ("given_name", "family_name")).strip()
    return named or email.partition("@")[2] or phone


def _person(work: UnitOfWork, said: Conversation, company: Record | None) -> Record | None:
    if isinstance(said.person, str):
        return work.get(Person, said.person) if said.person else None
    if company is None or not said.person.get("family_name"):
        return None
    return insert_record(work, "person", {"event": said.event, **said.person, "company": company.id})


def _capture_values(
    work: UnitOfWork, said: Conversation, company: Record | None, person: Record | None
) -> dict[str, Value]:
    is_nameless = company is None or (isinstance(said.company, Mapping) and not said.company.get("name"))
    staff = work.find(Staff, name=work.author)
    return {
        "event": said.event,
        "company": company.id if company else "",
        "person": person.id if person else "",
        "way": said.way,
        "raw_code": said.raw_code,
        "form_number": said.form_number,
        "rating": said.rating,
        "is_incomplete": said.is_incomplete or is_nameless,
        "captured_by": staff[0].id if staff else "",
        "captured_at": work.now,
    }


def _capture(work: UnitOfWork, said: Conversation, values: dict[str, Value]) -> Record:
    """A new conversation, or the one that is gone on with: how and when it was caught stays."""
    if not said.capture:
        return insert_record(work, "capture", values)
    known = work.get(Capture, said.capture)
    first = {"way": known.way, "captured_at": known.captured_at, "captured_by": known.captured_by}
    work.update(Capture, known.id, {**values, **first})
    return known


def _keep_note(work: UnitOfWork, note: str, about: Record) -> None:
    if note:
        insert_note(work, subject_of(type_of(about).name, about.id), note)

