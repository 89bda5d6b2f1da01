"""Maps of the plane, fitted to pairs of points: affine for paper that lay flat, projective for a slanted camera."""

from __future__ import annotations

import numpy as np

from smedesk.documents.scans.picture import Matrix, Points


def fit_affine(points: Points, aims: Points) -> Matrix:
    """The affine map that takes `points` nearest to `aims`; three pairs or more."""
    known = np.column_stack([points, np.ones(len(points))])
    solved, *_ = np.linalg.lstsq(known, aims, rcond=None)
    return np.vstack([solved.T, [0, 0, 1]])


def fit_similarity(points: Points, aims: Points) -> Matrix:
    """The map of turn, one scale and shift: all that a single small code can be trusted with."""
    x, y = points.T
    one, none = np.ones_like(x), np.zeros_like(x)
    rows = np.vstack([np.column_stack([x, -y, one, none]), np.column_stack([y, x, none, one])])
    (a, b, c, d), *_ = np.linalg.lstsq(rows, np.concatenate(aims.T), rcond=None)
    return np.array([[a, -b, c], [b, a, d], [0, 0, 1]])


def fit_homography(points: Points, aims: Points) -> Matrix:
    """The projective map that takes `points` nearest to `aims`; four pairs or more, balanced first (Hartley)."""
    before, after = _balancing(points), _balancing(aims)
    (x, y), (u, v) = apply(before, points).T, apply(after, aims).T
    one, none = np.ones_like(x), np.zeros_like(x)
    rows = np.vstack([
        np.column_stack([x, y, one, none, none, none, -u * x, -u * y, -u]),
        np.column_stack([none, none, none, x, y, one, -v * x, -v * y, -v]),
    ])  # fmt: skip
    solved = np.linalg.svd(rows)[2][-1].reshape(3, 3)
    matrix: Matrix = np.linalg.inv(after) @ solved @ before
    matrix /= matrix[2, 2]
    return matrix


def apply(matrix: Matrix, points: Points) -> Points:
    """Where the map takes the points."""
    moved = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    places: Points = moved[:, :2] / moved[:, 2:]
    return places


def distances(points: Points, others: Points) -> Points:
    """How far each point lies from its partner."""
    lengths: Points = np.hypot(*(points - others).T)
    return lengths


def _balancing(points: Points) -> Matrix:
    middle = points.mean(0)
    scale = np.sqrt(2) / max(float(np.hypot(*(points - middle).T).mean()), 1e-9)
    return np.array([[scale, 0, -scale * middle[0]], [0, scale, -scale * middle[1]], [0, 0, 1]])
