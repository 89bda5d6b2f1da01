"""Codes at the stand: held up to a camera, on the badges of expected guests, on paper forms."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from smedesk.documents.preview import render_pages
from smedesk.domain.records import Capture, Event, Guest, Person
from smedesk.interchange.frame_codes import read_frame
from smedesk.services.camera import Frame
from smedesk.services.fair import choose_event
from smedesk.services.paper_forms import blank_forms
from smedesk.ui.notify import Fault
from smedesk.ui.screens.fair.code_line import CodeLine
from smedesk.ui.screens.fair.forms_dialog import FormsDialog
from smedesk.ui.screens.fair.screen import FairScreen
from tests.documents.sample import SCHEME
from tests.interchange.test_frame_codes import DENSE, framed
from tests.journeys.driver import wait
from tests.ui.screens.driver import found, press, settle, show
from tests.ui.screens.fair_tools import FramesOfTest, fair_tools
from tests.ui.screens.world import TODAY, World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        event = opened.enter(Event, "fair", name="Fair of Tartu", place="Tartu", country="EE")
        choose_event(opened.store, event)
        yield opened


@pytest.fixture
def camera() -> FramesOfTest:
    return FramesOfTest()


@pytest.fixture
def screen(world: World, qtbot: QtBot, camera: FramesOfTest) -> FairScreen:
    made = FairScreen(world.desk, fair_tools(camera))
    show(made, world, qtbot)
    return made


def said(screen: FairScreen) -> str:
    return found(screen, QLabel, "fair_camera_said").text()


def test_a_dense_card_is_in_the_form_within_half_a_second(
    screen: FairScreen, world: World, qtbot: QtBot, camera: FramesOfTest
) -> None:
    screen.steps.show_camera()
    frame, begun = framed(DENSE, angle=7, light="dim", side=490), time.perf_counter()
    for _ in range(3):
        camera.show(frame)
    fields = screen.entry.fields
    qtbot.waitUntil(lambda: fields.person.value() == "Pirkko-Liisa Hämäläinen-Virtanen", timeout=2000)
    assert time.perf_counter() - begun < 0.5
    assert fields.company.value() == "Keskisuomalainen Elintarviketeollisuusosuuskunta"
    assert fields.country.value() == "FI"
    assert screen.entry.consent.boxes.language == "fi", "the words of the country on the card"
    screen.entry.save()
    settle(world, qtbot)
    (capture,) = world.store.reads.find(Capture)
    person = world.store.reads.get(Person, capture.person)
    assert (capture.way, person.job_title) == ("code", "Kansainvälisten asioiden päällikkö")


def test_only_every_third_picture_is_looked_at_and_never_two_at_once(
    world: World, qtbot: QtBot, camera: FramesOfTest
) -> None:
    looked: list[Frame] = []

    def slow(frame: Frame) -> str:
        looked.append(frame)
        time.sleep(0.05)
        return read_frame(frame)

    screen = FairScreen(world.desk, replace(fair_tools(camera), read_frame=slow))
    show(screen, world, qtbot)
    screen.steps.show_camera()
    frame = Frame(4, 4, bytes(16))
    for _ in range(12):
        camera.show(frame)
    settle(world, qtbot)
    assert len(looked) == 1
    for _ in range(3):
        camera.show(frame)
    settle(world, qtbot)
    assert len(looked) == 2


def test_a_code_that_is_still_held_up_is_read_once(
    screen: FairScreen, world: World, qtbot: QtBot, camera: FramesOfTest
) -> None:
    read: list[str] = []
    screen.camera.read.connect(read.append)
    screen.steps.show_camera()
    frame = framed("eva@helix.example", side=240)
    for _ in range(4):
        for _ in range(3):
            camera.show(frame)
        settle(world, qtbot)
    assert read == ["eva@helix.example"]


def test_a_camera_that_goes_away_is_said_and_nothing_that_was_read_is_lost(
    screen: FairScreen, world: World, qtbot: QtBot, camera: FramesOfTest
) -> None:
    screen.steps.show_camera()
    for _ in range(3):
        camera.show(framed("eva@helix.example", side=240))
    settle(world, qtbot)
    camera.unplug()
    assert not camera.is_running
    assert not screen.camera.is_on
    assert "gone away" in said(screen)
    assert screen.entry.fields.reach.value() == "eva@helix.example"
    camera.show(framed("late@helix.example", side=240))
    settle(world, qtbot)
    screen.steps.show_camera()
    assert camera.is_running, "F3 begins again"


def test_the_camera_is_off_where_nobody_sees_it(screen: FairScreen, camera: FramesOfTest) -> None:
    screen.steps.show_camera()
    screen.hide()
    assert not camera.is_running


def test_without_a_camera_it_is_said_and_typing_goes_on(world: World, qtbot: QtBot) -> None:
    screen = FairScreen(world.desk, fair_tools())
    show(screen, world, qtbot)
    screen.steps.show_camera()
    assert "There is no camera" in said(screen)
    assert not screen.camera.is_on


def test_a_list_of_guests_is_taken_in_and_a_badge_is_found_in_it(
    screen: FairScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "guests.csv"
    heads, row = "Badge code;Firma;Vorname;Nachname;Land", "000417;Helix Robotics;Eva;Größl;Österreich"
    rows = f"{heads}\n{row}\n"
    file.write_bytes(rows.encode("cp1252"))
    screen.steps.take_guest_list(file)
    settle(world, qtbot)
    (guest,) = world.store.reads.find(Guest)
    assert (guest.code, guest.family_name, guest.country) == ("000417", "Größl", "AT")
    screen.read_code("000417")
    settle(world, qtbot)
    assert screen.entry.fields.person.value() == "Eva Größl"


def test_the_code_of_a_badge_is_typed_by_keys_alone_and_looked_up_as_a_scan(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    world.enter(Guest, "guest", event=world.ids["fair"], code="EE-417", given_name="Eva", family_name="Größl",
                company_name="Helix", country="AT")
    screen.take_focus()
    press(Qt.Key.Key_F6)
    line = found(screen, CodeLine, "fair_code")
    assert line.editor.hasFocus()
    _type("EE-471")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert "Not on the list" in line.error
    assert line.editor.hasFocus()
    assert screen.entry.pending.raw_code == ""
    for _ in range(2):
        press(Qt.Key.Key_Backspace)
    _type("17")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    fields = screen.entry.fields
    assert (fields.person.value(), fields.company.value(), fields.country.value()) == ("Eva Größl", "Helix", "AT")
    assert line.isHidden()
    press(Qt.Key.Key_Return)  # on the consents: saved
    settle(world, qtbot)
    (capture,) = world.store.reads.find(Capture)
    assert (capture.way, capture.raw_code) == ("code", "")


def test_a_typed_code_that_nobody_knows_is_kept_when_enter_is_pressed_again_and_esc_leaves_it(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    screen.take_focus()
    press(Qt.Key.Key_F6)
    _type("X-9")
    press(Qt.Key.Key_Escape)  # takes back what was typed, as in every field
    press(Qt.Key.Key_Escape)
    assert found(screen, CodeLine, "fair_code").isHidden()
    assert screen.entry.fields.company.editor.hasFocus()
    press(Qt.Key.Key_F6)
    _type("X-9")
    for _ in range(2):
        press(Qt.Key.Key_Return)
        settle(world, qtbot)
    assert screen.entry.pending.raw_code == "X-9"
    assert screen.entry.rating.later.isChecked()
    screen.entry.save()
    settle(world, qtbot)
    (capture,) = world.store.reads.find(Capture)
    assert (capture.raw_code, capture.is_incomplete) == ("X-9", True)


def _type(text: str) -> None:
    """Type as a person does: slower than a scanner."""
    for sign in text:
        wait(60)
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, sign)


def test_a_paper_form_is_typed_in_against_its_number_once(
    screen: FairScreen, world: World, qtbot: QtBot
) -> None:
    event = world.store.reads.get(Event, world.ids["fair"])
    (form,) = blank_forms(event, "Tartu Chamber", "et", 1, SCHEME, TODAY)
    for _ in range(2):
        screen.read_code(form.code)
        assert screen.entry.number.isVisible()
        screen.entry.fields.company.set_value("Helix Robotics")
        screen.entry.consent.paper.setChecked(True)
        screen.entry.save()
        settle(world, qtbot)
    (capture,) = world.store.reads.find(Capture)
    assert (capture.way, capture.form_number) == ("paper", form.number)
    assert form.number in found(screen, QLabel, "fair_error").text()
    other = blank_forms(Event(id="01998f3e-0000-7000-8000-00000000ffff", name="x"), "Office", "en", 1, SCHEME, TODAY)
    screen.entry.clear()
    screen.read_code(other[0].code)
    assert screen.entry.number.value() == ""


def test_blank_forms_are_kept_as_a_pdf(screen: FairScreen, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    screen.steps.ask_forms()
    dialog = found(screen, FormsDialog, "blank_forms")
    dialog.count.set_value(3)
    dialog.write(tmp_path / "forms.pdf")
    settle(world, qtbot)
    assert len(list(render_pages((tmp_path / "forms.pdf").read_bytes(), 40))) == 3
    assert dialog.language.value() == "et"


def test_the_copy_on_a_stick_is_in_the_counters_and_a_pulled_stick_is_told(
    screen: FairScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    faults: list[Fault] = []
    world.desk.notices.fault_met.connect(faults.append)
    stick = tmp_path / "stick"
    stick.mkdir()
    screen.copies.choose(str(stick))
    settle(world, qtbot)
    settle(world, qtbot)
    assert len(list(stick.glob("*-fair.desk"))) == 1
    assert found(screen, QLabel, "fair_copy").text().startswith("Last copy")
    shutil.rmtree(stick)
    screen.steps.copy_now()
    settle(world, qtbot)
    assert found(screen, QLabel, "fair_copy").text().startswith("Copy failed")
    assert "second medium is not there" in faults[0].happened
    assert not stick.exists()
    stick.mkdir()
    screen.copies.choose(str(stick))
    settle(world, qtbot)
    settle(world, qtbot)
    assert found(screen, QLabel, "fair_copy").text().startswith("Last copy")
    assert screen.copies._timer.interval() == 10 * 60 * 1000
    assert screen.copies._timer.isActive()
