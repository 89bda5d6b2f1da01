"""The parts of a detail, of which one is shown: a bar of tabs and, below it, the chosen part in its own
height. Tabs for which the bar has no room stand in the menu "More".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QScrollArea, QTabBar, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column


@dataclass
class _Section:
    name: str
    words: str
    make: Callable[[], QWidget]
    part: QWidget | None = None


class SectionBar(QTabBar):
    """Tabs that are there whole or not at all; those without room stand in the menu at the right end."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sections")
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._hidden: list[int] = []
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._more = button(translate("Lists", "More"), kind="quiet", tip=name)
        self._more.setParent(self)
        self._more.setObjectName("more_sections")
        self._more.setMenu(self._menu)
        self._more.hide()

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: what does not fit is taken out."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tabs for which there is room, before Qt scrolls to the current one."""
        self.fit()
        super().resizeEvent(event)

    def fit(self) -> None:
        """Show the current tab and those that fit beside it."""
        if not self.count():
            return
        widths, current = [self.tabSizeHint(at).width() for at in range(self.count())], self.currentIndex()
        size = self._more.sizeHint()
        left = self.width() - widths[current] - (size.width() if sum(widths) > self.width() else 0)
        self._hidden = []
        for at, width in enumerate(widths):
            if at != current:
                left -= width
                if left < 0:
                    self._hidden.append(at)
        for at in sorted(range(self.count()), key=lambda at: at not in self._hidden):  # what goes makes room first
            self.setTabVisible(at, at not in self._hidden)
        self._more.setVisible(bool(self._hidden))
        self._more.setGeometry(self.width() - size.width(), (self.height() - size.height()) // 2, *size.toTuple())

    def _fill_menu(self) -> None:
        self._menu.clear()
        for at in self._hidden:
            self._menu.addAction(self.tabText(at)).triggered.connect(partial(self.setCurrentIndex, at))


class Sections(QWidget):
    """Shows one of several parts, each made when it is first shown. `changed(name)` follows the choice. Unlike a
    stack, the hidden parts take no room, so that the detail scrolls only as far as what is shown.
    """

    changed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: list[_Section] = []
        self._bar = SectionBar(name, self)
        self._layout = column(self, "gap_large")
        self._layout.addWidget(self._bar)
        self._bar.currentChanged.connect(self._on_changed)

    def add(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Add a part; the first one is shown."""
        self._sections.append(_Section(name, words, make))
        self._bar.setTabData(self._bar.addTab(words), name)
        self._bar.fit()

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
        self._bar.fit()

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
        self._bar.fit()
        current = self.part(self._sections[at].name)
        for section in self._sections:
            if section.part is not None:
                section.part.setVisible(section.part is current)
        self.changed.emit(self._sections[at].name)
        self._make_room()

    def _make_room(self) -> None:
        """Bring what was chosen into sight where what stands above the tabs leaves it no room."""
        area = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        is_low = self.window().height() < current_theme().size("page_low")
        if area is None or not self.isVisible():
            return
        self.setMinimumHeight(area.viewport().height() if is_low else 0)  # a part may still be empty
        if is_low:
            QTimer.singleShot(0, self, partial(self._scroll_up, area))

    def _scroll_up(self, area: QScrollArea) -> None:
        if (inside := area.widget()) is not None:
            area.verticalScrollBar().setValue(self.mapTo(inside, QPoint()).y())
