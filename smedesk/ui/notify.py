"""What happened, told to every screen from one object: changes of records, sentences with an undo, faults and
bugs.

It must not know who listens nor what a change consists of: `Changes` is handed through as it comes from the
services.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from smedesk.domain.frozen import frozen


@frozen
class Said:
    """One sentence on what was done, and how to take it back (None: nothing to take back)."""

    text: str
    undo: Callable[[], object] | None = None


@frozen
class Fault:
    """Trouble with disk, network or a lock: what happened, what is safe, what to do; `retry` does it where
    one step helps.
    """

    happened: str
    safe: str
    next_step: str
    details: str = ""
    retry: Callable[[], object] | None = None


@frozen
class Bug:
    """A mistake of the program. `report` is the text to send, with personal data already left out by the
    caller.
    """

    happened: str
    report: str


class Notices(QObject):
    """The one object that every screen listens to.

    `changed(Changes)` is emitted once for each action after it is on disk, `said(Said)` for the sentence
    about it.
    """

    changed = Signal(object)
    said = Signal(object)
    fault_met = Signal(object)
    fault_passed = Signal()
    bug_met = Signal(object)

    def tell_changes(self, changes: object) -> None:
        """Tell every screen what changed; each decides whether it cares."""
        self.changed.emit(changes)

    def say(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Say what was done, with an offer to take it back."""
        self.said.emit(Said(text, undo))

    def report_fault(self, fault: Fault) -> None:
        """Show trouble of the surroundings calmly, until `clear_fault`."""
        self.fault_met.emit(fault)

    def clear_fault(self) -> None:
        """The trouble has passed."""
        self.fault_passed.emit()

    def report_bug(self, bug: Bug) -> None:
        """Offer a report on a mistake of the program."""
        self.bug_met.emit(bug)
