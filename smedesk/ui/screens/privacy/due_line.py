"""One line on Today: how many people are due to be erased or asked again, and the way there."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Changes
from smedesk.services.retention import Due, read_due
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import line

_AFTER_START = 2_000
"""Milliseconds: the clock of years does not hurry the first seconds of a day."""


class DueLine(QWidget):
    """Hidden while nobody is due."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.go = button(" ", lambda: desk.go_to("privacy"), icon="clock")
        self.go.setObjectName("due_people")
        row = line(self)
        row.addWidget(self.go)
        row.addStretch(1)
        self.hide()
        self._wait = QTimer(self, singleShot=True, interval=_AFTER_START)
        self._wait.timeout.connect(self.refresh)
        self._wait.start()
        desk.notices.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Count anew."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_due(reads, today), self._show, topic="due")

    def _show(self, due: tuple[Due, ...]) -> None:
        count = len(due)
        self.go.setText(translate("Privacy", "%n people are to be erased or asked again", "", count))
        self.setVisible(bool(due))

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.touches("person", "consent"):
            self._wait.start()
