"""The steps that a record can take now, as buttons; what a step needs a reason for is asked below them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import type_of
from smedesk.domain.records import Application, Exchange
from smedesk.domain.roles import action_of_change
from smedesk.domain.state_table import Transition
from smedesk.domain.states import COMMANDS
from smedesk.services.ports import Changes
from smedesk.services.stepping import take_step
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.reason_line import ReasonLine
from smedesk.ui.widgets.buttons import Button, button
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column


class StepButtons(QWidget):
    """Buttons for the steps of one application or exchange; `words` says a command otherwise than the table does."""

    def __init__(self, desk: Desk, words: Mapping[str, str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words or {}
        self._record: Application | Exchange | None = None
        self._rows: tuple[Transition, ...] = ()
        self._box = QWidget()
        self._flow = FlowLayout(self._box)
        self._reason = ReasonLine()
        layout = column(self, "gap_small")
        layout.addWidget(self._box)
        layout.addWidget(self._reason)

    def show_steps(self, record: Application | Exchange, rows: Sequence[Transition]) -> None:
        """Show the steps of a record; where they are the same, focus and a reason begun stay."""
        is_same = self._record is not None and self._record.id == record.id and self._rows == tuple(rows)
        self._record, self._rows = record, tuple(rows)
        if is_same:
            return
        self._reason.close_line()
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        for row in rows:
            self._flow.addWidget(self._button(row, type_of(record).name))
        self._box.setVisible(bool(rows))

    def _button(self, row: Transition, kind: str) -> Button:
        words = self._words.get(row.command) or translate(*COMMANDS[row.command])
        made = button(words, partial(self._on_pressed, row, words))
        made.setObjectName(f"{row.command}_{kind}")
        return self._desk.rights.guard(made, action_of_change(kind))

    def _on_pressed(self, row: Transition, words: str) -> None:
        if row.needs_reason:
            self._reason.ask(words, partial(self._take, row))
        else:
            self._take(row, "")

    def _take(self, row: Transition, reason: str) -> None:
        record = self._record
        if record is not None:
            self._box.setEnabled(False)
            self._desk.change(lambda store: take_step(store, record, row, reason), self._on_taken, self._on_refused)

    def _on_taken(self, _changes: Changes) -> None:
        self._box.setEnabled(True)

    def _on_refused(self, _error: BaseException) -> bool:
        self._box.setEnabled(True)
        return False
