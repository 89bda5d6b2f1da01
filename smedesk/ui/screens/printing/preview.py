"""The pages of a PDF one at a time: turned, zoomed, as wide as there is room; drawn off the window's thread."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Reads
from smedesk.services.printing import PageRenderer
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import number_text
from smedesk.ui.screens.documents.page_images import MOST_DPI, image_of
from smedesk.ui.screens.printing.leaf import SCREEN_DPI, Leaf, LeafArea, page_words
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.text import announce, column, label, line

_ZOOMS = (0.25, 0.35, 0.5, 0.7, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_KEPT_PAGES = 8
_ANOTHER_PAPER = 0.02


class PagePreview(QWidget):
    """Shows a document; `shown(page)` when a page has been drawn, the first is 0."""

    shown = Signal(int)

    def __init__(self, desk: Desk, pages: PageRenderer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._renderer = desk, pages
        self._pdf, self._count, self.page = b"", 0, 0
        self._zoom = 0.0  # fits the width
        self._drawn: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._leaf = Leaf()
        self.area = LeafArea(self._leaf)
        self.area.setObjectName("preview_pages")
        self._where = label("", "small")
        self._where.setObjectName("preview_where")
        self._size = label("", "small")
        self._make_tools()
        self.area.turned.connect(self.turn)
        self.area.zoomed.connect(self.zoom)
        self.area.width_wanted.connect(self.fit_width)
        self.area.resized.connect(self._refresh)
        self.area.ended.connect(lambda is_last: self.go_to(self._count - 1 if is_last else 0))

    def _make_tools(self) -> None:
        before = icon_button("chevron-left", translate("Printing", "Previous page"), lambda: self.turn(-1))
        after = icon_button("chevron-right", translate("Printing", "Next page"), lambda: self.turn(1))
        smaller = icon_button("minus", translate("Printing", "Smaller"), lambda: self.zoom(-1))
        larger = icon_button("plus", translate("Printing", "Larger"), lambda: self.zoom(1))
        width = icon_button("arrow-left-right", translate("Printing", "Fit the width"), self.fit_width)
        self._turners = (before, after)
        tools = line(gap="gap_small")
        for made, name in (
            (before, "previous"),
            (after, "next"),
            (smaller, "smaller"),
            (larger, "larger"),
            (width, "width"),
        ):
            made.setObjectName(f"preview_{name}")
        for widget in (before, self._where, after):
            tools.addWidget(widget)
        tools.addStretch(1)
        for widget in (smaller, self._size, larger, width):
            tools.addWidget(widget)
        layout = column(self, "gap_small")
        layout.addLayout(tools)
        layout.addWidget(self.area, 1)

    @property
    def has_document(self) -> bool:
        """Whether there is something to look at."""
        return self._count > 0

    # ---------------------------------------------------------------- what is shown

    def show_document(self, pdf: bytes, count: int, page: int = 0) -> None:
        """Show a PDF from a page, the first is 0; where that is looked at already, it stays where it is."""
        is_other = page != self.page or not self._count
        self._pdf, self._count = pdf, count
        self._drawn.clear()
        if is_other or page == 0 or page >= count:
            self.go_to(page)
        else:
            self._refresh()

    def go_to(self, page: int) -> None:
        """Show a page."""
        self.page = min(max(page, 0), max(self._count - 1, 0))
        self.area.go_to_top()
        self._refresh()

    def turn(self, by: int) -> None:
        """Go some pages on, or back to the end of the one before."""
        before = self.page
        self.go_to(self.page + by)
        if self.page < before:
            self.area.go_to_top(is_at_end=True)
        if self.page != before:
            announce(self, page_words(self.page, self._count))

    def zoom(self, by: int) -> None:
        """Show the page one step larger or smaller."""
        now = self._factor()
        steps = [one for one in _ZOOMS if (one > now + 0.01 if by > 0 else one < now - 0.01)]
        if steps:
            self._zoom = steps[0] if by > 0 else steps[-1]
            self._refresh()

    def fit_width(self) -> None:
        """Make the page as wide as there is room."""
        self._zoom = 0.0
        self._refresh()

    def sizeHint(self) -> QSize:
        """Return the room of a page that can be read."""
        return QSize(SCREEN_DPI * 5, SCREEN_DPI * 5)

    # ---------------------------------------------------------------- drawing

    def _factor(self) -> float:
        return self._zoom or self.area.room() / (self._leaf.inches.width() * SCREEN_DPI)

    def _dpi(self) -> float:
        return round(min(SCREEN_DPI * self._factor() * self.devicePixelRatioF(), MOST_DPI), 1)

    def _refresh(self) -> None:
        """Show what is there, and ask for what is not."""
        self._leaf.fit(self._factor())
        self._size.setText(translate("Printing", "{number} %").format(number=number_text(round(self._factor() * 100))))
        self._where.setText(page_words(self.page, self._count) if self._count else "")
        for made, is_possible in zip(self._turners, (self.page > 0, self.page + 1 < self._count), strict=True):
            made.setEnabled(is_possible)
        if not self._count:
            return
        key = (self.page, self._dpi())
        if key in self._drawn:
            self._show(key)
        else:
            self._draw(key)

    def _draw(self, key: tuple[int, float]) -> None:
        pdf, renderer = self._pdf, self._renderer

        def work(_reads: Reads) -> QImage:
            return image_of(renderer.page(pdf, *key))

        self._desk.ask(self, work, lambda page: self._on_drawn(pdf, key, page), topic="page")

    def _on_drawn(self, pdf: bytes, key: tuple[int, float], page: QImage) -> None:
        if pdf is not self._pdf:
            return
        self._drawn[key] = page
        if len(self._drawn) > _KEPT_PAGES:
            self._drawn.popitem(last=False)
        if key[0] == self.page:
            width = self._leaf.inches.width()
            self._show(key)
            if abs(self._leaf.inches.width() - width) > width * _ANOTHER_PAPER:
                self._refresh()  # it was drawn for the paper of the page before

    def _show(self, key: tuple[int, float]) -> None:
        self._leaf.show_page(self._drawn[key], key[1], page_words(self.page, self._count))
        self._leaf.fit(self._factor())
        self.shown.emit(self.page)

    def focus_pages(self) -> None:
        """Go to the pages."""
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)
