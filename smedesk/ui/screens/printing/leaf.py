"""One page on grey ground, at any size, and the area that it is moved about in with the keys of a reader."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.theme import current_theme

_A4_INCHES = QSizeF(210 / 25.4, 297 / 25.4)
SCREEN_DPI = 96
"""What 100 % stands for."""

_FORWARD = (Qt.Key.Key_PageDown, Qt.Key.Key_Space)
_BACK = (Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)
_LARGER, _SMALLER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal), (Qt.Key.Key_Minus,)


class Leaf(QWidget):
    """A page as a picture. Until the picture for its size has come, the one of before is stretched."""

    def __init__(self) -> None:
        super().__init__()
        self._page: QImage | None = None
        self.inches = _A4_INCHES

    def show_page(self, page: QImage, dpi: float, words: str) -> None:
        """Show a picture that was made for a density."""
        self._page = page
        self.inches = QSizeF(page.width() / dpi, page.height() / dpi)
        self.setAccessibleName(words)
        self.update()

    def fit(self, zoom: float) -> None:
        """Take the size of a zoom."""
        self.setFixedSize((self.inches * SCREEN_DPI * zoom).toSize().expandedTo(QSize(1, 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page and its edge: paper is white in a dark window too."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._page is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._page)
        painter.setPen(QPen(current_theme().color("border"), current_theme().size("border_width")))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class LeafArea(QScrollArea):
    """Moves the page about; what goes beyond it is told: `turned(±1)`, `ended(first or last)`, `zoomed(±1)`,
    `width_wanted`, `resized`."""

    turned = Signal(int)
    ended = Signal(bool)
    zoomed = Signal(int)
    width_wanted = Signal()
    resized = Signal()

    def __init__(self, leaf: Leaf) -> None:
        super().__init__()
        self.setWidget(leaf)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(translate("Printing", "Pages"))
        self.setAccessibleDescription(
            translate("Printing", "Page up and page down turn the pages, plus and minus zoom, W fits the width.")
        )
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else fitting the width never ends
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def room(self) -> int:
        """Return how wide a page may be without scrolling sideways."""
        return max(1, self.viewport().width() - 2 * current_theme().size("gap"))

    def go_to_top(self, *, is_at_end: bool = False) -> None:
        """Show the upper end of the page, or the lower one."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if is_at_end else bar.minimum())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another room now."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn, zoom, go to the ends; the arrows scroll as in every area."""
        key = event.key()
        if key in _FORWARD or key in _BACK:
            self._turn(1 if key in _FORWARD else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.ended.emit(key == Qt.Key.Key_End)
        elif key in _LARGER or key in _SMALLER:
            self.zoomed.emit(1 if key in _LARGER else -1)
        elif key == Qt.Key.Key_W and not event.modifiers():
            self.width_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _turn(self, by: int) -> None:
        """Scroll by a window; at the end of the page go to the next one."""
        bar = self.verticalScrollBar()
        if bar.value() == (bar.maximum() if by > 0 else bar.minimum()):
            self.turned.emit(by)
        else:
            bar.setValue(bar.value() + by * bar.pageStep())


def page_words(number: int, count: int) -> str:
    """Return which page is shown; the first is 0."""
    return translate("Documents", "Page {number} of {count}").format(number=shown(number + 1), count=shown(count))
