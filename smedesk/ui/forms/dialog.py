"""The frame of a dialog with a few fields: it grows with what is said in it, they scroll where the screen is low, the
buttons stay in sight and stand in the order of the platform.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QAbstractButton, QDialog, QDialogButtonBox, QScrollArea, QStyle, QVBoxLayout, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.field import Field
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
        self._fitted = QSize()
        self._growth = QTimer(self, singleShot=True, interval=0)
        self._growth.timeout.connect(self._follow)
        if self._area is not None:
            self._inside.installEventFilter(self)

    def put_buttons(self, primary: QAbstractButton, *others: QAbstractButton) -> None:
        """End the dialog with its buttons, the one that leaves it as the last of `others`."""
        row = line()
        row.addStretch(1)
        for made in in_platform_order(self, primary, *others):
            row.addWidget(made)
        self.foot.addLayout(row)

    def fit(self) -> None:
        """Take the height that the fields need, as far as the screen has it."""
        self._fitted = self._needed()
        self.resize(self._fitted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what comes and goes in the body: an error must not push a field out of sight."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._growth.start()  # once it is laid out
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Become as high as is needed now; a dialog that was drawn to another size only grows."""
        needed = self._needed()
        if self.size() != self._fitted:
            needed = needed.expandedTo(self.size())
        if needed != self.size():
            self._fitted = needed
            self.resize(needed)
        focus: QWidget | None = self.focusWidget()
        while focus is not None and focus is not self and not isinstance(focus, Field):
            focus = focus.parentWidget()
        if self._area is not None and isinstance(focus, Field):
            self._area.ensureWidgetVisible(focus, 0, 0)

    def _needed(self) -> QSize:
        room = self.screen().availableSize()
        self._inside.adjustSize()
        bar = self._area.verticalScrollBar().sizeHint().width() if self._area else 0
        least = self._inside.minimumSizeHint().width() + bar
        width = min(max(current_theme().size("dialog_width"), least), room.width())
        fields = max(self._inside.heightForWidth(width), self._inside.sizeHint().height())
        below = self.foot.sizeHint().height() + current_theme().size("gap_large")
        return QSize(width, min(fields + below, room.height()))

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
