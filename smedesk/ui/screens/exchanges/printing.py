"""The agreements of the exchanges that are listed, as one batch for the printer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from smedesk.domain.records import Document
from smedesk.services.ports import Reads
from smedesk.services.print_batch import BatchItem
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.printing.prints import Prints

if TYPE_CHECKING:
    from smedesk.ui.screens.given_screen import GivenScreen

_KIND = "agreement"
_STANDING = frozenset({"issued", "signed"})


class AgreementPrinting(QObject):
    """Prints what stands in the list of a screen."""

    def __init__(self, desk: Desk, prints: Prints, screen: GivenScreen) -> None:
        super().__init__(screen)
        self._desk, self._prints, self._screen = desk, prints, screen

    def print_listed(self) -> None:
        """Print the agreements of the selected exchanges, or of all that are listed."""
        ids, _ = self._screen.panel.chosen_ids()
        self._desk.ask(self, lambda reads: agreements_of(reads, ids), self._on_known, topic="agreements")

    def _on_known(self, found: tuple[list[BatchItem], int]) -> None:
        items, n = found
        note = translate("Exchanges", "%n exchanges have no issued agreement yet and are left out.", "", n) if n else ""
        dialog = self._prints.print_many(self._screen, _KIND, items, note)
        if dialog is not None:
            dialog.wanted.connect(lambda _ticket: self._desk.go_to("documents"))  # where the batch is seen


def agreements_of(reads: Reads, exchanges: Sequence[str]) -> tuple[list[BatchItem], int]:
    """Return the newest standing agreement of each exchange, in their order, and how many have none."""
    newest = _newest(reads.find(Document, kind=_KIND))
    found = [newest.get(id) for id in exchanges]
    items = [BatchItem(one.id, one.file_sha256) for one in found if one is not None]
    return items, len(found) - len(items)


def _newest(agreements: Iterable[Document]) -> dict[str, Document]:
    standing = [one for one in agreements if one.state in _STANDING and one.file_sha256]
    return {one.exchange: one for one in sorted(standing, key=lambda one: one.version or 0)}
