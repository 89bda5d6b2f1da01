"""Pages as pictures: shown on the screen, and painted on any printer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QSizePolicy, QWidget

from smedesk.services.agreements import PageImage
from smedesk.translate import translate
from smedesk.ui.formats import shown
from smedesk.ui.theme import current_theme

MOST_DPI = 300
"""More than this a laser printer does not show, and a page would take a hundred megabytes."""


def image_of(page: PageImage) -> QImage:
    """Return a page as a picture of its own, in colour."""
    return QImage(page.pixels, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888).copy()


def print_pages(printer: QPrinter, pages: Iterable[QImage]) -> int:
    """Paint those pages that the user chose on a printer, each as large as the paper allows; return their number.

    Runs off the window's thread. OSError when the printer cannot be written to."""
    printer.setFullPage(True)  # the pages have margins of their own
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    first, last = printer.fromPage(), printer.toPage()
    chosen = islice(pages, max(0, first - 1), last or None)
    painter = QPainter()
    count = 0
    for page in chosen:
        for _ in range(copies):
            if not (printer.newPage() if count else painter.begin(printer)):
                if count:
                    printer.abort()
                raise OSError(
                    translate("Documents", "The printer {name} does not answer.").format(
                        name=printer.printerName() or printer.outputFileName()
                    )
                )
            painter.drawImage(_fitted(page, printer), page)
            count += 1
    if count:
        painter.end()
    return count


def _fitted(page: QImage, printer: QPrinter) -> QRectF:
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    size = page.size().toSizeF().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
    return QRectF(left, top, size.width(), size.height())


class PageView(QWidget):
    """A page as wide as there is room for."""

    def __init__(self, page: QImage, number: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        words = translate("Documents", "Page {number} of {count}")
        self.setAccessibleName(words.format(number=shown(number), count=shown(count)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size of the page as it was rendered."""
        return self._page.deviceIndependentSize().toSize()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high the page is at a width."""
        return round(width * self._page.height() / max(1, self._page.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the page and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._page)
        painter.setPen(QPen(current_theme().color("hairline"), current_theme().size("border_width")))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
