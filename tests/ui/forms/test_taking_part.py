"""What the rules say against a proposal stands at the match, goes when it is mended, and is silent on a closed one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smedesk.services.editing import change_fields
from smedesk.ui.desk import Place
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.matches.match_view import MatchView
from tests.ui.screens.hands import part, read, settle, show
from tests.ui.screens.world import World, fill, opened_world, receive_match


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def hired(world: World, on: Date) -> None:
    world.desk.tell(change_fields(world.store, "person", world.ids["kadri_person"], {"employed_since": on}))


def test_a_proposal_against_the_rules_is_warned_of_until_it_is_mended(world: World, qtbot: QtBot) -> None:
    match = receive_match(world)
    view = MatchView(world.desk, current_labels())
    show(view, world, qtbot)
    view.show_match(match)
    settle(world, qtbot)
    assert not part(view, "objections").isVisible()

    hired(world, Date(2026, 11, 1))
    settle(world, qtbot)
    assert "Not long enough in the company before" in read(part(view, "objections"))
    places: list[Place] = []
    world.desk.place_wanted.connect(places.append)
    part(view, "objections").findChildren(QPushButton)[0].click()
    assert places == [Place("people", world.ids["kadri_person"])]

    hired(world, Date(2021, 5, 1))
    settle(world, qtbot)
    assert not part(view, "objections").isVisible()


def test_a_closed_match_is_not_judged_any_more(world: World, qtbot: QtBot) -> None:
    hired(world, Date(2026, 11, 1))
    view = MatchView(world.desk, current_labels())
    show(view, world, qtbot)
    view.show_match(receive_match(world, "declined"))
    settle(world, qtbot)
    assert view.isVisible()
    assert not part(view, "objections").isVisible()
