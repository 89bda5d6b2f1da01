"""A market of any size with plausible figures, for benches: skills in groups, trades, calendars, a few words
each.

Not a model of reality: the planted market with hidden preferences, decoys and popular hosts measures quality,
this one measures time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from random import Random
from typing import Any

from smedesk.matching.market import (
    LEVELS,
    LanguageNeed,
    Market,
    Mode,
    Participant,
    Place,
    Relations,
    Sector,
    Window,
)
from tests.matching.markets import SIZES, TODAY, TOPICS

COUNTRIES = (
    *("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU"),
    *("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
)
LANGUAGES = ("en", "de", "fr", "it", "es")
SKILLS = tuple(f"skill-{number}" for number in range(2000))
GROUPS = {skill: (f"group-{number % 200}",) for number, skill in enumerate(SKILLS)}
TRADE_SKILLS = 60
SECTORS = tuple(
    Sector("2", section, f"{division:02}")
    for section, first, last in (("C", 10, 33), ("F", 41, 43), ("G", 45, 47), ("J", 58, 63), ("M", 69, 75))
    for division in range(first, last + 1)
)
OCCUPATIONS = tuple(f"{a}{b}{c}{d}" for a in "1237" for b in "1234" for c in "123" for d in "123")


def large_market(participants: int, places: int, seed: int = 1) -> Market:
    """Return the same market for the same arguments."""
    people = tuple(large_participants(participants, seed))
    hosts = tuple(large_places(places, seed))
    return Market(people, hosts, TODAY, large_relations(participants, places, seed), GROUPS)


def large_participants(number: int, seed: int = 1) -> Iterator[Participant]:
    """Yield the participants of a market one by one, so that it need not be held."""
    chance, words = Random(seed), _words(seed)
    return (_participant(chance, words, f"p{each:06}") for each in range(number))


def large_places(number: int, seed: int = 1) -> Iterator[Place]:
    """Yield the places of a market one by one."""
    chance, words = Random(-seed), _words(seed)
    return (_place(chance, words, f"h{each:06}") for each in range(number))


def large_relations(participants: int, places: int, seed: int = 1) -> Relations:
    """Return who has refused whom in a market."""
    chance = Random(seed)
    pairs = (
        (f"p{chance.randrange(participants):06}", f"h{chance.randrange(places):06}") for _ in range(participants // 4)
    )
    return Relations(rejected=frozenset(pairs))


def _words(seed: int) -> list[str]:
    chance = Random(seed)
    return ["".join(chance.choices("abcdefghilmnoprstu", k=chance.randint(3, 10))) for _ in range(3000)]


def _participant(chance: Random, words: list[str], id: str) -> Participant:
    trade = chance.randrange(len(OCCUPATIONS))
    return Participant(
        **_profile(chance, words, trade, id),
        languages={language: chance.choice(LEVELS) for language in chance.sample(LANGUAGES, chance.randint(1, 3))},
        wanted_countries=frozenset(chance.sample(COUNTRIES, chance.choice((0, 0, 2, 5, 12)))),
        skills_wanted=_skills(chance, trade, 8),
        skills_had=_skills(chance, trade, 12),
        preferred_sizes=frozenset(chance.sample(SIZES, 2)),
    )


def _place(chance: Random, words: list[str], id: str) -> Place:
    trade = chance.randrange(len(OCCUPATIONS))
    needs = chance.sample(LANGUAGES, chance.randint(1, 3))
    return Place(
        **_profile(chance, words, trade, id),
        language_needs=tuple(LanguageNeed(language, chance.choice(LEVELS[1:5])) for language in needs),
        accepted_countries=frozenset(chance.sample(COUNTRIES, chance.choice((0, 0, 8, 20)))),
        skills_offered=_skills(chance, trade, 16),
        skills_needed=_skills(chance, trade, 8),
        size=chance.choice(SIZES),
        capacity=chance.randint(1, 3),
    )


def _profile(chance: Random, words: list[str], trade: int, id: str) -> dict[str, Any]:
    country = chance.choice(COUNTRIES)
    start = TODAY + timedelta(chance.randint(-60, 300))
    shortest = chance.randint(1, 3)
    return {
        "id": id,
        "office_id": f"office-{country}",
        "company_id": f"company-{id}",
        "country": country,
        "published": chance.random() < 0.95,
        "modes": Mode(chance.choice((1, 1, 3, 7))),
        "min_months": shortest,
        "max_months": shortest + chance.randint(0, 3),
        "windows": (Window(start, start + timedelta(chance.randint(40, 300))),),
        "sector": SECTORS[trade % len(SECTORS)],
        "occupation": OCCUPATIONS[trade],
        "topics": frozenset(chance.sample(TOPICS, chance.randint(1, 3))),
        "text": " ".join(chance.choices(words, k=40)),
        "text_language": chance.choice(LANGUAGES),
    }


def _skills(chance: Random, trade: int, count: int) -> frozenset[str]:
    """Return skills of a trade: neighbours in the list, so that people of one trade meet."""
    first = trade * len(SKILLS) // len(OCCUPATIONS)
    return frozenset(SKILLS[(first + chance.randrange(TRADE_SKILLS)) % len(SKILLS)] for _ in range(count))
