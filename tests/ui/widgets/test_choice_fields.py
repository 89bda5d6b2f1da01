"""Fields whose value is chosen: found by what is typed, saved when it is meant, never lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField, YesNoField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.codes_field import CodesField
from tests.ui.widgets.forms import COUNTRIES, SECTORS, Make


class TestChoices:
    def test_a_wheel_over_it_changes_nothing(self, form: Make) -> None:
        field = ChoiceField("Country", COUNTRIES)
        shown = form(field)
        field.set_value("GR")
        place = QPoint(5, 5)
        turn = QWheelEvent(
            place,
            field.editor.mapToGlobal(place),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(field.editor, turn)
        assert field.editor.currentData() == "GR"
        assert not shown.left

    def test_arrow_keys_save_when_it_is_left(self, form: Make) -> None:
        shown = form(ChoiceField("Country", COUNTRIES))
        focus = shown.enter()
        QTest.keyClick(focus, Qt.Key.Key_Down)
        QTest.keyClick(focus, Qt.Key.Key_Down)
        assert not shown.left
        shown.leave()
        assert shown.left == ["AU"]

    def test_a_choice_from_the_open_list_saves_at_once(self, form: Make) -> None:
        field = ChoiceField("Country", COUNTRIES)
        shown = form(field)
        shown.enter()
        field.editor.showPopup()
        view = field.editor.view()
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert shown.left == ["AT"]

    def test_a_code_nobody_knows_any_more_is_kept(self, form: Make) -> None:
        field = ChoiceField("Country", COUNTRIES)
        shown = form(field)
        field.set_value("SU")
        shown.enter()
        shown.leave()
        assert (shown.left, field.value(), field.editor.currentText()) == ([], "SU", "SU")

    def test_a_needed_choice_has_no_empty_line(self) -> None:
        field = ChoiceField("Country", COUNTRIES, is_needed=True)
        assert field.editor.count() == len(COUNTRIES)
        assert field.value() == "AT"

    @pytest.mark.parametrize(
        ("typed", "code"),
        [
            ("Greece", "GR"),
            ("greece", "GR"),
            ("gr", "GR"),
            ("gree", "GR"),
            ("reunion", "RE"),
            ("aland", "AX"),
        ],
    )
    def test_a_country_is_found_by_name_code_and_plain_letters(self, form: Make, typed: str, code: str) -> None:
        shown = form(CountryField("Country", COUNTRIES))
        shown.type(typed)
        shown.leave()
        assert shown.left == [code]

    def test_emptying_takes_the_country_away(self, form: Make) -> None:
        shown = form(CountryField("Country", COUNTRIES))
        shown.field.set_value("GR")
        shown.type("")
        QTest.keyClick(shown.focused(), Qt.Key.Key_Delete)
        shown.leave()
        assert shown.left == [None]

    def test_the_offers_contain_what_is_typed(self, form: Make) -> None:
        field = CountryField("Country", COUNTRIES)
        shown = form(field)
        shown.type("isl")
        assert field.offers.offered() == ["Åland Islands"]


    def test_enter_takes_the_only_offer_that_is_left(self, form: Make) -> None:
        shown = form(CountryField("Country", COUNTRIES))
        shown.type("land")
        shown.press(Qt.Key.Key_Return)
        assert shown.left == ["AX"], "the words are in the middle of the only offer"

    def test_enter_takes_none_of_several_unmarked_offers(self, form: Make) -> None:
        shown = form(CountryField("Country", COUNTRIES))
        shown.type("aust")
        shown.press(Qt.Key.Key_Return)
        assert not shown.left


class TestYesNo:
    def test_a_click_saves_and_both_can_be_unanswered(self, form: Make) -> None:
        field = YesNoField("Exports")
        shown = form(field)
        assert field.value() is None
        field._no.click()
        field._yes.click()
        assert shown.left == [False, True]
        field.set_value(None)
        assert not field._yes.isChecked()
        assert not field._no.isChecked()
        assert shown.left == [False, True]

    def test_each_answer_says_what_it_answers(self) -> None:
        field = YesNoField("Exports")
        assert [field._yes.accessibleName(), field._no.accessibleName()] == ["Exports: Yes", "Exports: No"]

    def test_arrow_keys_choose(self, form: Make) -> None:
        field = YesNoField("Exports")
        shown = form(field)
        field.set_value(True)
        field._yes.setFocus()
        QTest.keyClick(field._yes, Qt.Key.Key_Right)
        assert shown.left == [False]


class TestCodes:
    def test_typing_and_enter_adds(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        shown.type("textiles")
        shown.press(Qt.Key.Key_Return)
        shown.type("62.01")
        shown.leave()
        assert shown.left == [frozenset({"13"}), frozenset({"13", "62.01"})]
        assert field.editor.text() == ""

    def test_a_line_of_the_offers_is_taken(self, form: Make, qtbot: QtBot) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        shown.type("chee")
        popup = field.offers.popup()
        assert popup
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(shown.left))
        assert shown.left == [frozenset({"10.51"})]
        assert field.editor.text() == ""

    def test_backspace_takes_the_last_and_delete_the_one_with_the_focus(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        field.set_value(frozenset({"62.01", "10.51", "13"}))
        shown.enter()
        QTest.keyClick(field.editor, Qt.Key.Key_Backspace)
        assert shown.left[-1] == frozenset({"62.01", "10.51"})
        QTest.keyClick(field.editor, Qt.Key.Key_Left)
        QTest.keyClick(shown.focused(), Qt.Key.Key_Left)
        QTest.keyClick(shown.focused(), Qt.Key.Key_Delete)
        assert shown.left[-1] == frozenset({"10.51"})
        assert shown.focused() is field.editor

    def test_a_click_takes_away(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        field.set_value(frozenset({"62.01", "13"}))
        field._tags["13"].click()
        assert shown.left == [frozenset({"62.01"})]

    def test_what_can_only_be_read_keeps_its_tags(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        field.set_read_only(True)
        field.set_value(frozenset({"13", "10.51"}))
        tags = field.findChildren(QPushButton)
        for tag in tags:
            tag.click()
        shown.enter()
        shown.press(Qt.Key.Key_Backspace)
        assert field.value() == {"13", "10.51"}
        assert not shown.left
        field.set_read_only(False)
        tags[0].click()
        assert len(shown.left) == 1

    def test_a_code_nobody_knows_any_more_is_kept(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        field.set_value(frozenset({"99.99"}))
        shown.type("13")
        shown.leave()
        assert shown.left == [frozenset({"99.99", "13"})]

    def test_what_is_chosen_is_said(self, form: Make) -> None:
        field = CodesField("Sectors", SECTORS)
        shown = form(field)
        field.set_value(frozenset({"13", "10.51"}))
        assert shown.enter() is field.editor
        assert field.editor.accessibleName() == "Sectors, chosen: Dairies & cheese, Textiles"

    def test_thirteen_thousand_skills_are_offered_while_typing(self, form: Make) -> None:
        skills = ChoiceIndex(Choice(f"S{n}", f"handle material number {n}") for n in range(13_000))
        field = CodesField("Skills", skills)
        shown = form(field)
        shown.type("number 7")
        begun = time.perf_counter()
        QTest.keyClick(field.editor, Qt.Key.Key_7)
        assert time.perf_counter() - begun < 0.1
        assert field.offers.offered()[0] == "handle material number 77"
