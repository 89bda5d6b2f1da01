"""The copies of the desk: one made now, and the way to put one back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from smedesk.domain.roles import Action
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import announce, label, line

_REASON = "manual"


class CopiesCard(Card):
    """Says how copies are made; `put_back` opens the list of those that there are."""

    def __init__(self, desk: Desk, put_back: Callable[[], object]) -> None:
        super().__init__(translate("Copies", "Encrypted copies"))
        self.setObjectName("copies_card")
        self._desk = desk
        words = translate(
            "Copies",
            "Made every day, before each import, and at a fair on a stick. Seven days, four weeks and twelve months of "
            "them stay.",
        )
        self.body.addWidget(label(words, "muted", wrap=True))
        self._said = label("", wrap=True)
        self._said.setObjectName("copy_said")
        self._said.hide()
        self.body.addWidget(self._said)
        self._make = button(translate("Copies", "Make a copy now"), self.make, icon="copy")
        self._make.setObjectName("copy_make")
        back = button(translate("Copies", "Put a copy back…"), put_back, icon="history")
        back.setObjectName("copy_put_back")
        desk.rights.guard(back, Action.MANAGE_OFFICE)
        row = line()
        row.addWidget(self._make)
        row.addWidget(back)
        row.addStretch(1)
        self.body.addLayout(row)

    def make(self) -> None:
        """Make a copy beside the database."""
        self._make.setEnabled(False)
        self._desk.back_up(self, lambda store: store.back_up(_REASON), self._on_made, self._on_failed)

    def _on_made(self, copy: Path) -> None:
        self._make.setEnabled(True)
        self._said.setText(translate("Copies", "Copied to {file}").format(file=copy))
        self._said.show()
        announce(self._said, self._said.text())

    def _on_failed(self, _error: BaseException) -> bool:
        self._make.setEnabled(True)
        return False
