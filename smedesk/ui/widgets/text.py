"""Labels and layouts in the theme's measures, so that no screen counts pixels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

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


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Let a screen reader say `text` without moving the focus."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if is_urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
