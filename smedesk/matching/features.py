"""The one pair function: every soft feature of any list of pairs, and the score made of them.

The lists of suggestions, a single pair and the explanation all come from here, so an explanation cannot
differ from its score. All arithmetic is in whole numbers, so no machine can differ from another.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from smedesk.matching.eligibility import Pairs, language_margin
from smedesk.matching.sparse import Integers
from smedesk.matching.stays import CommonTime
from smedesk.matching.tables import Tables
from smedesk.matching.weights import COMPONENTS, FULL, HOST, NEUTRAL, SENDING, Weights

ENGINE_VERSION = 1
"""Counts up with every change that can alter a score."""

LEVEL_STEP = 250
"""What one CEFR level above the one asked adds to `NEUTRAL`."""

ENOUGH_TIME = 300
"""The value of a common time that is just long enough; room to choose within it adds the rest."""

MONTH_DAYS = 30


class Scores(NamedTuple):
    """Score of each pair and the utilities of the sending (u) and the host side (v), all from 0 to 1000."""

    score: Integers
    u: Integers
    v: Integers


def version_of(weights: Weights) -> str:
    """Return the mark by which a suggestion shows that engine or weights have changed since."""
    return f"{ENGINE_VERSION}/{weights.version}"


def pair_features(t: Tables, pairs: Pairs) -> Integers:
    """Return a line for each of `weights.COMPONENTS` and a column for each pair, values from 0 to 1000."""
    p, h = pairs
    window = _window_value(t, pairs)
    of_window = {(SENDING, "window"): window, (HOST, "window"): window}
    values = {
        **of_window,
        (SENDING, "skills"): t.skills[SENDING].value(p, h),
        (HOST, "skills"): t.skills[HOST].value(h, p),
        (SENDING, "text"): t.texts.value(p, h),
        (HOST, "language"): _language_value(t, pairs),
    }
    for (side, feature), lookup in t.lookups.items():
        values[side, feature] = lookup.value(p, h) if side == SENDING else lookup.value(h, p)
    return np.stack([values[component.side, component.feature] for component in COMPONENTS])


def scores(features: Integers, weights: Weights) -> Scores:
    """Weigh the features of each side and join the two utilities by their harmonic mean, rounded half up."""
    u, v = (_utility(features, weights, side) for side in (SENDING, HOST))
    both = np.maximum(u + v, 1)
    return Scores((4 * u * v + 100 * both) // (200 * both), (u + 50) // 100, (v + 50) // 100)


def _utility(features: Integers, weights: Weights, side: str) -> Integers:
    """Return the weighted sum of one side: 100 per cent of 1000 make 100,000."""
    per_cent = np.array([weights.of(each) if each.side == side else 0 for each in COMPONENTS], np.int64)
    utility: Integers = per_cent @ features
    return utility


def _window_value(t: Tables, pairs: Pairs) -> Integers:
    """Return how freely the stay can be laid within the common time, for the longest stay that both would
    take.
    """
    p, h = pairs
    common: CommonTime = t.stays.common_time(p, h)
    least = MONTH_DAYS * np.maximum(t.participants.min_months[p], t.places.min_months[h])
    most = MONTH_DAYS * np.minimum(t.participants.max_months[p], t.places.max_months[h])
    room = np.maximum(most - least, 0) + MONTH_DAYS
    slack = np.clip(common.days - least, 0, room)
    return np.where(common.fits, ENOUGH_TIME + (FULL - ENOUGH_TIME) * slack // room, 0)


def _language_value(t: Tables, pairs: Pairs) -> Integers:
    """Return the margin above the level asked; a place that asks no language is neutral."""
    margin = np.where(t.languages.has_need[pairs.places], language_margin(t, *pairs), 0)
    return np.where(margin < 0, 0, np.minimum(NEUTRAL + LEVEL_STEP * margin, FULL))
