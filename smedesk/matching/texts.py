"""How alike two texts are: the cosine of the stems of their longer words, inside one language.

A text is a direction: its rarest stems, each by how rare it is, at a length of `DIRECTION`. All sums are exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

import numpy as np

from smedesk.matching.arrays import Integers, Vocabulary, grown, numbers
from smedesk.matching.coverage import moved_codes, rarity
from smedesk.matching.pools import Pool, Product
from smedesk.matching.terms import Stem, stem_of, words_of
from smedesk.matching.weights import FULL

MOST_TERMS = 48
"""A text is known by its rarest stems, so that a very long one costs no more than a page."""

DIRECTION = 10_000
"""The length of a text's row of stems."""

PARTICIPANTS, PLACES = 0, 1


class _Words(dict[str, int]):
    """Word of a language → the number of its stem."""

    def __init__(self, language: str, stems: Vocabulary[Stem]) -> None:
        super().__init__()
        self._language, self._stems = language, stems

    def __missing__(self, word: str) -> int:
        self[word] = number = self._stems[self._language, stem_of(word)]
        return number


class TextLikeness:
    """The texts of both sides. How rare a stem is goes by the texts of places, as with skills."""

    def __init__(self) -> None:
        self._stems = Vocabulary[Stem]()
        self._listed: list[Stem] = []
        self._languages = Vocabulary[str]()
        self._words: dict[str, _Words] = {}
        self._texts = Pool(), Pool()
        self._directions = Pool(), Pool()
        self._holders = np.zeros(0, np.int64)
        self._written = np.zeros(0, np.int64)
        self._language = np.zeros(0, np.int64)
        self._rarity: Integers = np.zeros(0, np.int64)
        self._unsettled = set[int](), set[int]()
        self.cosine = Product(*self._directions)

    def write(self, side: int, rows: Integers, texts: Sequence[tuple[str, str]]) -> None:
        """Write some texts with their languages; `settle` must follow."""
        if side == PLACES:
            self._count(rows, -1)
        stems = [self._numbers(text, language) for text, language in texts]
        column = numbers(chain.from_iterable(stems))
        self._texts[side].put(rows, numbers(map(len, stems)), column, np.ones_like(column))
        self._learn_stems()
        if side == PLACES:
            self._count(rows, 1)
        self._unsettled[side].update(rows.tolist())

    def settle(self) -> tuple[Integers, Integers]:
        """Write the directions; return the rows of participants and of places that changed because stems became rarer
        or more common.
        """
        now = rarity(self._holders, self._written[self._language])
        changed = moved_codes(grown(self._rarity, len(now))[: len(now)], now)
        self._rarity = now
        return self._settle_side(PARTICIPANTS, changed), self._settle_side(PLACES, changed)

    def value(self, p: Integers, h: Integers) -> Integers:
        """Return the cosine of the two texts, 0 across languages; the participants ascend."""
        return np.minimum(self.cosine.value(p, h) // (DIRECTION**2 // FULL), FULL)

    def _settle_side(self, side: int, changed: Integers) -> Integers:
        moved = self._texts[side].rows_with(changed)
        rows = np.union1d(moved, numbers(self._unsettled[side]))
        self._unsettled[side].clear()
        if len(rows):
            self._direct(side, rows)
        return moved

    def _numbers(self, text: str, language: str) -> list[int]:
        """Return the numbers of the stems of a text, each once; none without a language."""
        if not language or not text:
            return []
        known = self._words.get(language)
        if known is None:
            known = self._words[language] = _Words(language, self._stems)
        return list(dict.fromkeys([known[word] for word in words_of(text)]))

    def _count(self, rows: Integers, sign: int) -> None:
        """Count the texts of places that have a stem, and those of its language."""
        pool = self._texts[PLACES]
        known = rows[rows < len(pool.length)]
        at, counts = pool.entries(known)
        self._holders += sign * np.bincount(pool.column[at], minlength=len(self._holders))
        written = known[counts > 0]
        languages = self._language[pool.column[pool.start[written]]]
        self._written += sign * np.bincount(languages, minlength=len(self._written))

    def _learn_stems(self) -> None:
        if len(self._stems) == len(self._listed):
            return
        new = list(islice(self._stems, len(self._listed), None))
        self._listed += new
        languages = [self._languages[language] for language, _ in new]
        self._language = np.concatenate([self._language, numbers(languages)])
        self._holders = np.concatenate([self._holders, np.zeros(len(new), np.int64)])
        self._written = np.concatenate([self._written, np.zeros(len(self._languages) - len(self._written), np.int64)])

    def _direct(self, side: int, rows: Integers) -> None:
        """Write some ascending rows of texts as directions."""
        at, counts = self._texts[side].entries(rows)
        column = self._texts[side].column[at]
        if int(counts.max()) > MOST_TERMS:
            parts = np.split(column, np.cumsum(counts)[:-1])
            rarest = [self._rarest(part) if len(part) > MOST_TERMS else part for part in parts]
            column, counts = np.concatenate(rarest), numbers(map(len, rarest))
        weight = self._rarity[column]
        owner = np.repeat(np.arange(len(rows)), counts)
        length = np.sqrt(np.bincount(owner, weight**2, len(rows)))
        weight = np.rint(DIRECTION * weight / length[owner]).astype(np.int64)
        self._directions[side].put(rows, counts, column, weight)
        if side == PLACES:
            self.cosine.forget()

    def _rarest(self, column: Integers) -> Integers:
        """Return the rarest of some stems; of equally rare ones the first by the alphabet."""
        ranked = sorted(column.tolist(), key=lambda number: (-int(self._rarity[number]), self._listed[number]))
        return numbers(ranked[:MOST_TERMS])
