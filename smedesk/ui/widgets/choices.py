"""What can be chosen, and how what is typed finds it: without case, accents and script, anywhere in the words."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from smedesk.domain.frozen import frozen
from smedesk.services.folding import fold

CODE_ROLE = int(Qt.ItemDataRole.UserRole)

_MOST_LINES = 10
_MOST_OFFERS = 50


@frozen
class Choice:
    """One thing that can be chosen: the code that is stored and the words that are shown."""

    code: str
    text: str


class ChoiceIndex:
    """Choices that are found by what is typed. Make one for a long list and give it to all fields of it."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self.choices = tuple(choices)
        self._by_code = {choice.code: choice for choice in self.choices}

    @cached_property
    def _folded(self) -> list[tuple[str, str]]:
        """The words and the code of each, as they are compared; made when something is typed first."""
        return [(fold(choice.text), fold(choice.code)) for choice in self.choices]

    def text(self, code: str) -> str:
        """Return the words of a code, the code itself where nobody knows it any more."""
        choice = self._by_code.get(code)
        return choice.text if choice else code

    def find(self, typed: str) -> list[Choice]:
        """Return what to offer: what begins so first, then where a word begins so, then what contains it."""
        wanted = fold(typed)
        if not wanted:
            return []
        ranked: tuple[list[Choice], ...] = ([], [], [])
        for choice, (words, code) in zip(self.choices, self._folded, strict=True):
            if wanted in words or wanted in code:
                begins = words.startswith(wanted) or code.startswith(wanted)
                ranked[0 if begins else 1 if f" {wanted}" in words else 2].append(choice)
        return [choice for group in ranked for choice in group][:_MOST_OFFERS]

    def named(self, typed: str) -> Choice | None:
        """Return the choice whose words or code are typed."""
        wanted = fold(typed)
        for choice, names in zip(self.choices, self._folded, strict=True):
            if wanted in names:
                return choice
        return None

    def meant(self, typed: str) -> Choice | None:
        """Return the choice whose words or code are typed, or the only one whose words begin so."""
        if named := self.named(typed):
            return named
        wanted = fold(typed)
        begins = [
            choice for choice, (words, _) in zip(self.choices, self._folded, strict=True) if words.startswith(wanted)
        ]
        return begins[0] if len(begins) == 1 else None


class Offers(QCompleter):
    """The list that opens below a line while it is typed into. `picked(code)` when a line of it is taken.

    No line is marked until the user marks one, so that leaving the field takes nothing that was not meant. Enter
    takes the only line that is left, too: there is nothing else it could mean.
    """

    picked = Signal(str)

    def __init__(self, line: QLineEdit, widget: QWidget) -> None:
        """`line` is typed into; `widget` has the focus meanwhile and holds the list below it."""
        super().__init__(widget)
        self._items = QStandardItemModel(self)
        self._index = ChoiceIndex(())
        popup = QListView()
        popup.setProperty("surface", "popup")
        self.setModel(self._items)
        self.setPopup(popup)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(_MOST_LINES)
        self.setWidget(widget)
        line.textEdited.connect(self._on_edited)
        activated: Any = self.activated
        activated[QModelIndex].connect(self._on_activated)

    def set_index(self, index: ChoiceIndex) -> None:
        """Offer from these choices."""
        self._index = index

    def offered(self) -> list[str]:
        """Return the words of all lines."""
        return [self._items.item(row).text() for row in range(self._items.rowCount())]

    def marked_code(self) -> str | None:
        """Return the code of the line that is marked in the open list, None when none is."""
        popup = self.popup()
        if popup is None or not popup.isVisible() or not popup.currentIndex().isValid():
            return None
        return str(popup.currentIndex().data(CODE_ROLE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the only line by Enter, which Qt does only for a marked one."""
        popup = self.popup()
        if watched is popup and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and self._items.rowCount() == 1 and not popup.currentIndex().isValid():
                popup.hide()
                self._on_activated(self._items.index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def _on_edited(self, typed: str) -> None:
        self._items.clear()
        for choice in self._index.find(typed):
            item = QStandardItem(choice.text)
            item.setData(choice.code, CODE_ROLE)
            self._items.appendRow(item)
        self.complete()
        if popup := self.popup():
            popup.setCurrentIndex(QModelIndex())

    def _on_activated(self, place: QModelIndex) -> None:
        self.picked.emit(str(place.data(CODE_ROLE)))
