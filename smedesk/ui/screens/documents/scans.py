"""Everything about scans that the screens of a desk share: the course, the watched folder, and the ways in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QStandardPaths
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from smedesk.domain.roles import Action
from smedesk.services.scan_reading import ScanReader
from smedesk.services.taking_in import waiting_scans
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.documents.scans_course import ScanCourse
from smedesk.ui.screens.documents.scans_folder import WatchedFolder
from smedesk.ui.widgets.command_palette import Command

TRAY = "tray"
"""The id of the place"""


class Scans(QObject):
    """The scans of one desk."""

    def __init__(self, desk: Desk, make_reader: Callable[[], ScanReader]) -> None:
        super().__init__(desk)
        self._desk = desk
        self.course = ScanCourse(desk, make_reader, self)
        self.folder = WatchedFolder(desk, self.course, self)

    def start(self) -> None:
        """Go on with what an earlier run left, and watch the folder."""
        waiting = self.course
        self._desk.ask(waiting, waiting_scans, lambda scans: waiting.read([one.id for one in scans]), topic="waiting")
        self.folder.start()

    def choose(self, owner: QWidget) -> None:
        """Ask which files are to be taken in."""
        if why := self._desk.rights.refusal(Action.EDIT_EXCHANGES):
            self._desk.notices.say(why)
            return
        dialog = QFileDialog(owner, translate("Scans", "Take in scans"))
        dialog.setObjectName("choose_scans")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [
                translate("Scans", "Scans and pictures (*.pdf *.tif *.tiff *.png *.jpg *.jpeg)"),
                translate("Scans", "All files (*)"),
            ]
        )
        dialog.filesSelected.connect(lambda names: self.course.take_in(Path(name) for name in names))
        _open(dialog)

    def choose_folder(self, owner: QWidget) -> None:
        """Ask which folder is to be watched."""
        home = self.folder.folder or QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(owner, translate("Scans", "Watch a folder for scans"), home)
        dialog.setObjectName("choose_scan_folder")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.watch)
        _open(dialog)

    def commands(self, owner: QWidget) -> list[Command]:
        """Return what the palette offers."""
        heading = translate("Scans", "Scans")
        offered = [
            Command(translate("Scans", "Take in scans…"), lambda: self.choose(owner), "", heading, "scan-line"),
            Command(
                translate("Scans", "Watch a folder for scans…"), lambda: self.choose_folder(owner), "", heading, "eye"
            ),
        ]
        if self.folder.folder:
            words = translate("Scans", "Stop watching {folder}").format(folder=self.folder.folder)
            offered.append(Command(words, lambda: self.folder.watch(""), "", heading, "x"))
        return offered

    def accept_drops(self, onto: QWidget) -> None:
        """Take in what is dropped onto a widget."""
        onto.setAcceptDrops(True)
        onto.installEventFilter(_Drops(self._desk, self.course, onto))


def _open(dialog: QFileDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class _Drops(QObject):
    """Lets files fall onto a widget."""

    def __init__(self, desk: Desk, course: ScanCourse, onto: QWidget) -> None:
        super().__init__(onto)
        self._desk, self._course = desk, course

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files, nothing else."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if not paths or self._desk.rights.refusal(Action.EDIT_EXCHANGES):
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._course.take_in(_files(paths))
        return True


def _files(paths: list[Path]) -> list[Path]:
    """Return the files, those in a dropped folder with them."""
    found: list[Path] = []
    for path in paths:
        found += sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
    return found
