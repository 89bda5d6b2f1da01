"""What another wish would bring is what the list of somebody with that wish holds more."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from smedesk.matching.columns import HORIZON_DAYS
from smedesk.matching.market import LEVELS, LanguageNeed, Market, Mode, Participant, Window, level_number
from smedesk.matching.results import WhatIf
from smedesk.matching.suggestions import suggest
from smedesk.matching.what_ifs import what_ifs
from smedesk.matching.wording import describe_what_if
from tests.matching.markets import TODAY, market_of, odd_market, plain_participant, plain_place
from tests.matching.oracle import Oracle

MONTH = timedelta(30)


def _other(person: Participant, what_if: WhatIf) -> Participant:
    """Return the participant with that wish."""
    value = what_if.value
    if what_if.wish == "country":
        return replace(person, wanted_countries=person.wanted_countries | {value})
    if what_if.wish == "language":
        return replace(person, languages={**person.languages, value: LEVELS[level_number(person.languages[value])]})
    if what_if.wish == "mode":
        return replace(person, modes=person.modes | Mode[value.upper()])
    if what_if.wish == "shorter":
        return replace(person, min_months=int(value))
    if what_if.wish == "longer":
        return replace(person, max_months=int(value))
    horizon = TODAY + timedelta(HORIZON_DAYS)
    wider = [
        Window(max(start - MONTH, TODAY), min(end + MONTH, horizon))
        for start, end in (
            (max(window.start or TODAY, TODAY), min(window.end or horizon, horizon)) for window in person.windows
        )
        if start <= end
    ]
    return replace(person, windows=tuple(wider))


@settings(max_examples=40)
@given(st.builds(odd_market, st.randoms(use_true_random=False), st.integers(1, 3), st.integers(0, 12)))
def test_each_brings_as_many_places_as_the_oracle_counts(market: Market) -> None:
    for person in market.participants:
        before = len(Oracle(market).list_of(person))
        for what_if in what_ifs(market, person.id):
            other = _other(person, what_if)
            people = tuple(other if each.id == person.id else each for each in market.participants)
            assert len(Oracle(replace(market, participants=people)).list_of(other)) - before == what_if.more > 0


def test_the_one_that_brings_most_comes_first() -> None:
    person = plain_participant(
        wanted_countries=frozenset({"FI"}), languages={"en": "A2"}, modes=Mode.ONSITE, min_months=2,
        windows=(Window(date(2026, 3, 1), date(2026, 5, 31)),))  # fmt: skip
    english = (LanguageNeed("en", "B1"),)
    market = market_of(
        person,
        *(plain_place(f"it{number}") for number in range(3)),
        *(plain_place(f"fi{number}", country="FI", language_needs=english) for number in range(2)),
        plain_place("remote", country="FI", modes=Mode.REMOTE),
        plain_place("later", country="FI", windows=(Window(date(2026, 4, 20), date(2026, 12, 31)),)),
        plain_place("short", country="FI", max_months=1),
    )
    assert what_ifs(market, "p") == (
        WhatIf("country", "IT", 3),
        WhatIf("language", "en", 2),
        WhatIf("shorter", "1", 2),  # the later one, too, for a month only
        WhatIf("mode", "remote", 1),
        WhatIf("window", "1", 1),
    )


def test_who_may_not_be_suggested_is_told_no_wish() -> None:
    market = market_of(plain_participant(published=False, modes=Mode.ONSITE), plain_place(modes=Mode.REMOTE))
    assert what_ifs(market, "p") == ()


def test_they_leave_the_market_as_it_is() -> None:
    market = market_of(plain_participant(modes=Mode.ONSITE), plain_place(modes=Mode.REMOTE))
    assert what_ifs(market, "p") == what_ifs(market, "p") == (WhatIf("mode", "remote", 1),)
    assert suggest(market, "p") == ()


def test_each_has_its_sentence() -> None:
    names = {("country", "IT"): "Italy", ("language", "en"): "English", ("mode", "remote"): "remote"}
    ifs = [WhatIf("country", "IT", 1272), WhatIf("language", "en", 83), WhatIf("mode", "remote", 2),
           WhatIf("shorter", "1", 4), WhatIf("longer", "6", 5), WhatIf("window", "1", 6)]  # fmt: skip

    def named(kind: str, code: str, /) -> str:
        return names[kind, code]

    said = [describe_what_if(each, named) for each in ifs]
    assert said == [
        "One more country, Italy: 1272 more places",
        "English one level higher: 83 more places",
        "One more way of working, remote: 2 more places",
        "The shortest stay a month less (1): 4 more places",
        "The longest stay a month more (6): 5 more places",
        "A month earlier and a month later: 6 more places",
    ]
