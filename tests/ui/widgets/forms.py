"""A form of one field, as a test fills it in by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from smedesk.ui.widgets.choices import Choice
from smedesk.ui.widgets.field import Field

COUNTRIES = [
    Choice("AT", "Austria"),
    Choice("AU", "Australia"),
    Choice("GR", "Greece"),
    Choice("RE", "Réunion"),
    Choice("AX", "Åland Islands"),
]
SECTORS = [
    Choice("62.01", "Computer programming"),
    Choice("10.51", "Dairies & cheese"),
    Choice("13", "Textiles"),
]


class Form(QWidget):
    """A field between two others, to come from and to go to."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.before, self.after = QLineEdit(), QLineEdit()
        layout = QVBoxLayout(self)
        for each in (self.before, field, self.after):
            layout.addWidget(each)
        self.field = field
        self.left: list[object] = []
        field.left_changed.connect(self.left.append)

    def enter(self) -> QWidget:
        """Go into the field by Tab and return what has the focus."""
        self.before.setFocus()
        QTest.keyClick(self.before, Qt.Key.Key_Tab)
        return self.focused()

    def type(self, text: str) -> None:
        """Type over what stands in the field."""
        target = self.enter()
        if isinstance(target, QLineEdit):
            target.selectAll()
        elif isinstance(target, QComboBox):
            line = target.lineEdit()
            assert line
            line.selectAll()
        QTest.keyClicks(target, text)

    def leave(self) -> None:
        """Go on by Tab."""
        self.press(Qt.Key.Key_Tab)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the system would send it: an open list comes first."""
        QTest.keyClick(QApplication.activePopupWidget() or self.focused(), key)

    def focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        return focused

    def note(self) -> str:
        """Return the line below the editor."""
        notes = [each for each in self.field.findChildren(QLabel) if each.property("role") in ("small", "error")]
        return next((each.text() for each in notes if each.isVisible()), "")


Make = Callable[[Field], Form]
