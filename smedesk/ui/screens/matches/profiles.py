"""Both sides of a match beside each other, as every office sees them: without names, and coarse."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.questions import Pair
from smedesk.ui.screens.matches.words import as_others_see, months_words, size_words, window_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.text import label

Seen = Mapping[str, Value]

_CODES: tuple[tuple[Text, str, str], ...] = (
    (mark("Matches", "Topics"), "application.topics", "placement.topics"),
    (mark("Matches", "Wants to learn · can teach"), "application.skills_wanted", "placement.skills_offered"),
    (mark("Matches", "Brings · wishes for"), "person.skills", "placement.skills_needed"),
    (mark("Matches", "Languages"), "person.languages", "placement.language_needs"),
    (mark("Matches", "Languages in writing"), "person.written_languages", ""),
    (mark("Matches", "Countries"), "application.wanted_countries", "placement.accepted_countries"),
    (mark("Matches", "Way of working"), "application.modes", "placement.modes"),
)
"""What both sides hold as sets of codes, by record and field."""


class ProfilesCard(Card):
    """The two profiles in two columns, one subject a row."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "What both offices see"), parent)
        self.setObjectName("profiles_card")
        self._labels = labels
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_pair(self, pair: Pair) -> None:
        """Show another pair."""
        inside = QWidget()
        grid = QGridLayout(inside)
        theme = current_theme()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("detail_row"))
        for number, stretch in enumerate((3, 5, 5)):
            grid.setColumnStretch(number, stretch)
        heads = (translate("Matches", "Participant"), translate("Matches", "Placement"))
        for number, head in enumerate(heads, 1):
            grid.addWidget(label(head, "over"), 0, number)
        for name, *sides in _rows(pair, self._labels):
            row = grid.rowCount()
            grid.addWidget(label(name, "small", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            for number, (head, text) in enumerate(zip(heads, sides, strict=True), 1):
                value = label(text or shown(None), wrap=True)
                value.setAccessibleName(f"{head}, {name}: {value.text()}")
                grid.addWidget(value, row, number, Qt.AlignmentFlag.AlignTop)
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside


def _rows(pair: Pair, labels: Labels) -> list[tuple[str, str, str]]:
    seen = {
        "application": as_others_see(pair.application),
        "placement": as_others_see(pair.placement),
        "person": as_others_see(pair.person) if pair.person else {},
        "sending": as_others_see(pair.sending_company) if pair.sending_company else {},
        "host": as_others_see(pair.host_company) if pair.host_company else {},
    }
    wish, offer, sending, host = (seen[name] for name in ("application", "placement", "sending", "host"))
    rows = [
        (translate("Matches", "Country"), _country(sending, labels), _country(host, labels)),
        (translate("Matches", "Sector"), _sector(sending, labels), _sector(host, labels)),
        (translate("Matches", "Size"), size_words(sending.get("staff_count")), size_words(host.get("staff_count"))),
        *(
            (translate(*name), _codes(seen, mine, labels), _codes(seen, theirs, labels))
            for name, mine, theirs in _CODES
        ),
        (translate("Matches", "Length"), _months(wish), _months(offer)),
        (translate("Matches", "In several stays"), _slices(wish), _slices(offer)),
        (translate("Matches", "Possible"), _window(wish), _window(offer)),
        (translate("Matches", "In their words"), str(wish.get("summary") or ""), str(offer.get("summary") or "")),
    ]
    return [row for row in rows if row[1] or row[2]]


def _country(seen: Seen, labels: Labels) -> str:
    country = labels.country(str(seen.get("country") or ""))
    return " · ".join(part for part in (country, str(seen.get("region") or "")) if part)


def _sector(seen: Seen, labels: Labels) -> str:
    return labels.sector(str(seen.get("nace") or ""), str(seen.get("nace_revision") or "2"))


def _codes(seen: Mapping[str, Seen], path: str, labels: Labels) -> str:
    kind, dot, name = path.partition(".")
    if not dot:
        return ""
    value = seen[kind].get(name)
    return labels.value(RECORD_TYPES[kind].fields[name], value) if value else ""


def _months(seen: Seen) -> str:
    least, most = seen.get("months_min"), seen.get("months_max")
    return months_words(least if isinstance(least, int) else None, most if isinstance(most, int) else None)


def _slices(seen: Seen) -> str:
    """Said only where it may be: a stay in one piece is the rule."""
    return translate("Matches", "possible") if seen.get("in_slices") else ""


def _window(seen: Seen) -> str:
    return window_words(seen.get("window_from"), seen.get("window_to"))
