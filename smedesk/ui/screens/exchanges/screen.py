"""The place "Exchanges": all exchanges with their next step, and the one that is being worked on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.services.agreements import DocumentPrinter
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery, RecordList
from smedesk.ui.screens.exchanges.detail import ExchangeView
from smedesk.ui.screens.exchanges.questions import ExchangeRow, read_exchanges
from smedesk.ui.screens.exchanges.words import due_words, state_tone, state_words
from smedesk.ui.shortcuts import action
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.chips import FilterChips
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.page import Page
from smedesk.ui.widgets.record_panel import RecordPanel

ALL, OURS, OPEN = "all", "ours", "open"
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut
_MATTERS = ("exchange", "stay_period", "person", "company", "match", "document")
_COLUMNS = (
    Column("participant", mark("Exchanges", "Participant"), ColumnKind.TITLE),
    Column("state", mark("Exchanges", "State"), ColumnKind.CHIP, width=13, words=state_words, tone=state_tone),
    Column("stay", mark("Exchanges", "Stay"), ColumnKind.TITLE, width=14, priority=2),
    Column("next", mark("Exchanges", "Next step"), ColumnKind.TITLE, width=30, priority=3),
)


class ExchangesScreen(Page):
    """List and detail. Ctrl+P issues the agreement of the exchange that is shown."""

    def __init__(self, desk: Desk, printer: DocumentPrinter, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("Exchanges", "Exchanges"),
            translate("Exchanges", "Stay, plan, grant and agreement"),
            search=translate("Exchanges", "Search exchanges"),
            parent=parent,
        )
        self.setObjectName("exchanges_screen")
        self._desk = desk
        self._wanted = ""
        self._chips = FilterChips(translate("Exchanges", "Parts"))
        self._chips.setObjectName("exchange_filters")
        self._chips.set_choices([
            (ALL, translate("Exchanges", "All")),
            (OURS, translate("Exchanges", "Waiting for us")),
            (OPEN, translate("Exchanges", "Open")),
        ])
        self._chips.changed.connect(lambda _on: self._show_query())
        self.tools.addWidget(self._chips)
        self._source = GivenRows(_COLUMNS)
        self._model = RecordList(self._source, desk.tasks, self)
        self._panel = RecordPanel(
            self._model,
            translate("Exchanges", "Exchanges"),
            EmptyState(
                "arrow-left-right",
                translate("Exchanges", "No exchanges yet"),
                translate("Exchanges", "When both offices have agreed on a match, its exchange is drawn up there."),
                translate("Exchanges", "Go to the matches"),
                lambda: desk.go_to("matches")),
            _counted,
        )
        self._table = self._panel.table
        self._table.setObjectName("exchanges_table")
        self._detail = ExchangeView(desk, printer, current_labels())
        width = current_theme().size("detail_width")
        self.set_list_and_detail(self._panel, self._detail).setSizes([width, width * 9 // 5])
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self._table.chosen.connect(self._on_chosen)
        self._table.opened.connect(lambda _id: self._on_opened())
        self._model.loaded.connect(self._on_loaded)
        if self.search is not None:
            self.search.setObjectName("exchanges_search")
            self.search.searched.connect(lambda _text: self._show_query())
            self._table.typed.connect(self.search.type_on)
        action("print", self, self._detail.issue_card.issue, context=_HERE)
        self._desk.notices.changed.connect(self._on_changed)

    # ---------------------------------------------------------------- what the window asks

    def open_record(self, id: str) -> None:
        """Show an exchange by its id, as soon as the list holds it."""
        self._wanted = id
        self._chips.turn_on((ALL,))
        self._show_query()
        self._go_to_wanted()

    def focus_search(self) -> None:
        """Go to the search box."""
        if self.search is not None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def refresh(self) -> None:
        """Read all exchanges anew."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_exchanges(reads, today), self._on_rows, topic="exchanges")

    # ---------------------------------------------------------------- the list

    def _on_rows(self, rows: tuple[ExchangeRow, ...]) -> None:
        today = self._desk.today()
        self._source.put([
            GivenRow(
                row.id,
                ((row.participant, row.host), row.state, _stay(row), (_task(row), due_words(row.due, today))),
                _parts(row),
            )
            for row in rows
        ])
        self._show_query(is_new=True)
        for part in (ALL, OURS, OPEN):
            self._chips.set_count(part, self._source.count(part))

    def _show_query(self, *, is_new: bool = False) -> None:
        before, on = self._model.query, self._chips.on()[0]
        filters = () if on == ALL else (("part", on),)
        text = self.search.text().strip() if self.search is not None else ""
        query = ListQuery(text, filters, before.sort, before.is_descending)
        if is_new and query == before:
            self._model.refresh()
        else:
            self._model.set_query(query)

    def _on_loaded(self, count: int) -> None:
        if self._wanted:
            self._go_to_wanted()
        elif count and self._table.current_id < 0:
            self._table.selectRow(0)
        elif not count:
            self._detail.show_record("")

    def _go_to_wanted(self) -> None:
        number = self._source.number(self._wanted) if self._wanted else -1
        if number >= 0 and self._table.go_to(number):
            self._wanted = ""

    def _on_chosen(self, number: int) -> None:
        row = self._source.row(number)
        self._detail.show_record(row.id if row else "")

    def _on_opened(self) -> None:
        self.show_detail()
        self._detail.take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_MATTERS):
            self.refresh()


def _stay(row: ExchangeRow) -> tuple[str, str]:
    if row.starts is None or row.ends is None:
        return translate("Exchanges", "No dates"), ""
    return shown(row.starts), translate("Exchanges", "to {day}").format(day=shown(row.ends))


def _task(row: ExchangeRow) -> str:
    return translate(*row.turn.task) if row.turn else shown(None)


def _parts(row: ExchangeRow) -> frozenset[str]:
    parts = {ALL} | ({OPEN} if row.turn else set()) | ({OURS} if row.is_ours else set())
    return frozenset(parts)


def _counted(n: int) -> str:
    return translate("Exchanges", "%n exchanges", "", n)
