"""A line to type into with a picture before the text and a small button after it, both in the theme's
measures.

Qt's own actions in a line edit keep one size of picture, whatever the size of the text.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolButton, QWidget

from smedesk.ui.theme import current_theme

_QT_MARGIN = 2
"""what Qt leaves at either side of the text of a line edit"""


class LineEdit(QLineEdit):
    """A line edit with room for a picture at the left and a button at the right."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._before: QToolButton | None = None
        self._after: QToolButton | None = None

    def put_before(self, icon: str) -> None:
        """Show a picture that does nothing before the text."""
        self._before = self._piece(icon)
        self._before.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place()

    def put_after(self, icon: str, name: str, run: Callable[[], object]) -> QToolButton:
        """Show a button after the text, for the mouse; the caller gives the keyboard its own way."""
        self._after = self._piece(icon)
        self._after.setAccessibleName(name)
        self._after.setToolTip(name)
        self._after.setCursor(Qt.CursorShape.ArrowCursor)
        self._after.clicked.connect(lambda _checked: run())
        self._place()
        return self._after

    def text_width(self) -> int:
        """Return the room that a text has."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margins = self.textMargins()
        return inside.width() - margins.left() - margins.right() - 2 * _QT_MARGIN

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep picture and button at the ends."""
        super().resizeEvent(event)
        self._place()

    def _piece(self, icon: str) -> QToolButton:
        theme = current_theme()
        piece = QToolButton(self)
        piece.setProperty("kind", "inside")
        piece.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        piece.setIconSize(QSize(theme.size("icon"), theme.size("icon")))
        theme.put_icon(piece, icon)
        return piece

    def _place(self) -> None:
        theme = current_theme()
        edge, side = theme.size("gap_small"), theme.size("icon_box")
        top = (self.height() - side) // 2
        if self._before:
            self._before.setGeometry(edge, top, side, side)
        if self._after:
            self._after.setGeometry(self.width() - side - edge, top, side, side)
        room = side - theme.size("gap_small")
        self.setTextMargins(room if self._before else 0, 0, room if self._after else 0, 0)
