"""The frame of a dialog with a few fields: they scroll where the screen is low, the buttons stay in sight."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, scrolled


class FieldsDialog(QDialog):
    """A dialog of the theme's width; `body` takes the fields, `foot` what stays below them."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        margin = current_theme().size("page_margin")
        self._inside = QWidget()
        self.body: QVBoxLayout = column(self._inside, "gap")
        self.body.setContentsMargins(margin, margin, margin, 0)
        self._area = scrolled(self._inside)
        self.foot: QVBoxLayout = column(gap="gap")
        self.foot.setContentsMargins(margin, 0, margin, margin)
        layout = column(self, "gap_large")
        layout.addWidget(self._area, 1)
        layout.addLayout(self.foot)

    def fit(self) -> None:
        """Take the height that the fields need, as far as the screen has it."""
        room = self.screen().availableSize()
        self._inside.adjustSize()
        needed = self._inside.minimumSizeHint().width() + self._area.verticalScrollBar().sizeHint().width()
        width = min(max(current_theme().size("dialog_width"), needed), room.width())
        wanted = self._inside.heightForWidth(width)
        fields = max(wanted, self._inside.sizeHint().height())
        below = self.foot.sizeHint().height() + current_theme().size("gap_large")
        self.resize(width, min(fields + below, room.height()))

    def open(self) -> None:
        """Show the dialog in the height that it needs."""
        self.fit()
        super().open()
