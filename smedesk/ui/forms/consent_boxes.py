"""One box for each purpose that a person may agree to, with the words that are agreed to in the person's language; none
is ticked beforehand.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from smedesk.domain.choices import CONSENT_PURPOSES
from smedesk.services.consent_texts import consent_text
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, label, line


class ConsentBoxes(QWidget):
    """The purposes, each with its words in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = column(self, "gap_small")
        theme = current_theme()
        indent = theme.size("check") + theme.size("gap_large")
        self._boxes: dict[str, QCheckBox] = {}
        self._words: dict[str, QLabel] = {}
        for purpose in CONSENT_PURPOSES:
            box = self._boxes[purpose.code] = QCheckBox()
            box.setObjectName(f"consent_{purpose.code}")
            layout.addWidget(box)
            below = line()
            below.setContentsMargins(indent, 0, 0, theme.size("gap_small"))
            words = self._words[purpose.code] = label("", "small", wrap=True)
            below.addWidget(words)
            layout.addLayout(below)
        self._withdrawal = label("", "small", wrap=True)
        layout.addWidget(self._withdrawal)
        self.language = ""
        self.show_language(current_labels().language)

    def show_language(self, language: str) -> None:
        """Show the words of another language, or the English ones; `language` says which are shown. A box that was
        ticked under other words is empty again: nobody agreed to these."""
        words = consent_text(language)
        if words.language == self.language:
            return
        self.language = words.language
        for purpose, box in self._boxes.items():
            box.setChecked(False)
            box.setText(words.purposes[purpose].title)
            box.setAccessibleDescription(words.purposes[purpose].text)
            self._words[purpose].setText(words.purposes[purpose].text)
        self._withdrawal.setText(words.withdrawal)

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """The boxes from top to bottom."""
        return tuple(self._boxes.values())

    @property
    def last_box(self) -> QCheckBox:
        """The box on which Enter has nothing more to go to."""
        return self.boxes[-1]

    def purposes(self) -> frozenset[str]:
        """Return the purposes that are agreed to."""
        return frozenset(purpose for purpose, box in self._boxes.items() if box.isChecked())

    def clear(self) -> None:
        """Untick all boxes."""
        for box in self._boxes.values():
            box.setChecked(False)
