"""A made-up market in which it is known who belongs to whom, to measure how well a matching finds it.

A planted pair is made of one archetype: a branch of our own vocabulary with its occupations, NACE codes and skills, a
topic, a time. Both sides state it with slips (`noise`), which are the only thing a matching sees. Decoys are copies of
planted places that break exactly one hard rule for their participant. A few popular places suit nearly everybody.

What the two sides would really like stands in `liking`: the closeness of the archetypes themselves, weighed by weights
of each own, with a part that nobody can know. It is never given to what is measured.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from smedesk.domain.choices import TOPICS
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
    level_number,
)
from smedesk.sample.vocabulary import BRANCHES
from smedesk.services.reference import starter_skills
from tests.matching.markets import SIZES
from tests.matching.oracle import Oracle

T = TypeVar("T")
Floats = NDArray[np.float32]

TODAY = date(2026, 3, 2)
SINCE = date(2025, 9, 2)
COUNTRIES = {
    "DE": 14, "IT": 13, "ES": 11, "FR": 11, "PL": 9, "RO": 6, "NL": 5, "GR": 5, "PT": 5, "BG": 4, "SE": 4, "AT": 4,
    "FI": 3, "LT": 2, "LV": 2, "EE": 2,
}  # fmt: skip
"""Country → how often it stands."""

TONGUES = {"DE": "de", "AT": "de", "FR": "fr", "IT": "it", "ES": "es"}
TOPIC_CODES = tuple(topic.code for topic in TOPICS[:6])
PLANTED, DECOYS, POPULAR = 0.72, 0.25, 0.03
"""Shares of the places."""

SKILLS_OF_A_PAIR = 10
_TASTES = 8
_UNKNOWABLE = 0.1


class Archetype(NamedTuple):
    """What a pair is about."""

    branch: int
    occupation: str
    nace: str
    skills: tuple[str, ...]
    topics: tuple[str, ...]
    begins: int
    size: str
    level: int = 0
    """English that is spoken, or asked"""


@dataclass(frozen=True)
class PlantedMarket:
    """A market with what is known about it. `partner` maps a participant to the place made for it, `decoys` a place to
    (participant, the rule that it breaks)."""

    market: Market
    partner: Mapping[str, str]
    decoys: Mapping[str, tuple[str, str]]
    popular: frozenset[str]
    archetypes: tuple[tuple[Archetype, ...], tuple[Archetype, ...]]
    seed: int

    def liking(self) -> tuple[Floats, Floats]:
        """Return how much each participant would like each place and the other way round, from 0 to 1."""
        chance = np.random.default_rng(self.seed)
        close = closeness(*self.archetypes)
        sides = []
        for axis, count in enumerate(close.shape[1:]):
            tastes = chance.dirichlet(np.full(_TASTES, 2.0), count).astype(np.float32)
            known = np.einsum("fph,pf->ph" if axis == 0 else "fph,hf->ph", close, tastes)
            unknown = chance.normal(0, _UNKNOWABLE, known.shape).astype(np.float32)
            sides.append((1 / (1 + np.exp(-8 * (known + unknown - 0.5)))).astype(np.float32))
        return sides[0], sides[1]


def closeness(people: Sequence[Archetype], places: Sequence[Archetype]) -> Floats:
    """Return how close archetypes are: by branch, occupation, sector, skills, topics, time, size and ease of speech."""

    def same(of: Callable[[Archetype], Any]) -> Floats:
        left, right = np.array([of(one) for one in people]), np.array([of(one) for one in places])
        equal: Floats = (left[:, None] == right[None]).astype(np.float32)
        return equal

    def shared(of: Callable[[Archetype], Sequence[str]], most: int) -> Floats:
        codes = {code: k for k, code in enumerate(sorted({c for one in (*people, *places) for c in of(one)}))}
        left, right = (np.zeros((len(side), len(codes)), np.float32) for side in (people, places))
        for table, side in ((left, people), (right, places)):
            for row, one in enumerate(side):
                table[row, [codes[code] for code in of(one)]] = 1
        return np.minimum(left @ right.T / most, 1)

    def less(of: Callable[[Archetype], int]) -> Floats:
        left, right = (np.array([of(one) for one in side], np.float32) for side in (people, places))
        difference: Floats = left[:, None] - right[None]
        return difference

    return np.stack([
        same(lambda one: one.branch),
        same(lambda one: one.occupation),
        (same(lambda one: one.nace) + same(lambda one: one.nace[:2])) / 2,
        shared(lambda one: one.skills, SKILLS_OF_A_PAIR),
        shared(lambda one: one.topics, 2),
        np.maximum(1 - np.abs(less(lambda one: one.begins)) / 120, 0),
        same(lambda one: one.size),
        np.clip(0.5 + less(lambda one: one.level) / 4, 0, 1),
    ])  # fmt: skip


def planted_market(participants: int, places: int, seed: int, noise: float = 0.25) -> PlantedMarket:
    """Return the same market for the same arguments; `noise` is the share of what is stated wrongly."""
    return _Planting(Random(seed), noise).market(participants, places, seed)


class _Planting:
    """Makes one market."""

    def __init__(self, chance: Random, noise: float) -> None:
        self.chance, self.noise = chance, noise
        self._skills: dict[str, list[str]] = {}
        for skill in starter_skills():
            self._skills.setdefault(skill.group, []).append(skill.uri)
        self._every_skill = [uri for uris in self._skills.values() for uri in uris]
        self._groups = {skill.uri: (skill.group,) for skill in starter_skills()}

    def market(self, participants: int, places: int, seed: int) -> PlantedMarket:
        pairs = min(round(places * PLANTED), participants)
        about = [self._archetype() for _ in range(participants)]
        people = [self._participant(f"p{k:05}", one) for k, one in enumerate(about)]
        ids = self.chance.sample(range(10**5), places)  # the id tells nothing
        hosts = [self._host(f"h{ids[k]:05}", about[k], people[k]) for k in range(pairs)]
        about = [one._replace(level=_english(person.languages)) for one, person in zip(about, people, strict=True)]
        asked = [
            one._replace(level=_english(dict(host.language_needs))) for one, host in zip(about, hosts, strict=False)
        ]
        people = [self._slipped(one) for one in people]
        hosts = [self._slipped_host(one) for one in hosts]
        popular = [self._popular(f"h{ids[pairs + k]:05}") for k in range(round(places * POPULAR))]
        partner = {people[k].id: hosts[k].id for k in range(pairs)}
        left = ids[pairs + len(popular) :]
        decoys, rejected = self._decoys(people, hosts, [f"h{id:05}" for id in left])
        at = {one.id: k for k, one in enumerate(hosts)}
        made = [*zip(hosts, asked, strict=True), *popular, *((one, asked[at[source]]) for one, source, _ in decoys)]
        self.chance.shuffle(made)
        told = {one.id: (people[at[source]].id, rule) for one, source, rule in decoys}
        market = Market(
            tuple(people),
            tuple(place for place, _ in made),
            TODAY,
            Relations(rejected=rejected),
            self._groups,
            Rules(active_since=SINCE),
        )
        return PlantedMarket(
            market,
            partner,
            told,
            frozenset(one.id for one, _ in popular),
            (tuple(about), tuple(kind for _, kind in made)),
            seed,
        )

    # ----------------------------------------------------------------------------------------- as they are

    def _archetype(self) -> Archetype:
        number = self.chance.randrange(len(BRANCHES))
        branch = BRANCHES[number]
        home = [uri for group in branch.groups for uri in self._skills[group]]
        skills = self.chance.sample(home, min(SKILLS_OF_A_PAIR - 2, len(home)))
        return Archetype(
            number,
            self.chance.choice(branch.occupations),
            self.chance.choice(branch.nace),
            (*skills, *self.chance.sample([uri for uri in self._every_skill if uri not in home], 2)),
            tuple(self.chance.sample(TOPIC_CODES, 2)),
            self.chance.randrange(30, 330),
            self.chance.choice(SIZES[:3]),
        )

    def _profile(self, id: str, country: str, about: Archetype) -> dict[str, Any]:
        start = TODAY + timedelta(about.begins - self.chance.randint(0, 20))
        shortest = self.chance.choice((1, 1, 2))
        return {
            "id": id,
            "office_id": f"office-{country}",
            "company_id": f"company-{id}",
            "country": country,
            "last_active": SINCE + timedelta(self.chance.randint(0, 150)),
            "modes": Mode(self.chance.choice((1, 1, 2, 2, 4, 3))),
            "min_months": shortest,
            "max_months": shortest + self.chance.randint(0, 2),
            "windows": (Window(start, start + timedelta(self.chance.randint(90, 160))),),
            "sector": Sector("2", _SECTION[about.nace[:2]], about.nace[:2]),
            "occupation": about.occupation,
            "topics": frozenset(about.topics),
            "text": f"A company that {BRANCHES[about.branch].work}.",
            "text_language": "en",
        }

    def _country(self, but: str = "") -> str:
        found = self.chance.choices(list(COUNTRIES), list(COUNTRIES.values()))[0]
        return found if found != but else self._country(but)

    def _participant(self, id: str, about: Archetype) -> Participant:
        country = self._country()
        spoken = {"en": self.chance.choice(("A2", "B1", "B2", "C1")), TONGUES.get(country, "en"): "C2"}
        if self.chance.random() < 0.3:
            spoken[self.chance.choice(("de", "fr", "it", "es"))] = self.chance.choice(LEVELS[:4])
        half = len(about.skills) // 2
        return Participant(
            **self._profile(id, country, about),
            languages=spoken,
            wanted_countries=frozenset(self.chance.sample(sorted(COUNTRIES), self.chance.choice((0, 3, 5, 8)))),
            skills_wanted=frozenset(about.skills[:half]),
            skills_had=frozenset(about.skills[half:]),
            preferred_sizes=frozenset({about.size}),
        )

    def _host(self, id: str, about: Archetype, guest: Participant) -> Place:
        """Return the place made for a guest, which keeps every rule until somebody slips."""
        wanted = sorted(guest.wanted_countries - {guest.country})
        country = self.chance.choice(wanted) if wanted else self._country(but=guest.country)
        asked = [LanguageNeed("en", self.chance.choice(LEVELS[1 : LEVELS.index(guest.languages["en"]) + 1]))]
        if country in TONGUES:
            asked.append(LanguageNeed(TONGUES[country], "B2"))
        accepted = self.chance.choice((0, 4, 8))
        half = len(about.skills) // 2
        return Place(
            **{
                **self._profile(id, country, about),
                "min_months": guest.min_months,
                "max_months": guest.max_months,
                "modes": guest.modes,
            },
            language_needs=tuple(asked),
            accepted_countries=frozenset({guest.country, *self.chance.sample(sorted(COUNTRIES), accepted)})
            if accepted
            else frozenset(),
            skills_offered=frozenset(about.skills[:half]),
            skills_needed=frozenset(about.skills[half:]),
            size=about.size,
            capacity=self.chance.choice((1, 1, 1, 1, 1, 2)),
        )

    def _popular(self, id: str) -> tuple[Place, Archetype]:
        """Return a place that asks little, offers much and lies in every time."""
        about = self._archetype()
        country = self._country()
        window = Window(TODAY + timedelta(20), TODAY + timedelta(250))
        place = Place(
            **{**self._profile(id, country, about), "modes": Mode(7), "min_months": 1, "max_months": 6,
               "windows": (window,), "topics": frozenset(TOPIC_CODES), "sector": None},
            language_needs=(LanguageNeed("en", "B1"),),
            skills_offered=frozenset(about.skills),
            size=about.size,
        )  # fmt: skip
        return place, about._replace(topics=TOPIC_CODES, level=_english(dict(place.language_needs)))

    # ------------------------------------------------------------------------------------ as they state it

    def _slips(self, share: float = 1) -> bool:
        return self.chance.random() < self.noise * share

    def _slipped_profile(self, one: Participant | Place) -> dict[str, Any]:
        branch = self.chance.choice(BRANCHES)
        nace = self.chance.choice(branch.nace)[:2]
        window = one.windows[0]
        assert window.start is not None
        assert window.end is not None
        moved = timedelta(self.chance.randint(-40, 40)) if self._slips() else timedelta()
        return {
            "occupation": self.chance.choice(branch.occupations) if self._slips(0.5) else one.occupation,
            "sector": Sector("2", _SECTION[nace], nace) if self._slips(0.5) else one.sector,
            "topics": self._swapped(one.topics, TOPIC_CODES),
            "windows": (Window(window.start + moved, window.end + moved),),
        }

    def _swapped(self, codes: frozenset[T], every: Sequence[T]) -> frozenset[T]:
        return frozenset(self.chance.choice(every) if self._slips() else code for code in sorted(codes, key=str))

    def _reworded(self, skills: frozenset[str]) -> frozenset[str]:
        """Return skills as another person would choose them: some by a neighbour of the same group."""
        return frozenset(
            self.chance.choice(self._skills[self._groups[skill][0]]) if self._slips() else skill
            for skill in sorted(skills)
        )

    def _slipped(self, one: Participant) -> Participant:
        languages = dict(one.languages)
        if self._slips():
            languages["en"] = self.chance.choice(LEVELS[2:5])
        return replace(
            one,
            **self._slipped_profile(one),
            languages=languages,
            skills_wanted=self._reworded(one.skills_wanted),
            skills_had=self._reworded(one.skills_had),
        )

    def _slipped_host(self, one: Place) -> Place:
        return replace(
            one,
            **self._slipped_profile(one),
            skills_offered=self._reworded(one.skills_offered),
            skills_needed=self._reworded(one.skills_needed),
            size=self.chance.choice(SIZES[:3]) if self._slips() else one.size,
        )

    # --------------------------------------------------------------------------------------------- decoys

    def _decoys(
        self, people: Sequence[Participant], hosts: Sequence[Place], ids: Sequence[str]
    ) -> tuple[list[tuple[Place, str, str]], frozenset[tuple[str, str]]]:
        """Return (decoy, id of the place that it copies, the rule it breaks), and the pairs that are refused."""
        oracle = Oracle(Market((), (), TODAY, rules=Rules(active_since=SINCE)))
        living = [k for k, host in enumerate(hosts) if all(oracle.rules(people[k], host).values())]
        made: list[tuple[Place, str, str]] = []
        rejected = set()
        for id, k in zip(ids, (self.chance.choice(living) for _ in ids), strict=True):
            copy = replace(hosts[k], id=id, company_id=f"company-{id}")
            wrongs = self._wrongs(people[k], copy)
            self.chance.shuffle(wrongs)
            for rule, decoy in wrongs:
                if rule == "rejected" or [r for r, kept in oracle.rules(people[k], decoy).items() if not kept] == [
                    rule
                ]:
                    made.append((decoy, hosts[k].id, rule))
                    break
            if rule == "rejected":
                rejected.add((people[k].id, id))
        return made, frozenset(rejected)

    def _wrongs(self, person: Participant, place: Place) -> list[tuple[str, Place]]:
        """Return what could be wrong with a copy; that a rule is broken alone is for the caller to see."""
        other = self._country(but=person.country)
        early = Window(TODAY, TODAY + timedelta(25))
        away = replace(place, country=other, office_id=f"office-{other}")
        return [
            ("published", replace(place, published=False)),
            ("consent", replace(place, consented=False)),
            ("active", replace(place, last_active=SINCE - timedelta(1))),
            ("capacity", replace(place, capacity=0)),
            ("other_country", replace(place, country=person.country)),
            ("other_office", replace(place, office_id=person.office_id)),
            ("wanted_country", away),
            ("accepted_country", replace(place, accepted_countries=frozenset({other}))),
            ("language", replace(place, language_needs=(LanguageNeed("fi", "B1"),))),
            ("mode", replace(place, modes=Mode(7) & ~person.modes) if person.modes != Mode(7) else place),
            ("duration", replace(place, min_months=6, max_months=6)),
            ("window", replace(place, windows=(early,))),
            ("rejected", place),
        ]


def _english(levels: Mapping[str, str]) -> int:
    return level_number(levels.get("en", ""))


_SECTION = {
    division: section
    for section, first, last in (
        ("A", 1, 3), ("C", 10, 33), ("D", 35, 35), ("F", 41, 43), ("G", 45, 47), ("H", 49, 53), ("I", 55, 56),
        ("J", 58, 63), ("M", 69, 75), ("N", 77, 82),
    )
    for division in (f"{number:02}" for number in range(first, last + 1))
}  # fmt: skip
"""NACE Rev. 2: division → section."""
