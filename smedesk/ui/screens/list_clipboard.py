"""Rows of a list on the clipboard and cells from it, for spreadsheets in both directions."""

from __future__ import annotations

import atexit
from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from smedesk.services.list_output import OutputTable
from smedesk.services.list_paste import Paste, cells_of, plan_paste
from smedesk.translate import translate
from smedesk.ui.formats import counted_text
from smedesk.ui.models.list_table import clipboard_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from smedesk.ui.screens.list_tools import ListTools

_MOST_COPIED = 50_000


class Collecting(Protocol):
    """Returns what collects rows on another thread."""

    def __call__(self, ids: Sequence[int], *, is_parted: bool = True) -> Callable[[], OutputTable]: ...


class ListClipboard(QObject):
    """Copies and pastes in one list."""

    def __init__(self, tools: ListTools, collecting: Collecting) -> None:
        super().__init__(tools)
        self._tools, self._desk, self._collecting = tools, tools.desk, collecting

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as text and as a table."""
        ids = self._tools.table.selected_ids()[:_MOST_COPIED]
        if not ids:
            return
        work = self._collecting(ids, is_parted=False)
        self._desk.ask(self, lambda _reads: clipboard_texts(work()), partial(self._on_copied, len(ids)), topic="copy")

    def _on_copied(self, n: int, texts: tuple[str, str]) -> None:
        put_on_clipboard(*texts)
        self._desk.notices.say(counted_text(translate("Lists", "Copied %n rows", "", n), n))

    def paste(self) -> None:
        """Show what the cells on the clipboard would change, from the current cell on; nothing is written yet."""
        block = cells_of(QGuiApplication.clipboard().text())
        here = self._tools.table.currentIndex()
        if not block or not here.isValid() or self._tools.table.isColumnHidden(here.column()):
            self._desk.notices.say(translate("Lists", "There are no cells to paste, or no cell to paste them to."))
            return
        kind = self._tools.shown.kind
        columns = self._tools.look.columns
        keys = [key for key, _ in self._tools.table.shown_columns() if not self._is_hidden(key)]
        start = keys.index(self._tools.list.columns[here.column()].key)
        fields = [columns.editable(key) for key in keys[start : start + max(map(len, block))]]
        rows = self._tools.list.rows.record_ids(here.row(), len(self._tools.list.rows.ids) - 1)[: len(block)]
        self._desk.ask(
            self, lambda reads: plan_paste(reads, kind, rows, fields, block), self._show_paste, topic="paste"
        )

    def _is_hidden(self, key: str) -> bool:
        at = next((at for at, one in enumerate(self._tools.list.columns) if one.key == key), -1)
        return self._tools.table.isColumnHidden(at)

    def _show_paste(self, paste: Paste) -> None:
        from smedesk.ui.screens.list_paste_dialog import PasteDialog

        PasteDialog(self._desk, paste, self._tools.window()).open()


def put_on_clipboard(text: str, html: str) -> None:
    """Hand the same over in two forms."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    if not clipboard.ownsClipboard():
        _let_go_at_exit()


@cache
def _let_go_at_exit() -> None:
    """Where the system has no clipboard, Qt keeps what Python made until after Python has ended, and then crashes."""
    atexit.register(_let_go)


def _let_go() -> None:
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()
