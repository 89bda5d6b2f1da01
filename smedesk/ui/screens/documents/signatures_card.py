"""The signatures of a document: who signed which version when and how, what is missing, and the steps to get there."""

from __future__ import annotations

from datetime import UTC
from datetime import datetime as DateTime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from smedesk.domain.roles import Action
from smedesk.domain.signature import Validity
from smedesk.services.ports import Reads
from smedesk.services.signed_files import ReceivedFile, examine_signed
from smedesk.services.signing import PartySigned, SignatureWork, Standing, confirm_signing, standing_of
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.documents.received_dialog import ReceivedDialog
from smedesk.ui.screens.documents.sign_dialog import SignDialog
from smedesk.ui.screens.documents.signature_words import (
    issuer_words,
    party_words,
    reason_lines,
    signed_words,
    standing_words,
    validity_tone,
    validity_words,
)
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.chips import Chip
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import column, label, line

_LARGEST = 100 << 20


class SignaturesCard(Card):
    """Shows where the signatures of a document stand, signs, and files what was signed elsewhere."""

    def __init__(self, desk: Desk, signatures: SignatureWork) -> None:
        super().__init__(translate("Signatures", "Signatures"))
        self.setObjectName("signatures_card")
        self._desk, self._signatures = desk, signatures
        self._document = ""
        self._standing: Standing | None = None
        self._chip = Chip()
        self._chip.setObjectName("signatures_state")
        self.head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        box = QWidget()
        flow = FlowLayout(box)
        self.sign_button = button(
            translate("Signatures", "Sign…"), self.sign, icon="pencil", tip=shortcut("sign_paper").shown
        )
        self.sign_button.setObjectName("sign_paper")
        self.file_button = button(
            translate("Signatures", "File a signed document…"),
            self.choose_file,
            icon="inbox",
            tip=shortcut("file_signed").shown,
        )
        self.file_button.setObjectName("file_signed")
        for one in (self.sign_button, self.file_button):
            desk.rights.guard(one, Action.EDIT_EXCHANGES)
            flow.addWidget(one)
        self._rows = QWidget()
        self.body.addWidget(box)
        self.body.addWidget(self._rows)

    def show_document(self, id: str) -> None:
        """Show the signatures of a document, read anew."""
        self._document = id
        if not id:
            self.hide()
            return
        self._desk.ask(self, partial(standing_of, document=id), self._on_standing, topic="standing")

    def sign(self) -> None:
        """Ask who signs with which key."""
        standing = self._standing
        if standing is None or not self.sign_button.isEnabled() or self.sign_button.isHidden():
            return
        SignDialog(self._desk, self._signatures, standing, self).open()

    def choose_file(self) -> None:
        """Ask for a file that came back signed."""
        if not self.file_button.isEnabled():
            return
        dialog = QFileDialog(self, translate("Signatures", "File a signed document"))
        dialog.setObjectName("choose_signed")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                translate("Signatures", "Signed documents (*.pdf *.asice *.sce *.bdoc *.asics *.p7m)"),
                translate("Signatures", "All files (*)"),
            ]
        )
        dialog.fileSelected.connect(lambda path: self.file(Path(path)))
        dialog.open()

    def file(self, path: Path) -> None:
        """Check a file that came back, and show what was found before it is filed."""
        signatures, now = self._signatures, DateTime.now(UTC)

        def examine(reads: Reads) -> ReceivedFile:
            with path.open("rb") as opened:
                content = opened.read(_LARGEST + 1)  # one that is larger is refused by the check
            return examine_signed(reads, signatures, path.name, content, now)

        self._desk.ask(self, examine, self._on_examined)

    def _on_examined(self, received: ReceivedFile) -> None:
        ReceivedDialog(self._desk, received, self).open()

    def _on_standing(self, standing: Standing) -> None:
        if standing.document.id != self._document:
            return
        self._standing = standing
        self.setVisible(bool(standing.parties or standing.signed))
        self._chip.show_status(*standing_words(standing))
        self.sign_button.setVisible(bool(standing.document.state == "issued" and standing.missing))
        rows = QWidget()
        layout = column(rows, "gap")
        for party in standing.parties:
            here = [one for one in standing.signed if one.party == party]
            for one in here:
                layout.addWidget(self._signed(one))
            if not here:
                layout.addWidget(_missing(party, [one for one in standing.older if one.party == party]))
        for one in standing.signed:
            if one.party not in standing.parties:
                layout.addWidget(self._signed(one))
        self.body.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows

    def _signed(self, one: PartySigned) -> QWidget:
        """Return the lines on one signature."""
        chip = Chip(translate("Signatures", "Signed"), Tone.OK)
        if one.finding is not None and not (one.counts and one.signing.is_confirmed):
            chip = Chip(validity_words(one.finding.validity), validity_tone(one.finding.validity))
        elif not one.counts:
            chip = Chip(validity_words(Validity.UNSURE), Tone.WARN)
        box, lines = _row(one.party, chip)
        lines.addWidget(label(signed_words(one), wrap=True))
        if one.finding is not None:
            details = [*reason_lines(one.finding), issuer_words(one.finding)]
            lines.addWidget(label(" ".join(text for text in details if text), "small", wrap=True))
        if not one.counts and (one.finding is None or one.finding.validity is Validity.UNSURE):
            confirm = button(
                translate("Signatures", "Let it stand"), partial(self._confirm, one.signing.id), icon="check"
            )
            confirm.setObjectName(f"confirm_{one.party}")
            confirm.setAccessibleName(
                translate("Signatures", "Let the signature of this party stand: {party}").format(
                    party=party_words(one.party)
                )
            )
            self._desk.rights.guard(confirm, Action.EDIT_EXCHANGES)
            lines.addWidget(confirm, 0, Qt.AlignmentFlag.AlignLeft)
        return box

    def _confirm(self, signing: str) -> None:
        self._desk.change(lambda store: confirm_signing(store, signing))


def _row(party: str, chip: Chip) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    lines = column(box, "gap_small")
    head = line()
    head.addWidget(label(party_words(party), "strong", wrap=True), 1)
    head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    lines.addLayout(head)
    return box, lines


def _missing(party: str, older: list[PartySigned]) -> QWidget:
    """Return the lines on a party that has not signed this version."""
    box, lines = _row(party, Chip(translate("Signatures", "Missing"), Tone.NEUTRAL))
    for one in older:
        words = translate("Signatures", "Signed only version {version}: {how}")
        lines.addWidget(label(words.format(version=shown(one.version), how=signed_words(one)), "small", wrap=True))
    return box
