"""Each hard rule, broken by one pair that keeps all others, with the sentence that says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from smedesk.matching.eligibility import CHECKS
from smedesk.matching.explanations import explain
from smedesk.matching.market import LanguageNeed, Market, Mode, Relations, Rules, Window
from smedesk.matching.rules import RULES
from smedesk.matching.suggestions import funnel, suggest
from smedesk.matching.wording import describe
from tests.matching.markets import TODAY, market_of, plain_participant, plain_place

PAIR = frozenset({("p", "h")})
FEBRUARY = (Window(date(2026, 2, 1), date(2026, 2, 28)),)


def _names(_kind: str, code: str) -> str:
    return code


def _market(participant: dict[str, Any], place: dict[str, Any], **changes: Any) -> Market:
    return market_of(plain_participant(**participant), plain_place(**place), **changes)


BROKEN: dict[str, tuple[Market, str]] = {
    "open_proposals": (
        _market({}, {}, relations=Relations(open_proposals={"p": 5})),
        "The participant has as many open proposals as the scheme allows",
    ),
    "relationship": (
        _market({}, {}, relations=Relations(past_draft=frozenset({("p", "another place")}))),
        "The participant is already in a relationship past draft",
    ),
    "company_limit": (
        _market({}, {}, relations=Relations(exchanges={"company-p": 2})),
        "The sending company has sent as many people as the scheme allows",
    ),
    "published": (_market({"published": False}, {}), "Not published: participant"),
    "consent": (_market({}, {"consented": False}), "No consent to be shown: host"),
    "active": (
        _market(
            {"last_active": date(2025, 7, 30)},
            {"last_active": date(2025, 7, 30)},
            rules=Rules(active_since=date(2025, 7, 31)),
        ),
        "Inactive for too long: participant, host",
    ),
    "capacity": (
        _market({}, {"capacity": 2}, relations=Relations(taken={"h": 2})),
        "No place of the placement is free",
    ),
    "other_country": (
        _market({}, {"country": "EE"}),
        "The two companies are not in different countries: EE",
    ),
    "other_office": (_market({}, {"office_id": "office-ee"}), "The same office looks after both sides"),
    "wanted_country": (
        _market({"wanted_countries": frozenset({"FI"})}, {}),
        "The participant does not want to go to IT",
    ),
    "accepted_country": (
        _market({}, {"accepted_countries": frozenset({"FI"})}),
        "The host does not accept people from EE",
    ),
    "language": (
        _market(
            {"languages": {"en": "B1", "fr": "A2"}},
            {"language_needs": (LanguageNeed("it", "A1"), LanguageNeed("en", "B2"))},
        ),
        "No shared language at the level asked: en, it",
    ),
    "mode": (
        _market({"modes": Mode.ONSITE}, {"modes": Mode.BLENDED | Mode.REMOTE}),
        "On site, blended or remote: no way of working suits both",
    ),
    "duration": (_market({"min_months": 3}, {"max_months": 2}), "No length of stay suits both"),
    "window": (
        _market({"windows": FEBRUARY}, {"windows": (Window(date(2026, 2, 2), None),)}),
        "The common time is too short for the stay",
    ),
    "rejected": (_market({}, {}, relations=Relations(rejected=PAIR)), "The pair was proposed or refused before"),
}


def test_every_rule_has_a_check_and_a_case_here() -> None:
    names = [rule.id for rule in RULES]
    assert list(CHECKS) == names
    assert list(BROKEN) == names


def test_a_plain_pair_keeps_every_rule() -> None:
    market = _market({}, {})
    assert [suggestion.place for suggestion in suggest(market, "p")] == ["h"]
    assert describe(explain(market, "p", "h"), _names)[0] == "Meets all 16 rules."


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_alone_keeps_a_pair_off_the_list(rule: str) -> None:
    market, sentence = BROKEN[rule]
    assert suggest(market, "p") == ()
    explanation = explain(market, "p", "h")
    assert [result.rule for result in explanation.rules if not result.is_met] == [rule]
    assert (explanation.rank, explanation.is_eligible, explanation.gaps) == (None, False, ())
    assert describe(explanation, _names)[0] == sentence
    assert next(stage.rule for stage in funnel(market, "p") if not stage.left) == rule


@pytest.mark.parametrize(
    ("participant", "place", "changes"),
    [
        ({}, {}, {"relations": Relations(open_proposals={"p": 4}, exchanges={"company-p": 1})}),
        ({}, {"capacity": 2}, {"relations": Relations(taken={"h": 1})}),
        ({"office_id": ""}, {"office_id": ""}, {}),
        ({"languages": {"en": "B2"}}, {"language_needs": (LanguageNeed("en", "B2"),)}, {}),
        ({"languages": {"en": "native"}}, {"language_needs": (LanguageNeed("en", "C2"),)}, {}),
        ({"languages": {"en": ""}}, {"language_needs": (LanguageNeed("en", ""),)}, {}),
        ({"windows": FEBRUARY}, {"windows": FEBRUARY}, {}),
        ({"windows": (Window(None, date(2026, 2, 28)),)}, {"min_months": 1}, {}),
        ({"last_active": date(2025, 7, 31)}, {}, {"rules": Rules(active_since=date(2025, 7, 31))}),
        ({}, {}, {"rules": Rules(open_proposals=None), "relations": Relations(open_proposals={"p": 99})}),
        ({}, {}, {"rules": Rules(exchanges_per_company=None), "relations": Relations(exchanges={"company-p": 9})}),
        ({"min_months": 2}, {"max_months": 2}, {}),
    ],
)
def test_a_pair_at_the_limit_keeps_the_rule(
    participant: dict[str, Any], place: dict[str, Any], changes: dict[str, Any]
) -> None:
    assert [s.place for s in suggest(_market(participant, place, **changes), "p")] == ["h"]


def test_a_month_from_the_31st_of_january_ends_with_february() -> None:
    pair = {"windows": (Window(TODAY, date(2026, 2, 28)),)}
    market = _market(pair, pair)
    assert suggest(market, "p")
    a_day_less = {"windows": (Window(TODAY, date(2026, 2, 27)),)}
    assert not suggest(_market(a_day_less, pair), "p")


def test_time_that_has_passed_does_not_count() -> None:
    window = {"windows": (Window(date(2025, 12, 1), date(2026, 2, 10)),)}
    assert suggest(_market(window, {}, today=date(2026, 1, 11)), "p")
    assert not suggest(_market(window, {}, today=date(2026, 1, 12)), "p")


def test_the_longer_of_two_wished_minimums_must_fit() -> None:
    window = {"windows": (Window(date(2026, 3, 1), date(2026, 4, 30)),)}
    assert suggest(_market({**window, "min_months": 2}, {"min_months": 1}), "p")
    assert not suggest(_market({**window, "min_months": 2}, {"min_months": 3}), "p")


def test_a_stay_longer_than_the_scheme_allows_fits_nowhere() -> None:
    both = {"min_months": 7, "max_months": 9}
    assert not suggest(_market(both, both), "p")
    assert suggest(_market(both, both, rules=Rules(max_months=9)), "p")


def test_the_funnel_counts_what_each_rule_leaves() -> None:
    places = (
        plain_place("h1"),
        plain_place("h2", country="EE"),
        plain_place("h3", published=False),
        plain_place("h4", modes=Mode.REMOTE),
    )
    market = market_of(plain_participant(modes=Mode.ONSITE), *places)
    left = dict(funnel(market, "p"))
    assert (left[""], left["published"], left["other_country"], left["mode"]) == (4, 3, 2, 1)
    assert left["rejected"] == 1


def test_who_is_in_a_relationship_blocks_nobody_else() -> None:
    market = replace(BROKEN["relationship"][0], participants=(plain_participant("p"), plain_participant("q")))
    assert suggest(market, "q")
