"""Why a pair stands where it stands: the rules, what each feature gives, and what filling in a field could
change.

The values come from the same pair function as the lists; the codes that word them come from `reasons`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import numpy as np

from smedesk.matching.arrays import Booleans, Integers
from smedesk.matching.eligibility import CHECKS, Pairs, common_time, eligible_pairs
from smedesk.matching.features import pair_features, scores, version_of
from smedesk.matching.market import Market, Participant, Place
from smedesk.matching.reasons import PARTICIPANT, PLACE, feature_words, rule_words
from smedesk.matching.results import Contribution, Explanation, Gap, RuleResult, Words
from smedesk.matching.rules import RULES
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, FULL, SENDING, Component, Weights


def explain(market: Market, participant_id: str, place_id: str, weights: Weights = DEFAULT_WEIGHTS) -> Explanation:
    """Explain one pair, also one that breaks a rule.

    Raises KeyError if the market does not know one of the ids.
    """
    participants, places = _records_of(market)
    return explain_records(tables_of(market), participants[participant_id], places[place_id], weights)


def explain_records(
    tables: Tables, participant: Participant, place: Place, weights: Weights = DEFAULT_WEIGHTS
) -> Explanation:
    """Explain a pair of records as the tables hold them: these keep no words.

    Raises KeyError if they do not know one of the ids.
    """
    row, column = tables.participants.row[participant.id], tables.places.row[place.id]
    pairs, common = eligible_pairs(tables, np.array([row]))
    at = int(np.searchsorted(pairs.places, column))
    is_eligible = at < len(pairs.places) and int(pairs.places[at]) == column
    if not is_eligible:  # it has no rank, so nobody's places are looked at
        pairs, at = Pairs(np.array([row]), np.array([column])), 0
        common = common_time(tables, *pairs)
    features = pair_features(tables, pairs, common)
    scored = scores(features, weights)
    score, u, v = (int(each[at]) for each in scored)
    order = tables.places.order[pairs.places]
    rivals = _Rivals(scored.score, order < order[at]) if is_eligible else None
    words = feature_words(participant, place, tables.skill_groups, int(common.days[at]))
    contributions = _contributions(words, participant, place, features[:, at], weights)
    return Explanation(
        participant=participant.id,
        place=place.id,
        rank=rivals.rank(score) if rivals else None,
        score=score,
        u=u,
        v=v,
        version=version_of(weights),
        rules=_rule_results(tables, participant, place, None if is_eligible else pairs),
        contributions=contributions,
        gaps=_gaps(contributions, features[:, at : at + 1], score, weights, rivals) if rivals else (),
    )


_known: WeakKeyDictionary[Market, tuple[dict[str, Participant], dict[str, Place]]] = WeakKeyDictionary()


def _records_of(market: Market) -> tuple[dict[str, Participant], dict[str, Place]]:
    """Return the records of a market by their ids, found once."""
    if market not in _known:
        _known[market] = {each.id: each for each in market.participants}, {each.id: each for each in market.places}
    return _known[market]


@dataclass(frozen=True)
class _Rivals:
    """The scores of all places on a participant's list, and which of them win a tie against the place asked."""

    scores: Integers
    is_before: Booleans

    def rank(self, score: int) -> int:
        """Return the place on the list that a score, no lower than its own, earns the place asked."""
        better = (self.scores > score) | ((self.scores == score) & self.is_before)
        return int(np.count_nonzero(better)) + 1


def _rule_results(
    tables: Tables, participant: Participant, place: Place, broken: Pairs | None
) -> tuple[RuleResult, ...]:
    """Return whether each rule is kept; `broken` is the pair where it is none of those that keep them all."""
    row, column = tables.participants.row[participant.id], tables.places.row[place.id]
    active = bool(tables.participants.active[row]), bool(tables.places.active[column])
    words = rule_words(participant, place, active)
    met = {rule: broken is None or bool(check(tables, *broken)[0]) for rule, check in CHECKS.items()}
    return tuple(RuleResult(rule.id, met[rule.id], words.get(rule.id, {})) for rule in RULES)


def _contributions(
    words: Mapping[tuple[str, str], Words],
    participant: Participant,
    place: Place,
    values: Integers,
    weights: Weights,
) -> tuple[Contribution, ...]:
    return tuple(
        Contribution(
            feature=component.feature,
            side=component.side,
            weight=weights.of(component),
            value=value,
            words=words[component.side, component.feature],
            missing=_missing(component, participant, place),
        )
        for component, value in zip(COMPONENTS, values.tolist(), strict=True)
    )


def _missing(component: Component, participant: Participant, place: Place) -> tuple[tuple[str, str], ...]:
    """Return the fields of a component that are not filled in, the wish before the answer."""
    if not component.wish:
        return ()
    wisher, answerer = (PARTICIPANT, PLACE) if component.side == SENDING else (PLACE, PARTICIPANT)
    records = {PARTICIPANT: participant, PLACE: place}
    asked = ((wisher, component.wish), (answerer, component.answer))
    return tuple((side, name) for side, name in asked if not getattr(records[side], name))


def _gaps(
    contributions: Sequence[Contribution], features: Integers, score: int, weights: Weights, rivals: _Rivals
) -> tuple[Gap, ...]:
    """Return the fields not filled in that could raise the score, those with the greatest promise first."""
    fields = dict.fromkeys(field for contribution in contributions for field in contribution.missing)
    gaps = []
    for side, name in fields:
        raised = features.copy()
        raised[[(side, name) in contribution.missing for contribution in contributions]] = FULL
        best = int(scores(raised, weights).score[0])
        if best > score:
            gaps.append(Gap(side, name, best, rivals.rank(best) if side == PLACE else None))
    return tuple(sorted(gaps, key=lambda gap: -gap.score))
