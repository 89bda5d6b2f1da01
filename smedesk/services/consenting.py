"""Taking and withdrawing a person's consent: one record a purpose, in the same save as the contact where it is new."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from smedesk.domain.consent import CONSENT_TEXT_VERSION, may_publish
from smedesk.domain.field import Value
from smedesk.domain.records import Application, Company, Consent, Person
from smedesk.services.editing import insert_record, title_of
from smedesk.services.ports import Changes, Sentence, Store, UnitOfWork
from smedesk.translate import mark


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """What a person agreed to, and how: each purpose was a box of its own, never ticked beforehand."""

    purposes: frozenset[str]
    language: str
    method: str
    place: str = ""
    event: str = ""
    signature: bytes = b""
    """the drawn signature as PNG; kept in the database under its SHA-256"""


def add_consents(work: UnitOfWork, person: str, answer: ConsentAnswer) -> None:
    """Write a consent record for each purpose, inside a change that is under way."""
    signature = work.keep_file(answer.signature) if answer.signature and answer.purposes else ""
    for purpose in sorted(answer.purposes):
        insert_record(work, "consent", {
            "person": person,
            "purpose": purpose,
            "text_version": CONSENT_TEXT_VERSION,
            "language": answer.language,
            "given_at": work.now,
            "place": answer.place,
            "taken_by": work.author,
            "method": answer.method,
            "event": answer.event,
            "signature_sha256": signature,
        })


def record_consent(store: Store, person: str, answer: ConsentAnswer) -> Changes:
    """Keep what a known person agreed to."""
    with store.change(Sentence(mark("Consenting", "Kept the consent"))) as work:
        add_consents(work, person, answer)
        name = title_of(work.get(Person, person))
        work.say(Sentence(mark("Consenting", "Kept the consent of {name}"), {"name": name}))
    return work.changes


def withdraw_consent(store: Store, consent: str) -> Changes:
    """Note that a consent was withdrawn now; what stood on it ends in the same save: without the one to the catalogue
    nothing of the person is published. The first withdrawal counts."""
    with store.change(Sentence(mark("Consenting", "Noted the withdrawal of a consent"))) as work:
        given = work.get(Consent, consent)
        work.update(Consent, consent, {"withdrawn_at": given.withdrawn_at or work.now})
        if not may_publish(work.find(Consent, person=given.person), given.person, work.now):
            for application in work.find(Application, person=given.person):
                work.update(Application, application.id, {"is_published": False})
    return work.changes


def enter_contact(
    store: Store, company: Mapping[str, Value] | str, person: Mapping[str, Value], consent: ConsentAnswer | None
) -> tuple[str, str, Changes]:
    """Enter a company, its contact and the consent in one save; return (company id, person id, changes).

    `company` is the id of a known company or the values of a new one; a person without a family name is left out, and
    its id is ""."""
    with store.change(Sentence(mark("Consenting", "Entered {name}"))) as work:
        known = work.get(Company, company) if isinstance(company, str) else insert_record(work, "company", company)
        named, person_id = known, ""
        if person.get("family_name"):
            contact = insert_record(work, "person", {**person, "company": known.id})
            person_id = contact.id
            named = contact if isinstance(company, str) else known
            if consent is not None:
                add_consents(work, person_id, consent)
        work.say(Sentence(mark("Consenting", "Entered {name}"), {"name": title_of(named)}))
    return known.id, person_id, work.changes

