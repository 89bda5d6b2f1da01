"""Possible duplicates, by keys alone over a real database: found, told apart, merged, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.field import Value
from smedesk.domain.records import Company, Distinction, Person
from smedesk.services.editing import change_fields
from smedesk.ui.desk import Place
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.screens.companies.new_contact import NewContact
from smedesk.ui.screens.duplicates.hint import DuplicateHint
from smedesk.ui.screens.duplicates.screen import DuplicatesScreen
from smedesk.ui.screens.duplicates.values_table import ValuesTable
from smedesk.ui.screens.people import PeopleScreen
from smedesk.ui.screens.people.new_person import NewPerson
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, focused, found, press, settle, show, write
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    """Three companies, two of them one, and a person who was entered with both."""
    with opened_world(tmp_path / "profile") as opened:
        first = opened.enter(Company, "helix", name="Helix Robotics OÜ", country="EE", city="Tartu",
                             email="info@helix.example", description="Builds arms.")
        second = opened.enter(Company, "double", name="HELIX Robotix", country="EE", city="Tartu", phone="612 3456",
                              website="https://www.helix.example", description="Arms for bakeries.")
        opened.enter(Company, "other", name="Ελαιώνας Foods AE", country="GR")
        opened.enter(Person, "kadri", company=first, given_name="Kadri", family_name="Tamm", email="k@helix.example")
        opened.enter(Person, "again", company=second, given_name="Kadri", family_name="Tamm", email="k@helix.example")
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> DuplicatesScreen:
    made = DuplicatesScreen(world.desk)
    show(made, world, qtbot)
    return made


def cell(values: ValuesTable, row: int, column: int) -> str:
    item = values.item(row, column)
    assert item is not None
    return item.text()


def rows(screen: DuplicatesScreen) -> int:
    return screen.panel.count("all")


def test_pairs_stand_with_their_reasons_and_one_key_merges_or_takes_back(
    screen: DuplicatesScreen, world: World, qtbot: QtBot
) -> None:
    assert_accessible(screen, qtbot)
    assert (rows(screen), screen.panel.count("company"), screen.panel.count("person")) == (2, 1, 1)
    screen.panel.go_to(f"company:{world.ids['helix']}:{world.ids['double']}")
    screen.panel.table.setFocus()
    settle(world, qtbot)
    press(Qt.Key.Key_M)
    settle(world, qtbot)
    kept = world.store.reads.get(Company, world.ids["helix"])
    assert (kept.phone, kept.website) == ("612 3456", "https://www.helix.example")
    assert kept.description == "Builds arms.\n\nArms for bakeries."
    assert len(world.store.reads.find(Person, company=kept.id)) == 2
    assert screen.panel.count("company") == 0
    world.desk.undo()
    settle(world, qtbot)
    assert screen.panel.count("company") == 1
    assert world.store.reads.get(Company, world.ids["helix"]).phone == ""


def test_what_was_told_apart_is_never_shown_again(screen: DuplicatesScreen, world: World, qtbot: QtBot) -> None:
    screen.panel.go_to(f"company:{world.ids['helix']}:{world.ids['double']}")
    screen.panel.table.setFocus()
    settle(world, qtbot)
    press(Qt.Key.Key_N)
    settle(world, qtbot)
    assert screen.panel.count("company") == 0
    assert len(world.store.reads.find(Distinction)) == 1
    again = DuplicatesScreen(world.desk)
    show(again, world, qtbot)
    assert again.panel.count("company") == 0
    world.desk.undo()
    settle(world, qtbot)
    assert again.panel.count("company") == 1


def test_a_pair_that_is_asked_for_stays_in_front_when_the_sweep_ends(world: World, qtbot: QtBot) -> None:
    screen = DuplicatesScreen(world.desk)
    pairs = (("company", "double", "helix"), ("company", "other", "helix"), ("person", "again", "kadri"))
    for kind, first, second in pairs:
        screen.open_record(f"{kind}:{world.ids[first]}:{world.ids[second]}")
        show(screen, world, qtbot)
        assert screen.review.shown == frozenset((world.ids[first], world.ids[second]))


def test_values_are_taken_by_arrow_keys_and_space(screen: DuplicatesScreen, world: World, qtbot: QtBot) -> None:
    screen.open_record(f"company:{world.ids['helix']}:{world.ids['double']}")
    settle(world, qtbot)
    values = screen.review.values
    assert [cell(values, row, 0) for row in range(2)] == ["Legal name", "What the company does"]
    screen.review.take_focus()
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    assert cell(values, 0, 3) == "HELIX Robotix"
    press(Qt.Key.Key_K)
    settle(world, qtbot)
    assert cell(values, 0, 3) == "HELIX Robotix"  # the other one is kept now, with its own name
    press(Qt.Key.Key_M)
    settle(world, qtbot)
    (left,) = [one for one in world.store.reads.find(Company) if one.country == "EE"]
    assert (left.id, left.name) == (world.ids["double"], "HELIX Robotix")


def test_a_company_names_who_may_be_the_same_as_soon_as_its_number_is_known(world: World, qtbot: QtBot) -> None:
    companies = CompaniesScreen(world.desk)
    show(companies, world, qtbot)
    companies.open_record(world.ids["other"])
    settle(world, qtbot)
    hint = found(companies, DuplicateHint, "likeness_offers")
    assert hint.isHidden()
    number: dict[str, Value] = {"vat_number": "EE100594102"}
    for id in (world.ids["helix"], world.ids["other"]):
        world.desk.change(partial(change_fields, kind_name="company", id=id, values=number))
    settle(world, qtbot)
    assert [one.id for one in hint.found] == [world.ids["helix"]]
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    companies.detail.take_focus()
    press(Qt.Key.Key_D, CONTROL)
    assert wanted == [Place("duplicates", f"company:{world.ids['other']}:{world.ids['helix']}")]


def test_a_new_contact_is_known_by_the_web_domain_of_the_mailbox_and_enter_passes_the_offers(
    world: World, qtbot: QtBot
) -> None:
    companies = CompaniesScreen(world.desk)
    show(companies, world, qtbot)
    companies.new_record()
    dialog = found(companies, NewContact, "new_contact")
    settle(world, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    write("Helix Robotics")
    settle(world, qtbot)
    assert {one.id for one in dialog.companies_here.found} == {world.ids["helix"], world.ids["double"]}
    press(Qt.Key.Key_Return)
    assert dialog.person.isAncestorOf(focused())
    write("Kadri Tamm")
    press(Qt.Key.Key_Return)
    write("k@helix.example")
    settle(world, qtbot)
    assert {one.kind for one in dialog.people_here.found} == {"person"}
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    press(Qt.Key.Key_D, CONTROL)
    assert [one.screen for one in wanted] == ["people"]
    assert not dialog.isVisible()


def test_a_new_person_who_is_here_is_opened_by_one_key(world: World, qtbot: QtBot) -> None:
    people = PeopleScreen(world.desk)
    show(people, world, qtbot)
    people.new_record()
    dialog = found(people, NewPerson, "new_person")
    settle(world, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.fields["email"].setFocus()
    write("K@helix.example")
    settle(world, qtbot)
    assert {one.title for one in dialog.people_here.found} == {"Kadri Tamm"}
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    first = dialog.people_here.found[0].id
    press(Qt.Key.Key_D, CONTROL)
    assert wanted == [Place("people", first)]
