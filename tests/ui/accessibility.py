"""What every window must give to keyboard and screen reader. Call `assert_accessible(widget, qtbot)` on each
screen.

- Every widget that takes the focus has a name of its own: an accessible name, words on the button, or a label
  that is its buddy. A combo box needs the first, since Qt reads out its current text instead of its label.
- Tab reaches every one of them and comes round again; Shift+Tab goes the same way back. Of a group of which
  one is chosen, one member is enough: the arrow keys do the rest.
- No access key (Alt and a letter) stands twice in a window.
"""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QComboBox, QLabel, QTabBar, QWidget
from pytestqt.qtbot import QtBot

_MOST_STEPS = 500


def assert_accessible(widget: QWidget, qtbot: QtBot) -> None:
    """Show the widget if it is not shown, and fail with all that is wrong."""
    window = widget.window()
    if not window.isVisible():
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    wrong = [f"no name: {described(each)}" for each in focusable(widget) if not name_of(each)]
    wrong += [f"access key {key} stands {count} times" for key, count in doubled_access_keys(window).items()]
    wrong += faults_of_tab_order(widget)
    assert not wrong, "\n".join(wrong)


def focusable(widget: QWidget) -> list[QWidget]:
    """Return the widget and those in it that Tab should reach now."""
    return [
        each
        for each in (widget, *widget.findChildren(QWidget))
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and each.isVisible()
        and each.isEnabled()
    ]


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls the widget, "" when it has nothing to say."""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text().strip()
    if isinstance(widget, QComboBox):
        return ""
    labels: list[QLabel] = widget.window().findChildren(QLabel)
    return next((label.text() for label in labels if label.buddy() is widget), "")


def doubled_access_keys(window: QWidget) -> dict[str, int]:
    """Return the access keys that stand more than once among what is visible, with how often."""
    texts = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    texts += [each.text() for each in window.findChildren(QLabel) if each.isVisible() and _has_buddy(each)]
    for bar in window.findChildren(QTabBar):
        texts += [bar.tabText(number) for number in range(bar.count()) if bar.isVisible()]
    keys = Counter(QKeySequence.mnemonic(text).toString() for text in texts)
    return {key: count for key, count in keys.items() if key and count > 1}


def faults_of_tab_order(widget: QWidget) -> list[str]:
    """Press Tab all around and back again, and return what is wrong."""
    wanted = focusable(widget)
    if not wanted:
        return []
    forth, faults = _walk(wanted[0], Qt.Key.Key_Tab)
    _, faults_back = _walk(wanted[0], Qt.Key.Key_Backtab)
    missed = [each for each in wanted if each not in forth and not _is_reached_by_arrows(each, forth)]
    return faults + faults_back + [f"Tab does not reach {described(each)}" for each in missed]


def _walk(start: QWidget, key: Qt.Key) -> tuple[list[QWidget], list[str]]:
    start.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        here = QApplication.focusWidget()
        if not isinstance(here, QWidget):
            return visited, [f"{key.name} leads nowhere after {described(visited[-1])}" if visited else "no focus"]
        if here in visited:
            is_trapped = here is visited[-1] and len(visited) > 1
            return visited, [f"{key.name} is trapped in {described(here)}"] if is_trapped else []
        visited.append(here)
        QTest.keyClick(here, key)
    return visited, [f"{key.name} does not come round"]


def _is_reached_by_arrows(widget: QWidget, visited: list[QWidget]) -> bool:
    if not isinstance(widget, QAbstractButton):
        return False
    group: QButtonGroup | None = widget.group()
    if group is not None:
        return group.exclusive() and any(each in visited for each in group.buttons())
    parent = widget.parentWidget()
    siblings = parent.findChildren(QAbstractButton) if parent and widget.autoExclusive() else []
    return any(each in visited for each in siblings)


def _has_buddy(label: QLabel) -> bool:
    buddy: QWidget | None = label.buddy()
    return buddy is not None


def described(widget: QWidget) -> str:
    """Return the widget's class, object name and place for a message."""
    parent = widget.parentWidget()
    place = f" in {parent.metaObject().className()}" if parent else ""
    return f"{widget.metaObject().className()} {widget.objectName()!r}{place}, name {name_of(widget)!r}"
