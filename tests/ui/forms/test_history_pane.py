"""The history of a record in sentences, by field, with the way back that is itself a change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Person, Staff
from smedesk.services.editing import change_fields
from smedesk.ui.forms.history_pane import HistoryPane
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import settle, show
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        home = opened.enter(Company, "helix", name="Helix", country="EE")
        kadri = opened.enter(Person, "kadri", company=home, family_name="Tamm", phone="555")
        change_fields(opened.store, "person", kadri, {"phone": "556"})
        change_fields(opened.store, "person", kadri, {"skills": frozenset({"welding", "milling"}), "job_title": "Boss"})
        change_fields(opened.store, "person", kadri, {"skills": frozenset({"milling"}), "phone": ""})
        yield opened


@pytest.fixture
def pane(world: World, qtbot: QtBot) -> HistoryPane:
    made = HistoryPane(world.desk, "person")
    made.show_record(world.ids["kadri"])
    show(made, world, qtbot)
    return made


def _sentences(pane: HistoryPane) -> list[str]:
    return [one.text() for one in pane._entries.findChildren(QLabel) if " " in one.text() and "desk" not in one.text()]


def _restore(pane: HistoryPane, name: str, world: World, qtbot: QtBot) -> None:
    (button,) = [one for one in pane.findChildren(QPushButton) if one.accessibleName() == name]
    button.click()
    settle(world, qtbot)


def test_every_change_is_a_sentence_newest_first(pane: HistoryPane, qtbot: QtBot) -> None:
    sentences = _sentences(pane)
    assert set(sentences[:2]) == {
        "Maarja Kask took welding out of Skills", "Maarja Kask emptied Phone, which was 556"}
    assert set(sentences[2:4]) == {
        "Maarja Kask added milling, welding to Skills", "Maarja Kask entered Job title: Boss"}
    assert sentences[4] == "Maarja Kask changed Phone from 555 to 556"
    assert "Maarja Kask entered Family name: Tamm" in sentences[5:]
    places = [one.text() for one in pane._entries.findChildren(QLabel) if "on this desk" in one.text()]
    assert len(places) == 4
    assert "2026" in places[0]
    assert_accessible(pane, qtbot)


def test_one_field_alone_and_any_older_value_comes_back_as_a_change_that_can_be_undone(
    pane: HistoryPane, world: World, qtbot: QtBot
) -> None:
    pane.show_field("phone")
    settle(world, qtbot)
    assert len(_sentences(pane)) == 3
    _restore(pane, "Restore 555 in Phone", world, qtbot)
    assert world.store.reads.get(Person, world.ids["kadri"]).phone == "555"
    assert _sentences(pane)[0] == "Maarja Kask entered Phone: 555"
    world.desk.undo()
    settle(world, qtbot)
    assert world.store.reads.get(Person, world.ids["kadri"]).phone == ""


@pytest.mark.parametrize(("role", "is_shown"), [("auditor", True), ("partner", False)])
def test_who_may_only_read_restores_nothing_and_is_told_why(
    world: World, qtbot: QtBot, role: str, is_shown: bool
) -> None:
    world.enter(Staff, "guest", name="Guest", role=role)
    world.store.set_setting("staff", world.ids["guest"])
    pane = HistoryPane(world.desk, "person")
    pane.show_record(world.ids["kadri"])
    show(pane, world, qtbot)
    restores = [one for one in pane.findChildren(QPushButton) if one.text() == "Restore"]
    assert bool(restores) is is_shown
    assert not any(one.isEnabled() for one in restores)
    assert all("Auditor" in one.toolTip() for one in restores)
