"""The lines of a plan, with the names of both sides. Runs on read threads."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from smedesk.domain.records import Application, Company, Person, Placement
from smedesk.matching.results import Blocking, Crowd, Goal, Suggestion
from smedesk.services.planning import Pair, Planned
from smedesk.services.ports import Reads
from smedesk.translate import mark
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.matches.plan_words import (
    DECIDED,
    FREE,
    LOCKED,
    crowd_words,
    price_words,
    rather_words,
    state_tone,
    state_words,
)
from smedesk.ui.screens.matches.questions import host_name, participant_name
from smedesk.ui.screens.matches.words import host_line

_Named = Mapping[str, tuple[str, str]]
"""Id → name and what stands below it."""

PAIR_COLUMNS = (
    Column("participant", mark("Plan", "Participant"), ColumnKind.TITLE),
    Column("placement", mark("Plan", "Placement"), ColumnKind.TITLE, width=13),
    Column("score", mark("Plan", "Score"), ColumnKind.NUMBER, width=7),
    Column("rank", mark("Plan", "On the list"), ColumnKind.NUMBER, width=9, priority=3),
    Column("state", mark("Plan", "State"), ColumnKind.CHIP, width=9, words=state_words, tone=state_tone),
)
RATHER_COLUMNS = (
    Column("participant", mark("Plan", "Participant"), ColumnKind.TITLE),
    Column("placement", mark("Plan", "Host"), ColumnKind.TITLE, width=26),
)
CROWD_COLUMNS = (
    Column("placement", mark("Plan", "Placement"), ColumnKind.TITLE),
    Column("people", mark("Plan", "Wanted by"), ColumnKind.TITLE, width=22),
    Column("price", mark("Plan", "One more"), width=9, priority=2),
)


class PlanRows(NamedTuple):
    """The lines of each plan, of those who would rather have each other, and of the crowded places."""

    pairs: Mapping[Goal, tuple[GivenRow, ...]]
    rather: Mapping[Goal, tuple[GivenRow, ...]]
    crowds: tuple[GivenRow, ...]


def read_plan(reads: Reads, planned: Planned, locked: Collection[Pair], labels: Labels) -> PlanRows:
    """Return the lines of all plans."""
    shown = {one for plan in planned.plans.values() for one in plan.pairs}
    rather = {one for plan in planned.plans.values() for one in plan.rather}
    crowds = next(iter(planned.plans.values())).crowds
    both: set[Suggestion | Blocking] = {*shown, *rather}  # what they have instead is among what is shown
    people = _participants(reads, {one.participant for one in both})
    places = _places(reads, {*(one.place for one in both), *(crowd.place for crowd in crowds)}, labels)

    def row(one: Suggestion) -> GivenRow:
        pair = one.participant, one.place
        state = DECIDED if pair in planned.decided else LOCKED if pair in locked else FREE
        values = (people[one.participant], places[one.place], one.score // 10, one.rank or None, state)
        return GivenRow(one.participant, values, frozenset({ALL, state}))

    known = {one for one in both if one.participant in people and one.place in places}
    return PlanRows(
        {
            goal: tuple(sorted((row(one) for one in plan.pairs if one in known), key=_by_name))
            for goal, plan in planned.plans.items()
        },
        {
            goal: tuple(_rather_row(one, people, places) for one in plan.rather if one in known)
            for goal, plan in planned.plans.items()
        },
        tuple(_crowd_row(crowd, places[crowd.place]) for crowd in crowds if crowd.place in places),
    )


def _by_name(row: GivenRow) -> tuple[str, str]:
    return row.values[0][0].casefold(), row.id


def row_id(pair: Pair) -> str:
    """Return the id of the line of a pair where an application may have several."""
    return ":".join(pair)


def _rather_row(one: Blocking, people: _Named, places: _Named) -> GivenRow:
    host, guest = places.get(one.has, ("", ""))[0], people.get(one.least, ("", ""))[0]
    wish, answer = rather_words(one, host, guest)
    pair = one.participant, one.place
    return GivenRow(row_id(pair), ((people[one.participant][0], wish), (places[one.place][0], answer)))


def _crowd_row(crowd: Crowd, place: tuple[str, str]) -> GivenRow:
    return GivenRow(crowd.place, (place, crowd_words(crowd), price_words(crowd.price)))


def _participants(reads: Reads, ids: Iterable[str]) -> _Named:
    """Return application → name and company."""
    wishes = reads.get_many(Application, sorted(ids))
    people = reads.get_many(Person, sorted({one.person for one in wishes.values()}))
    companies = reads.get_many(Company, sorted({one.company for one in people.values()}))
    named = {}
    for id, wish in wishes.items():
        person = people.get(wish.person)
        company = companies.get(person.company) if person else None
        named[id] = participant_name(person, wish), company.name if company else ""
    return named


def _places(reads: Reads, ids: Iterable[str], labels: Labels) -> _Named:
    """Return placement → host and what it is."""
    offers = reads.get_many(Placement, sorted(ids))
    companies = reads.get_many(Company, sorted({one.company for one in offers.values()}))
    return {
        id: (host_name(companies.get(offer.company), offer), host_line(offer, companies.get(offer.company), labels))
        for id, offer in offers.items()
    }
