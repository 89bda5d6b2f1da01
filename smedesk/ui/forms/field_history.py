"""The dialog with the history of a record, opened from one of its fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from smedesk.domain.field import RecordType
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.forms.history_pane import HistoryPane
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column, line, scrolled


class FieldHistory(QDialog):
    """The changes of one field or of all, newest first, each with the way back."""

    def __init__(
        self,
        desk: Desk,
        kind: RecordType,
        id: str,
        fields: Sequence[tuple[str, str]],
        chosen: str,
        parent: QWidget,
    ) -> None:
        """`fields` are (name, words) of those in the form; `chosen` is the one to begin with, "" for all."""
        super().__init__(parent)
        self.setObjectName("field_history")
        self.setWindowTitle(translate("History", "History"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = column(self, "gap_large", "page_margin")
        names = tuple(name for name, _ in fields)
        self.pane = HistoryPane(desk, kind.name, names)
        self.pane.field.set_value(chosen if chosen in names else "")
        layout.addWidget(scrolled(self.pane), 1)
        foot = line()
        foot.addStretch(1)
        foot.addWidget(button(translate("History", "Close"), self.accept))
        layout.addLayout(foot)
        theme = current_theme()
        self.resize(theme.size("dialog_width"), theme.size("dialog_height"))
        self.pane.show_record(id)
