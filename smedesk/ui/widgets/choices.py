"""What can be chosen, and how what is typed finds it: without case, without accents, in any place of the
words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QListView

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = CODE_ROLE + 1
_MOST_LINES = 10


@dataclass(frozen=True)
class Choice:
    """One thing that can be chosen: the code that is stored and the words that are shown."""

    code: str
    text: str


def folded(text: str) -> str:
    """Return a text without case and accents, to compare what is typed with what is meant."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign)).strip()


def search_text(choice: Choice) -> str:
    """Return what a choice is found by; it goes into the `SEARCH_ROLE` of its item."""
    return f"{folded(choice.text)} {folded(choice.code)}"


def meant_choice(typed: str, offered: Iterable[Choice]) -> Choice | None:
    """Return the choice whose words or code are typed, or the only one whose words begin so."""
    wanted = folded(typed)
    begins: list[Choice] = []
    for choice in offered:
        words = folded(choice.text)
        if wanted in (words, folded(choice.code)):
            return choice
        if words.startswith(wanted):
            begins.append(choice)
    return begins[0] if len(begins) == 1 else None


class FoldedCompleter(QCompleter):
    """Offers the items whose `SEARCH_ROLE` contains what is typed, and puts their words into the editor.

    The model keeps the code of each item in its `CODE_ROLE`.
    """

    def __init__(self, model: QAbstractItemModel, parent: QObject) -> None:
        super().__init__(model, parent)
        self.setCompletionRole(SEARCH_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMaxVisibleItems(_MOST_LINES)
        popup = QListView()
        popup.setProperty("surface", "popup")
        self.setPopup(popup)

    def marked_code(self) -> str | None:
        """Return the code of the line that is marked in the open list, None when none is."""
        popup = self.popup()
        if popup is None or not popup.isVisible() or not popup.currentIndex().isValid():
            return None
        code = popup.currentIndex().data(CODE_ROLE)
        return None if code is None else str(code)

    def splitPath(self, path: str) -> list[str]:
        return [folded(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))
