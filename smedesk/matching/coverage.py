"""How much of what one side asks in many codes the other side has: skills by code and group, and the words of
the texts.

All weights are whole numbers, so every sum is exact. A rare code counts more than one that everybody has.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from smedesk.matching.columns import numbers
from smedesk.matching.market import Profile
from smedesk.matching.sparse import Integers, Sparse, pair_products
from smedesk.matching.terms import SkillGroups, Stem, Term, group_terms, skill_keys, text_stems
from smedesk.matching.weights import FULL, NEUTRAL

GROUP_CREDIT = 500
"""What a skill earns if only its groups are covered."""

MOST_TERMS = 48
"""A text is known by its rarest stems, so that a very long one costs no more than a page."""


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
    """The skills asked by one side against those of the other; `asked` is the sum of a row's weights, 0 if
    none.
    """

    demand: Sparse
    answer: Sparse
    asked: Integers

    def value(self, wisher: Integers, answerer: Integers) -> Integers:
        """Return the share covered, or `NEUTRAL` where nothing is asked."""
        asked = self.asked[wisher]
        covered = pair_products(self.demand, self.answer, wisher, answerer)
        return np.where(asked > 0, covered // np.maximum(asked, 1), NEUTRAL)


def skill_coverage(
    demands: Sequence[frozenset[str]], answers: Sequence[frozenset[str]], skill_groups: SkillGroups
) -> SkillCoverage:
    """Prepare the coverage.

    A skill earns its whole weight for itself, half the share of its groups otherwise.
    """
    held = [skill_keys(skills, skill_groups) for skills in answers]
    holders = Counter(skill for skills in held for skill in skills)
    asked = [
        {skill: rarity(holders[skill], len(answers)) for skill in skill_keys(skills, skill_groups)}
        for skills in demands
    ]
    demand, answer = _tables(
        [_credits(weights, skill_groups) for weights in asked],
        [_holdings(skills, skill_groups) for skills in held],
    )
    return SkillCoverage(demand, answer, numbers(sum(weights.values()) for weights in asked))


@dataclass(frozen=True)
class TextLikeness:
    """Both sides' texts as rows of stems; a row is a direction of length `FULL`."""

    participants: Sparse
    places: Sparse

    def value(self, p: Integers, h: Integers) -> Integers:
        """Return the cosine of the two texts, 0 across languages."""
        return np.minimum(pair_products(self.participants, self.places, p, h) // FULL, FULL)


def text_likeness(participants: Sequence[Profile], places: Sequence[Profile]) -> TextLikeness:
    """Prepare the likeness; a stem belongs to one language, so texts meet only inside a language."""
    sides = [[text_stems(each.text, each.text_language) for each in side] for side in (participants, places)]
    texts = [stems for side in sides for stems in side if stems]
    holders = Counter(stem for stems in texts for stem in stems)
    written = Counter(language for stems in texts for language in {language for language, _ in stems})
    left, right = (
        [_direction({stem: rarity(holders[stem], written[stem[0]]) for stem in stems}) for stems in side]
        for side in sides
    )
    return TextLikeness(*_tables(left, right))


def _credits(weights: Mapping[str, int], skill_groups: SkillGroups) -> dict[Term, int]:
    """Return what each skill and each group of a demand earns: together `FULL` times the weight of each
    skill.

    Who has a skill is in all its groups, so the credits of the groups come off that of the skill itself.
    """
    credit: dict[Term, int] = {}
    for skill, weight in weights.items():
        groups = group_terms(skill, skill_groups)
        share = GROUP_CREDIT // len(groups) if groups else 0
        credit[skill] = weight * (FULL - share * len(groups))
        for group in groups:
            credit[group] = credit.get(group, 0) + weight * share
    return credit


def _holdings(skills: Iterable[str], skill_groups: SkillGroups) -> dict[Term, int]:
    return {term: 1 for skill in skills for term in (skill, *group_terms(skill, skill_groups))}


def _direction(weights: Mapping[Stem, int]) -> dict[Term, int]:
    """Return the rarest stems as a direction of length `FULL`."""
    chosen = sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:MOST_TERMS]
    length = math.sqrt(sum(weight * weight for _, weight in chosen))
    return {stem: round(FULL * weight / length) for stem, weight in chosen}


def _tables(left: Sequence[Mapping[Term, int]], right: Sequence[Mapping[Term, int]]) -> tuple[Sparse, Sparse]:
    """Number the terms that both sides have and leave the others out: they add nothing to any product."""
    known = {term for row in right for term in row}
    common = dict.fromkeys(term for row in left for term in row if term in known)
    number = {term: column for column, term in enumerate(common)}
    first, second = (
        Sparse.of(
            [{number[t]: weight for t, weight in row.items() if t in number} for row in side], len(number)
        )
        for side in (left, right)
    )
    return first, second
