"""What was found in a file that came back signed, before it is filed: each signature, its verdict, and whose it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from smedesk.domain.signature import SIGNED_BY, Validity
from smedesk.services.ports import Changes
from smedesk.services.signed_files import ReceivedFile, ReceivedSignature, file_signed
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.screens.documents.signature_words import (
    issuer_words,
    party_words,
    reason_lines,
    validity_tone,
    validity_words,
)
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.choice_fields import ChoiceField
from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.text import label, line


class ReceivedDialog(FieldsDialog):
    """Asks whether a file is to be filed as it was found."""

    def __init__(self, desk: Desk, received: ReceivedFile, parent: QWidget) -> None:
        super().__init__(translate("Signatures", "Signatures in {file}").format(file=received.name), parent)
        self.setObjectName("received_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._received = desk, received
        self._parties: dict[int, ChoiceField] = {}
        for number, one in enumerate(received.signatures):
            self._add(number, one)
        self.go = button(translate("Signatures", "File it"), self.file, kind="primary", icon="inbox")
        self.go.setObjectName("received_file")
        self.go.setDefault(True)
        cancel = button(translate("Signatures", "Cancel"), self.reject)
        cancel.setObjectName("received_cancel")
        self.put_buttons(self.go, cancel)

    def file(self) -> None:
        """File it, and go to its document."""
        received = self._received
        parties = {number: str(field.value()) for number, field in self._parties.items() if field.value()}
        self.go.setEnabled(False)
        self._desk.change(lambda store: file_signed(store, received, parties), self._on_filed, self._on_failed)

    def _on_filed(self, _changes: Changes) -> None:
        self._desk.go_to("documents", self._received.documents[0].id)
        self.accept()

    def _on_failed(self, _error: BaseException) -> bool:
        self.go.setEnabled(True)
        return False

    def _add(self, number: int, one: ReceivedSignature) -> None:
        finding = one.finding
        head = line()
        name = finding.signer or translate("Signatures", "A signature without a readable name")
        head.addWidget(label(name, "strong", wrap=True), 1)
        head.addWidget(Chip(validity_words(finding.validity), validity_tone(finding.validity)), 0)
        self.body.addLayout(head)
        facts = (party_words(one.party), shown(finding.signed_at) if finding.signed_at else "", finding.level)
        for text, role in (
            ("  ·  ".join(fact for fact in facts if fact), ""),
            (" ".join(text for text in (*reason_lines(finding), issuer_words(finding)) if text), "small"),
            (self._remark(one), "small"),
        ):
            if text:
                self.body.addWidget(label(text, role, wrap=True))
        if number in self._received.undecided:
            self.body.addWidget(self._party_field(number, one))

    def _remark(self, one: ReceivedSignature) -> str:
        if one.is_known:
            return translate("Signatures", "This signature was filed before.")
        if one.finding.validity is Validity.INVALID:
            return translate("Signatures", "It does not count; the file is kept with the document all the same.")
        return ""

    def _party_field(self, number: int, one: ReceivedSignature) -> ChoiceField:
        kind = next(document.kind for document in self._received.documents if document.id == one.document)
        field = ChoiceField(
            translate("Signatures", "Signed for"),
            [Choice(party, party_words(party)) for party in SIGNED_BY.get(kind, ())],
            translate("Signatures", "The file does not say which party this is. Left empty, the file is only kept."),
        )
        field.editor.setObjectName(f"received_party_{number}")
        self._parties[number] = field
        return field
