"""The line in which a step is given its reason; what is done with the reason is the business of who asks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.line_edit import LineEdit
from smedesk.ui.widgets.text import column, label


class ReasonLine(QWidget):
    """Asks below the buttons why a step is taken: Enter gives the reason, Esc leaves without a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run: Callable[[str], object] | None = None
        self._before: QWidget | None = None
        self._words = label("", "field", wrap=True)
        self._edit = LineEdit(translate("Steps", "Reason"))
        self._edit.setObjectName("reason")
        self._edit.setMaxLength(500)
        self._words.setBuddy(self._edit)
        self._edit.returnPressed.connect(self._on_given)
        layout = column(self, "gap_small")
        hint = translate("Steps", "Enter takes the step and writes the reason into the log. Esc leaves all as it is.")
        for piece in (self._words, self._edit, label(hint, "small", wrap=True)):
            layout.addWidget(piece)
        self.hide()

    def ask(self, step: str, run: Callable[[str], object]) -> None:
        """Ask for the reason of a step, named as on its button, and hand it to `run`."""
        name = translate("Steps", "{step}: why?").format(step=step)
        self._words.setText(name)
        self._edit.setAccessibleName(name)
        self._run, self._before = run, self.window().focusWidget()
        self._edit.clear()
        self.show()
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_line(self) -> None:
        """Put the line away and go back to where the keys were."""
        had_focus = self._edit.hasFocus()
        self._run = None
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the line away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _on_given(self) -> None:
        reason, run = self._edit.text().strip(), self._run
        if reason and run:
            self.close_line()
            run(reason)
