"""The tray on the screen, by keys: a page is assigned in three, the next opens; a question about ink is answered."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smedesk.domain.records import ScannedPage
from smedesk.services.signing import standing_of
from smedesk.services.tray import read_tray
from smedesk.ui.screens.documents.scans import Scans
from smedesk.ui.screens.documents.tray import TrayScreen
from tests.services import scanned
from tests.services.scanned import READER, issue_printed, page_of, pdf_of, signature_page
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.hands import press, read, settle, show, write
from tests.ui.screens.world import World, enter_exchange, fill, opened_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with opened_world(tmp_path / "profile") as opened:
        fill(opened)
        yield opened


def test_pages_are_taken_in_and_assigned_by_keys(world: World, qtbot: QtBot, tmp_path: Path) -> None:
    paper = issue_printed(world, enter_exchange(world))
    forged = [page_of(0, number, key=b"made up by a forger") for number in (1, 2)]
    file = tmp_path / "scan.pdf"
    file.write_bytes(pdf_of([page_of(0, 3), *forged]))
    scans = Scans(world.desk, lambda: READER)
    screen = TrayScreen(world.desk, scans)
    show(screen, world, qtbot)
    assert "The tray is empty" in read(screen)
    scans.course.take_in([file])
    qtbot.waitUntil(lambda: not scans.course.is_running)
    settle(world, qtbot)
    assert "missing pages" in read(screen)
    assert len(read_tray(world.store.reads).pages) == 2
    assert_accessible(screen, qtbot)
    screen.panel.table.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_1)
        write("2")
        press(Qt.Key.Key_Return)
        settle(world, qtbot)
    assert read_tray(world.store.reads).count == 0
    assert [one.page for one in world.store.reads.find(ScannedPage, document=paper)] == [3, 2, 2]
    world.store.undo()
    assert read_tray(world.store.reads).count == 1


def test_ink_is_answered_with_one_key(world: World, qtbot: QtBot) -> None:
    paper = issue_printed(world, enter_exchange(world))
    scanned.take_in(world, pdf_of([scanned.photo_of(0, signature_page(0), frozenset({"participant"}))]))
    asked = len(read_tray(world.store.reads).questions)
    screen = TrayScreen(world.desk, Scans(world.desk, lambda: READER))
    show(screen, world, qtbot)
    screen.panel.table.setFocus()
    assert "Is this signed by" in read(screen)
    press(Qt.Key.Key_Y)
    settle(world, qtbot)
    assert len(read_tray(world.store.reads).questions) == asked - 1
    assert len(standing_of(world.store.reads, paper).missing) == 4
