"""An exchange is drawn up once, by the sending office, from an agreed match; its grant is what the agreement says."""

from __future__ import annotations

from datetime import date as Date
from datetime import timedelta
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain.days import Period, length_of
from smedesk.domain.errors import CommandRefused, DomainError, ValueRefused
from smedesk.domain.grant import GrantState
from smedesk.domain.records import Exchange, PlanActivity, PlanSection, Scheme, StayPeriod
from smedesk.services.exchanging import (
    add_activity,
    add_period,
    add_section,
    draft_exchange,
    grant_of,
    planned,
    rules_of,
    work_out_grant,
)
from tests.domain.examples import SECOND, show
from tests.ui.screens.world import TODAY, World, enter_exchange, open_host, receive_match

FEBRUARY = Date(2027, 2, 1)


def stay(starts: Date | None, ends: Date | None, id: str = "1") -> StayPeriod:
    return StayPeriod(id=id, planned_from=starts, planned_to=ends)


def agreed(world: World, state: str = "agreed", *, are_we_host: bool = False) -> str:
    """Take in a match in a state, its host opened; return its id."""
    open_host(world)
    return receive_match(world, state, are_we_host=are_we_host)


def exchange_of(world: World, id: str) -> Exchange:
    return world.store.reads.get(Exchange, id)


def test_an_agreed_match_becomes_an_exchange_with_a_period_and_a_section_to_fill_in(world: World) -> None:
    match = agreed(world)
    id, changes = draft_exchange(world.store, match)
    exchange = exchange_of(world, id)
    assert (exchange.match, exchange.state, exchange.office, exchange.host_office) == (
        match, "draft", world.office, "office-it")
    assert (exchange.participant, exchange.sending_company) == (world.ids["kadri_person"], world.ids["company"])
    assert exchange.number == "2026-AA01"
    assert exchange.scheme == world.store.reads.find(Scheme)[0].id, "nobody chose one: the running scheme"
    assert len(world.store.reads.find(StayPeriod, exchange=id)) == 1
    assert [one.position for one in world.store.reads.find(PlanSection, exchange=id)] == [1]
    assert set(changes.touched) == {"exchange", "stay_period", "plan_section"}


@pytest.mark.parametrize(("state", "are_we_host", "code"), [
    ("proposed", False, "exchange.match_not_agreed"),
    ("accepting", False, "exchange.match_not_agreed"),
    ("declined", False, "exchange.match_not_agreed"),
    ("agreed", True, "command.not_for_this_actor"),
])
def test_nothing_is_drawn_up_before_both_agreed_nor_by_the_host_office(
    world: World, state: str, are_we_host: bool, code: str
) -> None:
    match = agreed(world, state, are_we_host=are_we_host)
    with pytest.raises(CommandRefused) as refused:
        draft_exchange(world.store, match)
    assert refused.value.code == code
    assert not world.store.reads.find(Exchange)


def test_a_match_has_one_exchange_and_another_one_after_undo(world: World) -> None:
    match = agreed(world)
    draft_exchange(world.store, match)
    with pytest.raises(CommandRefused, match=r"exchange\.exists"):
        draft_exchange(world.store, match)
    world.store.undo()
    id, _ = draft_exchange(world.store, match)
    assert [one.id for one in world.store.reads.find(Exchange)] == [id]


def test_without_a_running_scheme_nothing_is_drawn_up(world: World) -> None:
    match = agreed(world)
    scheme = world.store.reads.find(Scheme)[0]
    over = scheme.rules.replace("starts = 2020-10-05", "starts = 2020-10-05\nends = 2021-10-05", 1)
    world.receive(Scheme(id=scheme.id, code=scheme.code, name=scheme.name, rules=over))
    with pytest.raises(DomainError, match=r"exchange\.no_scheme"):
        draft_exchange(world.store, match)
    assert not world.store.reads.find(Exchange)


def test_parts_are_added_behind_the_last(world: World) -> None:
    id, _ = draft_exchange(world.store, agreed(world))
    for _ in range(2):
        add_section(world.store, id)
    activity, _ = add_activity(world.store, id, 3)
    add_period(world.store, id)
    reads = world.store.reads
    assert sorted(one.position or 0 for one in reads.find(PlanSection, exchange=id)) == [1, 2, 3]
    assert reads.get(PlanActivity, activity).week == 3
    assert len(reads.find(StayPeriod, exchange=id)) == 2
    with pytest.raises(ValueRefused, match=r"value\.too_small"):
        add_activity(world.store, id, 0)


def test_a_grant_is_kept_with_its_working(world: World) -> None:
    id = enter_exchange(world)
    world.enter(StayPeriod, "period", exchange=id, planned_from=FEBRUARY, planned_to=Date(2027, 3, 31))
    work_out_grant(world.store, id, TODAY, show)
    exchange = exchange_of(world, id)
    rate = SECOND.grant.tables[-1].euro_a_month["IT"]
    assert (exchange.grant_rate, exchange.grant_total) == (rate, 2 * rate)
    assert f"{2 * rate:,.2f} EUR" in exchange.grant_working


def test_eligible_without_a_rate_is_no_grant_of_zero(world: World) -> None:
    id = enter_exchange(world, grant_rate=Decimal(900), grant_total=Decimal(1800), grant_working="old")
    scheme = world.store.reads.find(Scheme)[0]
    rules = "\n".join(line for line in scheme.rules.splitlines() if not line.startswith("IT = "))
    world.receive(Scheme(id=scheme.id, code=scheme.code, name=scheme.name, rules=rules))
    world.enter(StayPeriod, "period", exchange=id, planned_from=FEBRUARY, planned_to=Date(2027, 3, 31))
    work_out_grant(world.store, id, TODAY, show)
    exchange = exchange_of(world, id)
    assert (exchange.grant_rate, exchange.grant_total) == (None, None)
    assert "The scheme has no rate for country IT." in exchange.grant_working
    grant = grant_of(world.store.reads.find(StayPeriod, exchange=id), "IT", rules_of(world.store.reads, exchange),
                     TODAY, is_enhanced=False)
    assert grant.state is GrantState.NO_RATE


def test_a_stay_without_dates_has_no_grant_yet(world: World) -> None:
    id = enter_exchange(world)
    world.enter(StayPeriod, "period", exchange=id, planned_from=FEBRUARY)
    work_out_grant(world.store, id, TODAY, show)
    assert exchange_of(world, id).grant_total is None
    assert exchange_of(world, id).grant_working == "The stay has no dates yet."


@pytest.mark.parametrize(("dates", "code"), [
    ([(FEBRUARY, Date(2027, 1, 31))], "period.ends_before_start"),
    ([(FEBRUARY, Date(2027, 3, 1)), (Date(2027, 3, 1), Date(2027, 3, 9))], "stay.slices_overlap"),
])
def test_dates_that_cannot_be_leave_the_grant_as_it_was(
    world: World, dates: list[tuple[Date, Date]], code: str
) -> None:
    id = enter_exchange(world, grant_total=Decimal(1800))
    for number, (starts, ends) in enumerate(dates):
        world.enter(StayPeriod, f"period{number}", exchange=id, planned_from=starts, planned_to=ends)
    with pytest.raises(DomainError) as refused:
        work_out_grant(world.store, id, TODAY, show)
    assert refused.value.code == code
    assert exchange_of(world, id).grant_total == Decimal(1800)


def test_a_period_that_ends_before_it_starts_says_which_days() -> None:
    with pytest.raises(ValueRefused) as refused:
        planned([stay(FEBRUARY, Date(2027, 1, 31))])
    assert refused.value.code == "period.ends_before_start"
    assert refused.value.parameters["starts"] == FEBRUARY
    assert refused.value.parameters["value"] == Date(2027, 1, 31)


days = st.dates(Date(2026, 1, 1), Date(2028, 12, 31))
slices = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 60)), min_size=1, max_size=5)


@given(days, slices, st.randoms(use_true_random=False))
def test_planned_slices_come_in_order_and_the_order_of_entry_does_not_pay(
    start: Date, gaps: list[tuple[int, int]], random: Random
) -> None:
    periods, day = [], start
    for number, (gap, length) in enumerate(gaps):
        starts = day + timedelta(days=gap + 1)
        day = starts + timedelta(days=length)
        periods.append(stay(starts, day, str(number)))
    shuffled = [*periods, stay(start, None, "open"), stay(None, None, "empty")]
    random.shuffle(shuffled)
    expected = tuple(Period(one.planned_from, one.planned_to) for one in periods
                     if one.planned_from and one.planned_to)
    assert planned(shuffled) == expected
    grant = grant_of(shuffled, "IT", SECOND, TODAY, is_enhanced=False)
    assert grant == grant_of(periods, "IT", SECOND, TODAY, is_enhanced=False)
    assert grant.total is not None
    assert grant.total == sum(one.amount for one in grant.instalments)
    rate, months = grant.rate, sum(length_of(one).months for one in expected)
    assert rate is not None
    assert grant.total >= months * rate
