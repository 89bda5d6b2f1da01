"""Personal data by keys: the list of who is due, the answer to a request, and the erasure that asks before."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.app.printing import FormPrinter
from smedesk.domain.records import Company, Consent, Document, Exchange, Note, Person, Scheme, Staff, StayPeriod
from smedesk.ui.screens.item_list import ItemList
from smedesk.ui.screens.people import PeopleScreen
from smedesk.ui.screens.privacy.erase_dialog import EraseDialog
from smedesk.ui.screens.privacy.screen import PrivacyScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, press, settle, show
from tests.ui.screens.world import TODAY, World, opened_world

LONG_AGO = DateTime(2023, 11, 1, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        home = opened.enter(Company, "helix", name="Helix", country="EE")
        kadri = opened.enter(Person, "kadri", company=home, given_name="Kadri", family_name="Tamm", email="k@x.eu",
                             occupation="2512")
        opened.enter(Note, "note", subject=f"person:{kadri}", written="Called")
        opened.enter(Note, "other", subject=f"company:{home}", written="Kadri asked")
        opened.enter(Consent, "old", person=kadri, purpose="newsletter", text_version="1", language="et",
                     given_at=LONG_AGO, method="paper")
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> PrivacyScreen:
    made = PrivacyScreen(world.desk, FormPrinter(bytes(32)))
    show(made, world, qtbot)
    return made


def _words(inside: EraseDialog) -> str:
    return " ".join(one.text() for one in inside.findChildren(QLabel))


def test_who_is_due_is_listed_and_leads_to_what_can_be_done(screen: PrivacyScreen, world: World, qtbot: QtBot) -> None:
    due = found(screen, ItemList, "privacy_due")
    assert [due.item(row).text() for row in range(due.count())] == [
        "Tamm, Kadri · The consent was given long ago: ask again · Since 01/11/2026"]
    due.setFocus()
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert screen.person.isVisible()
    assert_accessible(screen, qtbot)


def test_the_answer_to_a_request_is_written_into_a_folder(
    screen: PrivacyScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    screen.open_record(world.ids["kadri"])
    settle(world, qtbot)
    screen.person.write_answer(tmp_path / "out")
    settle(world, qtbot)
    (made,) = (tmp_path / "out").iterdir()
    assert {one.name for one in made.iterdir()} == {"answer.pdf", "answer.json"}
    assert str(made) in screen.person._said.text()
    paper = pypdfium2.PdfDocument(made / "answer.pdf")
    said = " ".join(" ".join(page.get_textpage().get_text_bounded() for page in paper).split())
    paper.close()
    assert "Software developers (2512)" in said


def test_an_erasure_says_what_goes_asks_and_ends_at_the_certificate(
    screen: PrivacyScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids["kadri"])
    settle(world, qtbot)
    click(screen, "privacy_erase")
    settle(world, qtbot)
    dialog = found(screen, EraseDialog, "erase_dialog")
    assert dialog.cancel.hasFocus()
    assert dialog.cancel.isDefault()
    assert_accessible(dialog, qtbot)
    for words in ("Person: 1", "Note: 1", "In 1 records of others"):
        assert words in _words(dialog)
    assert world.store.reads.get_many(Person, (world.ids["kadri"],))
    dialog.go.click()
    settle(world, qtbot)
    assert "Paper, e-mails and exported files" in _words(dialog)
    assert not world.store.reads.get_many(Person, (world.ids["kadri"],))
    assert not screen.person.isVisible()
    (paper,) = world.store.reads.find(Document)
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        dialog.show_certificate.click()
    assert (wanted.args[0].screen, wanted.args[0].id) == ("documents", paper.id)


def test_a_signed_agreement_restricts_and_says_until_when(
    screen: PrivacyScreen, world: World, qtbot: QtBot
) -> None:
    scheme = world.store.reads.find(Scheme)[0].id
    exchange = world.enter(Exchange, "exchange", participant=world.ids["kadri"], scheme=scheme, state="signed",
                           number="EE-7")
    world.enter(StayPeriod, "stay", exchange=exchange, planned_from=TODAY, planned_to=TODAY)
    screen.open_record(world.ids["kadri"])
    settle(world, qtbot)
    click(screen, "privacy_erase")
    settle(world, qtbot)
    dialog = found(screen, EraseDialog, "erase_dialog")
    assert "Restricted until 24/11/2029 because of a signed agreement: Agreement EE-7" in _words(dialog)
    assert "assumed" in _words(dialog)
    dialog.cancel.click()
    settle(world, qtbot)
    assert world.store.reads.get(Person, world.ids["kadri"]).restricted_until is None


def test_who_may_not_erase_sees_why(world: World, qtbot: QtBot) -> None:
    world.enter(Staff, "officer", name="Officer", role="officer")
    world.store.set_setting("staff", world.ids["officer"])
    screen = PrivacyScreen(world.desk, FormPrinter(bytes(32)))
    screen.open_record(world.ids["kadri"])
    show(screen, world, qtbot)
    assert not screen.person.erase.isEnabled()
    assert "Officer" in screen.person.erase.toolTip()
    assert screen.person.access.isEnabled()


def test_a_person_leads_there(world: World, qtbot: QtBot) -> None:
    people = PeopleScreen(world.desk)
    show(people, world, qtbot)
    people.open_record(world.ids["kadri"])
    people.detail.sections.go_to("consents")
    settle(world, qtbot)
    assert found(people, QPushButton, "person_privacy").isVisible()
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        click(people, "person_privacy")
    assert (wanted.args[0].screen, wanted.args[0].id) == ("privacy", world.ids["kadri"])
