"""Drafts of e-mail for many: to whom, which words, what is attached, and into which folder."""

from __future__ import annotations

from datetime import datetime as DateTime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.services.drafting import Draft, DraftWriter, drafts_for, log_drafts
from smedesk.services.faults import EnvironmentFault
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.screens.interchange.columns import Columns
from smedesk.ui.screens.interchange.letter_texts import LetterTexts
from smedesk.ui.screens.interchange.path_field import PathField
from smedesk.ui.screens.interchange.recipients_card import RecipientsCard
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import announce, column, label, line


class DraftsStep(QWidget):
    """Writes the drafts, and notes them in the log of each person."""

    def __init__(self, desk: Desk, write: DraftWriter) -> None:
        super().__init__()
        self.setObjectName("drafts_step")
        self._desk, self._write, self._place = desk, write, ""
        self._attachments: list[Path] = []
        self.people = RecipientsCard(desk)
        self.people.letter_chosen.connect(lambda: self.texts.show_letter(self.people.chosen_letter))
        self.people.counted.connect(lambda count: self._run.setEnabled(count > 0))
        layout = column(self, "gap_large")
        texts, files = self._make_texts(), self._make_files()
        layout.addWidget(Columns([self.people, files], [texts]))
        layout.addStretch(1)
        self.people.reload()

    def take_focus(self) -> None:
        """Go to the letter."""
        self.people.letter.setFocus()

    def write_to(self, people: str) -> None:
        """Write to these people, their ids with commas between them, or thank those who were met at "event:ID"."""
        self.people.reload(people)

    def attach(self, paths: list[Path]) -> None:
        """Attach these files, in place of those before."""
        self._attachments = paths
        names = ", ".join(path.name for path in paths)
        self._files.setText(names or translate("Drafts", "Nothing is attached."))

    # ---------------------------------------------------------------- what stands there

    def _make_texts(self) -> Card:
        card = Card(translate("Drafts", "Which words?"))
        card.body.addWidget(label(translate(
            "Drafts", "Everybody gets the words in their own language, or in English where there are none."),
            "muted", wrap=True))
        self.texts = LetterTexts()
        card.body.addWidget(self.texts)
        self.texts.show_letter(self.people.chosen_letter)
        return card

    def _make_files(self) -> Card:
        card = Card(translate("Drafts", "Attachments and folder"))
        self._files = label(translate("Drafts", "Nothing is attached."), "muted", wrap=True)
        self._files.setObjectName("draft_files")
        tools = line()
        attach = button(translate("Drafts", "Attach files…"), self._choose_files)
        attach.setObjectName("draft_attach")
        detach = button(translate("Drafts", "Attach nothing"), lambda: self.attach([]))
        detach.setObjectName("draft_detach")
        tools.addWidget(attach)
        tools.addWidget(detach)
        tools.addStretch(1)
        self.path = PathField(
            translate("Drafts", "Folder"), translate("Drafts", "The drafts get a folder of their own inside it"),
            translate("Drafts", "Choose folder…"), is_folder=True, object_name="draft_path")
        self._said = label("", "error", wrap=True)
        self._said.setObjectName("draft_error")
        self._said.hide()
        self._open = button(translate("Drafts", "Open the folder"), self._open_folder, icon="external-link")
        self._open.hide()
        self._run = button(translate("Drafts", "Write drafts"), self.run, kind="primary")
        self._run.setObjectName("draft_run")
        self._desk.rights.guard(self._run, Action.EDIT_PORTFOLIO)
        foot = line()
        foot.addWidget(self.path.choose)
        foot.addWidget(self._open)
        foot.addStretch(1)
        foot.addWidget(self._run)
        card.body.addWidget(self._files)
        card.body.addLayout(tools)
        card.body.addWidget(self.path)
        card.body.addWidget(self._said)
        card.body.addLayout(foot)
        return card

    def _choose_files(self) -> None:
        dialog = QFileDialog(self, translate("Drafts", "Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda paths: self.attach([Path(path) for path in paths]))
        dialog.open()

    # ---------------------------------------------------------------- writing

    def run(self) -> None:
        """Write the drafts into the folder, then note them."""
        self._say("")
        parent = self.path.path()
        if parent is None:
            self.path.field.show_error(translate("Drafts", "Type the path of a folder, or choose one"))
            self.path.setFocus()
            return
        self.path.field.show_error("")
        self._run.setEnabled(False)
        recipients, texts, files = self.people.recipients.ticked(), self.texts.texts(), tuple(self._attachments)
        now = DateTime.now()  # noqa: DTZ005 - the folder is named by the user's clock

        def write() -> tuple[Path, tuple[Draft, ...]]:
            drafts = drafts_for(recipients, texts)
            return self._write(parent, drafts, files, now), drafts

        self._desk.tasks.read(self, write, self._on_written, self._on_failed)

    def _on_written(self, written: tuple[Path, tuple[Draft, ...]]) -> None:
        place, drafts = written
        self._place, today = str(place), self._desk.today()
        self._desk.change(lambda store: log_drafts(store, drafts, today), self._on_logged, self._on_failed)

    def _on_logged(self, _changes: Changes) -> None:
        self._open.show()
        announce(self._files, self._place)
        self.people.ask_recipients()

    def _on_failed(self, error: BaseException) -> bool:
        self._run.setEnabled(True)
        if isinstance(error, DomainError):
            self._say(refusal_of(error))
        elif isinstance(error, EnvironmentFault):
            self._say(fault_of(error.code, error.parameters).happened)
        else:
            return False
        return True

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))
