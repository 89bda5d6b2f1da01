"""The suggestions for one participant: the placements that suit, best first.

The market is read once and sent to another process, which ranks; what changes of it is sent again, but what stands on
the screen is only worked out anew when somebody goes on or asks for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company, Placement
from smedesk.matching.results import Explanation, Stage, Suggestion
from smedesk.services.kept_market import count_left_of, explain_from, suggest_from, what_ifs_of
from smedesk.services.ports import Changes, Reads
from smedesk.services.reviewing import read_put_off
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.screens.matches.asked_market import AskedMarket
from smedesk.ui.screens.matches.questions import Pair, host_name, read_pair, read_places
from smedesk.ui.screens.matches.scrolling import step_in
from smedesk.ui.screens.matches.words import host_line, months_words
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.text import column

_MOST_PLACES = 50
_PAUSE_MILLISECONDS = 90
"""While somebody runs down the list by the arrow keys, nothing is explained."""

_COLUMNS = (
    Column("placement", mark("Matches", "Placement"), ColumnKind.TITLE),
    Column("score", mark("Matches", "Score"), ColumnKind.SCORE, width=14),
    Column("topics", mark("Matches", "Topics"), width=24, priority=3),
    Column("length", mark("Matches", "Length"), width=12, priority=2),
)


class Places(QWidget):
    """Holds the suggestions of one application.

    `explained(pair, explanation)` follows the current line, `left` says that it is another one now. When no placement
    suits, `nothing_fits(stages)` says what each rule leaves and `other_wishes(what_ifs)` what would help. `emptied`:
    there is nothing to show; `staled`: what was explained is older than the records."""

    explained = Signal(object, object)
    left = Signal()
    nothing_fits = Signal(object)
    other_wishes = Signal(object)
    emptied = Signal()
    staled = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._market = AskedMarket(desk, self)
        self._market.sent.connect(self._suggest)
        self._application = ""
        self._wanted = ""
        self._is_new = False  # its list is on the way
        self._is_stale = False
        self._is_older = False  # than the records: the list, and what was explained of it
        self._explanation: Explanation | None = None
        self._pair: Pair | None = None
        self.panel = GivenPanel(
            _COLUMNS, desk.tasks, translate("Matches", "Placements that suit"), _nothing(), _counted, self
        )
        self.panel.table.setObjectName("places_table")
        self.panel.picked.connect(self._on_picked)
        self.panel.loaded.connect(self._on_loaded)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._explain)
        column(self).addWidget(self.panel)
        desk.notices.changed.connect(self._on_changes)
        self._market.send()

    # ---------------------------------------------------------------- what a screen asks

    @property
    def application(self) -> str:
        """The application for which a place is sought, "" before one is chosen."""
        return self._application

    def open_application(self, application: str, placement: str = "") -> None:
        """Seek a place for an application, "" for none; go to a placement as soon as it is in the list."""
        self._application, self._wanted, self._is_new = application, placement, True
        self._pause.stop()
        self.left.emit()
        self.refresh()

    def refresh(self) -> None:
        """Work the suggestions out anew."""
        self._is_stale = self._is_older = False
        self._suggest()

    def step(self, by: int) -> None:
        """Go to the next or a previous placement of the list."""
        step_in(self.panel.table, by)

    # ---------------------------------------------------------------- suggestions

    def _suggest(self) -> None:
        application = self._application
        if not application:
            self._show(_Suggested({}, {}))
        elif self._market.is_whole:
            self._market.ask(
                suggest_from, application, _MOST_PLACES, then=partial(self._on_suggested, application), topic="suggest"
            )
        else:
            self.panel.show_working(True)
            self._market.send()

    def _on_suggested(self, application: str, suggested: tuple[Suggestion, ...]) -> None:
        if application != self._application:
            return
        if not suggested:
            self._market.ask(
                count_left_of, application, then=partial(self._on_nothing_fits, application), topic="explain"
            )
        today = self._desk.today()

        def read(reads: Reads) -> _Suggested:
            later = read_put_off(reads, application, today)
            found = {one.place: one for one in suggested if one.place not in later}
            return _Suggested(found, read_places(reads, tuple(found)), bool(suggested) and not found)

        self._desk.ask(self, read, self._show, topic="places")

    def _on_nothing_fits(self, application: str, stages: tuple[Stage, ...]) -> None:
        """Say so, and ask what would help."""
        if application == self._application:
            self.nothing_fits.emit(stages)
            self._market.ask(what_ifs_of, application, then=self.other_wishes.emit, topic="explain")

    def _show(self, found: _Suggested) -> None:
        self.panel.show_working(False)
        ids = [id for id in found.suggestions if id in found.places]
        self.panel.show_rows([GivenRow(id, self._values(found.suggestions[id], *found.places[id])) for id in ids])
        if self._is_new and ids:
            self.panel.go_to(self._wanted if self._wanted in ids else ids[0])
        self._is_new = False
        if found.are_all_later or not self._application:
            self.emptied.emit()

    def _values(self, suggestion: Suggestion, placement: Placement, company: Company | None) -> tuple[object, ...]:
        topics = ", ".join(sorted(self._labels("topic", code) for code in placement.topics))
        return (
            (host_name(company, placement), host_line(placement, company, self._labels)),
            suggestion.score // 10,
            topics,
            months_words(placement.months_min, placement.months_max),
        )

    def _on_loaded(self, count: int) -> None:
        self._pause.stop()
        if count:
            self._explain()
        else:
            self._explanation = self._pair = None

    # ---------------------------------------------------------------- the current line

    def _on_picked(self, placement: str) -> None:
        self._explanation = self._pair = None
        self.left.emit()
        if placement:
            self._pause.start()

    def _explain(self) -> None:
        application, placement = self._application, self.panel.current
        if not application or not placement or self._is_new:
            return
        if self._is_older or not self._market.is_whole:
            self.refresh()  # somebody went on: now it may be worked out anew
            return
        self._explanation = self._pair = None
        self._market.ask(explain_from, application, placement, then=self._on_explained, topic="explain")
        self._desk.ask(self, lambda reads: read_pair(reads, application, placement), self._on_pair, topic="pair")

    def _on_explained(self, explanation: Explanation) -> None:
        self._explanation = explanation
        self._emit_when_whole()

    def _on_pair(self, pair: Pair) -> None:
        self._pair = pair
        self._emit_when_whole()

    def _emit_when_whole(self) -> None:
        pair, explanation = self._pair, self._explanation
        if pair is None or explanation is None:
            return
        is_current = pair.placement.id == explanation.place == self.panel.current
        if is_current and pair.application.id == explanation.participant == self._application:
            self.explained.emit(pair, explanation)

    def _on_changes(self, changes: Changes) -> None:
        """What is read now stays until somebody goes on; what nobody looks at is worked out when it is shown again."""
        if not self._market.note(changes):
            return
        is_seen = self.isVisible()
        self._is_stale = self._is_stale or not is_seen
        if self._explanation is not None:
            self._is_older = True
            self.staled.emit()
        elif is_seen:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Work out anew what changed while the list was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()


@dataclass(frozen=True, slots=True)
class _Suggested:
    """The suggestions that are not put off, what is here of them, and whether that leaves none of those there are."""

    suggestions: Mapping[str, Suggestion]
    places: Mapping[str, tuple[Placement, Company | None]]
    are_all_later: bool = False


def _nothing() -> EmptyState:
    return EmptyState(
        "sparkles",
        translate("Matches", "Nothing to suggest now"),
        translate("Matches", "What was put off comes back on its day; which rule leaves none is said beside the list."),
    )


def _counted(n: int) -> str:
    return translate("Matches", "%n placements suit", "", n)
