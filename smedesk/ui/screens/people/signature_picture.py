"""The signature under a consent, as it was drawn: read from the database when it is shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from smedesk.domain.errors import RecordMissing
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.theme import current_theme


class SignaturePicture(QLabel):
    """The picture in the height of a few lines; in words where it lies on another desk only."""

    def __init__(self, desk: Desk, sha256: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "small")
        self.setWordWrap(True)
        desk.ask(self, lambda reads: _picture(reads, sha256), self._show)

    def _show(self, png: bytes) -> None:
        picture = QPixmap()
        if not picture.loadFromData(png, "PNG"):  # type: ignore[call-overload, unused-ignore]
            self.setText(translate("Consents", "The drawn signature is kept on the desk where it was drawn."))
            return
        theme = current_theme()
        room = QSize(theme.size("search_width"), theme.size("long_text"))
        whole, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self.setPixmap(picture.scaled(room, whole, smooth))
        self.setAccessibleName(translate("Consents", "The signature as it was drawn"))


def _picture(reads: Reads, sha256: str) -> bytes:
    try:
        return reads.file(sha256)
    except RecordMissing:
        return b""
