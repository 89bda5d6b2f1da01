"""The sentences of an explanation: names by the labels, numbers, the negatives, and what is not filled in."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smedesk import translate
from smedesk.matching.explanations import explain
from smedesk.matching.market import LanguageNeed, Market, Sector, Window
from smedesk.matching.weights import COMPONENTS
from smedesk.matching.wording import FIELDS, SIDES, describe, describe_rule
from tests.matching.markets import market_of, odd_market, plain_participant, plain_place

NAMES = {
    ("skill", "weld"): "welding",
    ("skill", "solder"): "soldering",
    ("skill", "sell"): "selling",
    ("country", "IT"): "Italy",
    ("language", "en"): "English",
    ("sector", "2/25"): "Metal products",
    ("sector", "2/62"): "Programming",
    ("topic", "training"): "Training",
    ("topic", "research"): "Joint research",
    ("size", "micro"): "Micro",
    ("size", "large"): "Large",
    ("occupation", "2512"): "Software developers",
    ("occupation", "2513"): "Web developers",
}
GROUPS = {"weld": ("metal",), "solder": ("metal",), "sell": ("trade",)}


def _names(kind: str, code: str) -> str:
    return NAMES.get((kind, code), code)


def _sentences(participant: dict[str, Any], place: dict[str, Any]) -> tuple[str, ...]:
    market = market_of(plain_participant(**participant), plain_place(**place), skill_groups=GROUPS)
    return describe(explain(market, "p", "h"), _names)


def test_skills_are_named_with_what_is_close_and_what_is_lacking() -> None:
    sentences = _sentences(
        {"skills_wanted": frozenset({"weld", "solder", "sell", "cook"}), "skills_had": frozenset({"sell"})},
        {"skills_offered": frozenset({"solder", "sell"}), "skills_needed": frozenset({"sell", "weld"})},
    )
    assert "Teaches 2 of 4 skills wanted: selling, soldering" in sentences
    assert "Teaches something close to: welding" in sentences
    assert "Does not teach: cook" in sentences
    assert "Has 1 of 2 skills needed: selling" in sentences
    assert "Does not have: welding" in sentences


def test_the_other_features_are_named_for_better_and_worse() -> None:
    month = (Window(date(2026, 3, 1), date(2026, 3, 31)),)
    sentences = _sentences(
        {
            "occupation": "2512",
            "sector": Sector("2", "C", "25"),
            "topics": frozenset({"training", "research"}),
            "preferred_sizes": frozenset({"micro"}),
            "languages": {"en": "C1"},
            "windows": month,
        },
        {
            "occupation": "2513",
            "sector": Sector("2", "J", "62"),
            "topics": frozenset({"training"}),
            "size": "large",
            "language_needs": (LanguageNeed("en", "B2"),),
        },
    )
    for sentence in (
        "Related occupations: Software developers, Web developers",
        "Another sector than wished: Programming for Metal products",
        "Shared topics: Training",
        "Topics the host does not offer: Joint research",
        "Size of the company not as wished: Large for Micro",
        "Speaks English at C1, asked is B2",
        "31 days of common time, little to choose from",
    ):
        assert sentence in sentences


@pytest.mark.parametrize(
    ("text", "language", "sentence"),
    [
        ("Sales of steel", "en", "Words in both descriptions: steel"),
        ("Nothing alike", "en", "The descriptions share no words"),
        ("Stahl", "de", "Descriptions in two languages are not compared: English, de"),
    ],
)
def test_descriptions_say_what_they_share(text: str, language: str, sentence: str) -> None:
    mine = {"text": "Steel and iron", "text_language": "en"}
    assert sentence in _sentences(mine, {"text": text, "text_language": language})


def test_strengths_stand_before_weaknesses() -> None:
    sentences = _sentences(
        {"skills_wanted": frozenset({"sell"}), "topics": frozenset({"training"})},
        {"skills_offered": frozenset({"weld"}), "topics": frozenset({"training"})},
    )
    assert sentences[0] == "Meets all 16 rules."
    assert sentences.index("Shared topics: Training") < sentences.index("Does not teach: selling")


def test_a_gap_names_the_field_the_side_and_the_best_it_could_do() -> None:
    sentences = _sentences({"skills_wanted": frozenset({"weld"})}, {})
    gap = next(line for line in sentences if "skills offered (host)" in line)
    assert gap.startswith("Not filled in: skills offered (host). It could raise the score from ")
    assert gap.endswith(": place 1.")
    own = next(line for line in sentences if "topics (participant)" in line)
    assert own.endswith(".")
    assert "place" not in own


def test_every_field_that_can_be_missing_has_a_name() -> None:
    named = {field for component in COMPONENTS for field in (component.wish, component.answer) if field}
    assert named <= set(FIELDS)
    assert set(SIDES) == {"participant", "place"}


@given(st.builds(odd_market, st.randoms(use_true_random=False), st.integers(1, 3), st.integers(1, 3)))
def test_every_explanation_has_its_sentences_filled_in(market: Market) -> None:
    for participant in market.participants:
        for place in market.places:
            explanation = explain(market, participant.id, place.id)
            sentences = describe(explanation, _names)
            assert len(set(sentences)) == len(sentences)
            every = [*sentences, *(describe_rule(result, _names) for result in explanation.rules)]
            assert not [line for line in every if "{" in line or "%n" in line or not line.strip()]


def test_all_sentences_pass_the_translator() -> None:
    market = odd_market(Random(5), 12, 12)
    translate.install(lambda _context, source, _comment, n: f"«{source.replace('%n', str(n))}»")
    try:
        for place in market.places:
            for line in describe(explain(market, market.participants[0].id, place.id), _names):
                assert line.startswith("«")
                assert line.endswith("»")
    finally:
        translate.install(None)
