"""Values of a pair that depend on small lists of codes only: occupation, sector, topics, size.

Each is a table look-up.

A `Lookup` puts every participant and every place into a class and holds one value for each pair of classes.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from smedesk.matching.columns import Vocabulary
from smedesk.matching.market import Sector
from smedesk.matching.sparse import Integers
from smedesk.matching.weights import FULL, NEUTRAL, OTHER_SECTION, SAME_SECTION

SAME_DIGITS = (0, 200, 400, 600, 800)
"""Closeness of two ISCO occupations by the number of leading digits they share; the same code counts in full.
"""

UNSTATED: tuple[Hashable, ...] = ("", None, frozenset())
"""What an empty field of any kind looks like."""

Code = TypeVar("Code", bound=Hashable)


@dataclass(frozen=True)
class Lookup:
    """`table[wish class, answer class]`, with the class of each row of the wishing and the answering side."""

    wish: Integers
    answer: Integers
    table: Integers

    def value(self, wisher: Integers, answerer: Integers) -> Integers:
        """Return the value of each pair of rows."""
        return self.table[self.wish[wisher], self.answer[answerer]]


def occupation_lookup(wishes: Sequence[str], answers: Sequence[str]) -> Lookup:
    """Compare ISCO codes digit by digit: `2512` and `2514` share three."""
    wanted, wish = _classes(wishes)
    found, answer = _classes(answers)
    table = np.zeros((len(wanted), len(found)), np.int64)
    for digits, value in enumerate(SAME_DIGITS):
        table[_same([_leading(code, digits) for code in wanted], [_leading(code, digits) for code in found])] = value
    table[_same(wanted, found)] = FULL
    return Lookup(wish, answer, _with_unstated(table, wanted, found))


def sector_lookup(wishes: Sequence[frozenset[Sector]], answers: Sequence[Sector | None]) -> Lookup:
    """Take the closest of the sectors wanted; another revision of NACE cannot be compared."""
    wanted, wish = _classes(wishes)
    found, answer = _classes(answers)
    sectors, _ = _classes([sector for wish_list in wanted for sector in wish_list])
    closest = np.zeros((len(sectors), len(found)), np.int64)
    for row, one in enumerate(sectors):
        closest[row] = [_sector_closeness(one, other) for other in found]
    row_of = {sector: row for row, sector in enumerate(sectors)}
    table = np.zeros((len(wanted), len(found)), np.int64)
    for row, wish_list in enumerate(wanted):
        if wish_list:
            table[row] = closest[[row_of[sector] for sector in wish_list]].max(axis=0)
    return Lookup(wish, answer, _with_unstated(table, wanted, found))


def topic_lookup(wishes: Sequence[frozenset[str]], answers: Sequence[frozenset[str]]) -> Lookup:
    """Give the share of the topics wished for that the other side names."""
    wanted, wish = _classes(wishes)
    found, answer = _classes(answers)
    topics = Vocabulary()
    for names in (*wanted, *found):
        for name in names:
            topics.number(name)
    shared = _members(wanted, topics) @ _members(found, topics).T
    asked = np.array([max(len(names), 1) for names in wanted], np.int64)
    return Lookup(wish, answer, _with_unstated(shared * FULL // asked[:, None], wanted, found))


def size_lookup(wishes: Sequence[frozenset[str]], answers: Sequence[str]) -> Lookup:
    """Ask whether the size class is among those preferred."""
    wanted, wish = _classes(wishes)
    found, answer = _classes(answers)
    table = np.array([[FULL * (size in names) for size in found] for names in wanted], np.int64)
    return Lookup(wish, answer, _with_unstated(table.reshape(len(wanted), len(found)), wanted, found))


def _sector_closeness(one: Sector, other: Sector | None) -> int:
    if other is None:
        return 0
    if one.revision != other.revision:
        return NEUTRAL
    if one.division == other.division:
        return FULL
    return SAME_SECTION if one.section == other.section else OTHER_SECTION


def _classes(codes: Sequence[Code]) -> tuple[list[Code], Integers]:
    """Return the distinct codes and the class of each row."""
    number: dict[Code, int] = {}
    rows = [number.setdefault(code, len(number)) for code in codes]
    return list(number), np.array(rows, np.int64)


def _leading(code: str, digits: int) -> str:
    """Return the first digits of an ISCO code; any other code stands for itself."""
    leading = code[:digits]
    return leading if len(leading) == digits and leading.isdigit() else code


def _same(wanted: Sequence[str], found: Sequence[str]) -> tuple[Integers, Integers]:
    """Return the cells (wanted, found) that hold the same code."""
    _, numbers = _classes([*wanted, *found])
    rows, columns = np.nonzero(numbers[: len(wanted), None] == numbers[None, len(wanted) :])
    return rows, columns


def _members(sets: Sequence[frozenset[str]], vocabulary: Vocabulary) -> Integers:
    table = np.zeros((len(sets), len(vocabulary)), np.int64)
    for row, names in enumerate(sets):
        table[row, [vocabulary[name] for name in names]] = 1
    return table


def _with_unstated(table: Integers, wanted: Sequence[Hashable], found: Sequence[Hashable]) -> Integers:
    """Apply the two principles of `weights`: no wish counts half with everybody, no answer counts nothing."""
    table[:, [column for column, code in enumerate(found) if code in UNSTATED]] = 0
    table[[row for row, code in enumerate(wanted) if code in UNSTATED]] = NEUTRAL
    return table
