"""The facts of both sides as NumPy columns, a row for each participant or place, which take single records.

Columns hold what was stated, with the scheme's limits in place of what was not. They compare nothing: that is
the duty of `eligibility` and `features`. The number of a row says nothing: `order` stands for the order of the ids.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

import numpy as np

from smedesk.matching.arrays import WORD, Booleans, Integers, Vocabulary, flags, grown, numbers
from smedesk.matching.closeness import Occupations, Sectors
from smedesk.matching.market import Mode, Participant, Place, Profile, Rules, Window, level_number

HORIZON_DAYS = 3650
"""Days after today at which an open end of a window is put."""

NO_DAYS = (0, -1)
ALL_MODES = Mode.ONSITE | Mode.BLENDED | Mode.REMOTE

NOBODYS = 0
"""The language that nobody speaks: it stands where a place has fewer alternatives than others."""

_FEW = 32
"""New ids up to which each is put in its place; more are sorted together."""


@dataclass
class Codes:
    """The numbers of what both sides name; 0 stands for a country or an office that is not known."""

    countries: Vocabulary[str] = field(default_factory=lambda: Vocabulary({"": 0}))
    offices: Vocabulary[str] = field(default_factory=lambda: Vocabulary({"": 0}))
    languages: Vocabulary[str] = field(default_factory=lambda: Vocabulary({"": NOBODYS}))
    topics: Vocabulary[str] = field(default_factory=Vocabulary)
    sizes: Vocabulary[str] = field(default_factory=Vocabulary)
    occupations: Occupations = field(default_factory=Occupations)
    sectors: Sectors = field(default_factory=Sectors)


def _none(*rest: int, kind: type[np.integer[Any]] = np.int16) -> Integers:
    return np.zeros((0, *rest), kind)


def _no_flags(*rest: int) -> Booleans:
    return np.zeros((0, *rest), np.bool_)


@dataclass
class Columns:
    """What both sides have.

    A window lies in days after today, `starts[row, w]` to `ends[row, w]`, both included. `any_country` is set where
    all countries will do, `countries[row, country]` where these alone. A row that is free has neither id nor flags.
    """

    ids: list[str] = field(default_factory=list)
    row: dict[str, int] = field(default_factory=dict)
    order: Integers = field(default_factory=lambda: _none(kind=np.int64))
    is_there: Booleans = field(default_factory=_no_flags)
    published: Booleans = field(default_factory=_no_flags)
    consented: Booleans = field(default_factory=_no_flags)
    active: Booleans = field(default_factory=_no_flags)
    country: Integers = field(default_factory=_none)
    office: Integers = field(default_factory=_none)
    modes: Integers = field(default_factory=_none)
    min_months: Integers = field(default_factory=_none)
    max_months: Integers = field(default_factory=_none)
    starts: Integers = field(default_factory=lambda: _none(1))
    ends: Integers = field(default_factory=lambda: _none(1))
    occupation: Integers = field(default_factory=lambda: _none(kind=np.int32))
    sector: Integers = field(default_factory=lambda: _none(kind=np.int32))
    sector_wish: Integers = field(default_factory=lambda: _none(kind=np.int32))
    any_country: Booleans = field(default_factory=_no_flags)
    countries: Booleans = field(default_factory=lambda: _no_flags(1))
    _sorted: list[str] = field(default_factory=list)
    _free: list[int] = field(default_factory=list)

    def __len__(self) -> int:
        """Return the number of rows, the free ones too."""
        return len(self.ids)

    @property
    def rows(self) -> Integers:
        """The rows in use, in ascending order."""
        return np.flatnonzero(self.is_there)

    def take_rows(self, ids: Sequence[str]) -> Integers:
        """Return the rows of some ids; a new id gets a free row, or one more."""
        new = [identity for identity in ids if identity not in self.row]
        for identity in new:
            if self._free:
                self.row[identity] = self._free.pop()
                self.ids[self.row[identity]] = identity
            else:
                self.row[identity] = len(self.ids)
                self.ids.append(identity)
        self._grow(len(self.ids))
        self._put_in_order(new)
        rows = numbers(self.row[identity] for identity in ids)
        self.is_there[rows] = True
        return rows

    def free_rows(self, ids: Iterable[str]) -> Integers:
        """Give up the rows of some ids that are known."""
        rows = []
        for identity in ids:
            row = self.row.pop(identity)
            del self._sorted[bisect_left(self._sorted, identity)]
            self.ids[row] = ""
            self._free.append(row)
            rows.append(row)
        freed = numbers(rows)
        self.is_there[freed] = False
        return freed

    def write(self, rows: Integers, profiles: Sequence[Profile], today: date, rules: Rules, codes: Codes) -> None:
        """Write the facts of some rows."""
        self.published[rows] = flags(profile.published for profile in profiles)
        self.consented[rows] = flags(profile.consented for profile in profiles)
        self.active[rows] = flags(_is_active(profile, rules) for profile in profiles)
        self.country[rows] = numbers(codes.countries[profile.country] for profile in profiles)
        self.office[rows] = numbers(codes.offices[profile.office_id] for profile in profiles)
        self.modes[rows] = numbers(int(profile.modes) or int(ALL_MODES) for profile in profiles)
        self.min_months[rows] = numbers(_least_months(profile.min_months, rules) for profile in profiles)
        self.max_months[rows] = numbers(_most_months(profile.max_months, rules) for profile in profiles)
        self.occupation[rows] = codes.occupations.numbers([profile.occupation for profile in profiles])
        self.sector_wish[rows], self.sector[rows] = codes.sectors.numbers(
            [profile.sector_wishes for profile in profiles], [profile.sector for profile in profiles]
        )
        self._write_windows(rows, [_clipped(profile.windows, today) for profile in profiles])

    def write_countries(self, rows: Integers, wishes: Sequence[frozenset[str]], countries: Vocabulary[str]) -> None:
        """Write which countries will do; an empty wish allows all."""
        named = [[countries[country] for country in wish] for wish in wishes]
        self.countries = grown(self.countries, len(self.countries), len(countries))
        self.any_country[rows] = flags(not wish for wish in wishes)
        self.countries[rows] = False
        self.countries[np.repeat(rows, [len(each) for each in named]), [c for each in named for c in each]] = True

    def _write_windows(self, rows: Integers, spans: Sequence[list[tuple[int, int]]]) -> None:
        """Write starts and ends with as many columns as the longest row needs; others repeat their first window."""
        width = max(self.starts.shape[1], *(len(row) for row in spans), 1)
        if width > self.starts.shape[1]:
            self.starts, self.ends = (_widened(each, width) for each in (self.starts, self.ends))
        table = np.array([row + row[:1] * (width - len(row)) for row in spans], np.int16).reshape(len(spans), width, 2)
        self.starts[rows], self.ends[rows] = table[:, :, 0], table[:, :, 1]

    def _put_in_order(self, new: Sequence[str]) -> None:
        if len(new) > _FEW:
            self._sorted = sorted([*self._sorted, *new])
            self.order[numbers(self.row[identity] for identity in self._sorted)] = np.arange(len(self._sorted))
            return
        for identity in new:
            at = bisect_left(self._sorted, identity)
            place = int(self.order[self.row[self._sorted[at - 1]]]) + 1 if at else 0
            self.order[self.order >= place] += 1
            self.order[self.row[identity]] = place
            self._sorted.insert(at, identity)

    def _grow(self, rows: int) -> None:
        if rows <= len(self.order):
            return
        for each in fields(self):
            array = getattr(self, each.name)
            if isinstance(array, np.ndarray):
                setattr(self, each.name, grown(array, rows, *array.shape[1:]))


@dataclass
class SendingColumns(Columns):
    """What participants have besides. `levels[row, language]` is 1 (A1) to 6, 0 where it is not spoken."""

    levels: Integers = field(default_factory=lambda: _none(1, kind=np.int8))
    may_get_proposal: Booleans = field(default_factory=_no_flags)
    is_unattached: Booleans = field(default_factory=_no_flags)
    company_may_send: Booleans = field(default_factory=_no_flags)

    def write_languages(self, rows: Integers, participants: Sequence[Participant], languages: Vocabulary[str]) -> None:
        """Write who speaks what how well."""
        spoken = [
            (row, languages[language], level_number(level))
            for row, participant in zip(rows.tolist(), participants, strict=True)
            for language, level in participant.languages.items()
        ]
        self.levels = grown(self.levels, len(self.levels), len(languages))
        self.levels[rows] = 0
        if spoken:
            owner, language, level = np.array(spoken, np.int64).T
            self.levels[owner, language] = level


@dataclass
class HostColumns(Columns):
    """What places have besides.

    `asked[row, k]` and `minimum[row, k]` are the alternatives of a place; `room` is what is not given away.
    """

    asked: Integers = field(default_factory=lambda: _none(1))
    minimum: Integers = field(default_factory=lambda: _none(1, kind=np.int8))
    has_need: Booleans = field(default_factory=_no_flags)
    capacity: Integers = field(default_factory=lambda: _none(kind=np.int64))
    room: Integers = field(default_factory=lambda: _none(kind=np.int64))

    def write_languages(self, rows: Integers, places: Sequence[Place], languages: Vocabulary[str]) -> None:
        """Write who asks what."""
        most = max(self.asked.shape[1], *(len(place.language_needs) for place in places), 1)
        self.asked, self.minimum = (grown(each, len(each), most) for each in (self.asked, self.minimum))
        self.asked[rows], self.minimum[rows] = NOBODYS, 1
        self.has_need[rows] = flags(bool(place.language_needs) for place in places)
        for row, place in zip(rows.tolist(), places, strict=True):
            for k, need in enumerate(place.language_needs):
                self.asked[row, k] = languages[need.language]
                self.minimum[row, k] = level_number(need.level)


def whole_words(rows: Integers) -> Integers:
    """Return the rows of all words that hold one of some rows, word by word."""
    return (np.unique(rows // WORD)[:, None] * WORD + np.arange(WORD)).ravel()


def _is_active(profile: Profile, rules: Rules) -> bool:
    if rules.active_since is None or profile.last_active is None:
        return True
    return profile.last_active >= rules.active_since


def _least_months(stated: int | None, rules: Rules) -> int:
    """Return the shortest stay in months; more than the scheme allows stays just impossible."""
    return min(max(stated or 0, rules.min_months), rules.max_months + 1)


def _most_months(stated: int | None, rules: Rules) -> int:
    return rules.max_months if stated is None else max(min(stated, rules.max_months), 0)


def _clipped(windows: Iterable[Window], today: date) -> list[tuple[int, int]]:
    """Return the windows in days after today without what has passed; no window stated means any time."""
    spans = [
        (
            max((window.start - today).days, 0) if window.start else 0,
            min((window.end - today).days, HORIZON_DAYS) if window.end else HORIZON_DAYS,
        )
        for window in windows
    ]
    if not spans:
        return [(0, HORIZON_DAYS)]
    return [span for span in spans if span[0] <= span[1]] or [NO_DAYS]


def _widened(table: Integers, width: int) -> Integers:
    first = np.repeat(table[:, :1], width - table.shape[1], axis=1)
    return np.concatenate([table, first], axis=1)
