"""Work of an import that tells how far it is and can be ended: percent and a button, never in the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import label, line


class ImportCancelled(Exception):
    """The user ended the work; nothing was written."""


class ProgressLine(QWidget):
    """Shows what runs and how far it is. `tell` is called on the thread that works, and raises ImportCancelled
    there when the user has ended it.
    """

    _told = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_progress")
        self._is_ended = False
        self._words = label("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._end = button(translate("ImportProgress", "Stop"), self.end)
        self._end.setObjectName("import_stop")
        row = line(self, "gap_large")
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._end)
        self._told.connect(self._on_told)
        self.hide()

    def begin(self, words: str) -> None:
        """Show that work begins; how long it takes is not known yet."""
        self._is_ended = False
        self._words.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._end.setEnabled(True)
        self.show()

    def tell(self, done: int, of_all: int) -> None:
        """Say how far the work is."""
        if self._is_ended:
            raise ImportCancelled
        self._told.emit(done, of_all)

    def end(self) -> None:
        """Ask the work to end at its next step."""
        self._is_ended = True
        self._end.setEnabled(False)

    def _on_told(self, done: int, of_all: int) -> None:
        self._bar.setRange(0, of_all)
        self._bar.setValue(done)
