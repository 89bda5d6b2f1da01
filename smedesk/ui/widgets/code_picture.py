"""A QR code on white paper, whatever the look of the program: a camera has to read it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smedesk.ui.theme import current_theme

_QUIET = 4
"""modules of white around the code, as ISO/IEC 18004 wants them"""


class CodePicture(QWidget):
    """Shows the squares of a code, as large as there is room for."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._squares: Sequence[Sequence[bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_squares(self, squares: Sequence[Sequence[bool]]) -> None:
        """Show another code; () for none."""
        self._squares = squares
        self.setVisible(bool(squares))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a text of several paragraphs: a dense card has some sixty squares in a row."""
        side = 2 * current_theme().size("long_text_most")
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the code with whole pixels for each square."""
        count = len(self._squares) + 2 * _QUIET
        if not self._squares:
            return
        painter = QPainter(self)
        pixels = max(1, min(self.width(), self.height()) // count)
        painter.fillRect(QRect(0, 0, count * pixels, count * pixels), Qt.GlobalColor.white)
        for row, line in enumerate(self._squares, _QUIET):
            for column, is_dark in enumerate(line, _QUIET):
                if is_dark:
                    painter.fillRect(QRect(column * pixels, row * pixels, pixels, pixels), Qt.GlobalColor.black)
