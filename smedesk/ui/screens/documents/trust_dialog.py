"""The trusted list of this desk: where it comes from, and taking one from a file where no server hands it out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.domain.trust import TrustedList
from smedesk.services.ports import Store
from smedesk.services.trusting import take_trust_file, trusted_list
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.text import announce, label

_LARGEST = 40 << 20


class TrustDialog(FieldsDialog):
    """Shows which issuers this desk trusts, and takes another list."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("Signatures", "Trusted list"), parent)
        self.setObjectName("trust_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        why = translate(
            "Signatures",
            "A signature counts by itself where the issuer of its certificate stands on this list. The server of the "
            "programme keeps it fresh; without one, take a list from a file.",
        )
        self.body.addWidget(label(why, "muted", wrap=True))
        self._facts = DetailRows()
        for name in self._names():
            self._facts.add(name)
        self.body.addWidget(self._facts)
        self.error = label("", "error", wrap=True)
        self.error.setObjectName("trust_error")
        self.body.addWidget(self.error)
        self.error.hide()
        self.take = button(translate("Signatures", "Take a list from a file…"), self.choose, icon="upload")
        self.take.setObjectName("trust_take")
        desk.rights.guard(self.take, Action.MANAGE_OFFICE)
        close = button(translate("Signatures", "Close"), self.accept, kind="primary")
        close.setObjectName("trust_close")
        close.setDefault(True)
        self.put_buttons(close, self.take)
        close.setFocus()
        desk.ask(self, trusted_list, self._show)

    def choose(self) -> None:
        """Ask for the file of a list."""
        dialog = QFileDialog(self, translate("Signatures", "Take a list from a file"))
        dialog.setObjectName("choose_trust")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("Signatures", "Trusted lists (*.pem *.crt *.cer *.json)"),
                translate("Signatures", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Take the list in a file; one that is none changes nothing."""
        self.error.hide()
        self._desk.change(lambda store: _taken(store, path), self._on_taken, self._on_refused)

    def _on_taken(self, listed: TrustedList) -> None:
        self._show(listed)
        announce(self, translate("Signatures", "The trusted list was taken in."))

    def _on_refused(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self.error.setText(refusal_of(error))
        self.error.show()
        announce(self, self.error.text(), is_urgent=True)
        return True

    def _show(self, listed: TrustedList) -> None:
        values = (listed.source, listed.issued_on, len(listed.certificates))
        for name, value in zip(self._names(), values, strict=True):
            self._facts.show_value(name, value)

    def _names(self) -> tuple[str, str, str]:
        return (
            translate("Signatures", "Comes from"),
            translate("Signatures", "Of the day"),
            translate("Signatures", "Issuers on it"),
        )


def _taken(store: Store, path: Path) -> TrustedList:
    try:
        with path.open("rb") as opened:
            content = opened.read(_LARGEST)
    except OSError as error:
        raise DomainError("file.missing", file=path.name) from error
    return take_trust_file(store, path.name, content)
