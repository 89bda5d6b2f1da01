"""An event as a whole: which one is worked at, who was met there, and its figures afterwards."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from smedesk.domain.records import Capture, Company, Consent, Event, Person
from smedesk.services.editing import title_of
from smedesk.services.ports import Reads, Store

EVENT = "fair.event"
"""The setting that keeps the event this desk works at."""


@dataclass(frozen=True, slots=True)
class Met:
    """One conversation with whom it was: what a list shows."""

    capture: Capture
    company: Company | None
    person: Person | None

    @property
    def title(self) -> str:
        """The name by which the conversation is found again, "" where only a code was read."""
        return title_of(self.company) if self.company else title_of(self.person) if self.person else ""


@dataclass(frozen=True, slots=True)
class FairState:
    """An event as it stands now, newest conversation first. `unsent` counts all records of the desk that wait to be
    sent: at a fair that is what would be lost with the laptop."""

    event: Event
    met: tuple[Met, ...]
    unsent: int

    @property
    def incomplete(self) -> int:
        """How many conversations are to be completed later."""
        return sum(one.capture.is_incomplete for one in self.met)


@dataclass(frozen=True, slots=True)
class EventFigures:
    """What came out of an event. Days and hours are those of this computer's time zone; "" is "not known"."""

    captured: int
    incomplete: int
    unsent: int
    thanked: int
    days: Mapping[str, int]
    hours: Mapping[str, int]
    countries: Mapping[str, int]
    sides: Mapping[str, int]
    ways: Mapping[str, int]
    ratings: Mapping[str, int]
    consents: Mapping[str, int]


def choose_event(store: Store, id: str) -> None:
    """Work at this event from now on."""
    store.set_setting(EVENT, id)


def events(reads: Reads) -> tuple[Event, ...]:
    """Return the office's events, the newest first."""
    return tuple(sorted(reads.find(Event, own=True), key=lambda one: (str(one.starts or ""), one.id), reverse=True))


def fair_state(reads: Reads) -> FairState | None:
    """Return the event that this desk works at, None while none is chosen."""
    event = reads.get_many(Event, (reads.setting(EVENT),)).get(reads.setting(EVENT))
    if event is None or event.archived:
        return None
    return FairState(event, met_at(reads, event.id), reads.unsent_count())


def met_at(reads: Reads, event: str) -> tuple[Met, ...]:
    """Return the conversations of an event, newest first."""
    captures = sorted(reads.find(Capture, own=True, event=event), key=lambda one: one.id, reverse=True)
    companies = reads.get_many(Company, {one.company for one in captures if one.company})
    people = reads.get_many(Person, {one.person for one in captures if one.person})
    return tuple(Met(one, companies.get(one.company), people.get(one.person)) for one in captures)


def figures_of(reads: Reads, event: str) -> EventFigures:
    """Return the figures of an event, as they stand now."""
    met = met_at(reads, event)
    captures = [one.capture for one in met]
    companies = [one.company for one in met]
    moments = [one.captured_at.astimezone() for one in captures if one.captured_at]
    waiting = {entry.id for entry in reads.unsent("capture")}
    standing = [one for one in reads.find(Consent, own=True, event=event) if one.withdrawn_at is None]
    return EventFigures(
        captured=len(met),
        incomplete=sum(one.is_incomplete for one in captures),
        unsent=sum(one.id in waiting for one in captures),
        thanked=sum(one.thanked_at is not None for one in captures),
        days=_counted(f"{one:%Y-%m-%d}" for one in moments),
        hours=_counted(f"{one:%H}" for one in moments),
        countries=_counted(one.country if one else "" for one in companies),
        sides=_counted(one.side if one else "" for one in companies),
        ways=_counted(one.way for one in captures),
        ratings=_counted(str(one.rating or "") for one in captures),
        consents=_counted(one.purpose for one in standing),
    )


def _counted(values: Iterable[str]) -> dict[str, int]:
    """Return value → how often, in the order of the values."""
    return dict(sorted(Counter(values).items()))
