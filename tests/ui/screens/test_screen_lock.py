"""The lock covers everything, opens by the PIN alone, loses nothing that was typed and stops no work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from datetime import datetime as DateTime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Note
from smedesk.services.locking import LockRules, read_lock, set_pin
from smedesk.services.noting import write_note
from smedesk.ui.screens.lock.screen_lock import KEEPS_OPEN, ScreenLock
from smedesk.ui.widgets.text import column
from smedesk.vault import Cost, PinSealer
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import settle, show
from tests.ui.screens.world import World, opened_world

SEALER = PinSealer(Cost(64, 1, 1))
PIN = "1928"


class Moment:
    """The clock of the lock."""

    now = DateTime(2026, 11, 24, 9, 0, tzinfo=UTC)

    def __call__(self) -> DateTime:
        return self.now


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Company, "helix", name="Helix", country="EE")
        yield opened


@pytest.fixture
def main(world: World, qtbot: QtBot) -> QWidget:
    """A window with a line that saves when it is left, as every field does."""
    window = QWidget()
    window.setWindowTitle("Tartu Chamber – SMEdesk")
    line = QLineEdit()
    line.setAccessibleName("Note")
    line.editingFinished.connect(
        lambda: world.desk.change(lambda store: write_note(store, "company", world.ids["helix"], line.text())))
    column(window).addWidget(line)
    show(window, world, qtbot)
    return window


@pytest.fixture
def lock(world: World, main: QWidget) -> Iterator[ScreenLock]:
    set_pin(world.store, SEALER, PIN)
    made = ScreenLock(world.desk, main, SEALER, lambda typed: typed == "phrase", has_passphrase=True, now=Moment())
    made.begin(read_lock(world.store.reads), is_closed=False)
    yield made
    made.end()


def _type(lock: ScreenLock, text: str, world: World, qtbot: QtBot) -> None:
    assert lock.window is not None
    lock.window.secret.editor.clear()
    QTest.keyClicks(lock.window.secret.editor, text)
    QTest.keyClick(lock.window.secret.editor, Qt.Key.Key_Return)
    settle(world, qtbot)


def _is_locked(lock: ScreenLock) -> bool:
    return lock.is_locked


def _seen() -> set[QWidget]:
    return {one for one in QApplication.topLevelWidgets() if one.isVisible()}


def test_a_locked_desk_shows_nothing_but_the_lock_and_opens_by_its_pin(
    lock: ScreenLock, main: QWidget, world: World, qtbot: QtBot
) -> None:
    dialog = QDialog(main)
    dialog.setWindowTitle("Kadri Tamm")
    dialog.open()
    lock.lock()
    window = lock.window
    assert window is not None
    assert _seen() == {window}
    assert window.windowTitle() == "SMEdesk"
    assert_accessible(window, qtbot)

    late = QDialog(main)
    late.open()  # a message that comes while nobody is there
    qtbot.waitUntil(lambda: not late.isVisible())
    _type(lock, "0000", world, qtbot)
    assert _seen() == {window}
    _type(lock, PIN, world, qtbot)

    assert not lock.is_locked
    assert _seen() == {main, dialog, late}
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    dialog.close()
    late.close()


def test_what_was_typed_is_saved_before_and_work_goes_on(
    lock: ScreenLock, main: QWidget, world: World, qtbot: QtBot
) -> None:
    line = main.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, "half a sentence")
    QTest.keyClick(main, Qt.Key.Key_F12)
    assert lock.is_locked
    settle(world, qtbot)
    assert [one.written for one in world.store.reads.find(Note)] == ["half a sentence"]
    world.desk.change(lambda store: write_note(store, "company", world.ids["helix"], "from the background"))
    settle(world, qtbot)
    assert len(world.store.reads.find(Note)) == 2


def test_wrong_tries_are_slowed_down_and_the_passphrase_replaces_a_forgotten_pin(
    lock: ScreenLock, world: World, qtbot: QtBot
) -> None:
    lock.lock()
    assert lock.window is not None
    for _ in range(3):
        _type(lock, "0000", world, qtbot)
    assert not lock.window.open_button.isEnabled()
    assert "5 seconds" in lock.window.secret.error
    lock.window._on_waited()
    _type(lock, PIN, world, qtbot)  # too soon: not looked at, though it is right
    assert _is_locked(lock)
    Moment.now = DateTime(2026, 11, 24, 9, 1, tzinfo=UTC)
    lock.window._on_waited()
    with qtbot.waitSignal(world.desk.place_wanted) as wanted:
        _type(lock, "phrase", world, qtbot)
    assert not _is_locked(lock)
    assert wanted.args[0].screen == "office"
    assert not read_lock(world.store.reads).has_pin


def test_it_closes_by_itself_after_the_minutes_and_input_puts_it_off(
    lock: ScreenLock, main: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smedesk.ui.screens.lock.screen_lock._MILLISECONDS_A_MINUTE", 400)
    monkeypatch.setattr("smedesk.ui.screens.lock.screen_lock._LEAST_WAIT", 20)
    lock._take(LockRules(has_pin=True, minutes=1))
    for _ in range(4):
        qtbot.wait(200)
        handle = main.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, Qt.Key.Key_Shift)
    assert not lock.is_locked
    main.setProperty(KEEPS_OPEN, True)
    qtbot.wait(600)
    assert not lock.is_locked
    main.setProperty(KEEPS_OPEN, False)
    qtbot.waitUntil(lambda: lock.is_locked, timeout=3000)


def test_without_a_pin_it_never_closes_and_says_where_one_is_set(world: World, main: QWidget, qtbot: QtBot) -> None:
    lock = ScreenLock(world.desk, main, SEALER, lambda _typed: False, has_passphrase=False)
    lock.begin(LockRules(has_pin=False, minutes=1), is_closed=True)
    with qtbot.waitSignal(world.desk.place_wanted):
        lock.lock()
    assert not lock.is_locked
    lock.end()


def test_a_desk_with_a_pin_begins_locked(world: World, main: QWidget) -> None:
    lock = ScreenLock(world.desk, main, SEALER, lambda _typed: False, has_passphrase=False)
    lock.begin(LockRules(has_pin=True, minutes=0), is_closed=True)
    assert lock.is_locked
    assert not main.isVisible()
    lock.end()
