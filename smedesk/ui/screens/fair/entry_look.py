"""How the form of the stand looks and moves by keys; what it does is said by `entry`."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.fair.code_line import CodeLine
from smedesk.ui.screens.fair.consent_field import ConsentField
from smedesk.ui.screens.fair.fields import ContactFields, desk_words
from smedesk.ui.screens.fair.hints import KnownHints
from smedesk.ui.screens.fair.rating import STEPS, RatingRow
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.field import Field
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, label
from smedesk.ui.widgets.text_fields import TextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS_OF_BOXES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_LONGEST_NUMBER = 20


class EntryLook(Card):
    """Five fields, interest, one button. Enter goes on, and on the consents it saves."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setObjectName("fair_entry")
        self.number = TextField(translate("Fair", "Number of the paper form"), longest=_LONGEST_NUMBER)
        self.number.setObjectName("fair_number")
        self.code = CodeLine()
        self.code.left.connect(self.take_focus)
        self.fields = ContactFields(desk_words(), current_labels().vocabulary("country"))
        self.hints = KnownHints(desk)
        self.consent = ConsentField()
        self.rating = RatingRow()
        self._read_from = label("", "small", wrap=True)
        self._error = label("", "error", wrap=True)
        self._error.setObjectName("fair_error")
        self._build()
        action("save_next", self, self.save, context=_HERE)
        action("complete_later", self, self.rating.later.toggle, context=_HERE)
        action("type_code", self, self.code.ask, context=_HERE)
        action("sign", self, self.consent.sign, context=_HERE)
        for step in STEPS:
            action(f"rate_{step}", self, partial(self.rating.rate, step), context=_HERE)

    def _build(self) -> None:
        self.fields.below_company.addWidget(self.hints)
        for upper in (self.code, self.number, self._read_from, self.fields, self.consent, self._error):
            self.body.addWidget(upper)
        for hidden in (self.number, self._read_from, self._error):
            hidden.hide()
        self.save_button = button(
            translate("Fair", "Save and next"), self.save, kind="primary", tip=shortcut("save_next").shown)
        self.save_button.setObjectName("fair_save")
        foot = QWidget()
        parts = FlowLayout(foot)
        for part in (self.rating, self.save_button, button(translate("Fair", "Empty the form"), self.clear)):
            parts.addWidget(part)
        self.body.addWidget(foot)
        self.body.addStretch(1)

    def save(self) -> None:
        """Keep the conversation and begin the next."""
        raise NotImplementedError

    def clear(self) -> None:
        """Begin the next conversation."""
        self.code.close_line()
        self.number.set_value("")
        self.number.hide()
        self.consent.clear()
        self.rating.clear()
        self.hints.clear()
        self.show_read("")
        self.say("")

    def take_focus(self) -> None:
        """Go to the first field."""
        first = self.fields.company if self.number.isHidden() else self.number
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_number(self, number: str = "") -> None:
        """Let a paper form be typed in, by its number."""
        self.code.close_line()
        self.number.show()
        self.number.set_value(number)
        self.take_focus()

    def first_empty(self) -> Field:
        """Return the field that is to be filled next."""
        return next((field for field in self.fields.fields if not field.value()), self.fields.country)

    def show_read(self, text: str) -> None:
        """Say where the values come from."""
        self._read_from.setText(text)
        self._read_from.setVisible(bool(text))

    def say(self, text: str) -> None:
        """Say why it was not saved."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self._error, text, is_urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, save by it on the consents; arrows go from box to box."""
        if event.key() in _ENTER and self.consent.has_focus:
            self.save()
        elif event.key() in _ENTER:
            self._go_on()
        elif event.key() in _STEPS_OF_BOXES and self.consent.has_focus:
            self.consent.step(_STEPS_OF_BOXES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _go_on(self) -> None:
        chain = (self.number, *self.fields.fields)
        at = next((n for n, field in enumerate(chain) if field.focusProxy() is QApplication.focusWidget()), -1)
        if at == len(chain) - 1:
            self.consent.take_focus()
        elif at >= 0:
            chain[at + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focusNextChild()
