"""Switches widgets off for whose role does not allow what they do, and says why in their tip."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smedesk.domain.roles import Action
from smedesk.services.ports import Changes
from smedesk.services.roles import Present, read_present
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import role_words


class RoleGate(QObject):
    """The widgets of one screen that a role may not use. The services refuse as well: this only says so before."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk = desk
        self._guarded: list[tuple[QWidget, Action, str]] = []
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def guard(self, widget: QWidget, action: Action) -> None:
        """Switch a widget off where the role does not allow this."""
        self._guarded.append((widget, action, widget.toolTip()))

    def refresh(self) -> None:
        """Look anew who works here."""
        self._desk.ask(self, read_present, self._show, topic="role")

    def _show(self, present: Present) -> None:
        for widget, action, tip in self._guarded:
            is_allowed = present.may(action)
            widget.setEnabled(is_allowed)
            widget.setToolTip(tip if is_allowed else role_words(present.role, action))

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("staff"):
            self.refresh()
