"""What the partner office gets to see of a participant: the projection of each record, field by field, and no more."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from smedesk.domain.field import Kind, Record, Value, type_of
from smedesk.services.suggesting import pseudonym
from smedesk.translate import translate
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.questions import Pair
from smedesk.ui.screens.matches.words import as_others_see, size_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.text import label


class PublicProfileCard(Card):
    """A profile as the other office reads it; what is not filled in, or not for others, is left out."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "What the partner office sees"), parent)
        self.setObjectName("public_profile")
        self._labels = labels
        self._rows = DetailRows()
        note = translate("Matches", "Names, addresses and exact figures follow once both offices have agreed.")
        self.body.addWidget(label(note, "small", wrap=True))
        self.body.addWidget(self._rows)

    def show_pair(self, pair: Pair) -> None:
        """Show the participant of another pair."""
        rows = DetailRows()
        rows.add(translate("Matches", "Participant"), pseudonym(pair.application))
        for record in (pair.application, pair.person, pair.sending_company):
            for name, words in seen_of(record, self._labels) if record else ():
                rows.add(name, words)
        self.body.replaceWidget(self._rows, rows)
        self._rows.deleteLater()
        self._rows = rows


def seen_of(record: Record, labels: Labels) -> Iterator[tuple[str, str]]:
    """Return name and words of each field that every office sees of a record, but for those that hold records
    together."""
    seen = as_others_see(record)
    for name, field in type_of(record).fields.items():
        value: Value = seen.get(name)
        if value in (None, "", frozenset(), False) or field.kind is Kind.REFERENCE or name in _OF_THE_PROGRAM:
            continue
        words = size_words(value) if name == "staff_count" else labels.value(field, value)
        yield translate(*field.label), words or str(value)


_OF_THE_PROGRAM = frozenset({"id", "office", "archived", "state", "is_published", "nace_revision", "summary_language"})
"""what a reader knows already, or what only says how to read another field"""
