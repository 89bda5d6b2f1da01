"""What the visitor fills in, in the visitor's language: the fields of the stand, the consents, the signature.

Nothing of anybody else is in it: no list, no hint, no history of what was typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from smedesk.domain.records import Event
from smedesk.services.capturing import Conversation
from smedesk.services.consent_texts import visitor_words
from smedesk.services.consenting import ConsentAnswer
from smedesk.ui.forms.consent_boxes import ConsentBoxes
from smedesk.ui.labels import Labels
from smedesk.ui.screens.fair.fields import ContactFields, ContactWords
from smedesk.ui.screens.fair.signature import SignaturePad
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label, line, scrolled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KioskForm(QWidget):
    """One visitor's form in one language. `filled(Conversation)` when it is sent."""

    filled = Signal(object)

    def __init__(self, language: str, event: Event, office: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words = visitor_words(language)
        self._event = event
        said = ("company", "person", "reach", "country", "needed", "not_listed")
        names = ContactWords(*(words[name] for name in said))
        self.fields = ContactFields(names, Labels(language).vocabulary("country"))
        self.boxes = ConsentBoxes()
        self.boxes.show_language(language)
        self.pad = SignaturePad(words["sign"])
        self.send_button = button(words["send"], self.send, kind="primary")
        self.send_button.setObjectName("kiosk_send")
        self._error = label("", "error", wrap=True)
        self._error.setObjectName("kiosk_error")
        self._build(office)
        for editor in self.findChildren(QLineEdit):
            editor.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            editor.setAcceptDrops(False)

    def _build(self, office: str) -> None:
        words = self._words
        inside = QWidget()
        layout = column(inside, "gap_large")
        layout.setContentsMargins(0, 0, current_theme().size("gap_large"), 0)  # the scroll bar keeps its distance
        layout.addWidget(label(words["heading"], "h1", wrap=True))
        layout.addWidget(label(words["notice"].format(office=office), "muted", wrap=True))
        layout.addWidget(self.fields)
        layout.addWidget(label(words["agree"], "strong"))
        layout.addWidget(self.boxes)
        layout.addWidget(label(words["sign"], "strong"))
        layout.addWidget(self.pad)
        layout.addStretch(1)
        foot = line()
        foot.addWidget(button(words["clear"], self.pad.clear))
        foot.addWidget(self._error, 1)
        foot.addStretch(1)
        foot.addWidget(self.send_button)
        whole = column(self, "gap_large")
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(foot)
        self._error.hide()

    def take_focus(self) -> None:
        """Go to the first field."""
        self.fields.company.setFocus(Qt.FocusReason.OtherFocusReason)

    def send(self) -> None:
        """Hand over what is filled in; what is missing is said."""
        if not self.fields.commit():
            self.fields.go_to_refused()
            return
        for field in self.fields.fields:
            if not field.value():
                self.fields.ask_for(field)
                return
        if self.boxes.purposes() and self.pad.is_empty:
            self.say("unsigned")
            self.pad.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.send_button.setEnabled(False)
        self.filled.emit(self._conversation())

    def say(self, word: str) -> None:
        """Say one of the visitor's words as an error, and let the form be sent again."""
        self._error.setText(self._words[word])
        self._error.show()
        self.send_button.setEnabled(True)
        announce(self._error, self._words[word], is_urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, and sends on the button."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif QApplication.focusWidget() is self.send_button:
            self.send()
        else:
            self.focusNextChild()

    def _conversation(self) -> Conversation:
        purposes = self.boxes.purposes()
        place, event = self._event.place, self._event.id
        answer = ConsentAnswer(purposes, self.boxes.language, "signature", place, event, self.pad.png())
        return Conversation(
            event=event,
            company=self.fields.company_values(),
            person={**self.fields.person_values(), "language": self.boxes.language},
            consent=answer if purposes else None,
            way="visitor",
        )
