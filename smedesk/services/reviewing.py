"""The queue of one officer: the matches that wait for an answer of the office, then the participants for whom a
placement is sought, each with what is to be done and until when.

It decides nothing and ranks no placements: which one comes next for a participant is the matching's answer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date as Date
from typing import NamedTuple

from smedesk.domain.days import Due
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Application, Decision, Exchange, Match, Placement, Scheme
from smedesk.domain.state_table import Actor, Turn
from smedesk.services.deciding import put_off_until
from smedesk.services.free_steps import own_role
from smedesk.services.market_rows import LIVING
from smedesk.services.ports import ListQuery, Reads
from smedesk.services.proposing import entered_at, turn_of
from smedesk.services.roles import STAFF_SETTING
from smedesk.services.suggesting import pseudonym, running_scheme

Pair = tuple[str, str]
"""An application and a placement."""

SEEKING = "application"
ANSWERING = "match"


@frozen
class ReviewItem:
    """One thing to decide: about a match (`kind` ANSWERING, `id` its id) or for a participant (SEEKING, the id of the
    application). `host` is the placement's company as far as it is known, `state` the match's; "" for a participant.

    `reviewed_on` is the last day on which something was decided for a participant, `open_proposals` how many of theirs
    wait for an answer."""

    kind: str
    id: str
    participant: str
    company: str
    host: str = ""
    state: str = ""
    turn: Turn | None = None
    role: Actor = Actor.SENDING_OFFICE
    due: Date | None = None
    reviewed_on: Date | None = None
    open_proposals: int = 0


@frozen
class ReviewQueue:
    """What is to be reviewed, first things first; `put_off` counts what comes back later, the first of it on
    `back_on`. `proposals` is how many open proposals the scheme allows a participant, None without a limit."""

    items: tuple[ReviewItem, ...]
    put_off: int = 0
    back_on: Date | None = None
    proposals: int | None = None


class _Wish(NamedTuple):
    """An application that may seek a placement."""

    id: str
    family: str
    given: str
    company: str
    adviser: str
    state: str
    is_published: bool

    @property
    def is_seeking(self) -> bool:
        """Whether a placement may be sought: accepted, or shown to the other offices already."""
        return self.state == "accepted" or (self.is_published and self.state not in ("refused", "withdrawn"))


class _Sides(NamedTuple):
    """What is shown of the two sides of a match, and whose advisers look after them."""

    family: str
    given: str
    sender: str
    sender_adviser: str
    host: str
    host_adviser: str


_WISH_PATHS = (
    "person.family_name", "person.given_name", "person.company.name", "person.company.adviser", "state", "is_published",
)  # fmt: skip
_SIDE_PATHS = (
    "application.person.family_name", "application.person.given_name", "application.person.company.name",
    "application.person.company.adviser", "placement.company.name", "placement.company.adviser",
)  # fmt: skip


def read_queue(reads: Reads, today: Date, *, is_whole_office: bool = False, also: str = "") -> ReviewQueue:
    """Return the queue of who works at this desk: of companies they advise and of those that nobody does, or with
    `is_whole_office` of all. The application `also` stands first where it would not be in the queue."""
    matches, decisions = reads.find(Match), reads.find(Decision, own=True)
    later = put_off_until(decisions, today)
    adviser = None if is_whole_office else reads.setting(STAFF_SETTING)
    running = running_scheme(reads.find(Scheme), today)
    most = running[1].matching.open_proposals if running else None
    seekers, besides = _seekers(reads, matches, decisions, most, adviser, also)
    wished = {one.id for one in seekers}
    answers, put_off = _answers(reads, matches, later, adviser, running[1].dues if running else {})
    put_off |= {pair: day for pair, day in later.items() if pair[0] in wished}
    return ReviewQueue((*besides, *answers, *seekers), len(put_off), min(put_off.values(), default=None), most)


def read_put_off(reads: Reads, application: str, today: Date) -> Mapping[str, Date]:
    """Return the placements that are put off for an application → until when."""
    later = put_off_until(reads.find(Decision, own=True, application=application), today)
    return {placement: day for (_, placement), day in later.items()}


def _answers(
    reads: Reads, matches: Iterable[Match], later: Mapping[Pair, Date], adviser: str | None, dues: Mapping[str, Due]
) -> tuple[list[ReviewItem], dict[Pair, Date]]:
    """Return the matches that wait for us, by the day that is the last to act, and those that are put off."""
    office, found, put_off = reads.office(), list[ReviewItem](), dict[Pair, Date]()
    drawn_up = {one.match for one in reads.find(Exchange)}
    numbers = reads.row_ids(ListQuery("match", own=None))
    sides = {
        row[0]: _Sides(*(str(value or "") for value in row[1]))
        for row in reads.rows("match", _SIDE_PATHS, numbers)
        if row
    }
    for match in matches:
        turn, role, pair = turn_of(match), own_role(office, match), (match.application, match.placement)
        is_left = turn is None or role not in turn.actors or match.state == "agreed" or match.id in drawn_up
        side = sides.get(match.id)
        if turn is None or is_left or side is None:
            continue
        ours = side.sender_adviser if role is Actor.SENDING_OFFICE else side.host_adviser
        if not _is_mine(ours, adviser):
            continue
        if pair in later:
            put_off[pair] = later[pair]
            continue
        since = entered_at(match)
        name = _name(side.family, side.given) or pseudonym(Application(id=match.application))
        host = side.host or pseudonym(Placement(id=match.placement))
        due = turn.due_on(since.date(), dues) if since else None
        found.append(ReviewItem(ANSWERING, match.id, name, side.sender, host, match.state, turn, role, due))
    return sorted(found, key=lambda one: (one.due or Date.max, one.id)), put_off


def _seekers(
    reads: Reads,
    matches: Iterable[Match],
    decisions: Iterable[Decision],
    most: int | None,
    adviser: str | None,
    also: str,
) -> tuple[list[ReviewItem], list[ReviewItem]]:
    """Return the participants for whom a placement is sought, who has waited longest first; and besides them `also`."""
    agreed = {one.application for one in matches if one.state == "agreed"}
    proposed = Counter(one.application for one in matches if one.state in LIVING)
    last: dict[str, Decision] = {}
    for one in decisions:
        if one.application not in last or one.id > last[one.application].id:
            last[one.application] = one
    found, besides = list[ReviewItem](), list[ReviewItem]()
    for wish in _wishes(reads):
        is_full = most is not None and proposed[wish.id] >= most
        is_due = wish.is_seeking and wish.id not in agreed and not is_full and _is_mine(wish.adviser, adviser)
        if is_due or wish.id == also:
            name = _name(wish.family, wish.given) or pseudonym(Application(id=wish.id))
            on = last[wish.id].decided_on if wish.id in last else None
            item = ReviewItem(SEEKING, wish.id, name, wish.company, reviewed_on=on, open_proposals=proposed[wish.id])
            (found if is_due else besides).append(item)
    # an id begins with the moment at which it was made: an application waits since then, or since the last decision
    found.sort(key=lambda one: (one.reviewed_on or Date.min, last[one.id].id if one.id in last else one.id))
    return found, besides


def _wishes(reads: Reads) -> Iterable[_Wish]:
    rows = reads.rows("application", _WISH_PATHS, reads.row_ids(ListQuery("application")))
    for row in rows:
        if row:
            family, given, company, adviser, state = (str(one or "") for one in row[1][:-1])
            yield _Wish(row[0], family, given, company, adviser, state, is_published=bool(row[1][-1]))


def _is_mine(adviser: str, mine: str | None) -> bool:
    return mine is None or adviser in ("", mine)


def _name(family: str, given: str) -> str:
    return ", ".join(part for part in (family, given) if part)
