"""The log, the tasks and the files of a record by keys: what is written is there, what cannot be kept is said."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Attachment, Company, Note, Task
from smedesk.services import attaching
from smedesk.ui.forms.file_list import FileList
from smedesk.ui.screens.companies import CompaniesScreen
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, found, press, settle, write
from tests.ui.screens.world import TODAY, World

NAME = "Helix Robotics GmbH"


def _open(screen: CompaniesScreen, world: World, qtbot: QtBot, part: str) -> None:
    screen.open_record(world.ids[NAME])
    settle(world, qtbot)
    screen.detail.sections.go_to(part)
    settle(world, qtbot)


def _words(screen: CompaniesScreen) -> list[str]:
    return [label.text() for label in screen.findChildren(QLabel) if label.isVisible()]


def test_one_key_leads_to_the_log_and_another_adds_the_line(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.open_record(world.ids[NAME])
    settle(world, qtbot)
    press(Qt.Key.Key_L, CONTROL)
    settle(world, qtbot)
    call = next(one for one in screen.findChildren(QPushButton) if one.text() == "Call")
    call.click()
    screen.detail.notes.take_focus()
    write("Wants two in May")
    press(Qt.Key.Key_Return, CONTROL)
    settle(world, qtbot)
    (note,) = world.store.reads.find(Note)
    assert (note.kind, note.happened_on, note.written) == ("call", TODAY, "Wants two in May")
    assert world.store.reads.get(Company, world.ids[NAME]).last_contact == TODAY
    assert "Wants two in May" in _words(screen)
    assert_accessible(screen, qtbot)


def test_the_latest_event_stands_first_whenever_it_was_written(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    subject = f"company:{world.ids[NAME]}"
    for name, day in (("middle", 10), ("latest", 20), ("earliest", 1)):
        world.enter(Note, name, subject=subject, written=name, happened_on=date(2026, 11, day))
    _open(screen, world, qtbot, "notes")
    shown = [words for words in _words(screen) if words in ("middle", "latest", "earliest")]
    assert shown == ["latest", "middle", "earliest"]


def test_a_task_is_typed_in_one_line_and_ticked_off(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    _open(screen, world, qtbot, "notes")
    tasks = found(screen, QPushButton, "task_add")
    tasks.click()
    assert "Say what is to be done" in _words(screen)
    part = screen.detail.sections.part("notes")
    part.tasks.what.setFocus()  # type: ignore[attr-defined]
    write("Send the form")
    press(Qt.Key.Key_Tab)
    write("+7")
    tasks.click()
    settle(world, qtbot)
    (task,) = world.store.reads.find(Task)
    assert (task.title, task.due) == ("Send the form", date(2026, 12, 1))
    box = next(one for one in screen.findChildren(QCheckBox) if one.accessibleName() == "Done: Send the form")
    box.click()
    settle(world, qtbot)
    assert world.store.reads.get(Task, task.id).done_at is not None
    assert "Nothing is to be done." in _words(screen)
    world.desk.undo()
    settle(world, qtbot)
    assert "Send the form" in _words(screen)


def _drop(screen: CompaniesScreen, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(QPoint(5, 5)), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    found(screen, FileList, "file_list").dropEvent(event)


def test_a_dropped_file_is_kept_opened_from_a_copy_and_removed_with_a_way_back(
    screen: CompaniesScreen, world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def show(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    file = tmp_path / "Lepingu lisa.pdf"
    file.write_bytes(b"%PDF-1.7")
    _open(screen, world, qtbot, "files")
    _drop(screen, file)
    settle(world, qtbot)
    assert "Lepingu lisa.pdf" in _words(screen)
    assert_accessible(screen, qtbot)
    named = {button.accessibleName(): button for button in screen.findChildren(QPushButton)}
    named["Open Lepingu lisa.pdf"].click()
    settle(world, qtbot)
    assert opened[0].read_bytes() == b"%PDF-1.7"
    assert opened[0] != file
    named["Remove Lepingu lisa.pdf"].click()
    settle(world, qtbot)
    assert "No files are kept here yet." in _words(screen)
    world.desk.undo()
    settle(world, qtbot)
    assert "Lepingu lisa.pdf" in _words(screen)


def test_a_file_that_is_too_large_is_refused_in_words_with_the_limit(
    screen: CompaniesScreen, world: World, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attaching, "LARGEST", 2 * 2**20)
    (tmp_path / "film.mp4").write_bytes(bytes(2 * 2**20 + 1))
    _open(screen, world, qtbot, "files")
    _drop(screen, tmp_path / "film.mp4")
    settle(world, qtbot)
    assert found(screen, QLabel, "file_refused").text().startswith("“film.mp4” is larger than 2 MB. Nothing was kept")
    assert not world.store.reads.find(Attachment)


def test_a_file_whose_content_is_on_another_desk_says_so(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    world.enter(
        Attachment, "file", subject=f"company:{world.ids[NAME]}", file_name="a.pdf", file_sha256="0" * 64, size=3)
    _open(screen, world, qtbot, "files")
    named = {button.accessibleName(): button for button in screen.findChildren(QPushButton)}
    named["Open a.pdf"].click()
    settle(world, qtbot)
    assert "another desk" in found(screen, QLabel, "file_refused").text()
