"""Sentences that lead to the field they speak of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.sign import Sign
from smedesk.ui.widgets.text import column, label, line


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence and where it leads; None leads nowhere."""

    text: str
    go: Callable[[], object] | None


class Links(QWidget):
    """A list of such sentences, each with a sign and a button that goes to the field."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone = icon, tone
        self._layout = column(self, "gap_small")
        self._rows: list[QWidget] = []
        self._shown: list[str] = []

    def show_links(self, links: Sequence[Link]) -> None:
        """Show other sentences; where they are the same, the focus stays where it is."""
        texts = [link.text for link in links]
        if texts == self._shown:
            return
        self._shown = texts
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(link) for link in links]
        for row in self._rows:
            self._layout.addWidget(row)

    def take_focus(self) -> bool:
        """Go to the first sentence that leads somewhere; False when none does."""
        first = self.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def _row(self, link: Link) -> QWidget:
        inside = QWidget()
        row = line(inside)
        row.addWidget(Sign(self._icon, self._tone), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(link.text, wrap=True), 1)
        if link.go is not None:
            go = button(translate("Exchanges", "Go there"), link.go, kind="quiet")
            go.setAccessibleName(translate("Exchanges", "Go there: {text}").format(text=link.text))
            row.addWidget(go)
        return inside
