"""A field saves as it is left, keeps what is wrong in view, gives back by Esc, and saves nothing twice."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.choice_fields import ChoiceField, CountryField, YesNoField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.codes_field import CodesField
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text_fields import (
    LongTextField,
    MoneyField,
    TextField,
    WholeNumberField,
    plain_number,
)

_TODAY = date(2026, 11, 24)
_COUNTRIES = [
    Choice("AT", "Austria"),
    Choice("AU", "Australia"),
    Choice("GR", "Greece"),
    Choice("RE", "Réunion"),
    Choice("AX", "Åland Islands"),
]
_SECTORS = [
    Choice("62.01", "Computer programming"),
    Choice("10.51", "Dairies & cheese"),
    Choice("13", "Textiles"),
]


class Form(QWidget):
    """A field between two others, to come from and to go to."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        for each in (self.before, field, self.after):
            layout.addWidget(each)
        self.field = field
        self.left: list[object] = []
        field.left_changed.connect(self.left.append)

    def enter(self) -> QWidget:
        """Go into the field by Tab and return what has the focus."""
        self.before.setFocus()
        QTest.keyClick(self.before, Qt.Key.Key_Tab)
        return self.focused()

    def type(self, text: str) -> None:
        """Type over what stands in the field."""
        target = self.enter()
        if isinstance(target, QLineEdit):
            target.selectAll()
        elif isinstance(target, QComboBox):
            line = target.lineEdit()
            assert line
            line.selectAll()
        QTest.keyClicks(target, text)

    def leave(self) -> None:
        """Go on by Tab."""
        self.press(Qt.Key.Key_Tab)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the system would send it: an open list comes first."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focused(), key)

    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        return focused

    def note(self) -> str:
        """Return the line below the editor."""
        notes = [each for each in self.field.findChildren(QLabel) if each.property("role") in ("small", "error")]
        return next((each.text() for each in notes if each.isVisible()), "")


@pytest.fixture
def form(qtbot: QtBot) -> Callable[[Field], Form]:
    def make(field: Field) -> Form:
        made = Form(field)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make


Make = Callable[[Field], Form]

_KINDS: list[tuple[Callable[[], Field], Any, str, Any]] = [
    (lambda: TextField("Name"), "Graz", "Linz", "Linz"),
    (lambda: LongTextField("Text"), "Graz", "Linz ", "LinzGraz"),
    (lambda: WholeNumberField("People"), 5, "1,250", 1250),
    (lambda: MoneyField("Grant"), Decimal("5.00"), "1,250.5", Decimal("1250.50")),
    (lambda: DateField("Day", today=lambda: _TODAY), _TODAY, "+7", date(2026, 12, 1)),
    (lambda: CountryField("Country", _COUNTRIES), "AT", "greece", "GR"),
]


@pytest.mark.parametrize(("make", "before", "typed", "after"), _KINDS)
class TestEveryTypedField:
    def test_it_saves_once_as_it_is_left(
        self, form: Make, make: Callable[[], Field], before: Any, typed: str, after: Any
    ) -> None:
        shown = form(make())
        shown.field.set_value(before)
        shown.type(typed.strip())
        assert not shown.left, "not while it is typed"
        shown.leave()
        assert shown.left == [after]
        assert shown.field.value() == after
        shown.enter()
        shown.leave()
        assert shown.left == [after], "nothing changed, nothing is saved"

    def test_escape_puts_the_value_back(
        self, form: Make, make: Callable[[], Field], before: Any, typed: str, after: Any
    ) -> None:
        shown = form(make())
        shown.field.set_value(before)
        shown.type(typed.strip())
        assert shown.field.is_dirty()
        if QApplication.activePopupWidget():
            shown.press(Qt.Key.Key_Escape)  # closes the list
        shown.press(Qt.Key.Key_Escape)
        assert not shown.field.is_dirty()
        shown.leave()
        assert not shown.left
        assert shown.field.value() == before != after

    def test_a_value_from_elsewhere_never_overwrites_what_is_typed(
        self, form: Make, make: Callable[[], Field], before: Any, typed: str, after: Any
    ) -> None:
        shown = form(make())
        shown.field.set_value(None)
        shown.type(typed.strip())
        shown.field.refresh_value(before)
        shown.leave()
        assert len(shown.left) == 1
        assert shown.left != [before]
        shown.field.refresh_value(before)
        assert shown.field.value() == before, "but shows where nothing is being typed"
        assert after is not None

    def test_committing_is_for_a_form_that_closes(
        self, form: Make, make: Callable[[], Field], before: Any, typed: str, after: Any
    ) -> None:
        shown = form(make())
        shown.field.set_value(before)
        shown.type(typed.strip())
        assert shown.field.commit()
        assert shown.left == [after]

    def test_nothing_is_set_without_a_signal(
        self, form: Make, make: Callable[[], Field], before: Any, typed: str, after: Any
    ) -> None:
        shown = form(make())
        for value in (before, after, None):
            shown.field.set_value(value)
        assert not shown.left
        assert not shown.field.is_dirty()
        assert typed


@pytest.mark.parametrize("make", [kind[0] for kind in _KINDS])
def test_a_field_has_its_name_and_its_label(form: Make, make: Callable[[], Field]) -> None:
    shown = form(make())
    focus = shown.enter()
    assert focus.accessibleName().startswith(shown.field.name)
    labels = [each for each in shown.field.findChildren(QLabel) if each.buddy() is focus]
    assert [each.text() for each in labels] == [shown.field.name]


@pytest.mark.parametrize(
    ("make", "typed", "words"),
    [
        (lambda: WholeNumberField("People"), "twelve", "whole number"),
        (lambda: WholeNumberField("People", least=1), "0", "1 or more"),
        (lambda: WholeNumberField("People", most=1000), "1001", "1,000 or less"),
        (lambda: MoneyField("Grant"), "1.2.3", "amount"),
        (lambda: MoneyField("Grant"), "nan", "amount"),
        (lambda: MoneyField("Grant"), "1.255", "two places"),
        (lambda: DateField("Day", today=lambda: _TODAY), "31.2", "24/11/2026"),
        (lambda: DateField("Day", today=lambda: _TODAY, earliest=_TODAY), "-1", "Not before 24/11/2026"),
        (lambda: DateField("Day", today=lambda: _TODAY, latest=_TODAY), "+1", "Not after 24/11/2026"),
        (lambda: CountryField("Country", _COUNTRIES), "austr", "Choose one"),
        (lambda: CodesField("Sectors", _SECTORS), "zzz", "Choose one"),
    ],
)
def test_what_is_wrong_stays_in_view_with_a_way_out(
    form: Make, make: Callable[[], Field], typed: str, words: str
) -> None:
    shown = form(make())
    shown.type(typed)
    shown.leave()
    assert not shown.left
    assert words in shown.field.error
    assert shown.note() == shown.field.error
    focus = shown.field.focusProxy()
    assert focus
    assert words in focus.accessibleDescription()
    assert not shown.field.commit()
    assert shown.field.restore()
    assert shown.note() == ""


def test_a_hint_comes_back_after_an_error(form: Make) -> None:
    shown = form(WholeNumberField("People", "Full-time"))
    assert shown.note() == "Full-time"
    shown.type("x")
    shown.leave()
    assert shown.note() == "Type a whole number, such as 12"
    shown.type("3")
    shown.leave()
    assert shown.note() == "Full-time"
    assert shown.left == [3]


def test_enter_saves_and_stays(form: Make) -> None:
    shown = form(TextField("Name"))
    shown.type("Graz")
    QTest.keyClick(shown.focused(), Qt.Key.Key_Return)
    assert shown.left == ["Graz"]
    assert shown.focused() is shown.field.focusProxy()


def test_enter_belongs_to_a_long_text(form: Make) -> None:
    shown = form(LongTextField("Text"))
    shown.type("one")
    QTest.keyClick(shown.focused(), Qt.Key.Key_Return)
    QTest.keyClicks(shown.focused(), "two")
    assert not shown.left
    shown.leave()
    assert shown.left == ["one\ntwo"]


def test_escape_goes_on_when_nothing_was_typed(form: Make) -> None:
    shown = form(TextField("Name"))
    shown.field.set_value("Graz")
    shown.enter()
    assert not shown.field.restore()


def test_the_tick_is_shown_and_goes_with_the_next_change(form: Make) -> None:
    shown = form(TextField("Name"))

    def ticks() -> list[str]:
        return [each.accessibleName() for each in shown.field.findChildren(QLabel) if not each.pixmap().isNull()]

    assert ticks() == []
    shown.field.show_saved()
    assert ticks() == ["Name saved"]
    shown.type("Graz")
    shown.leave()
    assert ticks() == []


def test_a_read_only_value_can_be_read_and_not_changed(form: Make) -> None:
    shown = form(TextField("Number"))
    shown.field.set_value("C-1")
    shown.field.set_read_only(True)
    shown.type("x")
    shown.leave()
    assert (shown.left, shown.field.value()) == ([], "C-1")


class TestNumbers:
    @pytest.mark.parametrize(
        ("locale", "typed", "plain"),
        [
            ("en_IE", "1,250.50", "1250.50"),
            ("en_IE", "1250.50", "1250.50"),
            ("de_DE", "1.250,50", "1250.50"),
            ("de_DE", "1250,5", "1250.5"),
            ("fr_FR", "1 250,50", "1250.50"),
            ("fi_FI", "1\u00a0250,50", "1250.50"),
            ("fi_FI", "−12,5", "-12.5"),
            ("de_CH", "1’250.50", "1250.50"),
            ("fr_FR", "1250.50", "1250.50"),
        ],
    )
    def test_numbers_are_read_as_the_locale_writes_them(self, locale: str, typed: str, plain: str) -> None:
        QLocale.setDefault(QLocale(locale))
        assert plain_number(typed) == plain

    def test_money_is_tidied_when_it_is_left(self, form: Make) -> None:
        QLocale.setDefault(QLocale("de_DE"))
        field = MoneyField("Grant")
        shown = form(field)
        shown.type("1250,5")
        shown.leave()
        assert field.text() == "1.250,50"
        assert shown.left == [Decimal("1250.50")]


class TestDates:
    def test_the_day_that_is_meant_is_said_while_typing(self, form: Make) -> None:
        shown = form(DateField("Day", "Type it", today=lambda: _TODAY))
        assert shown.note() == "Type it"
        shown.type("31.3")
        assert "31 March 2027" in shown.note()
        shown.leave()
        assert shown.note() == "Type it"
        assert shown.left == [date(2027, 3, 31)]

    def test_the_calendar_is_there_for_who_wants_it(self, form: Make, qtbot: QtBot) -> None:
        shown = form(DateField("Day", today=lambda: _TODAY))
        QTest.keyClick(shown.enter(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        calendar = shown.field.findChild(QCalendarWidget)
        assert calendar
        assert not shown.left
        calendar.clicked.emit(calendar.selectedDate().addDays(1))
        assert shown.left == [date(2026, 11, 25)]
        qtbot.waitUntil(lambda: shown.field.findChild(QCalendarWidget) is None)


class TestChoices:
    def test_a_wheel_over_it_changes_nothing(self, form: Make) -> None:
        field = ChoiceField("Country", _COUNTRIES)
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
        shown = form(ChoiceField("Country", _COUNTRIES))
        focus = shown.enter()
        QTest.keyClick(focus, Qt.Key.Key_Down)
        QTest.keyClick(focus, Qt.Key.Key_Down)
        assert not shown.left
        shown.leave()
        assert shown.left == ["AU"]

    def test_a_choice_from_the_open_list_saves_at_once(self, form: Make) -> None:
        field = ChoiceField("Country", _COUNTRIES)
        shown = form(field)
        shown.enter()
        field.editor.showPopup()
        view = field.editor.view()
        QTest.keyClick(view, Qt.Key.Key_Down)
        QTest.keyClick(view, Qt.Key.Key_Return)
        assert shown.left == ["AT"]

    def test_a_code_nobody_knows_any_more_is_kept(self, form: Make) -> None:
        field = ChoiceField("Country", _COUNTRIES)
        shown = form(field)
        field.set_value("SU")
        shown.enter()
        shown.leave()
        assert (shown.left, field.value(), field.editor.currentText()) == ([], "SU", "SU")

    def test_a_needed_choice_has_no_empty_line(self) -> None:
        field = ChoiceField("Country", _COUNTRIES, is_needed=True)
        assert field.editor.count() == len(_COUNTRIES)
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
        shown = form(CountryField("Country", _COUNTRIES))
        shown.type(typed)
        shown.leave()
        assert shown.left == [code]

    def test_emptying_takes_the_country_away(self, form: Make) -> None:
        shown = form(CountryField("Country", _COUNTRIES))
        shown.field.set_value("GR")
        shown.type("")
        QTest.keyClick(shown.focused(), Qt.Key.Key_Delete)
        shown.leave()
        assert shown.left == [None]

    def test_the_offers_contain_what_is_typed(self, form: Make) -> None:
        field = CountryField("Country", _COUNTRIES)
        shown = form(field)
        shown.type("isl")
        assert field.offers.offered() == ["Åland Islands"]


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
        field = CodesField("Sectors", _SECTORS)
        shown = form(field)
        shown.type("textiles")
        shown.press(Qt.Key.Key_Return)
        shown.type("62.01")
        shown.leave()
        assert shown.left == [frozenset({"13"}), frozenset({"13", "62.01"})]
        assert field.editor.text() == ""

    def test_a_line_of_the_offers_is_taken(self, form: Make, qtbot: QtBot) -> None:
        field = CodesField("Sectors", _SECTORS)
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
        field = CodesField("Sectors", _SECTORS)
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
        field = CodesField("Sectors", _SECTORS)
        shown = form(field)
        field.set_value(frozenset({"62.01", "13"}))
        field._tags["13"].click()
        assert shown.left == [frozenset({"62.01"})]

    def test_a_code_nobody_knows_any_more_is_kept(self, form: Make) -> None:
        field = CodesField("Sectors", _SECTORS)
        shown = form(field)
        field.set_value(frozenset({"99.99"}))
        shown.type("13")
        shown.leave()
        assert shown.left == [frozenset({"99.99", "13"})]

    def test_what_is_chosen_is_said(self, form: Make) -> None:
        field = CodesField("Sectors", _SECTORS)
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
