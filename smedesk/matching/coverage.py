"""How much of what one side asks in many codes the other side has: skills by code and group.

All weights are whole numbers, so every sum is exact. A rare code counts more than one that everybody has; how rare a
code is goes by halvings, so a single record that changes seldom changes the weights of others, and where it does, their
rows are written anew.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import chain, islice

import numpy as np

from smedesk.matching.arrays import Integers, Vocabulary, grown, numbers
from smedesk.matching.pools import Pool, Product
from smedesk.matching.terms import SkillGroups, Term, group_terms, skill_keys
from smedesk.matching.weights import FULL, NEUTRAL

GROUP_CREDIT = 500
"""What a skill earns if only its groups are covered."""

COMMON_WEIGHT = 6
"""The weight of a code that more than half have."""

HALVING = 4
"""What each halving of those who have a code adds to its weight."""

MOST_HALVINGS = 6
"""A code that fewer than one of 64 have is as rare as any: one record more or less then changes no weight."""


def rarity(holders: Integers, everybody: Integers | int) -> Integers:
    """Return the weight of codes that so many of everybody have.

    It goes by the number of binary digits, near the usual 1 + ln of the inverse frequency: 6 if more than half
    have it, 4 more for each halving up to `MOST_HALVINGS`.
    """
    halvings = np.clip(_binary_digits(everybody) - _binary_digits(holders), 0, MOST_HALVINGS)
    weight: Integers = COMMON_WEIGHT + HALVING * halvings
    return weight


def moved_codes(before: Integers, now: Integers) -> Integers:
    """Return the codes that weigh other than before; who names a new one is written anyway."""
    return np.flatnonzero((now != before) & (before > 0))


def _binary_digits(count: Integers | int) -> Integers:
    digits: Integers = np.frexp(np.asarray(count, np.float64))[1]
    return digits


_NO_SKILL = -1


class Skills:
    """The numbers of skills and groups, and which groups a skill belongs to."""

    def __init__(self, skill_groups: SkillGroups) -> None:
        self._skill_groups = skill_groups
        self._numbers = Vocabulary[Term]()
        self._stated = _Stated(self._numbers, skill_groups)
        self._grouped = 0
        self.groups = Pool()

    def __len__(self) -> int:
        return len(self._numbers)

    def numbers(self, rows: Sequence[Collection[str]]) -> list[set[int]]:
        """Return the numbers of the skills of each row."""
        stated = self._stated
        found = [{stated[skill] for skill in skills} for skills in rows]
        for numbers_of_row in found:
            numbers_of_row.discard(_NO_SKILL)
        while len(self._numbers) > self._grouped:  # the groups that are numbered here belong to none themselves
            self._group(list(islice(self._numbers, self._grouped, None)))
        return found

    def _group(self, new: Sequence[Term]) -> None:
        groups = [
            [self._numbers[term] for term in group_terms(skill, self._skill_groups)] if isinstance(skill, str) else []
            for skill in new
        ]
        at = np.arange(self._grouped, self._grouped + len(new))
        column = numbers(chain.from_iterable(groups))
        self.groups.put(at, numbers(map(len, groups)), column, np.ones_like(column))
        self._grouped += len(new)


class _Stated(dict[str, int]):
    """A skill as it is stated → its number."""

    def __init__(self, known: Vocabulary[Term], skill_groups: SkillGroups) -> None:
        super().__init__()
        self._known, self._skill_groups = known, skill_groups

    def __missing__(self, skill: str) -> int:
        keys = skill_keys((skill,), self._skill_groups)
        self[skill] = number = self._known[next(iter(keys))] if keys else _NO_SKILL
        return number


class SkillCoverage:
    """The skills one side asks against those the other has; both by numbers of `Skills`.

    How rare a skill is goes by the places that name it here, whether they ask or answer: so what suits one participant
    hangs on no other.
    """

    def __init__(self, skills: Skills, *, places_answer: bool) -> None:
        self._skills = skills
        self._wanted, self._credits, self._holdings = Pool(), Pool(), Pool()
        self._named = Pool() if places_answer else self._wanted
        self._places_answer = places_answer
        self._asked = np.zeros(0, np.int32)
        self._holders = np.zeros(0, np.int64)
        self._rarity: Integers = np.zeros(0, np.int64)
        self._unsettled = set[int]()
        self.covered = Product(self._credits, self._holdings)
        self.covering = Product(self._holdings, self._credits)

    def write_wishes(self, rows: Integers, wanted: Sequence[Collection[int]]) -> None:
        """Write what some rows ask; `settle` must follow."""
        if self._places_answer:
            self._wanted.put(rows, *_entries(wanted))
        else:
            self._name(rows, wanted)
        self._unsettled.update(rows.tolist())

    def write_answers(self, rows: Integers, held: Sequence[Collection[int]]) -> None:
        """Write what some rows have; `settle` must follow."""
        if self._places_answer:
            self._name(rows, held)
        counts, column, _ = _entries(held)
        at, group_counts = self._skills.groups.entries(column)
        owner = np.repeat(rows, counts)
        row = np.concatenate([owner, np.repeat(owner, group_counts)])
        term = np.concatenate([column, self._skills.groups.column[at]])
        key = np.sort(row * (len(self._skills) + 1) + term)
        row, term = np.divmod(key[np.diff(key, prepend=-1) > 0], len(self._skills) + 1)
        _put_sorted(self._holdings, rows, row, term, np.ones_like(term))
        self.covered.forget()

    def settle(self, everybody: int) -> Integers:
        """Write what earns how much, now that so many places are there; return the rows of wishes that changed because
        codes became rarer or more common.
        """
        self._holders = grown(self._holders, len(self._skills))
        self._rarity = grown(self._rarity, len(self._holders))
        now = rarity(self._holders, everybody)
        moved = self._wanted.rows_with(moved_codes(self._rarity, now))
        self._rarity = now
        rows = np.union1d(moved, numbers(self._unsettled))
        self._unsettled.clear()
        if len(rows):
            self._credit(rows)
        return moved

    def value(self, wisher: Integers, answerer: Integers) -> Integers:
        """Return the share covered, or `NEUTRAL` where nothing is asked; the wishers ascend."""
        return self._share(wisher, self.covered.value(wisher, answerer))

    def value_by_answerer(self, answerer: Integers, wisher: Integers) -> Integers:
        """Return the same where it is the answerers who ascend."""
        return self._share(wisher, self.covering.value(answerer, wisher))

    def _share(self, wisher: Integers, covered: Integers) -> Integers:
        asked = self._asked.take(wisher)
        share: Integers = covered // np.maximum(asked, 1)
        share[asked == 0] = NEUTRAL
        return share

    def _name(self, rows: Integers, named: Sequence[Collection[int]]) -> None:
        """Write and count what some places name."""
        self._count(rows, -1)
        self._named.put(rows, *_entries(named))
        self._count(rows, 1)

    def _count(self, rows: Integers, sign: int) -> None:
        at, _ = self._named.entries(rows[rows < len(self._named.length)])
        self._holders = grown(self._holders, len(self._skills))
        self._holders += sign * np.bincount(self._named.column[at], minlength=len(self._holders))

    def _credit(self, rows: Integers) -> None:
        """Write what each skill and each group of some ascending rows of wishes earns: `FULL` times the weight of a
        skill in all.

        Who has a skill is in all its groups, so the credits of the groups come off that of the skill itself.
        """
        self._asked = grown(self._asked, int(rows.max(initial=-1)) + 1)
        at, counts = self._wanted.entries(rows)
        skill, owner = self._wanted.column[at].astype(np.int64), np.repeat(rows, counts)
        weight = self._rarity[skill]
        group_at, group_counts = self._skills.groups.entries(skill)
        share = GROUP_CREDIT // np.maximum(group_counts, 1)
        row = np.concatenate([owner, np.repeat(owner, group_counts)])
        term = np.concatenate([skill, self._skills.groups.column[group_at]])
        own = weight * (FULL - share * group_counts)
        credit = np.concatenate([own, np.repeat(weight * share, group_counts)])
        key, place = np.unique(row * (len(self._skills) + 1) + term, return_inverse=True)
        sums = np.bincount(place, credit, len(key)).astype(np.int64)
        row, term = np.divmod(key, len(self._skills) + 1)
        _put_sorted(self._credits, rows, row, term, sums)
        self._asked[rows] = np.bincount(np.searchsorted(rows, owner), weight, len(rows))
        self.covering.forget()


def _entries(rows: Sequence[Collection[int]]) -> tuple[Integers, Integers, Integers]:
    """Return how many entries each row has, their columns and their weights, as `Pool.put` takes them."""
    column = numbers(chain.from_iterable(rows))
    return numbers(map(len, rows)), column, np.ones_like(column)


def _put_sorted(pool: Pool, rows: Integers, row: Integers, column: Integers, weight: Integers) -> None:
    """Write entries that are ordered by their rows; a row of `rows` may have none."""
    ascending = np.sort(rows)
    counts = np.searchsorted(row, ascending, "right") - np.searchsorted(row, ascending, "left")
    pool.put(ascending, counts, column, weight)
