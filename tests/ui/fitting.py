"""What must fit on a small screen. Call `faults_of_fit(window, room)` on whatever stands there.

- The window asks for no more than the room, and takes no more.
- Everything that takes the focus is whole in sight, or comes whole into sight where it can be scrolled to.
- No button, label or tab is cut; what is meant to end in "…" is an `ElidedLabel`.
- A list does not scroll inside something that scrolls as well.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)

from smedesk.ui.widgets.text import ElidedLabel
from tests.ui.accessibility import described, focusable

_SHADE = 1
"""what rounding may take away"""


def faults_of_fit(window: QWidget, room: QSize) -> list[str]:
    """Return all that does not fit, in words."""
    if isinstance(window, QMenu):  # it scrolls by itself where it is too high
        return [] if window.sizeHint().width() <= room.width() else [f"the menu is {window.sizeHint().width()} wide"]
    least = window.minimumSizeHint().expandedTo(window.minimumSize())
    faults = []
    if least.width() > room.width() or least.height() > room.height():
        faults.append(f"{described(window)} asks for {least.width()} × {least.height()}")
    if window.width() > room.width() or window.height() > room.height():
        window.resize(window.size().boundedTo(room))
        QApplication.sendPostedEvents()
    seen = [one for one in window.findChildren(QWidget) if one.isVisible() and one.window() is window]
    faults += [fault for one in focusable(window) if one.window() is window for fault in _hidden(one, window)]
    faults += [fault for one in seen for fault in _cut(one)]
    faults += [f"scrolls inside what scrolls: {described(one)}" for one in seen if _is_doubly_scrolled(one)]
    return faults


def _hidden(widget: QWidget, window: QWidget) -> list[str]:
    """Bring the widget into sight, as the focus does, and say so where it is not whole there."""
    areas = _areas_of(widget)
    for area in areas:
        inside = area.widget()
        if inside is not None:
            area.verticalScrollBar().setValue(widget.mapTo(inside, QPoint()).y())
    frame = areas[0].viewport() if areas else window
    room, here = frame.rect(), QRect(widget.mapTo(frame, QPoint()), widget.size())
    is_wide = here.left() < -_SHADE or here.right() > room.right() + _SHADE
    # what is higher than the view is read by scrolling; a line that is cut is not
    is_high = here.height() <= room.height() and not room.adjusted(0, -_SHADE, 0, _SHADE).contains(
        QRect(room.left(), here.top(), 1, here.height())
    )
    is_squeezed = here.height() > room.height() < widget.fontMetrics().height() * 2
    if is_wide or is_high or is_squeezed or widget.visibleRegion().isEmpty():
        return [f"not whole in sight: {described(widget)} at {here.getRect()} of {room.getRect()}"]
    return []


def _cut(widget: QWidget) -> list[str]:
    """Return what of the words is cut."""
    have = widget.size()
    if isinstance(widget, QTabBar):
        shown = [at for at in range(widget.count()) if widget.isTabVisible(at)]
        return [
            f"tab “{widget.tabText(at)}” is cut"
            for at in shown
            if not widget.rect().adjusted(0, 0, _SHADE, _SHADE).contains(widget.tabRect(at))
        ]
    if isinstance(widget, ElidedLabel):
        need = QSize(0, widget.sizeHint().height())
    elif isinstance(widget, QLabel):
        if not widget.text():
            return []
        if widget.wordWrap():
            need = QSize(_longest_word(widget), widget.heightForWidth(have.width()))
        else:
            need = widget.sizeHint()
    elif isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return []
    elif isinstance(widget, QAbstractButton) and (widget.text() or isinstance(widget, QPushButton)):
        need = widget.sizeHint()
    else:
        return []
    if need.width() <= have.width() + _SHADE and need.height() <= have.height() + _SHADE:
        return []
    words = widget.text() or widget.accessibleName()
    return [f"cut: {described(widget)} “{words}” has {have.toTuple()} and needs {need.toTuple()}"]


def _longest_word(label: QLabel) -> int:
    return max(label.fontMetrics().horizontalAdvance(word) for word in label.text().split() or [""])


def _is_doubly_scrolled(view: QWidget) -> bool:
    return isinstance(view, QAbstractItemView) and _scrolls(view) and any(_scrolls(area) for area in _areas_of(view))


def _scrolls(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 0


def _areas_of(widget: QWidget) -> list[QScrollArea]:
    """Return what scrolls the widget, the nearest first."""
    found, parent = [], widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if isinstance(parent, QScrollArea):
            found.append(parent)
        parent = None if parent.isWindow() else parent.parentWidget()
    return found
