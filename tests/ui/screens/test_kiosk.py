"""The kiosk: a visitor enters and signs alone, sees nobody else's data, and no key leads out but the PIN."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Capture, Company, Consent, Event, Person
from smedesk.services.consent_texts import visitor_words
from smedesk.services.faults import StorageFault
from smedesk.services.kiosk import KioskPin
from smedesk.ui.screens.fair.kiosk import KioskWindow
from smedesk.ui.shortcuts import SHORTCUTS, action
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, focused, found, press, settle, write
from tests.ui.screens.world import World, opened_world

_FURTHER = (
    "Alt+F4", "Ctrl+W", "Ctrl+F4", "Esc", "F1", "F10", "F12", "Meta+D", "Ctrl+Shift+Esc", "Alt+Space", "Shift+F10",
    "Menu", "Ctrl+O", "Ctrl+V", "Ctrl+Shift+Z", "Alt+Left", "Print", "Ctrl+Tab", "Ctrl+Alt+F1",
)  # fmt: skip
_KEYS = [key for entry in SHORTCUTS for key in entry.keys if key not in ("Tab", "Return")]


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Event, "fair", name="Fair of Tartu", place="Tartu", country="IT")
        opened.enter(Company, "known", name="Nordlys Marine AS", country="NO")
        yield opened


@pytest.fixture
def main(qapp: QApplication) -> Iterator[tuple[QMainWindow, list[str]]]:  # noqa: ARG001 - windows need it
    """A window whose shortcuts hold in the whole program: the worst that can be."""
    window, ran = QMainWindow(), list[str]()
    everywhere = Qt.ShortcutContext.ApplicationShortcut
    for entry in SHORTCUTS:
        action(entry.id, window, lambda name=entry.id: ran.append(name), context=everywhere)  # type: ignore[misc]
    window.show()
    yield window, ran
    window.close()
    window.deleteLater()


@pytest.fixture
def kiosk(world: World, main: tuple[QMainWindow, list[str]], qtbot: QtBot) -> Iterator[KioskWindow]:
    event = world.store.reads.get(Event, world.ids["fair"])
    made = KioskWindow(world.desk, event, "Tartu Chamber", KioskPin.made("4711"))
    made.begin()
    qtbot.waitUntil(made.isActiveWindow)
    is_left: list[bool] = []
    made.left.connect(lambda: is_left.append(True))
    yield made
    if not is_left:
        made.leave()
    assert main[0].isVisible(), "the window comes back"


def assert_locked(kiosk: KioskWindow) -> None:
    assert kiosk.isVisible()
    assert kiosk.isFullScreen()
    others = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not kiosk]
    assert not others


def fill(kiosk: KioskWindow) -> None:
    kiosk.form.take_focus()
    for text in ("Helix Robotics", "Eva Gruber", "eva@helix.example"):
        write(text)
        press(Qt.Key.Key_Return)


def draw(kiosk: KioskWindow) -> None:
    pad = kiosk.form.pad
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    for x in range(30, 120, 10):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(120, 60))


def test_a_visitor_enters_agrees_and_signs_in_the_own_language(kiosk: KioskWindow, world: World, qtbot: QtBot) -> None:
    click(kiosk, "kiosk_fi")
    fill(kiosk)
    kiosk.form.boxes.boxes[0].setChecked(True)
    draw(kiosk)
    kiosk.form.send()
    settle(world, qtbot)
    (capture,) = world.store.reads.find(Capture)
    person = world.store.reads.get(Person, capture.person)
    (consent,) = world.store.reads.find(Consent, person=person.id)
    assert (capture.way, person.email, person.language) == ("visitor", "eva@helix.example", "fi")
    assert (consent.language, consent.method, consent.event) == ("fi", "signature", world.ids["fair"])
    assert world.store.reads.file(consent.signature_sha256).startswith(b"\x89PNG")
    assert any("Kiitos" in one.text() for one in kiosk.findChildren(QLabel) if one.isVisible())
    kiosk.start_anew()
    assert all(not field.value() for field in kiosk.form.fields.fields[:-1])
    assert kiosk.form.boxes.purposes() == frozenset()
    assert kiosk.form.pad.is_empty
    assert kiosk.form.boxes.language == "it"


def test_what_is_agreed_to_must_be_signed(kiosk: KioskWindow, world: World, qtbot: QtBot) -> None:
    fill(kiosk)
    kiosk.form.boxes.boxes[0].setChecked(True)
    kiosk.form.send()
    settle(world, qtbot)
    assert not world.store.reads.find(Capture)
    assert found(kiosk, QLabel, "kiosk_error").isVisible()
    kiosk.form.boxes.clear()
    kiosk.form.send()
    settle(world, qtbot)
    assert len(world.store.reads.find(Capture)) == 1
    assert not world.store.reads.find(Consent)


def test_nothing_of_anybody_else_is_shown(kiosk: KioskWindow, world: World, qtbot: QtBot) -> None:
    write("Nordlys")
    settle(world, qtbot)
    shown = " ".join(one.text() for one in kiosk.findChildren(QLabel) if one.isVisible())
    assert "Marine" not in shown
    assert_locked(kiosk)
    assert all(line.completer() is None for line in kiosk.findChildren(QLineEdit))


def test_another_language_keeps_what_was_typed_and_asks_again_for_what_was_agreed_to(kiosk: KioskWindow) -> None:
    fill(kiosk)
    kiosk.form.boxes.boxes[0].setChecked(True)
    click(kiosk, "kiosk_de")
    assert kiosk.form.fields.company.value() == "Helix Robotics"
    assert kiosk.form.boxes.purposes() == frozenset()
    assert kiosk.form.boxes.language == "de"


def test_no_key_leads_out(kiosk: KioskWindow, main: tuple[QMainWindow, list[str]], qtbot: QtBot) -> None:
    for key in [*(key for key in _KEYS if len(key) > 1), *_FURTHER]:
        kiosk.form.take_focus()
        QTest.keySequence(focused(), QKeySequence(key))
        qtbot.wait(1)
        assert_locked(kiosk)
        assert QApplication.focusWidget() is kiosk.form.fields.company.editor, key
    assert kiosk.form.fields.company.text() == "", "no command left anything in the field"
    for key in _KEYS:  # where a letter types nothing, it may be the key of a command
        kiosk.form.boxes.boxes[0].setFocus()
        QTest.keySequence(focused(), QKeySequence(key))
        assert_locked(kiosk)
    assert main[1] == []


def test_tab_goes_round_inside(kiosk: KioskWindow) -> None:
    seen = set()
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        assert kiosk.isAncestorOf(focus)
        seen.add(focus)
    assert kiosk.form.send_button in seen


def test_closing_a_menu_and_a_window_that_comes_up_lead_nowhere(kiosk: KioskWindow, qtbot: QtBot) -> None:
    kiosk.close()
    kiosk.showNormal()
    qtbot.wait(20)
    assert_locked(kiosk)
    editor = kiosk.form.fields.company.editor
    QApplication.sendEvent(editor, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))
    report = QWidget()
    qtbot.addWidget(report)
    report.show()
    qtbot.waitUntil(lambda: not report.isVisible())
    assert_locked(kiosk)
    kiosk.leave()
    assert report.isVisible(), "what wanted to be seen is seen afterwards"


def test_the_form_is_emptied_when_nobody_is_there(kiosk: KioskWindow) -> None:
    fill(kiosk)
    kiosk.guard.left_alone.emit()
    assert kiosk.form.fields.company.value() == ""
    assert kiosk.guard._idle.interval() == 60_000
    assert kiosk.guard._idle.isActive()


def test_only_the_pin_leads_out_and_wrong_ones_wait(kiosk: KioskWindow, world: World, qtbot: QtBot) -> None:
    left: list[bool] = []
    kiosk.left.connect(lambda: left.append(True))
    click(kiosk, "kiosk_staff")
    for wrong in ("1111", "2222", "3333"):
        write(wrong)
        press(Qt.Key.Key_Return)
        settle(world, qtbot)
    assert not left
    write("4711")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert not left, "after three wrong ones even the right one has to wait"
    kiosk._tries.free_at = 0
    kiosk._typed_pin.clear()
    write("4711")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert left


def test_a_visitor_hears_when_it_could_not_be_saved_and_loses_nothing(
    kiosk: KioskWindow, world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(kiosk)
    def full(*_arguments: object, **_named: object) -> None:
        raise StorageFault("storage.full")

    monkeypatch.setattr("smedesk.services.capturing.insert_record", full)
    kiosk.form.send()
    settle(world, qtbot)
    assert found(kiosk, QLabel, "kiosk_error").isVisible()
    assert kiosk.form.fields.company.value() == "Helix Robotics"
    assert_locked(kiosk)


def test_everything_has_a_name_and_can_be_reached(kiosk: KioskWindow, qtbot: QtBot) -> None:
    assert_accessible(kiosk, qtbot)


@pytest.mark.parametrize("language", ["fi", "el"])
def test_a_country_that_is_none_is_said_in_the_visitors_language(kiosk: KioskWindow, language: str) -> None:
    kiosk.show_language(language)
    country = kiosk.form.fields.country
    country.editor.setEditText("Atlantis")
    kiosk.form.send()
    assert country.focusProxy() is QApplication.focusWidget()
    assert country.error == visitor_words(language)["not_listed"]
    assert country.error != visitor_words("en")["not_listed"]
