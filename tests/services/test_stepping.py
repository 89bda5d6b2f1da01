"""A step of an application or an exchange: state and reason are one change, and a stale step is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from smedesk.domain.errors import CommandRefused, ValueRefused
from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.records import Application, Exchange, Note
from smedesk.domain.state_table import Actor, StateTable
from smedesk.domain.states import APPLICATION, EXCHANGE
from smedesk.services.editing import change_fields
from smedesk.services.list_bulk import BulkStep, apply_step, bulk_fields, preview_step
from smedesk.services.list_bulk import Change as Bulk
from smedesk.services.list_paste import Paste, apply_paste, plan_paste
from smedesk.services.stepping import take_step
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.labels import current_labels
from tests.store.desks import change
from tests.ui.screens.world import World, enter_exchange, receive_match

STATE = RECORD_TYPES["application"].fields["state"]
CANCEL = EXCHANGE.step("draft", "cancel", Actor.SENDING_OFFICE)


@pytest.fixture
def exchange(world: World) -> Exchange:
    return world.store.reads.get(Exchange, enter_exchange(world))


def test_why_an_exchange_was_cancelled_stands_in_its_log_and_goes_with_one_undo(
    world: World, exchange: Exchange
) -> None:
    changes = take_step(world.store, exchange, CANCEL, " The host closed ")
    assert world.store.reads.get(Exchange, exchange.id).state == "cancelled"
    (note,) = world.store.reads.find(Note, subject=f"exchange:{exchange.id}")
    assert (note.written, note.author) == ("Cancel the exchange: The host closed", "Maarja Kask")
    assert changes.sentence.worded() == "Cancelled the exchange"
    world.store.undo()
    assert world.store.reads.get(Exchange, exchange.id).state == "draft"
    assert not world.store.reads.find(Note)


def test_without_a_needed_reason_nothing_changes(world: World, exchange: Exchange) -> None:
    with pytest.raises(ValueRefused) as refused:
        take_step(world.store, exchange, CANCEL, "  ")
    assert refused.value.code == "value.required"
    assert world.store.reads.get(Exchange, exchange.id).state == "draft"


def test_a_step_from_a_state_that_has_passed_is_refused_and_leaves_no_note(world: World, exchange: Exchange) -> None:
    take_step(world.store, exchange, CANCEL, "The host closed")
    with pytest.raises(CommandRefused) as refused:
        take_step(world.store, exchange, CANCEL, "Once more")
    assert refused.value.code == "command.not_in_this_state"
    assert len(world.store.reads.find(Note)) == 1


def test_a_step_of_the_sending_office_is_not_the_host_offices(world: World, exchange: Exchange) -> None:
    theirs = replace(exchange, id="00000000-0000-7000-8000-00000000bb01", office="office-it", state="agreed")
    world.receive(replace(theirs, host_office=world.office), audience=Audience.AGREEMENT)
    with pytest.raises(CommandRefused) as refused:
        take_step(world.store, theirs, EXCHANGE.step("agreed", "sign", Actor.SENDING_OFFICE))
    assert refused.value.code == "command.not_for_this_actor"
    assert world.store.reads.get(Exchange, theirs.id).state == "agreed"


@pytest.mark.parametrize("table", [APPLICATION, EXCHANGE], ids=lambda table: table.kind)
def test_every_step_of_the_table_leads_to_its_state_and_says_what_was_done(world: World, table: StateTable) -> None:
    id = world.ids["kadri"] if table is APPLICATION else enter_exchange(world)
    made: type[Application] | type[Exchange] = Application if table is APPLICATION else Exchange
    said = set()
    for row in table.transitions:
        change(world.store, made, id, state=row.state)
        changes = take_step(world.store, world.store.reads.get(made, id), row, "Because")
        assert world.store.reads.get(made, id).state == row.next_state
        said.add(changes.sentence.worded())
    assert len(said) == len({row.command for row in table.transitions})


def test_why_an_application_waits_stands_in_its_log(world: World) -> None:
    id = world.ids["kadri"]
    change(world.store, Application, id, state="submitted")
    hold = APPLICATION.step("submitted", "hold", Actor.SENDING_OFFICE)
    take_step(world.store, world.store.reads.get(Application, id), hold, "No contract yet")
    assert world.store.reads.get(Application, id).state == "on_hold"
    (note,) = world.store.reads.find(Note, subject=f"application:{id}")
    assert note.written == "Put on hold: No contract yet"


def _bulk(world: World, id: str, state: str) -> None:
    row = world.store.reads.row_of("application", id)
    step = BulkStep("state", Bulk.SET, state)
    with pytest.raises(ValueRefused) as refused:
        preview_step(world.store.reads, "application", [row or 0], step)
    with pytest.raises(ValueRefused):
        apply_step(world.store, "application", (id,), step)
    raise refused.value


def _paste(world: World, id: str, state: str) -> None:
    """Paste the state, planned before and written after somebody else's step: both look."""
    change(world.store, Application, id, state="draft")
    row = world.store.reads.row_of("application", id)
    words = current_labels().choice(STATE, state)
    planned = plan_paste(world.store.reads, "application", [row or 0], [STATE], [[words]])
    assert [one.error for one in planned.refused] == ["state.no_step"]
    change(world.store, Application, id, state="submitted")
    (cell,) = plan_paste(world.store.reads, "application", [row or 0], [STATE], [[words]]).cells
    with pytest.raises(ValueRefused):
        apply_paste(world.store, Paste("application", (replace(cell, error=""),)))
    raise ValueRefused(cell.error, **cell.parameters)


def _cell(world: World, id: str, state: str) -> None:
    change_fields(world.store, "application", id, {"state": state})


@pytest.mark.parametrize("go_round", [_cell, _paste, _bulk], ids=["cell", "paste", "bulk"])
def test_no_way_round_a_needed_reason(world: World, go_round: Callable[[World, str, str], None]) -> None:
    id = world.ids["kadri"]
    change(world.store, Application, id, state="submitted")
    with pytest.raises(ValueRefused) as refused:
        go_round(world, id, "refused")
    assert refusal_of(refused.value) == "“Refuse” asks for a reason: open the record and take this step there."
    assert world.store.reads.get(Application, id).state == "submitted"
    assert not world.store.reads.find(Note)


def test_a_state_that_no_step_leads_to_and_one_the_server_decides_are_no_values(world: World) -> None:
    id = world.ids["kadri"]
    change(world.store, Application, id, state="draft")
    with pytest.raises(ValueRefused, match=r"state\.no_step"):
        change_fields(world.store, "application", id, {"state": "accepted"})
    match = receive_match(world, "suggested")
    with pytest.raises(ValueRefused, match=r"state\.by_server"):
        change_fields(world.store, "match", match, {"state": "proposed"})
    change_fields(world.store, "application", id, {"state": "submitted"})  # a step without a reason
    assert world.store.reads.get(Application, id).state == "submitted"


def test_a_state_with_steps_is_not_offered_for_many() -> None:
    assert "state" not in {one.name for one in bulk_fields("application")}
    assert "status" in {one.name for one in bulk_fields("company")}
