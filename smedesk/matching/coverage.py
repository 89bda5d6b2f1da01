"""How much of what one side asks in many codes the other side has: skills by code and group, and the words of
the texts.

All weights are whole numbers, so every sum is exact. A rare code counts more than one that everybody has.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

import numpy as np

from smedesk.matching.columns import Vocabulary, numbers
from smedesk.matching.market import Profile
from smedesk.matching.sparse import Integers, Product, Sparse
from smedesk.matching.terms import SkillGroups, Term, group_terms, skill_keys, text_stems
from smedesk.matching.weights import FULL, NEUTRAL

GROUP_CREDIT = 500
"""What a skill earns if only its groups are covered."""

MOST_TERMS = 48
"""A text is known by its rarest stems, so that a very long one costs no more than a page."""

DIRECTION = 10_000
"""The length of a text's row of stems."""


@lru_cache(maxsize=4096)
def rarity(holders: int, everybody: int) -> int:
    """Return the weight of a code that `holders` of `everybody` have: 6 if all have it, 4 more for each
    halving.

    Four times 1.5 + log2(everybody / holders), smoothed by one and rounded down, in whole numbers:
    proportional to the usual 1 + ln of the inverse frequency within a few per cent.
    """
    return 5 + ((everybody + 1) ** 4 // (holders + 1) ** 4).bit_length()


@dataclass(frozen=True)
class SkillCoverage:
    """The skills one side asks against those the other has; `asked` sums the weights of a row, 0 if it asks
    none.
    """

    covered: Product
    asked: Integers

    def value(self, wisher: Integers, answerer: Integers) -> Integers:
        """Return the share covered, or `NEUTRAL` where nothing is asked."""
        asked = self.asked[wisher]
        covered = self.covered.value(wisher, answerer)
        return np.where(asked > 0, covered // np.maximum(asked, 1), NEUTRAL)


def skill_coverage(
    demands: Sequence[frozenset[str]], answers: Sequence[frozenset[str]], skill_groups: SkillGroups
) -> SkillCoverage:
    """Prepare the coverage.

    A skill earns its whole weight for itself, half the share of its groups otherwise.
    """
    held = [skill_keys(skills, skill_groups) for skills in answers]
    asked = [skill_keys(skills, skill_groups) for skills in demands]
    holders = Counter(skill for skills in held for skill in skills)
    weights = [{skill: rarity(holders[skill], len(answers)) for skill in skills} for skills in asked]
    groups = {skill: group_terms(skill, skill_groups) for skill in {*holders, *chain.from_iterable(asked)}}
    number = Vocabulary()
    answer = _table([_holdings(skills, groups) for skills in held], number)
    demand = _table([_credits(row, groups) for row in weights], number)
    covered = Product.of(demand, replace(answer, width=demand.width))
    return SkillCoverage(covered, numbers(sum(row.values()) for row in weights))


@dataclass(frozen=True)
class TextLikeness:
    """The texts of both sides as rows of stems; each row is a direction of length `DIRECTION`."""

    cosine: Product

    def value(self, p: Integers, h: Integers) -> Integers:
        """Return the cosine of the two texts, 0 across languages."""
        return np.minimum(self.cosine.value(p, h) // (DIRECTION**2 // FULL), FULL)


def text_likeness(participants: Sequence[Profile], places: Sequence[Profile]) -> TextLikeness:
    """Prepare the likeness; a stem belongs to one language, so texts meet only inside a language."""
    sides = [[text_stems(each.text, each.text_language) for each in side] for side in (participants, places)]
    texts = [stems for side in sides for stems in side if stems]
    holders = Counter(chain.from_iterable(texts))
    written = Counter(next(iter(stems))[0] for stems in texts)
    weight = {stem: rarity(count, written[stem[0]]) for stem, count in holders.items()}
    rarest_first = sorted(weight, key=lambda stem: (-weight[stem], stem))
    number = {stem: column for column, stem in enumerate(rarest_first)}
    weights = numbers(weight[stem] for stem in rarest_first)
    left, right = (_directions([sorted(number[stem] for stem in stems) for stems in side], weights) for side in sides)
    return TextLikeness(Product.of(left, right))


def _credits(weights: Mapping[str, int], groups: Mapping[str, Sequence[Term]]) -> dict[Term, int]:
    """Return what each skill and each group of a demand earns: `FULL` times the weight of a skill in all.

    Who has a skill is in all its groups, so the credits of the groups come off that of the skill itself.
    """
    credit: dict[Term, int] = {}
    for skill, weight in weights.items():
        share = GROUP_CREDIT // len(groups[skill]) if groups[skill] else 0
        credit[skill] = weight * (FULL - share * len(groups[skill]))
        for group in groups[skill]:
            credit[group] = credit.get(group, 0) + weight * share
    return credit


def _holdings(skills: Iterable[str], groups: Mapping[str, Sequence[Term]]) -> dict[Term, int]:
    return {term: 1 for skill in skills for term in (skill, *groups[skill])}


def _table(rows: Sequence[Mapping[Term, int]], number: Vocabulary) -> Sparse:
    columns = [[number.number(term) for term in row] for row in rows]
    return Sparse.of(columns, numbers(chain.from_iterable(row.values() for row in rows)), len(number))


def _directions(rows: Sequence[list[int]], weights: Integers) -> Sparse:
    """Return the rarest stems of each text, which come first, as a direction."""
    rarest = [row[:MOST_TERMS] for row in rows]
    weight = weights[numbers(chain.from_iterable(rarest))]
    table = Sparse.of(rarest, weight, len(weights))
    length = np.sqrt(np.bincount(table.row, weight**2, table.height))
    return replace(table, weight=np.rint(DIRECTION * weight / length[table.row]).astype(np.int64))
