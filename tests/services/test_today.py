"""What an office has to do now, and what waits for its partners: both see the same match from their own side."""

from __future__ import annotations

from datetime import UTC, timedelta
from datetime import datetime as DateTime
from datetime import time as Time

import pytest

from smedesk.domain.days import due_date
from smedesk.domain.records import Application, Company, Exchange, Task
from smedesk.services.noting import subject_of
from smedesk.services.today import Today, TodayItem, read_today
from tests.domain.examples import SECOND
from tests.store.desks import change
from tests.ui.screens.world import NOW, TODAY, World, enter_exchange, receive_match

PROPOSAL_DUE = due_date(TODAY, SECOND.dues["proposal"])


def today_of(world: World) -> Today:
    return read_today(world.store.reads, TODAY)


def about(items: tuple[TodayItem, ...], kind: str) -> list[TodayItem]:
    return [one for one in items if one.kind == kind]


def test_a_desk_without_anything_to_do_counts_what_it_holds(world: World) -> None:
    today = today_of(world)
    assert (today.ours, today.partners) == ((), ())
    assert (today.companies, today.people) == (1, 3)
    assert today.unsent > 0


@pytest.mark.parametrize("are_we_host", [True, False])
def test_a_proposal_waits_for_the_host_office_until_its_day(world: World, are_we_host: bool) -> None:
    match = receive_match(world, are_we_host=are_we_host, sending_accepted_at=NOW)
    today = today_of(world)
    (item,) = about(today.ours if are_we_host else today.partners, "match")
    assert (item.id, item.due, item.title) == (match, PROPOSAL_DUE, "Tamm, Kadri")
    assert not about(today.partners if are_we_host else today.ours, "match")
    assert not item.is_overdue(PROPOSAL_DUE)
    assert item.is_overdue(PROPOSAL_DUE + timedelta(days=1))


@pytest.mark.parametrize("are_we_host", [True, False])
def test_terms_that_changed_make_it_the_sending_office_s_turn_again(world: World, are_we_host: bool) -> None:
    """The host accepted terms that the sending office has not accepted yet."""
    receive_match(world, are_we_host=are_we_host, host_accepted_at=NOW)
    today = today_of(world)
    assert len(about(today.partners if are_we_host else today.ours, "match")) == 1
    assert not about(today.ours if are_we_host else today.partners, "match")


@pytest.mark.parametrize("state", ["declined", "withdrawn", "lapsed"])
def test_a_closed_match_is_nobody_s(world: World, state: str) -> None:
    receive_match(world, state, sending_accepted_at=NOW)
    assert not about((*today_of(world).ours, *today_of(world).partners), "match")


def test_an_agreed_match_is_to_be_drawn_up_until_it_is(world: World) -> None:
    receive_match(world, "agreed")
    assert len(about(today_of(world).ours, "match")) == 1
    exchange = enter_exchange(world)
    today = today_of(world)
    assert not about(today.ours, "match")
    assert [one.id for one in about(today.ours, "exchange")] == [exchange]
    assert about(today.ours, "exchange")[0].title == "2026-AA01 · Olivetti Web S.r.l."


@pytest.mark.parametrize(("state", "is_ours"), [("draft", True), ("agreed", True), ("completed", False)])
def test_an_exchange_is_ours_while_an_office_must_act(world: World, state: str, is_ours: bool) -> None:
    exchange = enter_exchange(world)
    change(world.store, Exchange, exchange, state=state)
    today = today_of(world)
    assert bool(about(today.ours, "exchange")) is is_ours
    assert bool(about(today.partners, "exchange")) is not is_ours


def test_an_application_is_ours_when_submitted_and_the_participant_s_when_it_lacks_something(world: World) -> None:
    change(world.store, Application, world.ids["kadri"], state="submitted")
    change(world.store, Application, world.ids["juhan"], state="on_hold")
    today = today_of(world)
    assert [one.id for one in today.ours] == [world.ids["kadri_person"]]
    assert [one.id for one in today.partners] == [world.ids["juhan_person"]]


def test_tasks_stand_by_their_day_when_it_is_near_and_until_they_are_done(world: World) -> None:
    company = subject_of("company", world.ids["company"])
    for name, days in (("late", -3), ("soon", 7), ("far", 8)):
        world.enter(Task, name, title=name, subject=company, due=TODAY + timedelta(days=days))
    world.enter(Task, "free", title="free")
    world.enter(Task, "done", title="done", due=TODAY, done_at=NOW)
    ours = today_of(world).ours
    assert [one.title for one in ours] == ["late", "soon", "free"]
    assert all(one.task_id for one in ours)
    assert {one.title: one.about for one in ours if one.title == "free"} == {"free": ""}
    names = {one.about for one in ours if one.kind == "company"}
    assert names == {world.store.reads.get(Company, world.ids["company"]).name}
    assert (ours[0].kind, ours[0].id, ours[0].is_overdue(TODAY)) == ("company", world.ids["company"], True)
    assert (ours[2].kind, ours[2].id, ours[2].is_overdue(TODAY)) == ("", "", False)


def test_the_earliest_day_stands_first_and_no_day_last(world: World) -> None:
    receive_match(world, "agreed")
    for number in range(3):
        proposed_at = DateTime.combine(TODAY - timedelta(days=20 * number), Time(12), UTC)
        receive_match(world, are_we_host=True, id=f"00000000-0000-7000-8000-00000000bb0{number}",
                      sending_accepted_at=NOW)
        world.enter(Task, f"task{number}", title="Call", due=proposed_at.date())
    days = [one.due for one in today_of(world).ours]
    known = [day for day in days if day is not None]
    assert known == sorted(known)
    assert days == [*known, *[None] * (len(days) - len(known))]
    assert len(known) == 6
