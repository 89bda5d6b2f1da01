"""Screens under a made-up language: nothing of them stays English, nothing is cut where words are longer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk import translate
from smedesk.ui import theme
from smedesk.ui.language import names
from smedesk.ui.notify import Bug
from smedesk.ui.screens.first_run.screen import FirstRunScreen
from smedesk.ui.screens.opening.passphrase_page import PassphrasePage
from smedesk.ui.shortcuts import SHORTCUTS
from smedesk.ui.widgets.bug_report import BugReport
from smedesk.ui.widgets.choices import ChoiceIndex
from smedesk.ui.widgets.command_palette import CommandPalette
from smedesk.ui.widgets.keys_dialog import KeysDialog
from smedesk.ui.widgets.rail import Rail
from smedesk.ui.widgets.status_bar import DeskStatusBar
from smedesk.ui.window_frame import rail_places
from tests.translations.pseudo import pseudo

_SHOWN = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "windowTitle", "title")
_DATA = sorted({*names().values(), *(shortcut.shown for shortcut in SHORTCUTS)}, key=len, reverse=True)
"""What stands on the screens below and is no text of the program: languages by their own names, keys. Longest first."""

SCREENS: dict[str, Callable[[], QWidget]] = {
    "first run": lambda: FirstRunScreen("en", ChoiceIndex([]), *[lambda _: None] * 3),
    "passphrase": lambda: PassphrasePage(lambda _: None, is_new=True),
    "rail": lambda: Rail(rail_places()),
    "status bar": DeskStatusBar,
    "keys": KeysDialog,
    "palette": lambda: CommandPalette([]),
    "bug report": lambda: BugReport(Bug(pseudo("", "Something happened", "", -1), "")),
}
screens = pytest.mark.parametrize("name", SCREENS)


@pytest.fixture(autouse=True)
def _installed_theme(qapp: QApplication) -> None:
    try:
        theme.current_theme()
    except RuntimeError:
        theme.install_theme(qapp)


@pytest.fixture
def _pseudo_language() -> Iterator[None]:
    translate.install(pseudo)
    yield
    translate.install(None)


def _texts(screen: QWidget) -> Iterator[str]:
    """Yield what a person reads or hears anywhere on the screen."""
    for part in (screen, *screen.findChildren(QWidget), *screen.findChildren(QAction)):
        yield from (str(part.property(name) or "") for name in _SHOWN)
        if isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))


def _english(screen: QWidget) -> set[str]:
    found = set()
    for text in _texts(screen):
        left = text
        for datum in _DATA:
            left = left.replace(datum, "")
        if re.search("[A-Za-z]{2}", left):
            found.add(text)
    return found


@screens
@pytest.mark.usefixtures("_pseudo_language")
def test_no_text_stays_english(name: str, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    assert any(_texts(screen))
    assert not _english(screen)


@screens
def test_english_would_be_found(name: str, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    assert _english(screen)


@pytest.mark.parametrize("name", ["first run", "passphrase", "keys", "bug report"])
@pytest.mark.usefixtures("_pseudo_language")
def test_no_button_cuts_its_longer_words(name: str, qtbot: QtBot) -> None:
    screen = SCREENS[name]()
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    qtbot.waitExposed(screen)
    buttons = [each for each in screen.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    assert buttons
    assert not [each.text() for each in buttons if each.width() < each.sizeHint().width()]


@pytest.mark.usefixtures("_pseudo_language")
def test_the_rail_is_as_wide_as_its_longest_name(qtbot: QtBot) -> None:
    rail = Rail(rail_places())
    qtbot.addWidget(rail)
    rail.resize(rail.width(), 768)
    rail.show()
    qtbot.waitExposed(rail)
    rail.show_count("sync", 128)
    names_cut = [
        each.text()
        for each in rail.findChildren(QToolButton)
        if each.mapTo(rail, each.rect().topLeft()).x() < 0
        or each.mapTo(rail, each.rect().topRight()).x() > rail.width()
    ]
    assert not names_cut
    assert all(each.width() >= each.sizeHint().width() for each in rail.findChildren(QToolButton))


def test_the_language_is_longer_and_keeps_what_is_filled_in() -> None:
    said = pseudo("", "%n records of {name}", "", 3)
    assert said.startswith("3 ")
    assert "{name}" in said
    assert len(said) >= 1.4 * len("3 records of {name}")
