"""Matches by keys alone, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Application, Decision, Exchange, Match, Placement
from smedesk.services import kept_tables
from smedesk.services.ports import Changes, Sentence
from smedesk.translate import mark
from smedesk.ui.desk import Place
from smedesk.ui.notify import Said
from smedesk.ui.screens.matches.match_list import OTHERS, OURS
from smedesk.ui.screens.matches.screen import REVIEW, MatchesScreen
from smedesk.ui.widgets.sign import Sign
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import part, press, read, settle, show, write
from tests.ui.screens.world import World, fill, open_host, opened_world, receive_match


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def made(world: World, qtbot: QtBot) -> MatchesScreen:
    screen = MatchesScreen(world.desk)
    show(screen, world, qtbot)
    return screen


def with_suggestion(world: World, qtbot: QtBot) -> MatchesScreen:
    """Return the screen as soon as the best placement is explained."""
    screen = made(world, qtbot)
    qtbot.waitUntil(lambda: part(screen, "explanation_card").isVisible())
    settle(world, qtbot)
    screen.focus_list()
    return screen


def with_match(world: World, qtbot: QtBot, id: str) -> MatchesScreen:
    """Return the screen with a match in its detail."""
    screen = made(world, qtbot)
    screen.open_record(id)
    qtbot.waitUntil(lambda: part(screen, "match_card").isVisible())
    settle(world, qtbot)
    settle(world, qtbot)
    screen.focus_list()
    return screen


def rows(screen: MatchesScreen, name: str) -> list[str]:
    """Return the first lines of a table."""
    table = screen.findChild(QTableView, name)
    assert table is not None
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def said_by(world: World) -> list[Said]:
    said: list[Said] = []
    world.desk.notices.said.connect(said.append)
    return said


def test_every_widget_is_named_and_reached_by_tab(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    assert_accessible(screen, qtbot)


def test_a_match_is_named_and_reached_by_tab_too(world: World, qtbot: QtBot) -> None:
    screen = with_match(world, qtbot, receive_match(world, are_we_host=True))
    assert_accessible(screen, qtbot)


def test_the_best_placement_is_explained_with_what_speaks_against_it(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    assert len(rows(screen, "places_table")) == 4  # the fifth asks for German
    words = read(part(screen, "explanation_card"))
    assert "Meets all 16 rules." in words
    assert "Teaches 1 of 1 skills wanted: test automation" in words
    assert "The descriptions share no words" in words
    assert "Not filled in: occupation (host). It could raise the score from 82 to 94: place 1." in words


def test_both_profiles_stand_beside_each_other_with_what_meets(world: World, qtbot: QtBot) -> None:
    open_host(world)
    screen = with_suggestion(world, qtbot)
    words = read(part(screen, "profiles_card"))
    assert "Tamm, Kadri" in words
    assert "24 people" in words
    assert "English C1, Estonian C2" in words, "what the host asks for comes first"
    signs = {sign.accessibleName() for sign in part(screen, "profiles_card").findChildren(Sign)}
    assert {"Topics: meets", "Languages: meets", "In their words: does not meet"} <= signs


def test_what_the_partner_sees_is_the_public_profile_and_no_name(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    assert not part(screen, "public_profile").isVisible()
    press(Qt.Key.Key_V)
    words = read(part(screen, "public_profile"))
    assert "EE00" in words
    assert "10 to 49 people" in words
    assert "English C1, Estonian C2" in words
    assert not [name for name in ("Tamm", "Kadri", "Nordlys", "EE008", "24") if name in words.split()]
    press(Qt.Key.Key_V)
    assert not part(screen, "public_profile").isVisible()


def test_p_proposes_what_is_shown_and_says_that_no_undo_is_there(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    assert "they are withdrawn, not undone" in read(part(screen, "suggestion_card"))
    said = said_by(world)
    press(Qt.Key.Key_P)
    settle(world, qtbot)
    (match,) = world.store.reads.find(Match)
    assert (match.state, match.application) == ("proposing", world.ids["kadri"])
    assert "Meets all 16 rules." in match.explanation.splitlines()
    assert [(one.text, one.undo) for one in said] == [("Proposed a match", None)]


def test_a_quick_second_p_proposes_nothing_twice(world: World, qtbot: QtBot) -> None:
    with_suggestion(world, qtbot)
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_P)
    settle(world, qtbot)
    assert len(world.store.reads.find(Match)) == 1


def test_j_and_k_lead_through_the_suggestions(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    first = read(part(screen, "suggestion_card"))
    press(Qt.Key.Key_J)
    qtbot.waitUntil(lambda: "place 2 on the list" in read(part(screen, "suggestion_card")))
    assert read(part(screen, "suggestion_card")) != first


def test_for_who_has_no_match_it_is_said_which_rule_leaves_none(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    screen.open_record(world.ids["juhan"])
    qtbot.waitUntil(lambda: part(screen, "funnel_card").isVisible())
    qtbot.waitUntil(lambda: "What another wish would bring" in read(part(screen, "funnel_card")))
    lines = [line for line in read(part(screen, "funnel_card")).splitlines()[1:] if line]
    assert lines[:4] == ["All placements", "5", "Countries wanted", "0"]
    assert "One more country, Italy: 1 more places" in lines


def test_who_has_not_been_published_gets_a_funnel_that_says_so(world: World, qtbot: QtBot) -> None:
    draft = world.enter(Application, "draft", person=world.ids["kadri_person"])
    screen = with_suggestion(world, qtbot)
    screen.open_record(draft)
    qtbot.waitUntil(lambda: part(screen, "funnel_card").isVisible())
    settle(world, qtbot)
    assert read(part(screen, "funnel_card")).splitlines()[-2:] == ["Both published", "0"]


def test_a_market_is_read_anew_only_when_the_suggestions_are_looked_at(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    screen.show_part(OURS)
    placement = "00000000-0000-7000-8000-000000000101"
    world.receive(Placement(id=placement, office="office-it", is_published=False))
    world.desk.tell(
        Changes("", Sentence(mark("Tests", "Received")), {"placement": frozenset({placement})}, is_remote=True)
    )
    settle(world, qtbot)
    assert len(rows(screen, "places_table")) == 4
    screen.show_part(REVIEW)
    qtbot.waitUntil(lambda: len(rows(screen, "places_table")) == 3)
    settle(world, qtbot)


def test_letters_in_a_line_are_letters(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    screen.focus_search()
    write("pad")
    settle(world, qtbot)
    assert not world.store.reads.find(Match)
    box = screen.findChild(QLineEdit, "matches_search")
    assert box is not None
    assert box.text() == "pad"


def test_d_declines_with_a_reason_that_the_other_office_reads(world: World, qtbot: QtBot) -> None:
    id = receive_match(world, are_we_host=True)
    screen = with_match(world, qtbot, id)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_4)
    assert world.store.reads.get(Match, id).state == "proposed", "what cannot be undone is not sent by a figure alone"
    write("The team is full until summer")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    match = world.store.reads.get(Match, id)
    reason = "The period does not suit: The team is full until summer"
    assert (match.state, match.reason) == ("declining", reason)
    (decision,) = world.store.reads.find(Decision)
    assert (decision.kind, decision.reason, decision.match) == ("declined", "period", id)
    assert "Declined, waiting for the server" in read(part(screen, "match_card"))


def test_esc_in_the_reason_keeps_the_match(world: World, qtbot: QtBot) -> None:
    id = receive_match(world, are_we_host=True)
    screen = with_match(world, qtbot, id)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_9)
    write("No")
    press(Qt.Key.Key_Escape)
    settle(world, qtbot)
    assert world.store.reads.get(Match, id).state == "proposed"
    assert part(screen, "matches_table").hasFocus()


def test_a_reason_is_needed(world: World, qtbot: QtBot) -> None:
    id = receive_match(world, are_we_host=True)
    screen = with_match(world, qtbot, id)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_9)
    write("  ")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert world.store.reads.get(Match, id).state == "proposed"
    assert part(part(screen, "match_card"), "reason").isVisible()


def test_a_accepts_and_nothing_is_agreed_before_the_server_says_so(world: World, qtbot: QtBot) -> None:
    id = receive_match(world, are_we_host=True)
    screen = with_match(world, qtbot, id)
    press(Qt.Key.Key_A)
    settle(world, qtbot)
    assert world.store.reads.get(Match, id).state == "accepting"
    assert "Accepted, waiting for the server" in read(part(screen, "match_card"))


def test_a_does_nothing_where_it_is_not_our_turn(world: World, qtbot: QtBot) -> None:
    id = receive_match(world)
    with_match(world, qtbot, id)
    press(Qt.Key.Key_A)
    settle(world, qtbot)
    assert world.store.reads.get(Match, id).state == "proposed"


def test_whose_turn_it_is_and_until_when(world: World, qtbot: QtBot) -> None:
    id = receive_match(world)
    screen = with_match(world, qtbot, id)
    assert "Host office: Accept the proposal or decline it, until 15/12/2026" in read(part(screen, "match_card"))
    screen.show_part(OURS)
    settle(world, qtbot)
    assert rows(screen, "matches_table") == []
    screen.show_part(OTHERS)
    settle(world, qtbot)
    assert rows(screen, "matches_table") == ["Tamm, Kadri"]


def test_an_agreed_match_leads_to_its_exchange(world: World, qtbot: QtBot) -> None:
    open_host(world)
    id = receive_match(world, "agreed")
    screen = with_match(world, qtbot, id)
    places: list[Place] = []
    world.desk.place_wanted.connect(places.append)
    button = screen.findChild(QPushButton, "draft_match")
    assert button is not None
    button.click()
    settle(world, qtbot)
    (exchange,) = world.store.reads.find(Exchange)
    assert places == [Place("exchanges", exchange.id)]
    assert part(screen, "open_match").isVisible()
    assert "Nobody need do anything." in read(part(screen, "match_card"))
    screen.show_part(OURS)
    settle(world, qtbot)
    assert rows(screen, "matches_table") == []


def test_a_match_that_comes_in_is_listed_at_once(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    screen.open_record("00000000-0000-7000-8000-00000000aa01")
    world.desk.tell(receive_match_changes(world))
    settle(world, qtbot)
    assert rows(screen, "matches_table") == ["Tamm, Kadri"]
    qtbot.waitUntil(lambda: part(screen, "match_card").isVisible())


def receive_match_changes(world: World) -> Changes:
    id = receive_match(world)
    return Changes("", Sentence(mark("Tests", "Received")), {"match": frozenset({id})}, is_remote=True)


def test_suggestions_come_though_the_process_that_kept_the_market_was_replaced(world: World, qtbot: QtBot) -> None:
    screen = with_suggestion(world, qtbot)
    kept_tables._kept.clear()
    screen.focus_list()
    press(Qt.Key.Key_J)
    qtbot.waitUntil(lambda: "place 2 on the list" in read(part(screen, "suggestion_card")))
    assert len(rows(screen, "places_table")) == 4
