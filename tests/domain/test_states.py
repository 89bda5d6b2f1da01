"""The tables of states: every step, whose turn it is, and a match that follows from two acceptances."""

from __future__ import annotations

from datetime import date as Date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk.domain import choices
from smedesk.domain.days import Due
from smedesk.domain.errors import CommandRefused
from smedesk.domain.state_table import ACTORS, Actor, Since, StateTable, Turn
from smedesk.domain.states import APPLICATION, COMMANDS, DOCUMENT, EXCHANGE, MATCH, STATE_TABLES, MatchFacts
from smedesk.translate import mark
from tests.domain.examples import SECOND

TABLES = pytest.mark.parametrize("table", STATE_TABLES.values(), ids=list(STATE_TABLES))
LISTED = {
    "application": choices.APPLICATION_STATES,
    "match": choices.MATCH_STATES,
    "exchange": choices.EXCHANGE_STATES,
    "document": choices.DOCUMENT_STATES,
}
ENDS = {
    "application": {"refused", "withdrawn"},
    "match": {"declined", "withdrawn", "lapsed"},
    "exchange": {"evaluated", "cancelled"},
    "document": {"signed", "replaced"},
}
SENDING, HOST, SERVER = Actor.SENDING_OFFICE, Actor.HOST_OFFICE, Actor.SERVER


def _states(table: StateTable) -> set[str]:
    rows = table.transitions
    return {row.state for row in rows} | {row.next_state for row in rows} | {row.shown_state for row in rows}


@TABLES
def test_a_table_knows_just_the_states_of_its_closed_list(table: StateTable) -> None:
    assert _states(table) == {choice.code for choice in LISTED[table.kind]}


@TABLES
def test_every_state_that_is_no_end_says_whose_turn_it_is(table: StateTable) -> None:
    assert set(table.turns) == _states(table) - ENDS[table.kind]
    assert all(table.next_step(end) is None for end in ENDS[table.kind])


@TABLES
def test_every_state_can_be_reached_from_the_first(table: StateTable) -> None:
    reached = {LISTED[table.kind][0].code}
    for _ in table.transitions:
        rows = [row for row in table.transitions if row.state in reached]
        reached |= {name for row in rows for name in (row.next_state, row.shown_state)}
    assert reached == _states(table)


@TABLES
def test_a_command_has_one_meaning_in_a_state_and_words_for_its_button(table: StateTable) -> None:
    keys = [(row.state, row.command) for row in table.transitions]
    assert len(keys) == len(set(keys))
    assert {row.command for row in table.transitions} <= set(COMMANDS)


def test_no_command_has_words_and_no_use() -> None:
    assert set(COMMANDS) == {row.command for table in STATE_TABLES.values() for row in table.transitions}
    assert set(ACTORS) == set(Actor)


@TABLES
def test_only_the_steps_of_a_match_wait_for_the_server(table: StateTable) -> None:
    waits = {row.command for row in table.transitions if row.waiting_state}
    assert waits == ({"ask", "answer", "propose", "accept", "decline", "withdraw"} if table is MATCH else set())


@TABLES
@given(state=st.text(max_size=9), command=st.sampled_from([*COMMANDS, ""]), actor=st.sampled_from(Actor))
def test_a_step_is_one_of_the_table_or_refused(
    table: StateTable, state: str, command: str, actor: Actor
) -> None:
    for where in (state, *_states(table)):
        possible = [row for row in table.steps(where, actor) if row.command == command]
        if possible:
            assert table.step(where, command, actor) == possible[0]
            continue
        with pytest.raises(CommandRefused) as refused:
            table.step(where, command, actor)
        assert (refused.value.parameters["command"], refused.value.parameters["state"]) == (command, where)


@pytest.mark.parametrize(
    ("table", "path", "end"),
    [
        (APPLICATION, "submit accept", "accepted"),
        (APPLICATION, "submit hold submit refuse reopen", "draft"),
        (APPLICATION, "submit accept withdraw reopen", "draft"),
        (EXCHANGE, "agree sign start complete evaluate", "evaluated"),
        (EXCHANGE, "agree revise agree sign revise", "draft"),
        (EXCHANGE, "agree sign start cancel", "cancelled"),
        (DOCUMENT, "issue sign replace", "replaced"),
        (DOCUMENT, "receive", "signed"),
    ],
)
def test_the_usual_ways_lead_where_they_should(table: StateTable, path: str, end: str) -> None:
    state = LISTED[table.kind][0].code
    for command in path.split():
        state = table.step(state, command, SENDING).next_state
    assert state == end


def test_a_command_that_does_not_fit_the_state_is_refused() -> None:
    with pytest.raises(CommandRefused) as refused:
        EXCHANGE.step("draft", "sign", SENDING)
    assert refused.value.code == "command.not_in_this_state"
    assert refused.value.parameters == {"command": "sign", "state": "draft", "kind": "exchange"}


def test_a_command_of_another_actor_is_refused() -> None:
    with pytest.raises(CommandRefused) as refused:
        MATCH.step("proposed", "lapse", HOST)
    assert refused.value.code == "command.not_for_this_actor"
    assert refused.value.parameters["actor"] is HOST


def test_only_the_sending_office_which_pays_signs_and_closes_the_evaluation() -> None:
    rows = [row for row in EXCHANGE.transitions if row.command in {"sign", "evaluate"}]
    assert all(row.who == (SENDING,) for row in rows)


def test_what_refuses_or_ends_asks_for_a_reason_and_so_does_opening_a_signed_plan_again() -> None:
    for row in (row for table in STATE_TABLES.values() for row in table.transitions):
        asks = row.command in {"hold", "refuse", "decline", "cancel"} or row[:2] == ("signed", "revise")
        assert row.needs_reason == asks, row


# -------------------------------------------------------------------------------------------------- the match


def test_a_desk_shows_a_proposal_as_waiting_until_the_server_has_answered() -> None:
    row = MATCH.step("suggested", "propose", SENDING)
    assert (row.shown_state, row.next_state) == ("proposing", "proposed")
    turn = MATCH.next_step("proposing")
    assert turn is not None
    assert turn.actors == (SERVER,)


def test_a_desk_never_shows_agreed_before_the_server_does() -> None:
    assert MATCH.step("proposed", "accept", HOST).shown_state == "accepting"
    assert not [row for row in MATCH.transitions if row.shown_state == "agreed"]


def test_a_proposal_that_has_not_left_the_desk_can_be_withdrawn() -> None:
    assert MATCH.step("proposing", "withdraw", SENDING).shown_state == "withdrawing"


def test_the_host_office_may_accept_decline_and_not_withdraw() -> None:
    assert {row.command for row in MATCH.steps("proposed", HOST)} == {"accept", "decline", "ask"}
    assert {row.command for row in MATCH.steps("proposed", SENDING)} == {"accept", "withdraw"}
    assert {row.command for row in MATCH.steps("proposed", SERVER)} == {"lapse"}


def test_a_question_waits_for_the_office_that_was_asked_and_an_acceptance_ends_it() -> None:
    asked = MatchFacts().accepted(SENDING, "terms")._replace(asked="sending_asked")
    assert (asked.state, asked.turn and asked.turn.actors) == ("sending_asked", (SENDING,))
    assert asked._replace(asked="").state == "proposed"
    assert asked.accepted(HOST, "terms").state == "agreed"
    assert asked.accepted(HOST, "others").state == "proposed"
    assert asked.closed_as("withdrawn").state == "withdrawn"
    answering = {row.state: row.who for row in MATCH.transitions if row.command == "answer"}
    assert answering == {"host_asked": (HOST,), "sending_asked": (SENDING,)}


def test_nothing_leads_out_of_a_match_that_is_agreed_or_closed() -> None:
    for state in ("agreed", "declined", "withdrawn", "lapsed"):
        assert not [row for row in MATCH.transitions if row.state == state]


def test_to_propose_is_to_accept_for_the_sending_office_and_the_host_makes_it_agreed() -> None:
    proposed = MatchFacts().accepted(SENDING, "terms")
    assert (MatchFacts().state, proposed.state) == ("suggested", "proposed")
    assert proposed.accepted(HOST, "terms").state == "agreed"


def test_the_two_acceptances_commute() -> None:
    for order in permutations([SENDING, HOST, HOST, SENDING]):
        facts = MatchFacts()
        for actor in order:
            facts = facts.accepted(actor, "terms")
        assert facts == MatchFacts("terms", sending_accepted=True, host_accepted=True)


def test_acceptances_of_different_terms_do_not_make_an_agreement() -> None:
    facts = MatchFacts().accepted(SENDING, "old").accepted(HOST, "new")
    assert facts == MatchFacts("new", host_accepted=True)
    assert facts.state == "proposed"
    assert facts.accepted(SENDING, "new").state == "agreed"


def test_it_is_the_turn_of_the_office_that_has_not_accepted() -> None:
    by_sending = MatchFacts().accepted(SENDING, "terms")
    by_host = MatchFacts().accepted(HOST, "terms")
    assert [facts.turn and facts.turn.actors for facts in (MatchFacts(), by_sending, by_host)] == [
        (SENDING,),
        (HOST,),
        (SENDING,),
    ]
    assert by_sending.turn == MATCH.next_step("proposed")
    assert by_sending.closed_as("lapsed").turn is None


@pytest.mark.parametrize("closed", ["declined", "withdrawn", "lapsed"])
def test_a_closed_match_stays_closed_whoever_accepts_late(closed: str) -> None:
    facts = MatchFacts().accepted(SENDING, "terms").closed_as(closed)
    assert facts.accepted(HOST, "terms").state == closed
    assert facts.accepted(HOST, "others").state == closed


@given(st.lists(st.tuples(st.sampled_from([SENDING, HOST]), st.sampled_from(["a", "b", "c"])), max_size=8))
def test_agreed_means_that_both_accepted_the_same_terms_last(accepts: list[tuple[Actor, str]]) -> None:
    facts = MatchFacts()
    for actor, terms in accepts:
        facts = facts.accepted(actor, terms)
    if facts.state == "agreed":
        last = dict(accepts)
        assert last[SENDING] == last[HOST] == facts.terms


# ------------------------------------------------------------------------------------------------- until when


def test_an_application_is_answered_within_fifteen_working_days() -> None:
    turn = APPLICATION.next_step("submitted")
    assert turn is not None
    assert turn.due_on(Date(2023, 5, 1), SECOND.dues) == Date(2023, 5, 22)
    assert turn.due_on(Date(2023, 5, 1), SECOND.dues, {Date(2023, 5, 18)}) == Date(2023, 5, 23)


def test_final_reports_are_due_fifteen_days_after_the_stay_ends() -> None:
    turn = EXCHANGE.next_step("completed")
    assert turn is not None
    assert (turn.since, turn.due_on(Date(2023, 6, 30), SECOND.dues)) == (Since.STAY_ENDS, Date(2023, 7, 15))
    assert turn.actors == (Actor.PARTICIPANT, Actor.SENDING_COMPANY, Actor.HOST_COMPANY)


def test_the_start_of_a_stay_is_noted_on_its_day() -> None:
    turn = EXCHANGE.next_step("signed")
    assert turn is not None
    assert turn.due_on(Date(2023, 5, 1), SECOND.dues) == Date(2023, 5, 1)


def test_a_turn_without_a_time_and_one_whose_time_the_scheme_does_not_set_have_no_last_day() -> None:
    draft = APPLICATION.next_step("draft")
    assert draft is not None
    assert draft.due_on(Date(2023, 5, 1), SECOND.dues) is None
    strange = Turn((SENDING,), mark("Test", "Do it"), "whenever")
    assert strange.due_on(Date(2023, 5, 1), {"application": Due(1)}) is None
