"""The frame of every place: title, search, primary action, and list and detail side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget

from smedesk.translate import translate
from smedesk.ui.shortcuts import action
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import ElidedLabel, column, line, scrolled

_SEARCH_MILLISECONDS = 60
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class SearchBox(LineEdit):
    """A box whose `searched(text)` follows the typing closely; Esc empties it, then leaves it (`left`). It says what is
    searched as far as there is room.
    """

    searched = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        theme = current_theme()
        self._what = name
        self.put_before("search")
        empty = self.put_after("x", translate("Page", "Empty the search"), self.clear)
        empty.hide()
        self.textChanged.connect(lambda text: empty.setVisible(bool(text)))
        self.setMinimumWidth(theme.size("search_width_least"))
        self.setMaximumWidth(theme.size("search_width"))
        self._timer = QTimer(self, singleShot=True, interval=_SEARCH_MILLISECONDS)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(lambda _text: self._timer.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose words that are whole."""
        super().resizeEvent(event)
        is_room = self.fontMetrics().horizontalAdvance(self._what) <= self.text_width()
        self.setPlaceholderText(self._what if is_room else translate("Page", "Search"))

    def type_on(self, text: str) -> None:
        """Take over what was typed elsewhere, and the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.end(False)
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the box, then leaves it; Down and Enter go on to what was found."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Page(QWidget):
    """A place of the program.

    The head holds title, subtitle, search and actions; `tools` below it takes filters; then comes one body
    (`set_body`) or list and detail (`set_list_and_detail`). Where the page is narrow, list and detail show
    one at a time: `show_detail` goes to the detail, "Back" and Alt+Left to the list.
    """

    def __init__(self, title: str, subtitle: str = "", search: str = "", parent: QWidget | None = None) -> None:
        """`search` is the name of the search box; without it there is none."""
        super().__init__(parent)
        self.setProperty("surface", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        theme = current_theme()
        self._title = ElidedLabel(title, "h1")
        self._subtitle = ElidedLabel(subtitle, "small")
        self.search: SearchBox | None = None
        self._splitter: QSplitter | None = None
        self._list: QWidget | None = None
        self._is_narrow = False
        self._is_at_detail = False
        self._worded: dict[Button, str] = {}
        words = column(gap="gap_tiny")
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._back = button(translate("Page", "Back"), self.show_list, kind="quiet", icon="arrow-left")
        self._back.hide()
        self._head = line(gap="gap")
        self._head.addWidget(self._back)
        self._head.addLayout(words, 2)
        self._actions = line()
        if search:
            self.search = SearchBox(search)
            self.search.left.connect(self._focus_list)
            self._head.addWidget(self.search, 1)
            action("search", self, self._on_search_wanted, context=_HERE)
        self._head.addLayout(self._actions)
        action("back", self, self.show_list, context=_HERE)
        self._tools = QWidget()
        self._tools.hide()
        self.tools = column(self._tools)
        self._whole = column(self, "gap_large")
        side = theme.size("page_margin")
        self._whole.setContentsMargins(side, theme.size("page_margin_top"), side, theme.size("page_margin_top"))
        self._whole.addLayout(self._head)
        self._whole.addWidget(self._tools)
        self._body = column()
        self._whole.addLayout(self._body, 1)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_subtitle(self, text: str) -> None:
        """Change the line below the title."""
        self._subtitle.setText(text)

    def add_action(
        self, text: str, run: Callable[[], object], *, kind: str = "", icon: str = "", tip: str = ""
    ) -> Button:
        """Add a button to the head; give kind="primary" to one of them at most."""
        made = button(text, run, kind=kind, icon=icon, tip=tip)
        self._actions.addWidget(made)
        if self.search and icon and kind != "primary":
            made.setAccessibleName(text)
            made.setToolTip(tip or text)
            self._worded[made] = text
        return made

    def set_body(self, body: QWidget) -> None:
        """Fill the page with one widget."""
        self._body.addWidget(body)

    def set_list_and_detail(self, records: QWidget, detail: QWidget) -> QSplitter:
        """Fill the page with a list and, at its right, the detail of a record, which scrolls."""
        self._list = records
        splitter = self._splitter = self.panes
        splitter.addWidget(records)
        splitter.addWidget(scrolled(detail))
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        width = current_theme().size("detail_width")
        splitter.setSizes([2 * width, width])
        self._show_panes()
        return splitter

    @cached_property
    def panes(self) -> QSplitter:
        """Where list and detail stand; a list is best made in it, for what changes its parent is styled anew."""
        made = QSplitter(Qt.Orientation.Horizontal, self)
        made.setHandleWidth(current_theme().size("handle"))
        made.setChildrenCollapsible(False)
        self._body.addWidget(made)
        return made

    def take_focus(self) -> None:
        """Go to where work goes on: the list where it is shown; each screen without one says where."""
        if self._list is not None and self._list.isVisible():
            self._focus_list()

    @property
    def is_narrow(self) -> bool:
        """Whether list and detail show one at a time."""
        return self._is_narrow and self._splitter is not None

    def show_detail(self) -> None:
        """Go to the detail; it shows already where there is room for both."""
        self._is_at_detail = True
        self._show_panes()

    def show_list(self) -> None:
        """Go back to the list."""
        self._is_at_detail = False
        self._show_panes()
        self._focus_list()

    def minimumSizeHint(self) -> QSize:
        """As small as it gets: without the words that its buttons lose where it is narrow."""
        least = super().minimumSizeHint()
        words = sum(made.sizeHint().width() - made.sizeHint().height() for made in self._worded if made.text())
        return QSize(max(0, least.width() - words), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and detail side by side, or one of them where the page is narrow."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < current_theme().size("page_narrow")
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_panes()
            for made, words in self._worded.items():  # title and search need the room
                made.setText("" if is_narrow else words)

    def _show_panes(self) -> None:
        if self._splitter is None:
            return
        for number in range(self._splitter.count()):
            if pane := self._splitter.widget(number):
                pane.setVisible(not self._is_narrow or self._is_at_detail == bool(number))
        is_detail_alone = self._is_narrow and self._is_at_detail
        self._back.setVisible(is_detail_alone)
        # filters and search are the list's: the detail needs the room
        self._tools.setVisible(bool(self.tools.count()) and not is_detail_alone)
        if self.search:
            self.search.setVisible(not is_detail_alone)

    def _on_search_wanted(self) -> None:
        if self.search:
            if not self.search.isVisible():
                self.show_list()
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.selectAll()

    def _focus_list(self) -> None:
        if self._list is not None:
            view = self._list.findChild(QAbstractItemView)
            (view or self._list).setFocus(Qt.FocusReason.ShortcutFocusReason)
