"""Who is this like? The one door of the screens to the index of companies and people of this desk.

It must not know any screen. The index is made and filled on a read thread when somebody first asks; until then what
was asked last by each owner waits, and nobody else does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from smedesk.domain.field import Value
from smedesk.services.ports import Changes, Reads
from smedesk.ui.tasks import Done

if TYPE_CHECKING:  # rapidfuzz would cost every start 30 ms
    from smedesk.services.likeness_index import Likeness, LikenessIndex
    from smedesk.ui.desk import Desk

    Found = tuple[Likeness, ...]


class DeskLikeness(QObject):
    """Answers while somebody types: `ask` never blocks, and a newer question of an owner replaces the older."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._index: LikenessIndex | None = None
        self._waiting: dict[tuple[QObject, str], Callable[[], object]] = {}
        self._missed: list[Changes] = []
        self._is_filling = False
        desk.notices.changed.connect(self._on_changed)

    def warm(self) -> None:
        """Fill the index, so that the first question is answered at once: for a dialog that opens."""
        if self._index is None and not self._is_filling:
            self._is_filling = True
            self._missed.clear()
            self._desk.ask(self, _filled_index, self._on_filled, self._on_fill_failed)

    def ask(
        self,
        owner: QObject,
        kind: str,
        values: Mapping[str, Value],
        then: Done[Found],
        *,
        id: str = "",
        limit: int = 3,
        topic: str = "likeness",
    ) -> None:
        """Hand the records of a kind ("company", "person") that may be the one described to `then`, the surest first.

        `values` are its fields as far as they are known, however they are written: name, trade_name, country, city,
        vat_number, registration_number, email, phone, website; given_name, family_name, company (an id), email, phone.
        `id` is its own where it stands in the desk already."""
        described = dict(values)

        def question() -> None:
            self._desk.ask(owner, query, then, topic=topic)

        def query(reads: Reads) -> Found:
            return self._index.like(reads, kind, described, id=id, limit=limit) if self._index else ()

        if self._index is not None:
            question()
        else:
            self._waiting[owner, topic] = question
            self.warm()

    def _on_changed(self, changes: Changes) -> None:
        if self._index is not None:
            self._index.note(changes)
        elif self._is_filling:
            self._missed.append(changes)

    def _on_filled(self, index: LikenessIndex) -> None:
        self._index, self._is_filling = index, False
        for changes in self._missed:
            index.note(changes)
        self._missed.clear()
        waiting, self._waiting = self._waiting, {}
        for (owner, _), question in waiting.items():
            if shiboken6.isValid(owner):
                question()

    def _on_fill_failed(self, _error: BaseException) -> bool:
        self._is_filling = False
        self._waiting.clear()
        return False


def _filled_index(reads: Reads) -> LikenessIndex:
    from smedesk.services.likeness_index import LikenessIndex

    index = LikenessIndex()
    index.fill(reads)
    return index
