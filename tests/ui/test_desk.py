"""What a screen can rely on: a change is told after it is on disk, said with its undo, and errors go one way."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from math import gcd
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smedesk.domain.errors import ValueRefused
from smedesk.domain.records import Company
from smedesk.services.editing import change_fields, enter_record
from smedesk.services.ports import Changes, ListQuery, Reads, Store
from smedesk.ui.desk import Place
from smedesk.ui.notify import Said
from tests.ui.screens.hands import settle
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qtbot: QtBot) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


class Heard:
    """What the notices of a desk told."""

    def __init__(self, world: World) -> None:
        self.said: list[Said] = []
        self.changes: list[Changes] = []
        world.desk.notices.said.connect(self.said.append)
        world.desk.notices.changed.connect(self.changes.append)

    @property
    def texts(self) -> list[str]:
        return [one.text for one in self.said]


@pytest.fixture
def heard(world: World) -> Heard:
    return Heard(world)


def enter_helix(store: Store) -> tuple[str, Changes]:
    return enter_record(store, "company", {"name": "Helix", "country": "AT"})


def counted(more: int, reads: Reads) -> int:
    """Return the number of companies and some more."""
    return more + reads.count(ListQuery("company"))


def names(reads: Reads) -> set[str]:
    return {one.name for one in reads.find(Company)}


def test_a_change_is_told_once_when_it_is_on_disk_and_said_with_its_undo(
    world: World, heard: Heard, qtbot: QtBot
) -> None:
    seen: list[set[str]] = []
    world.desk.notices.changed.connect(lambda _changes: seen.append(names(world.store.reads)))
    ids: list[str] = []
    world.desk.change(enter_helix, lambda done: ids.append(done[0]))
    assert not seen, "never inside the call"
    settle(world, qtbot)
    assert seen == [{"Helix"}]
    assert heard.changes[0].touched == {"company": frozenset(ids)}
    assert heard.texts == ["Entered Helix"]
    undo = heard.said[0].undo
    assert undo is not None
    undo()
    settle(world, qtbot)
    assert names(world.store.reads) == set()
    assert heard.texts[1:] == ["Took back: Entered Helix"]
    world.desk.redo()
    settle(world, qtbot)
    assert names(world.store.reads) == {"Helix"}


def test_with_nothing_to_take_back_that_is_said_and_nothing_told(world: World, heard: Heard, qtbot: QtBot) -> None:
    world.desk.undo()
    world.desk.redo()
    settle(world, qtbot)
    assert heard.texts == ["There is nothing to take back.", "There is nothing to do again."]
    assert not heard.changes


def test_a_quiet_change_is_told_but_not_said(world: World, heard: Heard, qtbot: QtBot) -> None:
    world.desk.change(enter_helix, is_quiet=True)
    settle(world, qtbot)
    assert len(heard.changes) == 1
    assert not heard.said


def test_what_came_from_the_server_is_told_but_not_said(world: World, heard: Heard) -> None:
    _, changes = enter_helix(world.store)
    remote = Changes(changes.group, changes.sentence, changes.touched, can_undo=False, is_remote=True)
    world.desk.tell(remote)
    world.desk.tell(None)
    assert heard.changes == [remote]
    assert not heard.said


def test_what_cannot_be_undone_is_said_without_an_undo(world: World, heard: Heard) -> None:
    with world.store.change(enter_helix(world.store)[1].sentence, can_undo=False) as work:
        work.insert(Company(id=work.new_id(), office=work.office, name="Alfa", country="EE"))
    world.desk.tell(work.changes)
    assert [one.undo for one in heard.said] == [None]


def test_a_refusal_goes_to_who_asked_or_is_said(world: World, heard: Heard, qtbot: QtBot) -> None:
    def rename(store: Store) -> Changes:
        return change_fields(store, "office", world.office, {"name": ""})

    taken: list[BaseException] = []

    def failed(error: BaseException) -> bool:
        taken.append(error)
        return True

    world.desk.change(rename, failed=failed)
    settle(world, qtbot)
    assert isinstance(taken[0], ValueRefused)
    assert not heard.said
    world.desk.change(rename)
    settle(world, qtbot)
    assert heard.texts == ["This has to be filled in."]
    assert not heard.changes


def test_a_newer_question_makes_the_older_answer_stale(world: World, qtbot: QtBot) -> None:
    answers: list[int] = []
    for number in range(5):
        world.desk.ask(world.desk, partial(counted, number), answers.append, topic="count")
    settle(world, qtbot)
    assert answers == [4]


def test_a_function_is_computed_and_its_answer_comes_here(world: World, qtbot: QtBot) -> None:
    answers: list[int] = []
    world.desk.compute(world.desk, gcd, 12, 18, then=answers.append)
    assert not answers, "never inside the call"
    settle(world, qtbot)
    assert answers == [6]


def test_a_setting_is_kept_and_nothing_is_said(world: World, heard: Heard, qtbot: QtBot) -> None:
    world.desk.keep_setting("window.place", "companies")
    settle(world, qtbot)
    assert world.store.reads.setting("window.place") == "companies"
    assert not heard.said
    assert not heard.changes


def test_a_place_is_asked_for_by_screen_and_record(world: World) -> None:
    places: list[Place] = []
    world.desk.place_wanted.connect(places.append)
    world.desk.go_to("people", "17")
    world.desk.go_to("today")
    assert places == [Place("people", "17"), Place("today")]
