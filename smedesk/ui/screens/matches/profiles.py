"""Both sides of a match beside each other, one subject a row.

As every office sees them, without names and coarse; or, while a suggestion is reviewed, as this desk knows them, with
signs where the two meet.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from smedesk.domain.field import RECORD_TYPES, Record, Value, type_of
from smedesk.matching.results import Explanation
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown
from smedesk.ui.labels import Labels
from smedesk.ui.screens.matches.meeting import Meeting, meetings
from smedesk.ui.screens.matches.questions import Pair, host_name, participant_name
from smedesk.ui.screens.matches.words import as_others_see, months_words, size_words, window_words
from smedesk.ui.theme import current_theme
from smedesk.ui.widgets.card import Card
from smedesk.ui.widgets.sign import Sign
from smedesk.ui.widgets.text import label

Seen = Mapping[str, Value]

_CODES: tuple[tuple[str, Text, str, str], ...] = (
    ("topics", mark("Matches", "Topics"), "application.topics", "placement.topics"),
    (
        "learns",
        mark("Matches", "Wants to learn · can teach"),
        "application.skills_wanted",
        "placement.skills_offered",
    ),
    ("brings", mark("Matches", "Brings · wishes for"), "person.skills", "placement.skills_needed"),
    ("languages", mark("Matches", "Languages"), "person.languages", "placement.language_needs"),
    ("", mark("Matches", "Languages in writing"), "person.written_languages", ""),
    ("countries", mark("Matches", "Countries"), "application.wanted_countries", "placement.accepted_countries"),
    ("modes", mark("Matches", "Way of working"), "application.modes", "placement.modes"),
)
"""What both sides hold as sets of codes, by record and field; before it the subject of `meeting`, "" for none."""


class Row(NamedTuple):
    """One subject: its key in `meeting`, its name, and what either side says of it."""

    subject: str
    name: str
    mine: str
    theirs: str


class ProfilesCard(Card):
    """The two profiles in two columns, one subject a row."""

    def __init__(self, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matches", "What both offices see"), parent)
        self.setObjectName("profiles_card")
        self._labels = labels
        self._inside = QWidget()
        self.body.addWidget(self._inside)

    def show_pair(self, pair: Pair) -> None:
        """Show another pair as every office sees it."""
        self._show(_rows(_Sides(pair, is_public=True), self._labels), {})

    def show_review(self, pair: Pair, explanation: Explanation) -> None:
        """Show another pair as this desk knows it, with signs where the two meet and where something is missing."""
        self.set_title(translate("Matches", "Both profiles"))
        sender = pair.sending_company.name if pair.sending_company else ""
        names = (participant_name(pair.person, pair.application), sender)
        mine = " · ".join(name for name in names if name)
        named = Row("", translate("Matches", "Name"), mine, host_name(pair.host_company, pair.placement))
        rows = _rows(_Sides(pair, is_public=False), self._labels)
        self._show([named, *rows], meetings(explanation))

    def _show(self, rows: list[Row], met: Mapping[str, Meeting]) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        theme = current_theme()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.size("gap_large"))
        grid.setVerticalSpacing(theme.size("detail_row"))
        for number, stretch in ((0, 3), (2, 5), (3, 5)):
            grid.setColumnStretch(number, stretch)
        heads = (translate("Matches", "Participant"), translate("Matches", "Placement"))
        for number, head in enumerate(heads, 2):
            grid.addWidget(label(head, "over"), 0, number)
        for one in rows:
            row = grid.rowCount()
            meeting = met.get(one.subject)
            grid.addWidget(label(one.name, "small", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            if meeting is not None:
                grid.addWidget(_sign(one.name, meeting), row, 1, Qt.AlignmentFlag.AlignTop)
            for number, (head, text) in enumerate(zip(heads, (one.mine, one.theirs), strict=True), 2):
                value = label(text or shown(None), wrap=True)
                value.setAccessibleName(f"{head}, {one.name}: {value.text()}")
                grid.addWidget(value, row, number, Qt.AlignmentFlag.AlignTop)
        self.body.replaceWidget(self._inside, inside)
        self._inside.deleteLater()
        self._inside = inside


def _sign(name: str, meeting: Meeting) -> Sign:
    made = Sign(meeting.icon, meeting.tone)
    words = translate(*meeting.words)
    made.setToolTip(words)
    made.setAccessibleName(f"{name}: {words}")
    return made


class _Sides(NamedTuple):
    """The records of a pair, coarse as every office sees them, or as they are here."""

    pair: Pair
    is_public: bool

    def seen(self) -> Mapping[str, Seen]:
        """Return record → its fields as they are to be shown."""
        pair = self.pair
        records: dict[str, Record | None] = {
            "application": pair.application,
            "placement": pair.placement,
            "person": pair.person,
            "sending": pair.sending_company,
            "host": pair.host_company,
        }
        show = as_others_see if self.is_public else lambda record: type_of(record).values(record)
        return {name: show(record) if record else {} for name, record in records.items()}


def _rows(sides: _Sides, labels: Labels) -> list[Row]:
    seen = sides.seen()
    wish, offer, sending, host = (seen[name] for name in ("application", "placement", "sending", "host"))
    rows = [
        Row("country", translate("Matches", "Country"), _country(sending, labels), _country(host, labels)),
        Row("sector", translate("Matches", "Sector"), _sector(sending, labels), _sector(host, labels)),
        Row("size", translate("Matches", "Size"), _size(sending), _size(host)),
        *(
            Row(subject, translate(*name), *_shared_first(seen, mine, theirs, labels))
            for subject, name, mine, theirs in _CODES
        ),
        Row("length", translate("Matches", "Length"), _months(wish), _months(offer)),
        Row("", translate("Matches", "In several stays"), _slices(wish), _slices(offer)),
        Row("possible", translate("Matches", "Possible"), _window(wish), _window(offer)),
        Row(
            "text",
            translate("Matches", "In their words"),
            str(wish.get("summary") or ""),
            str(offer.get("summary") or ""),
        ),
    ]
    return [row for row in rows if row.mine or row.theirs]


def _country(seen: Seen, labels: Labels) -> str:
    country = labels.country(str(seen.get("country") or ""))
    return " · ".join(part for part in (country, str(seen.get("region") or "")) if part)


def _sector(seen: Seen, labels: Labels) -> str:
    return labels.sector(str(seen.get("nace") or ""), str(seen.get("nace_revision") or "2"))


def _size(seen: Seen) -> str:
    """The band where it is coarse, the figure where it is known."""
    count = seen.get("staff_count")
    if not isinstance(count, int):
        return ""
    return size_words(count) or translate("Matches", "%n people", "", count)


def _shared_first(seen: Mapping[str, Seen], mine: str, theirs: str, labels: Labels) -> tuple[str, str]:
    """Return the codes of both sides in words, those that both name first."""
    ours, others = _codes(seen, mine), _codes(seen, theirs)
    shared = {_plain(code) for code in ours} & {_plain(code) for code in others}
    return _named(mine, ours, shared, labels), _named(theirs, others, shared, labels)


def _codes(seen: Mapping[str, Seen], path: str) -> frozenset[str]:
    kind, _, name = path.partition(".")
    value = seen[kind].get(name) if kind else None
    return value if isinstance(value, frozenset) else frozenset()


def _named(path: str, codes: frozenset[str], shared: set[str], labels: Labels) -> str:
    if not codes:
        return ""
    kind, _, name = path.partition(".")
    vocabulary = RECORD_TYPES[kind].fields[name].vocabulary
    words = sorted((_plain(code) not in shared, labels(vocabulary, code)) for code in codes)
    return ", ".join(word for _, word in words)


def _plain(code: str) -> str:
    """A language without its level."""
    return code.partition(":")[0]


def _months(seen: Seen) -> str:
    least, most = seen.get("months_min"), seen.get("months_max")
    return months_words(least if isinstance(least, int) else None, most if isinstance(most, int) else None)


def _slices(seen: Seen) -> str:
    """Said only where it may be: a stay in one piece is the rule."""
    return translate("Matches", "possible") if seen.get("in_slices") else ""


def _window(seen: Seen) -> str:
    return window_words(seen.get("window_from"), seen.get("window_to"))
