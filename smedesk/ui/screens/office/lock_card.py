"""The settings of the lock: a PIN, and after how many minutes the desk closes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.locking import MINUTES, LockRules, choose_minutes, read_lock, remove_pin, set_pin
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.lock.screen_lock import ScreenLock
from smedesk.ui.screens.opening.passphrase_page import PassphraseField
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.text import label, line


class LockCard(Card):
    """How the desk is locked."""

    def __init__(self, desk: Desk, lock: ScreenLock) -> None:
        super().__init__(translate("LockCard", "Lock"))
        self._desk, self._lock = desk, lock
        hint = translate("LockCard", "A locked desk shows nothing until the PIN is typed. Copies and sync go on.")
        self.body.addWidget(label(hint, "muted", wrap=True))
        self.minutes = ChoiceField(translate("LockCard", "Lock by itself"), _choices(), is_needed=True)
        self.minutes.setObjectName("lock_minutes")
        self.minutes.left_changed.connect(lambda _value: self._choose_minutes())
        self.body.addWidget(self.minutes)
        self.set_button = button(translate("LockCard", "Set a PIN"), self._set, icon="lock")
        self.set_button.setObjectName("set_pin")
        self.remove_button = button(translate("LockCard", "Remove the PIN"), self._remove)
        self.remove_button.setObjectName("remove_pin")
        self.now_button = button(
            translate("LockCard", "Lock now"), lock.lock, kind="quiet", tip=shortcut("lock").shown)
        self.now_button.setObjectName("lock_now")
        row = line()
        for one in (self.set_button, self.remove_button, self.now_button):
            row.addWidget(one)
        row.addStretch(1)
        self.body.addLayout(row)
        lock.unlocked.connect(self.refresh)
        self._show(lock.rules)
        self.refresh()

    def refresh(self) -> None:
        """Read anew what is chosen."""
        self._desk.ask(self, read_lock, self._show, topic="lock")

    def _show(self, rules: LockRules) -> None:
        self.minutes.set_value(str(rules.minutes))
        self.minutes.setEnabled(rules.has_pin)
        self.set_button.setText(
            translate("LockCard", "Change the PIN") if rules.has_pin else translate("LockCard", "Set a PIN"))
        self.remove_button.setVisible(rules.has_pin)
        self.now_button.setVisible(rules.has_pin)

    def _choose_minutes(self) -> None:
        minutes = int(str(self.minutes.value() or 0))
        self._desk.change(lambda store: choose_minutes(store, minutes), lambda _done: self._on_changed())

    def _on_changed(self) -> None:
        self.refresh()
        self._lock.refresh()

    def _set(self) -> None:
        self._ask(is_removal=False)

    def _remove(self) -> None:
        self._ask(is_removal=True)

    def _ask(self, *, is_removal: bool) -> None:
        dialog = PinDialog(self._desk, self._lock, self, is_removal=is_removal)
        dialog.finished.connect(lambda _result: self._on_changed())
        dialog.open()


def _choices() -> list[Choice]:
    made = []
    for minutes in MINUTES:
        after = translate("LockCard", "After %n minutes without input", "", minutes)
        made.append(Choice(str(minutes), after if minutes else translate("LockCard", "Never")))
    return made


class PinDialog(FieldsDialog):
    """Asks for the PIN that holds and for a new one; then shows, once, the code for the day it is forgotten."""

    def __init__(self, desk: Desk, lock: ScreenLock, parent: QWidget, *, is_removal: bool) -> None:
        title = translate("LockCard", "Remove the PIN") if is_removal else translate("LockCard", "Set a PIN")
        super().__init__(title, parent)
        self.setObjectName("pin_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._lock, self._is_removal = desk, lock, is_removal
        self.current = PassphraseField(translate("LockCard", "PIN that holds now"))
        self.pin = PassphraseField(
            translate("LockCard", "New PIN"), translate("LockCard", "Digits, or a few words that nobody guesses"))
        self.again = PassphraseField(translate("LockCard", "The same again"))
        self._fields = [self.current] if lock.rules.has_pin else []
        self._fields += [] if is_removal else [self.pin, self.again]
        for name, field in (("pin_current", self.current), ("pin_new", self.pin), ("pin_again", self.again)):
            field.setObjectName(name)
            field.editor.returnPressed.connect(self.save)
            self.body.addWidget(field)
            field.setVisible(field in self._fields)
        self._code = DetailRows()
        self._code.hide()
        self.body.addWidget(self._code)
        self._keep = button(translate("LockCard", "Save"), self.save, kind="primary")
        self._keep.setObjectName("pin_save")
        self._cancel = button(translate("LockCard", "Cancel"), self.reject)
        self.put_buttons(self._keep, self._cancel)
        self._fields[0].setFocus()

    def save(self) -> None:
        """Take the PIN; why not is said below its line."""
        for field in self._fields:
            field.show_error("")
        current, pin, sealer = self.current.text(), self.pin.text(), self._lock.sealer
        if self._is_removal:
            self._desk.change(
                lambda store: remove_pin(store, sealer, current), lambda _done: self.accept(), self._on_refused)
        elif pin != self.again.text():
            self.again.show_error(translate("LockCard", "The two are not the same."))
        else:
            self._desk.change(lambda store: set_pin(store, sealer, pin, current), self._on_set, self._on_refused)

    def _on_refused(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        field = self.current if error.code == "lock.wrong_pin" else self.pin
        field.show_error(refusal_of(error))
        field.setFocus()
        return True

    def _on_set(self, code: str) -> None:
        self._lock.refresh()
        for field in self._fields:
            field.hide()
        if self._lock.has_passphrase:
            self.accept()
            return
        self.body.insertWidget(0, label(translate(
            "LockCard", "Keep this code in the safe of the office. It is shown once, and opens the desk if the PIN is "
            "forgotten."), wrap=True))
        self._code.add(translate("LockCard", "Code"), code)
        self._code.show()
        self._cancel.hide()
        self._keep.setText(translate("LockCard", "I have noted it"))
        self._keep.clicked.disconnect()
        self._keep.clicked.connect(lambda _checked: self.accept())
