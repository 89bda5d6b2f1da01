"""The part "Log" of a detail: what is to be done, and what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from smedesk.ui.desk import Desk
from smedesk.ui.forms.note_log import NoteLog
from smedesk.ui.forms.task_list import TaskList
from smedesk.ui.widgets.text import column


class LogPart(QWidget):
    """Tasks above, the contact log below."""

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tasks = TaskList(desk, kind_name)
        self.notes = NoteLog(desk, kind_name)
        layout = column(self, "gap_large")
        layout.addWidget(self.tasks)
        layout.addWidget(self.notes)
        layout.addStretch(1)

    def show_record(self, id: str) -> None:
        """Show another record."""
        self.tasks.show_record(id)
        self.notes.show_record(id)
