"""What staff's decisions say about the weights, with the button that takes their suggestion over to be looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.matching.lessons import Lesson
from smedesk.matching.weights import Weights
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.weights.words import lesson_words
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import column, label


class LessonCard(Card):
    """`wanted(weights)` when the suggestion is to be tried."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Weights", "What your decisions say"), parent)
        self.setObjectName("lesson_card")
        self._suggested: Weights | None = None
        self._inside = QWidget()
        self.body.addWidget(self._inside)
        counted = translate(
            "Weights",
            "Proposed and accepted counts for a pair; declined because of skills, sector, language, period or place "
            "counts against it. Put off, asked, or declined for another reason says nothing about the weights.",
        )
        self.body.addWidget(label(counted, "small", wrap=True))
        self.use = button(translate("Weights", "Use the suggestion"), self._use, icon="sparkles")
        self.use.setObjectName("use_suggestion")
        self.use.setToolTip(translate("Weights", "It is put into the fields; nothing holds before it is saved"))
        desk.rights.guard(self.use, Action.MANAGE_OFFICE)
        self.head.addWidget(self.use, 0, Qt.AlignmentFlag.AlignTop)
        self.use.hide()

    def show_lesson(self, lesson: Lesson) -> None:
        """Show what decisions say."""
        self._suggested = lesson.weights
        inside = QWidget()
        lines = column(inside, "gap_small")
        for number, words in enumerate(lesson_words(lesson)):
            lines.addWidget(label(words, "" if number else "strong", wrap=True))
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside
        self.use.setVisible(lesson.weights is not None)

    def _use(self) -> None:
        self.wanted.emit(self._suggested)
