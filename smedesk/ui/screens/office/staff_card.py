"""Who works at this desk, and who else is in the office."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.roles import Action
from smedesk.services.locking import Opened, Try
from smedesk.services.ports import Changes
from smedesk.services.roles import Present, choose_staff, read_present
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.forms.new_record import NewRecordDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.ui.screens.opening.passphrase_page import PassphraseField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import announce, label


class StaffCard(Card):
    """Chooses who works at this desk."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("StaffCard", "Who works at this desk"))
        self._desk = desk
        self._present: Present | None = None
        hint = translate(
            "StaffCard", "The name stands beside every change. The role decides what may be done and read here.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.who = ChoiceField(translate("StaffCard", "At this desk"), [], is_needed=True)
        self.who.setObjectName("staff_here")
        self.who.left_changed.connect(lambda _id: self._choose())
        self.body.addWidget(self.who)
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self.body.addWidget(self._error)
        add = button(translate("StaffCard", "Add a colleague"), self._add, icon="plus")
        add.setObjectName("add_colleague")
        desk.rights.guard(add, Action.MANAGE_OFFICE)
        self.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        desk.notices.changed.connect(self._on_changed)
        self.refresh()

    def refresh(self) -> None:
        """Read anew who is here."""
        self._desk.ask(self, read_present, self._show, topic="staff")

    def _show(self, present: Present) -> None:
        self._present = present
        labels, role = current_labels(), RECORD_TYPES["staff"].fields["role"]
        self.who.set_choices([
            Choice(one.id, f"{one.name} · {labels.choice(role, one.role)}") for one in present.colleagues])
        self.who.set_value(present.staff.id if present.staff else "")

    def _choose(self) -> None:
        chosen, present = str(self.who.value() or ""), self._present
        if present is None or not chosen or (present.staff and present.staff.id == chosen):
            return
        self._say("")
        self._desk.change(
            lambda store: choose_staff(store, chosen), failed=partial(self._on_refused, chosen))

    def _on_refused(self, chosen: str, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self.refresh()
        lock = ScreenLock.of(self._desk)
        if error.code == "role.more_rights" and lock is not None and lock.rules.has_pin:
            AskPin(self._desk, lock, chosen, self).open()
        else:
            self._say(refusal_of(error))
        return True

    def _say(self, text: str) -> None:
        self._error.setText(text)
        self._error.setVisible(bool(text))
        if text:
            announce(self._error, text, is_urgent=True)

    def _add(self) -> None:
        title = translate("StaffCard", "Add a colleague")
        NewRecordDialog(self._desk, "staff", title, ("name", "email", "role"), {}, self).open()

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches("staff"):
            self.refresh()


class AskPin(FieldsDialog):
    """Asks for the PIN where somebody wants to work with more rights than now."""

    def __init__(self, desk: Desk, lock: ScreenLock, staff: str, parent: QWidget) -> None:
        super().__init__(translate("StaffCard", "Work with more rights"), parent)
        self.setObjectName("ask_pin")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._lock, self._staff = desk, lock, staff
        self.pin = PassphraseField(translate("StaffCard", "PIN of this desk"))
        self.pin.setObjectName("ask_pin_field")
        self.pin.editor.returnPressed.connect(self.prove)
        self.body.addWidget(self.pin)
        go = button(translate("StaffCard", "Go on"), self.prove, kind="primary")
        self.put_buttons(go, button(translate("StaffCard", "Cancel"), self.reject))
        self.pin.setFocus()

    def prove(self) -> None:
        """Look whether it is the PIN; wrong tries wait here as in the lock."""
        typed, lock = self.pin.text(), self._lock
        if typed:
            self._desk.change(lambda store: lock.look(store, typed), self._on_tried)

    def _on_tried(self, answer: Try) -> None:
        if answer.opened in (Opened.NO, Opened.WAIT):
            seconds = max(0, round(answer.wait.total_seconds()))
            wrong = translate("StaffCard", "This is not the PIN.")
            wait = translate("StaffCard", "The next try is looked at in %n seconds.", "", seconds)
            self.pin.show_error(f"{wrong} {wait}" if seconds else wrong)
            return
        staff = self._staff
        self._desk.change(lambda store: choose_staff(store, staff, is_proved=True))
        self._lock.refresh()
        self.accept()
