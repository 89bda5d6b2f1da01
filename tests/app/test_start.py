"""The start of the program, by keys: first run, the next morning, and whatever may be wrong around it."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.keys import VaultKeys
from smedesk.app.log import LOG_FILE
from smedesk.app.start import Launch, Wishes
from smedesk.domain.records import Company
from smedesk.store.cipher import connect
from smedesk.store.profile import Profile
from smedesk.ui.main_window import MainWindow
from smedesk.ui.screens.first_run.screen import FirstRunScreen
from smedesk.ui.screens.opening.fault_page import FaultPage
from smedesk.ui.screens.opening.passphrase_page import PassphrasePage
from tests.app.desks import CHEAP, OFFICE, PASSPHRASE, Starter, button, front, main_window, running, said
from tests.journeys.driver import wait_until
from tests.ui.accessibility import assert_accessible

pytestmark = pytest.mark.usefixtures("caplog")  # what went wrong around the program is logged, and meant to be


def _key(folder: Path) -> bytes:
    return VaultKeys(lambda _is_new: PASSPHRASE, CHEAP).database_key(Profile(folder))


# ------------------------------------------------------------------------------------------------------- day by day


def test_from_nothing_to_the_window_by_keys_and_the_next_morning_at_the_same_place(starter: Starter) -> None:
    launch = starter.start()
    assert isinstance(launch.page, PassphrasePage)
    starter.type_passphrase(launch)
    wait_until(lambda: launch.program, "the first run does not come")
    assert isinstance(front(launch), FirstRunScreen)
    starter.answer_first_run(launch)
    assert OFFICE in main_window(launch).windowTitle()
    starter.hands(launch).shortcut("Ctrl+2")
    assert main_window(launch).place == "companies"
    main_window(launch).resize(780, 690)
    main_window(launch).close()
    launch.end()

    again = starter.open()
    assert main_window(again).place == "companies"
    assert (main_window(again).width(), main_window(again).height()) == (780, 690)
    assert again.page is None
    assert (starter.folder / LOG_FILE).read_text("utf-8").count("SMEdesk") == 2


def test_what_is_being_typed_when_the_window_closes_is_saved(starter: Starter) -> None:
    launch = starter.start(has_sample=True)
    starter.type_passphrase(launch)
    wait_until(lambda: isinstance(running(launch).window, MainWindow), "the sample does not come", 60)
    desk = running(launch).desk
    found: list[Company] = []
    desk.ask(desk, lambda reads: reads.find(Company, own=True)[0], found.append)
    wait_until(lambda: found, "no company")
    desk.go_to("companies", found[0].id)
    hands = starter.hands(launch)
    fields = main_window(launch).screen_shown.detail.form.fields  # type: ignore[attr-defined]
    wait_until(lambda: fields["name"].value() == found[0].name, "the company does not come")
    wait_until(lambda: not desk.tasks.is_busy, "still busy")
    fields["trade_name"].setFocus()
    hands.type("Half a na")
    main_window(launch).close()
    launch.end()
    opened = Profile(starter.folder).open(_key(starter.folder))
    try:
        assert opened.reads.get(Company, found[0].id).trade_name == "Half a na"
    finally:
        opened.close()


def test_a_wrong_passphrase_is_said_and_can_be_typed_again(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    launch = starter.start()
    starter.type_passphrase(launch, "incorrect horse")
    wait_until(lambda: "not right" in said(launch), "nothing is said")
    assert launch.program is None
    starter.type_passphrase(launch)
    wait_until(lambda: launch.program, "it does not open")


def test_a_passphrase_is_long_and_typed_the_same_twice(starter: Starter) -> None:
    launch = starter.start()
    hands = starter.hands(launch)
    hands.fill("passphrase", "short")
    hands.press(Qt.Key.Key_Return)
    hands.push("passphrase_open")
    assert "at least 12 characters" in said(launch)
    hands.fill("passphrase", PASSPHRASE)
    hands.fill("passphrase_again", PASSPHRASE + " ")
    hands.push("passphrase_open")
    assert "not the same" in said(launch)
    assert not (starter.folder / "key.json").exists()


@pytest.mark.usefixtures("keyring")
def test_with_a_key_store_nothing_is_asked_and_no_key_lies_in_the_folder(starter: Starter) -> None:
    launch = starter.start()
    assert isinstance(running(launch).window, FirstRunScreen)
    starter.answer_first_run(launch)
    launch.end()
    assert not (starter.folder / "key.json").exists()
    again = starter.start()
    assert isinstance(running(again).window, MainWindow)


@pytest.mark.usefixtures("keyring")
def test_the_frame_of_the_window_is_painted_before_the_database_is_open_and_becomes_the_window(
    starter: Starter, qtbot: QtBot
) -> None:
    launch = starter.start()
    starter.answer_first_run(launch)
    starter.hands(launch).shortcut("Ctrl+2")
    launch.end()
    again = Launch(Wishes(starter.folder))
    again.begin()
    frame = QApplication.activeWindow() or next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible())
    assert isinstance(frame, MainWindow)
    assert again.program is None
    with qtbot.waitSignal(frame.painted):
        pass
    wait_until(lambda: again.program and again.program.window is frame, "the desk does not come")
    wait_until(lambda: OFFICE in frame.windowTitle() and frame.screen_shown.isVisible(), "no screen")
    assert frame.place == "companies"
    again.end()


@pytest.mark.usefixtures("keyring")
def test_a_frame_gives_way_to_what_is_wrong(starter: Starter) -> None:
    launch = starter.start()
    starter.answer_first_run(launch)
    launch.end()
    _damage(Profile(starter.folder).file)
    hurt = starter.start()
    wait_until(lambda: isinstance(hurt.page, FaultPage), "nothing is said")
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]


# -------------------------------------------------------------------------------------------------- what may be wrong


def test_a_second_program_on_the_same_profile_says_so_and_changes_nothing(starter: Starter) -> None:
    first = starter.open_window()
    second = starter.open()
    assert "already open" in said(second)
    assert isinstance(running(first).window, MainWindow)


def test_a_folder_that_cannot_be_written_is_named(starter: Starter, monkeypatch: pytest.MonkeyPatch) -> None:
    make = os.mkdir

    def refuse(path: Any, *arguments: Any, **named: Any) -> None:
        if Path(path) == starter.folder:
            raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(path))
        make(path, *arguments, **named)

    monkeypatch.setattr(os, "mkdir", refuse)  # a right cannot be taken from an administrator, who may run the tests
    launch = starter.open()
    assert "cannot be written to" in said(launch)
    assert str(starter.folder) in launch.page._details.toPlainText()  # type: ignore[union-attr]


def test_a_file_in_the_place_of_the_folder_is_told_calmly(starter: Starter) -> None:
    starter.folder.write_text("not a folder")
    launch = starter.open()
    assert isinstance(launch.page, FaultPage)
    assert starter.folder.read_text() == "not a folder"


def test_a_damaged_database_is_replaced_by_the_newest_copy_that_is_whole(starter: Starter) -> None:
    launch = starter.open_window()
    running(launch).desk.keep_setting("trial", "in the copy")
    wait_until(lambda: not running(launch).desk.tasks.is_busy, "still busy")
    launch.end()
    profile = Profile(starter.folder)
    copy = profile.back_up("daily", _key(starter.folder))
    newer = copy.with_name("2999-01-01T00-00-00Z-daily.desk")
    newer.write_bytes(copy.read_bytes()[:-5000])
    _damage(profile.file)
    damaged = profile.file.read_bytes()

    hurt = starter.open()
    assert "is damaged" in said(hurt)
    starter.hands(hurt).push("fault_restore")
    wait_until(lambda: hurt.program, "the desk does not open after the restore")
    assert isinstance(front(hurt), MainWindow)
    found: list[str] = []
    running(hurt).desk.ask(running(hurt).desk, lambda reads: reads.setting("trial"), found.append)
    wait_until(lambda: found, "no answer")
    assert found == ["in the copy"]
    assert [one.read_bytes() for one in (starter.folder / "set_aside").glob("*/desk.db")] == [damaged]


def test_where_no_copy_is_whole_it_is_said_and_nothing_moves(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    profile = Profile(starter.folder)
    copy = profile.back_up("daily", _key(starter.folder))
    _damage(copy)
    _damage(profile.file)
    launch = starter.open()
    starter.hands(launch).push("fault_restore")
    wait_until(lambda: copy.name in said(launch), "the failure is not said")
    assert profile.file.exists()
    assert launch.program is None
    assert button(front(launch), "fault_restore").isEnabled()  # type: ignore[union-attr]


def test_without_a_copy_there_is_nothing_to_restore(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    _damage(Profile(starter.folder).file)
    launch = starter.open()
    assert button(front(launch), "fault_restore") is None


def test_a_database_of_a_newer_program_is_left_alone(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    file = Profile(starter.folder).file
    connection = connect(file, _key(starter.folder), cache_kib=1024)
    connection.execute("PRAGMA user_version = 4711")
    connection.close()
    before = file.read_bytes()
    launch = starter.open()
    assert "newer SMEdesk" in said(launch)
    assert "4,711" in said(launch)
    launch.end()
    assert file.read_bytes() == before


def test_a_file_that_is_no_database_of_ours_is_left_alone(starter: Starter) -> None:
    file = Profile(starter.folder).file
    file.parent.mkdir(parents=True)
    file.write_bytes(b"SQLite format 3\x00" + bytes(4000))
    launch = starter.open()
    assert "is not a database of SMEdesk" in said(launch)
    assert file.read_bytes() == b"SQLite format 3\x00" + bytes(4000)


def test_a_profile_whose_key_is_gone_gets_no_other_key(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    (starter.folder / "key.json").unlink()
    launch = starter.start()
    assert "is not in the key store" in said(launch)
    assert not (starter.folder / "key.json").exists()


def test_a_damaged_key_file_is_named(starter: Starter) -> None:
    starter.open_window()
    starter.end()
    (starter.folder / "key.json").write_text("{")
    launch = starter.open()
    assert "key.json" in said(launch)


def test_a_start_that_was_cut_between_key_and_database_goes_on(starter: Starter) -> None:
    starter.folder.mkdir()
    _key(starter.folder)
    assert not Profile(starter.folder).is_named
    launch = starter.start()
    assert front(launch).findChild(QWidget, "passphrase_again") is None
    starter.type_passphrase(launch)
    wait_until(lambda: launch.program, "it does not open")


# ---------------------------------------------------------------------------------------------------------- the pages


def test_the_details_of_a_fault_are_copied(starter: Starter) -> None:
    starter.folder.write_text("not a folder")
    launch = starter.open()
    page = launch.page
    assert isinstance(page, FaultPage)
    starter.hands(launch).push("fault_copy")
    copied = QGuiApplication.clipboard().text()
    assert "storage." in copied
    assert str(starter.folder) in copied


def test_every_page_is_reached_by_tab_and_has_names(starter: Starter, qtbot: QtBot) -> None:
    launch = starter.start()
    assert_accessible(front(launch), qtbot)
    starter.type_passphrase(launch)
    wait_until(lambda: launch.program, "it does not open")
    launch.end()
    _damage(Profile(starter.folder).file)
    (starter.folder / "backups" / "2026-01-01T00-00-00Z-daily.desk").write_bytes(bytes(10))
    hurt = starter.start()
    assert_accessible(front(hurt), qtbot)
    starter.type_passphrase(hurt)
    wait_until(lambda: isinstance(hurt.page, FaultPage), "no fault")
    assert_accessible(front(hurt), qtbot)


def test_a_mistake_of_the_program_is_shown_without_names_and_the_program_goes_on(starter: Starter) -> None:
    launch = starter.open_window()
    try:
        raise ValueError("Maarja Kask")
    except ValueError as error:
        launch.tell_bug(error)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    reports = [one.toPlainText() for one in dialog.findChildren(QPlainTextEdit)]
    assert "ValueError" in reports[0]
    assert "Maarja" not in reports[0]
    dialog.reject()
    assert "Maarja" not in (starter.folder / LOG_FILE).read_text("utf-8")


def _damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[16:9000] = b"x" * (len(content[16:9000]))
    file.write_bytes(content)


def test_it_can_be_started_without_a_choice_of_keys(tmp_path: Path) -> None:
    launch = Launch(Wishes(tmp_path / "profile"))
    launch.begin()
    assert isinstance(launch.page, PassphrasePage)
    launch.end()


def test_what_comes_later_is_not_loaded_before_the_first_paint() -> None:
    late = ("smedesk.matching", "smedesk.services.agreements", "smedesk.domain.states", "smedesk.store", "sqlalchemy")
    loaded = f"import sys, smedesk.app.start; print([one for one in {late!r} if one in sys.modules])"
    done = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.strip() == "[]"
