"""The parts of a detail, of which one is shown: a bar of tabs and, below it, the chosen part in its own
height.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from smedesk.ui.formats import shown
from smedesk.ui.widgets.text import column


@dataclass
class _Section:
    name: str
    words: str
    make: Callable[[], QWidget]
    part: QWidget | None = None


class Sections(QWidget):
    """Shows one of several parts, each made when it is first shown. `changed(name)` follows the choice. Unlike a
    stack, the hidden parts take no room, so that the detail scrolls only as far as what is shown.
    """

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: list[_Section] = []
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

    def add(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Add a part; the first one is shown."""
        self._sections.append(_Section(name, words, make))
        self._bar.setTabData(self._bar.addTab(words), name)

    def part(self, name: str) -> QWidget:
        """Return a part, made now if it was not."""
        section = self._sections[self._at(name)]
        if section.part is None:
            section.part = section.make()
            self._layout.addWidget(section.part)  # before it is shown: without a parent it would be a window
            section.part.setVisible(name == self.current)
        return section.part

    def show_count(self, name: str, count: int) -> None:
        """Show how many things a part holds."""
        words = self._sections[self._at(name)].words
        self._bar.setTabText(self._at(name), f"{words} {shown(count)}" if count else words)

    def words(self) -> dict[str, str]:
        """Return name → words of all parts."""
        return {section.name: section.words for section in self._sections}

    def go_to(self, name: str) -> None:
        """Show a part."""
        self._bar.setCurrentIndex(self._at(name))

    @property
    def current(self) -> str:
        """The part that is shown."""
        return self._sections[self._bar.currentIndex()].name

    def _at(self, name: str) -> int:
        return [section.name for section in self._sections].index(name)

    def _on_changed(self, at: int) -> None:
        current = self.part(self._sections[at].name)
        for section in self._sections:
            if section.part is not None:
                section.part.setVisible(section.part is current)
        self.changed.emit(self._sections[at].name)
