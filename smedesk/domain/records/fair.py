"""Fairs and visits: the event, who was expected there, and what was caught."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from smedesk.domain import choices
from smedesk.domain.field import (
    Merge,
    Record,
    choice,
    country,
    date,
    instant,
    long_text,
    record,
    reference,
    text,
    whole,
    yes_no,
)
from smedesk.translate import mark


@record("event", mark("Record", "Event"))
class Event(Record):
    """A fair or visit where companies are entered."""

    name: str = text(mark("Event", "Name"), required=True)
    place: str = text(mark("Event", "Place"))
    country: str = country(mark("Event", "Country"))
    starts: Date | None = date(mark("Event", "From"))
    ends: Date | None = date(mark("Event", "To"))


@record("guest", mark("Record", "Expected guest"))
class Guest(Record):
    """Somebody on the list of participants of an event: no contact yet, and no consent."""

    event: str = reference(mark("Guest", "Event"), "event", required=True)
    code: str = text(mark("Guest", "Code on the badge"), personal=True, max_length=400)
    company_name: str = text(mark("Guest", "Company"), personal=True)
    given_name: str = text(mark("Guest", "Given name"), personal=True)
    family_name: str = text(mark("Guest", "Family name"), personal=True)
    email: str = text(mark("Guest", "E-mail"), personal=True)
    phone: str = text(mark("Guest", "Phone"), personal=True, max_length=40)
    country: str = country(mark("Guest", "Country"))


@record("capture", mark("Record", "Contact at an event"))
class Capture(Record):
    """One conversation at an event: what it came from, what it was worth, and what is still missing."""

    event: str = reference(mark("Capture", "Event"), "event", required=True)
    company: str = reference(mark("Capture", "Company"), "company")
    person: str = reference(mark("Capture", "Person"), "person")
    way: str = choice(mark("Capture", "Entered by"), choices.CAPTURE_WAYS, default="typed")
    raw_code: str = long_text(mark("Capture", "Code as read"), merge=Merge.REGISTER, personal=True)
    form_number: str = text(mark("Capture", "Number of the paper form"), max_length=20)
    rating: int | None = whole(mark("Capture", "Interest (1 to 5)"), minimum=1, maximum=5)
    is_incomplete: bool = yes_no(mark("Capture", "Complete later"))
    captured_by: str = reference(mark("Capture", "By whom"), "staff")
    captured_at: DateTime | None = instant(mark("Capture", "When"))
    thanked_at: DateTime | None = instant(mark("Capture", "Thanked"))
