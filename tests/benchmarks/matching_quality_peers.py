"""Other ways to make lists and plans from the same market, for `matching_quality`: what an office would do without us.

They see what the engine sees. Positions of participants and places are those of the market.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import re
import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from smedesk.matching.market import Market, Participant, Place, Profile, level_number
from smedesk.services.reference import ISCO, nace_label, occupation_groups, starter_skills

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]
Numbers = NDArray[np.intp]

LISTED = 20
NOBODY = -1
_WORD = re.compile(r"\w{4,}")
_DEEP = 200_000


def best(values: Floats, limit: int = LISTED) -> Numbers:
    """Return the places with the highest values, best first, `NOBODY` where a value is minus infinity."""
    order = np.argsort(-values, axis=1, kind="stable")[:, :limit]
    return np.where(np.take_along_axis(values, order, axis=1) > -np.inf, order, NOBODY)


# ------------------------------------------------------------------------------------- filter and sort


def filtered_and_sorted(market: Market) -> Floats:
    """Return values as of an Excel sheet: filtered by what has a column (published, a free place, another country that
    is wanted, a common language), sorted by sector, occupation and number of common topics.
    """
    values = np.full((len(market.participants), len(market.places)), -np.inf, np.float32)
    for row, person in enumerate(market.participants):
        for column, place in enumerate(market.places):
            if _passes(person, place):
                values[row, column] = _sorted_by(person, place)
    return values


def _passes(person: Participant, place: Place) -> bool:
    return (
        place.published
        and place.capacity > 0
        and place.country != person.country
        and (not person.wanted_countries or place.country in person.wanted_countries)
        and any(level_number(person.languages.get(need.language, "")) >= level_number(need.level) for need in
                place.language_needs if need.language in person.languages)
    )  # fmt: skip


def _sorted_by(person: Participant, place: Place) -> int:
    same = (person.sector == place.sector, person.occupation == place.occupation)
    return 100 * same[0] + 10 * same[1] + len(person.topics & place.topics)


# ------------------------------------------------------------------------------------------- TF-IDF


def text_likeness(market: Market) -> Floats:
    """Return the cosine of TF-IDF vectors of the words that a profile shows: of its text, and of the names of its
    skills, its sector, its occupation and its topics. All of them are English here, which is the best case for it.
    """
    sides = [[_terms(one) for one in side] for side in (market.participants, market.places)]
    seen = Counter(term for side in sides for terms in side for term in set(terms))
    number = {term: k for k, term in enumerate(seen)}
    total = len(sides[0]) + len(sides[1])
    left, right = (_vectors(side, number, seen, total) for side in sides)
    product: Floats = left @ right.T
    return product


def _terms(one: Participant | Place) -> list[str]:
    if isinstance(one, Participant):
        skills = [*one.skills_wanted, *one.skills_had]
    else:
        skills = [*one.skills_offered, *one.skills_needed]
    shown = [*(_skill_names().get(skill, skill) for skill in skills), one.occupation and _occupation(one), one.text]
    shown += [nace_label(one.sector.division, "en")] if one.sector else []
    return _WORD.findall(" ".join([*shown, *sorted(one.topics)]).casefold())


@cache
def _skill_names() -> dict[str, str]:
    return {skill.uri: skill.label for skill in starter_skills()}


def _occupation(one: Profile) -> str:
    return occupation_groups()[f"{ISCO}{one.occupation}"]


def _vectors(side: Iterable[Sequence[str]], number: Mapping[str, int], seen: Counter[str], total: int) -> Floats:
    side = list(side)
    table = np.zeros((len(side), len(number)), np.float32)
    for row, terms in enumerate(side):
        for term, count in Counter(terms).items():
            table[row, number[term]] = count * (math.log((1 + total) / (1 + seen[term])) + 1)
    table /= np.maximum(np.linalg.norm(table, axis=1, keepdims=True), 1e-9)
    return table


# ----------------------------------------------------------------------------------------- popularity


def popularity(legal: Flags) -> Floats:
    """Return for each legal pair how many others could go to the place."""
    return np.where(legal, legal.sum(axis=0, dtype=np.float32), np.float32(-np.inf)).astype(np.float32)


# ------------------------------------------------------------------------------------------------ plans


def first_come_first_served(lists: Numbers, legal: Flags, room: Sequence[int]) -> dict[int, int]:
    """Give each participant in turn the first place of the list that is legal, which is seen when it is asked, and
    free."""
    left = list(room)
    plan = {}
    for person, places in enumerate(lists.tolist()):
        for place in places:
            if place != NOBODY and legal[person, place] and left[place] > 0:
                left[place] -= 1
                plan[person] = place
                break
    return plan


def has_gale_shapley() -> bool:
    """Whether the package is there: it belongs to the group `bench` alone."""
    return importlib.util.find_spec("matching") is not None


def gale_shapley(
    wishes: Mapping[int, Sequence[int]], answers: Mapping[int, Sequence[int]], room: Sequence[int]
) -> dict[int, int]:
    """Return the stable plan of the package `matching`; it calls itself for each step, so the limit is raised."""
    games: Any = importlib.import_module("matching.games")
    with _deep():
        game = games.HospitalResident.create_from_dictionaries(
            {f"p{k}": [f"h{h}" for h in places] for k, places in wishes.items()},
            {f"h{h}": [f"p{k}" for k in people] for h, people in answers.items()},
            {f"h{h}": room[h] for h in answers},
        )
        solved = game.solve(optimal="resident")
    return {int(p.name[1:]): int(h.name[1:]) for h, people in solved.items() for p in people}


@contextmanager
def _deep() -> Iterator[None]:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(_DEEP)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
