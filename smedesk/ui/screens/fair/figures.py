"""What came out of an event: its figures, and the next steps after the fair."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.domain.field import RECORD_TYPES
from smedesk.domain.records import Event
from smedesk.services.fair import EventFigures, figures_of
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import date_text, number_text
from smedesk.ui.forms.dialog import FieldsDialog
from smedesk.ui.labels import Labels, current_labels
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.buttons import button
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.details import DetailRows
from smedesk.ui.widgets.text import label, line

_Words = Callable[[str], str]
_ACROSS = 2


class FiguresDialog(FieldsDialog):
    """The figures as they stand now; each group is a card. Two buttons lead on: thanks, and double entries."""

    def __init__(self, desk: Desk, event: Event, parent: QWidget) -> None:
        super().__init__(translate("EventFigures", "Figures of {event}").format(event=event.name), parent)
        self.setObjectName("event_figures")
        self._desk = desk
        self._cards = QGridLayout()
        self._cards.setSpacing(current_theme().size("gap_large"))
        self.body.addLayout(self._cards)
        self.body.addStretch(1)
        foot = line()
        thank = partial(self._go, "interchange", f"letters/event:{event.id}")
        self.thank = button(translate("EventFigures", "Draft messages of thanks"), thank, icon="mail")
        self.thank.setObjectName("figures_thank")
        foot.addWidget(self.thank)
        foot.addWidget(button(
            translate("EventFigures", "Look for double entries"), partial(self._go, "duplicates"), icon="copy"))
        foot.addStretch(1)
        foot.addWidget(button(translate("EventFigures", "Close"), self.accept, kind="primary"))
        self.foot.addLayout(foot)
        desk.ask(self, lambda reads: figures_of(reads, event.id), self.show_figures)

    def show_figures(self, figures: EventFigures) -> None:
        """Show the figures of the event."""
        labels = current_labels()
        total = {
            translate("EventFigures", "Contacts"): figures.captured,
            translate("EventFigures", "To complete"): figures.incomplete,
            translate("EventFigures", "Not sent yet"): figures.unsent,
            translate("EventFigures", "Thanked"): figures.thanked,
        }
        self._add(translate("EventFigures", "In all"), total, str)
        self._add(translate("EventFigures", "By day"), figures.days, _day)
        self._add(translate("EventFigures", "By hour"), figures.hours, _hour)
        self._add(translate("EventFigures", "By country"), figures.countries, labels.country)
        self._add(translate("EventFigures", "By side"), figures.sides, _choice(labels, "company", "side"))
        self._add(translate("EventFigures", "By interest"), figures.ratings, str)
        self._add(translate("EventFigures", "Entered by"), figures.ways, _choice(labels, "capture", "way"))
        self._add(
            translate("EventFigures", "Consents that hold"), figures.consents, _choice(labels, "consent", "purpose"))

    def _add(self, title: str, counts: Mapping[str, int], words: _Words) -> None:
        card = Card(title)
        rows = DetailRows()
        for key, count in counts.items():
            rows.add(words(key) if key else translate("EventFigures", "Not known"), number_text(count))
        card.body.addWidget(rows if counts else label(translate("EventFigures", "None"), "muted"))
        card.body.addStretch(1)
        at = self._cards.count()
        self._cards.addWidget(card, at // _ACROSS, at % _ACROSS)
        card.show()  # a layout counts what is shown, and shows it by itself only later

    def _go(self, screen: str, part: str = "") -> None:
        self.accept()
        self._desk.go_to(screen, part)


def _choice(labels: Labels, kind: str, field: str) -> _Words:
    declared = RECORD_TYPES[kind].fields[field]
    return lambda code: labels.choice(declared, code)


def _day(text: str) -> str:
    return date_text(dt.date.fromisoformat(text))


def _hour(text: str) -> str:
    first = int(text)
    return f"{first:02}–{first + 1:02}"
