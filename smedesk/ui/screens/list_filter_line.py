"""One line of a filter: field, comparison, values. The values are typed into the widgets that the forms have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date as Date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Field as Declared
from smedesk.domain.field import Kind, Value
from smedesk.services.list_filter import COMPARISONS, Comparison, Condition, FilterField
from smedesk.translate import translate
from smedesk.ui.forms.field_widgets import field_widget
from smedesk.ui.labels import Labels
from smedesk.ui.models.list_columns import words_of
from smedesk.ui.screens.list_words import COMPARISON_WORDS
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.choice_fields import ChoiceField, SearchChoiceField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.codes_field import CodesField
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text_fields import TextField, WholeNumberField

_TYPED = frozenset({Comparison.CONTAINS, Comparison.BEGINS})
_SEVERAL = frozenset({Comparison.ONE_OF, Comparison.NONE_OF, Comparison.HAS, Comparison.HAS_NOT})
_NO_VALUE = frozenset({Comparison.EMPTY, Comparison.FILLED})


class FilterOffers:
    """What the lines of a list's filter offer; made once."""

    def __init__(self, fields: Sequence[FilterField], labels: Labels, today: Callable[[], Date]) -> None:
        self.fields = {one.path: one for one in fields}
        self.labels, self.today = labels, today
        self.index = ChoiceIndex(Choice(one.path, words_of(one)) for one in fields)


class FilterLine(QWidget):
    """`changed` follows every key; `condition()` is None while the line lacks a value."""

    changed = Signal()
    removed = Signal()

    def __init__(self, offers: FilterOffers, condition: Condition | None = None) -> None:
        super().__init__()
        self._offers = offers
        self._values: list[Field] = []
        self._path = ""
        layout = FlowLayout(self, "gap_small")
        self._layout = layout
        self._field = SearchChoiceField(
            translate("Filter", "Field"), offers.index, placeholder=translate("Filter", "Which field?")
        )
        self._comparison = ChoiceField(translate("Filter", "Comparison"), (), is_needed=True)
        self._remove = icon_button("x", translate("Filter", "Take this line away"), self.removed.emit, is_bare=True)
        for piece in (self._field, self._comparison):
            piece.show_bare()
            piece.setMinimumWidth(current_theme().size("search_width_least") * 5 // 4)
            layout.addWidget(piece)
        layout.addWidget(self._remove)
        self._field.left_changed.connect(lambda _path: self._on_field())
        self._comparison.edited.connect(self._on_comparison)
        self._comparison.left_changed.connect(lambda _name: self._on_comparison())
        if condition is not None:
            self._show(condition)

    def condition(self) -> Condition | None:
        """Return the line, None while something is missing in it."""
        if not self._path:
            return None
        comparison = self._compared()
        values = _values(comparison, [one.typed_value() for one in self._values])
        return None if values is None else Condition(self._path, comparison, values)

    def take_focus(self) -> None:
        """Go to what is missing first."""
        missing = next((one for one in self._values if one.typed_value() in (None, "", frozenset())), self._field)
        (missing if self._path else self._field).setFocus()

    # ---------------------------------------------------------------- showing

    def _show(self, condition: Condition) -> None:
        self._field.set_value(condition.path)
        self._offer_comparisons(condition.path)
        self._comparison.set_value(condition.comparison.value)
        self._offer_values()
        values = condition.values
        if condition.comparison in _SEVERAL:
            self._values[0].set_value(frozenset(map(str, values)))
        else:
            for widget, value in zip(self._values, values, strict=True):
                widget.set_value(value)

    def _compared(self) -> Comparison:
        return Comparison(self._comparison.typed_value())

    def _on_field(self) -> None:
        path = self._field.value()
        if path and path != self._path:
            self._offer_comparisons(path)
            self._offer_values()
            self.changed.emit()
            (self._values[0] if self._values else self._comparison).setFocus()

    def _on_comparison(self) -> None:
        kept = [one.typed_value() for one in self._values]
        kinds = [type(one) for one in self._values]
        self._offer_values()
        for widget, kind, value in zip(self._values, kinds, kept, strict=False):
            if type(widget) is kind and value is not None:
                widget.set_value(value)
        self.changed.emit()

    def _offer_comparisons(self, path: str) -> None:
        self._path = path
        declared = self._offers.fields[path].field
        offered = [Choice(one.value, translate(*COMPARISON_WORDS[one])) for one in COMPARISONS[declared.kind]]
        self._comparison.set_value(None)
        self._comparison.set_choices(offered)
        self._comparison.set_value(offered[0].code)

    def _offer_values(self) -> None:
        for widget in self._values:
            self._layout.removeWidget(widget)
            widget.deleteLater()
        declared, comparison = self._offers.fields[self._path].field, self._compared()
        name = words_of(self._offers.fields[self._path])
        self._values = [] if comparison in _NO_VALUE else self._made(declared, comparison, name)
        for number, widget in enumerate(self._values):
            widget.show_bare()
            widget.setMinimumWidth(current_theme().size("search_width_least") * (2 if comparison in _SEVERAL else 1))
            widget.edited.connect(self.changed)
            widget.left_changed.connect(lambda _value: self.changed.emit())
            self._layout.insert(2 + number, widget)
        self._order_tabs()

    def showEvent(self, event: QShowEvent) -> None:
        """Go through the line by Tab from left to right; Qt forgets it as the line finds its place."""
        super().showEvent(event)
        self._order_tabs()

    def _order_tabs(self) -> None:
        if self.isVisible():
            pieces = (self._field, self._comparison, *self._values, self._remove)
            for before, after in pairwise(one.focusProxy() or one for one in pieces):
                QWidget.setTabOrder(before, after)

    def _made(self, declared: Declared, comparison: Comparison, name: str) -> list[Field]:
        labels, today = self._offers.labels, self._offers.today
        if comparison is Comparison.LAST_DAYS:
            return [WholeNumberField(translate("Filter", "{field}: number of days").format(field=name), least=1)]
        if comparison in _SEVERAL:
            return [CodesField(name, labels.choices(declared))]
        if comparison in _TYPED or declared.kind is Kind.REFERENCE:
            return [TextField(name)]
        count = 2 if comparison is Comparison.BETWEEN else 1
        ends = (translate("Filter", "{field}: from"), translate("Filter", "{field}: to"))
        names = [name] if count == 1 else [words.format(field=name) for words in ends]
        return [self._usual(declared, one, labels, today) for one in names]

    @staticmethod
    def _usual(declared: Declared, name: str, labels: Labels, today: Callable[[], Date]) -> Field:
        made = DateField(name, today=today) if declared.kind is Kind.INSTANT else field_widget(declared, labels, today)
        if focus := made.focusProxy():
            focus.setAccessibleName(name)
        return made


def _values(comparison: Comparison, typed: list[Any]) -> tuple[Value, ...] | None:
    """Return the values of a line, None while one is missing."""
    if comparison in _NO_VALUE:
        return ()
    if any(value in (None, "", frozenset()) for value in typed):
        return None
    if comparison in _SEVERAL:
        return tuple(sorted(typed[0]))
    return tuple(typed)
