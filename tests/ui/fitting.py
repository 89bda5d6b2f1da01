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

from smedesk.ui.widgets.line_edit import LineEdit
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
    if isinstance(widget, QTabBar):
        return _cut_tabs(widget)
    if isinstance(widget, LineEdit):
        wanted, room = widget.fontMetrics().horizontalAdvance(widget.placeholderText()), widget.text_width()
        return [] if wanted <= room else [f"cut: {described(widget)} says “{widget.placeholderText()}” in {room}"]
    have, need = widget.size(), _need(widget)
    if need.width() <= have.width() + _SHADE and need.height() <= have.height() + _SHADE:
        return []
    words = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else ""
    return [f"cut: {described(widget)} “{words}” has {have.toTuple()} and needs {need.toTuple()}"]


def _cut_tabs(bar: QTabBar) -> list[str]:
    room = bar.rect().adjusted(0, 0, _SHADE, _SHADE)
    shown = [at for at in range(bar.count()) if bar.isTabVisible(at)]
    return [f"tab “{bar.tabText(at)}” is cut" for at in shown if not room.contains(bar.tabRect(at))]


def _need(widget: QWidget) -> QSize:
    """Return what the words take; nothing where there are none."""
    if isinstance(widget, ElidedLabel):
        return QSize(0, widget.sizeHint().height())
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return QSize(_longest_word(widget), widget.heightForWidth(widget.width()))
        return widget.sizeHint()
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return QSize()
    if isinstance(widget, QAbstractButton) and (widget.text() or isinstance(widget, QPushButton)):
        return widget.sizeHint()
    return QSize()


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
