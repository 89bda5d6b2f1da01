"""The queue of one officer as a list: who, what is to be done, until when; below it how many are left and put off."""

from __future__ import annotations

from datetime import date as Date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.ports import Changes, Reads
from smedesk.services.reviewing import ANSWERING, ReviewItem, ReviewQueue, read_queue
from smedesk.translate import mark, translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Column, ColumnKind
from smedesk.ui.models.given_rows import GivenRow
from smedesk.ui.screens.given_panel import GivenPanel
from smedesk.ui.screens.turns import due_words
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.empty_state import EmptyState
from smedesk.ui.widgets.text import column, label, line

_COLUMNS = (
    Column("who", mark("Matches", "To review"), ColumnKind.TITLE),
    Column("task", mark("Matches", "What is to be done"), ColumnKind.TITLE, width=26),
)
OFFICE_SETTING = "review.whole_office"
"""Whether the queue shows those of colleagues too: "1" when it does."""

_YES = "1"

_MATTERS = ("match", "exchange", "decision", "application", "placement", "person", "company", "staff", "scheme")


class QueuePanel(QWidget):
    """Shows the queue. `picked(item)` follows the current line, None when there is none."""

    picked = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._items: dict[str, ReviewItem] = {}
        self._also = ""
        self._current = ""
        self._is_whole_office: bool | None = None  # not read yet: as it was left
        self._said = label("", "small", wrap=True)
        self._said.setObjectName("queue_left")
        tip = translate("Matches", "Those of your colleagues, too")
        self._office = button(translate("Matches", "Whole office"), tip=tip, kind="chip")
        self._office.setObjectName("whole_office")
        self._office.setCheckable(True)
        self._office.clicked.connect(self._on_office)
        self.panel = GivenPanel(_COLUMNS, desk.tasks, translate("Matches", "Queue"), _nothing(desk), _counted, self)
        self.panel.table.setObjectName("queue_table")
        self.panel.leave_out_foot(True)
        self.panel.picked.connect(self._on_picked)
        head = line()
        head.addWidget(self._said, 1)
        head.addWidget(self._office)
        onward = icon_button("chevron-down", translate("Matches", "Next in the queue, N"), self.go_on, is_bare=True)
        onward.setObjectName("next_in_queue")
        head.addWidget(onward)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self.panel, 1)
        desk.notices.changed.connect(self._on_changes)
        self.refresh()

    def refresh(self) -> None:
        """Read the queue anew."""
        today, is_whole, also = self._desk.today(), self._is_whole_office, self._also

        def read(reads: Reads) -> tuple[bool, ReviewQueue]:
            is_so = reads.setting(OFFICE_SETTING) == _YES if is_whole is None else is_whole
            return is_so, read_queue(reads, today, is_whole_office=is_so, also=also)

        self._desk.ask(self, read, lambda found: self._on_read(*found), topic="queue")

    # ---------------------------------------------------------------- where one is

    def go_on(self) -> bool:
        """Go to the next line, after the last to the first; False when there is no other."""
        ids, here = list(self._items), self.panel.current
        if not ids or ids == [here]:
            return False
        at = ids.index(here) if here in ids else -1
        self.panel.go_to(ids[(at + 1) % len(ids)])
        return True

    def go_to(self, id: str) -> None:
        """Go to a match or a participant by the id of match or application; who is not in the queue stands above it as
        long as they are looked at."""
        if id not in self._items:
            self._also = id
            self.refresh()
        self.panel.go_to(id)

    # ---------------------------------------------------------------- what is shown

    def _on_read(self, is_whole_office: bool, queue: ReviewQueue) -> None:
        self._is_whole_office = is_whole_office
        self._office.setChecked(is_whole_office)
        today = self._desk.today()
        self._items = {one.id: one for one in queue.items}
        rows = [GivenRow(one.id, (_who(one), _what(one, queue, today))) for one in queue.items]
        self.panel.show_rows(rows)
        self._said.setText(_left(queue, today))

    def _on_picked(self, id: str) -> None:
        if id and id != self._also:
            self._also = ""
        if id != self._current:
            self._current = id
            self.picked.emit(self._items.get(id))

    def _on_office(self, is_whole: bool) -> None:
        self._is_whole_office = is_whole
        self._desk.keep_setting(OFFICE_SETTING, _YES if is_whole else "")
        self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(*_MATTERS):
            self.refresh()


_ANSWERS = {
    "proposed": mark("Matches", "Answer the proposal"),
    "sending_asked": mark("Matches", "Answer the question"),
    "host_asked": mark("Matches", "Answer the question"),
    "suggested": mark("Matches", "Propose or decline"),
}
"""State of a match → what is to be done, in as few words as a list has room for."""


def _who(item: ReviewItem) -> tuple[str, str]:
    if item.kind == ANSWERING:
        return item.participant, translate("Matches", "with {host}").format(host=item.host)
    return item.participant, item.company


def _what(item: ReviewItem, queue: ReviewQueue, today: Date) -> tuple[str, str]:
    if item.kind == ANSWERING and item.turn is not None:
        return translate(*_ANSWERS.get(item.state, item.turn.task)), due_words(item.due, today)
    parts = []
    if item.reviewed_on == today:
        parts.append(translate("Matches", "reviewed today"))
    elif item.reviewed_on is not None:
        parts.append(translate("Matches", "reviewed on {day}").format(day=shown(item.reviewed_on)))
    if item.open_proposals and queue.proposals is not None:
        n, most = item.open_proposals, queue.proposals
        parts.append(translate("Matches", "%n of {most} proposed", "", n).format(most=shown(most)))
    return translate("Matches", "Find a placement"), " · ".join(parts) or translate("Matches", "not reviewed yet")


def _left(queue: ReviewQueue, today: Date) -> str:
    """How many are left today, and what comes back later."""
    left = sum(one.reviewed_on != today for one in queue.items)
    parts = [translate("Matches", "%n left to review", "", left)]
    if queue.put_off and queue.back_on is not None:
        n = queue.put_off
        words = translate("Matches", "%n put off, next on {day}", "", n)
        parts.append(words.format(day=shown(queue.back_on)))
    return " · ".join(parts)


def _nothing(desk: Desk) -> EmptyState:
    return EmptyState(
        "circle-check",
        translate("Matches", "Nothing waits for you"),
        translate(
            "Matches",
            "Proposals and questions of other offices stand here, then the participants with an accepted or published"
            " application who have no placement yet.",
        ),
        translate("Matches", "Go to the people"),
        lambda: desk.go_to("people"),
    )


def _counted(n: int) -> str:
    return translate("Matches", "%n to review", "", n)
