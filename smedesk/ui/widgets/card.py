"""A card: one raised surface for one thing, with an optional heading."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, label, line


class Card(QFrame):
    """A surface with a heading (may be empty), small actions beside it, and a body that the caller fills."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        theme = current_theme()
        outer = column(self, "gap_large")
        side, top = theme.size("card_pad"), theme.size("card_pad_top")
        outer.setContentsMargins(side, top, side, side)
        self._head = line()
        self._title = label(title, "h2", wrap=True)
        self._head.addWidget(self._title, 1)
        self._body = column()
        outer.addLayout(self._head)
        outer.addLayout(self._body, 1)
        self._title.setVisible(bool(title))  # not before it has a parent: it would be a window for a moment
        self.setAccessibleName(title)

    @property
    def head(self) -> QHBoxLayout:
        """The line of the heading; actions go to its end."""
        return self._head

    @property
    def body(self) -> QVBoxLayout:
        """What the card holds."""
        return self._body

    def set_title(self, title: str) -> None:
        """Change the heading."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)
