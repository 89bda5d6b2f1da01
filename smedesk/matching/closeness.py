"""Values of a pair that depend on small lists of codes only: occupation, sector, topics, size.

Codes that can be close to each other (occupations, sectors) are numbered, and a table holds how close any two are.
Codes that are either shared or not (topics, sizes) are bits.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from smedesk.matching.arrays import WORD, Bits, Integers, Vocabulary, grown, words
from smedesk.matching.market import Sector
from smedesk.matching.weights import FULL, NEUTRAL, OTHER_SECTION, SAME_SECTION

SAME_DIGITS = (0, 200, 400, 600, 800)
"""Closeness of two ISCO occupations by the number of leading digits they share; the same code counts in full.
"""

UNSTATED = 0
"""The number of the empty code in every vocabulary here."""


class Closeness:
    """How close the answer (column) comes to the wish (line).

    The two principles of `weights` hold: no wish counts half with everybody, no answer counts nothing.
    """

    def __init__(self) -> None:
        self._table = np.full((1, 1), NEUTRAL, np.int16)

    def value(self, wish: Integers, answer: Integers) -> Integers:
        """Return the value of each pair of numbers."""
        width = self._table.shape[1]
        return self._table.ravel().take(wish.astype(np.intp) * width + answer)

    def closest(self, lines: Sequence[int], columns: int) -> Integers:
        """Return the best that some lines have in each of the first columns."""
        best: Integers = self._table[lines, :columns].max(axis=0)
        return best

    def write(self, lines: slice, columns: slice, values: Integers) -> None:
        """Write some lines and columns; the unstated ones stay what they are."""
        self._table = grown(self._table, *self._needed(lines, columns))
        self._table[lines, columns] = values
        self._table[:, UNSTATED], self._table[UNSTATED] = 0, NEUTRAL

    def _needed(self, lines: slice, columns: slice) -> tuple[int, int]:
        have = self._table.shape
        needed = tuple(max(length, int(each.stop)) for length, each in zip(have, (lines, columns), strict=True))
        wide = have[1] if needed[1] <= have[1] else max(needed[1], 2 * have[1])
        return needed[0], wide


class Occupations(Closeness):
    """Compares ISCO codes digit by digit: `2512` and `2514` share three. Any other code is close to itself alone."""

    def __init__(self) -> None:
        super().__init__()
        self._numbers = Vocabulary[str]({"": UNSTATED})
        self._beginnings = Vocabulary[str]()
        self._leading = np.zeros((1, len(SAME_DIGITS)), np.int32)

    def numbers(self, codes: Sequence[str]) -> list[int]:
        """Return the numbers of codes; the table learns those that are new."""
        before = len(self._numbers)
        found = [self._numbers[code] for code in codes]
        new = list(self._numbers)[before:]
        if new:
            leading = [[self._beginnings[each] for each in _beginnings(code)] for code in new]
            self._leading = np.concatenate([self._leading, np.array(leading, np.int32)])
            self._compare(before)
        return found

    def _compare(self, first: int) -> None:
        shared = np.array([*SAME_DIGITS, FULL], np.int16)
        count = len(self._leading)
        same = np.zeros((count - first, count), np.int8)
        for k in range(len(SAME_DIGITS)):
            same += self._leading[first:, None, k] == self._leading[None, :, k]
        values = shared[same]
        self.write(slice(first, count), slice(0, count), values)
        self.write(slice(0, count), slice(first, count), values.T)


class Sectors(Closeness):
    """Takes the closest of the sectors wanted; another revision of NACE cannot be compared."""

    def __init__(self) -> None:
        super().__init__()
        self._sectors = Vocabulary[Sector | None]({None: UNSTATED})
        self._wishes = Vocabulary[frozenset[Sector]]({frozenset(): UNSTATED})
        self._single = Closeness()
        self._listed: list[list[int]] = [[]]

    def numbers(
        self, wishes: Sequence[frozenset[Sector]], answers: Sequence[Sector | None]
    ) -> tuple[list[int], list[int]]:
        """Return the numbers of wishes and of answers; the table learns those that are new."""
        sectors, listed = len(self._sectors), len(self._listed)
        answered = [self._sectors[answer] for answer in answers]
        wished = [self._wishes[wish] for wish in wishes]
        for wish in list(self._wishes)[listed:]:
            self._listed.append([self._sectors[sector] for sector in wish])
        if len(self._sectors) > sectors:
            self._compare(sectors)
            listed = 1
        if len(self._listed) > listed:
            count = len(self._sectors)
            lines = [self._single.closest(each, count) for each in self._listed[listed:]]
            self.write(slice(listed, len(self._listed)), slice(0, count), np.stack(lines))
        return wished, answered

    def _compare(self, first: int) -> None:
        known = list(self._sectors)
        values = [[_sector_closeness(one, other) for other in known] for one in known[first:] if one]
        table = np.array(values, np.int16)
        self._single.write(slice(first, len(known)), slice(0, len(known)), table)
        self._single.write(slice(0, len(known)), slice(first, len(known)), table.T)


class Masks:
    """Sets of codes as bits, a row for each side's record."""

    def __init__(self) -> None:
        self._bits: Bits = np.zeros((0, 1), np.uint64)
        self._count = np.zeros(0, np.int32)

    def write(self, rows: Integers, sets: Sequence[Iterable[str]], codes: Vocabulary[str]) -> None:
        """Write some rows."""
        named = [[codes[code] for code in each] for each in sets]
        least = int(rows.max(initial=-1)) + 1
        self._bits = grown(self._bits, least, max(words(len(codes)), 1))
        self._count = grown(self._count, least)
        self._bits[rows] = 0
        self._count[rows] = [len(each) for each in named]
        for row, each in zip(rows.tolist(), named, strict=True):
            for code in each:
                self._bits[row, code // WORD] |= np.uint64(1 << (code % WORD))

    def shared(self, rows: Integers, others: Masks, other_rows: Integers) -> Integers:
        """Return how many codes each pair of rows shares."""
        shared = np.zeros(len(rows), np.int32)
        for word in range(min(self._bits.shape[1], others._bits.shape[1])):
            both = self._bits[:, word].take(rows) & others._bits[:, word].take(other_rows)
            shared += np.bitwise_count(both)
        return shared

    def share(self, rows: Integers, shared: Integers) -> Integers:
        """Return the share of the codes of each row that is shared; `NEUTRAL` where it has none."""
        count = self._count.take(rows)
        return np.where(count > 0, FULL * shared // np.maximum(count, 1), NEUTRAL)

    def any_of(self, rows: Integers, shared: Integers) -> Integers:
        """Return whether one of the codes of each row is shared; `NEUTRAL` where it has none."""
        return np.where(self._count.take(rows) > 0, np.where(shared > 0, FULL, 0), NEUTRAL)


def _sector_closeness(one: Sector, other: Sector | None) -> int:
    if other is None:
        return 0
    if one.revision != other.revision:
        return NEUTRAL
    if one.division == other.division:
        return FULL
    return SAME_SECTION if one.section == other.section else OTHER_SECTION


def _beginnings(code: str) -> list[str]:
    """Return the first one to four digits of an ISCO code, and the code; any other code stands for itself."""
    leading = [code[:digits] for digits in range(1, len(SAME_DIGITS))]
    whole = [each if len(each) == digits and each.isdigit() else code for digits, each in enumerate(leading, start=1)]
    return [*whole, code]
