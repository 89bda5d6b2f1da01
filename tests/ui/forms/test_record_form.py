"""A form made from declarations: what is saved, what is noticed, what may not be changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.domain.records import Company
from smedesk.services.editing import change_fields
from smedesk.translate import mark
from smedesk.ui.forms.coded_fields import NaceField
from smedesk.ui.forms.field_widgets import field_widget, to_record, to_widget
from smedesk.ui.forms.form_cards import FormGroup
from smedesk.ui.forms.record_form import RecordForm
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import press, settle, show, write
from tests.ui.screens.world import World, opened_world

FIELDS = ("name", ("city", "country"), "region", "vat_number", "nace", "nace_revision", "status", "adviser")
GROUPS = (FormGroup(mark("Test", "All"), FIELDS),)
OTHERS = "00000000-0000-7000-8000-000000000901"


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Company, "helix", name="Helix", city="Graz", country="AT", nace="62.01")
        opened.receive(Company(id=OTHERS, office="another", name="", country="IT", nace="10.41"))
        yield opened


@pytest.fixture
def form(world: World, qtbot: QtBot) -> RecordForm:
    made = RecordForm(world.desk, "company", GROUPS)
    show(made, world, qtbot)
    made.show_record(world.ids["helix"])
    settle(world, qtbot)
    return made


def helix(world: World) -> Company:
    """Return the company as it stands on disk."""
    return world.store.reads.get(Company, world.ids["helix"])


def shown(form: RecordForm, name: str, what: str) -> object:
    """Return a property of the editor of a field."""
    editor = form.fields[name].focusProxy()
    assert editor is not None
    return editor.property(what)


def test_every_declared_field_has_a_widget_with_a_name(world: World, qtbot: QtBot) -> None:
    labels = current_labels()
    for kind in RECORD_TYPES.values():
        for field in kind.fields.values():
            if field.kind is not Kind.INSTANT:
                made = field_widget(field, labels, world.desk.today)
                qtbot.addWidget(made)
                assert made.name
                assert made.objectName() == f"{kind.name}_{field.name}"


def test_what_is_empty_goes_to_the_record_and_back_as_its_kind_asks() -> None:
    fields = RECORD_TYPES["company"].fields
    assert to_record(fields["city"], None) == ""
    assert to_record(fields["staff_count"], None) is None
    assert to_record(RECORD_TYPES["person"].fields["is_full_time"], None) is False
    assert to_widget(fields["side"], "") is None
    assert to_widget(fields["city"], "Graz") == "Graz"


def test_the_form_is_reached_by_tab_and_shows_words(form: RecordForm, qtbot: QtBot) -> None:
    assert_accessible(form, qtbot)
    assert shown(form, "nace", "currentText") == "62.01 Computer programming activities"
    adviser = form.fields["adviser"]
    assert isinstance(adviser, ChoiceField)
    assert [adviser.editor.itemText(at) for at in range(adviser.editor.count())] == ["", "Maarja Kask"]


def test_control_and_s_saves_what_is_being_typed(form: RecordForm, world: World, qtbot: QtBot) -> None:
    form.fields["city"].setFocus()
    press(Qt.Key.Key_End)
    write(" West")
    press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(world, qtbot)
    assert helix(world).city == "Graz West"


def test_an_edit_names_what_its_author_saw_even_when_the_server_wrote_meanwhile(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    before = world.store.reads.open_form(Company, world.ids["helix"]).seen["city"]
    form.fields["city"].setFocus()
    write("Wien ")
    world.desk.change(lambda store: change_fields(store, "company", world.ids["helix"], {"city": "Linz"}))
    settle(world, qtbot)
    form.commit()
    settle(world, qtbot)
    assert helix(world).city == "Wien Graz"
    last = world.store.journal.outbox(100)[-1]
    assert last.edits["city"].base == before


def test_two_edits_of_one_field_in_a_row_stand_on_each_other(form: RecordForm, world: World, qtbot: QtBot) -> None:
    for value in ("one", "two", "three"):
        form.fields["city"].set_value(value)
        form.fields["city"].left_changed.emit(value)
    settle(world, qtbot)
    assert helix(world).city == "three"
    assert form.fields["city"].value() == "three"


def test_a_sector_may_be_typed_as_a_code_of_its_revision(form: RecordForm, world: World, qtbot: QtBot) -> None:
    field = form.fields["nace"]
    assert isinstance(field, NaceField)
    field.editor.setEditText("62.0")
    assert field.commit()
    settle(world, qtbot)
    assert helix(world).nace == "62.0"
    field.editor.setEditText("Q62")
    assert not field.commit()
    assert "NACE Rev. 2" in field.error


def test_another_revision_leaves_the_code_and_says_what_it_means_there(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    field = form.fields["nace"]
    form.fields["nace_revision"].set_value("2.1")
    form.fields["nace_revision"].left_changed.emit("2.1")
    settle(world, qtbot)
    assert shown(form, "nace", "currentText") == "62.01"
    assert helix(world).nace == "62.01"
    told = str(shown(form, "nace", "accessibleDescription"))
    assert "Rev. 2.1 has no such code" in told
    assert "Computer programming activities" in told
    assert isinstance(field, NaceField)
    field.editor.setEditText("62.10")
    assert field.commit()
    settle(world, qtbot)
    assert helix(world).nace == "62.10"
    assert "Computer programming" in str(shown(form, "nace", "currentText"))
    assert "no such code" not in str(shown(form, "nace", "accessibleDescription"))


def test_a_vat_number_is_looked_at_without_a_network_and_stored_in_one_form(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    form.fields["vat_number"].setFocus()
    write("U12345678")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert "check digit" in form.fields["vat_number"].error
    assert helix(world).vat_number == ""
    form.fields["vat_number"].restore()
    form.fields["vat_number"].setFocus()
    write("U 1234 5675")
    press(Qt.Key.Key_Tab)
    settle(world, qtbot)
    assert helix(world).vat_number == "ATU12345675"


def test_a_region_is_one_of_the_country_and_another_countrys_is_named(
    form: RecordForm, world: World, qtbot: QtBot
) -> None:
    field = form.fields["region"]
    field.setFocus()
    write("graz")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert helix(world).region == "AT221"
    world.desk.change(lambda store: change_fields(store, "company", world.ids["helix"], {"country": "GR"}))
    settle(world, qtbot)
    assert helix(world).region == "AT221"
    assert "AT221 is not in Greece" in str(shown(form, "region", "accessibleDescription"))


def test_a_record_of_another_office_can_be_read_only(form: RecordForm, world: World, qtbot: QtBot) -> None:
    form.show_record(OTHERS)
    settle(world, qtbot)
    assert shown(form, "city", "readOnly") is True
    form.show_record(world.ids["helix"])
    settle(world, qtbot)
    assert shown(form, "city", "readOnly") is False


def test_a_record_that_is_gone_leaves_the_form_as_it_is(form: RecordForm, world: World, qtbot: QtBot) -> None:
    form.show_record("00000000-0000-7000-8000-00000000dead")
    settle(world, qtbot)
    assert form.fields["name"].value() == "Helix"


@pytest.mark.parametrize("is_own", [True, False])
def test_a_form_made_in_steps_ends_as_one_made_at_once(world: World, qtbot: QtBot, is_own: bool) -> None:
    """Also where it is asked for its fields before their cards are made."""
    groups = tuple(FormGroup(mark("Test", "All"), (row,)) for row in FIELDS)
    whole, stepped, hurried = (
        RecordForm(world.desk, "company", groups, in_steps=in_steps) for in_steps in (False, True, True)
    )
    assert len(stepped.findChildren(Card)) == 1
    for form in (whole, stepped, hurried):
        show(form, world, qtbot)
        form.show_record(world.ids["helix"] if is_own else OTHERS)
    assert set(hurried.fields) == set(whole.fields)
    settle(world, qtbot)
    qtbot.waitUntil(lambda: len(stepped.findChildren(Card)) == len(groups))
    seen = [
        [(name, field.value(), shown(form, name, "readOnly"), shown(form, name, "enabled"))
         for name, field in form.fields.items()]
        for form in (whole, stepped, hurried)
    ]  # fmt: skip
    assert seen[0] == seen[1] == seen[2]


def test_a_card_that_is_made_after_the_record_was_read_shows_it(world: World, qtbot: QtBot) -> None:
    groups = tuple(FormGroup(mark("Test", "All"), (row,)) for row in FIELDS)
    form = RecordForm(world.desk, "company", groups, in_steps=True)
    qtbot.addWidget(form)
    form.shown.connect(lambda _record: form.card(len(groups) - 1))
    form.show_record(world.ids["helix"])
    qtbot.waitUntil(lambda: len(form.findChildren(Card)) == len(groups))
    settle(world, qtbot)
    assert form.fields["status"].value() == "new"
    assert form.fields["city"].value() == "Graz"
