"""What every screen works with: ask, change, undo, go somewhere. The one bridge between widgets and services.

A screen hands in functions over `Reads` or `Store` and gets plain data back on the window's thread. It never holds a
store.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date as Date
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.frozen import frozen
from smedesk.services.list_filter import Group
from smedesk.services.ports import Changes, Computer, Reads, Store
from smedesk.translate import translate
from smedesk.ui.faults import Faults
from smedesk.ui.likeness import DeskLikeness
from smedesk.ui.notify import Notices
from smedesk.ui.rights import Rights
from smedesk.ui.tasks import Done, Failed, Task, Tasks

T = TypeVar("T")


@frozen
class Place:
    """Where the window is: a screen ("companies") and, in it, a record, or what its list lets through."""

    screen: str
    id: str = ""
    where: Group | None = None


class Desk(QObject):
    """The desk of one adviser, as the screens see it.

    `change` runs an operation of the services on the write thread; afterwards `notices.changed` tells every screen, and
    a toast says the sentence with an offer of undo. `ask` runs a query on a read thread; a newer question of the same
    owner and `topic` makes the older one's answer stale. Errors that the caller does not take end in `Faults`.
    """

    place_wanted = Signal(object)
    vat_check_wanted = Signal()

    def __init__(
        self, store: Store, tasks: Tasks, notices: Notices, compute: Computer, today: Callable[[], Date]
    ) -> None:
        super().__init__()
        self._store = store
        self._compute = compute
        self.stage: QWidget | None = None
        """where screens stand once there is a window: made there, for what changes its parent is styled anew"""
        self.tasks = tasks
        self.notices = notices
        self.today = today
        self.faults = Faults(notices)
        tasks.failed.connect(self.faults.report)
        self.likeness = DeskLikeness(self)
        self.rights = Rights(self)

    @property
    def reads(self) -> Reads:
        """The queries, for a list that asks them on read threads itself (`models.store_source`)."""
        return self._store.reads

    def ask(
        self,
        owner: QObject,
        query: Callable[[Reads], T],
        then: Done[T],
        failed: Failed | None = None,
        *,
        topic: str = "",
    ) -> Task:
        """Ask the database on a read thread and hand the answer to `then`, here."""
        reads = self._store.reads
        return self.tasks.read(owner, lambda: query(reads), then, failed, replaces=topic)

    def change(
        self,
        operation: Callable[[Store], T],
        then: Done[T] | None = None,
        failed: Failed | None = None,
        *,
        is_quiet: bool = False,
    ) -> Task:
        """Run an operation that returns Changes (alone or last in a tuple). Quiet: no toast, for a field that ticks
        itself."""

        def on_done(result: T) -> None:
            self.tell(_changes_of(result), is_quiet=is_quiet)
            if then is not None:
                then(result)

        return self.tasks.write(self, lambda: operation(self._store), on_done, failed)

    def compute(
        self,
        owner: QObject,
        function: Callable[..., T],
        *arguments: object,
        then: Done[T],
        failed: Failed | None = None,
        topic: str = "",
    ) -> Task:
        """Run a pure function of a module in the worker process and hand its answer to `then`, here."""
        return self.tasks.read(owner, lambda: self._compute(function, *arguments), then, failed, replaces=topic)

    def send(
        self,
        owner: QObject,
        sending: Callable[[Reads, Computer], T],
        then: Done[T],
        failed: Failed | None = None,
        *,
        topic: str = "",
    ) -> Task:
        """Read on a read thread and hand what was read to the worker process, page by page."""
        reads, compute = self._store.reads, self._compute
        return self.tasks.read(owner, lambda: sending(reads, compute), then, failed, replaces=topic)

    def tell(self, changes: Changes | None, *, is_quiet: bool = False) -> None:
        """Tell every screen what changed, after it is on disk."""
        if changes is None:
            return
        self.notices.tell_changes(changes)
        if not is_quiet and not changes.is_remote:
            self.notices.say(changes.sentence.worded(), self.undo if changes.can_undo else None)

    def back_up(
        self, owner: QObject, operation: Callable[[Store], T], then: Done[T], failed: Failed | None = None
    ) -> Task:
        """Run an operation that copies the store and changes nothing in it, beside reads and writes."""
        return self.tasks.read(owner, lambda: operation(self._store), then, failed)

    def undo(self) -> None:
        """Take back the last change of any kind."""
        self._step(lambda store: store.undo(), translate("Desk", "There is nothing to take back."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(lambda store: store.redo(), translate("Desk", "There is nothing to do again."))

    def go_to(self, screen: str, id: str = "", where: Group | None = None) -> None:
        """Show a screen, and in it a record, or what a filter lets through."""
        self.place_wanted.emit(Place(screen, id, where))

    def keep_setting(self, name: str, value: str) -> None:
        """Keep a setting of this desk; nothing is said."""
        self.tasks.write(self, lambda: self._store.set_setting(name, value))

    def _step(self, step: Callable[[Store], Changes | None], nothing: str) -> None:
        def then(changes: Changes | None) -> None:
            if changes is None:
                self.notices.say(nothing)

        self.change(step, then)


def _changes_of(result: Any) -> Changes | None:
    last = result[-1] if isinstance(result, tuple) and result else result
    return last if isinstance(last, Changes) else None
