"""A business card as plain data, whatever it was read from, and what a scanned code turned out to be.

Which notation a card has is the reader's business (`smedesk.interchange`); how it becomes a company and a person is
said here, so that a fair, a file and a detail page do it alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.records import Company, Person
from smedesk.services.ports import Reads


@dataclass(frozen=True, slots=True)
class Contact:
    """What a card says. E-mail addresses and telephone numbers stand in the order of preference; `country` is an ISO
    code, "" where the card's word for it was none; then the word stays in `address`."""

    given_name: str = ""
    family_name: str = ""
    company_name: str = ""
    job_title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    website: str = ""
    address: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    note: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read."""
        return self == Contact()

    def person_values(self) -> dict[str, Value]:
        """Return the filled fields of a person. A name that has no family name is taken for one, since every person
        needs it. What does not fit its field is left out here, and named by `left_over`."""
        family, given = (self.family_name, self.given_name) if self.family_name else (self.given_name, "")
        return _fitting(Person, {
            "given_name": given,
            "family_name": family,
            "job_title": self.job_title,
            "email": "" if self._is_company else _first(self.emails),
            "phone": "" if self._is_company else _first(self.phones),
            "language": "" if self._is_company else self.language,
        })

    def company_values(self) -> dict[str, Value]:
        """Return the filled fields of a company. E-mail, telephone and language are its own only where the card
        names no person: they are the person's otherwise."""
        return _fitting(Company, {
            "name": self.company_name,
            "address": self.address,
            "city": self.city,
            "country": self.country,
            "website": self.website,
            "email": _first(self.emails) if self._is_company else "",
            "phone": _first(self.phones) if self._is_company else "",
            "language": self.language if self._is_company else "",
        })

    @property
    def _is_company(self) -> bool:
        return bool(self.company_name) and not (self.given_name or self.family_name)

    def left_over(self) -> str:
        """Return, a line each, what has no field: further addresses and numbers, the note, and what is too long."""
        kept = {*self.person_values().values(), *self.company_values().values()}
        said = (
            self.given_name, self.family_name, self.company_name, self.job_title, *self.emails, *self.phones,
            self.website, self.address, self.city, self.note,
        )
        return "\n".join(line for line in said if line and line not in kept)


def contact_of(reads: Reads, kind_name: str, id: str) -> Contact:
    """Return the card of a company or a person as the desk holds it; RecordMissing when it is not here."""
    if kind_name == "company":
        return _with_company(Contact(), reads.get(Company, id), has_person=False)
    person = reads.get(Person, id)
    contact = Contact(
        given_name=person.given_name, family_name=person.family_name, job_title=person.job_title,
        emails=_filled(person.email), phones=_filled(person.phone), language=person.language)
    company = reads.get_many(Company, (person.company,)).get(person.company)
    return _with_company(contact, company, has_person=True) if company else contact


def _with_company(contact: Contact, company: Company, *, has_person: bool) -> Contact:
    if not has_person:
        contact = replace(contact, emails=_filled(company.email), phones=_filled(company.phone))
    return replace(
        contact, company_name=company.name, website=company.website, address=company.address, city=company.city,
        country=company.country)


def _filled(value: str) -> tuple[str, ...]:
    return (value,) if value else ()


class Rung(StrEnum):
    """Which rung of the ladder a scanned text reached."""

    VCARD = "vcard"
    MECARD = "mecard"
    EMAIL = "email"
    WEBSITE = "website"
    PHONE = "phone"
    GUEST = "guest"
    RAW = "raw"


@dataclass(frozen=True, slots=True)
class Found:
    """What a scanned text is. `raw` is the text as it was read, always: nothing of it is lost where it says nothing
    to us."""

    rung: Rung
    raw: str
    contact: Contact = field(default_factory=Contact)
    guest: str = ""
    """id of the expected guest whose badge it is"""


LookUp = Callable[[str], tuple[str, Contact] | None]
"""Finds the code of a badge in a list of participants: (id of the guest, what the list says of him)."""


def _first(values: tuple[str, ...]) -> str:
    return next(iter(values), "")


def _fitting(made: type[Record], values: Mapping[str, str]) -> dict[str, Value]:
    fields = type_of(made).fields
    return {name: value for name, value in values.items() if value and len(value) <= fields[name].max_length}
