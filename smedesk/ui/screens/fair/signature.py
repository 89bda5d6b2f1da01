"""A signature drawn with pen, finger or mouse, and its picture as PNG."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

from smedesk.translate import translate
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column, label, line

_CLEARING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PEN_WIDTHS = 2.4
"""of a line, in the theme's measure of a thin one"""
_PICTURE_SCALE = 2
_FEWEST_POINTS = 4
"""A tap is no signature."""


class SignaturePad(QWidget):
    """The place to sign. `signed(bool)` when a signature stands there or was wiped out; Delete wipes."""

    signed = Signal(bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[QPointF]] = []
        self._is_drawing = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(_height())

    @property
    def is_empty(self) -> bool:
        """Whether nobody has signed."""
        return sum(map(len, self._strokes)) < _FEWEST_POINTS

    def clear(self) -> None:
        """Wipe the signature out."""
        self._strokes.clear()
        self.update()
        self.signed.emit(False)

    def png(self) -> bytes:
        """Return the signature in black on white, cut to its lines; b"" where nobody has signed."""
        if self.is_empty:
            return b""
        path, edge = self._path(), float(current_theme().size("gap"))
        room: QRectF = path.boundingRect().adjusted(-edge, -edge, edge, edge)
        image = QImage(room.size().toSize() * _PICTURE_SCALE, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
        painter.translate(-room.topLeft())
        self._draw(painter, path, QColor(Qt.GlobalColor.black))
        painter.end()
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload] # it takes the name of a format as text
        return bytes(content.data())

    # ---------------------------------------------------------------- pen, finger, mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen draws as finger and mouse do; accepted, so that it does not come as a mouse once more."""
        steps = {
            QEvent.Type.TabletPress: lambda: self._begin(event.position()),
            QEvent.Type.TabletMove: lambda: self._go_on(event.position()),
            QEvent.Type.TabletRelease: self._end,
        }
        steps[event.type()]()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wipe out by Delete."""
        if event.key() in _CLEARING:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _begin(self, at: QPointF) -> None:
        self._is_drawing = True
        self._strokes.append([QPointF(at)])
        self.update()

    def _go_on(self, at: QPointF) -> None:
        if self._is_drawing:
            self._strokes[-1].append(QPointF(at))
            self.update()

    def _end(self) -> None:
        self._is_drawing = False
        self.signed.emit(not self.is_empty)

    # ---------------------------------------------------------------- how it looks

    def sizeHint(self) -> QSize:
        """Ask for room for a name."""
        theme = current_theme()
        return QSize(theme.size("text_measure"), _height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, the line to sign on, and the signature."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.size("focus_width" if self.hasFocus() else "border_width")
        painter.setPen(QPen(theme.color("focus" if self.hasFocus() else "border"), width))
        painter.setBrush(theme.color("surface"))
        inset, radius = width / 2, theme.size("radius")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), radius, radius)
        side, base = theme.size("card_pad"), self.height() * 3 // 4
        painter.setPen(QPen(theme.color("hairline"), theme.size("border_width")))
        painter.drawLine(side, base, self.width() - side, base)
        self._draw(painter, self._path(), theme.color("text"))

    def _draw(self, painter: QPainter, path: QPainterPath, ink: QColor) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(ink, _PEN_WIDTHS * current_theme().size("border_width"))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _path(self) -> QPainterPath:
        path = QPainterPath()
        for stroke in self._strokes:
            path.moveTo(stroke[0])
            for point in stroke[1:]:
                path.lineTo(point)
        return path


def _height() -> int:
    return current_theme().size("long_text") * 3 // 2


class SignatureDialog(QDialog):
    """Asks for a signature under what is agreed to; `drawn(png)` when it is kept."""

    drawn = Signal(bytes)

    def __init__(self, asked: str, wipe: str, agreed: Sequence[str], parent: QWidget) -> None:
        """`asked`, `wipe` and what is `agreed` to are in the language of who signs."""
        super().__init__(parent)
        self.setObjectName("signature_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Signature", "Signature"))
        self.pad = SignaturePad(asked)
        layout = column(self, "gap_large", "page_margin")
        for words in agreed:
            layout.addWidget(label(f"✓ {words}", wrap=True))
        layout.addWidget(label(asked, "strong", wrap=True))
        layout.addWidget(self.pad)
        foot = line()
        foot.addWidget(button(wipe, self.pad.clear))
        foot.addStretch(1)
        foot.addWidget(button(translate("Signature", "Cancel"), self.reject))
        self.keep = button(translate("Signature", "Keep the signature"), self._keep, kind="primary")
        self.keep.setObjectName("signature_keep")
        self.keep.setEnabled(False)
        foot.addWidget(self.keep)
        layout.addLayout(foot)
        self.pad.signed.connect(self.keep.setEnabled)
        self.setMinimumWidth(current_theme().size("dialog_width"))

    def _keep(self) -> None:
        self.drawn.emit(self.pad.png())
        self.accept()
