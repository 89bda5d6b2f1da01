"""A record list as a screen shows it: the table in a card, the count below, and what stands there while it is
empty.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QStackedWidget, QWidget

from smedesk.translate import translate
from smedesk.ui.formats import counted_text
from smedesk.ui.models.record_list import RecordList
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.record_table import RecordTable
from smedesk.ui.widgets.text import column, label, line, scrolled

_BUSY_AFTER_MILLISECONDS = 1000


class RecordPanel(QFrame):
    """The card of a list. `nothing_yet` is shown while there are no records at all, `nothing_found` while a
    filter hides all.
    """

    def __init__(
        self,
        model: RecordList,
        name: str,
        nothing_yet: EmptyState,
        counted: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        """Take over the model if it has no parent. `counted(n)` words the number of records, such as "12 companies"."""
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._list = model
        if model.parent() is None:
            model.setParent(self)
        self._counted = counted
        self._stack = QStackedWidget(self)  # each in its place before it is filled: what moves is styled anew
        self.table = RecordTable(model, name, self._stack)
        self.table.setMinimumHeight(current_theme().size("header") + current_theme().size("row"))  # a row is seen whole
        self._stack.addWidget(self.table)
        self._nothing_yet = nothing_yet
        self._nothing_yet.setParent(self)
        self._nothing_yet.hide()
        self._has_foot, self._is_working = True, False
        self._empty_pages: dict[bool, QWidget] = {}
        self._count = label("", "small")
        self._foot = QFrame(self)
        self._foot.setFixedHeight(current_theme().size("list_footer"))
        foot = line(self._foot)
        foot.setContentsMargins(current_theme().size("pad"), 0, current_theme().size("pad"), 0)
        foot.addWidget(self._count, 1)
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setTextVisible(False)
        self._busy.setAccessibleName(translate("Lists", "Loading"))
        self._busy.setMaximumWidth(current_theme().size("search_width_least"))
        self._busy.hide()
        foot.addWidget(self._busy)
        layout = column(self, "border_width", "border_width")
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._foot)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._late = QTimer(self, singleShot=True, interval=_BUSY_AFTER_MILLISECONDS)
        self._late.timeout.connect(partial(self._show_busy, is_busy=True))
        model.loaded.connect(self._on_loaded)
        model.is_loading_changed.connect(self._on_loading_changed)
        self.table.selection_changed.connect(self._show_count)

    def show_working(self, is_working: bool) -> None:
        """Show after a moment that the rows are still being worked out, by whoever hands them in."""
        self._is_working = is_working
        self._show_foot()
        self._on_loading_changed(is_working)

    def leave_out_foot(self, is_left_out: bool) -> None:
        """Give the line of the count to the rows, where something else says it; it comes for what it alone says."""
        self._has_foot = not is_left_out
        self._show_foot()

    def _show_foot(self) -> None:
        is_needed = self.table.selected_count() > 1 or not self._busy.isHidden()
        self._foot.setVisible(is_needed or (self._has_foot and (self._is_working or bool(self._list.rowCount()))))

    def count_words(self) -> str:
        """Return how many records the list holds, in words."""
        return self._counted(self._list.rows.count)

    def _show_count(self) -> None:
        selected = self.table.selected_count()
        text = self.count_words()
        if selected > 1:
            chosen = counted_text(translate("Lists", "%n selected", "", selected), selected)
            text = f"{text} · {chosen}"
        self._count.setText(text)
        self._show_foot()

    def _on_loaded(self, count: int) -> None:
        query = self._list.query
        is_filtered = bool(query.text or query.filters or query.where.parts)
        self._stack.setCurrentWidget(self.table if count else self._empty_page(is_filtered=is_filtered))
        self._show_count()

    def _empty_page(self, *, is_filtered: bool) -> QWidget:
        """Return what stands there without rows, made when it is first shown: most lists have some."""
        if is_filtered not in self._empty_pages:
            self._empty_pages[is_filtered] = scrolled(_nothing_found() if is_filtered else self._nothing_yet)
            self._stack.addWidget(self._empty_pages[is_filtered])
            self._nothing_yet.setHidden(is_filtered and False not in self._empty_pages)
        return self._empty_pages[is_filtered]

    def _on_loading_changed(self, is_loading: bool) -> None:
        if is_loading:
            self._late.start()
        else:
            self._late.stop()
            self._show_busy(is_busy=False)

    def _show_busy(self, *, is_busy: bool) -> None:
        self._busy.setVisible(is_busy)
        self._show_foot()


def _nothing_found() -> EmptyState:
    return EmptyState(
        "search",
        translate("Lists", "Nothing found"),
        translate("Lists", "No record fits this search and these filters. Try fewer words or another filter."),
    )
