"""The page of the weights: what holds, what decisions suggest, what would change; nothing holds before it is saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Application, Office, Staff
from smedesk.matching.lessons import ENOUGH, NO_BETTER, Evidence, Lesson
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, made_weights
from smedesk.services.deciding import Shown, note_decision
from smedesk.services.ports import Changes, Sentence
from smedesk.services.roles import STAFF_SETTING
from smedesk.services.weighing import read_weights, weigh
from smedesk.translate import mark
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.screen import MatchesScreen
from smedesk.ui.screens.office.screen import OfficeScreen
from smedesk.ui.screens.weights.screen import WeightsScreen
from smedesk.ui.screens.weights.words import lesson_words
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, settle, show
from tests.ui.screens.world import World, opened_world
from tests.ui.screens.world import fill as fill_world

_CHANGED = Sentence(mark("Tests", "Changed"))
_WHOLE = {"size": 100, "language": 100}
SIZE_AND_LANGUAGE = made_weights({each: _WHOLE.get(each.feature, 0) for each in COMPONENTS})


@pytest.fixture
def world(tmp_path: Path, qapp: QObject) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        fill_world(opened)
        yield opened


def made(world: World, qtbot: QtBot) -> WeightsScreen:
    screen = WeightsScreen(world.desk)
    show(screen, world, qtbot)
    settle(world, qtbot)
    return screen


def wish_for_a_micro_company(world: World) -> None:
    """Let the size speak for another placement than all the rest."""
    with world.store.change(_CHANGED) as work:
        work.update(Application, world.ids["kadri"], {"preferred_sizes": frozenset({"micro"})})


def decide(world: World, count: int) -> Changes:
    """Decide as somebody does to whom the sector alone matters; every other feature says nothing."""
    chance = Random(1)
    with world.store.change(_CHANGED) as work:
        for number in range(count):
            likes = number % 2 == 0
            values = {each: chance.choice((200, 800)) for each in COMPONENTS}
            values |= {each: 900 if likes else 100 for each in COMPONENTS if each.name == "sending.sector"}
            shown = Shown(1, 500, "2/1", tuple((each.name, values[each]) for each in COMPONENTS), "words")
            pair = (f"application-{number}", f"placement-{number}")
            note_decision(world.store, work, *_said(likes, pair, shown))
    return work.changes


def _said(likes: bool, pair: tuple[str, str], shown: Shown) -> tuple[str, tuple[str, str], Shown, dict[str, str]]:
    return ("proposed", pair, shown, {}) if likes else ("declined", pair, shown, {"reason": "sector"})


def words_in(screen: QWidget, name: str) -> str:
    part = found(screen, QWidget, name)
    return "\n".join(one.text() for one in part.findChildren(QLabel) if one.isVisible())


def field(screen: QWidget, name: str) -> QLineEdit:
    return found(screen, QLineEdit, name)


def type_into(screen: QWidget, name: str, text: str) -> None:
    editor = field(screen, name)
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def visible(screen: QWidget, name: str) -> bool:
    return found(screen, QWidget, name).isVisible()


def test_every_weight_is_named_and_reached_by_tab(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    assert_accessible(screen, qtbot)
    type_into(screen, "sending.skills", "29")
    type_into(screen, "sending.size", "6")
    assert_accessible(screen, qtbot)


def test_the_published_weights_hold_at_first_and_nothing_waits_to_be_saved(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    assert field(screen, "sending.skills").text() == "40"
    assert not visible(screen, "weights_foot")
    assert not visible(screen, "use_published")
    assert f"{ENOUGH} more decisions are needed" in words_in(screen, "lesson_card")
    assert not visible(screen, "use_suggestion")


def test_a_side_must_sum_to_100_before_it_is_saved(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    for typed, said in (
        ("30", "Sum: 90, 10 to be given away"),
        ("55", "Sum: 115, 15 too many"),
        ("", "Each field needs a whole number from 0 to 100"),
    ):
        editor = field(screen, "sending.skills")
        editor.setFocus()
        editor.selectAll()
        QTest.keyClick(editor, Qt.Key.Key_Delete) if not typed else QTest.keyClicks(editor, typed)
        assert said in words_in(screen, "weights_sending")
        assert not found(screen, QPushButton, "save_weights").isEnabled()
    type_into(screen, "sending.skills", "35")
    type_into(screen, "sending.text", "15")
    assert "Sum: 100" in words_in(screen, "weights_sending")
    assert found(screen, QPushButton, "save_weights").isEnabled()
    settle(world, qtbot)
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS, "nothing holds before it is saved"


def test_what_would_change_is_shown_before_it_is_saved_and_undo_takes_it_back(world: World, qtbot: QtBot) -> None:
    wish_for_a_micro_company(world)
    screen = made(world, qtbot)
    for component in COMPONENTS:
        type_into(screen, component.name, str(SIZE_AND_LANGUAGE.of(component)))
    qtbot.waitUntil(lambda: visible(screen, "outcome_card"))
    assert "For 1 of your 2 participants another placement would stand first." in words_in(screen, "outcome_card")
    assert "Tamm, Kadri: Placement " in words_in(screen, "outcome_card")
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS
    click(screen, "save_weights")
    settle(world, qtbot)
    settle(world, qtbot)
    assert read_weights(world.store.reads) == SIZE_AND_LANGUAGE
    assert not visible(screen, "weights_foot")
    assert "Changed last by Maarja Kask on " in found(screen, QLabel, "weights_changed").text()
    world.desk.undo()
    settle(world, qtbot)
    settle(world, qtbot)
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS
    assert field(screen, "sending.size").text() == "5"


def test_what_decisions_suggest_is_put_into_the_fields_and_held_when_saved(world: World, qtbot: QtBot) -> None:
    decide(world, 60)
    screen = made(world, qtbot)
    words = words_in(screen, "lesson_card")
    assert "Your decisions speak for other weights." in words
    assert "There are 60 decisions: 30 for a pair, 30 against." in words
    assert "stand in the right order by what decisions suggest" in words
    assert "▲" in words_in(screen, "weights_sending")
    click(screen, "use_suggestion")
    assert int(field(screen, "sending.sector").text()) > 40
    settle(world, qtbot)
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS, "never silent"
    click(screen, "save_weights")
    settle(world, qtbot)
    settle(world, qtbot)
    held = read_weights(world.store.reads)
    assert held.sending["sector"] == int(field(screen, "sending.sector").text())
    assert "Your decisions do not speak for other weights" in words_in(screen, "lesson_card")
    click(screen, "use_published")
    click(screen, "save_weights")
    settle(world, qtbot)
    assert read_weights(world.store.reads) is DEFAULT_WEIGHTS


def test_what_another_desk_saved_comes_into_fields_that_nobody_has_touched(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    world.desk.tell(weigh(world.store, SIZE_AND_LANGUAGE), is_quiet=True)
    settle(world, qtbot)
    settle(world, qtbot)
    assert field(screen, "sending.size").text() == "100"
    type_into(screen, "sending.size", "90")
    world.desk.tell(weigh(world.store, DEFAULT_WEIGHTS), is_quiet=True)
    settle(world, qtbot)
    settle(world, qtbot)
    assert field(screen, "sending.size").text() == "90", "what is typed stays"
    click(screen, "discard_weights")
    assert field(screen, "sending.size").text() == "5"


def test_weights_that_cannot_be_read_are_told_of(world: World, qtbot: QtBot) -> None:
    with world.store.change(_CHANGED) as work:
        work.update(Office, world.office, {"matching_weights": "nonsense"})
    screen = made(world, qtbot)
    assert visible(screen, "unreadable")
    assert field(screen, "sending.skills").text() == "40"


def test_an_officer_reads_and_changes_nothing(world: World, qtbot: QtBot) -> None:
    world.store.set_setting(STAFF_SETTING, world.enter(Staff, "officer", name="Toomas Tamm", role="officer"))
    screen = made(world, qtbot)
    assert not field(screen, "sending.skills").isEnabled()
    assert "40" in words_in(screen, "weights_sending")


@pytest.mark.parametrize("made_by", [MatchesScreen, OfficeScreen])
def test_a_button_leads_to_them(made_by: Callable[[Desk], QWidget], world: World, qtbot: QtBot) -> None:
    screen = made_by(world.desk)
    show(screen, world, qtbot)
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "open_weights") is not None)
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        click(screen, "open_weights")
    assert wanted.args[0].screen == "weights"


def test_figures_that_ten_pairs_cannot_tell_apart_are_said_of_a_hundred() -> None:
    lesson = Lesson(80, 30, None, NO_BETTER, 0, Evidence(500, 405), Evidence(500, 400), Evidence(500, 300))
    said = "\n".join(lesson_words(lesson))
    assert "Of 100 pairs, one accepted and one declined, 81 stand" in said
    assert "80 by the weights that hold, 60 by the published ones" in said
