"""Markets for tests and benches, from a source of chance: every field is now and then left out or odd."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any, TypeVar

from smedesk.matching.market import (
    LEVELS,
    LanguageNeed,
    Market,
    Mode,
    Participant,
    Place,
    Relations,
    Rules,
    Sector,
    Window,
)

T = TypeVar("T")

TODAY = date(2026, 1, 31)
COUNTRIES = ("AT", "DE", "EE", "IT", "EL")
LANGUAGES = ("en", "de", "fr", "it", "et")
TOPICS = ("marketing", "development", "internationalisation", "training", "research", "other")
SIZES = ("micro", "small", "medium", "large")
OCCUPATIONS = ("2512", "2513", "2521", "2166", "1221", "3", "http://data.europa.eu/esco/occupation/1", "")
SECTORS = (
    Sector("2", "C", "25"),
    Sector("2", "C", "26"),
    Sector("2", "J", "62"),
    Sector("2", "J", "58"),
    Sector("2.1", "J", "58"),
    Sector("2.1", "K", "62"),
)
CODED = tuple(f"http://data.europa.eu/esco/skill/{number}" for number in range(12))
SKILLS = (*CODED, "Welding", "welding ", " ")
GROUPS: Mapping[str, tuple[str, ...]] = {
    skill: tuple(f"S{(number + k) % 4}" for k in range(number % 4)) for number, skill in enumerate(CODED)
}
WORDS = ("laser", "steel", "for", "Märkte", "märkten", "в", "сталь", "exporting", "exporter", "sales")


def plain_participant(id: str = "p", **changes: Any) -> Participant:
    """Return a participant with nothing filled in but where it belongs."""
    return replace(Participant(id=id, office_id="office-ee", company_id=f"company-{id}", country="EE"), **changes)


def plain_place(id: str = "h", **changes: Any) -> Place:
    """Return a place with nothing filled in that keeps every rule with a plain participant."""
    return replace(Place(id=id, office_id="office-it", company_id=f"company-{id}", country="IT"), **changes)


def market_of(*records: Participant | Place, **changes: Any) -> Market:
    """Return a market of these records."""
    participants = tuple(record for record in records if isinstance(record, Participant))
    places = tuple(record for record in records if isinstance(record, Place))
    changes = {"today": TODAY, "skill_groups": GROUPS, **changes}
    return Market(participants=participants, places=places, **changes)


def odd_market(chance: Random, participants: int, places: int) -> Market:
    """Return a small market in which every rule is broken and every field missing now and then."""
    people = tuple(_odd_participant(chance, f"p{number:03}") for number in range(participants))
    hosts = tuple(_odd_place(chance, f"h{number:03}") for number in range(places))
    return Market(
        participants=tuple(chance.sample(people, len(people))),
        places=tuple(chance.sample(hosts, len(hosts))),
        today=TODAY,
        relations=_odd_relations(chance, people, hosts),
        skill_groups=GROUPS,
        rules=Rules(
            active_since=chance.choice((None, date(2025, 7, 31))),
            open_proposals=chance.choice((None, 5)),
            exchanges_per_company=chance.choice((None, 2)),
            min_months=chance.choice((0, 1)),
        ),
    )


def _odd_participant(chance: Random, id: str) -> Participant:
    return Participant(
        **_odd_profile(chance, id),
        languages={language: _level(chance) for language in sorted(some(chance, LANGUAGES, 3))},
        wanted_countries=some(chance, COUNTRIES, 4),
        skills_wanted=some(chance, SKILLS, 6),
        skills_had=some(chance, SKILLS, 6),
        preferred_sizes=some(chance, SIZES, 2),
    )


def _odd_place(chance: Random, id: str) -> Place:
    needs = sorted(some(chance, LANGUAGES, 3))
    return Place(
        **_odd_profile(chance, id),
        language_needs=tuple(LanguageNeed(language, _level(chance)) for language in needs),
        accepted_countries=some(chance, COUNTRIES, 4),
        skills_offered=some(chance, SKILLS, 6),
        skills_needed=some(chance, SKILLS, 6),
        size=chance.choice(("", *SIZES)),
        capacity=chance.choice((0, 1, 2, 2)),
    )


def _odd_profile(chance: Random, id: str) -> dict[str, Any]:
    return {
        "id": id,
        "office_id": chance.choice(("", "o1", "o2", "o3")),
        "company_id": f"c{chance.randrange(30)}",
        "country": chance.choice(("", *COUNTRIES * 3)),
        "published": chance.random() < 0.95,
        "consented": chance.random() < 0.95,
        "last_active": chance.choice((None, date(2025, 7, 30), *(date(2025, 7, 31), TODAY) * 3)),
        "modes": Mode(chance.choice((0, 1, 2, 3, 5, 7))),
        "min_months": chance.choice((None, None, None, 0, 1, 1, 2, 9)),
        "max_months": chance.choice((None, None, None, 0, 1, 3, 3, 12)),
        "windows": tuple(_odd_window(chance) for _ in range(chance.choice((0, 1, 1, 2)))),
        "sector": chance.choice((None, *SECTORS)),
        "wanted_sectors": some(chance, SECTORS, 2),
        "occupation": chance.choice(OCCUPATIONS),
        "topics": some(chance, TOPICS, 3),
        "text": " ".join(chance.choices(WORDS, k=chance.choice((0, 3, 12)))),
        "text_language": chance.choice(("", "en", "de")),
    }


def _odd_window(chance: Random) -> Window:
    start = TODAY + timedelta(chance.randint(-60, 60))
    end = start + timedelta(chance.choice((-3, 0, 13, 27, 28, 29, 30, 31, 58, 59, 60, 120, 150, 200)))
    return Window(chance.choice((None, start, start)), chance.choice((None, end, end, end)))


def _odd_relations(chance: Random, people: tuple[Participant, ...], hosts: tuple[Place, ...]) -> Relations:
    def pairs(share: float) -> frozenset[tuple[str, str]]:
        return frozenset((p.id, h.id) for p in people for h in hosts if chance.random() < share)

    return Relations(
        rejected=pairs(0.1) | {("nobody", "nowhere")},
        past_draft=pairs(0.001) | {("nobody", "nowhere")},
        open_proposals={p.id: chance.choice((4, 5)) for p in people if chance.random() < 0.2},
        exchanges={f"c{number}": chance.choice((1, 2)) for number in range(2)},
        taken={h.id: 1 for h in hosts if chance.random() < 0.2},
    )


def some(chance: Random, codes: Sequence[T], most: int) -> frozenset[T]:
    """Return up to `most` of the codes."""
    return frozenset(chance.sample(codes, chance.randint(0, most)))


def _level(chance: Random) -> str:
    return chance.choice(("", "native", "fluent", *LEVELS))
