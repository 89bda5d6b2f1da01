"""The palette finds a command by a few letters and does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.command_palette import Command, CommandPalette, rank

_NAMES = ("New company", "New person", "Go to companies", "Find duplicates", "Export this list", "Ödeme al")


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("new", "New company"),
        ("nc", "New company"),
        ("comp", "New company"),
        ("list", "Export this list"),
        ("companies", "Go to companies"),
        ("this export", "Export this list"),
        ("dupliactes", "Find duplicates"),
        ("odeme", "Ödeme al"),
    ],
)
def test_the_best_comes_first(typed: str, best: str) -> None:
    assert max(_NAMES, key=lambda name: rank(typed, name)) == best


@pytest.mark.parametrize("typed", ["xyz", "qqqq", "zz"])
def test_what_fits_nothing_finds_nothing(typed: str) -> None:
    assert not any(rank(typed, name) for name in _NAMES)


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def palette(done: list[str], qtbot: QtBot) -> CommandPalette:
    commands = [Command(name, lambda name=name: done.append(name)) for name in _NAMES]  # type: ignore[misc]
    made = CommandPalette(commands)
    qtbot.addWidget(made)
    made.show()
    return made


def test_typing_and_enter_does_the_best(palette: CommandPalette, done: list[str]) -> None:
    QTest.keyClicks(palette._typed, "find")
    QTest.keyClick(palette._typed, Qt.Key.Key_Return)
    assert done == ["Find duplicates"]
    assert not palette.isVisible()


def test_arrows_choose_another(palette: CommandPalette, done: list[str]) -> None:
    QTest.keyClicks(palette._typed, "new")
    QTest.keyClick(palette._typed, Qt.Key.Key_Down)
    QTest.keyClick(palette._typed, Qt.Key.Key_Return)
    assert done == ["New person"]


def test_all_are_there_before_anything_is_typed(palette: CommandPalette) -> None:
    assert palette._list.count() == len(_NAMES)


def test_nothing_happens_when_nothing_fits(palette: CommandPalette, done: list[str]) -> None:
    QTest.keyClicks(palette._typed, "xyz")
    assert palette._none.isVisible()
    QTest.keyClick(palette._typed, Qt.Key.Key_Return)
    assert (done, palette.isVisible()) == ([], True)


def test_escape_goes_back(palette: CommandPalette, done: list[str]) -> None:
    QTest.keyClick(palette._typed, Qt.Key.Key_Escape)
    assert (done, palette.isVisible()) == ([], False)


def test_a_command_runs_after_the_palette_has_gone(qtbot: QtBot) -> None:
    seen: list[bool] = []
    made = CommandPalette([Command("Look", lambda: seen.append(made.isVisible()))])
    qtbot.addWidget(made)
    made.show()
    QTest.keyClick(made._typed, Qt.Key.Key_Return)
    assert seen == [False]
