"""The camera at the stand: what it sees, and the codes that are held up to it.

Every third picture goes to a read thread, and none while another is there: a slow computer reads fewer, never later.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smedesk.services.camera import CameraFault, Frame, FrameSource, OpenCamera, ReadFrame
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import words_of
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import announce, column, label

_EVERY = 3
_AGAIN_MILLISECONDS = 4000
"""so long the same code is not read once more: it is still held up"""


class CameraPanel(QWidget):
    """What the camera sees, and a line on what it does. `read(text)` for each code; `ended` when it was stopped."""

    read = Signal(str)

    def __init__(self, desk: Desk, open_camera: OpenCamera, read_frame: ReadFrame, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fair_camera")
        self._desk, self._open, self._read_frame = desk, open_camera, read_frame
        self._source: FrameSource | None = None
        self._seen = 0
        self._is_reading = False
        self._last = ""
        self.picture = _Picture()
        self.said = label("", "small", wrap=True)
        self.said.setObjectName("fair_camera_said")
        layout = column(self, "gap_small")
        layout.addWidget(self.picture)
        layout.addWidget(self.said)
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self._forget_last)
        self.hide()

    @property
    def is_on(self) -> bool:
        """Whether the camera runs."""
        return self._source is not None

    def turn_on(self) -> None:
        """Begin to look; why it cannot is said in a line, and typing goes on."""
        self.show()
        try:
            self._source = self._open()
            self._source.start(self._on_frame, self._on_lost)
        except CameraFault as fault:
            self._on_lost(fault)
        else:
            self._say(translate("Camera", "Hold the code of the badge or the card up to the camera."))

    def turn_off(self) -> None:
        """Look no more."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more where nobody sees that the camera is on."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop()

    def _stop(self) -> None:
        source, self._source = self._source, None
        if source is not None:
            source.stop()
        self.picture.show_frame(None)
        self._forget_last()

    def _on_frame(self, frame: Frame) -> None:
        if self._source is None:
            return
        self.picture.show_frame(frame)
        self._seen += 1
        if self._seen % _EVERY == 0 and not self._is_reading:
            self._is_reading = True
            self._desk.tasks.read(self, partial(self._read_frame, frame), self._on_read, self._on_not_read)

    def _on_read(self, text: str) -> None:
        self._is_reading = False
        if not text or self._source is None:
            return
        self._again.start()
        if text != self._last:
            self._last = text
            self._say(translate("Camera", "Read a code."))
            self.read.emit(text)

    def _on_not_read(self, _error: BaseException) -> bool:
        """Let the next picture be tried; what went wrong is told by the desk."""
        self._is_reading = False
        return False

    def _on_lost(self, fault: CameraFault) -> None:
        self._stop()
        self._say(words_of(fault))

    def _forget_last(self) -> None:
        self._last = ""

    def _say(self, text: str) -> None:
        self.said.setText(text)
        announce(self.said, text)


class _Picture(QWidget):
    """The last picture, as in a mirror: a badge is easier held to where it belongs."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setAccessibleName(translate("Camera", "What the camera sees"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_frame(self, frame: Frame | None) -> None:
        """Show a picture, or none."""
        if frame is None:
            self._image = QImage()
        else:
            seen = QImage(frame.grey, frame.width, frame.height, frame.width, QImage.Format.Format_Grayscale8)
            self._image = seen.flipped(Qt.Orientation.Horizontal)
        self.setVisible(frame is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of a card."""
        return QSize(current_theme().size("search_width"), current_theme().size("long_text_most"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in its own shape."""
        fitted = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = self.rect()
        place.setSize(fitted)
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
