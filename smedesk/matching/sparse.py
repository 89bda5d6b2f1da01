"""Sparse tables of whole numbers and the products of their rows, in plain NumPy.

The sums are exact: NumPy adds them as float64, and they stay far below 2**53. So the order of adding, and
with it the machine, cannot change a result.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.integer[Any]]
Booleans = NDArray[np.bool_]

CELLS = 640_000
"""Cells of a dense block; larger blocks cost memory and gain no time (measured)."""


@dataclass(frozen=True)
class Sparse:
    """Rows of (column, weight): row r owns the entries `start[r]` to `start[r + 1]`."""

    start: Integers
    column: Integers
    weight: Integers
    width: int

    @classmethod
    def of(cls, rows: Sequence[Mapping[int, int]], width: int) -> Sparse:
        """Build the table from one mapping of column to weight for each row."""
        return cls(
            start=_starts(np.array([len(row) for row in rows], np.int64)),
            column=np.array([column for row in rows for column in row], np.int64),
            weight=np.array([weight for row in rows for weight in row.values()], np.int64),
            width=width,
        )

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.start) - 1

    @cached_property
    def transposed(self) -> Sparse:
        """The same table by columns."""
        order = np.argsort(self.column, kind="stable")
        rows = np.repeat(np.arange(self.height), np.diff(self.start))
        counts = np.bincount(self.column, minlength=self.width)
        return Sparse(_starts(counts), rows[order], self.weight[order], self.height)


def pair_products(left: Sparse, right: Sparse, i: Integers, j: Integers) -> Integers:
    """Return the product of row `i[k]` of `left` and row `j[k]` of `right` for every k.

    Works row by row on the side that has fewer distinct rows among the pairs.
    """
    left_rows, left_at = np.unique(i, return_inverse=True)
    right_rows, right_at = np.unique(j, return_inverse=True)
    if len(left_rows) <= len(right_rows):
        return _products(left, right.transposed, left_rows, left_at, j)
    return _products(right, left.transposed, right_rows, right_at, i)


def _products(table: Sparse, postings: Sparse, rows: Integers, at: Integers, other: Integers) -> Integers:
    products = np.zeros(len(at), np.int64)
    step = max(1, CELLS // max(postings.width, 1))
    for first in range(0, len(rows), step):
        block = rows[first : first + step]
        dense = _dense_rows(table, postings, block)
        if len(block) == len(rows):
            return dense[at, other]
        inside = np.flatnonzero((at >= first) & (at < first + step))
        products[inside] = dense[at[inside] - first, other[inside]]
    return products


def _dense_rows(table: Sparse, postings: Sparse, rows: Integers) -> Integers:
    """Multiply some rows of `table` with the whole other table, which is given by its columns."""
    counts = table.start[rows + 1] - table.start[rows]
    entry = _ranges(table.start[rows], counts)
    term = table.column[entry]
    lengths = postings.start[term + 1] - postings.start[term]
    hit = _ranges(postings.start[term], lengths)
    row_start = np.repeat(np.arange(len(rows)) * postings.width, counts)
    cell = np.repeat(row_start, lengths) + postings.column[hit]
    value = np.repeat(table.weight[entry], lengths) * postings.weight[hit]
    sums = np.bincount(cell, value, minlength=len(rows) * postings.width)
    return sums.astype(np.int64).reshape(len(rows), postings.width)


def blocks(rows: Integers, width: int) -> Iterator[Integers]:
    """Cut `rows` so that a dense block of them with `width` columns stays within `CELLS`."""
    step = max(1, CELLS // max(width, 1))
    for first in range(0, len(rows), step):
        yield rows[first : first + step]


def _starts(counts: Integers) -> Integers:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)


def _ranges(start: Integers, counts: Integers) -> Integers:
    """Return start[0], start[0] + 1, … (counts[0] of them), then start[1], …"""
    ends = np.cumsum(counts)
    return np.repeat(start - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)
