"""The parts of a detail, of which one is shown: a bar of tabs and, below it, the chosen part in its own
height.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from smedesk.ui.formats import shown
from smedesk.ui.widgets.text import column


class Sections(QWidget):
    """Shows one of several parts. `changed(name)` follows the user's choice. Unlike a stack, the hidden parts
    take no room, so that the detail scrolls only as far as what is shown.
    """

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._words: list[str] = []
        self._parts: list[QWidget] = []
        self._bar = QTabBar()
        self._bar.setObjectName("sections")
        self._bar.setAccessibleName(name)
        self._bar.setDrawBase(False)
        self._bar.setExpanding(False)
        self._bar.setUsesScrollButtons(True)
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._layout = column(self, "gap_large")
        self._layout.addWidget(self._bar)
        self._bar.currentChanged.connect(self._on_changed)

    def add(self, name: str, words: str, part: QWidget) -> None:
        """Add a part; the first one is shown."""
        self._names.append(name)
        self._words.append(words)
        self._parts.append(part)
        part.setVisible(len(self._parts) == 1)
        self._layout.addWidget(part)
        self._bar.setTabData(self._bar.addTab(words), name)

    def show_count(self, name: str, count: int) -> None:
        """Show how many things a part holds."""
        at = self._names.index(name)
        self._bar.setTabText(at, f"{self._words[at]} {shown(count)}" if count else self._words[at])

    def go_to(self, name: str) -> None:
        """Show a part."""
        self._bar.setCurrentIndex(self._names.index(name))

    @property
    def current(self) -> str:
        """The part that is shown."""
        return self._names[self._bar.currentIndex()]

    def _on_changed(self, at: int) -> None:
        for number, part in enumerate(self._parts):
            part.setVisible(number == at)
        if self._parts:
            self.changed.emit(self._names[at])
