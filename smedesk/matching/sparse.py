"""Sparse tables of whole numbers and the products of their rows, in plain NumPy.

The sums are exact: they are added as float64 and stay far below 2**53. So neither the order of adding nor the
machine can change a result.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Integers = NDArray[np.integer[Any]]
Booleans = NDArray[np.bool_]
Floats = NDArray[np.float64]

CELLS = 640_000
"""Cells of a dense block; larger blocks cost memory and gain no time (measured)."""

SHARED_CELLS = 1 / 300
"""Share of the cells from which a column is cheaper as a line of a dense matrix than as a list of rows
(measured).
"""

MOST_DENSE_COLUMNS = 128


@dataclass(frozen=True)
class Sparse:
    """Rows of (column, weight): row r owns the entries `start[r]` to `start[r + 1]`."""

    start: Integers
    column: Integers
    weight: Integers
    width: int

    @classmethod
    def of(cls, rows: Sequence[Collection[int]], weight: Integers, width: int) -> Sparse:
        """Build the table from the columns of each row and the weights of all entries in their order."""
        counts = np.array([len(row) for row in rows], np.int64)
        column = np.fromiter(chain.from_iterable(rows), np.int64, len(weight))
        return cls(_starts(counts), column, weight, width)

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.start) - 1

    @property
    def row(self) -> Integers:
        """The row of each entry."""
        return np.repeat(np.arange(self.height), np.diff(self.start))

    @cached_property
    def transposed(self) -> Sparse:
        """The same table by columns."""
        order = np.argsort(self.column, kind="stable")
        counts = np.bincount(self.column, minlength=self.width)
        return Sparse(_starts(counts), self.row[order], self.weight[order], self.height)

    def without(self, columns: Integers) -> Sparse:
        """Return the table without the entries of some columns."""
        kept = np.flatnonzero(~np.isin(self.column, columns))
        counts = np.bincount(self.row[kept], minlength=self.height)
        return Sparse(_starts(counts), self.column[kept], self.weight[kept], self.width)

    def dense(self, columns: Integers) -> Floats:
        """Return some columns as a dense matrix."""
        place = np.full(self.width, -1)
        place[columns] = np.arange(len(columns))
        matrix = np.zeros((self.height, len(columns)))
        entries = np.flatnonzero(place[self.column] >= 0)
        matrix[self.row[entries], place[self.column[entries]]] = self.weight[entries]
        return matrix


@dataclass(frozen=True)
class _Factor:
    """One table of a product, cut into the columns that many rows share and the others."""

    common: Floats
    rare: Sparse

    def rows_times(self, rows: Integers, other: _Factor) -> Floats:
        """Multiply some rows of this table with every row of the other."""
        sums = _rows_times(self.rare, rows, other.rare.transposed)
        if self.common.shape[1]:
            sums += np.einsum("ik,jk->ij", self.common[rows], other.common)  # `@` would start threads
        return sums


@dataclass(frozen=True)
class Product:
    """The products of the rows of two tables, worked out for the pairs of rows that are asked for."""

    left: _Factor
    right: _Factor

    @classmethod
    def of(cls, left: Sparse, right: Sparse) -> Product:
        """Prepare the product of two tables with the same columns."""
        shared = _shared_columns(left, right)
        first, second = (_Factor(table.dense(shared), table.without(shared)) for table in (left, right))
        return cls(first, second)

    def value(self, i: Integers, j: Integers) -> Integers:
        """Return the product of row `i[k]` of the left and row `j[k]` of the right table for every k.

        Works row by row on the side that has fewer distinct rows among the pairs.
        """
        left_rows, left_at = np.unique(i, return_inverse=True)
        right_rows, right_at = np.unique(j, return_inverse=True)
        if len(left_rows) <= len(right_rows):
            return _cells(self.left, self.right, left_rows, left_at, j)
        return _cells(self.right, self.left, right_rows, right_at, i)


def blocks(rows: Integers, width: int) -> Iterator[Integers]:
    """Cut `rows` so that a dense block of them with `width` columns stays within `CELLS`."""
    step = max(1, CELLS // max(width, 1))
    for first in range(0, len(rows), step):
        yield rows[first : first + step]


def _cells(factor: _Factor, other: _Factor, rows: Integers, at: Integers, columns: Integers) -> Integers:
    products = np.zeros(len(at), np.int64)
    first = 0
    for block in blocks(rows, other.rare.height):
        inside = np.flatnonzero((at >= first) & (at < first + len(block)))
        products[inside] = factor.rows_times(block, other)[at[inside] - first, columns[inside]]
        first += len(block)
    return products


def _rows_times(table: Sparse, rows: Integers, postings: Sparse) -> Floats:
    """Multiply some rows of a table with another one that is given by its columns."""
    counts = table.start[rows + 1] - table.start[rows]
    entry = _ranges(table.start[rows], counts)
    term = table.column[entry]
    lengths = postings.start[term + 1] - postings.start[term]
    hit = _ranges(postings.start[term], lengths)
    row_start = np.repeat(np.arange(len(rows)) * postings.width, counts)
    cell = np.repeat(row_start, lengths) + postings.column[hit]
    value = (np.repeat(table.weight[entry], lengths) * postings.weight[hit]).astype(np.float64)
    sums = np.bincount(cell, value, minlength=len(rows) * postings.width)
    return sums.astype(np.float64, copy=False).reshape(len(rows), postings.width)


def _shared_columns(left: Sparse, right: Sparse) -> Integers:
    """Return the columns with so many pairs of entries that a dense matrix is cheaper, the fullest first."""
    shared = np.bincount(left.column, minlength=left.width) * np.bincount(right.column, minlength=left.width)
    fullest = np.argsort(-shared, kind="stable")[:MOST_DENSE_COLUMNS]
    return fullest[shared[fullest] > SHARED_CELLS * left.height * right.height]


def _starts(counts: Integers) -> Integers:
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)


def _ranges(start: Integers, counts: Integers) -> Integers:
    """Return start[0], start[0] + 1, … (counts[0] of them), then start[1], …"""
    ends = np.cumsum(counts)
    return np.repeat(start - (ends - counts), counts) + np.arange(ends[-1] if len(ends) else 0)
