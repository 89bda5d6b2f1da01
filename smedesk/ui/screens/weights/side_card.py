"""The weights of one side: each feature with what it means, the published weight, the one that holds, what decisions
suggest, and a field for another one.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from smedesk.domain.roles import Action
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, Component, Weights
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.screens.matches.words import FEATURES
from smedesk.ui.screens.weights.words import MEANINGS, SIDES, sum_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label, set_look
from smedesk.ui.widgets.text_fields import WholeNumberField

WHOLE = 100

_NAME, _PUBLISHED, _HELD, _SUGGESTED, _NEW = range(5)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SideCard(Card):
    """One side; `edited` while somebody types."""

    edited = Signal()

    def __init__(self, desk: Desk, side: str, parent: QWidget | None = None) -> None:
        super().__init__(translate(*SIDES[side]), parent)
        self.setObjectName(f"weights_{side}")
        self.components = tuple(each for each in COMPONENTS if each.side == side)
        self._held = DEFAULT_WEIGHTS
        self._fields: dict[Component, WholeNumberField] = {}
        self._figures: dict[tuple[Component, int], QLabel] = {}
        inside = QWidget()
        self.body.addWidget(inside)
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().size("gap_large"))
        self._grid.setVerticalSpacing(current_theme().size("gap"))
        self._grid.setColumnStretch(_NAME, 1)
        self._heads = self._make_heads()
        for row, component in enumerate(self.components, start=1):
            self._make_row(desk, component, row)
        self._sum = label("", "small", wrap=True)
        self._sum.setObjectName("sum")
        self._sum.setAlignment(_RIGHT)
        self.body.addWidget(self._sum)
        self.show_suggested(None)

    def _make_heads(self) -> Mapping[int, QLabel]:
        heads = {}
        for place, words in (
            (_NAME, translate("Weights", "Feature")),
            (_PUBLISHED, translate("Weights", "Published")),
            (_HELD, translate("Weights", "Now")),
            (_SUGGESTED, translate("Weights", "Suggested")),
            (_NEW, translate("Weights", "New, %")),
        ):
            heads[place] = label(words, "small")
            align = Qt.AlignmentFlag.AlignLeft if place == _NAME else Qt.AlignmentFlag.AlignRight
            self._grid.addWidget(heads[place], 0, place, align)
        return heads

    def _make_row(self, desk: Desk, component: Component, row: int) -> None:
        name = translate(*FEATURES[component.feature])
        words = QWidget()
        lines = column(words, "gap_tiny")
        lines.addWidget(label(name, "strong"))
        lines.addWidget(label(translate(*MEANINGS[component.side, component.feature]), "small", wrap=True))
        self._grid.addWidget(words, row, _NAME)
        for place in (_PUBLISHED, _HELD, _SUGGESTED):
            figure = self._figures[component, place] = label("")
            self._grid.addWidget(figure, row, place, _RIGHT)
        self._show_figure(component, _PUBLISHED, shown(DEFAULT_WEIGHTS.of(component)))
        of = {"name": name, "side": self.accessibleName()}
        field = WholeNumberField(translate("Weights", "{side}: {name}, per cent").format(**of), least=0, most=WHOLE)
        field.show_bare()
        field.editor.setObjectName(component.name)
        field.editor.setAlignment(_RIGHT)
        field.editor.setFixedWidth(field.editor.fontMetrics().horizontalAdvance("0000") * 2)
        field.edited.connect(self._on_edited)
        field.left_changed.connect(lambda _value: self._on_edited())
        desk.rights.guard(field, Action.MANAGE_OFFICE)
        self._fields[component] = field
        self._grid.addWidget(field, row, _NEW, _RIGHT)

    # ---------------------------------------------------------------- what is shown

    def show_held(self, held: Weights) -> None:
        """Show the weights that hold."""
        self._held = held
        for component in self.components:
            self._show_figure(component, _HELD, shown(held.of(component)))

    def show_suggested(self, suggested: Weights | None) -> None:
        """Show what decisions suggest, None for nothing: an arrow says whether that is more or less than now."""
        self._heads[_SUGGESTED].setVisible(suggested is not None)
        for component in self.components:
            self._figures[component, _SUGGESTED].setVisible(suggested is not None)
            if suggested is None:
                continue
            share = suggested.of(component)
            more = share - self._held.of(component)
            sign, words = "=", translate("Weights", "as now")
            if more:
                sign = "▲" if more > 0 else "▼"
                words = translate("Weights", "more than now") if more > 0 else translate("Weights", "less than now")
            self._show_figure(component, _SUGGESTED, f"{sign} {shown(share)}", f"{shown(share)}, {words}")

    def show_draft(self, weights: Weights) -> None:
        """Put weights into the fields."""
        for component, field in self._fields.items():
            field.set_value(weights.of(component))
        self._show_sum()

    def _show_figure(self, component: Component, place: int, figure: str, spoken: str = "") -> None:
        made = self._figures[component, place]
        made.setText(figure)
        made.setToolTip(spoken)
        feature = translate(*FEATURES[component.feature])
        made.setAccessibleName(f"{feature}, {self._heads[place].text()}: {spoken or figure}")

    # ---------------------------------------------------------------- what is typed

    @property
    def draft(self) -> Mapping[Component, int] | None:
        """What stands in the fields, None where one holds no per cents or they do not sum to 100."""
        values = self._typed()
        return values if values is not None and sum(values.values()) == WHOLE else None

    def take_focus(self) -> None:
        """Go to the first field."""
        self._fields[self.components[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self) -> Mapping[Component, int] | None:
        values = {each: field.typed_value() for each, field in self._fields.items()}
        return values if all(value is not None for value in values.values()) else None

    def _on_edited(self) -> None:
        self._show_sum()
        self.edited.emit()

    def _show_sum(self) -> None:
        values = self._typed()
        total = None if values is None else sum(values.values())
        self._sum.setText(sum_words(total))
        set_look(self._sum, "role", "small" if total == WHOLE else "error")
