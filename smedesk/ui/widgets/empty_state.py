"""What a place shows while it holds nothing: what belongs there, and the one next action."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column, label, line


class EmptyState(QWidget):
    """A picture, one sentence on what belongs here, one on why, and one button (none without `action`)."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        action: str = "",
        run: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = current_theme()
        self._icon = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = column(self, "gap", "gap_section")
        layout.addStretch(2)
        layout.addWidget(self._picture)
        for words in (label(title, "h2", wrap=True), label(text, "muted", wrap=True)):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.setMaximumWidth(theme.size("text_measure"))
            centred = line()
            centred.addWidget(words)
            layout.addLayout(centred)
        if action:
            layout.addSpacing(theme.size("gap"))
            self.action = button(action, run, kind="primary")
            self.action.installEventFilter(self)
            layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out on a low screen: the button needs the room."""
        super().resizeEvent(event)
        self._picture.setVisible(self.window().height() >= current_theme().size("page_low"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the button into sight when it gets the focus, however it does."""
        if event.type() is QEvent.Type.FocusIn and (area := self._area()) is not None:
            area.ensureWidgetVisible(self.action)
        return super().eventFilter(watched, event)

    def _area(self) -> QScrollArea | None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        return parent

    def _on_theme_changed(self) -> None:
        theme = current_theme()
        side = theme.size("icon_empty")
        picture = theme.icon(self._icon, "border").pixmap(QSize(side, side), self.devicePixelRatioF())
        self._picture.setPixmap(picture)
