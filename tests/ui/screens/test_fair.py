"""The place "Fair" by keys alone and by a scanner, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count, product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Capture, Company, Consent, Event, Guest, Person
from smedesk.services.fair import choose_event
from smedesk.ui.desk import Place
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.screens.fair.figures import FiguresDialog
from smedesk.ui.screens.fair.kiosk_start import KioskStart
from smedesk.ui.screens.fair.screen import FairScreen
from smedesk.ui.screens.fair.signature import SignatureDialog
from smedesk.ui.window_commands import window_commands
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, press, settle, show, write
from tests.ui.screens.fair_tools import fair_tools
from tests.ui.screens.world import World, opened_world

ALT = Qt.KeyboardModifier.AltModifier
CARD = "BEGIN:VCARD\nVERSION:3.0\nN:Gruber;Eva\nORG:Helix Robotics\nTITLE:CEO\nEMAIL:eva@helix.example\nEND:VCARD"


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        event = opened.enter(Event, "fair", name="Fair of Tartu", place="Tartu", country="EE")
        opened.enter(Company, "known", name="Nordlys Marine AS", country="NO", email="post@nordlys.example")
        opened.enter(
            Person, "kari", company=opened.ids["known"], given_name="Kari", family_name="Nordmann",
            email="kari@nordlys.example")
        choose_event(opened.store, event)
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> FairScreen:
    made = FairScreen(world.desk, fair_tools())
    as_a_person_types(made)
    show(made, world, qtbot)
    made.take_focus()
    return made


def as_a_person_types(screen: FairScreen) -> None:
    """The test types faster than a scanner: to the screen it looks like a key every tenth of a second."""
    moments = count(1, 100)
    screen.bursts.moment = lambda _event: float(next(moments))


def scan(screen: FairScreen, text: str) -> None:
    """Type as a scanner does, where the focus is."""
    moments = count(10**9, 4)
    before, screen.bursts.moment = screen.bursts.moment, lambda _event: float(next(moments))
    for line in text.split("\n"):
        write(line)
        press(Qt.Key.Key_Return)
    QTest.qWait(200)
    screen.bursts.moment = before


def captures(world: World) -> list[Capture]:
    return sorted(world.store.reads.find(Capture), key=lambda one: one.id)


def test_a_contact_takes_five_fields_and_enter_opens_the_next(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    for text in ("Helix Robotics", "Eva Gruber", "eva@helix.example +43 1 2345", ""):
        write(text)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_4, ALT)
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (capture,) = captures(world)
    person = world.store.reads.get(Person, capture.person)
    (consent,) = world.store.reads.find(Consent, person=person.id)
    assert world.store.reads.get(Company, capture.company).name == "Helix Robotics"
    assert (person.given_name, person.family_name, person.language) == ("Eva", "Gruber", "et")
    assert (person.email, person.phone) == ("eva@helix.example", "+43 1 2345")
    assert (consent.purpose, consent.method, consent.place, consent.event) == (
        "catalogue", "screen", "Tartu", world.ids["fair"])
    assert (consent.language, capture.rating, capture.is_incomplete) == ("et", 4, False)
    assert QApplication.focusWidget() is screen.entry.fields.company.editor
    assert screen.entry.fields.company.value() == ""
    assert screen.entry.consent.boxes.purposes() == frozenset()
    assert found(screen, QLabel, "fair_captured").text() == "1 captured"


def test_nothing_is_ticked_beforehand_and_everything_can_be_reached(screen: FairScreen, qtbot: QtBot) -> None:
    assert screen.entry.consent.boxes.purposes() == frozenset()
    assert screen.entry.rating.rating is None
    assert_accessible(screen, qtbot)


def test_what_is_missing_can_be_completed_later_by_one_key(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    screen.entry.fields.person.setFocus()
    write("Eva Gruber")
    screen.entry.save()
    assert screen.entry.fields.company.error
    assert not captures(world)
    press(Qt.Key.Key_F7)
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(world, qtbot)
    (capture,) = captures(world)
    assert capture.is_incomplete
    assert found(screen, QLabel, "fair_incomplete").text() == "1 to complete"
    screen.panel.table.selectRow(0)
    settle(world, qtbot)
    click(screen, "fair_completed")
    settle(world, qtbot)
    assert not captures(world)[0].is_incomplete


def test_a_company_that_is_here_already_is_offered_and_taken(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    write("nordlys marine")
    screen.entry.fields.country.set_value("NO")
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    assert [one.title for one in screen.entry.hints.companies.found] == ["Nordlys Marine AS"]
    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert screen.entry.fields.company.value() == "Nordlys Marine AS"
    write("Ola Nordmann")
    screen.entry.save()
    settle(world, qtbot)
    (capture,) = captures(world)
    assert capture.company == world.ids["known"]
    assert len(world.store.reads.find(Company)) == 1


def test_a_person_who_is_here_already_is_met_once_more_and_not_entered_twice(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    kari = world.ids["kari"]
    screen.entry.fields.person.setFocus()
    write("Kari Nordmann")
    press(Qt.Key.Key_Return)
    write("kari@nordlys.example")
    settle(world, qtbot)
    press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    settle(world, qtbot)
    assert screen.entry.fields.company.value() == "Nordlys Marine AS"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (capture,) = captures(world)
    (consent,) = world.store.reads.find(Consent)
    assert (capture.person, capture.company, consent.person) == (kari, world.ids["known"], kari)
    assert len(world.store.reads.find(Person)) == 1


@pytest.mark.parametrize("where", ["fair_company", "fair_reach", "consent_catalogue"])
def test_a_card_is_read_by_a_scanner_wherever_the_focus_is(
    screen: FairScreen, world: World, qtbot: QtBot, where: str
) -> None:
    found(screen, QWidget, where).setFocus()
    scan(screen, CARD)
    settle(world, qtbot)
    fields = screen.entry.fields
    assert (fields.company.value(), fields.person.value()) == ("Helix Robotics", "Eva Gruber")
    assert fields.reach.value() == "eva@helix.example"
    assert screen.entry.consent.boxes.purposes() == frozenset(), "a code ticks nothing"
    assert screen.entry.consent.has_focus
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    (capture,) = captures(world)
    person = world.store.reads.get(Person, capture.person)
    assert (capture.way, person.job_title, capture.raw_code) == ("code", "CEO", "")


def test_letters_that_were_typed_stay_when_a_scanner_comes_between(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    write("Hel")
    scan(screen, "mailto:eva@helix.example")
    settle(world, qtbot)
    assert screen.entry.fields.company.value() == "Hel"
    assert screen.entry.fields.reach.value() == "eva@helix.example"


def test_fast_keys_without_enter_are_a_person_s_and_are_given_back(screen: FairScreen, qtbot: QtBot) -> None:
    moments = count(10**9, 4)
    screen.bursts.moment = lambda _event: float(next(moments))
    write("Helix Robotics")
    qtbot.waitUntil(lambda: screen.entry.fields.company.text() == "Helix Robotics")


def test_a_badge_is_looked_up_in_the_list_of_guests(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    world.enter(
        Guest, "guest", event=world.ids["fair"], code="T-000417", company_name="Lumen BV", family_name="Jansen",
        given_name="Piet", email="piet@lumen.example", country="NL")
    scan(screen, "T-000417")
    settle(world, qtbot)
    fields = screen.entry.fields
    assert (fields.company.value(), fields.person.value(), fields.country.value()) == ("Lumen BV", "Piet Jansen", "NL")


def test_a_code_that_nobody_knows_is_kept_and_completed_later(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    scan(screen, "X-998877")
    settle(world, qtbot)
    screen.entry.save()
    settle(world, qtbot)
    (capture,) = captures(world)
    assert (capture.raw_code, capture.is_incomplete, capture.company) == ("X-998877", True, "")
    screen.panel.table.selectRow(0)
    settle(world, qtbot)
    screen.open_current()
    write("Helix Robotics")
    screen.entry.save()
    settle(world, qtbot)
    (capture,) = captures(world)
    assert world.store.reads.get(Company, capture.company).name == "Helix Robotics"
    assert (capture.raw_code, capture.way, capture.is_incomplete) == ("X-998877", "code", False)


def test_a_contact_that_is_not_saved_is_not_written_over_by_the_next_code(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    scan(screen, CARD)
    settle(world, qtbot)
    scan(screen, CARD.replace("Gruber;Eva", "Moser;Max").replace("Helix", "Cobalt"))
    settle(world, qtbot)
    assert screen.entry.fields.person.value() == "Eva Gruber"
    assert "not saved yet" in found(screen, QLabel, "fair_error").text()


def test_the_figures_of_the_event_and_the_ways_on_are_in_the_menu(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    write("Helix Robotics")
    screen.entry.save()
    settle(world, qtbot)
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    menu = found(screen, QPushButton, "fair_more").menu()
    steps = {one.text().partition("\t")[0]: one for one in menu.actions()}
    steps["Figures of the event"].trigger()
    dialog = found(screen, FiguresDialog, "event_figures")
    settle(world, qtbot)
    shown = " ".join(one.accessibleName() for one in dialog.findChildren(QLabel))
    assert "Contacts: 1" in shown
    assert "Estonia: 1" in shown
    assert_accessible(dialog, qtbot)
    click(dialog, "figures_thank")
    steps["Look for double entries"].trigger()
    steps["Draft messages of thanks"].trigger()
    thanks = ("interchange", f"letters/event:{world.ids['fair']}")
    assert [(place.screen, place.id) for place in wanted] == [thanks, ("duplicates", ""), thanks]


def test_the_palette_has_all_that_the_menu_has(screen: FairScreen) -> None:
    offered = {one.text: one for one in window_commands(lambda _place: None, {}, (), screen, lambda _needs: "")}
    menu = found(screen, QPushButton, "fair_more").menu()
    in_menu = {one.text().partition("\t")[0] for one in menu.actions() if one.text()} - {"Full screen"}
    assert in_menu | {"Kiosk for visitors"} <= set(offered)
    offered["Type in a paper form"].run()
    assert screen.entry.number.isVisible()


def test_the_kiosk_begins_with_a_pin_and_gives_the_form_back(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    click(screen, "fair_kiosk")
    dialog = found(screen, KioskStart, "kiosk_start")
    assert_accessible(dialog, qtbot)
    for first, second in (("4711", "4712"), ("0000", "0000")):
        dialog.pin.set_value(first)
        dialog.again.set_value(second)
        dialog.start()
        settle(world, qtbot)
        assert screen.steps.kiosk.window is None
    dialog.pin.set_value("4711")
    dialog.again.set_value("4711")
    dialog.start()
    settle(world, qtbot)
    kiosk = screen.steps.kiosk.window
    assert kiosk is not None
    assert kiosk.isVisible()
    assert not screen.isVisible()
    kiosk.leave()
    assert screen.isVisible()
    assert screen.steps.kiosk.window is None


def test_a_signature_is_drawn_under_what_is_agreed_to_and_kept_with_the_consent(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    screen.entry.fields.company.set_value("Helix Robotics")
    screen.entry.fields.person.set_value("Eva Gruber")
    screen.entry.consent.boxes.boxes[2].setChecked(True)
    screen.entry.take_focus()
    press(Qt.Key.Key_F4)
    dialog = found(screen, SignatureDialog, "signature_dialog")
    assert "Uudiskiri" in " ".join(one.text() for one in dialog.findChildren(QLabel))
    assert not dialog.keep.isEnabled()
    QTest.mouseClick(dialog.pad, Qt.MouseButton.LeftButton)
    assert not dialog.keep.isEnabled(), "a tap is no signature"
    QTest.mousePress(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    for x in range(30, 200, 10):
        QTest.mouseMove(dialog.pad, QPoint(x, 40 + x % 30))
    QTest.mouseRelease(dialog.pad, Qt.MouseButton.LeftButton, pos=QPoint(200, 40))
    dialog.keep.click()
    screen.entry.save()
    settle(world, qtbot)
    (consent,) = world.store.reads.find(Consent)
    picture = QImage.fromData(world.store.reads.file(consent.signature_sha256))
    assert consent.method == "signature"
    assert 340 < picture.width() < 420
    places = product(range(picture.width()), range(picture.height()))
    assert sum(picture.pixelColor(*place).lightness() < 90 for place in places) > 300, "the lines are in it"
    screen.entry.take_focus()
    assert screen.entry.consent.answer("", "") is None, "the next visitor has signed nothing"


def test_another_event_is_chosen_or_made_by_the_menu(screen: FairScreen, world: World, qtbot: QtBot) -> None:
    menu = found(screen, QPushButton, "fair_event").menu()
    assert [one.text() for one in menu.actions() if one.isChecked()] == ["Fair of Tartu – Tartu"]
    screen.new_event()
    dialog = found(screen, NewRecordDialog, "new_event")
    dialog.set_value("name", "Slush")
    dialog.set_value("country", "FI")
    dialog.save()
    settle(world, qtbot)
    settle(world, qtbot)
    assert screen.state is not None
    assert screen.state.event.name == "Slush"
    assert screen.entry.fields.country.value() == "FI"
    assert screen.entry.consent.boxes.language == "fi"


def test_what_is_typed_before_the_form_is_there_stands_in_it(world: World, qtbot: QtBot) -> None:
    made = FairScreen(world.desk, fair_tools())
    as_a_person_types(made)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.take_focus()
    assert made.state is None
    write("Helix")
    qtbot.waitUntil(lambda: made.state is not None)
    settle(world, qtbot)
    write(" Robotics")
    assert made.entry.fields.company.text() == "Helix Robotics"


def test_without_an_event_a_narrow_fair_has_nothing_to_go_back_to(world: World, qtbot: QtBot) -> None:
    world.desk.change(lambda store: choose_event(store, ""))
    settle(world, qtbot)
    made = FairScreen(world.desk, fair_tools())
    show(made, world, qtbot)
    made.resize(600, 300)
    settle(world, qtbot)
    backs = [one for one in made.findChildren(QPushButton) if one.text() == "Back"]
    assert [one.isVisible() for one in backs] == [False]
    new = found(made, QPushButton, "fair_new_event")
    assert new.visibleRegion().boundingRect() == new.rect(), "the one next step is whole in sight"
    made.choose(world.ids["fair"])
    settle(world, qtbot)
    assert made.entry.isVisible(), "the form is what an event begins with"
    assert backs[0].isVisible()
