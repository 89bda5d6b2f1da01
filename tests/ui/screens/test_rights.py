"""What a role may not do is not offered, at any place of the window: whatever is still on, its service accepts.

A role that may change nothing presses all that it finds, in the window, in its menus and in what opens; a refusal of
the role would come back from the one door of all changes. What is off says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from smedesk.domain.records import Company, Staff
from smedesk.domain.roles import AUDITOR, COORDINATOR, OFFICER, PARTNER, Action, may
from smedesk.services.editing import change_fields
from smedesk.services.ports import Changes, Reads, Sentence, Store
from smedesk.translate import mark
from smedesk.ui.notify import Said
from smedesk.ui.rights import refused
from smedesk.ui.widgets.buttons import Button
from smedesk.ui.widgets.command_palette import Command, CommandPalette
from smedesk.ui.window_commands import window_commands
from tests.app.sampled import SampledDesk, sampled_desk, the_look
from tests.journeys.driver import wait, wait_until

PLACES = (
    "today", "companies", "people", "importing", "duplicates", "interchange", "matches", "exchanges", "documents",
    "fair", "sync", "office", "privacy", "weights",
)  # fmt: skip
ONE_OF_EACH_KIND = ("companies", "exchanges", "fair", "office")
"""A list of records, a list of given rows, the fair, and cards with settings."""
LEAVING = ("Quit", "Lock", "Full screen", "Fair mode", "Print")
"""Steps that change nothing and would take the window away, or wait for a printer of this computer."""
T = TypeVar("T")
_WORKS = Sentence(mark("Tests", "Works here"))


@dataclass
class Told:
    """What the desk said and reported while things were pressed."""

    refusals: list[str] = field(default_factory=list)
    pressed: list[str] = field(default_factory=list)
    now: str = ""

    def hear(self, said: Said) -> None:
        """Note a refusal of the role with what was pressed."""
        if said.text.startswith("Your role, "):
            self.refusals.append(f"{self.now}: {said.text}")


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[SampledDesk]:
    with the_look(qapp), sampled_desk(tmp_path / "profile") as opened:
        opened.main.resize(1366, 768)
        yield opened


def work_as(desk: SampledDesk, role: str) -> None:
    """Let somebody with this role work here, as after the PIN was typed."""

    def enter(store: Store) -> Changes:
        store.set_setting("staff", "")
        with store.change(_WORKS, can_undo=False) as work:
            id = work.new_id()
            work.insert(Staff(id=id, office=work.office, name=f"The {role}", role=role))
        store.set_setting("staff", id)
        return work.changes

    desk.program.desk.change(enter)
    desk.settle()


@pytest.mark.parametrize(
    ("role", "places"),
    [
        pytest.param(AUDITOR, ONE_OF_EACH_KIND, id="auditor, one place of each kind"),
        pytest.param(AUDITOR, PLACES, id="auditor", marks=pytest.mark.slow),
        pytest.param(PARTNER, PLACES, id="partner", marks=pytest.mark.slow),
    ],
)
def test_whoever_only_reads_finds_nothing_to_press_that_is_refused(
    desk: SampledDesk, monkeypatch: pytest.MonkeyPatch, role: str, places: tuple[str, ...]
) -> None:
    for asks in ("getExistingDirectory", "getOpenFileName", "getSaveFileName"):
        nothing = ("", "") if asks.endswith("Name") else ""
        monkeypatch.setattr(QFileDialog, asks, lambda *_arguments, nothing=nothing: nothing)
    work_as(desk, role)
    before = _written(desk)
    told = Told()
    desk.program.desk.notices.said.connect(told.hear)
    for place in places:
        desk.go_to(place)
        _press_all(desk, place, told)
    desk.program.desk.notices.said.disconnect(told.hear)

    assert told.refusals == []
    assert len(told.pressed) > 4 * len(places)
    assert _written(desk) == before, "a reader changed something"


def test_what_is_guarded_follows_the_table_and_says_why(desk: SampledDesk) -> None:
    for place in PLACES:
        desk.go_to(place)
    barred = {}
    for role in (OFFICER, COORDINATOR, PARTNER, AUDITOR):
        work_as(desk, role)
        for action in Action:
            assert bool(desk.program.desk.rights.refusal(action)) is not may(role, action)
        found = [one for one in desk.main.findChildren(QObject) if isinstance(one, QWidget | QAction) and refused(one)]
        barred[role] = len(found)
        for one in found:
            if isinstance(one, QWidget):
                assert not one.isEnabled(), one.objectName()
                assert (one.toolTip(), one.accessibleDescription()) == (refused(one), refused(one))
    assert barred[COORDINATOR] == 0
    assert 0 < barred[OFFICER] < barred[AUDITOR] <= barred[PARTNER]
    _what_was_barred_comes_back_as_it_was_meant_to_be(desk)


def _what_was_barred_comes_back_as_it_was_meant_to_be(desk: SampledDesk) -> None:
    work_as(desk, AUDITOR)
    made = desk.program.desk.rights.guard(Button("Press"), Action.EDIT_PORTFOLIO)
    made.setToolTip("Presses")
    made.setEnabled(True)
    assert (made.isEnabled(), made.toolTip()) == (False, refused(made))
    made.setEnabled(False)
    work_as(desk, OFFICER)
    assert not made.isEnabled(), "it was off for a reason of its own"
    made.setEnabled(True)
    assert (made.isEnabled(), made.toolTip(), made.accessibleDescription()) == (True, "Presses", "")


def test_a_list_offers_by_palette_and_keys_what_the_role_may_do(desk: SampledDesk, qtbot: QtBot) -> None:
    desk.go_to("companies")
    for role, is_offered in ((OFFICER, True), (AUDITOR, False)):
        work_as(desk, role)
        _palette_offers(desk, is_offered=is_offered)
    _menu_switches_off_what_the_palette_leaves_out(desk)
    _keys_say_why(desk, qtbot)
    _undo_is_offered_by_the_kind_of_the_last_change(desk)


def _palette_offers(desk: SampledDesk, *, is_offered: bool) -> None:
    offered = {one.text for one in _commands(desk)}
    changing = {
        "New record", "Write into the contact log", "Paste cells here…", "Change many at once…",
        "Import an Excel list", "Read a Europass CV", "E-mail drafts for many", "Export everything",
    }  # fmt: skip
    assert changing & offered == (changing if is_offered else set())
    assert {"Search", "Possible duplicates", "Copy the selected rows"} <= offered


def _menu_switches_off_what_the_palette_leaves_out(desk: SampledDesk) -> None:
    more = desk.main.screen_shown.findChild(QPushButton, "company_list_more")
    assert more is not None
    more.click()
    (menu,) = _opened()
    off = {step.text().partition("\t")[0]: step.toolTip() for step in menu.actions() if not step.isEnabled()}
    menu.close()
    assert off.keys() == {"Paste cells here…", "Change many at once…", "Import a list or business cards…"}
    assert all("Enter and change companies" in why for why in off.values())


def _keys_say_why(desk: SampledDesk, qtbot: QtBot) -> None:
    """A cell, a paste and many at once are refused in words before anything is typed."""
    table = desk.main.screen_shown.findChild(QTableView, "company_list")
    assert table is not None
    desk.main.activateWindow()  # without a window system, a menu that closes leaves no window active: no keys arrive
    table.setFocus()
    wait_until(table.hasFocus, "the list takes no focus")
    table.setCurrentIndex(table.model().index(0, 0))
    QApplication.clipboard().setText("Tartu")
    keys = (
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    )
    for key, modifier in keys:
        with qtbot.waitSignal(desk.program.desk.notices.said) as heard:
            QTest.keyClick(table, key, modifier)
        assert "Enter and change companies" in heard.args[0].text
    assert desk.main.findChildren(QDialog) == []


def _undo_is_offered_by_the_kind_of_the_last_change(desk: SampledDesk) -> None:
    work_as(desk, OFFICER)
    company = _ask(desk, lambda reads: reads.find(Company, own=True)[0].id)
    desk.program.desk.change(lambda store: change_fields(store, "company", company, {"city": "Narva"}))
    desk.settle()
    assert "Undo the last action" in {one.text for one in _commands(desk)}

    work_as(desk, AUDITOR)

    assert "Undo the last action" not in {one.text for one in _commands(desk)}
    desk.program.desk.undo()
    desk.settle()
    assert _ask(desk, lambda reads: reads.get(Company, company).city) == "Narva"


def _commands(desk: SampledDesk) -> list[Command]:
    main, rights = desk.main, desk.program.desk.rights
    return window_commands(main.go_to, {}, main.actions(), main.screen_shown, rights.refusal)


def _written(desk: SampledDesk) -> int:
    return _ask(desk, lambda reads: reads.unsent_count())


def _ask(desk: SampledDesk, query: Callable[[Reads], T]) -> T:
    told: list[T] = []
    desk.program.desk.ask(desk.main, query, told.append)
    desk.settle()
    return told[0]


# ---------------------------------------------------------------- pressing


def _press_all(desk: SampledDesk, place: str, told: Told) -> None:
    """Press every button that can be seen and is on, take every command, and press on in what opens by them."""
    for name in list(_buttons(desk.main.screen_shown)):
        if name in (found := _buttons(desk.main.screen_shown)):
            _take(desk, place, name, found[name].click, told)
    for command in _commands(desk):
        if not command.text.startswith(LEAVING):
            _take(desk, place, command.text, command.run, told)


def _take(desk: SampledDesk, place: str, name: str, run: Callable[[], object], told: Told) -> None:
    told.now = f"{place}: {name}"
    told.pressed.append(told.now)
    run()
    _calm(desk)
    for opened in _opened():
        if not isinstance(opened, QMenu | QFileDialog | CommandPalette):  # what a menu has, the palette has too
            for inside in list(_buttons(opened)):
                if inside in (found := _buttons(opened)):
                    found[inside].click()
                    _calm(desk)
    for opened in _opened():
        opened.close()
    if desk.main.isFullScreen():
        desk.main.show_whole(is_whole=False)
    if desk.main.place != place:
        desk.program.desk.go_to(place)
        _calm(desk)


def _buttons(widget: QWidget) -> dict[str, QPushButton]:
    """Return what can be pressed, by a name that stays when it is made anew."""
    if not isValid(widget):
        return {}  # it was closed by what was pressed in it
    found = [one for one in widget.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    named = {one.objectName() or one.accessibleName() or one.text(): one for one in found}
    return {name: one for name, one in named.items() if name != "print_document"}


def _opened() -> list[QWidget]:
    return [
        one for one in QApplication.topLevelWidgets()
        if one.isVisible() and isinstance(one, QDialog | QMenu)]


def _calm(desk: SampledDesk) -> None:
    QApplication.sendPostedEvents()
    wait(1)
    wait_until(lambda: not desk.program.desk.tasks.is_busy, "still busy", 60)
    wait(1)
