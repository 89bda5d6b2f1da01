"""What can be done with a list, by keys alone, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.app.list_outlet import LibraryOutlet
from smedesk.domain.records import Company, View
from smedesk.services.editing import change_fields
from smedesk.services.list_filter import EVERYTHING, Comparison, Condition, Group
from smedesk.services.list_views import USUAL, ListState, ShownColumn, last_state, save_view
from smedesk.ui.screens.companies import CompaniesScreen
from smedesk.ui.screens.list_bulk_dialog import BulkDialog
from smedesk.ui.screens.list_cell_editor import CellEditor
from smedesk.ui.screens.list_columns_dialog import ColumnsDialog
from smedesk.ui.screens.list_filter_line import FilterLine
from smedesk.ui.screens.list_paste_dialog import PasteDialog
from smedesk.ui.screens.saving_rows import page_words
from tests.ui.accessibility import assert_accessible
from tests.ui.screens.driver import CONTROL, come_back, found, press, settle, show, write
from tests.ui.screens.world import World, opened_world

_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_ALFA, _BETA, _GAMMA = "Alfa", "Beta", "Gamma"


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        for name, country, staff in ((_ALFA, "AT", 12), (_BETA, "FI", None), (_GAMMA, "FI", 200)):
            opened.enter(Company, name, name=name, country=country, city="Oulu", staff_count=staff)
        yield opened


@pytest.fixture
def screen(world: World, qtbot: QtBot) -> CompaniesScreen:
    made = CompaniesScreen(world.desk)
    made.list_tools.outlet = LibraryOutlet()
    show(made, world, qtbot)
    made.table.setFocus()
    return made


def titles(screen: CompaniesScreen) -> list[str]:
    return [str(screen.list.index(row, 0).data()) for row in range(screen.list.rowCount())]


def company(world: World, name: str) -> Company:
    return world.store.reads.get(Company, world.ids[name])


def opened(kind: type[QDialog]) -> QDialog:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())


def at(screen: CompaniesScreen, world: World, qtbot: QtBot, row: int, key: str) -> None:
    """Go to a cell by the arrow keys."""
    screen.table.setFocus()
    keys = [one.key for one in screen.list.columns]
    screen.table.setCurrentIndex(screen.list.index(row, keys.index(key) - 1))
    press(Qt.Key.Key_Right)
    settle(world, qtbot)


_WITH_FIELDS = ListState(tuple(ShownColumn(key) for key in ("name", "city", "staff", "registration_number", "email")))


@pytest.fixture
def wide(screen: CompaniesScreen, world: World, qtbot: QtBot) -> CompaniesScreen:
    screen.list_tools.look.show_state(_WITH_FIELDS)
    settle(world, qtbot)
    return screen


# ------------------------------------------------------------------------------------------------- the filter


def test_a_filter_is_typed_applied_while_typing_and_taken_away_by_one_key(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F, _SHIFT)
    write("Country")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    write("Finl")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(screen) == [_BETA, _GAMMA])
    settle(world, qtbot)
    panel = found(screen, QWidget, "filter_panel")
    assert "2 of 3" in [label.text() for label in panel.findChildren(QWidget) if hasattr(label, "text")]
    assert_accessible(screen, qtbot)

    press(Qt.Key.Key_L, _SHIFT)
    qtbot.waitUntil(lambda: len(titles(screen)) == 3)


def test_typed_words_narrow_the_list_at_every_key_and_esc_leaves_them_as_they_are(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    screen.list_tools.look.show_state(ListState(where=Group((Condition("name", Comparison.CONTAINS, ("a",)),))))
    screen.list_tools.show_filter()
    settle(world, qtbot)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    write("lf")
    qtbot.waitUntil(lambda: titles(screen) == [_ALFA])
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert screen.table.hasFocus()
    assert titles(screen) == [_ALFA]
    assert screen.list_tools.look.where == Group((Condition("name", Comparison.CONTAINS, ("lf",)),))


def test_lines_are_added_and_removed_by_keys(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    where = Group((Condition("staff_count", Comparison.EMPTY), Condition("country", Comparison.IS, ("AT",))), True)
    screen.list_tools.look.show_state(ListState(where=where))
    screen.list_tools.show_filter()
    qtbot.waitUntil(lambda: titles(screen) == [_ALFA, _BETA])
    press(Qt.Key.Key_Delete, _ALT)
    qtbot.waitUntil(lambda: titles(screen) == [_ALFA])
    press(Qt.Key.Key_Insert, _ALT)
    write("City")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert screen.list_tools.look.where.conditions == (Condition("country", Comparison.IS, ("AT",)),)


def test_a_line_without_a_value_filters_nothing_and_goes_with_the_filter(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F, _SHIFT)
    write("City")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert len(titles(screen)) == 3
    assert len(screen.findChildren(FilterLine)) == 1
    screen.list_tools.look.clear_filter()
    qtbot.waitUntil(lambda: not screen.findChildren(FilterLine))


def test_how_a_list_was_looked_at_is_there_again_after_a_start(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    where = Group((Condition("staff_count", Comparison.AT_LEAST, (100,)),))
    state = ListState(
        (ShownColumn("name"), ShownColumn("email", 25), ShownColumn("staff")), "staff", True, "country", where
    )
    screen.list_tools.look.show_state(state)
    qtbot.waitUntil(lambda: last_state(world.store.reads, "company") == state)

    again = CompaniesScreen(world.desk)
    show(again, world, qtbot)
    assert titles(again) == ["Finland · 1", _GAMMA]
    assert [one.key for one in again.list.columns] == ["name", "email", "staff"]
    assert again.list_tools.look.state == state
    again.list_tools.look.show_state(USUAL)
    settle(world, qtbot)
    assert again.list_tools.look.state == USUAL
    assert len(titles(again)) == 3


# ------------------------------------------------------------------------------------ columns, sections, views


def test_columns_are_chosen_moved_and_sections_made_by_keys(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_K, _SHIFT)
    dialog = opened(ColumnsDialog)
    assert_accessible(dialog, qtbot)
    assert isinstance(dialog, ColumnsDialog)
    dialog._list.setFocus()
    press(Qt.Key.Key_Down, CONTROL)
    dialog._group.editor.setFocus()
    write("Country")
    press(Qt.Key.Key_Return)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Show").click()
    settle(world, qtbot)
    assert titles(screen) == ["Austria · 1", _ALFA, "Finland · 2", _BETA, _GAMMA]
    assert [one.key for one in screen.list.columns][:3] == ["name", "status", "sector"]
    come_back(screen, qtbot)
    screen.table.go_to(screen.list.rows.first)
    screen.table.setFocus()
    press(Qt.Key.Key_Down)
    assert screen.table.currentIndex().row() == 3  # the heading is passed over
    press(Qt.Key.Key_A, CONTROL)
    assert screen.table.selected_count() == len(screen.table.selected_ids()) == 3


def test_sorting_by_keys_goes_by_the_column_of_the_current_cell(
    wide: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    at(wide, world, qtbot, 0, "staff")
    press(Qt.Key.Key_Down, _SHIFT)
    qtbot.waitUntil(lambda: titles(wide) == [_GAMMA, _ALFA, _BETA])


def test_a_view_is_saved_found_in_the_palette_and_shown(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    finnish = ListState(where=Group((Condition("country", Comparison.IS, ("FI",)),)))
    _ = screen.list_tools.views
    world.desk.change(lambda store: save_view(store, "company", "Finns", finnish, is_shared=True))
    settle(world, qtbot)
    command = next(one for one in screen.list_tools.commands() if one.text.startswith("Finns"))
    command.run()
    qtbot.waitUntil(lambda: titles(screen) == [_BETA, _GAMMA])
    screen.list_tools.look.clear_filter()
    screen.list_tools.views.save()
    dialog = next(
        one for one in QApplication.topLevelWidgets() if one.objectName() == "view_dialog" and one.isVisible()
    )
    assert_accessible(dialog, qtbot)
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Save").click()
    settle(world, qtbot)
    kept = world.store.reads.find(View)
    assert [(one.name, one.is_shared) for one in kept] == [("Finns", True)]
    world.desk.undo()
    settle(world, qtbot)
    assert "FI" in world.store.reads.find(View)[0].definition


def test_a_view_of_a_newer_program_is_told_and_changes_nothing(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    world.enter(View, "newer", name="Newer", lists="company", is_shared=True, definition='{"form":9}')
    screen.list_tools.views._read()
    settle(world, qtbot)
    with qtbot.waitSignal(world.desk.notices.said) as said:
        next(one for one in screen.list_tools.commands() if one.text.startswith("Newer")).run()
    assert "newer" in said.args[0].text
    assert screen.list_tools.look.where == EVERYTHING


# ------------------------------------------------------------------------------------------------- cells


def test_a_cell_is_edited_where_it_stands_and_enter_goes_down(
    wide: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    at(wide, world, qtbot, 0, "registration_number")
    write("00123")
    qtbot.waitUntil(lambda: wide.findChild(CellEditor) is not None)
    settle(world, qtbot)
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    assert company(world, _ALFA).registration_number == "00123"
    assert wide.table.currentIndex().row() == 1
    world.desk.undo()
    settle(world, qtbot)
    assert company(world, _ALFA).registration_number == ""


def test_esc_takes_back_and_what_is_no_value_stays_with_its_reason(
    wide: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    at(wide, world, qtbot, 0, "staff")
    press(Qt.Key.Key_F2)
    settle(world, qtbot)
    write("many")
    press(Qt.Key.Key_Return)
    editor = found(wide, CellEditor, "cell_editor")
    assert editor.isVisible()
    assert editor.field.error
    press(Qt.Key.Key_Escape)
    settle(world, qtbot)
    assert wide.table.hasFocus()
    assert company(world, _ALFA).staff_count == 12
    assert titles(wide) == [_ALFA, _BETA, _GAMMA]


def test_typing_in_the_first_column_searches_as_ever(wide: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    wide.table.go_to(wide.list.rows.first)
    write("gam")
    settle(world, qtbot)
    assert wide.search is not None
    assert wide.search.text() == "gam"


def test_what_was_copied_comes_back_to_where_it_was(wide: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    number = {"registration_number": "00042"}
    world.desk.change(lambda store: change_fields(store, "company", world.ids[_ALFA], number))
    settle(world, qtbot)
    wide.table.selectAll()
    press(Qt.Key.Key_C, CONTROL)
    settle(world, qtbot)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().split("\r\n")[0].split("\t") == [_ALFA, "Oulu", "12", "00042", ""]
    assert "mso-number-format:'\\@'" in data.html()
    wide.table.go_to(wide.list.rows.first)
    press(Qt.Key.Key_V, CONTROL)
    settle(world, qtbot)
    dialog = opened(PasteDialog)
    assert not found(dialog, QPushButton, "paste_go").isEnabled()
    dialog.reject()


def test_pasted_cells_are_shown_first_and_written_with_one_undo(
    wide: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    at(wide, world, qtbot, 1, "staff")
    QGuiApplication.clipboard().setText("7\t00991\nmany\t00992")
    press(Qt.Key.Key_V, CONTROL)
    settle(world, qtbot)
    dialog = opened(PasteDialog)
    assert_accessible(dialog, qtbot)
    assert company(world, _BETA).staff_count is None
    found(dialog, QPushButton, "paste_go").click()
    settle(world, qtbot)
    assert (company(world, _BETA).staff_count, company(world, _BETA).registration_number) == (7, "00991")
    assert (company(world, _GAMMA).staff_count, company(world, _GAMMA).registration_number) == (200, "00992")
    world.desk.undo()
    settle(world, qtbot)
    assert (company(world, _BETA).staff_count, company(world, _GAMMA).registration_number) == (None, "")


# ------------------------------------------------------------------------------------------------- many, and files


def test_many_are_changed_after_a_count_and_come_back_by_one_undo(
    screen: CompaniesScreen, world: World, qtbot: QtBot
) -> None:
    assert screen.table.hasFocus()
    press(Qt.Key.Key_E, _SHIFT)
    dialog = opened(BulkDialog)
    assert isinstance(dialog, BulkDialog)
    come_back(dialog, qtbot)
    dialog._which.editor.setFocus()
    write("Country")
    press(Qt.Key.Key_Return)
    write("Finl")
    press(Qt.Key.Key_Return)
    settle(world, qtbot)
    go = found(dialog, QPushButton, "bulk_go")
    assert go.text().startswith("Change 1 ")
    assert_accessible(dialog, qtbot)
    go.click()
    settle(world, qtbot)
    assert {one.country for one in world.store.reads.find(Company)} == {"FI"}
    world.desk.undo()
    settle(world, qtbot)
    assert company(world, _ALFA).country == "AT"


def test_a_list_is_exported_as_it_is_seen(wide: CompaniesScreen, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    where = Group((Condition("country", Comparison.IS, ("FI",)),))
    wide.list_tools.look.show_state(ListState(_WITH_FIELDS.columns, "staff", True, "country", where))
    settle(world, qtbot)
    path = tmp_path / "list.xlsx"
    wide.list_tools.actions_of_list.write_to(path, lambda outlet, table: outlet.xlsx(table))
    settle(world, qtbot)
    sheet = load_workbook(path).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0] == ("Company", "City, Country", "City", "Staff", "Registration number", "E-mail")
    assert [row[0] for row in rows[1:]] == ["Finland · 2", _GAMMA, _BETA]
    assert [row[3] for row in rows[2:]] == [200, None]
    pdf, foot = tmp_path / "list.pdf", page_words(world.desk.today())
    wide.list_tools.actions_of_list.write_to(pdf, lambda outlet, table: outlet.pdf(table, foot))
    settle(world, qtbot)
    assert "2 companies · Country" in pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


def test_the_chips_count_what_the_filter_lets_through(screen: CompaniesScreen, world: World, qtbot: QtBot) -> None:
    screen.list_tools.look.set_filter(Group((Condition("country", Comparison.IS, ("FI",)),)))
    settle(world, qtbot)
    texts = [chip.text() for chip in screen.chips.findChildren(QPushButton)]
    assert texts == ["All 2", "Active 0", "New 2", "Needs review 0", "Dormant 0"]


def test_a_list_is_printed_on_a_printer_that_was_chosen(
    screen: CompaniesScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(world.desk.notices.said):
        screen.list_tools.actions_of_list.print_on(printer)
    settle(world, qtbot)
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as pages:
        assert len(pages) == 1
        assert pages[0].get_width() > pages[0].get_height()


def test_a_file_that_cannot_be_written_is_a_fault_that_says_so(
    screen: CompaniesScreen, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(world.desk.notices.fault_met):
        screen.list_tools.actions_of_list.write_to(
            tmp_path / "no" / "list.csv", lambda outlet, table: outlet.csv(table)
        )
