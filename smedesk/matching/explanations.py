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
from smedesk.matching.stays import CommonTime
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
    pair = Pairs(np.array([row]), np.array([column]))
    rules = _rule_results(tables, pair, participant, place)
    pairs, common = _with_rivals(tables, pair)
    features = pair_features(tables, pairs, common)
    scored = scores(features, weights)
    score, u, v = (int(each[0]) for each in scored)
    order = tables.places.order[pairs.places]
    is_eligible = all(result.is_met for result in rules)
    rivals = _Rivals(scored.score[1:], order[1:] < order[0]) if is_eligible else None
    words = feature_words(participant, place, tables.skill_groups, int(common.days[0]))
    contributions = _contributions(words, participant, place, features[:, 0], weights)
    return Explanation(
        participant=participant.id,
        place=place.id,
        rank=rivals.rank(score) if rivals else None,
        score=score,
        u=u,
        v=v,
        version=version_of(weights),
        rules=rules,
        contributions=contributions,
        gaps=_gaps(contributions, features[:, :1], score, weights, rivals) if rivals else (),
    )


_known: WeakKeyDictionary[Market, tuple[dict[str, Participant], dict[str, Place]]] = WeakKeyDictionary()


def _records_of(market: Market) -> tuple[dict[str, Participant], dict[str, Place]]:
    """Return the records of a market by their ids, found once."""
    if market not in _known:
        _known[market] = {each.id: each for each in market.participants}, {each.id: each for each in market.places}
    return _known[market]


@dataclass(frozen=True)
class _Rivals:
    """The scores of the other places on a participant's list, and which of them win a tie against the place
    asked.
    """

    scores: Integers
    is_before: Booleans

    def rank(self, score: int) -> int:
        """Return the place on the list that a score earns."""
        better = (self.scores > score) | ((self.scores == score) & self.is_before)
        return int(np.count_nonzero(better)) + 1


def _with_rivals(tables: Tables, pair: Pairs) -> tuple[Pairs, CommonTime]:
    """Return the pair, and behind it the participant with every other place that keeps the rules, with their common
    time.
    """
    rivals, their_time = eligible_pairs(tables, pair.participants)
    others = np.flatnonzero(rivals.places != pair.places[0])
    places = np.concatenate([pair.places, rivals.places[others]])
    own_time = common_time(tables, *pair)
    time = (np.concatenate([own, theirs[others]]) for own, theirs in zip(own_time, their_time, strict=True))
    return Pairs(np.full_like(places, pair.participants[0]), places), CommonTime(*time)


def _rule_results(tables: Tables, pair: Pairs, participant: Participant, place: Place) -> tuple[RuleResult, ...]:
    row, column = int(pair.participants[0]), int(pair.places[0])
    words = rule_words(
        participant,
        place,
        (bool(tables.participants.active[row]), bool(tables.places.active[column])),
    )
    return tuple(RuleResult(rule.id, bool(CHECKS[rule.id](tables, *pair)[0]), words.get(rule.id, {})) for rule in RULES)


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
