"""For each thing that a rule asks the places that have it, one bit for each row of a place.

So a rule of a participant against all places is a handful of words, and all rules together one `and` after the other.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from smedesk.matching.arrays import WORD, Bits, Booleans, Integers, packed
from smedesk.matching.columns import ALL_MODES, Codes, HostColumns
from smedesk.matching.market import LEVELS


def _no_bits(*lines: int) -> Bits:
    return np.zeros((*lines, 0), np.uint64)


@dataclass
class PlaceBits:
    """The last axis are the words of the rows of places; `spoken[language, level]` are the places that can work in
    that language with somebody of that level, `least[months]` those whose shortest stay is so long at most, and
    `most[months]` those whose longest stay is so long at least.
    """

    is_there: Bits = field(default_factory=_no_bits)
    published: Bits = field(default_factory=_no_bits)
    consented: Bits = field(default_factory=_no_bits)
    active: Bits = field(default_factory=_no_bits)
    has_room: Bits = field(default_factory=_no_bits)
    asks_nothing: Bits = field(default_factory=_no_bits)
    in_country: Bits = field(default_factory=lambda: _no_bits(0))
    accepts: Bits = field(default_factory=lambda: _no_bits(0))
    in_office: Bits = field(default_factory=lambda: _no_bits(0))
    spoken: Bits = field(default_factory=lambda: _no_bits(0, 0))
    modes: Bits = field(default_factory=lambda: _no_bits(0))
    least: Bits = field(default_factory=lambda: _no_bits(0))
    most: Bits = field(default_factory=lambda: _no_bits(0))

    def write(self, places: HostColumns, rows: Integers, codes: Codes, most_months: int) -> None:
        """Write the bits of some rows, which fill whole words."""
        width = len(places.order) // WORD
        at = rows[::WORD] // WORD
        for name, flags in _flags(places, rows, codes, most_months).items():
            bits = getattr(self, name)
            if bits.shape != (*flags.shape[:-1], width):
                bits = _larger(bits, (*flags.shape[:-1], width))
                setattr(self, name, bits)
            if len(at):
                bits[..., at] = packed(flags)


def _flags(places: HostColumns, rows: Integers, codes: Codes, most_months: int) -> dict[str, Booleans]:
    months = np.arange(most_months + 2)[:, None]
    countries, offices = np.arange(len(codes.countries))[:, None], np.arange(len(codes.offices))[:, None]
    min_months, max_months = places.min_months[rows], places.max_months[rows]
    can_last = max_months >= min_months
    modes = np.arange(int(ALL_MODES) + 1)[:, None]
    return {
        "is_there": places.is_there[rows],
        "published": places.published[rows],
        "consented": places.consented[rows],
        "active": places.active[rows],
        "has_room": places.room[rows] > 0,
        "asks_nothing": ~places.has_need[rows],
        "in_country": places.country[rows] == countries,
        "accepts": places.any_country[rows] | _by_country(places.countries[rows], len(codes.countries)),
        "in_office": places.office[rows] == offices,
        "spoken": _spoken(places, rows, len(codes.languages)),
        "modes": (places.modes[rows] & modes) > 0,
        "least": (min_months <= months) & can_last,
        "most": max_months >= months,
    }


def _by_country(allowed: Booleans, countries: int) -> Booleans:
    flags = np.zeros((countries, len(allowed)), np.bool_)
    known = min(countries, allowed.shape[1])
    flags[:known] = allowed.T[:known]
    return flags


def _spoken(places: HostColumns, rows: Integers, languages: int) -> Booleans:
    flags = np.zeros((languages, len(LEVELS) + 1, len(rows)), np.bool_)
    asked, minimum, column = places.asked[rows], places.minimum[rows], np.arange(len(rows))
    for k in range(asked.shape[1]):
        for level in range(1, len(LEVELS) + 1):
            enough = minimum[:, k] <= level
            flags[asked[enough, k], level, column[enough]] = True
    flags[0] = False  # nobody's language
    return flags


def _larger(bits: Bits, shape: tuple[int, ...]) -> Bits:
    larger = np.zeros(shape, np.uint64)
    larger[tuple(slice(length) for length in bits.shape)] = bits
    return larger
