"""A step of a match is a command that waits: nothing is agreed before the server said so, and nothing is taken back
in silence."""

from __future__ import annotations

import uuid

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smedesk.domain.errors import CommandRefused
from smedesk.domain.records import Decision, Match
from smedesk.domain.state_table import Actor
from smedesk.domain.terms import fingerprint
from smedesk.services.deciding import Shown
from smedesk.services.editing import change_fields
from smedesk.services.free_steps import own_role
from smedesk.services.proposing import (
    accept_match,
    answer_match,
    ask_about_match,
    ask_partner,
    decline_match,
    propose_match,
    shown_terms,
    turn_of,
    withdraw_match,
)
from tests.ui.screens.world import NOW, World, receive_match

PLACEMENT = "00000000-0000-7000-8000-000000000101"
WAITING = {"proposing", "accepting", "declining", "withdrawing"}


def match_of(world: World, id: str) -> Match:
    return world.store.reads.get(Match, id)


def propose(world: World) -> str:
    """Propose the first host's placement to Kadri; return the match's id."""
    shown = Shown(1, 784, explanation="Meets all 16 rules.")
    return propose_match(world.store, world.ids["kadri"], PLACEMENT, shown)[0]


def receive_hosted(world: World, state: str = "proposed") -> str:
    """Take in a match in which we are the host office."""
    return receive_match(world, state, are_we_host=True)


def test_a_proposal_waits_for_the_server_with_what_was_shown(world: World) -> None:
    id = propose(world)
    match = match_of(world, id)
    assert (match.state, match.score, match.explanation) == ("proposing", 784, "Meets all 16 rules.")
    assert (match.office, match.host_office) == (world.office, "office-it")
    command = world.store.journal.outbox(100)[-1]
    assert (command.command, command.record) == ("match.propose", id)
    assert command.terms == fingerprint(shown_terms(world.store.reads, match))


def test_a_question_before_the_proposal_opens_the_match(world: World) -> None:
    id, changes = ask_partner(world.store, world.ids["kadri"], PLACEMENT, "Is there a room in May?", Shown(1, 784))
    assert not changes.can_undo
    asked = match_of(world, id)
    assert (asked.state, asked.question, asked.score) == ("asking", "Is there a room in May?", 784)
    assert [one.kind for one in world.store.reads.find(Decision)] == ["asked"]


def test_a_proposal_goes_on_with_the_match_that_a_question_opened(world: World) -> None:
    id = receive_match(world, "suggested", question="Is there a room in May?", answer="From the 4th on.")
    assert propose_match(world.store, world.ids["kadri"], PLACEMENT)[0] == id
    assert match_of(world, id).state == "proposing"


def test_the_host_asks_and_waits(world: World) -> None:
    id = receive_hosted(world)
    ask_about_match(world.store, id, "Does she drive?")
    assert (match_of(world, id).state, match_of(world, id).question) == ("asking", "Does she drive?")
    with pytest.raises(CommandRefused) as refused:
        ask_about_match(world.store, id, "And then?")
    assert refused.value.code == "command.not_in_this_state"


def test_the_sending_office_answers(world: World) -> None:
    id = receive_match(world, "sending_asked", question="Does she drive?", asked_at=NOW)
    turn = turn_of(match_of(world, id))
    assert turn
    assert turn.actors == (Actor.SENDING_OFFICE,)
    answer_match(world.store, id, "Yes.")
    assert (match_of(world, id).state, match_of(world, id).answer) == ("answering", "Yes.")


def test_a_command_cannot_be_taken_back_by_undo(world: World) -> None:
    changes = propose_match(world.store, world.ids["kadri"], PLACEMENT)[1]
    assert not changes.can_undo
    world.store.undo()
    assert [one.state for one in world.store.reads.find(Match)] == ["proposing"]


def test_terms_that_change_have_another_fingerprint(world: World) -> None:
    match = match_of(world, receive_match(world))
    before = fingerprint(shown_terms(world.store.reads, match))
    change_fields(world.store, "company", world.ids["company"], {"phone": "+372 5550000"})
    assert fingerprint(shown_terms(world.store.reads, match)) == before, "a phone number is no term"
    change_fields(world.store, "application", world.ids["kadri"], {"months_max": 4})
    assert fingerprint(shown_terms(world.store.reads, match)) != before


def test_an_acceptance_goes_with_the_terms_on_this_desk_and_is_not_yet_agreed(world: World) -> None:
    id = receive_hosted(world)
    changes = accept_match(world.store, id)
    assert match_of(world, id).state == "accepting"
    assert "agreed when the server says so" in changes.sentence.worded()
    command = world.store.journal.outbox(100)[-1]
    assert command.terms == fingerprint(shown_terms(world.store.reads, match_of(world, id)))


@pytest.mark.parametrize(
    ("close", "are_we_host", "shown"),
    [
        (decline_match, True, "declining"),
        (withdraw_match, False, "withdrawing"),
    ],
)
def test_a_match_is_closed_with_its_reason(world: World, close: object, are_we_host: bool, shown: str) -> None:
    assert callable(close)
    id = receive_match(world, are_we_host=are_we_host)
    close(world.store, id, "The team has moved")
    match = match_of(world, id)
    assert (match.state, match.reason) == (shown, "The team has moved")
    command = world.store.journal.outbox(100)[-1]
    assert command.arguments == {"reason": "The team has moved"}


def test_a_step_of_the_other_office_or_of_another_state_is_refused_and_not_sent(world: World) -> None:
    ours = receive_match(world)
    closed = receive_match(world, "declined", id="00000000-0000-7000-8000-00000000aa02")
    before = world.store.journal.outbox_count()
    with pytest.raises(CommandRefused, match=r"command\.not_for_this_actor"):
        decline_match(world.store, ours, "no")
    with pytest.raises(CommandRefused, match=r"command\.not_in_this_state"):
        accept_match(world.store, closed)
    assert world.store.journal.outbox_count() == before
    assert (match_of(world, ours).state, match_of(world, closed).state) == ("proposed", "declined")


def test_an_office_is_the_sending_or_the_host_side() -> None:
    match = Match(id="1", office="a", host_office="b")
    assert (own_role("a", match), own_role("b", match)) == (Actor.SENDING_OFFICE, Actor.HOST_OFFICE)


@pytest.mark.parametrize(
    ("sending", "host", "state", "actor"),
    [
        (True, False, "proposed", Actor.HOST_OFFICE),
        (False, True, "proposed", Actor.SENDING_OFFICE),
        (True, True, "agreed", Actor.SENDING_OFFICE),
        (True, False, "accepting", Actor.SERVER),
    ],
)
def test_it_is_the_turn_of_who_has_not_accepted(sending: bool, host: bool, state: str, actor: Actor) -> None:
    turn = turn_of(
        Match(id="1", state=state, sending_accepted_at=NOW if sending else None, host_accepted_at=NOW if host else None)
    )
    assert turn is not None
    assert turn.actors == (actor,)


@pytest.mark.parametrize("state", ["declined", "withdrawn", "lapsed"])
def test_in_a_closed_match_it_is_nobody_s_turn(state: str) -> None:
    assert turn_of(Match(id="1", state=state, sending_accepted_at=NOW)) is None


steps = st.lists(st.sampled_from(("propose", "accept", "decline", "withdraw")), min_size=1, max_size=5)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps=steps, are_we_host=st.booleans())
def test_no_order_of_steps_on_one_desk_makes_a_match_agreed(world: World, steps: list[str], are_we_host: bool) -> None:
    """Until the server answers, a desk shows that it waits, or what the server said last."""
    id = receive_match(world, are_we_host=are_we_host, id=str(uuid.uuid4()))
    for step in steps:
        try:
            match step:
                case "propose":
                    id = propose(world)
                case "accept":
                    accept_match(world.store, id)
                case "decline":
                    decline_match(world.store, id, "no")
                case "withdraw":
                    withdraw_match(world.store, id)
        except CommandRefused:
            continue
        assert match_of(world, id).state in WAITING
    assert all(one.state != "agreed" for one in world.store.reads.find(Match))
