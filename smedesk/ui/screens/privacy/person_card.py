"""What the office can do about the data of one person: give an answer, erase, see the history."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.domain.records import Person
from smedesk.domain.roles import Action
from smedesk.services.access import AccessFiles, PrivacyPrinter, answer_access
from smedesk.services.editing import title_of
from smedesk.services.ports import Changes, Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text
from smedesk.ui.screens.privacy.erase_dialog import EraseDialog
from smedesk.ui.screens.privacy.words import PrivacyWords
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.flow import FlowLayout
from smedesk.ui.widgets.text import announce, label


class PersonCard(Card):
    """One person. Hidden until `show_person`."""

    def __init__(self, desk: Desk, printer: PrivacyPrinter) -> None:
        super().__init__(" ")
        self.setObjectName("privacy_person")
        self._desk, self._printer, self._person = desk, printer, ""
        self._name = ""
        self._facts = label("", "muted", wrap=True)
        self.body.addWidget(self._facts)
        self.open = button(translate("Privacy", "Open the person"), self._open, icon="user")
        self.access = button(translate("Privacy", "Export all that is held"), self._export, icon="download")
        self.erase = button(translate("Privacy", "Erase for good…"), self._erase, kind="danger", icon="trash-2")
        names = (("privacy_open", self.open), ("privacy_access", self.access), ("privacy_erase", self.erase))
        steps = QWidget()
        row = FlowLayout(steps)
        for name, one in names:
            one.setObjectName(name)
            row.addWidget(one)
        self.body.addWidget(steps)
        self._said = label("", wrap=True)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.hide()
        self.body.addWidget(self._said)
        desk.rights.guard(self.access, Action.GIVE_ACCESS)
        desk.rights.guard(self.erase, Action.ERASE)
        self.hide()

    def show_person(self, id: str) -> None:
        """Show another person."""
        self._person = id
        self._said.hide()
        self._desk.ask(self, partial(_read, id), self._show, topic="person")

    def _show(self, person: Person | None) -> None:
        self.setVisible(person is not None)
        if person is None:
            return
        self._name = title_of(person)
        self.set_title(self._name)
        until = person.restricted_until
        facts = translate("Privacy", "Restricted until {day} because of a signed agreement.").format(
            day=date_text(until)) if until else translate("Privacy", "Somebody asks what is held, or to be forgotten.")
        self._facts.setText(facts)

    def _open(self) -> None:
        self._desk.go_to("people", self._person)

    def _erase(self) -> None:
        dialog = EraseDialog(self._desk, self._printer, self._person, self._name, self)
        dialog.erased.connect(self.hide)
        dialog.open()

    def _export(self) -> None:
        dialog = QFileDialog(self, translate("Privacy", "Choose the folder for the answer"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.write_answer(Path(path)))
        dialog.open()

    def write_answer(self, folder: Path) -> None:
        """Write everything that is held into a folder."""
        person, printer, today = self._person, self._printer, self._desk.today()
        self._desk.change(
            lambda store: answer_access(store, printer, person, folder, PrivacyWords(), today), self._on_written)

    def _on_written(self, result: tuple[AccessFiles, Changes]) -> None:
        written = result[0]
        count = written.records
        text = translate("Privacy", "%n records written as PDF and JSON, with the files, into {folder}", "", count)
        self._said.setText(text.format(folder=written.folder))
        self._said.show()
        announce(self._said, self._said.text())


def _read(id: str, reads: Reads) -> Person | None:
    try:
        return reads.get(Person, id)
    except RecordMissing:
        return None
