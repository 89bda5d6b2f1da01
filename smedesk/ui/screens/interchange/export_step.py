"""Everything out in open formats: where to, how far it is, and that anybody can read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.roles import Action
from smedesk.services.exporting import Exported
from smedesk.services.faults import EnvironmentFault
from smedesk.services.ports import Progress
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import fault_of, refusal_of
from smedesk.ui.formats import counted_text
from smedesk.ui.screens.importing.progress import ImportCancelled, ProgressLine
from smedesk.ui.screens.interchange.columns import Columns
from smedesk.ui.screens.interchange.path_field import PathField
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import announce, column, label, line, surface


class ExportStep(QWidget):
    """Exports everything. `export(parent, progress)` runs on a read thread, from one snapshot: work goes on."""

    def __init__(self, desk: Desk, export: Callable[[Path, Progress], Exported]) -> None:
        super().__init__()
        self.setObjectName("export_step")
        self._desk, self._export, self._place = desk, export, ""
        self.progress = ProgressLine()
        card = Card(translate("ExportStep", "Export everything"))
        card.body.addWidget(label(translate(
            "ExportStep",
            "All companies, people, consents, notes, matches, exchanges, papers and files with their whole history: as "
            "JSON, CSV, XLSX and files, with a text that explains them. Another SMEdesk can go on from it."),
            "muted", wrap=True))
        card.body.addWidget(_warning())
        self.path = PathField(
            translate("ExportStep", "Folder"), translate("ExportStep", "The export gets a folder of its own inside it"),
            translate("ExportStep", "Choose folder…"), is_folder=True, object_name="export_path")
        card.body.addWidget(self.path)
        run = button(translate("ExportStep", "Export everything"), self.run, kind="primary")
        run.setObjectName("export_run")
        desk.rights.guard(run, Action.GIVE_ACCESS)
        foot = line()
        foot.addWidget(self.path.choose)
        foot.addStretch(1)
        foot.addWidget(run)
        card.body.addLayout(foot)
        card.body.addWidget(self.progress)
        self._done = label("", wrap=True)
        self._done.setObjectName("export_done")
        self._open = button(translate("ExportStep", "Open the folder"), self._open_folder, icon="external-link")
        card.body.addWidget(self._done)
        card.body.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_done("")
        back = Card(translate("ExportStep", "Bring it back"))
        back.body.addWidget(label(translate(
            "ExportStep",
            "An export is brought back into an empty desk: start SMEdesk with a new profile and choose “Bring back a "
            "full export” on the first page. Everything is compared before it is kept. Then connect to the server "
            "again with a code, and do not go on working at the old desk."), "muted", wrap=True))
        layout = column(self, "gap_large")
        layout.addWidget(Columns([card], [back]))
        layout.addStretch(1)

    def take_focus(self) -> None:
        """Go to the folder."""
        self.path.setFocus()

    def run(self) -> None:
        """Write the export."""
        parent = self.path.path()
        if parent is None:
            self.path.field.show_error(translate("ExportStep", "Type the path of a folder, or choose one"))
            return
        self.path.field.show_error("")
        self._show_done("")
        self.progress.begin(translate("ExportStep", "Exporting"))
        self._desk.tasks.read(
            self, lambda: self._export(parent, self.progress.tell), self._on_done, self._on_stopped, replaces="export")

    def _on_done(self, exported: Exported) -> None:
        self.progress.hide()
        self._place, count = exported.place, exported.records
        words = counted_text(translate("ExportStep", "%n records", "", count), count)
        self._show_done(translate("ExportStep", "Done: {records} in {place}").format(records=words, place=self._place))
        announce(self._done, self._done.text())

    def _on_stopped(self, error: BaseException) -> bool:
        self.progress.hide()
        if isinstance(error, ImportCancelled):
            self._show_done(translate("ExportStep", "Stopped. Nothing was left behind."))
        elif isinstance(error, EnvironmentFault):
            self.path.field.show_error(translate("ExportStep", "Nothing was left behind: {reason}").format(
                reason=fault_of(error.code, error.parameters).happened))
        elif isinstance(error, DomainError):
            self.path.field.show_error(refusal_of(error))
        else:
            return False
        return True

    def _show_done(self, text: str) -> None:
        self._done.setText(text)
        self._done.setVisible(bool(text))
        self._open.setVisible(bool(text) and bool(self._place))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._place))


def _warning() -> QWidget:
    frame = surface("fault")
    inside = column(frame, "gap_small", "gap_large")
    inside.addWidget(label(translate("ExportStep", "Anybody who has this folder can read it"), "strong", wrap=True))
    inside.addWidget(label(translate(
        "ExportStep",
        "Nothing in it is encrypted, and what you erase on the desk later is not erased in it. Keep it in a safe place "
        "and delete it when it is no longer needed. For a safe copy use the encrypted backup."), wrap=True))
    return frame
