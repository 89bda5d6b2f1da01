"""The facts of a market as NumPy columns, one row for each participant or place in the order of their ids.

Columns hold what was stated, with the scheme's limits in place of what was not. They compare nothing: that is
the duty of `eligibility` and `features`.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from smedesk.matching.market import Market, Mode, Participant, Place, Profile, Rules, Window, level_number
from smedesk.matching.sparse import Booleans, Integers

HORIZON_DAYS = 3650
"""Days after today at which an open end of a window is put."""

NO_DAYS = (0, -1)
ALL_MODES = Mode.ONSITE | Mode.BLENDED | Mode.REMOTE


class Vocabulary(dict[Hashable, int]):
    """Numbers for codes, in the order in which they are met."""

    def number(self, code: Hashable) -> int:
        """Return the number of `code`; a new code gets the next one."""
        return self.setdefault(code, len(self))


@dataclass(frozen=True)
class Columns:
    """What both sides have.

    A window lies in days after today, `starts[row, w]` to `ends[row, w]`, both included.

    Number 0 stands for a country or an office that is not known.
    """

    ids: tuple[str, ...]
    published: Booleans
    consented: Booleans
    active: Booleans
    country: Integers
    office: Integers
    modes: Integers
    min_months: Integers
    max_months: Integers
    starts: Integers
    ends: Integers

    @cached_property
    def row(self) -> dict[str, int]:
        """The row of each id."""
        return {identity: row for row, identity in enumerate(self.ids)}

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.ids)


@dataclass(frozen=True)
class Barriers:
    """What stands between the sides: one flag a row, the countries wanted and accepted, the pairs refused.

    `wants[participant, country]` and `accepts[place, country]`; `rejected` holds participant * places +
    place, sorted.
    """

    may_get_proposal: Booleans
    is_unattached: Booleans
    company_may_send: Booleans
    has_room: Booleans
    wants: Booleans
    accepts: Booleans
    rejected: Integers


@dataclass(frozen=True)
class Languages:
    """Levels 1 (A1) to 6. `levels[participant, language]` is 0 where it is not spoken.

    `asked[place, k]` and `minimum[place, k]` are the alternatives of a place; the last language is nobody's,
    and stands where a place has fewer alternatives than others.
    """

    levels: Integers
    asked: Integers
    minimum: Integers
    has_need: Booleans


def read_columns(profiles: Sequence[Profile], market: Market, countries: Vocabulary, offices: Vocabulary) -> Columns:
    """Return the columns of one side."""
    rules = market.rules
    starts, ends = _windows([_clipped(profile.windows, market.today) for profile in profiles])
    return Columns(
        ids=tuple(profile.id for profile in profiles),
        published=flags(profile.published for profile in profiles),
        consented=flags(profile.consented for profile in profiles),
        active=flags(_is_active(profile, rules) for profile in profiles),
        country=numbers(countries.number(profile.country) for profile in profiles),
        office=numbers(offices.number(profile.office_id) for profile in profiles),
        modes=numbers(int(profile.modes) or int(ALL_MODES) for profile in profiles),
        min_months=numbers(_least_months(profile.min_months, rules) for profile in profiles),
        max_months=numbers(_most_months(profile.max_months, rules) for profile in profiles),
        starts=starts,
        ends=ends,
    )


def read_barriers(
    participants: Sequence[Participant], places: Sequence[Place], market: Market, countries: Vocabulary
) -> Barriers:
    """Return what the relations and the wishes for countries forbid."""
    wants = _allowed([p.wanted_countries for p in participants], countries)
    accepts = _allowed([place.accepted_countries for place in places], countries)
    return related_barriers(participants, places, market, wants, accepts)


def related_barriers(
    participants: Sequence[Participant], places: Sequence[Place], market: Market, wants: Booleans, accepts: Booleans
) -> Barriers:
    """Return what the relations forbid, beside what the wishes for countries do."""
    relations, rules = market.relations, market.rules
    attached = {participant for participant, _ in relations.past_draft}
    return Barriers(
        may_get_proposal=flags(
            _is_below(relations.open_proposals.get(p.id, 0), rules.open_proposals) for p in participants
        ),
        is_unattached=flags(p.id not in attached for p in participants),
        company_may_send=flags(
            _is_below(relations.exchanges.get(p.company_id, 0), rules.exchanges_per_company) for p in participants
        ),
        has_room=flags(place.capacity > relations.taken.get(place.id, 0) for place in places),
        wants=wants,
        accepts=accepts,
        rejected=_pair_keys(relations.rejected, participants, places),
    )


def read_languages(participants: Sequence[Participant], places: Sequence[Place]) -> Languages:
    """Return who speaks and who asks what; languages that no place asks are left out."""
    asked_languages = Vocabulary()
    for place in places:
        for need in place.language_needs:
            asked_languages.number(need.language)
    nobodys = len(asked_languages)
    alternatives = max((len(place.language_needs) for place in places), default=0)
    levels = np.zeros((len(participants), nobodys + 1), np.int64)
    for row, participant in enumerate(participants):
        for language, level in participant.languages.items():
            if language in asked_languages:
                levels[row, asked_languages[language]] = level_number(level)
    asked = np.full((len(places), max(alternatives, 1)), nobodys, np.int64)
    minimum = np.ones_like(asked)
    for row, place in enumerate(places):
        for k, need in enumerate(place.language_needs):
            asked[row, k] = asked_languages[need.language]
            minimum[row, k] = level_number(need.level)
    return Languages(levels, asked, minimum, flags(bool(place.language_needs) for place in places))


def flags(values: Iterable[bool]) -> Booleans:
    """Return a column of booleans."""
    return np.fromiter(values, np.bool_)


def numbers(values: Iterable[int]) -> Integers:
    """Return a column of whole numbers."""
    return np.fromiter(values, np.int64)


def _is_active(profile: Profile, rules: Rules) -> bool:
    if rules.active_since is None or profile.last_active is None:
        return True
    return profile.last_active >= rules.active_since


def _is_below(count: int, limit: int | None) -> bool:
    return limit is None or count < limit


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


def _windows(spans: Sequence[list[tuple[int, int]]]) -> tuple[Integers, Integers]:
    """Return starts and ends with as many columns as the longest row needs; the others repeat their first
    window.
    """
    width = max((len(row) for row in spans), default=1)
    filled = [row + row[:1] * (width - len(row)) for row in spans]
    table = np.array(filled, np.int64).reshape(len(spans), width, 2)
    return np.ascontiguousarray(table[:, :, 0]), np.ascontiguousarray(table[:, :, 1])


def _allowed(wishes: Sequence[frozenset[str]], countries: Vocabulary) -> Booleans:
    """Return a row for each wish with a flag for each country; an empty wish allows all."""
    table = np.zeros((len(wishes), len(countries)), np.bool_)
    for row, wish in enumerate(wishes):
        if wish:
            table[row, [countries[country] for country in wish if country in countries]] = True
        else:
            table[row] = True
    return table


def _pair_keys(
    pairs: Iterable[tuple[str, str]], participants: Sequence[Participant], places: Sequence[Place]
) -> Integers:
    rows = {participant.id: row for row, participant in enumerate(participants)}
    columns = {place.id: column for column, place in enumerate(places)}
    known = ((rows[p], columns[h]) for p, h in pairs if p in rows and h in columns)
    return np.sort(numbers(row * len(places) + column for row, column in known))
