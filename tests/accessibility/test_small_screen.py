"""A small laptop at 200 % shows 683 × 384: all that a button or the command palette opens fits there, in both
languages.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QListWidget, QMenu, QPushButton, QWidget

from smedesk.services.editing import enter_record
from smedesk.services.list_filter import Comparison, Condition, Group
from smedesk.services.ports import Store
from smedesk.ui.screens.duplicates.values_table import ValuesTable
from smedesk.ui.screens.importing.screen import ImportScreen
from smedesk.ui.screens.record_screen import RecordScreen
from smedesk.ui.screens.sections import Sections
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.command_palette import Command, CommandPalette
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.record_table import RecordTable
from tests.accessibility.test_all_screens import PLACES
from tests.app.sampled import SampledDesk, sampled_desk, the_look
from tests.journeys.driver import wait, wait_until
from tests.ui.fitting import faults_of_fit

ROOM = QSize(683, 384)
_LEAVING = ("quit", "lock", "undo", "redo", "sync", "fair")
"""what leaves the window, or its size, instead of opening something"""


@pytest.fixture(params=["en", "et"])
def desk(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[SampledDesk]:
    with the_look(qapp), sampled_desk(tmp_path / "profile", language=request.param) as opened:
        opened.main.resize(ROOM)
        yield opened


def test_every_place_fits(desk: SampledDesk) -> None:
    faults: list[str] = []
    for place in PLACES:
        page = _go_to(desk, place)
        faults += [f"{place}: {fault}" for fault in faults_of_fit(desk.main, ROOM)]
        if isinstance(page, RecordScreen):
            page.show_detail()
            desk.settle()
            faults += [f"{place}, detail: {fault}" for fault in faults_of_fit(desk.main, ROOM)]
            page.show_list()
    assert not faults, "\n".join(faults)


def test_a_filter_leaves_the_list_and_the_window_their_room(desk: SampledDesk) -> None:
    page = _go_to(desk, "companies")
    assert isinstance(page, RecordScreen)
    tools = page.list_tools
    faults: list[str] = []
    for lines in (1, 3, 8):
        condition = Condition("country", Comparison.ONE_OF, ("EE", "FI"))
        tools.look.set_filter(Group((condition,) * lines))
        tools.show_filter()
        desk.settle()
        faults += [f"{lines} lines: {fault}" for fault in faults_of_fit(desk.main, ROOM)]
        assert desk.main.size() == ROOM
        assert page.table.viewport().height() >= page.table.rowHeight(0), "no company is whole in sight"
    assert not faults, "\n".join(faults)


def test_a_part_that_is_chosen_comes_into_sight(desk: SampledDesk) -> None:
    page = _go_to(desk, "companies")
    assert isinstance(page, RecordScreen)
    page.show_detail()
    desk.settle()
    sections = next(one for one in page.findChildren(Sections) if one.isVisible())
    for name in list(sections.words())[1:4]:
        sections.go_to(name)
        desk.settle()
        seen = sections.part(name).visibleRegion().boundingRect().height()
        assert seen >= min(sections.part(name).height(), ROOM.height() // 3), name


@pytest.mark.slow
def test_what_the_palette_opens_fits(desk: SampledDesk) -> None:
    faults: list[str] = []
    seen: set[str] = set()
    for place in PLACES:
        for number in range(len(_commands(desk, place))):
            command = _commands(desk, place)[number]
            if command.keys in _leaving() or f"{command.group} {command.text}" in seen:
                continue
            seen.add(f"{command.group} {command.text}")
            command.run()
            faults += [f"{place}, {command.text}: {fault}" for fault in _faults_of_what_opened(desk)]
            if desk.main.place != place:
                _go_to(desk, place)
    assert not faults, "\n".join(faults)


@pytest.mark.slow
def test_what_a_button_opens_fits(desk: SampledDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    for ask in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_given: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given: "")
    faults: list[str] = []
    for place in PLACES:
        for part in _parts(_go_to(desk, place)):
            pressed: set[str] = set()
            while new := [one for one in _buttons(_state(desk, place, part)) if _words(one) not in pressed]:
                words = _words(new[0])
                pressed.add(words)
                new[0].click()
                faults += [f"{place}, {part}, {words}: {fault}" for fault in _faults_of_what_opened(desk)]
    assert not faults, "\n".join(faults)


def test_a_pair_and_its_merge_fit(desk: SampledDesk) -> None:
    long = "Pohjois-Suomen Liiketoimintamahdollisuuksien Kehittämiskeskus"
    for city, description in (("Äänekoski", "Rakentaa robotteja elintarviketeollisuudelle. " * 6), ("", "Ελαιώνας")):
        values = {"name": f"{long} Oy", "country": "FI", "city": city, "description": description}
        desk.program.desk.change(partial(_enter_company, values))
    desk.settle()
    page = _go_to(desk, "duplicates")
    wait_until(lambda: next(iter(page.findChildren(RecordTable))).model().rowCount(), "no pair is found", 60)
    faults = faults_of_fit(desk.main, ROOM)
    assert isinstance(page, Page)
    page.show_detail()
    desk.settle()
    assert page.findChildren(ValuesTable)[0].isVisible()
    faults += faults_of_fit(desk.main, ROOM)
    assert not faults, "\n".join(faults)


def test_the_steps_of_an_import_fit(desk: SampledDesk, tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Company", "Country", "Liiketoimintamahdollisuuksien kartoitus", "E-mail", "Κύρια δραστηριότητα"])
    for number in range(30):
        sheet.append([f"Liiketoimintamahdollisuudet {number} Oy", "FI", "words", "no address", "62.01"])
    book.save(tmp_path / "list.xlsx")
    page = _go_to(desk, "importing")
    assert isinstance(page, ImportScreen)
    page.file.path.set_value(str(tmp_path / "list.xlsx"))
    faults: list[str] = []
    for step in (page.read_file, page.plan):
        step()
        desk.settle()
        faults += [f"{step.__name__}: {fault}" for fault in faults_of_fit(desk.main, ROOM)]
    table = page.dry_run.panel.table
    assert table.viewport().height() >= table.rowHeight(0), "no row is whole in sight"
    table.setFocus()
    table.opened.emit(0)  # Enter on a row: what is said of it, in the place of the rows
    desk.settle()
    faults += faults_of_fit(desk.main, ROOM)
    assert not page.dry_run.panel.isVisible()
    assert not faults, "\n".join(faults)


def _go_to(desk: SampledDesk, place: str) -> QWidget:
    desk.main.resize(ROOM)
    desk.go_to(place)
    return desk.main.screen_shown


def _parts(page: QWidget) -> list[str]:
    """Return the parts of a detail, behind "" for the list."""
    if not isinstance(page, RecordScreen):
        return [""]
    return ["", *(name for one in page.made_detail.findChildren(Sections) for name in one.words())]


def _state(desk: SampledDesk, place: str, part: str) -> QWidget:
    page = _go_to(desk, place) if desk.main.place != place else desk.main.screen_shown
    if isinstance(page, RecordScreen):
        (page.show_detail if part else page.show_list)()
        for sections in page.made_detail.findChildren(Sections):
            if part in sections.words():
                sections.go_to(part)
        desk.settle()
    return page


def _words(button: QPushButton) -> str:
    return button.text() or button.accessibleName()


def _enter_company(values: dict[str, str], store: Store) -> object:
    return enter_record(store, "company", values)


def _buttons(page: QWidget) -> list[QPushButton]:
    """Return what can be pressed and does not destroy."""
    return [
        one
        for one in page.findChildren(QPushButton)
        if one.isVisible()
        and one.isEnabled()
        and not one.isCheckable()
        and one.menu() is None
        and one.property("kind") not in ("danger", "chip")
        and not one.objectName().startswith(("archive_", "fair_leave", "sync_"))
    ]


def _commands(desk: SampledDesk, place: str) -> list[Command]:
    """Return what the palette offers in a place, and look at the palette as well."""
    if desk.main.place != place:
        _go_to(desk, place)
    next(one for one in desk.main.actions() if one.objectName() == "command_palette").trigger()
    palette = next(one for one in _opened(desk) if isinstance(one, CommandPalette))
    assert not faults_of_fit(palette, ROOM)
    rows = palette.findChildren(QListWidget)[0]
    commands = [rows.item(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.count())]
    _close(palette)
    return [one for one in commands if isinstance(one, Command)]


def _leaving() -> set[str]:
    return {shortcut(name).shown for name in _LEAVING}


def _opened(desk: SampledDesk) -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not desk.main]


def _faults_of_what_opened(desk: SampledDesk) -> list[str]:
    """Look at every window that stands beside the main one, and close it."""
    wait(20)
    faults: list[str] = []
    while opened := [one for one in _opened(desk) if isinstance(one, (QDialog, QMenu))]:
        desk.settle()
        if opened[-1].isVisible() and not isinstance(opened[-1], (QFileDialog, QPrintDialog)):
            faults += faults_of_fit(opened[-1], ROOM)
        _close(opened[-1])
    if desk.main.size() != ROOM:
        faults.append(f"the window became {desk.main.size().toTuple()}")
        desk.main.resize(ROOM)
    return faults


def _close(window: QWidget) -> None:
    if isinstance(window, QDialog):
        window.reject()
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait(1)
