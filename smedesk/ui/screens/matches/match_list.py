"""The list of matches: who with whom, the state, whose turn it is and until when."""

from __future__ import annotations

from datetime import date as Date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import ALL, GivenPanel
from smedesk.ui.screens.matches.questions import MatchRow, read_matches
from smedesk.ui.screens.matches.words import state_tone, state_words
from smedesk.ui.screens.turns import due_words, who_words
from smedesk.ui.widgets.empty_state import EmptyState

OURS, OTHERS = "ours", "others"

_COLUMNS = (
    Column("participant", mark("Matches", "Participant"), ColumnKind.TITLE),
    Column("host", mark("Matches", "Host"), ColumnKind.TITLE, width=15, priority=2),
    Column("state", mark("Matches", "State"), ColumnKind.CHIP, width=15, words=state_words, tone=state_tone),
    Column("turn", mark("Matches", "Turn"), ColumnKind.TITLE, width=17),
)


class MatchList(GivenPanel):
    """The matches of one part: OURS, OTHERS or ALL. `counted` when the sizes of the parts are known anew."""

    counted = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        nothing_yet = EmptyState(
            "handshake",
            translate("Matches", "No matches yet"),
            translate("Matches", "What you propose, and what other offices propose to you, stands here."),
        )
        super().__init__(_COLUMNS, desk.tasks, translate("Matches", "Matches"), nothing_yet, _counted, parent)
        self._desk, self._labels = desk, labels
        self.table.setObjectName("matches_table")
        desk.notices.changed.connect(self._on_changes)
        self.refresh()

    def refresh(self) -> None:
        """Read all matches anew."""
        today, labels = self._desk.today(), self._labels
        self._desk.ask(
            self,
            lambda reads: [_given(row, labels, today) for row in read_matches(reads, today)],
            self._on_rows,
            topic="matches",
        )

    def _on_rows(self, rows: list[GivenRow]) -> None:
        self.show_rows(rows)
        self.counted.emit()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches("match", "exchange", "application", "placement", "person", "company"):
            self.refresh()


def _given(row: MatchRow, labels: Labels, today: Date) -> GivenRow:
    """Return the line of a match, worded where it was read: thousands of them would hold up the window."""
    step = row.step
    values = (
        (row.participant, labels.country(row.participant_place)),
        (row.host, labels.country(row.host_place)),
        step.match.state,
        (who_words(step.turn, step.role) or shown(None), due_words(step.due, today)),
    )
    return GivenRow(step.match.id, values, _parts(row))


def _parts(row: MatchRow) -> frozenset[str]:
    if row.step.is_ours:
        return frozenset({OURS, ALL})
    return frozenset({OTHERS, ALL}) if row.step.is_open else frozenset({ALL})


def _counted(n: int) -> str:
    return translate("Matches", "%n matches", "", n)
