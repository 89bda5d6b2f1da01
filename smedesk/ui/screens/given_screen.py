"""What the places with a short list and a wide detail share: parts as chips with counts, search, opening a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.ui.desk import Desk
from smedesk.ui.models.columns import Column
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import ALL, GivenPanel
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page


@dataclass(frozen=True)
class GivenWords:
    """What such a place says, in the language of now; `name` is that of its objects ("exchange")."""

    name: str
    title: str
    subtitle: str
    search: str
    parts: tuple[tuple[str, str], ...]
    counted: Callable[[int], str]


class GivenScreen(Page):
    """A list at the left, a wide detail at the right. The screen hands in rows with `show_rows`."""

    def __init__(self, desk: Desk, words: GivenWords, columns: Sequence[Column], nothing_yet: EmptyState) -> None:
        super().__init__(words.title, words.subtitle, words.search, desk.stage)
        self.setObjectName(f"{words.name}s_screen")
        self._parts = words.parts
        self._chips = FilterChips(words.title)
        self._chips.setObjectName(f"{words.name}_filters")
        self._chips.set_choices(words.parts)
        self.tools.addWidget(self._chips)
        self.panel = GivenPanel(columns, desk.tasks, words.title, nothing_yet, words.counted, self.panes)
        self.panel.table.setObjectName(f"{words.name}s_table")
        self._chips.changed.connect(lambda on: self.panel.show_part(on[0]))
        if self.search is not None:
            self.search.setObjectName(f"{words.name}s_search")
            self.search.searched.connect(self.panel.search)
            self.panel.table.typed.connect(self.search.type_on)

    def set_detail(self, detail: QWidget) -> None:
        """Put the detail beside the list."""
        width = current_theme().size("detail_width")
        self.set_list_and_detail(self.panel, detail).setSizes([width * 5 // 4, width * 7 // 4])

    def show_rows(self, rows: Sequence[GivenRow]) -> None:
        """Show these rows, and how many each part has."""
        self.panel.show_rows(rows)
        for part, _ in self._parts:
            self._chips.set_count(part, self.panel.count(part))

    def open_record(self, id: str) -> None:
        """Show a record by its id, as soon as the list holds it."""
        self._chips.turn_on((ALL,))
        self.panel.show_part(ALL)
        self.panel.go_to(id)

    def focus_search(self) -> None:
        """Go to the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
