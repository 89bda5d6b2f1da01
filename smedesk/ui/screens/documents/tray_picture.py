"""The picture of what is chosen in the tray: the whole page, or the box in which a party signs, large."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Scan, ScannedPage
from smedesk.services.ports import Computer, Reads
from smedesk.services.tray import InkQuestion
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.documents.page_images import PageView
from smedesk.ui.screens.documents.scans import Scans
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import label


class TrayPicture(Card):
    """Shows one picture; a newer one makes an older stale."""

    def __init__(self, desk: Desk, scans: Scans) -> None:
        super().__init__()
        self._desk, self._scans = desk, scans
        self._picture = QWidget()
        self.body.addWidget(self._picture)

    def show_page(self, page: ScannedPage, scan: Scan | None) -> None:
        """Show a page, turned as it was found or set."""
        if scan is None or page.fault:
            self.show_picture(QWidget())
            return
        reading = partial(self._read_page, scan.file_sha256, page.position or 1, page.turn or 0)
        self._desk.send(self, reading, self._on_picture, self._on_no_picture, topic="picture")

    def show_box(self, question: InkQuestion) -> None:
        """Show the box of a party, the whole page where it cannot be cut out."""
        self._desk.send(self, partial(self._read_box, question), self._on_picture, self._on_no_picture, topic="picture")

    def show_picture(self, picture: QWidget) -> None:
        """Put something else in the place of what is shown."""
        self.body.replaceWidget(self._picture, picture)
        self._picture.deleteLater()
        self._picture = picture

    def _read_page(self, sha256: str, position: int, turn: int, reads: Reads, compute: Computer) -> QImage:
        return QImage.fromData(self._scans.course.reader.page_picture(compute, reads.file(sha256), position, turn))

    def _read_box(self, question: InkQuestion, reads: Reads, compute: Computer) -> QImage:
        reader, content = self._scans.course.reader, reads.file(question.scan.file_sha256)
        pdf = reads.file(question.document.file_sha256)
        wanted = ("signature", question.signing.party)
        boxes = [one for one in reader.boxes(pdf) if (one.kind, one.name) == wanted]
        position, turn = question.page.position or 1, question.page.turn or 0
        png = reader.box_picture(compute, content, position, pdf, boxes[0]) if boxes else None
        return QImage.fromData(png or reader.page_picture(compute, content, position, turn))

    def _on_picture(self, image: QImage) -> None:
        self.show_picture(PageView(image, 1, 1))

    def _on_no_picture(self, error: BaseException) -> bool:
        if not isinstance(error, DomainError):
            return False
        self.show_picture(label(translate("Scans", "This desk has no picture of the page."), "muted", wrap=True))
        return True
