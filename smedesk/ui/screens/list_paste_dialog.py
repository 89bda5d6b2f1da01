"""Shows what pasted cells would change, cell by cell, before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.services.list_paste import Paste, PastedCell, apply_paste
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.fault_words import refusal_words
from smedesk.ui.formats import counted_text
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.labels import current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import label

_MOST_SHOWN = 500


class PasteDialog(FieldsDialog):
    """What cannot be read stands first, with its reason; it is left as it is."""

    def __init__(self, desk: Desk, paste: Paste, parent: QWidget) -> None:
        super().__init__(translate("Paste", "Paste cells"), parent, is_scrolled=False)
        self.setObjectName("paste_dialog")
        self._desk, self._paste, self._labels = desk, paste, current_labels()
        self._room = min(parent.width(), self.screen().availableSize().width()) * 3 // 4
        n, wrong = len(paste.changing), len(paste.refused)
        self.body.addWidget(label(counted_text(translate("Paste", "%n cells change", "", n), n), "strong", wrap=True))
        if wrong:
            words = translate("Paste", "%n cells cannot be pasted and stay as they are", "", wrong)
            self.body.addWidget(label(counted_text(words, wrong), "error", wrap=True))
        shown = (*paste.refused, *paste.changing)
        self.body.addWidget(self._table(shown[:_MOST_SHOWN]), 1)
        if (more := len(shown) - _MOST_SHOWN) > 0:
            self.body.addWidget(label(counted_text(translate("Paste", "and %n more", "", more), more), "small"))
        go = button(counted_text(translate("Paste", "Paste %n cells", "", n), n), self._on_paste, kind="primary")
        go.setObjectName("paste_go")
        go.setEnabled(bool(n))
        go.setDefault(True)
        self.put_buttons(go, button(translate("Paste", "Cancel"), self.reject))
        go.setFocus()

    def _table(self, cells: tuple[PastedCell, ...]) -> QTableWidget:
        heads = [translate("Paste", "Row"), translate("Paste", "Cell"), translate("Paste", "Change")]
        made = QTableWidget(len(cells), len(heads))
        made.setAccessibleName(translate("Paste", "Cells"))
        made.setHorizontalHeaderLabels(heads)
        made.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        made.verticalHeader().hide()
        made.verticalHeader().setMinimumSectionSize(current_theme().size("item"))
        made.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # a reason is read whole
        made.setTabKeyNavigation(False)
        made.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        made.setWordWrap(True)
        for at, cell in enumerate(cells):
            for place, words in enumerate(self._words(cell)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if cell.error and place == len(heads) - 1:
                    item.setForeground(current_theme().color("bad"))
                made.setItem(at, place, item)
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        made.setProperty("surface", "framed")
        made.setMinimumHeight(3 * current_theme().size("item"))
        made.setMinimumWidth(min(current_theme().size("window_width") * 3 // 4, self._room))
        return made

    def _words(self, cell: PastedCell) -> tuple[str, ...]:
        """Return row, cell and change in words: few columns, so that a reason is read where text is large."""
        declared = RECORD_TYPES[self._paste.kind].fields.get(cell.field)
        place = " – ".join(filter(None, (cell.title, translate(*declared.label) if declared else "")))
        if cell.error:
            reason = refusal_words(cell.error, {"value": cell.written, **cell.parameters})
            change = f"{cell.written}: {reason}" if cell.written not in reason else reason
        elif declared is None or declared.kind is Kind.REFERENCE:
            change = f"→ {cell.written}"
        else:
            change = f"{self._labels.value(declared, cell.before)} → {self._labels.value(declared, cell.after)}"
        return str(cell.row + 1), place or "—", change

    def _on_paste(self) -> None:
        paste = self._paste
        self._desk.change(lambda store: apply_paste(store, paste))
        self.accept()
