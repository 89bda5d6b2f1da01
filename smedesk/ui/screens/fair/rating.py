"""How promising a conversation was, and whether it is to be completed later: by one key each."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import number_text
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.text import label, line

STEPS = range(1, 6)


class RatingRow(QWidget):
    """Five steps of interest, none chosen at first, and "complete later"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = line(self)
        row.addWidget(label(translate("Fair", "Interest"), "small"))
        self._steps: dict[int, QPushButton] = {}
        for step in STEPS:
            made = self._steps[step] = QPushButton(number_text(step))
            made.setProperty("kind", "chip")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setObjectName(f"rating_{step}")
            made.setToolTip(shortcut(f"rate_{step}").shown)
            made.setAccessibleName(translate("Fair", "Interest {step} of 5").format(step=number_text(step)))
            made.clicked.connect(partial(self._on_clicked, step))
            row.addWidget(made)
        self.later = QCheckBox(translate("Fair", "Complete later"))
        self.later.setObjectName("complete_later")
        self.later.setToolTip(shortcut("complete_later").shown)
        row.addWidget(self.later)

    @property
    def rating(self) -> int | None:
        """The step that is chosen."""
        return next((step for step, made in self._steps.items() if made.isChecked()), None)

    def rate(self, rating: int | None) -> None:
        """Choose a step; the one that is chosen already, or None, takes it back."""
        chosen = None if rating == self.rating else rating
        for step, made in self._steps.items():
            made.setChecked(step == chosen)

    def clear(self) -> None:
        """Choose nothing."""
        for made in self._steps.values():
            made.setChecked(False)
        self.later.setChecked(False)

    def _on_clicked(self, step: int) -> None:
        for other, made in self._steps.items():
            made.setChecked(other == step and made.isChecked())
