"""The cards of a form with their fields, made at once or one after the other while the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.field import RecordType
from smedesk.translate import Text, translate
from smedesk.ui.building import Steps
from smedesk.ui.forms.field_widgets import field_widget
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.text import column, line


@dataclass(frozen=True)
class FormGroup:
    """A card of a form: its heading and the names of its fields, from top to bottom; those of an inner tuple
    stand side by side.
    """

    title: Text
    fields: tuple[str | tuple[str, ...], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the fields."""
        return tuple(name for row in self.fields for name in ((row,) if isinstance(row, str) else row))


class FormCards(QObject):
    """The cards inside a form. `fields` are those of the cards that are made; `made(names)` when there are more.

    The first card is there at once. The others are too, unless the form begins them `in_steps`: then one is made each
    time that nothing else is to do."""

    made = Signal(object)
    wanted_history = Signal()
    left = Signal(str, object)

    def __init__(self, form: QWidget, kind: RecordType, groups: Sequence[FormGroup], today: Callable[[], Date]) -> None:
        super().__init__(form)
        self.fields: dict[str, Field] = {}
        self.names = tuple(name for group in groups for name in group.names)
        self.last_field = ""
        self._form = form
        self._kind, self._groups, self._today = kind, tuple(groups), today
        self._cards: list[Card] = []
        self._layout = column(form, "gap_large")
        self._steps = Steps(self)

    def begin(self, *, in_steps: bool) -> None:
        """Make the first card, and the others now or later."""
        self._steps.add(*(partial(self._make_card, group) for group in self._groups))
        self._steps.take()
        if not in_steps:
            self._steps.finish()

    def card(self, at: int) -> Card:
        """Return a card, made now if it was not."""
        while len(self._cards) <= at:
            self._steps.take()
        return self._cards[at]

    def make_all(self) -> None:
        """Make the cards that are not there yet."""
        self._steps.finish()

    def insert(self, at: int, card: Card) -> None:
        """Put a card of the screen's own between those of the form, as its card number `at`."""
        self.make_all()
        self._layout.insertWidget(at, card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the field that had the focus last, for its history."""
        if event.type() is QEvent.Type.FocusIn:
            self.last_field = str(watched.property("field_name"))
        return super().eventFilter(watched, event)

    def _make_card(self, group: FormGroup) -> None:
        card = Card(translate(*group.title), self._form)
        self._layout.addWidget(card)  # before it is filled: what moves with its parent is styled anew
        self._cards.append(card)
        words = translate("Form", "History: {group}").format(group=translate(*group.title))
        history = icon_button("history", words, self.wanted_history.emit, is_bare=True)
        card.head.addWidget(history, 0, Qt.AlignmentFlag.AlignTop)
        for row in group.fields:
            if isinstance(row, str):
                card.body.addWidget(self._field(row))
                continue
            beside = line(gap="gap_large")
            for name in row:
                beside.addWidget(self._field(name), 1)
            card.body.addLayout(beside)
        self.made.emit(group.names)

    def _field(self, name: str) -> Field:
        field = field_widget(self._kind.fields[name], current_labels(), self._today)
        field.left_changed.connect(lambda value: self.left.emit(name, value))
        if focus := field.focusProxy():
            focus.setProperty("field_name", name)
            focus.installEventFilter(self)
        self.fields[name] = field
        return field
