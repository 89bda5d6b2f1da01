"""What is to be done about a record: entered in one line, ticked off by one key."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from smedesk.domain.records import Task
from smedesk.domain.roles import Action
from smedesk.services.noting import add_task, subject_of, tick_task
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text
from smedesk.ui.models.columns import Tone
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.date_field import DateField
from smedesk.ui.widgets.field import beside
from smedesk.ui.widgets.text import column, label, line
from smedesk.ui.widgets.text_fields import TextField


class TaskList(Card):
    """The open tasks of one record, the earliest day first. Enter in the day adds the task."""

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("Tasks", "To do"), parent)
        self._desk, self._kind, self._id = desk, kind_name, ""
        self._rows = column(gap="gap_small")
        self.body.addLayout(self._rows)
        self.what = TextField(translate("Tasks", "New task"), longest=200)
        self.what.setObjectName("task_title")
        self.due = DateField(translate("Tasks", "Until"), today=desk.today)
        self.due.setObjectName("task_due")
        self._add = button(translate("Tasks", "Add task"), self._on_add, icon="plus")
        self._add.setObjectName("task_add")
        self.body.addWidget(self.what)
        self.body.addLayout(beside(self.due, self._add))
        for widget in (self.what, self.due, self._add):
            desk.rights.guard(widget, Action.EDIT_PORTFOLIO)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show what is to be done about another record."""
        if id != self._id:
            self.what.set_value("")
            self.due.set_value(None)
        self._id = id
        if id:
            self._ask()

    def _ask(self) -> None:
        subject = subject_of(self._kind, self._id)
        self._desk.ask(
            self, lambda reads: reads.find(Task, own=True, subject=subject, done_at=None), self._show, topic="tasks")

    def _show(self, tasks: Sequence[Task]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for task in sorted(tasks, key=lambda one: (one.due or Date.max, one.title.casefold())):
            self._rows.addWidget(self._row(task))
        if not tasks:
            self._rows.addWidget(label(translate("Tasks", "Nothing is to be done."), "muted"))

    def _row(self, task: Task) -> QWidget:
        row = QWidget()
        layout = line(row)
        box = QCheckBox()
        box.setAccessibleName(translate("Tasks", "Done: {task}").format(task=task.title))
        box.clicked.connect(partial(self._on_ticked, task.id))
        layout.addWidget(self._desk.rights.guard(box, Action.EDIT_PORTFOLIO), 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label(task.title, wrap=True), 1)
        if task.due:
            layout.addWidget(Chip(date_text(task.due), self._tone(task.due)), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _tone(self, due: Date) -> Tone:
        today = self._desk.today()
        return Tone.BAD if due < today else Tone.WARN if due == today else Tone.NEUTRAL

    def _on_ticked(self, id: str, _is_checked: bool = True) -> None:
        self._desk.change(lambda store: tick_task(store, id))

    def _on_add(self) -> None:
        title, kind, id = self.what.text(), self._kind, self._id
        if not self.due.commit() or not id:
            return
        if not title:
            self.what.show_error(translate("Tasks", "Say what is to be done"))
            self.what.setFocus()
            return
        due = self.due.value()
        self._desk.change(lambda store: add_task(store, kind, id, title, due), lambda _changes: self._on_added())

    def _on_added(self) -> None:
        self.what.set_value("")
        self.due.set_value(None)
        self.what.setFocus()

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches("task"):
            self._ask()
