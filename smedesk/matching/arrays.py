"""Arrays that grow with what they hold, and whole numbers packed into bits.

Everything here is exact: whole numbers are added as whole numbers, so no machine can differ from another.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.integer[Any]]
Booleans = NDArray[np.bool_]
Bits = NDArray[np.uint64]

Kind = TypeVar("Kind", bound=np.generic)
Code = TypeVar("Code", bound=Hashable)

WORD = 64
"""Bits of a word: arrays that have rows grow by whole words of rows."""


class Vocabulary(dict[Code, int]):
    """Numbers for codes, in the order in which they are met."""

    def __missing__(self, code: Code) -> int:
        """Number a new code."""
        self[code] = number = len(self)
        return number


def grown(array: NDArray[Kind], *least: int, fill: int = 0) -> NDArray[Kind]:
    """Return the array with at least this length along each axis, the first at least doubled where it grows; what is
    new holds `fill`.
    """
    have = array.shape
    if all(length >= least_length for length, least_length in zip(have, least, strict=True)):
        return array
    first = have[0] if have[0] >= least[0] else words(max(least[0], 2 * have[0])) * WORD
    rest = tuple(max(pair) for pair in zip(have[1:], least[1:], strict=True))
    larger = np.full((first, *rest), fill, array.dtype)
    larger[tuple(slice(length) for length in have)] = array
    return larger


def words(bits: int) -> int:
    """Return how many words hold so many bits."""
    return -(-bits // WORD)


def packed(flags: Booleans) -> Bits:
    """Return rows of flags as rows of words, the first flag in the lowest bit; the flags must fill whole words."""
    packed_bytes = np.packbits(flags, axis=-1, bitorder="little")
    return np.ascontiguousarray(packed_bytes).view("<u8").astype(np.uint64, copy=False)


def positions(bits: Bits) -> tuple[Integers, Integers]:
    """Return row and column of every bit that is set, by row and column."""
    as_bytes = np.ascontiguousarray(bits.astype("<u8", copy=False)).view(np.uint8)
    flat = np.flatnonzero(np.unpackbits(as_bytes, axis=-1, bitorder="little").view(np.bool_))
    return np.divmod(flat, max(bits.shape[-1] * WORD, 1))


def flags(values: Iterable[bool]) -> Booleans:
    """Return a column of booleans."""
    return np.fromiter(values, np.bool_)


def numbers(values: Iterable[int]) -> Integers:
    """Return a column of whole numbers."""
    return np.fromiter(values, np.int64)


def ranges(start: Integers, counts: Integers) -> Integers:
    """Return start[0], start[0] + 1, … (counts[0] of them), then start[1], …"""
    ends = np.cumsum(counts)
    return np.repeat(start - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)
