"""An encrypted copy is put back from inside the running program: chosen, explained, confirmed, opened again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.app.copies import back_up
from smedesk.app.keys import VaultKeys
from smedesk.app.start import Launch
from smedesk.domain.records import Company
from smedesk.services.editing import enter_record
from smedesk.services.second_medium import FOLDER, MARK
from smedesk.store import settings
from smedesk.store.cipher import connect
from smedesk.store.profile import Profile
from smedesk.ui.desk import Place
from smedesk.ui.main_window import MainWindow
from smedesk.ui.screens.office.restore_dialog import RestoreDialog
from smedesk.ui.window_commands import window_commands
from tests.app.desks import CHEAP, PASSPHRASE, Starter, main_window, running
from tests.journeys.driver import wait_until
from tests.ui.accessibility import assert_accessible

OLD, NEW = ["Alfa", "Beeta"], ["Gamma", "Delta"]
ELSEWHERE = "another long passphrase"
ALL = sorted(OLD + NEW)

pytestmark = pytest.mark.usefixtures("caplog")


@pytest.fixture
def launch(starter: Starter) -> Launch:
    """A desk with two companies, a copy of them, and two more."""
    made = starter.open_window()
    for name in OLD:
        _enter(made, name)
    running(made).desk.back_up(made, lambda store: store.back_up("daily"), lambda _copy: None)
    _idle(made)
    for name in NEW:
        _enter(made, name)
    return made


def _idle(launch: Launch) -> None:
    wait_until(lambda: not running(launch).desk.tasks.is_busy, "it does not come to rest")


def _enter(launch: Launch, name: str) -> None:
    running(launch).desk.change(lambda store: enter_record(store, "company", {"name": name, "country": "EE"}))
    _idle(launch)


def _names(launch: Launch) -> list[str]:
    found: list[list[str]] = []
    desk = running(launch).desk
    desk.ask(desk, lambda reads: sorted(one.name for one in reads.find(Company)), found.append)
    wait_until(lambda: found, "no answer")
    return found[0]


def _dialog(launch: Launch) -> RestoreDialog:
    main_window(launch).go_to(Place("office", "copies"))
    dialog = main_window(launch).findChildren(RestoreDialog)[-1]
    _idle(launch)
    return dialog


def _said(dialog: RestoreDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def _lines(dialog: RestoreDialog) -> list[str]:
    listed = dialog.findChild(QListWidget, "restore_list")
    assert listed is not None
    return [listed.item(row).text() for row in range(listed.count())]


def _look(launch: Launch, dialog: RestoreDialog, file: Path) -> str:
    dialog.look_at(file)
    _idle(launch)
    return _said(dialog)


def _daily(starter: Starter) -> Path:
    return next(one for one in (starter.folder / "backups").iterdir() if one.name.endswith("-daily.desk"))


def _go(launch: Launch, dialog: RestoreDialog) -> None:
    before = running(launch)
    assert dialog.go.isVisible()
    dialog.go.click()
    wait_until(
        lambda: launch.program is not None and launch.program is not before
        and isinstance(launch.program.window, MainWindow) and launch.page is None, "it does not open again", 20)


def test_the_copy_takes_the_place_what_stood_there_is_kept_and_can_be_put_back_in_the_same_way(
    launch: Launch, starter: Starter, qtbot: QtBot
) -> None:
    dialog = _dialog(launch)
    (line,) = _lines(dialog)
    assert "Of the day · 2 companies, 0 people · " in line
    assert_accessible(dialog, qtbot)
    said = _look(launch, dialog, _daily(starter))
    assert "What stands on this desk now (4 companies, 0 people) is replaced" in said
    assert "2 records have changes that neither the copy nor the server has:" in said
    assert "•  Company: Gamma\n•  Company: Delta" in said
    assert "Nothing is deleted" in said
    assert dialog.cancel.isDefault(), "Enter must not replace anything"
    _go(launch, dialog)
    assert _names(launch) == OLD

    again = _dialog(launch)
    listed = _lines(again)
    assert [("Set aside" in one, "4 companies" in one) for one in listed].count((True, True)) == 1
    (aside,) = (starter.folder / "set_aside").glob("*/desk.db")
    assert "changes that neither" not in _look(launch, again, aside)
    _go(launch, again)
    assert _names(launch) == ALL


def test_it_is_reached_by_a_button_and_by_the_palette(launch: Launch) -> None:
    window = main_window(launch)
    window.go_to(Place("office"))
    wait_until(lambda: window.findChild(QPushButton, "copy_put_back"), "no card")
    button = window.findChild(QPushButton, "copy_put_back")
    made = window.findChild(QPushButton, "copy_make")
    assert button is not None
    assert made is not None
    made.click()
    _idle(launch)
    label = window.findChild(QLabel, "copy_said")
    assert label is not None
    assert "-manual.desk" in label.text()
    button.click()
    dialog = window.findChild(RestoreDialog)
    assert dialog is not None
    _idle(launch)
    assert len(_lines(dialog)) == 2
    offered = window_commands(window.go_to, {}, (), None, running(launch).desk.rights.refusal)
    assert "Put an encrypted copy back" in {one.text for one in offered}


def _damaged(copy: Path) -> None:
    content = bytearray(copy.read_bytes())
    content[-100] ^= 0xFF  # on the last page: behind the schema, which opening reads
    copy.write_bytes(content)


def _unreadable(copy: Path) -> None:
    copy.write_bytes(b"\xff" * 8192)


def _newer(copy: Path) -> None:
    key = VaultKeys(lambda _is_new: PASSPHRASE, CHEAP).database_key(Profile(copy.parent.parent))
    connection = connect(copy, key, cache_kib=1024)
    connection.execute("PRAGMA user_version = 99")
    connection.close()


def _of_another_office(copy: Path) -> None:
    key = VaultKeys(lambda _is_new: PASSPHRASE, CHEAP).database_key(Profile(copy.parent.parent))
    connection = connect(copy, key, cache_kib=1024)
    connection.execute("UPDATE setting SET value = 'another' WHERE name = ?", (settings.OFFICE,))
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_damaged, "This copy is damaged"), (_unreadable, "This copy does not open"),
        (_newer, "written by a newer SMEdesk"), (_of_another_office, "belongs to another office"),
        (Path.unlink, "There is no copy here any more"),
    ],
    ids=["damaged", "unreadable", "newer", "other office", "gone"],
)
def test_what_cannot_be_put_back_says_why_and_nothing_is_lost(
    launch: Launch, starter: Starter, spoil: Callable[[Path], None], words: str
) -> None:
    dialog = _dialog(launch)
    spoil(_daily(starter))
    said = _look(launch, dialog, starter.folder / "backups" / _lines_file(dialog))
    assert words in said
    assert "Nothing was changed." in said
    assert not dialog.go.isVisible()
    dialog.choose_file()  # back to the list
    assert not dialog.go.isVisible()
    dialog.reject()
    assert _names(launch) == ALL


def _lines_file(dialog: RestoreDialog) -> str:
    return dialog._found[0].file.name


def test_a_copy_that_goes_bad_after_the_look_leaves_the_desk_as_it_was(launch: Launch, starter: Starter) -> None:
    dialog = _dialog(launch)
    _look(launch, dialog, _daily(starter))
    _damaged(_daily(starter))
    _go(launch, dialog)
    assert _names(launch) == ALL
    assert not (starter.folder / "set_aside").exists()


def _copy_of_another_desk(copy: Path, folder: Path) -> Path:
    """Return a copy of the same office that a desk with another key and passphrase made."""
    key = VaultKeys(lambda _is_new: PASSPHRASE, CHEAP).database_key(Profile(copy.parent.parent))
    other, keys = Profile(folder / "lost laptop"), VaultKeys(lambda _is_new: ELSEWHERE, CHEAP)
    other.take()
    other.open(keys.database_key(other)).close()
    other.restore(copy, keys.database_key(other), key)
    other.release()
    return back_up(other.folder, keys, folder / "stick")


def test_the_copy_of_a_lost_laptop_comes_in_with_its_passphrase(
    launch: Launch, starter: Starter, tmp_path: Path
) -> None:
    """The other desk has a key of its own under another passphrase, and is of the same office."""
    with ThreadPoolExecutor(1) as aside:  # the window's thread must not ask a database
        copy = aside.submit(_copy_of_another_desk, _daily(starter), tmp_path).result()
    dialog = _dialog(launch)
    said = _look(launch, dialog, copy)
    assert "made on another desk" in said
    assert dialog.passphrase.isVisible()
    for typed, is_right in (("incorrect horse battery", False), (ELSEWHERE, True)):
        dialog.passphrase.editor.setText(typed)
        dialog.check.click()
        _idle(launch)
        assert dialog.go.isVisible() is is_right
        assert ("not right" in _said(dialog)) is not is_right
    _go(launch, dialog)
    assert _names(launch) == OLD
    launch.end()
    assert _names(starter.open()) == OLD, "the passphrase of this desk opens it as before"


def test_copies_on_a_marked_stick_are_listed_and_one_that_is_pulled_out_is_passed_over(
    launch: Launch, starter: Starter, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / MARK).write_text("")
    desk = running(launch).desk
    desk.keep_setting(FOLDER, str(stick))
    desk.back_up(launch, lambda store: store.back_up("fair", stick), lambda _copy: None)
    _idle(launch)
    dialog = _dialog(launch)
    assert sorted(("At a fair" in one, "on the second medium" in one) for one in _lines(dialog)) == [
        (False, False), (True, True)]
    dialog.reject()
    shutil.rmtree(stick)
    assert len(_lines(_dialog(launch))) == 1
    assert starter.folder.exists()


def test_who_does_not_manage_the_office_may_not(launch: Launch) -> None:
    desk = running(launch).desk
    made: list[str] = []
    values = {"name": "Olev Officer", "role": "officer"}
    desk.change(lambda store: enter_record(store, "staff", values), lambda done: made.append(done[0]))
    wait_until(lambda: made, "nobody")
    desk.keep_setting(settings.STAFF, made[0])
    _idle(launch)
    dialog = _dialog(launch)
    assert "does not allow this" in _said(dialog)
    assert not _lines(dialog)
