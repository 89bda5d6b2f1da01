"""People by keys alone, over a real database: their consents, and what they wish for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date as Date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.field import Audience
from smedesk.domain.records import Application, Company, Consent, Person
from smedesk.services.editing import change_fields
from smedesk.ui.screens.people import PeopleScreen
from smedesk.ui.screens.people.consents import TakeConsent
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, click, come_back, found, press, settle, show, write
from tests.ui.screens.hands import read
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        company = opened.enter(Company, "helix", name="Helix Robotics GmbH", country="AT")
        kadri = opened.enter(
            Person,
            "kadri",
            company=company,
            given_name="Kadri",
            family_name="Tamm",
            role="employee",
            languages=frozenset({"en:B2"}),
        )
        opened.enter(Person, "juhan", company=company, given_name="Juhan", family_name="Ööbik", role="owner")
        opened.enter(Application, "wish", person=kadri, state="submitted")
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> PeopleScreen:
    made = PeopleScreen(world.desk)
    show(made, world, qtbot)
    return made


def test_every_part_has_names_and_is_reached_by_tab(screen: PeopleScreen, world: World, qtbot: QtBot) -> None:
    screen.open_record(world.ids["kadri"])
    for part in ("profile", "consents", "applications", "notes"):
        screen.detail.sections.go_to(part)
        settle(world, qtbot)
        assert_accessible(screen, qtbot)


def test_the_list_says_company_languages_and_the_state_of_the_application(screen: PeopleScreen) -> None:
    rows = {screen.list.summary(row) for row in range(screen.list.rowCount())}
    assert rows == {
        (
            "Tamm, Kadri, Helix Robotics GmbH, Role: Employee, Country: Austria, Languages: English B2, "
            "Application: Submitted"
        ),
        "Ööbik, Juhan, Helix Robotics GmbH, Role: Owner, Country: Austria, Languages: —, Application: —",
    }


def test_a_profile_is_published_only_with_a_consent_and_then_leads_to_matches(
    screen: PeopleScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_application(world.ids["wish"])
    settle(world, qtbot)
    click(screen, "publish_application")
    settle(world, qtbot)
    refused = found(screen, QLabel, "refused_application")
    assert refused.isVisible()
    assert "has not agreed" in refused.text()
    assert not world.store.reads.get(Application, world.ids["wish"]).is_published

    screen.detail.sections.go_to("consents")
    click(screen, "take_consent_button")
    dialog = found(screen, TakeConsent, "take_consent")
    settle(world, qtbot)
    assert_accessible(dialog, qtbot)
    write(" ")
    dialog.method.set_value("paper")
    dialog.save()
    settle(world, qtbot)
    (consent,) = world.store.reads.find(Consent, person=world.ids["kadri"])
    assert (consent.purpose, consent.method) == ("catalogue", "paper")

    come_back(screen, qtbot)
    screen.detail.sections.go_to("applications")
    click(screen, "publish_application")
    settle(world, qtbot)
    assert world.store.reads.get(Application, world.ids["wish"]).is_published
    assert not refused.isVisible()
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        click(screen, "suggested_matches")
    assert (wanted.args[0].screen, wanted.args[0].id) == ("matches", world.ids["wish"])


def test_a_consent_is_withdrawn_and_stays_on_record(screen: PeopleScreen, world: World, qtbot: QtBot) -> None:
    id = world.enter(
        Consent,
        "consent",
        person=world.ids["juhan"],
        purpose="newsletter",
        text_version="1",
        language="et",
        given_at=world.store.journal.identity().last_sync,
        method="paper",
    )
    screen.open_record(world.ids["juhan"])
    screen.detail.sections.go_to("consents")
    settle(world, qtbot)
    withdraw = next(
        each for each in screen.findChildren(QPushButton) if each.accessibleName() == "Note withdrawal of: Newsletter"
    )
    withdraw.setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert world.store.reads.get(Consent, id).withdrawn_at is not None
    world.desk.undo()
    settle(world, qtbot)
    assert world.store.reads.get(Consent, id).withdrawn_at is None


def test_a_person_is_entered_with_a_company_found_by_typing(
    screen: PeopleScreen, world: World, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_N, CONTROL)
    settle(world, qtbot)
    write("helix")
    settle(world, qtbot)
    press(Qt.Key.Key_Tab)
    write("Anna")
    press(Qt.Key.Key_Return)
    write("Gruber")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (person,) = [one for one in world.store.reads.find(Person) if one.family_name == "Gruber"]
    assert (person.company, person.given_name) == (world.ids["helix"], "Anna")
    assert screen.detail.form.record_id == person.id


def test_languages_and_a_new_application_are_typed(screen: PeopleScreen, world: World, qtbot: QtBot) -> None:
    screen.open_record(world.ids["juhan"])
    settle(world, qtbot)
    come_back(screen, qtbot)
    screen.detail.form.fields["languages"].setFocus()
    write("finnish c1")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert world.store.reads.get(Person, world.ids["juhan"]).languages == frozenset({"fi:C1"})
    screen.detail.sections.go_to("applications")
    screen.detail.applications.add()
    settle(world, qtbot)
    write("training")
    press(Qt.Key.Key_Tab)
    write("1")
    press(Qt.Key.Key_Return)
    write("3")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (wish,) = world.store.reads.find(Application, person=world.ids["juhan"])
    assert (wish.topics, wish.months_min, wish.months_max) == (frozenset({"training"}), 1, 3)


def test_an_application_is_refused_with_its_reason_and_reopened(
    screen: PeopleScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_application(world.ids["wish"])
    settle(world, qtbot)
    standing = found(screen, QWidget, "application_standing")
    assert "Accept the application, put it on hold or refuse it" in read(standing)
    click(screen, "refuse_application")
    write("No place left")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert world.store.reads.get(Application, world.ids["wish"]).state == "refused"
    assert "Refuse: No place left" in read(standing)
    assert found(screen, QLabel, "application_state_chip").text() == "Refused"
    click(screen, "reopen_application")
    settle(world, qtbot)
    assert world.store.reads.get(Application, world.ids["wish"]).state == "draft"


def test_what_the_rules_lack_is_said_on_demand_and_leads_to_its_field(
    screen: PeopleScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_application(world.ids["wish"])
    settle(world, qtbot)
    chip, reasons = found(screen, QLabel, "taking_part"), found(screen, QWidget, "taking_part_reasons")
    assert chip.text() == "Not known yet"
    assert not reasons.isVisible()
    click(screen, "taking_part_why")
    assert "It is not known since when the person has been in the company." in read(reasons)
    go = next(one for one in reasons.findChildren(QPushButton) if "since when" in one.accessibleName())
    go.click()
    settle(world, qtbot)
    assert screen.detail.sections.current == "profile"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert screen.detail.form.fields["employed_since"].isAncestorOf(focus)
    world.desk.tell(
        change_fields(world.store, "person", world.ids["kadri"], {"employed_since": Date(2026, 11, 20)}))
    settle(world, qtbot)
    assert chip.text() == "No"


def test_a_person_of_another_office_offers_no_step(screen: PeopleScreen, world: World, qtbot: QtBot) -> None:
    foreign = "00000000-0000-7000-8000-00000000f101"
    world.receive(Company(id=f"{foreign[:-1]}2", office="office-it", name="Officina Rossi S.r.l.", country="IT"))
    person = Person(id=foreign, office="office-it", company=f"{foreign[:-1]}2", given_name="Anna", family_name="Rossi")
    world.receive(person, audience=Audience.AGREEMENT)
    screen.open_record(foreign)
    for part, steps in (("consents", ["take_consent_button"]), ("applications", ["add_application"])):
        screen.detail.sections.go_to(part)
        settle(world, qtbot)
        for name in ("archive_person", *steps):
            assert not found(screen.detail, QPushButton, name).isVisible(), name
    screen.open_record(world.ids["kadri"])
    settle(world, qtbot)
    assert found(screen.detail, QPushButton, "add_application").isVisible()
    assert found(screen.detail, QPushButton, "archive_person").isVisible()
