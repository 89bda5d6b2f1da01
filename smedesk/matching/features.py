"""The one pair function: every soft feature of any list of pairs, and the score made of them.

The lists of suggestions, a single pair and the explanation all come from here, so an explanation cannot
differ from its score. All arithmetic is in whole numbers, so no machine can differ from another.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from smedesk.matching.arrays import Integers
from smedesk.matching.eligibility import Pairs, common_time, language_margin
from smedesk.matching.stays import CommonTime
from smedesk.matching.tables import Tables
from smedesk.matching.weights import COMPONENTS, FULL, HOST, NEUTRAL, SENDING, Weights

ENGINE_VERSION = 2
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


def pair_features(t: Tables, pairs: Pairs, common: CommonTime | None = None) -> Integers:
    """Return a line for each of `weights.COMPONENTS` and a column for each pair, values from 0 to 1000.

    The participants ascend. `common` is the common time of the pairs where it is known already.
    """
    p, h = pairs
    window = _window_value(t, pairs, common or common_time(t, p, h))
    people, places = t.participants, t.places
    (topics, other_topics), (sizes, other_sizes) = t.topics, t.sizes
    shared = topics.shared(p, other_topics, h)
    occupations, sectors = t.codes.occupations, t.codes.sectors
    occupation, other_occupation = people.occupation.take(p), places.occupation.take(h)
    values: dict[tuple[str, str], Integers] = {
        (SENDING, "window"): window,
        (HOST, "window"): window,
        (SENDING, "skills"): t.skills[SENDING].value(p, h),
        (HOST, "skills"): t.skills[HOST].value_by_answerer(p, h),
        (SENDING, "occupation"): occupations.value(occupation, other_occupation),
        (HOST, "occupation"): occupations.value(other_occupation, occupation),
        (SENDING, "sector"): sectors.value(people.sector_wish.take(p), places.sector.take(h)),
        (HOST, "sector"): sectors.value(places.sector_wish.take(h), people.sector.take(p)),
        (SENDING, "topics"): topics.share(p, shared),
        (HOST, "topics"): other_topics.share(h, shared),
        (SENDING, "size"): sizes.any_of(p, sizes.shared(p, other_sizes, h)),
        (SENDING, "text"): t.texts.value(p, h),
        (HOST, "language"): _language_value(t, pairs),
    }
    features = np.empty((len(COMPONENTS), len(p)), np.int32)
    for line, component in zip(features, COMPONENTS, strict=True):
        line[:] = values[component.side, component.feature]
    return features


def scores(features: Integers, weights: Weights) -> Scores:
    """Weigh the features of each side and join the two utilities by their harmonic mean, rounded half up."""
    u, v = (_utility(features, weights, side) for side in (SENDING, HOST))
    both = np.maximum(u + v, 1)
    return Scores((4 * u * v + 100 * both) // (200 * both), (u + 50) // 100, (v + 50) // 100)


def _utility(features: Integers, weights: Weights, side: str) -> Integers:
    """Return the weighted sum of one side: 100 per cent of 1000 make 100,000."""
    utility = np.zeros(features.shape[1], np.int64)
    for line, component in zip(features, COMPONENTS, strict=True):
        if component.side == side:
            utility += line * weights.of(component)
    return utility


def _window_value(t: Tables, pairs: Pairs, common: CommonTime) -> Integers:
    """Return how freely the stay can be laid within the common time, for the longest stay that both would
    take.
    """
    p, h = pairs
    least = np.maximum(t.participants.min_months.take(p), t.places.min_months.take(h)).astype(np.int32)
    most = np.minimum(t.participants.max_months.take(p), t.places.max_months.take(h))
    room = MONTH_DAYS * (np.maximum(most - least, 0) + 1)
    slack = np.clip(common.days - MONTH_DAYS * least, 0, room)
    return np.where(common.fits, ENOUGH_TIME + (FULL - ENOUGH_TIME) * slack // room, 0)


def _language_value(t: Tables, pairs: Pairs) -> Integers:
    """Return the margin above the level asked; a place that asks no language is neutral."""
    margin = np.where(t.places.has_need.take(pairs.places), language_margin(t, *pairs), 0).astype(np.int32)
    return np.where(margin < 0, 0, np.minimum(NEUTRAL + LEVEL_STEP * margin, FULL))
