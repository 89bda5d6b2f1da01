"""What an office has to do now: whose turn it is in matches, exchanges and applications, and which tasks fall due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date
from datetime import timedelta

from smedesk.domain.records import Application, Company, Exchange, Match, Person, Scheme, Task
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.state_table import Actor, Turn
from smedesk.domain.states import APPLICATION, EXCHANGE, MATCH
from smedesk.services.editing import title_of
from smedesk.services.free_steps import own_role
from smedesk.services.ports import ListQuery, Reads
from smedesk.services.proposing import entered_at, turn_of
from smedesk.services.suggesting import pseudonym, running_scheme
from smedesk.translate import Text, mark

SOON = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class TodayItem:
    """One thing to do: about which record ("" for none), what, until when (None: no day is set). `task_id` names
    the task that somebody wrote down and can tick off, `about` the company or person it is about; all else follows from
    the state of the record."""

    kind: str
    id: str
    title: str
    task: Text
    due: Date | None = None
    task_id: str = ""
    about: str = ""

    def is_overdue(self, today: Date) -> bool:
        """Whether its day has passed."""
        return self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class Today:
    """The office's day. Items stand with the earliest day first; those of one day stand together by what is to do."""

    ours: tuple[TodayItem, ...]
    partners: tuple[TodayItem, ...]
    companies: int
    people: int
    unsent: int


def read_today(reads: Reads, today: Date) -> Today:
    """Return what waits for this office and what waits for its partners."""
    office = reads.office()
    running = running_scheme(reads.find(Scheme), today)
    rules = running[1] if running else None
    items = [*_matches(reads, office, rules), *_exchanges(reads, office), *_applications(reads)]
    ours = [item for item, is_ours in items if is_ours] + list(_tasks(reads, today))
    return Today(
        ours=_by_day(ours),
        partners=_by_day(item for item, is_ours in items if not is_ours),
        companies=reads.count(ListQuery("company")),
        people=reads.count(ListQuery("person")),
        unsent=reads.unsent_count(),
    )


def _by_day(items: Iterable[TodayItem]) -> tuple[TodayItem, ...]:
    return tuple(sorted(items, key=lambda item: (item.due or Date.max, item.kind, item.task, item.title)))


Item = tuple[TodayItem, bool]


def _matches(reads: Reads, office: str, rules: SchemeRules | None) -> Iterable[Item]:
    matches = [one for one in reads.find(Match) if MATCH.next_step(one.state)]
    applications = reads.get_many(Application, (one.application for one in matches))
    people = reads.get_many(Person, (one.person for one in applications.values()))
    drawn_up = {one.match for one in reads.find(Exchange)}
    for match in matches:
        turn = turn_of(match)
        if turn is None or match.id in drawn_up:
            continue
        since = entered_at(match)
        due = turn.due_on(since.date(), rules.dues) if since and rules else None
        title = _applicant(applications.get(match.application), people)
        yield TodayItem("match", match.id, title, turn.task, due), own_role(office, match) in turn.actors


def _applicant(application: Application | None, people: Mapping[str, Person]) -> str:
    """The name where this desk may know it, else the pseudonym."""
    if application is None:
        return ""
    person = people.get(application.person)
    return (title_of(person) if person else "") or pseudonym(application)


def _exchanges(reads: Reads, office: str) -> Iterable[Item]:
    exchanges = reads.find(Exchange)
    companies = reads.get_many(Company, (one.host_company for one in exchanges))
    for exchange in exchanges:
        turn = EXCHANGE.next_step(exchange.state)
        if turn is not None:
            host = companies.get(exchange.host_company)
            title = f"{exchange.number} · {title_of(host)}" if host else exchange.number
            yield TodayItem("exchange", exchange.id, title, turn.task), _is_ours(turn, office == exchange.office)


def _is_ours(turn: Turn, is_sending: bool) -> bool:
    return (Actor.SENDING_OFFICE if is_sending else Actor.HOST_OFFICE) in turn.actors


def _applications(reads: Reads) -> Iterable[Item]:
    waiting = [one for state in ("submitted", "on_hold") for one in reads.find(Application, own=True, state=state)]
    people = reads.get_many(Person, (one.person for one in waiting))
    for application in waiting:
        if turn := APPLICATION.next_step(application.state):
            is_ours = Actor.SENDING_OFFICE in turn.actors
            yield TodayItem("person", application.person, _applicant(application, people), turn.task), is_ours


def _tasks(reads: Reads, today: Date) -> Iterable[TodayItem]:
    due = [one for one in reads.find(Task, own=True, done_at=None) if one.due is None or one.due <= today + SOON]
    subjects = [one.subject.partition(":") for one in due]
    companies = reads.get_many(Company, (id for kind, _, id in subjects if kind == "company"))
    people = reads.get_many(Person, (id for kind, _, id in subjects if kind == "person"))
    names = {id: title_of(one) for id, one in (*companies.items(), *people.items())}
    for task, (kind, _, id) in zip(due, subjects, strict=True):
        yield TodayItem(kind, id, task.title, mark("Today", "To do"), task.due, task.id, names.get(id, ""))
