"""Sentences that lead to the field they speak of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from smedesk.translate import translate
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.sign import Sign
from smedesk.ui.widgets.text import column, label, line


@dataclass(frozen=True, slots=True)
class Link:
    """A sentence and where it leads; None leads nowhere. `sign` is an icon and its tone, where the list's does not
    fit."""

    text: str
    go: Callable[[], object] | None
    sign: tuple[str, str] | None = None


class Links(QWidget):
    """A list of such sentences, each with a sign and a button that goes to the field."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = icon, tone
        self._layout = column(self, "gap_small")
        self._rows: list[QWidget] = []
        self._links: tuple[Link, ...] = ()

    def show_links(self, links: Sequence[Link]) -> None:
        """Show other sentences; where they look the same, the focus stays where it is, and they lead where they do
        now."""
        before, self._links = self._links, tuple(links)
        if [_look(link) for link in before] == [_look(link) for link in links]:
            return
        for row in self._rows:
            self._layout.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(at, link) for at, link in enumerate(links)]
        for row in self._rows:
            self._layout.addWidget(row)

    def take_focus(self) -> bool:
        """Go to the first sentence that leads somewhere; False when none does."""
        first = self.findChild(QPushButton)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        return first is not None

    def _row(self, at: int, link: Link) -> QWidget:
        inside = QWidget()
        row = line(inside)
        row.addWidget(Sign(*(link.sign or self._sign)), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(label(link.text, wrap=True), 1)
        if link.go is not None:
            go = button(translate("Exchanges", "Go there"), partial(self._go, at), kind="quiet")
            go.setAccessibleName(translate("Exchanges", "Go there: {text}").format(text=link.text))
            row.addWidget(go)
        return inside

    def _go(self, at: int) -> None:
        if (go := self._links[at].go) is not None:
            go()


def _look(link: Link) -> tuple[str, bool, tuple[str, str] | None]:
    return link.text, link.go is not None, link.sign
