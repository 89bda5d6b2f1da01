"""The queue is reviewed by keys alone: each decision is kept with what was shown, and the next one comes by itself."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date as Date
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Decision, Match, Placement, Staff
from smedesk.matching.weights import DEFAULT_WEIGHTS, Weights
from smedesk.services.congesting import PRICES_SETTING, let_stand_back, prices_text
from smedesk.services.deciding import features_of
from smedesk.services.ports import Changes, Sentence
from smedesk.services.weighing import weigh
from smedesk.translate import mark
from smedesk.ui.screens.matches.review_queue import OFFICE_SETTING, QueuePanel
from smedesk.ui.screens.matches.screen import MatchesScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import CONTROL, part, press, read, settle, show, write
from tests.ui.screens.world import NOW, TODAY, World, fill, open_host, opened_world, participant, receive_match

FIRST = "00000000-0000-7000-8000-000000000101"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def reviewing(world: World, qtbot: QtBot) -> MatchesScreen:
    """Return the screen at the first line of the queue."""
    screen = MatchesScreen(world.desk)
    show(screen, world, qtbot)
    qtbot.waitUntil(lambda: title(screen) != "")
    settle(world, qtbot)
    screen.focus_list()
    return screen


def title(screen: MatchesScreen) -> str:
    """Return who is proposed to whom on the screen, "" while nothing is shown."""
    for name in ("suggestion_card", "match_card"):
        card = part(screen, name)
        if card.isVisible():
            return card.findChildren(QLabel)[0].text()
    return ""


def queue(screen: MatchesScreen) -> list[str]:
    return column(screen, "queue_table", 0)


def column(screen: MatchesScreen, name: str, at: int) -> list[str]:
    table = screen.findChild(QTableView, name)
    assert table is not None
    model = table.model()
    return [str(model.index(row, at).data()) for row in range(model.rowCount())]


def decisions(world: World) -> list[Decision]:
    return sorted(world.store.reads.find(Decision), key=lambda one: one.id)


# ------------------------------------------------------------------------------------- the decisions


def test_a_figure_declines_with_what_was_shown_and_the_next_in_the_queue_comes(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    assert queue(screen) == ["Tamm, Kadri", "Ööbik, Juhan"]
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_6)
    settle(world, qtbot)
    (one,) = decisions(world)
    assert (one.kind, one.reason, one.placement, one.rank) == ("declined", "rivals", FIRST, 1)
    assert "Meets all 16 rules." in one.explanation.splitlines()
    assert one.version
    assert set(features_of(one)) >= {"sending.skills", "host.language"}
    assert queue(screen) == ["Ööbik, Juhan", "Tamm, Kadri"]
    qtbot.waitUntil(lambda: part(screen, "funnel_card").isVisible())
    assert "1 left to review" in read(screen)


def test_words_before_the_figure_go_with_it_and_another_reason_needs_some(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_9)
    settle(world, qtbot)
    assert not decisions(world)
    write("Moves to Tallinn in spring")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (one,) = decisions(world)
    assert (one.reason, one.words) == ("other", "Moves to Tallinn in spring")
    assert part(screen, "queue_table").hasFocus()


def test_undo_takes_a_decline_back_and_leads_back_to_it(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    before = title(screen)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_1)
    settle(world, qtbot)
    assert not part(screen, "suggestion_card").isVisible()
    world.desk.undo()
    qtbot.waitUntil(lambda: title(screen) == before)
    settle(world, qtbot)
    assert not decisions(world)
    assert "place 1 on the list" in read(part(screen, "suggestion_card"))


def test_s_and_enter_put_off_for_a_week_and_a_typed_day_is_taken(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    first = title(screen)
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert [(one.kind, one.until) for one in decisions(world)] == [("snoozed", TODAY + timedelta(days=7))]
    assert "1 put off, next on 01/12/2026" in read(screen)
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: title(screen) not in ("", first))
    settle(world, qtbot)
    press(Qt.Key.Key_S)
    press(Qt.Key.Key_4)
    write("24.11")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert len(decisions(world)) == 1, "today is no day to come back on"
    press(Qt.Key.Key_A, CONTROL)
    write("15.1")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert [one.until for one in decisions(world)][1:] == [Date(2027, 1, 15)]


def test_q_asks_the_other_office_and_esc_leaves_without(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    press(Qt.Key.Key_Q)
    write("pa")
    press(Qt.Key.Key_Escape)
    settle(world, qtbot)
    assert not decisions(world)
    assert part(screen, "queue_table").hasFocus()
    press(Qt.Key.Key_Q)
    write("Is March possible?")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (match,) = world.store.reads.find(Match)
    assert (match.state, match.question) == ("asking", "Is March possible?")
    assert [one.kind for one in decisions(world)] == ["asked"]


def test_a_match_in_the_queue_is_answered_there(world: World, qtbot: QtBot) -> None:
    open_host(world)
    id = receive_match(world, "sending_asked", question="Does she speak Italian?", asked_at=NOW)
    screen = reviewing(world, qtbot)
    assert column(screen, "queue_table", 1)[0] == "Answer the question"
    card = part(screen, "match_card")
    qtbot.waitUntil(lambda: "Does she speak Italian?" in read(card))
    assert "until 15/12/2026" in read(card)
    press(Qt.Key.Key_Q)
    write("A little")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    match = world.store.reads.get(Match, id)
    assert (match.state, match.answer) == ("answering", "A little")
    qtbot.waitUntil(lambda: queue(screen) == ["Tamm, Kadri", "Ööbik, Juhan"])
    qtbot.waitUntil(lambda: part(screen, "suggestion_card").isVisible())
    settle(world, qtbot)


# ------------------------------------------------------------------------------------- what is shown


def test_c_marks_one_and_compares_the_next_with_it(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    card = part(screen, "compare_card")
    press(Qt.Key.Key_C)
    assert not card.isVisible()
    press(Qt.Key.Key_J)
    qtbot.waitUntil(card.isVisible)
    words = read(card)
    assert "Score" in words
    scores = column(screen, "places_table", 1)[:2]
    assert all(score in words.splitlines() for score in scores)
    press(Qt.Key.Key_C)
    assert not card.isVisible()
    settle(world, qtbot)


def test_what_changes_elsewhere_marks_the_suggestion_and_moves_nothing(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    before, places = title(screen), column(screen, "places_table", 0)
    placement = "00000000-0000-7000-8000-000000000102"
    world.receive(Placement(id=placement, office="office-it", is_published=False))
    touched = {"placement": frozenset({placement})}
    world.desk.tell(Changes("", Sentence(mark("Tests", "Received")), touched, is_remote=True))
    settle(world, qtbot)
    assert part(screen, "stale").isVisible()
    assert (title(screen), column(screen, "places_table", 0)) == (before, places)
    press(Qt.Key.Key_R)
    qtbot.waitUntil(lambda: len(column(screen, "places_table", 0)) == len(places) - 1)
    qtbot.waitUntil(lambda: not part(screen, "stale").isVisible())
    settle(world, qtbot)


def test_other_weights_mark_the_suggestion_and_the_next_step_ranks_by_them(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    before = column(screen, "places_table", 1)
    host = dict(DEFAULT_WEIGHTS.host)
    host["language"] += host["skills"]
    host["skills"] = 0
    world.desk.change(lambda store: weigh(store, Weights("2", DEFAULT_WEIGHTS.sending, host)))
    settle(world, qtbot)
    assert part(screen, "stale").isVisible()
    assert column(screen, "places_table", 1) == before, "nothing is swapped under the fingers"
    press(Qt.Key.Key_J)
    qtbot.waitUntil(lambda: column(screen, "places_table", 1) != before)
    qtbot.waitUntil(lambda: not part(screen, "stale").isVisible())
    settle(world, qtbot)


def test_what_happened_before_stands_below(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    press(Qt.Key.Key_D)
    press(Qt.Key.Key_4)
    settle(world, qtbot)
    press(Qt.Key.Key_N)
    qtbot.waitUntil(lambda: part(screen, "suggestion_card").isVisible())
    settle(world, qtbot)
    history = read(part(part(screen, "suggestion_view"), "pair_history"))
    assert "Declined" in history
    assert "The period does not suit · Maarja Kask" in history


def test_everything_that_keys_open_is_named_and_reached_by_tab(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    for key in (Qt.Key.Key_D, Qt.Key.Key_S, Qt.Key.Key_Q):
        press(key)
        assert_accessible(screen, qtbot)
        press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_V)
    press(Qt.Key.Key_C)
    press(Qt.Key.Key_J)
    qtbot.waitUntil(part(screen, "compare_card").isVisible)
    settle(world, qtbot)
    assert_accessible(screen, qtbot)


# ------------------------------------------------------------------------------------- fifty of them


def _crowd(world: World) -> None:
    """Enter ten more participants and receive twenty more placements of hosts abroad."""
    for number in range(10):
        participant(
            world, f"crowd{number}", world.ids["company"], "Ants", f"Mets {number}", wanted_countries=frozenset()
        )
    for number in range(10, 30):
        company = f"00000000-0000-7000-8000-0000000000{number}"
        world.receive(
            Company(id=company, office="office-it", country="IT", nace="62.01", staff_count=20, side="host"),
            Placement(
                id=f"00000000-0000-7000-8000-0000000001{number}",
                office="office-it", company=company, is_published=True,
                topics=frozenset({"development"}), language_needs=frozenset({"en:B1"}), modes=frozenset({"onsite"}),
                months_min=1, months_max=4, window_from=Date(2027, 1, 10), window_to=Date(2027, 9, 30), capacity=30,
            ),
        )  # fmt: skip


_KEYS: tuple[tuple[str, str, tuple[Qt.Key | str, ...]], ...] = (
    ("proposed", "", (Qt.Key.Key_P,)),
    ("declined", "skills", (Qt.Key.Key_D, Qt.Key.Key_1)),
    ("snoozed", "", (Qt.Key.Key_S, Qt.Key.Key_Return)),
    ("declined", "period", (Qt.Key.Key_D, Qt.Key.Key_4)),
    ("proposed", "", (Qt.Key.Key_J, Qt.Key.Key_P)),
    ("snoozed", "", (Qt.Key.Key_S, Qt.Key.Key_3)),
    ("declined", "place", (Qt.Key.Key_D, Qt.Key.Key_5)),
    ("asked", "", (Qt.Key.Key_Q, "May?", Qt.Key.Key_Return)),
)
"""What is decided one after the other, with its reason, and the keys for it."""


def _is_another(screen: MatchesScreen, before: str) -> bool:
    return title(screen) != before


@pytest.mark.slow
def test_fifty_decisions_by_keys_alone(world: World, qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    _crowd(world)
    screen = reviewing(world, qtbot)
    wanted, pressed, seen = [], [], []
    for number in range(50):
        kind, reason, keys = _KEYS[number % len(_KEYS)]
        if not part(screen, "suggestion_card").isVisible():  # Juhan, for whom there is no placement
            press(Qt.Key.Key_N)
            settle(world, qtbot)
            pressed.append(1)
        for key in keys:
            before = title(screen)
            if isinstance(key, str):
                write(key)
            else:
                press(key)
            if key == Qt.Key.Key_J:
                qtbot.waitUntil(partial(_is_another, screen, before))
        seen.append(title(screen))
        pressed.append(sum(len(key) if isinstance(key, str) else 1 for key in keys))
        wanted.append((kind, reason))
        settle(world, qtbot)
    kept = decisions(world)
    assert [(one.kind, one.reason) for one in kept] == wanted
    assert all(one.explanation and one.version and one.features and one.rank for one in kept)
    assert len({(one.application, one.placement) for one in kept}) == 50, "no pair is decided twice"
    assert len(set(seen)) > 11
    with capsys.disabled():
        sys.stdout.write(
            f"\n50 decisions by {sum(pressed)} keys, {median(pressed)} in the median, {max(pressed)} at most\n"
        )
    assert median(pressed) <= 4


# ------------------------------------------------------------------------------------- the queue and the lists


def test_the_whole_office_is_still_shown_at_the_next_visit(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    colleague = world.enter(Staff, "colleague", name="Toomas Tamm", role="officer")
    with world.store.change(Sentence(mark("Tests", "Gave it to a colleague"))) as work:
        work.update(Company, world.ids["company"], {"adviser": colleague})
    part(screen, "next_in_queue").setFocus()
    screen._review.queue.refresh()
    settle(world, qtbot)
    assert queue(screen) == []
    part(screen, "whole_office").click()  # type: ignore[attr-defined]
    settle(world, qtbot)
    assert queue(screen) == ["Tamm, Kadri", "Ööbik, Juhan"]
    again = QueuePanel(world.desk)
    qtbot.addWidget(again)
    settle(world, qtbot)
    assert again.panel.table.model().rowCount() == 2
    part(again, "whole_office").click()  # type: ignore[attr-defined]
    settle(world, qtbot)
    assert again.panel.table.model().rowCount() == 0
    assert world.store.reads.setting(OFFICE_SETTING) == ""


def test_a_place_that_stands_back_says_why(world: World, qtbot: QtBot) -> None:
    screen = reviewing(world, qtbot)
    assert not part(screen, "stood_back").isVisible()
    prices = {each.id: 150 for each in world.store.reads.find(Placement)}
    world.store.set_setting(PRICES_SETTING, prices_text(prices))
    let_stand_back(world.store, 50)
    screen._review.places.open_application(world.ids["kadri"])
    settle(world, qtbot)
    qtbot.waitUntil(part(screen, "stood_back").isVisible)
    assert "Stands back by 7.5 points in the lists: more people want this placement than it has room for." in read(
        screen
    )
