"""The place "Exchanges": all exchanges with their next step, and the one that is being worked on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date as Date

from PySide6.QtCore import Qt

from smedesk.domain.roles import Action
from smedesk.services.papers import IssuingPrinter
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import current_labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.exchanges.detail import ExchangeView
from smedesk.ui.screens.exchanges.printing import AgreementPrinting
from smedesk.ui.screens.exchanges.questions import ExchangeRow, read_exchanges
from smedesk.ui.screens.exchanges.words import state_tone, state_words
from smedesk.ui.screens.given_panel import ALL
from smedesk.ui.screens.given_screen import GivenScreen, GivenWords
from smedesk.ui.screens.printing.prints import Prints
from smedesk.ui.screens.turns import due_words
from smedesk.ui.shortcuts import action, shortcut
from smedesk.ui.widgets.empty_state import EmptyState

OURS, OPEN = "ours", "open"
_MATTERS = ("exchange", "stay_period", "person", "company", "match", "document")
_COLUMNS = (
    Column("participant", mark("Exchanges", "Participant"), ColumnKind.TITLE),
    Column("state", mark("Exchanges", "State"), ColumnKind.CHIP, width=15, words=state_words, tone=state_tone),
    Column("stay", mark("Exchanges", "Stay"), ColumnKind.TITLE, width=14, priority=2),
    Column("next", mark("Exchanges", "Next step"), ColumnKind.TITLE, width=30, priority=3),
)


class ExchangesScreen(GivenScreen):
    """List and detail. Ctrl+P issues the agreement of the exchange that is shown, or goes to what it lacks."""

    def __init__(self, desk: Desk, printer: IssuingPrinter) -> None:
        nothing_yet = EmptyState(
            "arrow-left-right",
            translate("Exchanges", "No exchanges yet"),
            translate("Exchanges", "When both offices have agreed on a match, its exchange is drawn up there."),
            translate("Exchanges", "Go to the matches"),
            lambda: desk.go_to("matches"),
        )
        super().__init__(desk, _words(), _COLUMNS, nothing_yet)
        self._desk = desk
        self._detail = ExchangeView(desk, printer, current_labels())
        self.set_detail(self._detail)
        self._issue = self.add_action(
            translate("Exchanges", "Issue paper"),
            self._detail.issue,
            kind="primary",
            icon="printer",
            tip=shortcut("print").shown,
        )
        self._issue.setObjectName("issue_agreement")
        self._issue.setEnabled(False)
        desk.rights.guard(self._issue, Action.EDIT_EXCHANGES)
        self.panel.picked.connect(self._on_picked)
        self.panel.table.opened.connect(lambda _number: self._on_opened())
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        desk.rights.step("print", self, self._detail.issue, Action.EDIT_EXCHANGES, context)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def offer_printing(self, prints: Prints) -> None:
        """Offer to print the agreements of the list."""
        printing = AgreementPrinting(self._desk, prints, self)
        self.add_action(
            translate("Exchanges", "Print agreements…"), printing.print_listed, icon="file-text",
            tip=shortcut("print_many").shown).setObjectName("print_agreements")  # fmt: skip
        action("print_many", self, printing.print_listed, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def refresh(self) -> None:
        """Read all exchanges anew."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: _given(read_exchanges(reads), today), self.show_rows, topic="exchanges")

    def _on_picked(self, id: str) -> None:
        self._issue.setEnabled(bool(id))
        self._detail.show_record(id)

    def _on_opened(self) -> None:
        self.show_detail()
        self._detail.take_focus()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches(*_MATTERS):
            self.refresh()


def _words() -> GivenWords:
    return GivenWords(
        name="exchange",
        title=translate("Exchanges", "Exchanges"),
        subtitle=translate("Exchanges", "Stay, plan, grant and agreement"),
        search=translate("Exchanges", "Search exchanges"),
        parts=(
            (ALL, translate("Exchanges", "All")),
            (OURS, translate("Exchanges", "Waiting for us")),
            (OPEN, translate("Exchanges", "Open")),
        ),
        counted=lambda n: translate("Exchanges", "%n exchanges", "", n),
    )


def _given(rows: Iterable[ExchangeRow], today: Date) -> list[GivenRow]:
    """Return the rows in words; on a read thread, since two thousand of them take the window's 40 ms."""
    return [GivenRow(row.id, _values(row, today), _parts(row)) for row in rows]


def _values(row: ExchangeRow, today: Date) -> tuple[object, ...]:
    return (row.participant, row.host), row.state, _stay(row), (_task(row), due_words(row.due, today))


def _stay(row: ExchangeRow) -> tuple[str, str]:
    if row.starts is None or row.ends is None:
        return translate("Exchanges", "No dates"), ""
    return shown(row.starts), translate("Exchanges", "to {day}").format(day=shown(row.ends))


def _task(row: ExchangeRow) -> str:
    return translate(*row.turn.task) if row.turn else shown(None)


def _parts(row: ExchangeRow) -> frozenset[str]:
    return frozenset({ALL, *([OPEN] if row.turn else ()), *([OURS] if row.is_ours else ())})
