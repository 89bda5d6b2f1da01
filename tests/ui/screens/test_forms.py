"""The place of the forms by keys: copied, edited with a live preview, broken and mended, approved, and then fixed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.form_bench import FormBench
from smedesk.app.print_outlet import PdfPages
from smedesk.domain.errors import DomainError
from smedesk.domain.records import OwnForm, Staff
from smedesk.services.own_forms import copy_form, form_files, offered_forms, save_form_text
from smedesk.services.roles import STAFF_SETTING
from smedesk.ui.building import Steps
from smedesk.ui.screens.forms.screen import FormsScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, click, come_back, found, press, settle, show, write
from tests.ui.screens.world import TODAY, World, opened_world

BENCH = FormBench()


@pytest.fixture
def world(tmp_path: Path, qapp: QObject) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


def made(world: World, qtbot: QtBot) -> FormsScreen:
    screen = FormsScreen(world.desk, BENCH, PdfPages())
    show(screen, world, qtbot)
    return screen


def ready(screen: FormsScreen, world: World, qtbot: QtBot) -> None:
    settle(world, qtbot)
    qtbot.waitUntil(lambda: all(steps.is_done for steps in screen.findChildren(Steps)))
    settle(world, qtbot)


def opened(world: World, qtbot: QtBot, kind: str = "certificate") -> tuple[FormsScreen, str]:
    """A copy of a form that is opened in English."""
    id, _ = copy_form(world.store, BENCH, kind, "Our own")
    screen = made(world, qtbot)
    screen.open_record(id)
    ready(screen, world, qtbot)
    return screen, id


def text_of(screen: FormsScreen, name: str) -> QPlainTextEdit:
    return found(screen, QPlainTextEdit, f"text {name}")


def retype(screen: FormsScreen, world: World, qtbot: QtBot, name: str, words: str) -> None:
    """Type other words into a text and leave it by Tab."""
    text_of(screen, name).setFocus()
    press(Qt.Key.Key_A, CONTROL)
    write(words)
    press(Qt.Key.Key_Tab)
    ready(screen, world, qtbot)


def says(screen: QWidget, name: str) -> str:
    return found(screen, QLabel, name).text()


def approve(screen: FormsScreen, world: World, qtbot: QtBot) -> None:
    """Approve every language by keys."""
    click(screen, "approve_form")
    dialog = found(screen, QDialog, "approve_dialog")
    come_back(dialog, qtbot)
    found(dialog, QWidget, "approved_language").setFocus()
    press(Qt.Key.Key_Down)
    found(dialog, QLineEdit, "approved_by").setFocus()
    write("Maarja Kask")
    found(dialog, QPushButton, "approve_done").setFocus()
    press(Qt.Key.Key_Space)
    come_back(screen, qtbot)
    ready(screen, world, qtbot)


def test_a_form_is_copied_by_keys_and_undo_takes_the_copy_back(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    screen.panel.go_to("certificate")
    ready(screen, world, qtbot)
    screen.panel.table.setFocus()
    press(Qt.Key.Key_N, CONTROL)
    dialog = found(screen, QDialog, "form_name_dialog")
    come_back(dialog, qtbot)
    found(dialog, QLineEdit, "form_name").selectAll()
    found(dialog, QLineEdit, "form_name").setFocus()
    write("Chamber certificate")
    press(Qt.Key.Key_Return)
    come_back(screen, qtbot)
    ready(screen, world, qtbot)
    (form,) = world.store.reads.find(OwnForm)
    assert (form.name, form.kind, screen.chosen) == ("Chamber certificate", "certificate", form.id)
    assert not text_of(screen, "title").isReadOnly()
    world.desk.undo()
    ready(screen, world, qtbot)
    assert not list(world.store.reads.find(OwnForm))
    assert screen.panel.isVisible(), "what is no longer there is not shown"


def test_words_are_kept_as_they_are_left_and_the_page_shows_them(world: World, qtbot: QtBot) -> None:
    screen, id = opened(world, qtbot)
    assert_accessible(screen, qtbot)
    retype(screen, world, qtbot, "title", "Another title")
    world.desk.undo()
    ready(screen, world, qtbot)  # the walk has changed the size: the page was drawn anew for it
    before = screen.editor.preview.pages.grab().toImage()
    retype(screen, world, qtbot, "title", "Diploma of the chamber")
    assert "title = Diploma of the chamber" in form_files(world.store.reads, id)["en.ftl"]
    assert screen.editor.preview.pages.has_document
    assert screen.editor.preview.pages.grab().toImage() != before
    world.desk.undo()
    ready(screen, world, qtbot)
    assert text_of(screen, "title").toPlainText() != "Diploma of the chamber"
    assert screen.editor.preview.pages.grab().toImage() == before


def test_a_broken_text_is_named_and_bars_the_approval_until_it_is_mended(world: World, qtbot: QtBot) -> None:
    screen, _ = opened(world, qtbot)
    good = text_of(screen, "title").toPlainText()
    retype(screen, world, qtbot, "title", "Certificate for { $nobody }")
    assert screen.editor.findings.count() > 0
    assert "nobody" in text_of(screen, "title").accessibleDescription()
    assert not screen.editor.approve.isEnabled()
    screen.editor.findings.setFocus()
    press(Qt.Key.Key_Return)
    assert text_of(screen, "title").hasFocus(), "Enter leads to what is wrong"
    retype(screen, world, qtbot, "title", good)
    assert screen.editor.approve.isEnabled()
    assert screen.editor.findings.count() == 0


def test_an_approved_form_is_offered_and_no_longer_changed(world: World, qtbot: QtBot) -> None:
    screen, id = opened(world, qtbot)
    assert id not in {one.id for one in offered_forms(world.store.reads, BENCH, TODAY, "certificate")}
    approve(screen, world, qtbot)
    assert offered_forms(world.store.reads, BENCH, TODAY, "certificate")[0].id == id
    assert text_of(screen, "title").isReadOnly()
    assert "approved" in says(screen, "form_standing")
    assert "Maarja Kask" in says(screen, "form_approved")
    with pytest.raises(DomainError, match=r"form\.approved"):
        save_form_text(world.store, BENCH, id, "en", "title", "Something else")
    click(screen, "withdraw_form")
    ready(screen, world, qtbot)
    assert id not in {one.id for one in offered_forms(world.store.reads, BENCH, TODAY, "certificate")}


def test_a_form_goes_out_as_a_file_and_comes_in_as_a_draft(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    screen, id = opened(world, qtbot)
    file = tmp_path / "ours.zip"
    screen.write_file(id, file)
    ready(screen, world, qtbot)
    screen.take_in(file)
    ready(screen, world, qtbot)
    assert sorted(one.name for one in world.store.reads.find(OwnForm)) == ["Our own", "ours"]
    assert screen.chosen != id
    assert not text_of(screen, "title").isReadOnly()


def test_a_form_of_the_program_is_shown_and_not_edited(world: World, qtbot: QtBot) -> None:
    screen = made(world, qtbot)
    screen.open_record("presence")
    ready(screen, world, qtbot)
    assert text_of(screen, "title").isReadOnly()
    assert screen.editor.preview.pages.has_document
    assert not screen.editor.approve.isVisible()
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert screen.panel.isVisible()


def test_at_200_per_cent_the_paper_stands_behind_a_tab(world: World, qtbot: QtBot) -> None:
    screen, _ = opened(world, qtbot)
    screen.resize(620, 360)
    ready(screen, world, qtbot)
    assert text_of(screen, "title").isVisible()
    assert not screen.editor.preview.isVisible()
    assert_accessible(screen, qtbot)


def test_an_officer_reads_and_changes_nothing(world: World, qtbot: QtBot) -> None:
    world.store.set_setting(STAFF_SETTING, world.enter(Staff, "officer", name="Toomas Tamm", role="officer"))
    id = next(iter(BENCH.kinds()))
    screen = made(world, qtbot)
    screen.open_record(id)
    ready(screen, world, qtbot)
    assert not found(screen, QPushButton, "copy_form").isEnabled()
