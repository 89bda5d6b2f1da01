"""Which skills and occupations are offered, and taking in the official ESCO download beside those that ship."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import DomainError
from smedesk.services.esco import EscoDownload, keep_esco, read_esco
from smedesk.services.ports import Reads
from smedesk.services.vocabularies import imported_folder, occupation_labels, skill_labels, use_imported
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.formats import number_text
from smedesk.ui.labels import current_labels
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import announce, label, line


class VocabularyCard(Card):
    """The vocabularies of ESCO on this desk."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Vocabulary", "Skills and occupations"), parent)
        self.setObjectName("vocabulary_card")
        self._desk = desk
        self._offered = label("", wrap=True)
        self._offered.setObjectName("vocabulary_offered")
        source = translate("Vocabulary", "They are those of ESCO, the classification of the European Commission.")
        more = translate("Vocabulary", "Its official download (CSV) has all of them: take in one for each language.")
        self._said = label("", wrap=True)
        self._said.setObjectName("vocabulary_said")
        self._said.hide()
        self._zip = button(translate("Vocabulary", "Take in a zip"), self.choose_zip, icon="upload")
        self._zip.setObjectName("esco_zip")
        self._folder = button(translate("Vocabulary", "Take in a folder"), self.choose_folder)
        self._folder.setObjectName("esco_folder")
        foot = line()
        foot.addWidget(self._zip)
        foot.addWidget(self._folder)
        foot.addStretch(1)
        self.body.addWidget(self._offered)
        self.body.addWidget(label(f"{source} {more}", "small", wrap=True))
        self.body.addWidget(self._said)
        self.body.addLayout(foot)
        self._show_offered()

    def choose_zip(self) -> None:
        """Ask for the zip of the download."""
        self._choose(QFileDialog.FileMode.ExistingFile)

    def choose_folder(self) -> None:
        """Ask for the folder with the unpacked download."""
        self._choose(QFileDialog.FileMode.Directory)

    def take_in(self, path: str) -> None:
        """Read a download and keep it, behind the window."""
        folder = imported_folder()
        if folder is None:
            return
        self._zip.setEnabled(False)
        self._folder.setEnabled(False)
        self._say(translate("Vocabulary", "Reading…"))

        def work(_reads: Reads) -> EscoDownload:
            found = read_esco(Path(path))
            keep_esco(found, folder)
            return found

        self._desk.ask(self, work, self._on_taken, self._on_failed)

    def _choose(self, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self, translate("Vocabulary", "The ESCO download"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilter(translate("Vocabulary", "Zip files (*.zip)"))
        dialog.fileSelected.connect(self.take_in)
        dialog.open()

    def _on_taken(self, found: EscoDownload) -> None:
        use_imported(imported_folder())
        current_labels().forget_offers()
        self._end()
        self._show_offered()
        languages = ", ".join(current_labels().language_name(one) for one in found.languages)
        taken = translate("Vocabulary", "Taken in: {skills} skills and {occupations} occupations ({languages}).")
        later = translate("Vocabulary", "Lists that are open offer them after the next start.")
        words = taken.format(
            skills=number_text(sum(map(len, found.skills.values()))),
            occupations=number_text(sum(map(len, found.occupations.values()))),
            languages=languages or "—",
        )
        self._say(f"{words} {later}")

    def _on_failed(self, error: BaseException) -> bool:
        self._end()
        if not isinstance(error, DomainError):
            self._say("")
            return False
        self._say(refusal_of(error))
        return True

    def _end(self) -> None:
        self._zip.setEnabled(True)
        self._folder.setEnabled(True)

    def _show_offered(self) -> None:
        language = current_labels().language
        words = translate("Vocabulary", "{skills} skills and {occupations} occupations and their groups are offered.")
        self._offered.setText(words.format(
            skills=number_text(len(skill_labels(language))), occupations=number_text(len(occupation_labels(language)))))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
        if text:
            announce(self._said, text)
