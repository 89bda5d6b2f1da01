"""Sparse tables of whole numbers whose rows change one by one, and the products of their rows.

A product is worked out for the pairs of rows that are asked for, in one of two ways with the same result: for the pairs
of one row by the entries of the others; for the pairs of many rows block by block, where a column that many rows share
is a line of a dense matrix and any other a list of the rows that have it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from smedesk.matching.arrays import Integers, grown, ranges

CELLS = 640_000
"""Cells of a dense block; larger blocks cost memory and gain no time (measured)."""

SHARED_BY = 32
"""A column that more than every so manieth row has is dense (measured)."""

DENSE_BYTES = 24_000_000
"""The most that the dense columns of one product may take."""

FEW_PAIRS = 12
"""Pairs of one row from which a block is cheaper than the entries of each (measured)."""

_Numbers = np.int32


class Pool:
    """Rows of (column, weight). A row that changes is written at the end; what it leaves behind is dropped at times."""

    def __init__(self) -> None:
        self.start = np.zeros(0, np.int64)
        self.length = np.zeros(0, np.int64)
        self.column = np.zeros(0, _Numbers)
        self.weight = np.zeros(0, _Numbers)
        self.width = 0
        self._end = 0

    def put(self, rows: Integers, counts: Integers, column: Integers, weight: Integers) -> None:
        """Write some rows; `counts` entries belong to each, in their order."""
        self._make_room(int(rows.max(initial=-1)) + 1, len(column))
        new_end = self._end + len(column)
        self.column[self._end : new_end] = column
        self.weight[self._end : new_end] = weight
        self.start[rows] = self._end + np.cumsum(counts) - counts
        self.length[rows] = counts
        self._end = new_end
        self.width = max(self.width, int(column.max(initial=-1)) + 1)

    def entries(self, rows: Integers) -> tuple[Integers, Integers]:
        """Return the positions of the entries of some rows, and how many belong to each."""
        counts = self.length[rows]
        return ranges(self.start[rows], counts), counts

    def rows_with(self, columns: Integers) -> Integers:
        """Return the rows that have one of some columns."""
        if not len(columns):
            return np.zeros(0, np.int64)
        wanted = np.zeros(max(self.width, int(columns.max(initial=-1)) + 1), np.bool_)
        wanted[columns] = True
        everywhere = np.arange(len(self.length))
        at, counts = self.entries(everywhere)
        hits = wanted[self.column[at]]
        return np.unique(np.repeat(everywhere, counts)[hits])

    def _make_room(self, rows: int, entries: int) -> None:
        self.start, self.length = grown(self.start, rows), grown(self.length, rows)
        if self._end + entries > len(self.column):
            used = int(self.length.sum())
            if 2 * used < self._end:
                self._drop_left_behind()
            self.column, self.weight = (grown(each, self._end + entries) for each in (self.column, self.weight))

    def _drop_left_behind(self) -> None:
        at, counts = self.entries(np.arange(len(self.length)))
        self.column, self.weight = self.column[at], self.weight[at]
        self.start = np.cumsum(counts) - counts
        self._end = len(at)


@dataclass
class _Postings:
    """A pool by columns: the rows of a column that few have, and a dense line for each that many have.

    `slot[column]` is the line, -1 where there is none.
    """

    start: Integers
    row: Integers
    weight: Integers
    slot: Integers
    dense: Integers

    @classmethod
    def of(cls, pool: Pool, height: int) -> _Postings:
        """Turn the pool round."""
        everywhere = np.arange(min(height, len(pool.length)))
        at, counts = pool.entries(everywhere)
        column, weight = pool.column[at], pool.weight[at]
        row = np.repeat(everywhere, counts).astype(_Numbers)
        holders = np.bincount(column, minlength=pool.width)
        numbers = np.uint8 if weight.max(initial=0) <= np.iinfo(np.uint8).max else _Numbers
        most = DENSE_BYTES // max(height * np.dtype(numbers).itemsize, 1)
        common = np.argsort(-holders, kind="stable")[:most]
        common = common[holders[common] * SHARED_BY > height]
        slot = np.full(pool.width, -1, np.int64)
        slot[common] = np.arange(len(common))
        dense = np.zeros((len(common), height), numbers)
        is_dense = slot[column] >= 0
        dense[slot[column[is_dense]], row[is_dense]] = weight[is_dense]
        rest = np.flatnonzero(~is_dense)
        order = rest[np.argsort(column[rest], kind="stable")]
        start = np.concatenate([[0], np.cumsum(np.where(slot >= 0, 0, holders))])
        return cls(start, row[order], weight[order], slot, dense)


@dataclass
class Product:
    """The products of the rows of two pools. `forget` what was prepared when the right one has changed."""

    left: Pool
    right: Pool
    _postings: _Postings | None = field(default=None, repr=False)
    _cells: Integers = field(default_factory=lambda: np.zeros(0, _Numbers), repr=False)

    def forget(self) -> None:
        """Forget what was prepared of the right pool."""
        self._postings = None

    def value(self, i: Integers, j: Integers) -> Integers:
        """Return the product of row `i[k]` of the left and row `j[k]` of the right pool for every k; `i` ascends."""
        if not len(i):
            return np.zeros(0, np.int64)
        if len(j) > 1 and j[0] == j[-1] and i[0] != i[-1] and bool((j == j[0]).all()):
            return _against(self.right, int(j[0]), self.left, i)
        first = np.flatnonzero(np.concatenate([[True], i[1:] != i[:-1]]))
        if len(first) > 1 and len(i) > FEW_PAIRS * len(first):
            return self._in_blocks(i, j, first)
        parts = [
            _against(self.left, int(i[start]), self.right, j[start:end])
            for start, end in zip(first.tolist(), [*first[1:].tolist(), len(i)], strict=True)
        ]
        return np.concatenate(parts)

    def _in_blocks(self, i: Integers, j: Integers, first: Integers) -> Integers:
        height = len(self.right.length)
        postings = self._postings = self._postings or _Postings.of(self.right, height)
        edges = np.append(first, len(i))
        step = max(1, CELLS // max(height, 1))
        products = np.zeros(len(i), _Numbers)
        for at in range(0, len(first), step):
            here = edges[at : at + step + 1]
            span = slice(int(here[0]), int(here[-1]))
            products[span] = self._block(postings, i[here[:-1]], np.diff(here), j[span], height)
        return products

    def _block(self, postings: _Postings, rows: Integers, pairs: Integers, j: Integers, height: int) -> Integers:
        """Return the products of some rows, each with so many pairs, for the right rows `j`."""
        at, counts = self.left.entries(rows)
        known = np.flatnonzero(self.left.column[at] < len(postings.slot))
        local = np.repeat(np.arange(len(rows)), counts)[known]
        column, weight = self.left.column[at[known]], self.left.weight[at[known]]
        slot = postings.slot[column]
        rare = np.flatnonzero(slot < 0)
        sums = self._rare(postings, local[rare], column[rare], weight[rare], len(rows), height)
        values = sums.take(np.repeat(np.arange(len(rows)) * height, pairs) + j)
        common, dense = np.flatnonzero(slot >= 0), postings.dense.ravel()
        for line, factor in _lines(local[common], slot[common], weight[common], len(rows)):
            values += np.repeat(factor, pairs) * dense.take(np.repeat(line * height, pairs) + j)
        return values

    def _rare(
        self, postings: _Postings, local: Integers, column: Integers, weight: Integers, rows: int, height: int
    ) -> Integers:
        if len(self._cells) != rows * height:
            self._cells = np.zeros(rows * height, _Numbers)
        self._cells.fill(0)
        lengths = postings.start[column + 1] - postings.start[column]
        hit = ranges(postings.start[column], lengths)
        cell = np.repeat(local * height, lengths) + postings.row[hit]
        np.add.at(self._cells, cell, np.repeat(weight, lengths) * postings.weight[hit])
        return self._cells


def blocks(rows: Integers, width: int) -> Iterator[Integers]:
    """Cut `rows` so that a dense block of them with `width` columns stays within `CELLS`."""
    step = max(1, CELLS // max(width, 1))
    for first in range(0, len(rows), step):
        yield rows[first : first + step]


def _lines(local: Integers, slot: Integers, weight: Integers, rows: int) -> Iterator[tuple[Integers, Integers]]:
    """Yield the first dense entry of every row, then the second, …: line and weight of each row, weight 0 where a row
    has no more.
    """
    counts = np.bincount(local, minlength=rows)
    start = np.cumsum(counts) - counts
    for k in range(int(counts.max(initial=0))):
        has_more = np.flatnonzero(counts > k)
        line, factor = np.zeros(rows, np.int64), np.zeros(rows, _Numbers)
        line[has_more], factor[has_more] = slot[start[has_more] + k], weight[start[has_more] + k]
        yield line, factor


def _against(one: Pool, row: int, others: Pool, rows: Integers) -> Integers:
    """Return the products of one row with some rows of another pool."""
    own = slice(int(one.start[row]), int(one.start[row] + one.length[row]))
    weights = np.zeros(max(one.width, others.width), _Numbers)
    weights[one.column[own]] = one.weight[own]
    at, counts = others.entries(rows)
    values = weights.take(others.column.take(at)) * others.weight.take(at)
    filled = np.flatnonzero(counts)
    products = np.zeros(len(rows), _Numbers)
    if len(filled):
        products[filled] = np.add.reduceat(values, (np.cumsum(counts) - counts)[filled])
    return products
