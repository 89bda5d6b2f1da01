"""Paragraphs side by side, clause against clause: what a table would do, without a table's work for each clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

Row = list[Any]
"""A paragraph for each column, or None"""


class Sides(Flowable):  # type: ignore[misc]
    """Rows of paragraphs in columns; `columns` are the left edge and the width of each.

    It stays whole up to `whole`; what is higher is parted inside its last row, when `least` is left for that.
    """

    def __init__(
        self, rows: Sequence[Row], columns: Sequence[tuple[float, float]], tops: Sequence[float], bottom: float,
        whole: float, least: float,
    ) -> None:  # fmt: skip
        super().__init__()
        self._rows, self._columns, self._tops, self._bottom = list(rows), tuple(columns), list(tops), bottom
        self._whole, self._least = whole, least
        self._heights: list[float] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if not self._heights:
            self._heights = [
                max(paragraph.wrap(width, available_height)[1] for paragraph, (_, width) in self._cells(row))
                for row in self._rows
            ]
            self.height = sum(self._heights) + sum(self._tops) + self._bottom * len(self._rows)
            self.width = available_width
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Any]:
        self.wrap(available_width, available_height)
        before = self.height - self._heights[-1] - self._bottom
        if self.height <= self._whole or available_height - before < self._least:
            return []
        upper, lower = self._parted(self._rows[-1], available_height - before - self._bottom)
        if not upper or not lower:
            return []
        return [
            self._like([*self._rows[:-1], upper], self._tops),
            self._like([lower], [0.0]),
        ]

    def draw(self) -> None:
        top = self.height
        for row, height, air in zip(self._rows, self._heights, self._tops, strict=True):
            top -= air
            for paragraph, (left, _) in self._cells(row):
                paragraph.drawOn(self.canv, left, top - paragraph.height)
            top -= height + self._bottom

    def _cells(self, row: Row) -> list[tuple[Any, tuple[float, float]]]:
        return [
            (paragraph, place) for paragraph, place in zip(row, self._columns, strict=True) if paragraph is not None
        ]

    def _parted(self, row: Row, height: float) -> tuple[Row, Row]:
        """The row above and below `height`; empty where a paragraph cannot be parted there."""
        upper: Row = []
        lower: Row = []
        for paragraph, (_, width) in zip(row, self._columns, strict=True):
            if paragraph is None or paragraph.height <= height:
                parts = [paragraph, None]
            else:
                parts = paragraph.split(width, height)
                if len(parts) != 2:
                    return [], []
            upper.append(parts[0])
            lower.append(parts[1])
        return upper, lower

    def _like(self, rows: list[Row], tops: list[float]) -> Sides:
        return Sides(rows, self._columns, tops, self._bottom, self._whole, self._least)
