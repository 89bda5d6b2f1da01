"""One box for each purpose that a person may agree to, with the words that are agreed to; none is ticked
beforehand.
"""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QWidget

from smedesk.domain.choices import CONSENT_PURPOSES
from smedesk.domain.consent import CONSENT_TEXTS, CONSENT_WITHDRAWAL
from smedesk.translate import translate
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
        for purpose in CONSENT_PURPOSES:
            words = translate(*CONSENT_TEXTS[purpose.code])
            box = QCheckBox(translate(*purpose.label))
            box.setObjectName(f"consent_{purpose.code}")
            box.setAccessibleDescription(words)
            layout.addWidget(box)
            below = line()
            below.setContentsMargins(indent, 0, 0, theme.size("gap_small"))
            below.addWidget(label(words, "small", wrap=True))
            layout.addLayout(below)
            self._boxes[purpose.code] = box
        layout.addWidget(label(translate(*CONSENT_WITHDRAWAL), "small", wrap=True))

    @property
    def last_box(self) -> QCheckBox:
        """The box on which Enter has nothing more to go to."""
        return list(self._boxes.values())[-1]

    def purposes(self) -> frozenset[str]:
        """Return the purposes that are agreed to."""
        return frozenset(purpose for purpose, box in self._boxes.items() if box.isChecked())

    def clear(self) -> None:
        """Untick all boxes."""
        for box in self._boxes.values():
            box.setChecked(False)
