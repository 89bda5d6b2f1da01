"""Who works here: schemes, offices, staff, and the views that staff keep."""

from __future__ import annotations

from smedesk.domain import choices
from smedesk.domain.field import (
    Audience,
    Merge,
    Record,
    choice,
    country,
    long_text,
    record,
    reference,
    text,
    whole,
    yes_no,
)
from smedesk.translate import mark


@record("scheme", mark("Record", "Scheme"))
class Scheme(Record):
    """A funded programme with its own rules; `rules` is the TOML that `smedesk.domain.scheme` reads."""

    code: str = text(mark("Scheme", "Code"), required=True, audience=Audience.EVERYONE, max_length=40)
    name: str = text(mark("Scheme", "Name"), required=True, audience=Audience.EVERYONE)
    rules: str = long_text(
        mark("Scheme", "Rules"), audience=Audience.EVERYONE, merge=Merge.REGISTER, max_length=200_000)


@record("office", mark("Record", "Office"))
class Office(Record):
    """An intermediary organisation. Sending and host are roles it has in one exchange."""

    name: str = text(mark("Office", "Name"), required=True, audience=Audience.EVERYONE)
    country: str = country(mark("Office", "Country"), required=True, audience=Audience.EVERYONE)
    city: str = text(mark("Office", "City"), audience=Audience.EVERYONE)
    address: str = text(mark("Office", "Address"), audience=Audience.EVERYONE)
    email: str = text(mark("Office", "E-mail"), audience=Audience.EVERYONE)
    phone: str = text(mark("Office", "Phone"), audience=Audience.EVERYONE, max_length=40)
    language: str = text(mark("Office", "Language"), audience=Audience.EVERYONE, max_length=5)
    signatory: str = text(mark("Office", "Signs for the office"), audience=Audience.EVERYONE)
    matching_weights: str = text(mark("Office", "Weights of the matching"), max_length=400)
    """"sending.skills:30 … host.window:10" in per cent, as `matching.weights` reads it; "" for the published ones"""
    matching_congestion: int | None = whole(mark("Office", "Crowded places stand back in the lists"))
    """per cent of its price in the last plan that a place loses in the order of a list; None for nothing"""


@record("staff", mark("Record", "Staff member"))
class Staff(Record):
    """An adviser of an office."""

    name: str = text(mark("Staff", "Name"), required=True, audience=Audience.EVERYONE, personal=True)
    email: str = text(mark("Staff", "E-mail"), audience=Audience.EVERYONE, personal=True)
    role: str = choice(mark("Staff", "Role"), choices.STAFF_ROLES, default="officer")
    language: str = text(mark("Staff", "Language"), max_length=5)


@record("view", mark("Record", "View"))
class View(Record):
    """A way to look at a list that somebody named: filter, columns, order and grouping."""

    name: str = text(mark("View", "Name"), required=True, max_length=80)
    lists: str = text(mark("View", "Lists"), required=True, max_length=40)
    owner: str = reference(mark("View", "Whose"), "staff")
    is_shared: bool = yes_no(mark("View", "For the whole office"))
    definition: str = long_text(mark("View", "What it shows"), merge=Merge.REGISTER)
