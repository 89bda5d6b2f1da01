"""What the visitor agrees to, in the visitor's language, and how that was said: on the screen, signed, on paper."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from smedesk.services.consent_texts import consent_languages, language_of, own_name, visitor_words
from smedesk.services.consenting import ConsentAnswer
from smedesk.translate import translate
from smedesk.ui.forms.consent_boxes import ConsentBoxes
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.fair.signature import SignatureDialog
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.text import column, label, line


class ConsentField(QWidget):
    """The fifth field of the fair: purposes with a box each, the language of their words, the signature."""

    language_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = ConsentBoxes()
        self._usual = self.boxes.language
        self._signature = b""
        self.languages = _language_box(self.boxes.language)
        self.languages.activated.connect(self._on_language_chosen)
        self.paper = QCheckBox(translate("Fair", "Signed on paper"))
        self.paper.setObjectName("consent_paper")
        self.sign_button = button(
            translate("Fair", "Sign on the screen"), self.sign, icon="pencil", tip=shortcut("sign").shown)
        self.sign_button.setObjectName("consent_sign")
        self._signed = Chip(translate("Fair", "Signed"), Tone.OK)
        self._build()
        self._show_signed()

    def _build(self) -> None:
        layout = column(self, "gap")
        head = line()
        head.addWidget(label(translate("Fair", "The person agrees"), "strong"))
        head.addStretch(1)
        head.addWidget(label(translate("Fair", "Words in"), "small"))
        head.addWidget(self.languages)
        layout.addLayout(head)
        layout.addWidget(self.boxes)
        foot = line()
        foot.addWidget(self.sign_button)
        foot.addWidget(self._signed)
        foot.addWidget(self.paper)
        foot.addStretch(1)
        layout.addLayout(foot)

    @property
    def has_focus(self) -> bool:
        """Whether the keys go to one of the boxes."""
        return any(box.hasFocus() for box in self.boxes.boxes)

    def take_focus(self) -> None:
        """Go to the first box."""
        self.boxes.boxes[0].setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, by: int) -> None:
        """Go to the box above or below."""
        boxes = self.boxes.boxes
        at = next((number for number, box in enumerate(boxes) if box.hasFocus()), 0)
        boxes[(at + by) % len(boxes)].setFocus(Qt.FocusReason.TabFocusReason)

    def show_country(self, country: str) -> None:
        """Offer the words that somebody from there reads, as long as nothing is ticked."""
        if not self.boxes.purposes():
            self._show_language(language_of(country, self._usual))

    def answer(self, place: str, event: str) -> ConsentAnswer | None:
        """Return what was agreed to, None for nothing."""
        purposes = self.boxes.purposes()
        if not purposes:
            return None
        method = "signature" if self._signature else "paper" if self.paper.isChecked() else "screen"
        return ConsentAnswer(purposes, self.boxes.language, method, place, event, self._signature)

    def clear(self) -> None:
        """Untick everything and forget the signature."""
        self.boxes.clear()
        self.paper.setChecked(False)
        self.keep_signature(b"")
        self._show_language(self._usual)

    def sign(self) -> None:
        """Ask for a signature."""
        words = visitor_words(self.boxes.language)
        agreed = [box.text() for box in self.boxes.boxes if box.isChecked()]
        dialog = SignatureDialog(words["sign"], words["clear"], agreed, self.window())
        dialog.drawn.connect(self.keep_signature)
        dialog.open()

    def keep_signature(self, png: bytes) -> None:
        """Take a drawn signature over, b"" for none."""
        self._signature = png
        self._show_signed()

    def _show_signed(self) -> None:
        self._signed.setVisible(bool(self._signature))

    def _on_language_chosen(self, _row: int) -> None:
        self._show_language(str(self.languages.currentData()))

    def _show_language(self, language: str) -> None:
        self.boxes.show_language(language)
        self.languages.setCurrentIndex(self.languages.findData(self.boxes.language))
        self.language_changed.emit(self.boxes.language)


class _LanguageBox(QComboBox):
    """A box that a turning wheel over it does not change: it would untick what was agreed to."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _language_box(current: str) -> QComboBox:
    """Every language in which there are words, called as its speakers call it."""
    made = _LanguageBox()
    made.setObjectName("consent_language")
    made.setAccessibleName(translate("Fair", "Language of the consent"))
    for code in consent_languages():
        made.addItem(own_name(code), code)
    made.setCurrentIndex(made.findData(current))
    return made
