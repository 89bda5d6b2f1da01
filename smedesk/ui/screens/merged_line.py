"""The line over a record that says what was merged into it, or what it was merged into, and leads to the other one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, label


class MergedLine(QWidget):
    """One sentence and one step. Hidden where nothing was merged on the way here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("merged_line")
        self._run: Callable[[], object] | None = None
        self.words = label("", wrap=True)
        self.words.setObjectName("merged_words")
        self.step = button(" ", self._on_step, kind="quiet")
        self.step.setObjectName("merged_step")
        row = FlowLayout(self)
        row.addWidget(self.words)
        row.addWidget(self.step)
        self.hide()

    def say_led_on(self, merged: str, show_archived: Callable[[], object]) -> None:
        """Say that somebody looked for a merged record and was led to this one, which kept it."""
        words = translate("Merged", "“{name}” was merged into this record.").format(name=merged)
        self._say(words, translate("Merged", "Show the archived record anyway"), show_archived)

    def say_archived(self, show_kept: Callable[[], object]) -> None:
        """Say that this record was merged into another one."""
        words = translate("Merged", "This record was merged into another one and is archived.")
        self._say(words, translate("Merged", "Show the record that was kept"), show_kept)

    def clear(self) -> None:
        """Say nothing."""
        self._run = None
        self.hide()

    def _say(self, words: str, step: str, run: Callable[[], object]) -> None:
        self.words.setText(words)
        self.step.setText(step)
        self._run = run
        self.show()
        announce(self.words, words)

    def _on_step(self) -> None:
        if self._run is not None:
            self._run()
