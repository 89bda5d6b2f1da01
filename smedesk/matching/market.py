"""What goes into the matching: participants, places, what stands between them, and the limits of the scheme.

Plain frozen records without NumPy, so that any part of the program may build them and any process may receive
them. Nothing here decides anything. What is left empty is "not stated" and breaks no hard rule; only the
country must be known, because two unknown countries cannot be told apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import IntFlag
from typing import NamedTuple

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
"""CEFR levels, lowest first."""


class Mode(IntFlag):
    """Ways to spend the stay; a record holds every way it can accept, 0 if it states none."""

    ONSITE = 1
    BLENDED = 2
    REMOTE = 4


NO_MODE = Mode(0)


class Window(NamedTuple):
    """A time in which the stay may lie, both days included; None leaves an end open."""

    start: date | None
    end: date | None


class Sector(NamedTuple):
    """A NACE division with its section. Letters moved between revisions: only one revision compares."""

    revision: str
    section: str
    division: str

    @property
    def code(self) -> str:
        """The one string that labels know it by: revision, slash, division, such as `2.1/62`."""
        return f"{self.revision}/{self.division}"


class LanguageNeed(NamedTuple):
    """One of the languages a host can work in, with the spoken CEFR level it asks (empty: any level)."""

    language: str
    level: str


def level_number(level: str) -> int:
    """Return 1 (A1) to 6 (C2 or native); a language named without a known level counts as A1."""
    if level == "native":
        return len(LEVELS)
    return LEVELS.index(level) + 1 if level in LEVELS else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What both sides state.

    Codes are strings: ISO countries and languages, ISCO occupations, the topics' own codes.
    """

    id: str
    office_id: str
    company_id: str
    country: str
    published: bool = True
    consented: bool = True
    last_active: date | None = None
    modes: Mode = NO_MODE
    min_months: int | None = None
    max_months: int | None = None
    windows: tuple[Window, ...] = ()
    sector: Sector | None = None
    wanted_sectors: frozenset[Sector] = frozenset()
    occupation: str = ""
    topics: frozenset[str] = frozenset()
    text: str = ""
    text_language: str = ""

    @property
    def sector_wishes(self) -> frozenset[Sector]:
        """The sectors wanted on the other side; who names none is taken to look for the own sector."""
        if self.wanted_sectors:
            return self.wanted_sectors
        return frozenset({self.sector}) if self.sector else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Profile):
    """A person of a sending company together with the application; `id` is the application's.

    `languages` maps a language to the spoken CEFR level. Skills are ESCO URIs, own codes or free text.
    """

    languages: Mapping[str, str] = field(default_factory=dict)
    wanted_countries: frozenset[str] = frozenset()
    skills_wanted: frozenset[str] = frozenset()
    skills_had: frozenset[str] = frozenset()
    preferred_sizes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place(Profile):
    """A placement of a host company; `language_needs` are alternatives, one of them is enough."""

    language_needs: tuple[LanguageNeed, ...] = ()
    accepted_countries: frozenset[str] = frozenset()
    skills_offered: frozenset[str] = frozenset()
    skills_needed: frozenset[str] = frozenset()
    size: str = ""
    capacity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Relations:
    """What already stands between the two sides. A pair is (participant id, place id).

    `past_draft` holds the living relationships only: a finished one does not block the next. `taken` counts
    the places of a placement that are given away, `exchanges` the people a sending company has sent or is
    sending.
    """

    rejected: frozenset[tuple[str, str]] = frozenset()
    past_draft: frozenset[tuple[str, str]] = frozenset()
    open_proposals: Mapping[str, int] = field(default_factory=dict)
    exchanges: Mapping[str, int] = field(default_factory=dict)
    taken: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The limits that the scheme sets on this day; None where it sets none.

    Who was last active before `active_since` counts as inactive.
    """

    open_proposals: int | None = 5
    exchanges_per_company: int | None = 2
    active_since: date | None = None
    min_months: int = 1
    max_months: int = 6


@dataclass(frozen=True, eq=False)
class Market:
    """Everything one matching looks at. Two markets are the same only if they are one object.

    `skill_groups` names the groups of a skill (a skill without groups earns credit only for itself).
    Raises ValueError if an id stands twice on one side.
    """

    participants: tuple[Participant, ...]
    places: tuple[Place, ...]
    today: date
    relations: Relations = field(default_factory=Relations)
    skill_groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)

    def __post_init__(self) -> None:
        """Refuse ids that stand twice."""
        _refuse_twins("participant", (participant.id for participant in self.participants))
        _refuse_twins("place", (place.id for place in self.places))


def _refuse_twins(side: str, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for identity in ids:
        if identity in seen:
            raise ValueError(f"{side} {identity!r} stands twice in the market")
        seen.add(identity)
