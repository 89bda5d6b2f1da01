"""Page, rail, status bar, list of keys and the small parts do what the window needs of them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from smedesk.translate import translate
from smedesk.ui.models.columns import Tone
from smedesk.ui.shortcuts import SHORTCUTS
from smedesk.ui.theme import Theme
from smedesk.ui.widgets.chips import Chip, FilterChips
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.keys_dialog import KeysDialog
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.rail import Rail, RailPlace
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.status_bar import Connection, DeskStatusBar
from smedesk.ui.widgets.text import ElidedLabel, label
from tests.ui import gallery


def _texts(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel) if each.text() and each.isVisibleTo(widget)]


def _show(widget: QWidget, qtbot: QtBot, width: int = 1200, height: int = 700) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


class TestPage:
    @pytest.fixture
    def page(self, qtbot: QtBot) -> Page:
        made = gallery.companies_page(50)
        _show(made, qtbot)
        return made

    def test_search_follows_the_typing(self, page: Page, qtbot: QtBot) -> None:
        assert page.search
        with qtbot.waitSignal(page.search.searched) as searched:
            QTest.keyClicks(page.search, " graz ")
        assert searched.args == ["graz"]

    def test_the_key_for_search_goes_there(self, page: Page) -> None:
        page.findChildren(QPushButton)[0].setFocus()
        QTest.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert QApplication.focusWidget() is page.search

    def test_escape_empties_the_search_and_then_goes_to_the_list(self, page: Page, qtbot: QtBot) -> None:
        assert page.search
        page.search.setFocus()
        QTest.keyClicks(page.search, "graz")
        QTest.keyClick(page.search, Qt.Key.Key_Escape)
        assert page.search.text() == ""
        QTest.keyClick(page.search, Qt.Key.Key_Escape)
        assert QApplication.focusWidget() is page.findChildren(RecordPanel)[0].table
        qtbot.wait(80)  # the timer of the search ends

    def test_what_is_typed_on_the_list_goes_into_the_search(self, page: Page, qtbot: QtBot) -> None:
        assert page.search
        table = page.findChildren(RecordPanel)[0].table
        table.typed.connect(page.search.type_on)
        table.setFocus()
        with qtbot.waitSignal(page.search.searched) as searched:
            QTest.keyClick(table, Qt.Key.Key_G)
            QTest.keyClicks(page.search, "raz")
        assert searched.args == ["graz"]

    def test_a_narrow_page_shows_list_or_detail(self, page: Page) -> None:
        splitter = page._splitter
        assert splitter
        panes = [splitter.widget(0), splitter.widget(1)]

        def shown() -> list[bool]:
            return [bool(pane and pane.isVisible()) for pane in panes]

        assert shown() == [True, True]
        page.resize(600, 700)
        assert shown() == [True, False]
        page.show_detail()
        assert shown() == [False, True]
        assert page._back.isVisible()
        QTest.keyClick(page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert shown() == [True, False]
        page.resize(1200, 700)
        assert shown() == [True, True]
        assert not page._back.isVisible()

    def test_title_and_subtitle_change(self, page: Page) -> None:
        page.set_title("People")
        page.set_subtitle("40,000 people")
        assert _texts(page)[:2] == ["People", "40,000 people"]
        assert page.accessibleName() == "People"


class TestRail:
    @pytest.fixture
    def rail(self, qtbot: QtBot) -> Rail:
        made = Rail(gallery._PLACES)
        _show(made, qtbot, 88, 760)
        return made

    def test_a_click_and_a_key_go_somewhere(self, rail: Rail) -> None:
        went: list[str] = []
        rail.chosen.connect(went.append)
        rail.findChildren(QToolButton)[2].click()
        QTest.keyClick(rail, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
        assert went == ["people", "matches"]
        assert [each.isChecked() for each in rail.findChildren(QToolButton)].index(True) == 3

    def test_showing_where_the_user_is_goes_nowhere(self, rail: Rail) -> None:
        went: list[str] = []
        rail.chosen.connect(went.append)
        rail.go_to("sync")
        assert not went

    def test_a_place_that_is_not_in_it_leaves_nothing_marked(self, rail: Rail) -> None:
        rail.go_to("sync")
        rail.go_to("importing")
        assert not [each for each in rail.findChildren(QToolButton) if each.isChecked()]
        rail.go_to("matches")
        assert [each.text() for each in rail.findChildren(QToolButton) if each.isChecked()] == ["Matches"]

    def test_what_waits_is_counted_in_words_too(self, rail: Rail) -> None:
        rail.show_count("matches", 12)
        matches = rail.findChildren(QToolButton)[3]
        assert matches.text() == "Matches 12"
        assert matches.accessibleName() == "Matches, 12 waiting"
        rail.show_count("matches", 0)
        assert matches.accessibleName() == matches.text() == "Matches"

    def test_the_key_stands_in_the_tooltip(self, rail: Rail) -> None:
        assert rail.findChildren(QToolButton)[0].toolTip() == "Today  Ctrl+1"
        assert rail.findChildren(QToolButton)[9].toolTip() == "Settings"

    def test_a_low_window_gets_pictures_alone_and_all_of_them(self, rail: Rail, theme: Theme) -> None:
        rail.resize(88, 380)
        QApplication.sendPostedEvents()
        assert rail.width() == theme.size("rail_width_narrow")
        last = rail.findChildren(QToolButton)[-1]
        assert last.mapTo(rail, last.rect().bottomLeft()).y() < 380
        rail.resize(52, 760)
        assert rail.width() >= theme.size("rail_width")

    def test_it_does_without_a_foot(self, qtbot: QtBot) -> None:
        rail = Rail([RailPlace("today", "layout-dashboard", "Today")])
        qtbot.addWidget(rail)
        assert len(rail.findChildren(QToolButton)) == 1


class TestStatusBar:
    def test_it_says_how_the_desk_stands(self, qtbot: QtBot) -> None:
        bar = DeskStatusBar()
        _show(bar, qtbot, 900, 30)
        assert "Offline – everything works, sending waits" in _texts(bar)
        assert "Not synced yet" in _texts(bar)
        bar.show_connection(Connection.ONLINE)
        bar.show_last_sync(dt.datetime(2026, 11, 24, 9, 5).astimezone())
        assert [text for text in _texts(bar) if text] == ["Online", "Last sync 24/11/2026 09:05"]

    def test_the_unsent_lead_to_the_outbox(self, qtbot: QtBot) -> None:
        bar = DeskStatusBar()
        _show(bar, qtbot, 900, 30)
        unsent = bar.findChildren(QPushButton)[0]
        assert unsent.text() == "All sent"
        bar.show_unsent(3)
        assert unsent.text() == "3 not sent yet"
        with qtbot.waitSignal(bar.outbox_wanted):
            unsent.click()


def test_the_list_of_keys_has_every_shortcut(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    _show(dialog, qtbot)
    texts = _texts(dialog)
    for entry in SHORTCUTS:
        assert translate(*entry.text) in texts
        assert (entry.shown or "letters") in texts


class TestChips:
    def test_one_of_an_exclusive_row_is_on(self, qtbot: QtBot) -> None:
        chips = FilterChips("Status")
        qtbot.addWidget(chips)
        chips.set_choices([("all", "All"), ("late", "Overdue")])
        told: list[tuple[str, ...]] = []
        chips.changed.connect(told.append)
        assert chips.on() == ("all",)
        chips.findChildren(QPushButton)[1].click()
        chips.findChildren(QPushButton)[1].click()
        assert chips.on() == ("late",), "a click on the one that is on keeps it on"
        assert told == [("late",), ("late",)]

    def test_any_number_of_a_free_row_is_on(self, qtbot: QtBot) -> None:
        chips = FilterChips("Status", is_exclusive=False)
        qtbot.addWidget(chips)
        chips.set_choices([("a", "A"), ("b", "B"), ("c", "C")])
        assert chips.on() == ()
        chips.turn_on(("a", "c"))
        assert chips.on() == ("a", "c")
        chips.set_count("a", 12_000)
        assert chips.findChildren(QPushButton)[0].text() == "A 12,000"

    def test_they_break_into_lines_where_the_row_is_full(self, qtbot: QtBot) -> None:
        chips = FilterChips("Status")
        chips.set_choices([(str(n), f"Filter number {n}") for n in range(12)])
        _show(chips, qtbot, 400, 300)
        lines = {each.y() for each in chips.findChildren(QPushButton)}
        assert len(lines) > 2
        assert all(each.geometry().right() <= 400 for each in chips.findChildren(QPushButton))

    def test_a_status_changes_words_and_colour_together(self, qtbot: QtBot, theme: Theme) -> None:
        chip = Chip("Active", Tone.OK)
        _show(chip, qtbot, 100, 30)
        chip.show_status("Overdue", Tone.BAD)
        assert chip.text() == "Overdue"
        image = chip.grab().toImage()
        assert image.pixelColor(image.width() // 2, 3) == theme.color("bad_soft")


def test_detail_rows_say_label_and_value_together(qtbot: QtBot) -> None:
    rows = DetailRows()
    qtbot.addWidget(rows)
    value = rows.add("Turnover", Decimal("9400000.00"))
    assert (value.text(), value.accessibleName()) == ("9,400,000.00", "Turnover: 9,400,000.00")
    rows.show_value("Turnover", None)
    assert (value.text(), value.accessibleName()) == ("—", "Turnover: —")


def test_names_that_look_like_markup_stay_names(qtbot: QtBot) -> None:
    shown = label("<b>Müller & Söhne</b>")
    qtbot.addWidget(shown)
    assert shown.textFormat() == Qt.TextFormat.PlainText


def test_an_empty_place_offers_one_action(qtbot: QtBot) -> None:
    ran: list[bool] = []
    state = EmptyState("users", "No people yet", "People stand here.", "New person", lambda: ran.append(True))
    _show(state, qtbot, 500, 400)
    assert _texts(state) == ["No people yet", "People stand here."]
    (only,) = state.findChildren(QPushButton)
    only.click()
    assert ran == [True]


def test_a_line_that_is_too_long_says_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    line = ElidedLabel("A subtitle that is much too long for so little room", "small")
    _show(line, qtbot, 100, 20)
    line.grab()
    assert line.toolTip() == line.text()
    line.resize(900, 20)
    line.grab()
    assert line.toolTip() == ""
