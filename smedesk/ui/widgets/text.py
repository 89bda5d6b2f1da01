"""Labels and layouts in the theme's measures, so that no screen counts pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smedesk.ui.theme import current_theme


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Make a label; `role` is h1, h2, strong, muted, small, over, kpi, field, error or score.

    The text is shown as it is: names that look like HTML stay names.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


class ElidedLabel(QLabel):
    """A line that ends in "…" where it is too long, and says the whole of it in its tooltip."""

    def __init__(self, text: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        short = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        is_cut = short != self.text()
        self.setToolTip(self.text() if is_cut else "")
        if not is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter, self.rect(), align, self.palette(), self.isEnabled(), short, self.foregroundRole()
        )


def set_look(widget: QWidget, name: str, value: str) -> None:
    """Change a property that the style sheet looks at, and show the widget accordingly."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()


def column(owner: QWidget | None = None, gap: str = "gap", margin: str = "") -> QVBoxLayout:
    """Make a layout from top to bottom with gaps and margins named in the tokens; no margin by default."""
    made = QVBoxLayout(owner) if owner else QVBoxLayout()
    _measure(made, gap, margin)
    return made


def line(owner: QWidget | None = None, gap: str = "gap", margin: str = "") -> QHBoxLayout:
    """Make a layout from left to right with gaps and margins named in the tokens; no margin by default."""
    made = QHBoxLayout(owner) if owner else QHBoxLayout()
    _measure(made, gap, margin)
    return made


def _measure(layout: QVBoxLayout | QHBoxLayout, gap: str, margin: str) -> None:
    theme = current_theme()
    layout.setSpacing(theme.size(gap))
    width = theme.size(margin) if margin else 0
    layout.setContentsMargins(width, width, width, width)


def surface(kind: str) -> QFrame:
    """Make an empty frame that looks as the style sheet says for `kind`: card, line, toast, fault, rail."""
    made = QFrame()
    made.setProperty("surface", kind)
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Put a widget into an area that scrolls up and down and takes no focus of its own."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say `text` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
