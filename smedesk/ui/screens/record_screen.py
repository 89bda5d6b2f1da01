"""What the places with a list and a detail share: search, filters with counts, following the list, opening a
record. The detail is made when the first record is shown: behind the paint of its list, and loaded by another thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.frozen import frozen
from smedesk.domain.roles import action_of_change
from smedesk.services.merged import kept_of
from smedesk.services.ports import Changes
from smedesk.ui.desk import Desk
from smedesk.ui.models.record_list import ListSource, RecordList
from smedesk.ui.models.store_source import StoreList
from smedesk.ui.screens.counted_chips import CountedChips
from smedesk.ui.screens.list_tools import ListTools
from smedesk.ui.screens.merged_line import MergedLine
from smedesk.ui.widgets.buttons import Button
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.text import column

if TYPE_CHECKING:
    from smedesk.ui.screens.record_detail import RecordDetail

_BEHIND_ROWS_MILLISECONDS, _LONGEST_WAIT_MILLISECONDS = 0, 500
"""When the detail is made for the first time: in the turn behind the paint of the rows and the keys that wait."""
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class Detail(Protocol):
    """The right side of a screen."""

    def show_record(self, id: str) -> None:
        """Show a record, "" for none."""

    def take_focus(self) -> None:
        """Go to the first field."""

    def write_note(self) -> None:
        """Go to a new line of the contact log."""


@frozen
class ScreenWords:
    """What a screen says, in the language of now."""

    title: str
    search: str
    filters: str
    counted: Callable[[int], str]


class RecordScreen(Page):
    """A list of one kind of records with the detail of the chosen one."""

    detail_module = ""
    """the module that `make_detail` imports; loaded by a read thread before it, so that the window goes on"""

    def __init__(
        self, desk: Desk, shown: StoreList, words: ScreenWords, source: ListSource, nothing_yet: EmptyState
    ) -> None:
        super().__init__(words.title, "", words.search, desk.stage)
        self.setObjectName(f"{shown.kind}_screen")
        self.desk = desk
        self._shown = shown
        self._wanted_row: int | None = None
        self._wanted_id = ""
        self._merged: tuple[str, Callable[[MergedLine], object]] = "", MergedLine.clear
        self._detail: QWidget | None = None
        self.chips = CountedChips(desk, shown, words.filters)
        self.chips.changed.connect(lambda _keys: self._ask_list())
        self.chips.counted.connect(lambda count: self.set_subtitle(words.counted(count)))
        self.list = RecordList(source, desk.tasks, self)
        self.list.refresh()  # a read thread is at it while the screen is made
        self.panel = RecordPanel(self.list, words.title, nothing_yet, words.counted, self.panes)
        self.table = self.panel.table
        self.table.setObjectName(f"{shown.kind}_list")
        self.list_tools = ListTools(desk, shown, self.list, self.panel, self.chips)
        self.list_tools.put_into(self.tools)
        self._place_of_detail = QWidget()
        column(self._place_of_detail)
        self.set_list_and_detail(self.panel, self._place_of_detail)
        self._making = QTimer(self, singleShot=True)
        self._making.timeout.connect(partial(_load_detail, self))
        self.list.dataChanged.connect(
            lambda *_: self._making.start(_BEHIND_ROWS_MILLISECONDS) if self._making.isActive() else None)
        self._connect()

    def _connect(self) -> None:
        if self.search:
            self.search.setObjectName(f"{self._shown.kind}_search")
            self.search.searched.connect(self._on_searched)
            self.table.typed.connect(self.search.type_on)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _row: self._on_opened())
        self.list.loaded.connect(lambda _count: self._go_to_wanted())
        counting = Qt.ConnectionType.SingleShotConnection  # the first rows come before the counts of the chips
        self.list.loaded.connect(lambda _count: self.chips.count(self._searched()), counting)
        self.list_tools.put_keys(self)
        needs = action_of_change(self._shown.kind)
        self.desk.rights.step("new", self, self.new_record, needs, _HERE)
        self.desk.rights.step("log", self, partial(_write_note, self), action_of_change("note"), _HERE)
        self.desk.notices.changed.connect(self._on_changed)

    def make_detail(self, parent: QWidget) -> QWidget:
        """Make the right side, which is a `Detail` as well; each screen has its own."""
        raise NotImplementedError

    @property
    def made_detail(self) -> QWidget:
        """The right side, made now if it was not."""
        if self._detail is None:
            self._detail = self.make_detail(self._place_of_detail)
            cast("QVBoxLayout", self._place_of_detail.layout()).addWidget(self._detail)
        return self._detail

    # ---------------------------------------------------------------- what the main window says

    def refresh(self) -> None:
        """Read list and counts for the first time, or anew."""
        self.list.refresh()
        self.chips.count(self._searched())

    def open_record(self, id: str) -> None:
        """Show a record, in the list as well where its filter holds it. A merged one leads on to the one that was kept.
        """
        kind = RECORD_TYPES[self._shown.kind]
        self.show_merged(id, MergedLine.clear)
        self.desk.ask(self, lambda reads: kept_of(reads, kind, id), partial(_lead_on, self, id), topic="kept")

    def show_merged(self, id: str, say: Callable[[MergedLine], object]) -> None:
        """Show this very record, and say over it what was merged."""
        self._merged = id, say
        self._show_detail(id)
        self.show_detail()
        kind = self._shown.kind
        self.desk.ask(self, lambda reads: reads.row_of(kind, id), self._on_row_known, topic="row")

    def new_record(self) -> None:
        """Enter another record; each screen says how."""
        raise NotImplementedError

    # ---------------------------------------------------------------- the list

    def _searched(self) -> str:
        return self.search.text().strip() if self.search else ""

    def _ask_list(self) -> None:
        self.list.set_query(replace(self.list.query, text=self._searched(), filters=self.chips.filters()))

    def _on_searched(self, text: str) -> None:
        self._ask_list()
        self.chips.count(text)

    # ---------------------------------------------------------------- list and detail

    def _on_chosen(self, row: int) -> None:
        if row < 0:
            return
        kind = self._shown.kind
        self.desk.ask(self, lambda reads: reads.rows(kind, ("id",), (row,)), self._on_id_known, topic="chosen")

    def _on_id_known(self, rows: list[tuple[str, tuple[Any, ...]] | None]) -> None:
        if rows and rows[0]:
            self._show_detail(rows[0][0])

    def _show_detail(self, id: str) -> None:
        self._wanted_id = id
        if self._detail is not None:
            self.show_wanted()
        elif id:
            is_here = self.list.is_first_page_here
            self._making.start(_BEHIND_ROWS_MILLISECONDS if is_here else _LONGEST_WAIT_MILLISECONDS)

    def show_wanted(self) -> None:
        """Show the record that was chosen last beside the list."""
        if self._detail is None and not self.window().isVisible():
            return  # it was closed meanwhile, and the desk with it
        cast("Detail", self.made_detail).show_record(self._wanted_id)
        of, say = self._merged
        (say if of == self._wanted_id else MergedLine.clear)(cast("RecordDetail", self.made_detail).merged)

    def _on_opened(self) -> None:
        self.show_detail()
        if self._making.isActive() or self._detail is None:
            self._making.stop()
            self.show_wanted()
        cast("Detail", self.made_detail).take_focus()

    def _on_row_known(self, row: int | None) -> None:
        self._wanted_row = row
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        if self._wanted_row is not None and self.table.go_to(self._wanted_row):
            self._wanted_row = None
        elif self.table.current_id < 0 and self.list.rowCount() and self._wanted_row is None:
            self.table.go_to(self.list.rows.first)
        elif not self.list.rowCount() and self._wanted_row is None and not self.list.query.text:
            self._show_detail("")

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*self._kinds()):
            self.refresh()

    def _kinds(self) -> tuple[str, ...]:
        """The kinds of records whose changes the list shows."""
        return (self._shown.kind,)


def guard_new(screen: RecordScreen, kind_name: str, *offers: Button | EmptyState) -> None:
    """Bar what offers to enter a record from whose role may not."""
    for offer in offers:
        made = offer.action if isinstance(offer, EmptyState) else offer
        screen.desk.rights.guard(made, action_of_change(kind_name))


def _lead_on(screen: RecordScreen, id: str, kept: tuple[str, str]) -> None:
    """Go on from a merged record to the one that was kept, with a word and a way back."""
    kept_id, merged = kept
    if not kept_id or screen._merged[0] != id:
        return

    def back() -> None:
        screen.show_merged(id, lambda line: line.say_archived(partial(screen.open_record, kept_id)))

    screen.show_merged(kept_id, lambda line: line.say_led_on(merged, back))


def _write_note(screen: RecordScreen) -> None:
    """Go to a new line in the contact log of the record that is shown."""
    screen.show_detail()
    cast("Detail", screen.made_detail).write_note()


def _load_detail(screen: RecordScreen) -> None:
    """Load the detail of a screen off the window's thread, then show the record that is wanted."""
    if screen.window().isVisible():  # else it was closed meanwhile, and the desk with it
        load = partial(import_module, screen.detail_module)
        screen.desk.tasks.read(screen, load, lambda _module: screen.show_wanted())
