"""The line for a code that is typed by hand: a badge that no scanner reads. It is looked up as a scan is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smedesk.services.contact import Found, Rung
from smedesk.translate import translate
from smedesk.ui.widgets.text_fields import TextField

_LONGEST = 500
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeLine(TextField):
    """Hidden until it is asked for. `typed(code)` on Enter; `left` when Esc closes it."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        hint = translate("Fair", "As it is printed. Enter looks it up, Esc leaves it")
        super().__init__(translate("Fair", "Code of the badge"), hint, longest=_LONGEST, parent=parent)
        self.setObjectName("fair_code")
        self._refused = ""
        self.hide()

    def ask(self) -> None:
        """Let a code be typed."""
        self.close_line()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_line(self) -> None:
        """Forget what was typed."""
        self._refused = ""
        self.show_error("")
        self.set_value("")
        self.hide()

    def refuses(self, found: Found) -> bool:
        """Whether what was typed here is to be looked at once more: a code that says nothing may be a slip of the hand,
        until Enter is pressed again. Anything else closes the line."""
        is_typed = not self.isHidden() and found.raw == self.text()
        if not is_typed or found.rung is not Rung.RAW or self._refused == found.raw:
            self.close_line()
            return False
        self._refused = found.raw
        self.show_error(translate(
            "Fair", "Not on the list of expected guests. Correct it, or press Enter again to keep it with the contact"))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look it up by Enter, close by Esc."""
        if event.key() in _ENTER and self.text():
            self.typed.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape or event.key() in _ENTER:
            self.close_line()
            self.left.emit()
        else:
            super().keyPressEvent(event)
