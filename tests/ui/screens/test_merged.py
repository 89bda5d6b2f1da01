"""Who looks for a merged record finds the one that was kept, with a word and the way back to the archived one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Company
from smedesk.services.merged import kept_of
from smedesk.services.ports import Sentence
from smedesk.translate import mark
from smedesk.ui.screens.companies.screen import CompaniesScreen
from tests.ui.screens.driver import click
from tests.ui.screens.hands import part, read, settle, show
from tests.ui.screens.world import World, opened_world

_TURNED = Sentence(mark("Tests", "Turned"))


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        kept = opened.enter(Company, "kept", name="Helix Robotics", country="AT")
        middle = opened.enter(Company, "middle", name="Helix GmbH", country="AT", archived=True, merged_into=kept)
        opened.enter(Company, "first", name="Helix", country="AT", archived=True, merged_into=middle)
        yield opened


def test_a_chain_of_merges_is_followed_to_the_end_and_an_undone_one_is_not(world: World) -> None:
    kind, ids = RECORD_TYPES["company"], world.ids
    assert kept_of(world.store.reads, kind, ids["first"]) == (ids["kept"], "Helix")
    assert kept_of(world.store.reads, kind, ids["kept"]) == ("", "")
    assert kept_of(world.store.reads, kind, "nobody") == ("", "")
    again = world.enter(Company, "again", name="Helix again", country="AT", merged_into=ids["kept"])
    assert kept_of(world.store.reads, kind, again) == ("", ""), "it is not archived: the merge was taken back"


def test_two_that_went_into_each_other_end(world: World) -> None:
    one = world.enter(Company, "one", name="One", country="AT", archived=True)
    two = world.enter(Company, "two", name="Two", country="AT", archived=True, merged_into=one)
    world.enter(Company, "three", name="Three", country="AT", archived=True, merged_into="gone")
    with world.store.change(_TURNED, can_undo=False) as work:
        work.update(Company, one, {"merged_into": two})
    kind = RECORD_TYPES["company"]
    assert kept_of(world.store.reads, kind, one) == (two, "One")
    assert kept_of(world.store.reads, kind, world.ids["three"]) == ("", "")


def test_opening_a_merged_company_leads_on_and_the_archived_one_is_a_step_away(world: World, qtbot: QtBot) -> None:
    screen = CompaniesScreen(world.desk)
    show(screen, world, qtbot)
    screen.open_record(world.ids["first"])
    settle(world, qtbot)
    assert screen.detail.record_id == world.ids["kept"]
    assert "“Helix” was merged into this record." in read(part(screen, "merged_line"))

    click(screen, "merged_step")
    settle(world, qtbot)
    assert screen.detail.record_id == world.ids["first"]
    assert "archived" in read(part(screen, "merged_line"))

    click(screen, "merged_step")
    settle(world, qtbot)
    assert screen.detail.record_id == world.ids["kept"]
    assert part(screen, "merged_line").isHidden()
