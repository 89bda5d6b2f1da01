"""The files that are kept with a record: drop or choose one, open it, save a copy, take it away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.domain.records import Attachment
from smedesk.domain.roles import Action
from smedesk.services.attaching import attach_files, may_be_opened, remove_file
from smedesk.services.noting import subject_of
from smedesk.services.ports import Changes
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_of
from smedesk.ui.formats import shown
from smedesk.ui.screens.documents.copies import ViewerCopies, write_copy
from smedesk.ui.widgets.buttons import button, icon_button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import announce, column, label, line


class FileList(QWidget):
    """The files of one record, newest first. Files can be dropped anywhere on it."""

    def __init__(self, desk: Desk, kind_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file_list")
        self.setAcceptDrops(True)
        self._desk, self._kind, self._id = desk, kind_name, ""
        self._copies = ViewerCopies(self)
        self.destroyed.connect(self._copies.remove)
        if app := QCoreApplication.instance():
            app.aboutToQuit.connect(self._copies.remove)
        card = Card(translate("Files", "Files"))
        self._rows = column(gap="gap")
        self._refused = label("", "error", wrap=True)
        self._refused.setObjectName("file_refused")
        add = button(translate("Files", "Add files"), self.choose, icon="plus")
        add.setObjectName("file_add")
        desk.rights.guard(add, Action.EDIT_PORTFOLIO)
        drop = label(translate("Files", "Or drop files here: at most 50 MB each, kept encrypted."), "small", wrap=True)
        card.body.addLayout(self._rows)
        card.body.addWidget(self._refused)
        card.body.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        card.body.addWidget(drop)
        self._refused.hide()
        layout = column(self, "gap_large")
        layout.addWidget(card)
        layout.addStretch(1)
        desk.notices.changed.connect(self._on_changed)

    def show_record(self, id: str) -> None:
        """Show the files of another record."""
        if id != self._id:
            self._say("")
        self._id = id
        if id:
            self._ask()

    def choose(self) -> None:
        """Ask which files shall be kept."""
        dialog = QFileDialog(self, translate("Files", "Add files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.keep)
        dialog.open()

    def keep(self, paths: Sequence[str]) -> None:
        """Keep files with the record; what cannot be kept is said, and nothing of the choice is."""
        kind, id, files = self._kind, self._id, [Path(path) for path in paths]
        if not id or not files:
            return
        self._say("")
        self._desk.change(lambda store: attach_files(store, kind, id, files), None, self._on_refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, nothing else."""
        is_kept = not self._desk.rights.refusal(Action.EDIT_PORTFOLIO)
        if is_kept and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep what was dropped."""
        self.keep([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # ---------------------------------------------------------------- what is there

    def _ask(self) -> None:
        subject = subject_of(self._kind, self._id)
        self._desk.ask(self, lambda reads: reads.find(Attachment, subject=subject), self._show, topic="files")

    def _show(self, files: Sequence[Attachment]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for file in sorted(files, key=lambda one: one.id, reverse=True):
            self._rows.addWidget(self._row(file))
        if not files:
            self._rows.addWidget(label(translate("Files", "No files are kept here yet."), "muted"))

    def _row(self, file: Attachment) -> QWidget:
        row = QWidget()
        layout = line(row)
        words = column(gap="gap_tiny")
        words.addWidget(label(file.file_name, "strong", wrap=True))
        facts = (QLocale().formattedDataSize(file.size or 0), shown(file.added_at))
        words.addWidget(label(" · ".join(facts), "small", wrap=True))
        layout.addLayout(words, 1)
        steps = (
            ("eye", translate("Files", "Open {name}"), self._open),
            ("download", translate("Files", "Save a copy of {name}"), self._save),
            ("trash-2", translate("Files", "Remove {name}"), self._remove),
        )
        for icon, name, run in steps:
            if icon != "eye" or may_be_opened(file.file_name):
                made = icon_button(icon, name.format(name=file.file_name), partial(run, file), is_bare=True)
                if run == self._remove:
                    self._desk.rights.guard(made, Action.EDIT_PORTFOLIO)
                layout.addWidget(made)
        return row

    def _on_changed(self, changes: Changes) -> None:
        if self._id and changes.touches("attachment"):
            self._ask()

    # ---------------------------------------------------------------- what is done with one

    def _open(self, file: Attachment) -> None:
        """Open a copy in the system's viewer; it is removed when the program ends."""
        self._desk.ask(
            self,
            lambda reads: self._copies.write(file.file_name, reads.file(file.file_sha256)),
            self._on_viewable,
            self._on_failed,
        )

    def _on_viewable(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(translate("Files", "The system has no viewer for “{name}”.").format(name=path.name))

    def _save(self, file: Attachment) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, translate("Files", "Save a copy"), folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file.file_name)
        dialog.fileSelected.connect(partial(self.save_to, file))
        dialog.open()

    def save_to(self, file: Attachment, path: str) -> None:
        """Keep a copy of a file outside the program."""
        self._desk.ask(
            self,
            lambda reads: write_copy(Path(path), reads.file(file.file_sha256)),
            lambda written: self._desk.notices.say(translate("Files", "Saved “{name}”").format(name=written.name)),
            self._on_failed,
        )

    def _remove(self, file: Attachment) -> None:
        self._desk.change(lambda store: remove_file(store, file.id))

    # ---------------------------------------------------------------- what went wrong

    def _on_refused(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self._say(refusal_of(error))
        return True

    def _on_failed(self, error: BaseException) -> bool:
        if isinstance(error, RecordMissing):
            self._say(translate("Files", "The content of this file is on another desk, where it was added."))
        elif isinstance(error, OSError):
            self._say(translate("Files", "The copy could not be written: {reason}").format(reason=error.strerror or ""))
        else:
            return False
        return True

    def _say(self, text: str) -> None:
        self._refused.setText(text)
        self._refused.setVisible(bool(text))
        if text:
            announce(self._refused, text, is_urgent=True)
