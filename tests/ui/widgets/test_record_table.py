"""The table keeps the user's records through reloads, answers to keys, and is quick with very many rows."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smedesk.ui.models.record_list import ListQuery, RecordList
from smedesk.ui.theme import Theme
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.record_table import RecordTable
from tests.ui.gallery import Companies
from tests.ui.runners import AtOnce, Later


@pytest.fixture
def panel(qtbot: QtBot) -> RecordPanel:
    return _panel(20_000, qtbot)


def _panel(count: int, qtbot: QtBot) -> RecordPanel:
    model = RecordList(Companies(count), AtOnce())
    nothing = EmptyState("building-2", "No companies yet", "Companies stand here.", "New company", lambda: None)
    made = RecordPanel(model, "Companies", nothing, lambda n: f"{n} companies")
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    model.refresh()
    return made


def _model(panel: RecordPanel) -> RecordList:
    model = panel.table.model()
    assert isinstance(model, RecordList)
    return model


def _shown_texts(widget: QWidget) -> set[str]:
    return {each.text() for each in widget.findChildren(QLabel) if each.isVisible()}


def test_the_current_record_stays_through_another_order(panel: RecordPanel) -> None:
    table = panel.table
    assert table.go_to(77)
    told: list[object] = []
    table.chosen.connect(told.append)
    _model(panel).sort(0, Qt.SortOrder.DescendingOrder)
    assert table.current_id == 77
    assert table.selected_ids() == [77]
    assert table.currentIndex().row() == 20_000 - 1 - 77
    assert table.visualRect(table.currentIndex()).top() >= 0
    assert not told, "the same record is no news"


def test_a_record_that_left_the_list_is_let_go(panel: RecordPanel) -> None:
    panel.table.go_to(77)
    told: list[object] = []
    panel.table.chosen.connect(told.append)
    _model(panel).set_query(ListQuery(text="nothing"))
    assert panel.table.current_id == -1
    assert panel.table.selected_ids() == []
    assert told == [-1]


def test_a_selection_of_several_stays(panel: RecordPanel) -> None:
    table = panel.table
    table.go_to(5)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    _model(panel).sort(0, Qt.SortOrder.DescendingOrder)
    assert sorted(table.selected_ids()) == [5, 6, 7]
    assert "20000 companies · 3 selected" in _shown_texts(panel)


def test_all_records_are_selected_at_once(panel: RecordPanel) -> None:
    panel.table.selectAll()
    assert panel.table.selected_count() == 20_000
    assert panel.table.selected_ids()[-1] == 19_999


def test_enter_and_double_click_open(panel: RecordPanel, qtbot: QtBot) -> None:
    panel.table.go_to(3)
    with qtbot.waitSignal(panel.table.opened) as by_key:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    place = panel.table.visualRect(panel.table.currentIndex()).center()
    with qtbot.waitSignal(panel.table.opened) as by_mouse:
        QTest.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert (by_key.args, by_mouse.args) == ([3], [3])


def test_letters_go_to_the_search_box_and_keys_of_the_list_do_not(panel: RecordPanel) -> None:
    typed: list[str] = []
    panel.table.typed.connect(typed.append)
    panel.table.go_to(0)
    for letter in "Žω":
        press = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(panel.table, press)
    QTest.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(panel.table, Qt.Key.Key_Space)
    QTest.keyClick(panel.table, Qt.Key.Key_Down)
    assert typed == ["Ž", "ω"]


def test_tab_leaves_the_table(panel: RecordPanel) -> None:
    assert not panel.table.tabKeyNavigation()


@pytest.mark.parametrize("height", [300, 411, 523, 600, 768, 1111])
def test_the_last_row_is_never_cut(panel: RecordPanel, height: int) -> None:
    panel.resize(1000, height)
    table = panel.table
    row, view = table.verticalHeader().defaultSectionSize(), table.viewport().height()
    assert view % row < view // row, "what is left over is less than a pixel for each row"


def test_rows_hold_their_two_lines_at_any_height(panel: RecordPanel, theme: Theme) -> None:
    lines = sum(QFontMetrics(theme.font(role)).height() for role in ("strong", "small"))
    heights = set[int]()
    for height in range(300, 800, 7):
        panel.resize(1000, height)
        heights.add(panel.table.verticalHeader().defaultSectionSize())
    assert min(heights) > lines


def test_columns_give_way_on_a_narrow_screen_and_come_back(panel: RecordPanel) -> None:
    def shown() -> list[int]:
        return [column for column in range(6) if not panel.table.isColumnHidden(column)]

    panel.resize(1400, 600)
    assert shown() == [0, 1, 2, 3, 4, 5]
    panel.resize(520, 600)
    assert shown() == [0, 2, 3]
    panel.resize(1400, 600)
    assert shown() == [0, 1, 2, 3, 4, 5]


def test_widths_are_remembered(panel: RecordPanel, qtbot: QtBot) -> None:
    keys = [key for key, _ in panel.table.shown_columns()]
    panel.table.setColumnWidth(2, 211)
    kept = dict(panel.table.shown_columns())
    other = _panel(3, qtbot)
    assert dict(other.table.shown_columns())[keys[2]] != kept[keys[2]]
    other.table.fit_columns(kept)
    assert dict(other.table.shown_columns())[keys[2]] == kept[keys[2]]


def test_columns_are_named_in_the_order_they_were_moved_to(panel: RecordPanel) -> None:
    keys = [key for key, _ in panel.table.shown_columns()]
    panel.table.horizontalHeader().moveSection(3, 1)
    assert [key for key, _ in panel.table.shown_columns()] == [keys[0], keys[3], keys[1], keys[2], *keys[4:]]
    panel.table.fit_columns()
    assert [key for key, _ in panel.table.shown_columns()] == keys


def test_a_click_on_a_header_sorts(panel: RecordPanel) -> None:
    header = panel.table.horizontalHeader()
    for expected in (False, True):
        place = header.sectionViewportPosition(3) + 20
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))
        assert _model(panel).query == ListQuery(sort="score", is_descending=expected)


def test_an_empty_list_says_what_belongs_here_and_a_filter_that_it_hides_all(qtbot: QtBot) -> None:
    panel = _panel(0, qtbot)
    assert "No companies yet" in _shown_texts(panel)
    full = _panel(5, qtbot)
    _model(full).set_query(ListQuery(text="nothing"))
    assert "Nothing found" in _shown_texts(full)
    _model(full).set_query(ListQuery())
    assert full.table.isVisible()


def test_a_list_that_is_empty_before_its_answer_says_nothing_false(qtbot: QtBot) -> None:
    runner = Later()
    model = RecordList(Companies(5), runner)
    panel = RecordPanel(model, "Companies", EmptyState("users", "None yet", ""), str)
    qtbot.addWidget(panel)
    panel.show()
    model.refresh()
    assert "None yet" not in _shown_texts(panel)


def test_busy_is_shown_only_when_it_takes_long(panel: RecordPanel) -> None:
    _model(panel).is_loading_changed.emit(True)
    assert not panel._busy.isVisible()
    panel._late.timeout.emit()
    assert panel._busy.isVisible()
    _model(panel).is_loading_changed.emit(False)
    assert not panel._busy.isVisible()
    assert not panel._late.isActive()


def test_a_hundred_thousand_rows_feel_like_ten(qtbot: QtBot) -> None:
    panel = _panel(100_000, qtbot)
    table = panel.table

    def repaint() -> float:
        begun = time.perf_counter()
        QApplication.sendPostedEvents()
        table.viewport().repaint()
        return time.perf_counter() - begun

    repaint()
    assert min(repaint() for _ in range(5)) < 0.1
    table.selectAll()
    assert min(repaint() for _ in range(3)) < 0.1, "not a question for each of the rows"
    table.scrollToBottom()
    assert min(repaint() for _ in range(3)) < 0.1


def test_every_kind_of_cell_is_drawn_in_its_colours(panel: RecordPanel, theme: Theme) -> None:
    table = panel.table
    _wait_for_rows(table)
    colors = _colors(table.grab())
    assert theme.color("warn_soft").name() in colors
    assert theme.color("score_high").name() in colors
    assert theme.color("track").name() in colors


def _wait_for_rows(table: RecordTable) -> None:
    """Wait until the pages of what is in view are here."""
    for _ in range(50):
        table.grab()
        QTest.qWait(1)
        if table.model().data(table.model().index(0, 0)) != "…":
            return


def _colors(pixmap: QPixmap) -> set[str]:
    image = pixmap.toImage()
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())}


def test_a_screen_reader_reads_whole_rows(panel: RecordPanel) -> None:
    _wait_for_rows(panel.table)
    said = _said_at(panel.table, 0, 0)
    assert said.startswith("Helix Robotics GmbH, Graz, Austria, Sector: Robotics, Status: Active, Best match: 92")
    assert _said_at(panel.table, 0, 2) == "Status: Active"


def _said_at(table: RecordTable, row: int, column: int) -> str:
    """Return what a screen reader says of the cell that it finds there."""
    place = table.visualRect(table.model().index(row, column)).center()
    shown = table.viewport().mapToGlobal(place)
    cell = QAccessible.queryAccessibleInterface(table).childAt(shown.x(), shown.y())
    return cell.text(QAccessible.Text.Name)
