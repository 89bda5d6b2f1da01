"""The line in the head of a company or a person that names who may be the same; one key leads to both side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Record, type_of
from smedesk.translate import mark
from smedesk.ui.desk import Desk
from smedesk.ui.forms.likeness_offers import LikenessOffers

if TYPE_CHECKING:
    from smedesk.services.likeness_index import Likeness

_WORDS = mark("Duplicates", "Maybe the same as {name}: {reasons}")
_STEP = mark("Duplicates", "Look at both")


class DuplicateHint(LikenessOffers):
    """Looks again whenever a name, number, e-mail or phone of the record that is shown has changed."""

    def __init__(self, desk: Desk, keys: QWidget) -> None:
        super().__init__(desk, _WORDS, _STEP, keys)
        self._id = ""
        self.taken.connect(self._look_at_both)

    def show_record(self, record: Record, *, is_own: bool) -> None:
        """Name who is like a record, as it was read now."""
        kind = type_of(record)
        is_asked = is_own and not record.archived
        if record.id != self._id or not is_asked:
            self.clear()
        self._id = record.id
        if is_asked:
            self.ask(kind.name, kind.values(record), record.id)

    def _look_at_both(self, one: Likeness) -> None:
        self._desk.go_to("duplicates", f"{one.kind}:{self._id}:{one.id}")
