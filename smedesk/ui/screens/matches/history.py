"""What happened with the two of a pair before: what was decided, their other matches, the lines of the contact log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Date

from PySide6.QtWidgets import QWidget

from smedesk.domain.choices import DECISIONS, DECLINE_REASONS, NOTE_KINDS
from smedesk.domain.field import Choice
from smedesk.domain.records import Application, Company, Decision, Match, Note, Person, Placement
from smedesk.services.deciding import adviser_names
from smedesk.services.noting import subject_of
from smedesk.services.ports import Reads
from smedesk.translate import translate
from smedesk.ui.desk import Desk
from smedesk.ui.formats import shown
from smedesk.ui.screens.matches.questions import Pair, host_name, participant_name
from smedesk.ui.screens.matches.words import state_words
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import signed
from smedesk.ui.widgets.text import column, label

MOST_LINES = 12
"""As many as are read at a glance; the whole stands with the person and the company."""

_SIGNS = {"proposed": "send", "accepted": "check", "declined": "x", "asked": "mail", "snoozed": "clock"}


@dataclass(frozen=True, slots=True)
class Happened:
    """One line: the day, a sign, what was done and by whom."""

    on: Date
    icon: str
    text: str


def read_happened(reads: Reads, pair: Pair) -> tuple[Happened, ...]:
    """Return what happened with both sides of a pair, newest first."""
    lines = [*_decisions(reads, pair), *_matches(reads, pair), *_notes(reads, pair)]
    return tuple(sorted(lines, key=lambda one: one.on, reverse=True)[:MOST_LINES])


def _decisions(reads: Reads, pair: Pair) -> Iterable[Happened]:
    names = adviser_names(reads)
    of_wish = reads.find(Decision, application=pair.application.id)
    of_offer = reads.find(Decision, placement=pair.placement.id)
    found = {one.id: one for one in (*of_wish, *of_offer)}
    named = _Names(reads, found.values())
    for one in sorted(found.values(), key=lambda one: one.id, reverse=True)[:MOST_LINES]:
        if one.decided_on is None:
            continue
        what = _worded(DECISIONS, one.kind)
        why = ": ".join(part for part in (worded_reason(one.reason), one.words) if part)
        until = translate("Matches", "until {day}").format(day=shown(one.until)) if one.until else ""
        about = named.of(one.application, one.placement, pair)
        parts = (f"{what}: {about}", why, until, names.get(one.adviser, ""))
        yield Happened(one.decided_on, _SIGNS.get(one.kind, "info"), " · ".join(part for part in parts if part))


def _matches(reads: Reads, pair: Pair) -> Iterable[Happened]:
    of_wish = reads.find(Match, application=pair.application.id)
    of_offer = reads.find(Match, placement=pair.placement.id)
    found = {one.id: one for one in (*of_wish, *of_offer)}
    named = _Names(reads, found.values())
    for one in found.values():
        moment = one.decided_at or one.answered_at or one.asked_at or one.proposed_at
        if moment is not None:
            about = named.of(one.application, one.placement, pair)
            parts = (f"{state_words(one.state)}: {about}", one.reason)
            yield Happened(moment.date(), "handshake", " · ".join(part for part in parts if part))


def _notes(reads: Reads, pair: Pair) -> Iterable[Happened]:
    subjects = (
        *((subject_of("person", pair.person.id),) if pair.person else ()),
        *(subject_of("company", one.id) for one in (pair.sending_company, pair.host_company) if one),
    )
    for subject in subjects:
        for note in reads.find(Note, subject=subject):
            on = note.happened_on or (note.written_at.date() if note.written_at else None)
            if on is not None:
                text = f"{_worded(NOTE_KINDS, note.kind)}: {' '.join(note.written.split())}"
                yield Happened(on, "phone", " · ".join(part for part in (text, note.author) if part))


class _Names:
    """The other side of each line, read at once: of our participant the placement, of the placement the participant."""

    def __init__(self, reads: Reads, about: Iterable[Decision | Match]) -> None:
        about = list(about)
        self._wishes: Mapping[str, Application] = reads.get_many(Application, {one.application for one in about})
        self._offers: Mapping[str, Placement] = reads.get_many(Placement, {one.placement for one in about})
        self._people = reads.get_many(Person, {one.person for one in self._wishes.values()})
        self._companies = reads.get_many(Company, {one.company for one in self._offers.values()})

    def of(self, application: str, placement: str, pair: Pair) -> str:
        """Return who else it was about, "both" where it was this very pair."""
        is_wish, is_offer = application == pair.application.id, placement == pair.placement.id
        wish, offer = self._wishes.get(application), self._offers.get(placement)
        if is_wish and is_offer:
            return translate("Matches", "these two")
        if is_wish:
            return host_name(self._companies.get(offer.company), offer) if offer else ""
        return participant_name(self._people.get(wish.person), wish) if wish else ""


def worded_reason(code: str) -> str:
    """Return why something was declined, in words."""
    return _worded(DECLINE_REASONS, code)


def _worded(choices: tuple[Choice, ...], code: str) -> str:
    return next((translate(*one.label) for one in choices if one.code == code), code)


class HistoryCard(Card):
    """The history of both sides in a few lines."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "What happened before"), parent)
        self.setObjectName("pair_history")
        self._desk = desk
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_pair(self, pair: Pair) -> None:
        """Show what happened with another pair, as soon as it is read."""
        self._desk.ask(self, lambda reads: read_happened(reads, pair), self._show, topic="happened")

    def _show(self, lines: tuple[Happened, ...]) -> None:
        inside = QWidget()
        layout = column(inside, "gap_small")
        for one in lines:
            text = translate("Matches", "{day} · {what}").format(day=shown(one.on), what=one.text)
            layout.addWidget(signed(one.icon, "muted", text))
        if not lines:
            layout.addWidget(label(translate("Matches", "Nothing yet with either of the two."), "small", wrap=True))
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside
