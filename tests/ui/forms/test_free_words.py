"""Skills: of the list by their words, or in one's own; never twice under another spelling."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Person
from smedesk.services.vocabularies import skills_by_label
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.screens.people.forms import PERSON_GROUPS
from smedesk.ui.widgets.codes_field import CodesField
from tests.ui.screens.driver import settle, show
from tests.ui.screens.world import World, opened_world


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        company = opened.enter(Company, "helix", name="Helix", country="AT")
        opened.enter(Person, "anna", company=company, given_name="Anna", family_name="Berg")
        yield opened


@pytest.fixture
def form(world: World, qtbot: QtBot) -> RecordForm:
    made = RecordForm(world.desk, "person", PERSON_GROUPS)
    show(made, world, qtbot)
    made.show_record(world.ids["anna"])
    settle(world, qtbot)
    return made


def _anna(world: World) -> Person:
    return world.store.reads.get(Person, world.ids["anna"])


def _enter(form: RecordForm, name: str, typed: str) -> None:
    """Type letters that no key of the test's keyboard has, and leave the field."""
    field = form.fields[name]
    assert isinstance(field, CodesField)
    field.editor.setText(typed)
    field.commit()


def test_own_words_are_kept_and_those_of_the_list_become_its_code(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    _enter(form, "skills", "  Ξυλογλυπτική   με το χέρι ")
    settle(world, qtbot)
    _enter(form, "skills", "COMPUTER programming")
    settle(world, qtbot)
    assert _anna(world).skills == {"Ξυλογλυπτική με το χέρι", skills_by_label()["computer programming"]}
    _enter(form, "skills", "ξυλογλυπτικη με το χερι")
    settle(world, qtbot)
    assert len(_anna(world).skills) == 2


def test_too_many_words_are_refused_and_stay_in_the_field(form: RecordForm, world: World, qtbot: QtBot) -> None:
    _enter(form, "skills", "x" * 101)
    settle(world, qtbot)
    assert form.fields["skills"].error
    assert not _anna(world).skills


def test_a_language_takes_no_own_words_and_is_held_apart_for_speaking_and_writing(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    _enter(form, "languages", "English C1")
    _enter(form, "written_languages", "English B2")
    settle(world, qtbot)
    assert _anna(world).languages == {"en:C1"}
    assert _anna(world).written_languages == {"en:B2"}
    _enter(form, "written_languages", "Klingon")
    settle(world, qtbot)
    assert form.fields["written_languages"].error
