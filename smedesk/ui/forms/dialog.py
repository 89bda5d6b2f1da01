"""The frame of a dialog with a few fields: they scroll where the screen is low, the buttons stay in sight and stand in
the order of the platform.
"""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QScrollArea, QStyle, QVBoxLayout, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.text import column, line, scrolled

_PRIMARY_FIRST = frozenset({QDialogButtonBox.ButtonLayout.WinLayout, QDialogButtonBox.ButtonLayout.KdeLayout})


class FieldsDialog(QDialog):
    """A dialog of the theme's width; `body` takes the fields, `foot` what stays below them."""

    def __init__(self, title: str, parent: QWidget, *, is_scrolled: bool = True) -> None:
        """`is_scrolled=False` where something in the body scrolls by itself: it takes the height that there is."""
        super().__init__(parent)
        self.setWindowTitle(title)
        margin = current_theme().size("page_margin")
        self._inside = QWidget()
        self.body: QVBoxLayout = column(self._inside, "gap")
        self.body.setContentsMargins(margin, margin, margin, 0)
        self._area: QScrollArea | None = scrolled(self._inside) if is_scrolled else None
        self.foot: QVBoxLayout = column(gap="gap")
        self.foot.setContentsMargins(margin, 0, margin, margin)
        layout = column(self, "gap_large")
        layout.addWidget(self._area or self._inside, 1)
        layout.addLayout(self.foot)

    def put_buttons(self, primary: QAbstractButton, *others: QAbstractButton) -> None:
        """End the dialog with its buttons, the one that leaves it as the last of `others`."""
        row = line()
        row.addStretch(1)
        for made in in_platform_order(self, primary, *others):
            row.addWidget(made)
        self.foot.addLayout(row)

    def fit(self) -> None:
        """Take the height that the fields need, as far as the screen has it."""
        room = self.screen().availableSize()
        self._inside.adjustSize()
        bar = self._area.verticalScrollBar().sizeHint().width() if self._area else 0
        needed = self._inside.minimumSizeHint().width() + bar
        width = min(max(current_theme().size("dialog_width"), needed), room.width())
        wanted = self._inside.heightForWidth(width)
        fields = max(wanted, self._inside.sizeHint().height())
        below = self.foot.sizeHint().height() + current_theme().size("gap_large")
        self.resize(width, min(fields + below, room.height()))

    def open(self) -> None:
        """Show the dialog in the height that it needs."""
        self.fit()
        super().open()


def in_platform_order(
    owner: QWidget, primary: QAbstractButton, *others: QAbstractButton
) -> tuple[QAbstractButton, ...]:
    """Return the buttons from left to right as the platform orders those of a dialog: Windows and KDE begin with what
    is meant, macOS and GNOME end with it. They come in the same order by Tab.
    """
    layout = QDialogButtonBox.ButtonLayout(owner.style().styleHint(QStyle.StyleHint.SH_DialogButtonLayout))
    return (primary, *others) if layout in _PRIMARY_FIRST else (*reversed(others), primary)
