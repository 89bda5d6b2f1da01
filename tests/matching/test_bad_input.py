"""Markets at and beyond every limit: a sensible answer or a clear error, never a warning."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from smedesk.matching.explanations import explain
from smedesk.matching.lists import Lists
from smedesk.matching.market import LanguageNeed, Market, Mode, Rules, Sector, Window
from smedesk.matching.results import WhatIf
from smedesk.matching.suggestions import funnel, suggest, suggest_all
from smedesk.matching.tables import Tables, tables_of
from smedesk.matching.what_ifs import what_ifs
from tests.matching.markets import TODAY, market_of, plain_participant, plain_place

ROOT = Path(__file__).parents[2]


def test_an_empty_market_has_no_lists() -> None:
    assert suggest_all(market_of()) == {}


def test_a_market_without_places_has_empty_lists() -> None:
    market = market_of(plain_participant("p"), plain_participant("q"))
    assert suggest_all(market) == {"p": (), "q": ()}
    assert {stage.left for stage in funnel(market, "p")} == {0}


def test_a_market_without_participants_has_no_lists() -> None:
    assert suggest_all(market_of(plain_place())) == {}


def test_identical_places_stand_in_the_order_of_their_ids() -> None:
    market = market_of(plain_participant(), *[plain_place(f"h{number:02}") for number in reversed(range(30))])
    found = suggest(market, "p", 5)
    assert [(s.rank, s.place) for s in found] == [(k + 1, f"h{k:02}") for k in range(5)]
    assert len({s.score for s in found}) == 1


def test_an_unknown_id_is_a_key_error() -> None:
    market = market_of(plain_participant(), plain_place())
    for ask in (lambda: suggest(market, "x"), lambda: funnel(market, "x"), lambda: explain(market, "p", "x")):
        with pytest.raises(KeyError, match="x"):
            ask()


def test_an_id_that_stands_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="participant 'p' stands twice"):
        market_of(plain_participant(), plain_participant())
    with pytest.raises(ValueError, match="place 'h' stands twice"):
        market_of(plain_place(), plain_place())


def test_a_list_of_no_length_is_empty() -> None:
    market = market_of(plain_participant(), plain_place())
    assert (suggest(market, "p", 0), suggest(market, "p", -1)) == ((), ())


def test_codes_that_nobody_knows_are_compared_as_they_are() -> None:
    odd: dict[str, Any] = {
        "topics": frozenset({"☃"}),
        "occupation": "baker",
        "sector": Sector("9", "?", "??"),
        "country": "XX",
    }
    market = market_of(
        plain_participant(**odd, languages={"tlh": "fluent"}, preferred_sizes=frozenset({"huge"})),
        plain_place(**{**odd, "country": "YY"}, language_needs=(LanguageNeed("tlh", "any"),), size="huge"),
    )
    explanation = explain(market, "p", "h")
    assert explanation.is_eligible
    values = {(c.side, c.feature): c.value for c in explanation.contributions}
    exact = [("sending", name) for name in ("topics", "occupation", "sector", "size")]
    assert [values[component] for component in exact] == [1000] * 4


def test_impossible_windows_fit_nowhere() -> None:
    backwards = (Window(date(2026, 6, 1), date(2026, 5, 1)),)
    past = (Window(date(2020, 1, 1), date(2020, 12, 31)),)
    far = (Window(date.max, None), Window(None, date.min))
    for windows in (backwards, past, far):
        market = market_of(plain_participant(windows=windows), plain_place())
        assert suggest(market, "p") == ()
        assert [r.rule for r in explain(market, "p", "h").rules if not r.is_met] == ["window"]


def test_open_windows_last_as_long_as_anybody_plans() -> None:
    window = (Window(date.min, date.max),)
    market = market_of(plain_participant(windows=window), plain_place(windows=window))
    assert suggest(market, "p")


def test_a_language_that_nobody_speaks_fits_nobody() -> None:
    market = market_of(plain_participant(languages={"en": "C2"}), plain_place(language_needs=(LanguageNeed("vo", ""),)))
    assert suggest(market, "p") == ()


def test_figures_far_outside_every_limit_are_cut_not_lost() -> None:
    wild: dict[str, Any] = {"min_months": -(10**6), "max_months": 10**6}
    market = market_of(plain_participant(**wild), plain_place(**wild, capacity=10**9))
    assert suggest(market, "p")
    assert not suggest(market_of(plain_participant(min_months=10**6), plain_place()), "p")
    assert not suggest(market_of(plain_participant(), plain_place(capacity=-3)), "p")


def test_a_scheme_without_a_least_stay_still_asks_for_a_common_day() -> None:
    day = (Window(TODAY + timedelta(3), TODAY + timedelta(3)),)
    later = (Window(TODAY + timedelta(4), None),)
    rules = Rules(min_months=0)
    fitting = market_of(plain_participant(windows=day), plain_place(windows=day), rules=rules)
    assert suggest(fitting, "p")
    assert not suggest(market_of(plain_participant(windows=day), plain_place(windows=later), rules=rules), "p")


def test_ten_thousand_people_for_one_place_all_get_it() -> None:
    people = [plain_participant(f"p{number}", modes=Mode.ONSITE) for number in range(10_000)]
    tables = tables_of(market_of(*people, plain_place()))
    lists = Lists(tables)
    assert {tuple(s.place for s in found) for found in suggest_all(tables).values()} == {("h",)}
    lists.repair(tables.put(places=[plain_place(modes=Mode.REMOTE)]))
    assert not len(lists.ranking().places)
    assert set(suggest_all(tables).values()) == {()}


@pytest.mark.parametrize(("participants", "places"), [(0, 0), (0, 2), (2, 0)])
def test_one_side_that_comes_or_goes_last_is_no_fault(participants: int, places: int) -> None:
    tables = Tables(TODAY, Rules(), {})
    lists = Lists(tables)
    people = [plain_participant(f"p{number}") for number in range(participants)]
    hosts = [plain_place(f"h{number}") for number in range(places)]
    lists.repair(tables.put(people, hosts))
    assert not len(lists.ranking().places)
    lists.repair(tables.put([plain_participant("late")], [plain_place("later")]))
    assert suggest(tables, "late", 1)[0].place in {"h0", "later"}
    lists.repair(tables.remove(list(tables.participants.row), list(tables.places.row)))
    assert suggest_all(tables) == {}
    assert not len(lists.ranking().places)


def test_more_languages_and_countries_than_there_are_do_not_break_the_tables() -> None:
    languages = [f"x{number}" for number in range(300)]
    places = [
        plain_place(f"h{n:03}", country=f"c{n}", language_needs=(LanguageNeed(languages[n], "C2"),)) for n in range(300)
    ]
    person = plain_participant(
        languages=dict.fromkeys(languages[:7], "native"), wanted_countries=frozenset({"c3", "?"})
    )
    market = market_of(person, *places)
    assert [s.place for s in suggest(market, "p")] == ["h003"]
    assert [what_if for what_if in what_ifs(market, "p") if what_if.wish == "country"][:6] == [
        WhatIf("country", f"c{number}", 1) for number in (0, 1, 2, 4, 5, 6)
    ]


def test_values_at_every_limit_fit_their_columns() -> None:
    skills = frozenset(f"skill {number}" for number in range(2000))
    text = " ".join(f"{chr(97 + a)}{chr(97 + b)}word" for a in range(26) for b in range(26))
    wide: dict[str, Any] = {
        "windows": tuple(Window(TODAY + timedelta(k), date.max) for k in range(40)),
        "topics": frozenset(map(str, range(200))), "text": text, "text_language": "en",
        "min_months": 0, "max_months": 2**40, "modes": Mode(7),
    }  # fmt: skip
    market = market_of(
        plain_participant(**wide, skills_wanted=skills, skills_had=skills, languages={"en": "native"}),
        plain_place(**wide, skills_offered=skills, skills_needed=skills, capacity=2**40),
        rules=Rules(max_months=120),
    )
    explanation = explain(market, "p", "h")
    assert {c.value for c in explanation.contributions if c.feature in {"skills", "topics"}} == {1000}
    assert explanation.is_eligible


def test_a_very_long_text_is_known_by_its_rarest_words() -> None:
    text = " ".join(
        f"{chr(97 + a)}{chr(97 + b)}{chr(97 + c)}xyz" for a in range(20) for b in range(20) for c in range(9)
    )
    market = market_of(plain_participant(text=text, text_language="en"), plain_place(text=text, text_language="en"))
    values = {c.feature: c.value for c in explain(market, "p", "h").contributions}
    assert 980 <= values["text"] <= 1000


def test_the_records_load_no_numpy() -> None:
    modules = ("market", "results", "rules", "weights", "wording")
    code = (
        f"import sys; import {', '.join(f'smedesk.matching.{name}' for name in modules)}; print('numpy' in sys.modules)"
    )
    assert _run(code) == "False"


def test_every_process_answers_the_same() -> None:
    code = (
        "from random import Random; from tests.matching.markets import odd_market; "
        "from smedesk.matching.suggestions import suggest_all; from smedesk.matching.explanations import explain; "
        "market = odd_market(Random(3), 40, 40); lists = suggest_all(market); "
        "print(lists, [explain(market, s.participant, s.place) for found in lists.values() for s in found[:1]])"
    )
    first, second = (_run(code, PYTHONHASHSEED=seed) for seed in ("1", "2"))
    assert "Suggestion(" in first
    assert first == second


def test_a_market_travels_to_another_process() -> None:
    market = market_of(plain_participant(), plain_place())
    arrived: Market = pickle.loads(pickle.dumps(market))
    assert suggest_all(arrived) == suggest_all(market)


def _run(code: str, **environment: str) -> str:
    found = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return found.stdout.strip()
