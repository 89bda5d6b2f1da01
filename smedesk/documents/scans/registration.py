"""Lays a scan on the kept page: where each millimetre of the paper lies in the picture, and how far that is sure."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from smedesk.documents.scans.decoding import FoundCode
from smedesk.documents.scans.geometry import apply, distances, fit_affine, fit_homography, fit_similarity
from smedesk.documents.scans.kept import SCALE, KeptPage
from smedesk.documents.scans.picture import Matrix, Points
from smedesk.documents.scans.reading import ReadPage

_FLAT_MM = 0.6
"""Corners of codes are found to about a tenth of this; what affine maps leave beyond it is a slant."""


@dataclass(frozen=True, slots=True, eq=False)
class Registration:
    """`matrix` takes millimetres of the paper, from its upper left corner, to pixels of the scan.

    `error_mm` is the largest distance between a corner of a code and its place; `codes` is how many codes hold the
    map: with one, far places may be millimetres off. `is_flat`: the paper lay flat; otherwise a camera saw it slanted.
    """

    matrix: Matrix
    error_mm: float
    codes: int
    is_flat: bool

    @property
    def is_tight(self) -> bool:
        """Whether places are known to a millimetre."""
        return self.is_flat and self.codes > 1

    def to_scan(self, points: Points) -> Points:
        """Millimetres of the paper to pixels of the scan."""
        return apply(self.matrix, points)


def register(read: ReadPage, kept: KeptPage) -> Registration | None:
    """Lay the scan on the kept page; None where no code holds it, or the codes are another page's."""
    if not read.codes or read.claims != tuple(dict.fromkeys(code.claim for code in kept.codes)):
        return None
    if len(read.codes) == 2 and len(kept.codes) == 2:
        return _held_by_two(_points(kept.codes, SCALE), _points(read.codes))
    tried = [_held_by_one(_points((code,), SCALE), _points(read.codes[:1])) for code in kept.codes]
    return min(tried, key=lambda registration: _outside(registration, read, kept))


def _points(codes: tuple[FoundCode, ...], scale: float = 1.0) -> Points:
    points: Points = np.array([point for code in codes for point in code.corners]) / scale
    return points


def _held_by_two(paper: Points, seen: Points) -> Registration:
    flat = fit_affine(paper, seen)
    error = _error_mm(flat, paper, seen)
    if error <= _FLAT_MM:
        return Registration(flat, error, 2, is_flat=True)
    slanted = fit_homography(paper, seen)
    return Registration(slanted, _error_mm(slanted, paper, seen), 2, is_flat=False)


def _held_by_one(paper: Points, seen: Points) -> Registration:
    matrix = fit_similarity(paper, seen)
    error = _error_mm(matrix, paper, seen)
    return Registration(matrix, error, 1, is_flat=error <= _FLAT_MM)


def _error_mm(matrix: Matrix, paper: Points, seen: Points) -> float:
    back = np.asarray(np.linalg.inv(matrix), np.float64)
    return float(distances(apply(back, seen), paper).max())


def _outside(registration: Registration, read: ReadPage, kept: KeptPage) -> float:
    """How far the corners of the paper would lie outside the picture: of two places for a code, one is far out."""
    corners = np.array([(0, 0), (kept.width, 0), (kept.width, kept.height), (0, kept.height)])
    seen = registration.to_scan(corners)
    size = np.array([read.width, read.height])
    return float((np.maximum(-seen, 0) + np.maximum(seen - size, 0)).sum())
