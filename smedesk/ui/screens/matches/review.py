"""The left side of the review: the queue of the officer, and below it the suggestions for the participant of its line.

After a decision it goes on to the next line by itself; after an undo it comes back to what was decided about.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Decision
from smedesk.services.ports import Changes
from smedesk.services.reviewing import ANSWERING, ReviewItem
from smedesk.ui.desk import Desk
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.places import Places
from smedesk.ui.screens.matches.review_queue import QueuePanel
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column


class ReviewLists(QWidget):
    """`match_wanted(id)` when the current line is a match, `suggestions_wanted` when it is a participant or none."""

    match_wanted = Signal(str)
    suggestions_wanted = Signal()

    def __init__(self, desk: Desk, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._placement = ""
        self._match = ""
        self.queue, self.places = QueuePanel(desk, self), Places(desk, labels, self)
        layout = column(self, "gap_large")
        layout.addWidget(self.queue, 1)
        layout.addWidget(self.places, 1)
        self.queue.picked.connect(self._on_picked)
        desk.notices.changed.connect(self._on_changes)

    # ---------------------------------------------------------------- what the screen asks

    def show_again(self) -> None:
        """Ask for the match of the current line once more, where it is one: the detail held another one meanwhile."""
        if self._match:
            self.match_wanted.emit(self._match)

    def seek_place(self, application: str, placement: str = "") -> None:
        """Go to the suggestions for an application, and among them to a placement."""
        self._placement = placement
        if application == self.places.application:
            self._open(application)
        self.queue.go_to(application)

    def go_on(self) -> None:
        """Go to the next line of the queue."""
        self.queue.go_on()

    def note_decided(self) -> None:
        """Go on, because the suggestion on the screen is decided; where nobody else waits, to the next for the same."""
        if not self.queue.go_on():
            self._open(self.places.application)

    # ---------------------------------------------------------------- what happens in the lists

    def _on_picked(self, item: ReviewItem | None) -> None:
        self._match = item.id if item is not None and item.kind == ANSWERING else ""
        self._show_places()
        if self._match:
            self.places.open_application("")
            self.match_wanted.emit(self._match)
        else:
            self.suggestions_wanted.emit()
            self._open(item.id if item else "")

    def _open(self, application: str) -> None:
        placement, self._placement = self._placement, ""
        self.places.open_application(application, placement)

    def _show_places(self) -> None:
        """On a low screen the queue needs the room; J and K step through the suggestions all the same."""
        is_low = self.height() < current_theme().size("page_low")
        self.places.setVisible(not self._match and not is_low)

    def minimumSizeHint(self) -> QSize:
        """Return what the queue needs alone: the suggestions are left out where they have no room."""
        return self.queue.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the suggestions out where it is low."""
        super().resizeEvent(event)
        self._show_places()

    def _on_changes(self, changes: Changes) -> None:
        """Come back to a suggestion whose decision was taken back."""
        ids = changes.touched.get("decision", frozenset())
        if changes.is_remote or not ids or not self.isVisible():
            return
        self._desk.ask(
            self,
            lambda reads: [one for one in reads.get_many(Decision, ids).values() if one.archived and not one.match],
            self._on_taken_back,
            topic="taken_back",
        )

    def _on_taken_back(self, decisions: list[Decision]) -> None:
        if len(decisions) == 1:
            self.seek_place(decisions[0].application, decisions[0].placement)
