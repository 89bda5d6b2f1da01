"""The signatures of a document: who signed which version when and how, what is missing, and the steps to get there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from datetime import datetime as DateTime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QVBoxLayout, QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Attachment
from smedesk.domain.roles import Action
from smedesk.domain.signature import Validity
from smedesk.services.ports import Reads
from smedesk.services.signed_files import ReceivedFile, examine_signed, uncounted_files
from smedesk.services.signing import PartySigned, SignatureWork, Standing, confirm_signing, standing_of
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.models.columns import Tone
from smedesk.ui.screens.documents.copies import copy_fault, write_copy
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
from smedesk.ui.screens.documents.trust_dialog import TrustDialog
from smedesk.ui.shortcuts import shortcut
from smedesk.ui.widgets.buttons import button, icon_button
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
        self.trust_button = button(translate("Signatures", "Trusted list…"), self.show_trust, kind="quiet")
        self.trust_button.setObjectName("show_trust")
        for one in (self.sign_button, self.file_button, self.trust_button):
            flow.addWidget(one)
        for one in (self.sign_button, self.file_button):
            desk.rights.guard(one, Action.EDIT_EXCHANGES)
        self._rows = QWidget()
        self.body.addWidget(box)
        self.body.addWidget(self._rows)

    def show_document(self, id: str) -> None:
        """Show the signatures of a document, read anew."""
        self._document = id
        if not id:
            self.hide()
            return
        self._desk.ask(self, lambda reads: _read(reads, id), self._on_read, topic="standing")

    def sign(self) -> None:
        """Ask who signs with which key."""
        standing = self._standing
        if standing is None or not self.sign_button.isEnabled() or self.sign_button.isHidden():
            return
        SignDialog(self._desk, self._signatures, standing, self).open()

    def show_trust(self) -> None:
        """Show whose certificates count here."""
        TrustDialog(self._desk, self).open()

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

    def _on_read(self, read: tuple[Standing, tuple[Attachment, ...]]) -> None:
        standing, others = read
        if standing.document.id != self._document:
            return
        self._standing = standing
        self.setVisible(bool(standing.parties or standing.signed))
        self._chip.show_status(*standing_words(standing))
        self.sign_button.setVisible(bool(standing.document.state == "issued" and standing.missing))
        rows = QWidget()
        layout = column(rows, "gap_large")
        for party in standing.parties:
            here = [one for one in standing.signed if one.party == party]
            for one in here:
                layout.addWidget(self._signed(one))
            if not here:
                layout.addWidget(_missing(party, [one for one in standing.older if one.party == party]))
        for one in standing.signed:
            if one.party not in standing.parties:
                layout.addWidget(self._signed(one))
        for file in others:
            layout.addWidget(self._uncounted(file))
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
        save = None
        if one.finding is not None:
            name = translate("Signatures", "Save the file that {party} signed").format(party=party_words(one.party))
            save = self._save_button(f"save_{one.party}", name, one.signing.file_sha256, f"signed-{one.party}")
        box, lines = _row(party_words(one.party), chip, save)
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

    def _uncounted(self, file: Attachment) -> QWidget:
        """Return the line on a file that is kept although nothing in it counts."""
        name = translate("Signatures", "Save the file {name}").format(name=file.file_name)
        save = self._save_button(f"save_{file.id}", name, file.file_sha256, file.file_name)
        box, lines = _row(file.file_name, Chip(translate("Signatures", "Does not count"), Tone.NEUTRAL), save)
        words = translate("Signatures", "Came in, and holds no signature that counts. Kept as it is.")
        lines.addWidget(label(words, "small", wrap=True))
        return box

    def _save_button(self, object_name: str, name: str, sha256: str, file_name: str) -> QPushButton:
        made = icon_button("download", name, partial(self._read_copy, sha256, file_name), is_bare=True)
        made.setObjectName(object_name)
        return made

    def _read_copy(self, sha256: str, file_name: str) -> None:
        self._desk.ask(self, lambda reads: reads.file(sha256), partial(self._choose_copy, file_name), self._on_not_here)

    def _choose_copy(self, file_name: str, content: bytes) -> None:
        """Ask where a copy of a signed file goes."""
        dialog = QFileDialog(self, translate("Signatures", "Save a copy"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_name if Path(file_name).suffix else file_name + _suffix_of(content))
        dialog.fileSelected.connect(lambda path: self.save_copy(Path(path), content))
        dialog.open()

    def save_copy(self, path: Path, content: bytes) -> None:
        """Keep a copy of a signed file at a path, just as it came."""
        self._desk.ask(
            self,
            lambda _reads: write_copy(path, content),
            self._on_saved,
            partial(self._on_not_saved, partial(self.save_copy, path, content)),
        )

    def _on_saved(self, path: Path) -> None:
        self._desk.notices.say(translate("Documents", "Saved a copy as {file}").format(file=path.name))

    def _on_not_saved(self, again: Callable[[], object], error: BaseException) -> bool:
        if not isinstance(error, OSError):
            return False
        self._desk.notices.report_fault(copy_fault(error, again))
        return True

    def _on_not_here(self, error: BaseException) -> bool:
        if not isinstance(error, RecordMissing):
            return False
        self._desk.notices.say(
            translate("Documents", "The file is not on this desk; the office that made it keeps it.")
        )
        return True

    def _confirm(self, signing: str) -> None:
        self._desk.change(lambda store: confirm_signing(store, signing))


def _read(reads: Reads, document: str) -> tuple[Standing, tuple[Attachment, ...]]:
    return standing_of(reads, document), uncounted_files(reads, document)


def _suffix_of(content: bytes) -> str:
    """Return how the name of a signed file ends, by its first bytes."""
    kinds = ((b"%PDF-", ".pdf"), (b"PK", ".asice"))
    return next((suffix for start, suffix in kinds if content.startswith(start)), ".p7m")


def _row(title: str, chip: Chip, last: QPushButton | None = None) -> tuple[QWidget, QVBoxLayout]:
    box = QWidget()
    lines = column(box, "gap_small")
    head = line()
    head.addWidget(label(title, "strong", wrap=True), 1)
    head.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
    if last is not None:
        head.addWidget(last, 0, Qt.AlignmentFlag.AlignVCenter)
    lines.addLayout(head)
    return box, lines


def _missing(party: str, older: list[PartySigned]) -> QWidget:
    """Return the lines on a party that has not signed this version."""
    box, lines = _row(party_words(party), Chip(translate("Signatures", "Missing"), Tone.NEUTRAL))
    for one in older:
        words = translate("Signatures", "Signed only version {version}: {how}")
        lines.addWidget(label(words.format(version=shown(one.version), how=signed_words(one)), "small", wrap=True))
    return box
