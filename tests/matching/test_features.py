"""What each soft feature gives, on pairs small enough to work out by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from smedesk.matching.coverage import rarity
from smedesk.matching.explanations import explain
from smedesk.matching.market import LanguageNeed, Sector
from smedesk.matching.results import Contribution, Explanation
from smedesk.matching.suggestions import suggest
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, FULL, NEUTRAL, Weights
from tests.matching.markets import market_of, plain_participant, plain_place

GROUPS = {"weld": ("metal", "craft"), "solder": ("metal",), "paint": ("craft",), "sell": ("trade",)}


def _explain(participant: dict[str, Any], place: dict[str, Any], **changes: Any) -> Explanation:
    market = market_of(plain_participant(**participant), plain_place(**place), skill_groups=GROUPS, **changes)
    return explain(market, "p", "h")


def _value(explanation: Explanation, side: str, feature: str) -> int:
    return _contribution(explanation, side, feature).value


def _contribution(explanation: Explanation, side: str, feature: str) -> Contribution:
    return next(c for c in explanation.contributions if (c.side, c.feature) == (side, feature))


@pytest.mark.parametrize(
    ("wanted", "offered", "value"),
    [
        ({"weld"}, {"weld"}, 1000),
        ({"weld"}, {"solder"}, 250),
        ({"weld"}, {"solder", "paint"}, 500),
        ({"solder"}, {"weld"}, 500),
        ({"weld"}, {"sell"}, 0),
        ({"weld"}, set(), 0),
        (set(), {"weld"}, NEUTRAL),
        ({"Laser  Cutting"}, {"laser cutting"}, 1000),
    ],
)
def test_a_skill_counts_in_full_and_its_groups_by_half(wanted: set[str], offered: set[str], value: int) -> None:
    explanation = _explain({"skills_wanted": frozenset(wanted)}, {"skills_offered": frozenset(offered)})
    assert _value(explanation, "sending", "skills") == value
    mirrored = _explain({"skills_had": frozenset(offered)}, {"skills_needed": frozenset(wanted)})
    assert _value(mirrored, "host", "skills") == value


def test_a_rare_skill_counts_more_than_one_that_everybody_offers() -> None:
    person = plain_participant(skills_wanted=frozenset({"weld", "sell"}))
    crowd = [plain_place(f"x{number}", skills_offered=frozenset({"sell"})) for number in range(7)]
    market = market_of(person, plain_place("h", skills_offered=frozenset({"weld"})), *crowd, skill_groups=GROUPS)
    rare, common = (_value(explain(market, "p", place), "sending", "skills") for place in ("h", "x0"))
    assert (rarity(np.array([1, 7, 8]), 8)).tolist() == [18, 10, 6]
    assert (rare, common) == (1000 * 18 // 28, 1000 * 10 // 28)


@pytest.mark.parametrize(
    ("wish", "answer", "value"),
    [
        ("2512", "2512", 1000),
        ("2512", "2513", 600),
        ("2512", "2521", 400),
        ("2512", "2166", 200),
        ("2512", "1221", 0),
        ("2512", "", 0),
        ("", "2512", NEUTRAL),
        ("http://a/1", "http://a/1", 1000),
        ("http://a/1", "http://a/2", 0),
    ],
)
def test_occupations_are_as_close_as_their_codes_begin(wish: str, answer: str, value: int) -> None:
    explanation = _explain({"occupation": wish}, {"occupation": answer})
    assert _value(explanation, "sending", "occupation") == value


METAL, MACHINES, TRADE = Sector("2", "C", "25"), Sector("2", "C", "28"), Sector("2", "G", "46")
NEW_METAL = Sector("2.1", "C", "25")


@pytest.mark.parametrize(
    ("wishes", "own", "found", "value"),
    [
        ({METAL}, TRADE, METAL, 1000),
        ({METAL, TRADE}, None, TRADE, 1000),
        ({METAL}, None, MACHINES, 600),
        ({METAL}, None, TRADE, 100),
        (set(), METAL, METAL, 1000),
        ({METAL}, None, NEW_METAL, NEUTRAL),
        ({METAL}, None, None, 0),
        (set(), None, METAL, NEUTRAL),
    ],
)
def test_sectors_compare_inside_one_revision_only(
    wishes: set[Sector], own: Sector | None, found: Sector | None, value: int
) -> None:
    explanation = _explain({"wanted_sectors": frozenset(wishes), "sector": own}, {"sector": found})
    assert _value(explanation, "sending", "sector") == value


def test_topics_count_for_each_side_by_what_that_side_asked() -> None:
    explanation = _explain(
        {"topics": frozenset({"training", "marketing", "research"})}, {"topics": frozenset({"training"})}
    )
    assert _value(explanation, "sending", "topics") == 333
    assert _value(explanation, "host", "topics") == 1000


@pytest.mark.parametrize(("level", "value"), [("B1", 500), ("B2", 750), ("C1", 1000), ("native", 1000), ("A2", 0)])
def test_a_level_above_the_one_asked_counts_more(level: str, value: int) -> None:
    explanation = _explain({"languages": {"en": level}}, {"language_needs": (LanguageNeed("en", "B1"),)})
    assert _value(explanation, "host", "language") == value


def test_texts_are_compared_inside_one_language_only() -> None:
    text = {"text": "Laser cutting of steel"}
    same = _explain({**text, "text_language": "en"}, {**text, "text_language": "en"})
    assert _value(same, "sending", "text") >= 999
    assert _contribution(same, "sending", "text").words["met"] == ("cutting", "laser", "steel")
    other = _explain({**text, "text_language": "en"}, {**text, "text_language": "de"})
    assert _value(other, "sending", "text") == 0
    assert _value(_explain(text, text), "sending", "text") == 0


def test_inflected_and_accented_words_meet() -> None:
    explanation = _explain(
        {"text": "Μηχανές για ξύλο", "text_language": "el"}, {"text": "ΜΗΧΑΝΈΣ", "text_language": "el"}
    )
    assert _value(explanation, "sending", "text") > 0
    finnish = _explain({"text": "hitsauksen", "text_language": "fi"}, {"text": "hitsaukseen", "text_language": "fi"})
    assert _value(finnish, "sending", "text") == FULL


def test_a_person_with_nothing_filled_in_is_ranked_by_what_the_hosts_wish() -> None:
    places = (
        plain_place("h1", skills_needed=frozenset({"weld"})),
        plain_place("h2"),
        plain_place("h3", topics=frozenset({"training"})),
    )
    market = market_of(plain_participant(), *places)
    assert [s.place for s in suggest(market, "p")] == ["h2", "h3", "h1"]
    gaps = explain(market, "p", "h2").gaps
    assert {gap.field for gap in gaps if gap.side == "participant"} >= {"skills_wanted", "topics", "occupation"}


def test_a_wish_not_stated_moves_nobody() -> None:
    places = [plain_place(f"h{k}", topics=frozenset(topics)) for k, topics in enumerate(["a", "ab", ""])]
    market = market_of(plain_participant(), *places)
    values = {_value(explain(market, "p", place.id), "sending", "topics") for place in places}
    assert values == {NEUTRAL}


def test_filling_in_a_field_reaches_what_its_gap_promised_at_best() -> None:
    person = plain_participant(skills_wanted=frozenset({"weld"}), topics=frozenset({"training"}))
    rival = plain_place("a", skills_offered=frozenset({"solder"}), topics=frozenset({"training"}))
    place = plain_place("h", topics=frozenset({"training"}))
    before = explain(market_of(person, rival, place, skill_groups=GROUPS), "p", "h")
    gap = next(gap for gap in before.gaps if gap.field == "skills_offered")
    assert (before.rank, gap.side, gap.rank) == (2, "place", 1)
    filled = replace(place, skills_offered=frozenset({"weld"}))
    after = explain(market_of(person, rival, filled, skill_groups=GROUPS), "p", "h")
    assert (after.score, after.rank) == (gap.score, gap.rank)


def test_only_both_sides_together_make_a_high_score() -> None:
    one_sided = _explain({"skills_wanted": frozenset({"weld"})}, {"skills_offered": frozenset({"weld"})})
    weights = Weights(
        version="2",
        sending={**dict.fromkeys(DEFAULT_WEIGHTS.sending, 0), "skills": 100},
        host={**dict.fromkeys(DEFAULT_WEIGHTS.host, 0), "topics": 100},
    )
    market = market_of(
        plain_participant(skills_wanted=frozenset({"weld"})),
        plain_place(skills_offered=frozenset({"weld"}), topics=frozenset({"training"})),
    )
    nothing_for_the_host = explain(market, "p", "h", weights)
    assert (nothing_for_the_host.u, nothing_for_the_host.v, nothing_for_the_host.score) == (1000, 0, 0)
    assert one_sided.score < (one_sided.u + one_sided.v) / 2


@pytest.mark.parametrize(
    "sending",
    [
        {**DEFAULT_WEIGHTS.sending, "skills": 31},
        {**DEFAULT_WEIGHTS.sending, "skills": 60, "text": -20},
        {"skills": 100},
        {**DEFAULT_WEIGHTS.sending, "horoscope": 0},
    ],
)
def test_weights_that_are_none_are_refused(sending: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="sending side"):
        Weights(version="x", sending=sending, host=DEFAULT_WEIGHTS.host)


def test_every_component_names_fields_that_exist() -> None:
    records = {"sending": (plain_participant(), plain_place()), "host": (plain_place(), plain_participant())}
    for component in COMPONENTS:
        wisher, answerer = records[component.side]
        if component.wish:
            assert hasattr(wisher, component.wish)
            assert hasattr(answerer, component.answer)
