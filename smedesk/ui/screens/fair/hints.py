"""Who is here already, below the field that is being typed: offered with one key, never in the way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from smedesk.services.ports import Found
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.text import column

_FEWEST_LETTERS = 3
_OFFERED = 2
_ICONS = {"company": "building-2", "person": "user"}


class KnownHints(QWidget):
    """The companies and people that are like what is typed. `taken(Found)` when the contact is one of them."""

    taken = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._layout = column(self, "gap_tiny")
        self._offers: list[QPushButton] = []

    def look_for(self, kind: str, typed: str) -> None:
        """Look for what is typed, on a read thread; what was asked before is not answered any more."""
        wanted = typed.strip() if len(typed.strip()) >= _FEWEST_LETTERS else ""
        self._desk.ask(
            self,
            lambda reads: reads.search(wanted, (kind,), _OFFERED) if wanted else (),
            self.show_found,
            topic="hints",
        )

    def show_found(self, found: Sequence[Found]) -> None:
        """Offer these and no others."""
        for offer in self._offers:
            self._layout.removeWidget(offer)
            offer.deleteLater()
        self._offers = [self._offer(one) for one in found]
        for offer in self._offers:
            self._layout.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer(self, one: Found) -> QPushButton:
        words = (
            translate("Fair", "Already here: {name}. Add the person to it")
            if one.kind == "company"
            else translate("Fair", "Already here: {name}. It is the same person")
        )
        name = ", ".join(part for part in (one.title, one.subtitle) if part)
        return button(
            words.format(name=name), partial(self.taken.emit, one), kind="quiet", icon=_ICONS.get(one.kind, "user"))
