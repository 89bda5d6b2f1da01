"""What other weights would change: for whose participants another placement would stand first. Asked, and shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from smedesk.domain.records import Company, Placement
from smedesk.matching.weights import Weights
from smedesk.services.kept_market import first_places_of
from smedesk.services.kept_tables import FirstPlaces
from smedesk.services.ports import Changes, Reads
from smedesk.services.reviewing import SEEKING, read_queue
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.screens.matches.asked_market import AskedMarket
from smedesk.ui.screens.matches.questions import host_name
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label

_PAUSE_MILLISECONDS = 250
"""Nothing is asked while somebody types."""

_NAMED = 8
"""Changes that are named; the others are counted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of how many participants another placement would stand first, and some of them: name, before, after; "" where no
    placement suits."""

    participants: int
    changed: int
    named: Sequence[tuple[str, str, str]]


class OutcomeAsker(QObject):
    """Asks what weights would change, for the participants of who works here; `answered(outcome)`.

    It has its own market, sent when it is first needed."""

    answered = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._market: AskedMarket | None = None
        self._weights: Weights | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._ask)

    def ask(self, weights: Weights | None) -> None:
        """Ask soon; None asks nothing any more."""
        self._weights = weights
        if weights is None:
            self._pause.stop()
        else:
            self._pause.start()

    def note(self, changes: Changes) -> None:
        """Note what makes an answer stale; ask again where one is wanted."""
        if self._market is not None and self._market.note(changes) and self._weights is not None:
            self._pause.start()

    def _ask(self) -> None:
        if self._market is None:
            self._market = AskedMarket(self._desk, self)
            self._market.sent.connect(self._ask)
        if not self._market.is_whole:
            self._market.send()
        elif self._weights is not None:
            today = self._desk.today()
            self._desk.ask(self, lambda reads: _seekers(reads, today), self._on_seekers, topic="seekers")

    def _on_seekers(self, names: Mapping[str, str]) -> None:
        weights = self._weights
        if self._market is not None and weights is not None:

            def then(found: tuple[FirstPlaces, ...]) -> None:
                if weights == self._weights:
                    told = partial(self._on_named, weights)
                    self._desk.ask(self, lambda reads: _outcome(reads, names, found), told, topic="named")

            self._market.ask(first_places_of, tuple(names), weights, then=then, topic="first_places")

    def _on_named(self, weights: Weights, outcome: Outcome) -> None:
        if weights == self._weights:
            self.answered.emit(outcome)


class OutcomeCard(Card):
    """Whose first place would be another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Weights", "What would change"), parent)
        self.setObjectName("outcome_card")
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show what weights would change."""
        inside = QWidget()
        lines = column(inside, "gap_small")
        lines.addWidget(label(outcome_words(outcome), "strong", wrap=True))
        nothing = translate("Weights", "no placement")
        for name, before, after in outcome.named:
            words = translate("Weights", "{name}: {after} instead of {before}")
            lines.addWidget(
                signed(
                    "arrow-left-right",
                    "muted",
                    words.format(name=name, before=before or nothing, after=after or nothing),
                )
            )
        if n := outcome.changed - len(outcome.named):
            lines.addWidget(label(translate("Weights", "and %n more", "", n), "small"))
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside


def outcome_words(outcome: Outcome) -> str:
    """Return what would change in one sentence."""
    n = outcome.participants
    if not n:
        return translate("Weights", "You have no participants for whom a placement is sought.")
    if not outcome.changed:
        return translate("Weights", "For none of your %n participants another placement would stand first.", "", n)
    words = translate("Weights", "For {changed} of your %n participants another placement would stand first.", "", n)
    return words.format(changed=outcome.changed)


def _seekers(reads: Reads, today: Date) -> Mapping[str, str]:
    """Return application → name of the participants of who works here."""
    return {one.id: one.participant for one in read_queue(reads, today).items if one.kind == SEEKING}


def _outcome(reads: Reads, names: Mapping[str, str], found: Sequence[FirstPlaces]) -> Outcome:
    changed = sorted((one for one in found if one.before != one.after), key=lambda one: names[one.application])
    named = changed[:_NAMED]
    places = reads.get_many(Placement, {id for one in named for id in (one.before, one.after) if id})
    companies = reads.get_many(Company, {one.company for one in places.values()})

    def host(id: str) -> str:
        return host_name(companies.get(places[id].company), places[id]) if id in places else ""

    return Outcome(
        len(names),
        len(changed),
        [(names[one.application], host(one.before), host(one.after)) for one in named],
    )
