"""The list of suggestions: a participant, and the placements that suit, best first.

The market is read once and sent to another process, which ranks; what changes of it is sent again.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company, Placement
from smedesk.matching.results import Explanation, Suggestion
from smedesk.services.kept_market import count_left_of, explain_from, suggest_from
from smedesk.services.ports import Changes
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.screens.matches.asked_market import AskedMarket
from smedesk.ui.screens.matches.questions import Applicant, Pair, host_name, read_applicants, read_pair, read_places
from smedesk.ui.screens.matches.words import host_line, months_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import icon_button
from smedesk.ui.widgets.choice_fields import SearchChoiceField
from smedesk.ui.widgets.choices import Choice, ChoiceIndex
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.text import column, line

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
    """Chooses a participant and a place.

    `explained(pair, explanation)` follows the current line, `nothing_fits(stages)` says what each rule leaves when no
    placement suits, `emptied` that there is nothing to show."""

    explained = Signal(object, object)
    nothing_fits = Signal(object)
    emptied = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._labels = desk, labels
        self._market = AskedMarket(desk, self)
        self._market.sent.connect(self._suggest)
        self._is_stale = False
        self._applicants: tuple[Applicant, ...] = ()
        self._explanation: Explanation | None = None
        self._pair: Pair | None = None
        self._participant = SearchChoiceField(
            translate("Matches", "Participant"), (), placeholder=translate("Matches", "Type a name or a company")
        )
        self._participant.editor.setObjectName("participant")
        self._participant.left_changed.connect(lambda _value: self._suggest())
        self.panel = GivenPanel(
            _COLUMNS, desk.tasks, translate("Matches", "Placements that suit"), _nothing(desk), _counted
        )
        self.panel.table.setObjectName("places_table")
        self.panel.picked.connect(self._on_picked)
        self.panel.loaded.connect(self._on_loaded)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._explain)
        self._lay_out()
        desk.notices.changed.connect(self._on_changes)
        self.refresh()

    def _lay_out(self) -> None:
        layout = column(self, "gap")
        head = line()
        head.addWidget(self._participant, 1)
        steps = line()
        steps.setContentsMargins(0, 0, 0, current_theme().size("gap_small"))  # as below the field
        for icon, name, step, words in (
            ("chevron-up", "previous_participant", -1, translate("Matches", "Previous participant")),
            ("chevron-down", "next_participant", 1, translate("Matches", "Next participant")),
        ):
            made = icon_button(icon, words, partial(self._go, step))
            made.setObjectName(name)
            steps.addWidget(made, 0, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(steps)
        layout.addLayout(head)
        layout.addWidget(self.panel, 1)

    # ---------------------------------------------------------------- what a screen asks

    @property
    def application(self) -> str:
        """The application for which a place is sought, "" before one is chosen."""
        return self._participant.value() or ""

    def open_application(self, application: str) -> None:
        """Seek a place for an application."""
        self._participant.set_value(application)
        if application in {one.application for one in self._applicants}:
            self._suggest()
        else:
            self.refresh()  # one that is neither accepted nor published: its funnel says so

    def refresh(self) -> None:
        """Read participants anew, and what is stale of the market."""
        self._is_stale = False
        also = self.application
        self._desk.ask(
            self, lambda reads: _offered(read_applicants(reads, also)), self._on_applicants, topic="applicants"
        )

    # ---------------------------------------------------------------- participants

    def _on_applicants(self, offered: tuple[tuple[Applicant, ...], ChoiceIndex]) -> None:
        applicants, index = offered
        self._applicants = applicants
        self._participant.set_choices(index)
        known = {one.application for one in applicants}
        if self.application not in known:
            self._participant.set_value(applicants[0].application if applicants else None)
        self._suggest()

    def _go(self, step: int) -> None:
        ids = [one.application for one in self._applicants]
        if ids:
            at = ids.index(self.application) if self.application in ids else -step
            self.open_application(ids[(at + step) % len(ids)])

    # ---------------------------------------------------------------- suggestions

    def _suggest(self) -> None:
        application = self.application
        if not application:
            self._show({}, {})
        elif self._market.is_whole:
            self._market.ask(
                suggest_from, application, _MOST_PLACES, then=partial(self._on_suggested, application), topic="suggest"
            )
        else:
            self.panel.show_working(True)
            self._market.send()

    def _on_suggested(self, application: str, suggested: tuple[Suggestion, ...]) -> None:
        if application != self.application:
            return
        if not suggested:
            self._market.ask(count_left_of, application, then=self.nothing_fits.emit, topic="explain")
        found = {one.place: one for one in suggested}
        self._desk.ask(self, lambda reads: read_places(reads, tuple(found)), partial(self._show, found), topic="places")

    def _show(self, suggested: dict[str, Suggestion], places: Mapping[str, tuple[Placement, Company | None]]) -> None:
        self.panel.show_working(False)
        self.panel.show_rows(
            [GivenRow(id, self._values(suggested[id], *places[id])) for id in suggested if id in places]
        )

    def _values(self, suggestion: Suggestion, placement: Placement, company: Company | None) -> tuple[object, ...]:
        topics = ", ".join(sorted(self._labels("topic", code) for code in placement.topics))
        return (
            (host_name(company, placement), host_line(placement, company, self._labels)),
            suggestion.score // 10,
            topics,
            months_words(placement.months_min, placement.months_max),
        )

    def _on_loaded(self, count: int) -> None:
        if count:
            self._pause.start()
        elif not self.application:
            self.emptied.emit()

    # ---------------------------------------------------------------- the current line

    def _on_picked(self, placement: str) -> None:
        self._explanation = self._pair = None
        if placement:
            self._pause.start()

    def _explain(self) -> None:
        application, placement = self.application, self.panel.current
        if not application or not placement or not self._market.is_whole:
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
        if pair and explanation and pair.placement.id == explanation.place == self.panel.current:
            self.explained.emit(pair, explanation)

    def _on_changes(self, changes: Changes) -> None:
        """A market is long to read: while the list is hidden it is only noted what is out of date."""
        if not self._market.note(changes):
            return
        self._is_stale = not self.isVisible()
        if not self._is_stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what changed while the list was hidden."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()


def _offered(applicants: tuple[Applicant, ...]) -> tuple[tuple[Applicant, ...], ChoiceIndex]:
    """Return the applicants and how they are found by what is typed; a read thread folds thousands of names."""
    words = (" · ".join(part for part in (one.name, one.company) if part) for one in applicants)
    return applicants, ChoiceIndex(map(Choice, (one.application for one in applicants), words))


def _nothing(desk: Desk) -> EmptyState:
    return EmptyState(
        "sparkles",
        translate("Matches", "No placement to suggest"),
        translate(
            "Matches",
            "Choose a participant with an accepted or published application. Where none suits, it is said which rule"
            " leaves none.",
        ),
        translate("Matches", "Go to the people"),
        lambda: desk.go_to("people"),
    )


def _counted(n: int) -> str:
    return translate("Matches", "%n placements suit", "", n)
