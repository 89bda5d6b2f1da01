"""Crowded places stand back in a list, and nothing else changes."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from smedesk.matching.congestion import stood_back
from smedesk.matching.plan import plan
from smedesk.matching.results import Suggestion
from smedesk.matching.suggestions import suggest_all
from tests.matching.large_market import large_market

lists = st.lists(st.integers(0, 1000), max_size=8).map(
    lambda scores: tuple(
        Suggestion("p", f"h{at}", at + 1, score, score, score, "1")
        for at, score in enumerate(sorted(scores, reverse=True))
    )
)
prices = st.dictionaries(st.sampled_from([f"h{number}" for number in range(8)]), st.integers(1, 1000))


@given(lists, prices, st.sampled_from([0, 25, 50]))
def test_the_order_alone_changes_and_by_nothing_but_the_price(
    found: tuple[Suggestion, ...], price: dict[str, int], percent: int
) -> None:
    listed = stood_back(found, price, percent)
    assert sorted(listed) == sorted(found)
    worth = [100 * one.score - percent * price.get(one.place, 0) for one in listed]
    assert worth == sorted(worth, reverse=True)
    assert percent or listed == found


def test_the_first_pages_spread_over_more_places_and_lose_little() -> None:
    market = large_market(400, 60)
    made = plan(market)
    assert made.prices
    assert all(0 < price <= 1000 for price in made.prices.values())
    before = {each: found for each, found in suggest_all(market, 50).items() if found}

    def heads(percent: int) -> tuple[int, float]:
        heads = [stood_back(found, made.prices, percent)[0] for found in before.values()]
        most = max(Counter(one.place for one in heads).values())
        return most, sum(one.score for one in heads) / len(heads)

    (most, score), (spread, priced) = heads(0), heads(50)
    assert spread < most
    assert priced > 0.9 * score
