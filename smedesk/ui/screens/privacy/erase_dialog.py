"""The one place where the program asks before it does: erasing a person for good.

First what goes, what stays and why; then the button; then what could not be removed at once, with the certificate."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from smedesk.services.access import PrivacyPrinter
from smedesk.services.erasing import ErasureDone, ErasurePlan
from smedesk.services.erasing_certificate import erase_person
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.privacy.words import PrivacyWords, count_lines, held_sentence
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, label


class EraseDialog(FieldsDialog):
    """Asks whether a person is to be erased. `erased` when it is done."""

    erased = Signal()

    def __init__(self, desk: Desk, printer: PrivacyPrinter, person: str, name: str, parent: QWidget) -> None:
        super().__init__(translate("Erase", "Erase {name} for good").format(name=name), parent)
        self.setObjectName("erase_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._printer = desk, printer
        self._plan: ErasurePlan | None = None
        self._certificate = ""
        self._state = label(translate("Erase", "Looking for everything that names the person…"), "muted", wrap=True)
        self.body.addWidget(self._state)
        self.cancel = button(translate("Erase", "Keep the person"), self.reject)
        self.cancel.setObjectName("erase_cancel")
        self.go = button(translate("Erase", "Erase for good"), self.erase, kind="danger", icon="trash-2")
        self.go.setObjectName("erase_go")
        self.go.setEnabled(False)
        self.show_certificate = button(translate("Erase", "Show the certificate"), self._show_certificate)
        self.show_certificate.setObjectName("erase_certificate")
        self.show_certificate.hide()
        self.put_buttons(self.go, self.show_certificate, self.cancel)
        self.cancel.setDefault(True)  # Enter never erases
        self.cancel.setFocus()
        today = desk.today()
        desk.change(lambda store: store.eraser.plan(person, today), self._on_planned)

    def erase(self) -> None:
        """Erase. It cannot be taken back."""
        plan, printer, today = self._plan, self._printer, self._desk.today()
        if plan is None:
            return
        self.go.setEnabled(False)
        self.cancel.setEnabled(False)
        self._state.setText(translate("Erase", "Erasing, in the database and in every copy…"))
        self._desk.change(
            lambda store: erase_person(store, printer, plan, PrivacyWords(), today), self._on_erased, self._on_failed)

    def _on_planned(self, plan: ErasurePlan) -> None:
        self._plan = plan
        self._state.setText(translate("Erase", "This cannot be taken back. Erased for good:"))
        for text in count_lines(plan):
            self._add(f"•  {text}")
        if plan.files:
            self._add(translate("Erase", "With these files: {files}").format(files=", ".join(plan.files)))
        others = sum(id != plan.person for _, id in plan.changed)
        if others:
            self._add(translate("Erase", "In %n records of others the words are blacked out.", "", others))
        self._add(translate("Erase", "Counts stay, on records without a word. Every copy within reach is rewritten."))
        if sentence := held_sentence(plan):
            self._add(sentence, "strong")
        self.go.setEnabled(True)

    def _on_erased(self, result: tuple[ErasureDone, str, Changes]) -> None:
        done, self._certificate, _changes = result
        text = translate("Erase", "Erased. What could not be removed at once:")
        self._empty()
        self._state.setText(text)
        announce(self, text)
        words = PrivacyWords()
        for remainder in done.remaining:
            what, gone = words.left(remainder)
            self._add(f"•  {what}{f' ({remainder.name})' if remainder.name else ''}: {gone}")
        copies = done.copies
        if copies:
            self._add(translate("Erase", "%n copies were written anew.", "", copies))
        self.go.hide()
        self.show_certificate.show()
        self.cancel.setText(translate("Erase", "Close"))
        self.cancel.setEnabled(True)
        self.cancel.setFocus()
        self.erased.emit()

    def _on_failed(self, _error: BaseException) -> bool:
        self.go.setEnabled(True)
        self.cancel.setEnabled(True)
        self._state.setText(translate("Erase", "This did not go through. Look at the message, and try again."))
        return False

    def _empty(self) -> None:
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            if item is not None and (widget := item.widget()):
                widget.deleteLater()

    def _add(self, text: str, role: str = "") -> None:
        self.body.addWidget(label(text, role, wrap=True))

    def _show_certificate(self) -> None:
        self._desk.go_to("documents", self._certificate)
        self.accept()
