"""Putting an encrypted copy back: choose it, read what would be replaced and what goes, then confirm.

One of the two places where the program asks before it does. It decides nothing itself.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.faults import EnvironmentFault
from smedesk.services.restoring import Copies, KeptCopy, Look, kept_copies, look_at_copy
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.item_list import ItemList
from smedesk.ui.screens.office.copy_words import (
    copy_line,
    counts_words,
    look_lines,
    moment_words,
    reason_words,
    size_words,
    unsent_words,
)
from smedesk.ui.screens.opening.passphrase_page import PassphraseField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label

_NEEDS_PASSPHRASE = "copy.needs_passphrase"  # noqa: S105 - the code of a fault
_WRONG_PASSPHRASE = "key.wrong_passphrase"  # noqa: S105


class RestoreDialog(FieldsDialog):
    """The list of copies, then what the chosen one would do."""

    def __init__(self, desk: Desk, copies: Copies, parent: QWidget) -> None:
        super().__init__(translate("Copies", "Put a copy back"), parent)
        self.setObjectName("restore_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._copies = desk, copies
        self._found: tuple[KeptCopy, ...] = ()
        self._look: Look | None = None
        self._file = Path()
        self._state = label(translate("Copies", "Looking for copies…"), wrap=True)
        self._state.setObjectName("restore_state")
        self._list = ItemList(translate("Copies", "Copies"), lambda _kind, number: self._choose(int(number)))
        self._list.setObjectName("restore_list")
        self._list.hide()
        self._what = QWidget()
        self._lines = column(self._what)
        self._what.hide()
        self.passphrase = PassphraseField(
            translate("Copies", "Passphrase of the desk that made it"),
            translate("Copies", "The file key.json lies beside the copy"))
        self.passphrase.setObjectName("restore_passphrase")
        self.passphrase.editor.returnPressed.connect(self._try_passphrase)
        self.passphrase.hide()
        for part in (self._state, self._list, self.passphrase, self._what):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._make_buttons()
        desk.ask(self, lambda reads: kept_copies(reads, copies.shelf), self._on_found, self._on_refused)

    def _make_buttons(self) -> None:
        self.go = button(translate("Copies", "Put this copy back"), self.put_back, kind="danger", icon="history")
        self.go.setObjectName("restore_go")
        self.other = button(translate("Copies", "Another file…"), self.choose_file)
        self.other.setObjectName("restore_file")
        self.cancel = button(translate("Copies", "Leave all as it is"), self.reject)
        self.cancel.setObjectName("restore_cancel")
        self.check = button(translate("Copies", "Open the copy"), self._try_passphrase, kind="primary")
        self.check.setObjectName("restore_check")
        self.put_buttons(self.go, self.check, self.other, self.cancel)
        self.go.hide()
        self.check.hide()
        self.cancel.setDefault(True)  # Enter never replaces anything
        self.cancel.setFocus()

    # ---------------------------------------------------------------------------------------------- which copy

    def choose_file(self) -> None:
        """Ask for the file of a copy, or go back to the list."""
        if self._what.isVisible() or self.passphrase.isVisible():
            self._show_list()
            return
        dialog = QFileDialog(self, translate("Copies", "Which copy?"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(translate("Copies", "Copies of a desk (*.desk desk.db)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_at(Path(path)))
        dialog.open()

    def look_at(self, file: Path) -> None:
        """Check a copy and say what putting it back would do."""
        self._file, self._look = file, None
        self._list.hide()
        self._what.hide()
        self.other.setText(translate("Copies", "Back to the list"))
        self._say(translate("Copies", "Checking the copy page by page…"))
        shelf, typed = self._copies.shelf, self.passphrase.text()
        self._desk.ask(
            self, lambda reads: look_at_copy(reads, shelf, file, typed), self._on_look, self._on_refused, topic="look")

    def put_back(self) -> None:
        """Leave the program for the copy: it opens again with what is in it."""
        if self._look is not None:
            typed = self.passphrase.text() if self.passphrase.isVisible() else ""
            self.accept()
            self._copies.put_back(self._look.copy.file, typed)

    def _choose(self, number: int) -> None:
        self.look_at(self._found[number].file)

    def _try_passphrase(self) -> None:
        self.passphrase.show_error("")
        if self.passphrase.text():
            self.look_at(self._file)

    def _ask_passphrase(self, *, is_asked: bool) -> None:
        self.passphrase.setVisible(is_asked)
        self.check.setVisible(is_asked)

    def _show_list(self) -> None:
        self._look = None
        self._what.hide()
        self._ask_passphrase(is_asked=False)
        self.passphrase.set_value("")
        self.go.hide()
        self.other.setText(translate("Copies", "Another file…"))
        self._list.setVisible(bool(self._found))
        self._say(
            translate("Copies", "Which copy? Enter or a click says what it would replace; then you are asked again.")
            if self._found else translate("Copies", "There is no copy beside the desk. Choose a file."))
        (self._list if self._found else self.other).setFocus()

    # ------------------------------------------------------------------------------------------------- answers

    def _on_found(self, found: tuple[KeptCopy, ...]) -> None:
        self._found = found
        self._list.show_lines([copy_line(number, one) for number, one in enumerate(found)])
        if not self._file.name:  # a file may have been chosen meanwhile
            self._show_list()

    def _on_look(self, look: Look) -> None:
        self._look = look
        while (item := self._lines.takeAt(0)) is not None:
            if widget := item.widget():
                widget.deleteLater()
        copy = look.copy
        parts = (reason_words(copy), counts_words(copy.companies, copy.people), size_words(copy.size))
        self._say(translate("Copies", "The copy of {moment} is whole.").format(moment=moment_words(copy)))
        self._lines.addWidget(label(" · ".join(parts), "muted", wrap=True))
        if unsent := unsent_words(look.only_here):
            self._lines.addWidget(label(unsent, "strong", wrap=True))
        for sentence in look_lines(look):
            self._lines.addWidget(label(sentence, wrap=True))
        self._what.show()
        self.check.hide()
        self.go.show()
        self.cancel.setFocus()
        announce(self, "\n".join([self._state.text(), unsent, *look_lines(look)]))

    def _on_refused(self, error: BaseException) -> bool:
        self.go.hide()
        if isinstance(error, DomainError):
            self._say(refusal_of(error))
        elif isinstance(error, EnvironmentFault):
            self._on_fault(error)
        else:
            return False
        return True

    def _on_fault(self, fault: EnvironmentFault) -> None:
        words = fault_of(fault.code, fault.parameters)
        is_asked = fault.code in (_NEEDS_PASSPHRASE, _WRONG_PASSPHRASE)
        self._ask_passphrase(is_asked=is_asked)
        if fault.code == _WRONG_PASSPHRASE:
            self._say(translate("Copies", "The copy was made on another desk."))
            self.passphrase.show_error(f"{words.happened} {words.next_step}")
        else:
            self._say(f"{words.happened} {words.safe} {words.next_step}")
        (self.passphrase if is_asked else self.other).setFocus()

    def _say(self, text: str) -> None:
        self._state.setText(text)
        announce(self._state, text)
