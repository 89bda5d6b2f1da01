"""The small dialog for a new record, and the field that finds a record by its name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Person
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.forms.record_pick import RecordPickField
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import press, settle, show, write
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for name in ("Βόλος Foods", "Volant GmbH"):
            opened.enter(Company, name, name=name, country="GR")
        yield opened


@pytest.fixture
def ground(world: World, qtbot: QtBot) -> QWidget:
    made = QWidget()
    show(made, world, qtbot)
    return made


def test_a_refusal_stands_below_its_field_and_nothing_is_lost(world: World, ground: QWidget, qtbot: QtBot) -> None:
    fixed = {"company": world.ids["Volant GmbH"]}
    dialog = NewRecordDialog(world.desk, "person", "New person", ("given_name", "family_name"), fixed, ground)
    dialog.open()
    assert_accessible(dialog, qtbot)
    dialog.fields["given_name"].setFocus()
    write("Anna")
    dialog.save()
    settle(world, qtbot)
    assert dialog.fields["family_name"].error
    assert dialog.fields["given_name"].value() == "Anna"
    write("Gruber")
    with qtbot.waitSignal(dialog.entered):
        press(Qt.Key.Key_Return)
    (person,) = world.store.reads.find(Person)
    assert (person.given_name, person.family_name, person.company) == ("Anna", "Gruber", fixed["company"])


def test_a_record_is_found_in_any_script_and_taken_when_it_is_the_only_one(
    world: World, ground: QWidget, qtbot: QtBot
) -> None:
    field = RecordPickField(world.desk, "company", "Company", parent=ground)
    field.show()
    field.setFocus()
    write("volos")
    settle(world, qtbot)
    assert field.commit()
    assert field.value() == world.ids["Βόλος Foods"]
    assert field.editor.text() == "Βόλος Foods"


def test_words_that_fit_several_records_are_not_guessed(world: World, ground: QWidget, qtbot: QtBot) -> None:
    field = RecordPickField(world.desk, "company", "Company", parent=ground)
    field.show()
    field.setFocus()
    write("vol")
    settle(world, qtbot)
    assert not field.commit()
    assert "Choose one" in field.error
    assert field.value() is None
    field.show_choice("some-id", "Known AG")
    assert (field.value(), field.editor.text()) == ("some-id", "Known AG")
