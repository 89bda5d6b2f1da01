"""Our office: who works here, what roles may do, the lock and its PIN."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Staff
from smedesk.services.locking import LockRules, read_lock
from smedesk.services.roles import role_here
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.ui.screens.office.lock_card import PinDialog
from smedesk.ui.screens.office.screen import OfficeScreen
from smedesk.ui.screens.office.staff_card import AskPin, StaffCard
from smedesk.vault import Cost, PinSealer
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import click, found, settle, show
from tests.ui.screens.world import World, opened_world

PIN = "1928"


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Staff, "auditor", name="Aino Audit", role="auditor")
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> Iterator[OfficeScreen]:
    main = QLabel("main")
    qtbot.addWidget(main)
    lock = ScreenLock(world.desk, main, PinSealer(Cost(64, 1, 1)), lambda _typed: False, has_passphrase=False)
    lock.begin(LockRules(has_pin=False, minutes=0), is_closed=False)
    made = OfficeScreen(world.desk)
    show(made, world, qtbot)
    yield made
    lock.end()


def _set_pin(screen: OfficeScreen, world: World, qtbot: QtBot, pin: str) -> PinDialog:
    click(screen, "set_pin")
    dialog = found(screen, PinDialog, "pin_dialog")
    assert_accessible(dialog, qtbot)
    for field in (dialog.pin, dialog.again):
        field.editor.setText(pin)
    dialog.save()
    settle(world, qtbot)
    return dialog


def test_the_table_of_roles_can_be_read(screen: OfficeScreen, qtbot: QtBot) -> None:
    table = found(screen, QTableWidget, "roles_table")
    model = table.model()
    rows = {}
    for row in range(table.rowCount()):
        words, *cells = [model.index(row, column).data() for column in range(5)]
        rows[words] = cells
    assert rows["Erase a person for good"] == ["–", "✓", "–", "–"]
    assert rows["Read notes and tasks"] == ["✓", "✓", "–", "✓"]
    said = model.index(7, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Erase a person for good, Officer: No"
    assert_accessible(screen, qtbot)


def test_a_pin_is_set_and_its_code_is_shown_once(screen: OfficeScreen, world: World, qtbot: QtBot) -> None:
    dialog = _set_pin(screen, world, qtbot, "7777")
    assert "Too easy" in dialog.pin.error
    for field in (dialog.pin, dialog.again):
        field.editor.setText(PIN)
    dialog.save()
    settle(world, qtbot)
    assert any("safe of the office" in one.text() for one in dialog.findChildren(QLabel))
    found(dialog, QPushButton, "pin_save").click()
    settle(world, qtbot)
    assert read_lock(world.store.reads).has_pin
    assert found(screen, QPushButton, "lock_now").isVisible()


def test_the_desk_is_handed_to_an_auditor_and_comes_back_by_the_pin(
    screen: OfficeScreen, world: World, qtbot: QtBot
) -> None:
    card = screen.findChild(StaffCard)
    assert card is not None
    boss = world.store.reads.setting("staff")
    card.who.set_value(world.ids["auditor"])
    card._choose()
    settle(world, qtbot)
    assert "Set a PIN" in card._error.text()
    assert role_here(world.store.reads) == "coordinator"
    dialog = _set_pin(screen, world, qtbot, PIN)
    dialog.accept()
    settle(world, qtbot)

    card.who.set_value(world.ids["auditor"])
    card._choose()
    settle(world, qtbot)
    assert role_here(world.store.reads) == "auditor"
    assert not screen._office.isEnabled()
    assert "Auditor" in screen._office.toolTip()

    card.who.set_value(boss)
    card._choose()
    settle(world, qtbot)
    ask = found(screen, AskPin, "ask_pin")
    ask.pin.editor.setText("0000")
    ask.prove()
    settle(world, qtbot)
    assert role_here(world.store.reads) == "auditor"
    ask.pin.editor.setText(PIN)
    ask.prove()
    settle(world, qtbot)
    assert role_here(world.store.reads) == "coordinator"
    assert screen._office.isEnabled()
