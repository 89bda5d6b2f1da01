"""The arrays and the plain oracle agree on every rule, feature, score and list."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.matching.explanations import explain
from smedesk.matching.market import Market
from smedesk.matching.suggestions import funnel, suggest, suggest_all
from smedesk.matching.weights import DEFAULT_WEIGHTS, HOST, SENDING, Weights
from tests.matching.markets import market_of, odd_market, plain_participant, plain_place
from tests.matching.oracle import Oracle

EVERYTHING = 1_000_000

markets = st.builds(odd_market, st.randoms(use_true_random=False), st.integers(0, 5), st.integers(0, 6))


@given(markets)
def test_the_lists_are_those_of_the_oracle(market: Market) -> None:
    oracle = Oracle(market)
    lists = suggest_all(market, EVERYTHING)
    assert {name: [(s.place, s.score, s.u, s.v) for s in found] for name, found in lists.items()} == {
        participant.id: oracle.list_of(participant) for participant in market.participants
    }


def test_the_lists_of_a_larger_market_are_those_of_the_oracle() -> None:
    market = odd_market(Random(7), 120, 150)
    oracle = Oracle(market)
    lists = suggest_all(market, EVERYTHING)
    assert sum(map(len, lists.values())) > 300
    for participant in market.participants:
        found = [(s.place, s.score, s.u, s.v) for s in lists[participant.id]]
        assert found == oracle.list_of(participant)


@given(markets)
def test_every_pair_is_explained_as_the_oracle_decides(market: Market) -> None:
    oracle = Oracle(market)
    for participant in market.participants:
        for place in market.places:
            explanation = explain(market, participant.id, place.id)
            assert {r.rule: r.is_met for r in explanation.rules} == oracle.rules(participant, place)
            values = {(c.side, c.feature): c.value for c in explanation.contributions}
            assert values == oracle.features(participant, place)
            assert (explanation.score, explanation.u, explanation.v) == oracle.scores(participant, place)


@settings(max_examples=40)
@given(markets)
def test_an_explanation_ends_in_the_score_of_the_list(market: Market) -> None:
    for found in suggest_all(market, EVERYTHING).values():
        for suggestion in found:
            explanation = explain(market, suggestion.participant, suggestion.place)
            assert explanation.is_eligible
            assert (
                explanation.rank,
                explanation.score,
                explanation.u,
                explanation.v,
                explanation.version,
            ) == (
                suggestion.rank,
                suggestion.score,
                suggestion.u,
                suggestion.v,
                suggestion.version,
            )
            u, v = (
                sum(c.weight * c.value for c in explanation.contributions if c.side == side) for side in (SENDING, HOST)
            )
            assert abs(explanation.score - 2 * u * v / max(u + v, 1) / 100) <= 0.5


def test_equal_scores_are_explained_with_the_ranks_of_the_list() -> None:
    market = market_of(plain_participant(), *[plain_place(f"h{number}") for number in range(5)])
    ranks = [explain(market, "p", suggestion.place).rank for suggestion in suggest(market, "p")]
    assert ranks == [1, 2, 3, 4, 5]


def test_long_texts_are_compared_as_the_oracle_compares_them() -> None:
    chance = Random(11)
    words = [f"{chr(97 + a)}{chr(97 + b)}word" for a in range(10) for b in range(10)]
    texts = [{"text": " ".join(chance.sample(words, 70)), "text_language": "en"} for _ in range(12)]
    people = [plain_participant(f"p{number}", **text) for number, text in enumerate(texts[:6])]
    places = [plain_place(f"h{number}", **text) for number, text in enumerate(texts[6:])]
    market = market_of(*people, *places)
    assert [(s.place, s.score, s.u, s.v) for s in suggest(market, "p0")] == Oracle(market).list_of(people[0])
    for person in people:
        for place in places:
            values = {(c.side, c.feature): c.value for c in explain(market, person.id, place.id).contributions}
            assert values == Oracle(market).features(person, place)


@settings(max_examples=40)
@given(markets, st.randoms(use_true_random=False))
def test_the_order_of_the_records_changes_nothing(market: Market, chance: Random) -> None:
    shuffled = replace(
        market,
        participants=tuple(chance.sample(market.participants, len(market.participants))),
        places=tuple(chance.sample(market.places, len(market.places))),
        skill_groups=dict(chance.sample(sorted(market.skill_groups.items()), len(market.skill_groups))),
    )
    assert suggest_all(shuffled, EVERYTHING) == suggest_all(market, EVERYTHING)


@settings(max_examples=40)
@given(markets)
def test_other_ids_change_only_the_order_of_equal_scores(market: Market) -> None:
    def turned(identity: str) -> str:
        return identity[0] + f"{999 - int(identity[1:]):03}" if identity[1:].isdigit() else identity

    relations = market.relations
    renamed = replace(
        market,
        participants=tuple(replace(p, id=turned(p.id)) for p in market.participants),
        places=tuple(replace(h, id=turned(h.id)) for h in market.places),
        relations=replace(
            relations,
            rejected=frozenset((turned(p), turned(h)) for p, h in relations.rejected),
            past_draft=frozenset((turned(p), turned(h)) for p, h in relations.past_draft),
            open_proposals={turned(p): count for p, count in relations.open_proposals.items()},
            taken={turned(h): count for h, count in relations.taken.items()},
        ),
    )
    there, here = suggest_all(renamed, EVERYTHING), suggest_all(market, EVERYTHING)
    for name, found in here.items():
        assert {(turned(s.place), s.score, s.u, s.v) for s in found} == {
            (s.place, s.score, s.u, s.v) for s in there[turned(name)]
        }


@settings(max_examples=40)
@given(markets)
def test_one_list_is_the_same_alone_and_among_all(market: Market) -> None:
    lists = suggest_all(market, 3)
    assert list(lists) == sorted(participant.id for participant in market.participants)
    for participant in market.participants:
        assert suggest(market, participant.id, 3) == lists[participant.id]


@settings(max_examples=40)
@given(markets)
def test_the_funnel_ends_in_the_length_of_the_list(market: Market) -> None:
    oracle = Oracle(market)
    for participant in market.participants:
        stages = funnel(market, participant.id)
        assert stages[0].left == len(market.places)
        assert stages[-1].left == len(suggest(market, participant.id, EVERYTHING))
        kept = [oracle.rules(participant, place) for place in market.places]
        for count, stage in enumerate(stages[1:], start=1):
            asked = [other.rule for other in stages[1 : count + 1]]
            assert stage.left == sum(all(rules[rule] for rule in asked) for rules in kept)


@given(markets)
@settings(max_examples=30)
def test_other_weights_are_those_of_the_oracle(market: Market) -> None:
    weights = Weights(
        version="only-skills-and-time",
        sending={**dict.fromkeys(DEFAULT_WEIGHTS.sending, 0), "skills": 60, "window": 40},
        host={**dict.fromkeys(DEFAULT_WEIGHTS.host, 0), "skills": 100},
    )
    oracle = Oracle(market, weights)
    for participant in market.participants:
        found = suggest(market, participant.id, EVERYTHING, weights)
        assert [(s.place, s.score, s.u, s.v) for s in found] == oracle.list_of(participant)
        assert all(s.version.endswith("only-skills-and-time") for s in found)
