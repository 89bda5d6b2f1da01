"""The table of shortcuts is sound, and actions take their keys from it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.shortcuts import SHORTCUTS, action, shortcut

_PROMISED = {
    "new": "Ctrl+N",
    "search": "Ctrl+F",
    "save": "Ctrl+S",
    "print": "Ctrl+P",
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Y",
    "edit": "F2",
    "sync": "F5",
    "command_palette": "Ctrl+K",
    "place_1": "Ctrl+1",
    "place_9": "Ctrl+9",
    "keys": "Ctrl+?",
}


@pytest.mark.parametrize(("name", "key"), _PROMISED.items())
def test_what_people_know_is_there(name: str, key: str) -> None:
    assert key in shortcut(name).keys


_ALONE = {"In the matches", "In the possible duplicates", "In the tray of scans"}
"""Groups of plain letters that several screens use, of which one is shown."""


def test_no_id_stands_twice_and_no_key_in_what_works_at_once() -> None:
    ids = Counter(entry.id for entry in SHORTCUTS)
    assert not [id for id, count in ids.items() if count > 1]
    for alone in _ALONE:
        left_out = _ALONE - {alone}
        keys = Counter(key for entry in SHORTCUTS if entry.group[1] not in left_out for key in entry.keys)
        assert not [key for key, count in keys.items() if count > 1]


def test_every_key_means_something_to_qt() -> None:
    assert not [entry.id for entry in SHORTCUTS for sequence in entry.sequences if sequence.isEmpty()]


def test_groups_stand_together() -> None:
    groups = [entry.group for entry in SHORTCUTS]
    assert [group for at, group in enumerate(groups) if group != groups[at - 1]] == list(dict.fromkeys(groups))


def test_an_action_runs_by_its_key(qtbot: QtBot) -> None:
    window, ran = QWidget(), list[str]()
    qtbot.addWidget(window)
    action("new", window, lambda: ran.append("new"), "New company")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["new"]


def test_an_unknown_shortcut_is_an_error() -> None:
    with pytest.raises(KeyError):
        shortcut("no such thing")
