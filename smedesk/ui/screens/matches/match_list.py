"""The list of matches: who with whom, the state, whose turn it is and until when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow, GivenRows
from smedesk.ui.models.record_list import ListQuery, RecordList
from smedesk.ui.screens.matches.questions import MatchRow, read_matches
from smedesk.ui.screens.matches.words import due_words, state_tone, state_words, turn_words
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.record_panel import RecordPanel
from smedesk.ui.widgets.text import column

OURS, OTHERS, ALL = "ours", "others", "all"

_COLUMNS = (
    Column("participant", mark("Matches", "Participant"), ColumnKind.TITLE),
    Column("host", mark("Matches", "Host"), ColumnKind.TITLE, width=15, priority=2),
    Column("state", mark("Matches", "State"), ColumnKind.CHIP, width=15, words=state_words, tone=state_tone),
    Column("turn", mark("Matches", "Turn"), ColumnKind.TITLE, width=15),
)


class MatchList(QWidget):
    """The matches of one part. `chosen(id)` follows the current line, "" for none; `counted` when the parts' sizes changed."""

    chosen = Signal(str)
    counted = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._wanted = ""
        self._row = 0
        self._source = GivenRows(_COLUMNS)
        self._model = RecordList(self._source, desk.tasks, self)
        self.panel = RecordPanel(
            self._model,
            translate("Matches", "Matches"),
            EmptyState(
                "handshake",
                translate("Matches", "No matches yet"),
                translate("Matches", "What you propose, and what other offices propose to you, stands here.")),
            _counted,
        )
        self.panel.table.setObjectName("matches_table")
        self.panel.table.chosen.connect(self._on_chosen)
        self._model.loaded.connect(self._on_loaded)
        column(self).addWidget(self.panel)
        self._part = ""
        self._text = ""
        self._model.set_query(self._query())
        desk.notices.changed.connect(self._on_changes)
        self.refresh()

    def show_part(self, part: str) -> None:
        """Show the matches of one part: OURS, OTHERS or ALL."""
        self._part = part
        self._model.set_query(self._query())

    def search(self, text: str) -> None:
        """Show the matches that have these words."""
        self._text = text
        self._model.set_query(self._query())

    def go_to(self, id: str) -> None:
        """Make a match the current line, as soon as the list holds it."""
        self._wanted = id
        self._go_to_wanted()

    def count(self, part: str) -> int:
        """Return how many matches a part has."""
        return self._source.count(part)

    def refresh(self) -> None:
        """Read all matches anew."""
        today = self._desk.today()
        self._desk.ask(self, lambda reads: read_matches(reads, today), self._on_rows, topic="matches")

    def _query(self) -> ListQuery:
        query = self._model.query
        filters = () if self._part in ("", ALL) else (("part", self._part),)
        return ListQuery(self._text, filters, query.sort, query.is_descending)

    def _on_rows(self, rows: tuple[MatchRow, ...]) -> None:
        self._source.put([GivenRow(row.step.match.id, self._values(row), _parts(row)) for row in rows])
        self._model.refresh()
        self.counted.emit()

    def _values(self, row: MatchRow) -> tuple[object, ...]:
        step = row.step
        return (
            (row.participant, self._labels.country(row.participant_place)),
            (row.host, self._labels.country(row.host_place)),
            step.match.state,
            (turn_words(step) or shown(None), due_words(step.due, self._desk.today())),
        )

    def _on_loaded(self, count: int) -> None:
        if self._wanted:
            self._go_to_wanted()
        elif count and self.panel.table.current_id < 0:
            self.panel.table.selectRow(min(self._row, count - 1))
        elif not count:
            self.chosen.emit("")

    def _go_to_wanted(self) -> None:
        number = self._source.number(self._wanted) if self._wanted else -1
        if number >= 0 and self.panel.table.go_to(number):
            self._wanted = ""

    def _on_chosen(self, number: int) -> None:
        row = self._source.row(number)
        if row:
            self._row = self.panel.table.currentIndex().row()
        self.chosen.emit(row.id if row else "")

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("match", "application", "placement", "person", "company"):
            self.refresh()


def _parts(row: MatchRow) -> frozenset[str]:
    if row.step.is_ours:
        return frozenset({OURS, ALL})
    return frozenset({OTHERS, ALL}) if row.step.is_open else frozenset({ALL})


def _counted(n: int) -> str:
    return translate("Matches", "%n matches", "", n)
