"""A field saves as it is left, keeps what is wrong in view, gives back by Esc, and saves nothing twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QLabel,
)
from pytestqt.qtbot import QtBot

from smedesk.ui.widgets.choice_fields import CountryField
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
from tests.ui.widgets.forms import COUNTRIES, SECTORS, Make

_TODAY = date(2026, 11, 24)

_KINDS: list[tuple[Callable[[], Field], Any, str, Any]] = [
    (lambda: TextField("Name"), "Graz", "Linz", "Linz"),
    (lambda: LongTextField("Text"), "Graz", "Linz ", "LinzGraz"),
    (lambda: WholeNumberField("People"), 5, "1,250", 1250),
    (lambda: MoneyField("Grant"), Decimal("5.00"), "1,250.5", Decimal("1250.50")),
    (lambda: DateField("Day", today=lambda: _TODAY), _TODAY, "+7", date(2026, 12, 1)),
    (lambda: CountryField("Country", COUNTRIES), "AT", "greece", "GR"),
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
        (lambda: CountryField("Country", COUNTRIES), "austr", "Choose one"),
        (lambda: CodesField("Sectors", SECTORS), "zzz", "Choose one"),
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
