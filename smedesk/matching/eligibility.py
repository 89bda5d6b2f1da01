"""The hard rules over arrays: which pairs may be suggested at all.

Each rule stands here twice, and tests prove that the two agree: `CHECKS` ask a list of pairs, which serves one pair
and one place that changed; `place_sets` gives the places that keep a rule as bits, which serves whole lists, the
funnel and what would be if a wish were another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import WORD, Bits, Booleans, Integers, positions
from smedesk.matching.columns import Columns
from smedesk.matching.market import LEVELS
from smedesk.matching.stays import CommonTime, Times
from smedesk.matching.tables import Tables

Check = Callable[[Tables, Integers, Integers], Booleans]

_NONE, _ALL = np.uint64(0), np.uint64(2**64 - 1)


class Pairs(NamedTuple):
    """Rows of participants and of places, pair by pair."""

    participants: Integers
    places: Integers

    def where(self, chosen: Booleans | Integers) -> Pairs:
        """Return some of the pairs, by flags or by positions."""
        return Pairs(self.participants[chosen], self.places[chosen])


# ------------------------------------------------------------------------------------------ pair by pair


def _other_country(t: Tables, p: Integers, h: Integers) -> Booleans:
    home, abroad = t.participants.country[p], t.places.country[h]
    differs: Booleans = (home != abroad) & (home > 0) & (abroad > 0)
    return differs


def _other_office(t: Tables, p: Integers, h: Integers) -> Booleans:
    home, abroad = t.participants.office[p], t.places.office[h]
    differs: Booleans = (home != abroad) | (home == 0)
    return differs


def _language(t: Tables, p: Integers, h: Integers) -> Booleans:
    return ~t.places.has_need[h] | (language_margin(t, p, h) >= 0)


def _duration(t: Tables, p: Integers, h: Integers) -> Booleans:
    longest = np.minimum(t.participants.max_months[p], t.places.max_months[h])
    shortest = np.maximum(t.participants.min_months[p], t.places.min_months[h])
    return longest >= shortest


def _not_refused(t: Tables, p: Integers, h: Integers) -> Booleans:
    refused = t.relations.rejected
    people, places = t.participants.ids, t.places.ids
    if not refused:
        return np.ones(len(p), np.bool_)
    pairs = zip(p.tolist(), h.tolist(), strict=True)
    return np.fromiter(((people[a], places[b]) not in refused for a, b in pairs), np.bool_, len(p))


def language_margin(t: Tables, p: Integers, h: Integers) -> Integers:
    """Return by how many CEFR levels the best alternative of the place is exceeded; negative if none is
    reached.
    """
    levels, places = t.participants.levels, t.places
    base = p.astype(np.intp) * levels.shape[1]
    best: Integers = np.full(len(h), -len(LEVELS), np.int8)
    for k in range(places.asked.shape[1]):
        margin = levels.ravel().take(base + places.asked[:, k].take(h)) - places.minimum[:, k].take(h)
        best = np.maximum(best, margin)
    return best


def common_time(t: Tables, p: Integers, h: Integers) -> CommonTime:
    """Return the common time of each pair."""
    return t.stays.common_time(times_of(t.participants, p), times_of(t.places, h))


def times_of(side: Columns | Wishes, rows: Integers) -> Times:
    """Return when some rows have time."""
    return Times(side.starts[rows], side.ends[rows], side.min_months[rows])


CHECKS: dict[str, Check] = {
    "open_proposals": lambda t, p, _: t.participants.may_get_proposal[p],
    "relationship": lambda t, p, _: t.participants.is_unattached[p],
    "company_limit": lambda t, p, _: t.participants.company_may_send[p],
    "published": lambda t, p, h: t.participants.published[p] & t.places.published[h],
    "consent": lambda t, p, h: t.participants.consented[p] & t.places.consented[h],
    "active": lambda t, p, h: t.participants.active[p] & t.places.active[h],
    "capacity": lambda t, _, h: t.places.room[h] > 0,
    "other_country": _other_country,
    "other_office": _other_office,
    "wanted_country": lambda t, p, h: t.participants.any_country[p] | t.participants.countries[p, t.places.country[h]],
    "accepted_country": lambda t, p, h: t.places.any_country[h] | t.places.countries[h, t.participants.country[p]],
    "language": _language,
    "mode": lambda t, p, h: (t.participants.modes[p] & t.places.modes[h]) > 0,
    "duration": _duration,
    "window": lambda t, p, h: common_time(t, p, h).fits,
    "rejected": _not_refused,
}
"""A check for each of `rules.RULES`."""


def narrowed(t: Tables, pairs: Pairs, rule: str) -> Pairs:
    """Return the pairs that keep one more rule."""
    return pairs.where(np.flatnonzero(CHECKS[rule](t, *pairs)))


def participants_of(t: Tables, place: int) -> Pairs:
    """Return the pairs of one place that keep every rule, by ascending participants."""
    people = t.participants.rows if t.places.is_there[place] else np.zeros(0, np.int64)
    pairs = Pairs(people, np.full_like(people, place))
    for rule in CHECKS:
        if len(pairs.places):
            pairs = narrowed(t, pairs, rule)
    return pairs


# ------------------------------------------------------------------------------------------ list by list


@dataclass(frozen=True)
class Wishes:
    """What the rules ask of participants, a row each: as they are, or as they might be."""

    row: Integers
    may_be_suggested: Booleans
    country: Integers
    office: Integers
    modes: Integers
    min_months: Integers
    max_months: Integers
    starts: Integers
    ends: Integers
    any_country: Booleans
    countries: Booleans
    levels: Integers

    @classmethod
    def of(cls, t: Tables, rows: Integers) -> Wishes:
        """Return the wishes of some participants."""
        people = t.participants
        free = people.may_get_proposal[rows] & people.is_unattached[rows] & people.company_may_send[rows]
        seen = people.published[rows] & people.consented[rows] & people.active[rows] & people.is_there[rows]
        stated = {each.name: getattr(people, each.name)[rows] for each in fields(cls)[2:]}
        return cls(row=rows, may_be_suggested=free & seen, **stated)

    def repeated(self, times: int) -> Wishes:
        """Return the wishes of one participant several times, to be made others."""
        return replace(self, **{each.name: np.repeat(getattr(self, each.name), times, axis=0) for each in fields(self)})


def _own(own: Booleans, of_places: Bits) -> Bits:
    """Return for each participant the places, or none."""
    sets: Bits = np.where(own[:, None], of_places[None, :], _NONE)
    return sets


def _wanted_country(t: Tables, w: Wishes) -> Bits:
    in_country = t.bits.in_country
    sets = _own(w.any_country, np.full(in_country.shape[1], _ALL))
    for country in np.flatnonzero(w.countries.any(axis=0)).tolist():
        sets |= _own(w.countries[:, country], in_country[country])
    return sets


def _spoken(t: Tables, w: Wishes) -> Bits:
    sets = np.repeat(t.bits.asks_nothing[None, :], len(w.row), axis=0)
    for language in np.flatnonzero(w.levels.any(axis=0)).tolist():
        sets |= t.bits.spoken[language][w.levels[:, language]]
    return sets


def _lasting(t: Tables, w: Wishes) -> Bits:
    can_last = w.max_months >= w.min_months
    sets: Bits = t.bits.least[w.max_months] & t.bits.most[w.min_months]
    sets[~can_last] = 0
    return sets


def _other_offices(t: Tables, w: Wishes) -> Bits:
    sets: Bits = ~t.bits.in_office[w.office]
    sets[w.office == 0] = _ALL
    return sets


def _other_countries(t: Tables, w: Wishes) -> Bits:
    sets: Bits = ~(t.bits.in_country[w.country] | t.bits.in_country[0])
    sets[w.country == 0] = 0
    return sets


_SETS: dict[str, Callable[[Tables, Wishes], Bits]] = {
    "other_country": _other_countries,
    "other_office": _other_offices,
    "wanted_country": _wanted_country,
    "accepted_country": lambda t, w: t.bits.accepts[w.country],
    "language": _spoken,
    "mode": lambda t, w: t.bits.modes[w.modes],
    "duration": _lasting,
}
"""The rules that compare a wish with the places. All others ask one side alone, but for time and refusals."""


def seen_places(t: Tables) -> Bits:
    """Return the places that may be suggested to anybody."""
    bits = t.bits
    seen: Bits = bits.is_there & bits.published & bits.consented & bits.active & bits.has_room
    return seen


def place_sets(t: Tables, wishes: Wishes, but: Sequence[str] = ()) -> Bits:
    """Return for each participant the places that keep every rule but those named, and but the time."""
    sets = _own(wishes.may_be_suggested, seen_places(t))
    for rule, of_rule in _SETS.items():
        if rule not in but:
            sets &= of_rule(t, wishes)
    _take_refused(t, wishes.row, sets)
    return sets


def eligible_pairs(t: Tables, rows: Integers) -> tuple[Pairs, CommonTime]:
    """Return the pairs of some participants that keep every rule, ordered by participant and place, with their
    common time.
    """
    row, place = positions(place_sets(t, Wishes.of(t, rows)))
    pairs = Pairs(rows[row], place)
    common = common_time(t, *pairs)
    kept = np.flatnonzero(common.fits)
    return pairs.where(kept), CommonTime(common.days[kept], common.fits[kept])


def _take_refused(t: Tables, rows: Integers, sets: Bits) -> None:
    refused: Mapping[str, object] = t.refused_places
    ids, row_of = t.participants.ids, t.places.row
    for at, row in enumerate(rows.tolist()):
        if ids[row] in refused:
            for place in t.refused_places[ids[row]]:
                if place in row_of:
                    sets[at, row_of[place] // WORD] &= ~np.uint64(1 << (row_of[place] % WORD))
