"""What the role of who works at the desk allows, told to every button and step that changes something.

Each names the right it needs, in the words of the one table (`domain/roles.py`); what is refused there is switched off
here, with the reason. It decides nothing: the services ask the same table before every change.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action, may
from smedesk.services.ports import Changes
from smedesk.services.roles import HeldRights, read_rights
from smedesk.ui.fault_words import role_words
from smedesk.ui.shortcuts import action
from smedesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from smedesk.ui.desk import Desk

G = TypeVar("G", bound=QWidget | QAction)
_REFUSED = "refused"
"""The property of a step that holds why the role may not do it."""


class Rights(QObject):
    """The rights at one desk; `changed` when they are others. Nothing is barred before they are known."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._held = HeldRights("")
        self._is_asked = False
        desk.notices.changed.connect(self._on_changed)

    def refusal(self, needs: Action | None) -> str:
        """Return why the role may not do this, "" where it may."""
        self._ask_once()
        role = self._held.role
        return "" if needs is None or may(role, needs) else role_words(role, needs)

    def guard(self, guarded: G, needs: Action) -> G:
        """Switch off, with the reason, as long as the role may not do this."""
        _Guard(self, guarded, lambda: self.refusal(needs))
        return guarded

    def step(
        self, name: str, owner: QWidget, run: Callable[[], object], needs: Action, context: Qt.ShortcutContext
    ) -> QAction:
        """Make the action of a shortcut that needs a right: its keys say why it is refused, the palette leaves it
        out."""
        made = action(name, owner, self.or_say_why(run, needs), context=context)
        _Mark(self, made, lambda: self.refusal(needs))
        return made

    def guard_reversal(self, made: QAction, *, is_redo: bool) -> None:
        """Mark the step that takes the last change back, or does it again, while its kind is refused."""
        _Mark(self, made, lambda: self.refusal(self._held.redo_refused if is_redo else self._held.undo_refused))

    def or_say_why(self, run: Callable[[], object], needs: Action) -> Callable[[], object]:
        """Return what runs it, or says why it may not be run."""

        def run_or_say() -> None:
            if why := self.refusal(needs):
                self._desk.notices.say(why)
            else:
                run()

        return run_or_say

    def _ask_once(self) -> None:
        if not self._is_asked:
            self._is_asked = True
            self._desk.ask(self, read_rights, self._on_read, topic="rights")

    def _on_read(self, held: HeldRights) -> None:
        if held != self._held:
            self._held = held
            self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self._is_asked and (changes.touches("staff") or self._held.is_limited):
            self._desk.ask(self, read_rights, self._on_read, topic="rights")


def refused(step: QWidget | QAction) -> str:
    """Return why the role may not take this step, "" where it may or where no right is needed."""
    return str(step.property(_REFUSED) or "")


class _Mark(QObject):
    """Follows the rights for one widget or step, and goes with it. Alone it only keeps the reason with a step: its keys
    still run, to say so."""

    def __init__(self, rights: Rights, marked: QWidget | QAction, refusal: Callable[[], str]) -> None:
        super().__init__(marked)
        self._marked, self._refusal = marked, refusal
        rights.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        why = self._refusal()
        self._marked.setProperty(_REFUSED, why)
        self._show(why)

    def _show(self, why: str) -> None:
        """Show it; a step by keys shows nothing."""


class _Guard(_Mark):
    """Switches off what is refused."""

    def _show(self, why: str) -> None:
        marked = self._marked
        if isinstance(marked, Button):
            marked.bar(why)
            return
        marked.setEnabled(not why)
        marked.setToolTip(why)
        if isinstance(marked, QWidget):
            marked.setAccessibleDescription(why)
