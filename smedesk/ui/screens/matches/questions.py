"""What the place "Matches" asks the database, answered with plain rows. Runs on read threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date as Date
from typing import TypeVar

from smedesk.domain.days import Due
from smedesk.domain.errors import RecordMissing
from smedesk.domain.field import Record
from smedesk.domain.records import Application, Company, Exchange, Match, Office, Person, Placement, Scheme
from smedesk.domain.state_table import Actor, Turn
from smedesk.services.congesting import read_stood_back
from smedesk.services.free_steps import own_role
from smedesk.services.ports import ListQuery, Reads
from smedesk.services.proposing import entered_at, turn_of
from smedesk.services.suggesting import pseudonym, running_scheme
from smedesk.translate import translate

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of a match as this desk holds them; what others have not published is None.

    `stood_back` is by how many points, of 1000, the placement stands back in the lists because it is crowded."""

    application: Application
    person: Person | None
    sending_company: Company | None
    placement: Placement
    host_company: Company | None
    host_office: Office | None
    sending_office: Office | None
    stood_back: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """Where a match stands: the state, whose turn it is and until when, and which side the own office is."""

    match: Match
    role: Actor
    turn: Turn | None
    due: Date | None

    @property
    def is_ours(self) -> bool:
        """Whether the own office must act."""
        return self.turn is not None and self.role in self.turn.actors

    @property
    def is_open(self) -> bool:
        """Whether somebody must act."""
        return self.turn is not None and self.match.state != "agreed"


@dataclass(frozen=True, slots=True)
class MatchRow:
    """A match in the list."""

    step: Step
    participant: str
    participant_place: str
    host: str
    host_place: str


@dataclass(frozen=True, slots=True)
class MatchDetail:
    """Everything that the detail of a match shows; `exchange` is the id of what was drawn up on it, or ""."""

    step: Step
    pair: Pair
    exchange: str


def named(family: object, given: object) -> str:
    """Return a person's name as lists show it."""
    return ", ".join(str(part) for part in (family, given) if part)


def read_pair(reads: Reads, application: str, placement: str) -> Pair:
    """Return both sides of a pair."""
    wish, offer = reads.get(Application, application), reads.get(Placement, placement)
    person = _here(reads, Person, wish.person)
    return Pair(
        application=wish,
        person=person,
        sending_company=_here(reads, Company, person.company) if person else None,
        placement=offer,
        host_company=_here(reads, Company, offer.company),
        host_office=_here(reads, Office, offer.office),
        sending_office=_here(reads, Office, wish.office),
        stood_back=read_stood_back(reads, placement),
    )


def read_matches(reads: Reads, today: Date) -> tuple[MatchRow, ...]:
    """Return all matches of the own office: what waits for it first, then by the day that is the last to act."""
    office, dues = reads.office(), _dues(reads, today)
    drawn_up = {one.match for one in reads.find(Exchange)}
    steps = {match.id: _step(match, office, dues, is_done=match.id in drawn_up) for match in reads.find(Match)}
    found = reads.rows("match", _SIDES, reads.row_ids(ListQuery("match", own=None)))
    rows = [_match_row(steps[row[0]], *row[1]) for row in found if row is not None and row[0] in steps]
    return tuple(sorted(rows, key=lambda row: _urgency(row.step)))


_SIDES = (
    "application.person.family_name",
    "application.person.given_name",
    "application.person.company.country",
    "placement.company.name",
    "placement.company.country",
)
"""What a list says of the two sides; nothing of what others have not opened yet."""


def is_application(reads: Reads, id: str) -> bool:
    """Whether an id is that of an application."""
    return reads.row_of("application", id) is not None


def read_match(reads: Reads, id: str, today: Date) -> MatchDetail:
    """Return one match with both its sides."""
    match = reads.get(Match, id)
    exchanges = reads.find(Exchange, match=id)
    return MatchDetail(
        _step(match, reads.office(), _dues(reads, today), is_done=bool(exchanges)),
        read_pair(reads, match.application, match.placement),
        exchanges[0].id if exchanges else "",
    )


def participant_name(pair_person: Person | None, application: Application) -> str:
    """Return the name where it is known, else the pseudonym of the profile."""
    name = named(pair_person.family_name, pair_person.given_name) if pair_person else ""
    return name or translate("Matches", "Participant {code}").format(code=pseudonym(application))


def host_name(company: Company | None, placement: Placement) -> str:
    """Return the host's name where it is known, else the pseudonym of the placement."""
    name = company.name if company else ""
    return name or translate("Matches", "Placement {code}").format(code=pseudonym(placement))


def _here(reads: Reads, made: type[R], id: str) -> R | None:
    try:
        return reads.get(made, id)
    except RecordMissing:
        return None  # another office has not published it


def _dues(reads: Reads, today: Date) -> Mapping[str, Due]:
    running = running_scheme(reads.find(Scheme), today)
    return running[1].dues if running else {}


def _step(match: Match, office: str, dues: Mapping[str, Due], *, is_done: bool) -> Step:
    """Return where a match stands; once its exchange has been drawn up, nobody need do anything about the match."""
    if is_done:
        return Step(match, own_role(office, match), None, None)
    turn = turn_of(match)
    since = entered_at(match)
    due = turn.due_on(since.date(), dues) if turn and since else None
    return Step(match, own_role(office, match), turn, due)


def _urgency(step: Step) -> tuple[bool, bool, Date, str]:
    return not step.is_ours, not step.is_open, step.due or Date.max, step.match.id


def _match_row(
    step: Step, family: object, given: object, sending_country: object, host: object, host_country: object
) -> MatchRow:
    application, placement = Application(id=step.match.application), Placement(id=step.match.placement)
    return MatchRow(
        step,
        named(family, given) or participant_name(None, application),
        str(sending_country or ""),
        str(host or "") or host_name(None, placement),
        str(host_country or ""),
    )


def read_places(reads: Reads, placements: tuple[str, ...]) -> Mapping[str, tuple[Placement, Company | None]]:
    """Return placement and company of each id that is here."""
    offers = {id: offer for id in placements if (offer := _here(reads, Placement, id))}
    return {id: (offer, _here(reads, Company, offer.company)) for id, offer in offers.items()}
