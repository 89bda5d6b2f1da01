"""The market that quality is measured on is what it says it is, and the engine finds in it what was planted."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from tests.benchmarks.matching_quality import OURS, SPREAD, Truth, list_figures, measure, truth_of
from tests.benchmarks.matching_quality_peers import NOBODY, best
from tests.matching.oracle import Oracle
from tests.matching.planted_market import PlantedMarket, planted_market


@cache
def _planted() -> PlantedMarket:
    return planted_market(300, 300, 7)


@cache
def _truth() -> Truth:
    return truth_of(_planted())


def test_the_same_seed_makes_the_same_market() -> None:
    one, other = planted_market(40, 60, 3), planted_market(40, 60, 3)
    assert (one.market.participants, one.market.places, one.partner, one.decoys) == (
        other.market.participants,
        other.market.places,
        other.partner,
        other.decoys,
    )
    assert np.array_equal(one.liking()[0], other.liking()[0])
    assert one.market.places != planted_market(40, 60, 4).market.places


def test_a_decoy_breaks_exactly_the_rule_that_it_says() -> None:
    planted = _planted()
    oracle = Oracle(planted.market)
    people = {one.id: one for one in planted.market.participants}
    places = {one.id: one for one in planted.market.places}
    assert len(planted.decoys) == 75
    for decoy, (person, rule) in planted.decoys.items():
        kept = oracle.rules(people[person], places[decoy])
        assert [name for name, is_met in kept.items() if not is_met] == [rule]
    assert len({rule for _, rule in planted.decoys.values()}) >= 10


def test_without_slips_every_planted_pair_keeps_every_rule() -> None:
    planted = planted_market(120, 160, 5, noise=0)
    oracle = Oracle(planted.market)
    people = {one.id: one for one in planted.market.participants}
    places = {one.id: one for one in planted.market.places}
    assert len(planted.partner) == 115
    for person, place in planted.partner.items():
        assert all(oracle.rules(people[person], places[place]).values())


def test_what_is_legal_is_what_the_oracle_says() -> None:
    truth, market = _truth(), _planted().market
    oracle = Oracle(market)
    for row, person in enumerate(market.participants[:25]):
        told = [all(oracle.rules(person, place).values()) for place in market.places]
        assert truth.legal[row].tolist() == told
    assert not truth.gain[~truth.legal].any()


def test_perfect_lists_have_perfect_figures_and_none_have_none() -> None:
    truth = _truth()
    perfect = list_figures(best(np.where(truth.legal, truth.gain, np.float32(-np.inf)).astype(np.float32)), truth)
    assert perfect["ndcg"] == pytest.approx(1)
    assert (perfect["illegal"], perfect["decoys"]) == (0, 0)
    empty = list_figures(np.full((300, 20), NOBODY), truth)
    assert {
        name: empty[name] for name in ("hit@20", "ndcg", "illegal", "coverage", "popular", "gini")
    } == dict.fromkeys(("hit@20", "ndcg", "illegal", "coverage", "popular", "gini"), 0)
    same = list_figures(np.tile(np.arange(20), (300, 1)), truth)
    assert same["coverage"] == pytest.approx(5 / 300)
    assert same["gini"] == pytest.approx(1 - 5 / 300)


def test_the_engine_finds_what_was_planted_and_shows_no_decoy() -> None:
    figures = measure(_planted())
    ours = figures[OURS]
    assert (ours["illegal"], ours["decoys"]) == (0, 0)
    assert ours["hit@20"] >= 0.99 * ours["ceiling"]
    assert ours["ceiling"] > 0.85
    assert figures[SPREAD]["popular"] < ours["popular"]
    assert (figures[SPREAD]["hit@20"], figures[SPREAD]["illegal"]) == (ours["hit@20"], 0)
    for name in ("Excel-like filter and sort", "TF-IDF cosine", "popularity, lent our rules"):
        assert ours["hit@1"] > figures[name]["hit@1"]
        assert ours["ndcg"] > figures[name]["ndcg"]
    assert ours["placed"] > figures["first come, first served from the Excel-like lists"]["placed"]


def test_the_order_of_the_places_tells_nothing() -> None:
    planted = _planted()
    at = {place.id: k for k, place in enumerate(planted.market.places)}
    positions = [at[place] for place in planted.partner.values()]
    assert 130 < np.mean(positions) < 170
