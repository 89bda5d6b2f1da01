"""The report on a mistake of the program: the user sees every word of it before it leaves the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from smedesk.translate import translate
from smedesk.ui.notify import Bug
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import announce, column, label, line


class BugReport(QDialog):
    """Shows the report and offers to copy or send it. `sent(text)` carries what the user wants to send, as
    edited.
    """

    sent = Signal(str)

    def __init__(self, bug: Bug, *, can_send: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("BugReport", "Something in SMEdesk went wrong"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        theme = current_theme()
        self.resize(theme.size("dialog_width"), theme.size("dialog_height"))
        self._text = QPlainTextEdit(bug.report)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(translate("BugReport", "Report"))
        layout = column(self, "gap_large", "gap_section")
        layout.addWidget(label(bug.happened, "h2", wrap=True))
        layout.addWidget(
            label(
                translate(
                    "BugReport",
                    "What you have saved is safe, and you can go on working. This report helps to mend the "
                    "mistake: names and contents of your records are left out. Read it, and add what you "
                    "were doing.",
                ),
                wrap=True,
            )
        )
        layout.addWidget(self._text, 1)
        buttons = line()
        buttons.addWidget(button(translate("BugReport", "Copy report"), self._on_copy, icon="copy"))
        buttons.addStretch(1)
        close = button(translate("BugReport", "Close"), self.reject)
        buttons.addWidget(close)
        if can_send:
            buttons.addWidget(button(translate("BugReport", "Send report"), self._on_send, kind="primary", icon="send"))
        layout.addLayout(buttons)
        close.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        announce(self, translate("BugReport", "Report copied"))

    def _on_send(self) -> None:
        self.sent.emit(self._text.toPlainText())
        self.accept()
