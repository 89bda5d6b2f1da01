"""An old list is brought in by keys alone, over a real database and a real file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.domain.records import Company, Person
from smedesk.interchange.error_workbook import write_error_workbook
from smedesk.interchange.workbook import read_workbook
from smedesk.services.importing import profiles
from smedesk.ui.screens.importing import ImportScreen
from smedesk.ui.screens.importing.progress import ImportCancelled, ProgressLine
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, click, found, press, settle, show, write
from tests.ui.screens.world import World, opened_world

_LIST = """Firma;Land;Ort;Ansprechpartner;Mitarbeiter;Kürzel
Muster GmbH;Österreich;Graz;Anna Gruber;12;MU
Žitko Bio d.o.o.;SI;Maribor;Ana Novak;7;ZI
Kaputt AG;Absurdistan;Wien;;viele;KA
Muster GmbH;AT;Graz;;12;MU
"""


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        opened.enter(Company, "zitko", name="Žitko Bio d.o.o.", country="SI")
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> ImportScreen:
    made = ImportScreen(world.desk, read_workbook, write_error_workbook)
    show(made, world, qtbot)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "firmen.csv"
    path.write_text(_LIST, "utf-8")
    return path


def read(screen: ImportScreen, world: World, qtbot: QtBot, file: Path) -> None:
    """Type the path and read the file."""
    screen.new_record()
    settle(world, qtbot)
    write(str(file))
    press(Qt.Key.Key_Return)
    settle(world, qtbot)


def counts(screen: ImportScreen) -> list[str]:
    """Return the words of the results."""
    return [chip.text() for chip in screen.dry_run.chips.findChildren(QPushButton)]


def test_a_list_is_mapped_tried_imported_and_taken_back(
    screen: ImportScreen, world: World, qtbot: QtBot, file: Path
) -> None:
    assert_accessible(screen, qtbot)
    read(screen, world, qtbot, file)
    assert_accessible(screen, qtbot)
    shown = [field.editor.currentText() for field in screen.columns.fields]
    assert shown[:5] == [
        "Legal name · Company",
        "Country · Company",
        "City · Company",
        "Whole name · Person",
        "Staff · Company",
    ]
    screen.columns.fields[5].setFocus()
    press(Qt.Key.Key_A, CONTROL)
    write("Trade name")
    press(Qt.Key.Key_Tab)
    assert screen.columns.mapping.sheets[0].targets[5] == "company.trade_name"
    click(screen, "import_dry_run")
    settle(world, qtbot)
    assert_accessible(screen, qtbot)
    assert counts(screen) == [
        "All 6", "New 3", "Update 1", "Unchanged 0", "Duplicate 1", "Error 1", "With remarks 1",
    ]  # fmt: skip
    button = found(screen, QPushButton, "import_run")
    assert button.text() == "Import 4 records"
    click(screen, "import_run")
    settle(world, qtbot)
    assert {one.name for one in world.store.reads.find(Company)} == {"Muster GmbH", "Žitko Bio d.o.o."}
    assert world.store.reads.get(Company, world.ids["zitko"]).city == "Maribor"
    assert len(world.store.reads.find(Person)) == 2
    world.desk.undo()
    settle(world, qtbot)
    assert [one.name for one in world.store.reads.find(Company)] == ["Žitko Bio d.o.o."]
    assert world.store.reads.find(Person) == ()


def test_an_error_names_its_cell_and_the_marked_workbook_is_written_where_it_is_wished(
    screen: ImportScreen, world: World, qtbot: QtBot, file: Path
) -> None:
    read(screen, world, qtbot, file)
    click(screen, "import_dry_run")
    settle(world, qtbot)
    chip = next(each for each in screen.dry_run.chips.findChildren(QPushButton) if each.text() == "Error 1")
    chip.setFocus()
    press(Qt.Key.Key_Space)
    settle(world, qtbot)
    screen.dry_run.panel.table.setFocus()
    press(Qt.Key.Key_Home)
    screen.dry_run.panel.table.selectRow(0)
    said = found(screen, QLabel, "import_remarks").text()
    assert "firmen.csv, cell B4: Country: “Absurdistan” is no country that we know." in said
    assert "firmen.csv, cell E4: Staff: “viele” is no" in said
    click(screen, "import_save_errors")
    settle(world, qtbot)
    marked = read_workbook(file.with_name("firmen-errors.xlsx")).sheets[0]
    cells = [str(cell) for row in marked.rows for cell in row if cell]
    assert "Kaputt AG" in cells
    assert any("“Absurdistan” is no country that we know." in each for each in cells)
    screen.dry_run.errors_path.set_value(str(file.parent / "nowhere" / "errors.xlsx"))
    click(screen, "import_save_errors")
    settle(world, qtbot)
    assert screen.dry_run.errors_path.error.startswith("Not saved: ")


def test_columns_are_kept_under_a_name_and_offered_for_the_next_file(
    screen: ImportScreen, world: World, qtbot: QtBot, file: Path
) -> None:
    read(screen, world, qtbot, file)
    screen.columns.fields[5].set_value("company.trade_name")
    screen.columns.fields[5].left_changed.emit("company.trade_name")
    screen.columns.name.setFocus()
    write("Chamber list")
    click(screen, "import_keep_profile")
    settle(world, qtbot)
    assert profiles(world.store.reads)["Chamber list"].targets["kurzel"] == "company.trade_name"
    screen.new_record()
    settle(world, qtbot)
    assert screen.file.profile.isVisible()


def test_a_file_that_cannot_be_read_says_why_and_nothing_moves(
    screen: ImportScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    read(screen, world, qtbot, tmp_path / "nowhere.xlsx")
    assert screen.file.path.error.startswith("There is no file “")
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"PK\x03\x04 not a workbook")
    screen.open_record(str(broken))
    screen.read_file()
    settle(world, qtbot)
    assert "broken.xlsx" in screen.file.path.error
    assert screen.file.path.isVisible()


def test_work_that_was_stopped_ends_at_its_next_step(qtbot: QtBot) -> None:
    progress = ProgressLine()
    qtbot.addWidget(progress)
    progress.begin("Importing")
    progress.tell(1, 10)
    progress.end()
    with pytest.raises(ImportCancelled):
        progress.tell(2, 10)
