"""The screens' door to the index: never in the way, and the last question of an owner is the one that is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company
from smedesk.services.editing import change_fields
from tests.ui.screens.driver import settle
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Company, "helix", name="Helix Robotics OÜ", country="EE")
        opened.enter(Company, "alfa", name="Alfa Puit", country="EE")
        yield opened


def test_what_is_asked_before_the_index_stands_is_answered_once_and_only_the_last(world: World, qtbot: QtBot) -> None:
    answers: list[list[str]] = []
    gone = QObject()
    world.desk.likeness.ask(gone, "company", {"name": "helix"}, lambda _found: answers.append(["for one who is gone"]))
    for typed in ("hel", "heli", "alf"):
        world.desk.likeness.ask(
            world.desk, "company", {"name": typed}, lambda found: answers.append([one.title for one in found]))
    shiboken6.delete(gone)
    settle(world, qtbot)
    assert answers == [["Alfa Puit"]]


def test_a_change_of_the_desk_is_known_to_the_next_question(world: World, qtbot: QtBot) -> None:
    answers: list[list[str]] = []

    def ask() -> None:
        world.desk.likeness.ask(
            world.desk, "company", {"name": "zeppelin"}, lambda found: answers.append([one.title for one in found]))
        settle(world, qtbot)

    ask()
    id = world.ids["alfa"]
    world.desk.change(lambda store: change_fields(store, "company", id, {"name": "Zeppelin Catering"}), is_quiet=True)
    settle(world, qtbot)
    ask()
    world.desk.undo()
    settle(world, qtbot)
    ask()
    assert answers == [[], ["Zeppelin Catering"], []]
