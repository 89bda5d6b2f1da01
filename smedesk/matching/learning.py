"""What decisions of staff say about the weights: the weights under which what was accepted stands before what was
declined.

A logistic model with one coefficient for each feature, none negative, drawn to the published weights by a ridge: few
decisions move little. It suggests and never sets; how good a suggestion is, is measured on decisions that were kept
from it. Nothing hangs on the order of the decisions.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from smedesk.matching.arrays import Booleans, Integers
from smedesk.matching.features import scores
from smedesk.matching.lessons import ENOUGH, ENOUGH_OF_EACH, FEW, NO_BETTER, ONE_SIDED, Evidence, Lesson, Verdict
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, FULL, HOST, SENDING, Component, Weights, made_weights

Floats = NDArray[np.float64]

RIDGE = 0.5
"""How strongly the coefficients are drawn to the published weights; chosen on the planted preferences of the benchmark.
"""

_SLOPE_RIDGE = 1e-3
"""Keeps what the ridge leaves free finite where accepted and declined are told apart without a fault."""

_FOLDS = 5
_MOST_STEPS = 200
_CLOSE = 1e-9


def learn(verdicts: Sequence[Verdict], held: Weights = DEFAULT_WEIGHTS) -> Lesson:
    """Return what decisions suggest in place of the weights that hold."""
    ordered = sorted(verdicts)
    wanted = np.array([each.is_wanted for each in ordered], np.bool_)
    n, accepted = len(ordered), int(wanted.sum())
    if n < ENOUGH:
        return Lesson(n, accepted, reason=FEW, missing=ENOUGH - n)
    if (rarer := min(accepted, n - accepted)) < ENOUGH_OF_EACH:
        return Lesson(n, accepted, reason=ONE_SIDED, missing=ENOUGH_OF_EACH - rarer)
    values = np.array([each.values for each in ordered], np.int32)
    folds = _folds(wanted)
    learnt = [fitted(values[folds != fold], wanted[folds != fold]) for fold in range(_FOLDS)]
    suggested, now, published = (
        _evidence(values, wanted, folds, each) for each in (learnt, [held] * _FOLDS, [DEFAULT_WEIGHTS] * _FOLDS)
    )
    weights = fitted(values, wanted)
    is_better = suggested.right > now.right and weights != held
    return Lesson(
        n, accepted, weights if is_better else None, "" if is_better else NO_BETTER, 0, suggested, now, published
    )


def fitted(values: Integers, wanted: Booleans) -> Weights:
    """Return the weights that decisions alone suggest, drawn to the published ones."""
    if not len(values):
        return DEFAULT_WEIGHTS
    coefficients = _logistic(values / FULL, np.where(wanted, 1.0, -1.0))
    per_cent: dict[Component, int] = {}
    for side in (SENDING, HOST):
        numbers = [number for number, each in enumerate(COMPONENTS) if each.side == side]
        shares = _per_cent(coefficients[numbers], side)
        per_cent |= {COMPONENTS[number]: share for number, share in zip(numbers, shares, strict=True)}
    return made_weights(per_cent)


def _logistic(values: Floats, sign: Floats) -> Floats:
    """Return the coefficients, none negative, at the one minimum of the loss with its ridge.

    Beside them run the slope of the published score, to which they are drawn, and a constant. Newton's steps on what is
    not held at zero, each shortened until it gains: the loss is convex, so they come to the same point from everywhere.
    """
    published = np.array([DEFAULT_WEIGHTS.of(each) / 100 for each in COMPONENTS])
    n, k = values.shape
    design = np.column_stack([values, np.zeros(n), np.ones(n)])
    away = np.column_stack([np.eye(k), -published, np.zeros(k)])  # coefficients less slope times published
    ridge = RIDGE * away.T @ away + _SLOPE_RIDGE * np.diag([0.0] * k + [1.0, 1.0])
    floor = np.array([0.0] * (k + 1) + [-np.inf])

    def loss(x: Floats) -> float:
        return float(np.logaddexp(0, -sign * (design @ x)).sum() + x @ ridge @ x / 2)

    x = np.array([*published, 1.0, 0.0])
    for _ in range(_MOST_STEPS):
        doubt = 1 / (1 + np.exp(np.clip(sign * (design @ x), -500, 500)))
        slope = ridge @ x - design.T @ (sign * doubt)
        free = (x > floor) | (slope < 0)
        curve = (design.T * (doubt * (1 - doubt))) @ design + ridge
        step = np.zeros_like(x)
        step[free] = np.linalg.solve(curve[np.ix_(free, free)], slope[free])
        length, before = 1.0, loss(x)
        while loss(np.maximum(x - length * step, floor)) > before and length > _CLOSE:
            length /= 2
        after = np.maximum(x - length * step, floor)
        if np.abs(after - x).max() < _CLOSE or loss(after) >= before:
            break
        x = after
    coefficients: Floats = x[:k]
    return coefficients


def _per_cent(coefficients: Floats, side: str) -> list[int]:
    """Return whole per cents that sum to 100, by the largest remainder; the first of equal ones gains. Without any
    coefficient the published ones stand."""
    total = float(coefficients.sum())
    if total < _CLOSE:
        return [DEFAULT_WEIGHTS.of(each) for each in COMPONENTS if each.side == side]
    exact = 100 * coefficients / total
    whole = np.floor(exact).astype(int)
    gains = np.argsort(-np.round(exact - whole, 9), kind="stable")[: 100 - int(whole.sum())]
    whole[gains] += 1
    return [int(each) for each in whole]


def _folds(wanted: Booleans) -> Integers:
    """Return the fold of each decision; accepted and declined ones are spread alike."""
    folds = np.zeros(len(wanted), np.int64)
    for kind in (True, False):
        of_kind = np.flatnonzero(wanted == kind)
        folds[of_kind] = np.arange(len(of_kind)) % _FOLDS
    return folds


def _evidence(values: Integers, wanted: Booleans, folds: Integers, weights: Sequence[Weights]) -> Evidence:
    """Return how weights order the decisions of their fold."""
    pairs, right = 0, 0.0
    for fold, used in enumerate(weights):
        score = scores(values[folds == fold].T, used).score
        yes, no = score[wanted[folds == fold]], score[~wanted[folds == fold]]
        ahead = yes[:, None] - no[None, :]
        pairs += ahead.size
        right += float((ahead > 0).sum() + (ahead == 0).sum() / 2)
    return Evidence(pairs, right)
