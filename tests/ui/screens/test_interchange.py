"""Files in and out, by keys: a Europass CV value by value, drafts for many, the full export."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QListView
from pytestqt.qtbot import QtBot

from smedesk.app.exporting import export_desk
from smedesk.documents.codes import squares
from smedesk.domain.records import Attachment, Capture, Event, Note, Person
from smedesk.interchange.europass import read_europass
from smedesk.interchange.mail_drafts import write_drafts
from smedesk.interchange.mecards import read_mecard, write_mecard
from smedesk.interchange.vcards import read_vcards, write_vcard
from smedesk.services.exporting import Exported
from smedesk.services.ports import Progress
from smedesk.ui.desk import Place
from smedesk.ui.screens.interchange.adapters import CardAdapters, FileAdapters
from smedesk.ui.screens.interchange.card_step import CardStep
from smedesk.ui.screens.interchange.curriculum_step import CurriculumStep
from smedesk.ui.screens.interchange.drafts_step import DraftsStep
from smedesk.ui.screens.interchange.export_step import ExportStep
from smedesk.ui.screens.interchange.screen import InterchangeScreen
from smedesk.ui.screens.list_files import ListFiles
from smedesk.ui.screens.people import PeopleScreen
from tests.interchange.europass_files import PASSPORT, pdf
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, press, settle, show
from tests.ui.screens.world import World, fill, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> InterchangeScreen:
    def export(parent: Path, progress: Progress) -> Exported:
        return export_desk(world.store, parent, lambda _field, value: str(value), progress)

    cards = CardAdapters(write_vcard, write_mecard, squares)
    made = InterchangeScreen(world.desk, FileAdapters(read_europass, write_drafts, export, cards))
    show(made, world, qtbot)
    return made


def curriculum(screen: InterchangeScreen) -> CurriculumStep:
    screen.open_record("curriculum")
    return found(screen, CurriculumStep, "curriculum_step")


def read(step: CurriculumStep, path: Path, world: World, qtbot: QtBot) -> None:
    step.path.field.set_value(str(path))
    click(step, "curriculum_read")
    settle(world, qtbot)


def test_every_part_has_names_and_is_reached_by_tab(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "cv.xml").write_bytes(PASSPORT)
    read(curriculum(screen), tmp_path / "cv.xml", world, qtbot)
    for part in ("curriculum", "letters", f"card/person:{world.ids['kadri_person']}", "export"):
        screen.open_record(part)
        settle(world, qtbot)
        assert_accessible(screen, qtbot)


def test_a_curriculum_is_written_only_after_take_over_and_only_what_is_ticked(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "cv.pdf").write_bytes(pdf(("attachment.xml", PASSPORT)))
    before = world.store.reads.find(Person)
    step = curriculum(screen)
    read(step, tmp_path / "cv.pdf", world, qtbot)
    assert step.review.isVisible()
    assert "Helix OÜ" in found(step, QLabel, "curriculum_employer").text()
    assert world.store.reads.find(Person) == before, "something was written before OK"

    click(step, "curriculum_take")
    assert "Choose the company" in step.company.error
    step.company.show_choice(world.ids["company"], "Nordlys Tarkvara OÜ")
    boxes = {box.accessibleName(): box for box in step.list.findChildren(QCheckBox)}
    boxes["Phone: +372 5551234"].setChecked(False)
    step.keep.setChecked(True)
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    click(step, "curriculum_take")
    settle(world, qtbot)

    (made,) = [one for one in world.store.reads.find(Person) if one not in before]
    assert (made.family_name, made.phone, made.email) == ("Õunapuu", "", "kadri@helix.ee")
    assert made.languages == frozenset({"en:B2", "et:C2", "it:A2"})
    assert world.store.reads.find(Attachment, subject=f"person:{made.id}")
    assert wanted == [Place("people", made.id)]
    assert not step.review.isVisible(), "the file of somebody stays on the screen"


def test_a_known_person_is_found_by_his_address_and_shown_what_would_be_replaced(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    mine = PASSPORT.replace(b"kadri@helix.ee", b"kadri@nordlys.example")
    (tmp_path / "cv.xml").write_bytes(mine)
    step = curriculum(screen)
    read(step, tmp_path / "cv.xml", world, qtbot)
    assert step.person.value() == world.ids["kadri_person"]
    boxes = {box.accessibleName(): box for box in step.list.findChildren(QCheckBox)}
    replaced = boxes["Family name: Õunapuu – instead of Tamm"]
    assert not replaced.isChecked()
    click(step, "curriculum_take")
    settle(world, qtbot)
    person = world.store.reads.get(Person, world.ids["kadri_person"])
    assert (person.family_name, person.phone) == ("Tamm", "+372 5551234")


def test_a_pdf_without_the_data_says_what_to_do(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "cv.pdf").write_bytes(pdf())
    step = curriculum(screen)
    for path, words in ((tmp_path / "cv.pdf", "Ask the person for the PDF as downloaded"), (tmp_path / "x", "no file")):
        read(step, path, world, qtbot)
        assert words in step.path.field.error
        assert not step.review.isVisible()


def test_the_people_met_at_an_event_get_their_drafts_and_are_noted(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    event = world.enter(Event, "fair", name="Tartu Fair", country="EE")
    capture = world.enter(Capture, "talk", event=event, person=world.ids["kadri_person"])
    world.enter(Capture, "other", event=event, person=world.ids["owner"])
    screen.open_record(f"letters/event:{event}")
    settle(world, qtbot)
    step = found(screen, DraftsStep, "drafts_step")
    assert step.people.source.value() == f"event:{event}"
    assert step.people.letter.value() == "thanks"
    assert found(step, QLabel, "draft_count").text() == "1 drafts for 2 people"
    step.texts.subject.set_value("Greetings from {event}")
    (tmp_path / "leaflet.pdf").write_bytes(b"%PDF-")
    step.attach([tmp_path / "leaflet.pdf"])
    step.path.field.set_value(str(tmp_path / "out"))
    click(step, "draft_run")
    settle(world, qtbot)
    (draft,) = (tmp_path / "out").glob("*/*.eml")
    assert draft.name == "1 Kadri Tamm.eml"
    assert "Subject: Greetings from Tartu Fair" in draft.read_text("utf-8")
    (note,) = world.store.reads.find(Note, subject=f"person:{world.ids['kadri_person']}")
    assert note.kind == "email"
    assert world.store.reads.get(Capture, capture).thanked_at is not None
    world.store.undo()
    assert not world.store.reads.find(Note)


def test_a_field_that_is_none_is_named_and_nothing_is_written(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.open_record(f"letters/{world.ids['kadri_person']}")
    settle(world, qtbot)
    step = found(screen, DraftsStep, "drafts_step")
    assert step.people.recipients.rowCount() == 1
    found(step, QListView, "draft_recipients").setFocus()
    press(Qt.Key.Key_Space)
    assert not step.people.recipients.ticked()
    press(Qt.Key.Key_Space)
    assert step.people.recipients.ticked_count() == 1
    step.texts.text.set_value("Dear {givn_name}")
    step.path.field.set_value(str(tmp_path / "out"))
    click(step, "draft_run")
    settle(world, qtbot)
    assert "givn_name" in found(step, QLabel, "draft_error").text()
    assert not (tmp_path / "out").exists()


def test_everything_is_exported_with_a_warning_and_can_be_stopped(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.open_record("export")
    step = found(screen, ExportStep, "export_step")
    assert any("can read it" in one.text() for one in step.findChildren(QLabel) if one.isVisible())
    step.path.field.set_value(str(tmp_path / "exports"))
    click(step, "export_run")
    settle(world, qtbot)
    (place,) = (tmp_path / "exports").iterdir()
    assert str(place) in found(step, QLabel, "export_done").text()
    assert json.loads((place / "manifest.json").read_text("utf-8"))["records"] > 0

    begin = step.progress.begin

    def begin_and_end(words: str) -> None:
        begin(words)
        step.progress.end()

    monkeypatch.setattr(step.progress, "begin", begin_and_end)  # as if "Stop" were pressed at once
    click(step, "export_run")
    settle(world, qtbot)
    assert found(step, QLabel, "export_done").text().startswith("Stopped")
    assert list((tmp_path / "exports").iterdir()) == [place]


def test_a_card_is_read_back_from_its_code_on_the_screen_and_from_its_file(
    screen: InterchangeScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.open_record(f"card/person:{world.ids['kadri_person']}")
    settle(world, qtbot)
    step = found(screen, CardStep, "card_step")
    picture = step.code.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    (read,) = zxingcpp.read_barcodes(np.ascontiguousarray(pixels[:, : picture.width()]))
    scanned = read_mecard(read.text)
    assert (scanned.family_name, scanned.company_name) == ("Tamm", "Nordlys Tarkvara OÜ")
    assert scanned.emails == ("kadri@nordlys.example",)
    step.path.field.set_value(str(tmp_path))
    click(step, "card_save")
    settle(world, qtbot)
    (card,) = read_vcards((tmp_path / "Kadri Tamm.vcf").read_bytes())
    assert (card.job_title, card.address, card.country) == ("Developer", "Raekoja 1, Tartu", "EE")

    step.show_card(f"company:{world.ids['company']}")
    settle(world, qtbot)
    assert found(step, QLabel, "card_words").text().startswith("Nordlys Tarkvara OÜ")
    assert step.person.value() is None


def test_a_list_of_people_leads_to_drafts_for_those_who_are_selected(world: World, qtbot: QtBot) -> None:
    people = PeopleScreen(world.desk)
    show(people, world, qtbot)
    wanted: list[Place] = []
    world.desk.place_wanted.connect(wanted.append)
    steps = {step.words: step.run for step in ListFiles(people.list_tools).steps()}
    steps["E-mail drafts for these people…"]()
    settle(world, qtbot)
    (place,) = wanted
    assert place.screen == "interchange"
    assert set(place.id.removeprefix("letters/").split(",")) == {one.id for one in world.store.reads.find(Person)}
    steps["Read a Europass CV…"]()
    assert wanted[-1] == Place("interchange", "curriculum")
