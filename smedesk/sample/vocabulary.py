"""The words a made-up programme is built of: places, names and branches of trade of each country, skills by theme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from smedesk.services.reference import reference_rows, starter_skills


class Place(NamedTuple):
    """A real place with its NUTS 2 region and the beginning of its postal code."""

    region: str
    city: str
    postal_code: str


@dataclass(frozen=True, slots=True)
class Land:
    """What names and addresses of a country are made of. `families` are pairs: the male and the female form."""

    code: str
    language: str
    prefix: str
    """of telephone numbers"""
    domain: str
    places: tuple[Place, ...]
    men: tuple[str, ...]
    women: tuple[str, ...]
    families: tuple[tuple[str, str], ...]
    titles: tuple[str, ...]
    streets: tuple[str, ...]
    legal_forms: tuple[str, ...]
    trade_words: tuple[str, ...]
    """one for each of BRANCHES"""


class Branch(NamedTuple):
    """A branch of trade: its NACE codes (Rev. 2), the groups of skills that are at home in it, occupations (ISCO-08),
    and what its companies do, in a few words without names."""

    nace: tuple[str, ...]
    groups: tuple[str, ...]
    occupations: tuple[str, ...]
    work: str


_EVERYWHERE = (
    "Marketing and sales", "International trade", "Business and management", "Finance and law", "People and training",
)  # fmt: skip
"""groups of skills that every company has"""

BRANCHES: tuple[Branch, ...] = tuple(
    Branch(tuple(nace.split(" ")), tuple(groups.split(" + ")), tuple(occupations.split(" ")), work)
    for nace, groups, occupations, work in (
        ("62.01 62.02 63.11", "Software + Data and networks", "2512 2514", "writes software for small firms"),
        ("25.11 25.62 28.41", "Metal and machines", "7223 7212", "cuts, welds and assembles metal parts"),
        ("16.23 31.01 31.09", "Wood, furniture and textile", "7522 7523", "makes furniture and wooden fittings"),
        ("10.71 10.51 10.39", "Food and catering", "7512 7514", "makes bread, cheese and preserves"),
        ("11.05 11.02 11.07", "Food and catering + Tourism", "7515 3122", "makes drinks in small batches"),
        ("13.92 14.13 15.20", "Wood, furniture and textile + Design and media", "7531 2163", "sews clothing"),
        ("41.20 43.32 43.22", "Construction", "7115 3112", "builds and renovates houses"),
        ("35.11 43.21 71.12", "Electrical and energy", "7411 2151", "plans and installs energy systems"),
        ("74.10 18.12 71.11", "Design and media", "2163 2166", "designs products and print"),
        ("73.11 70.21 73.20", "Design and media + Marketing and sales", "2431 2432", "runs campaigns for brands"),
        ("46.73 47.91 46.39", "Logistics and transport + Marketing and sales", "3322 2433", "trades in local goods"),
        ("55.10 79.12 56.10", "Tourism + Food and catering", "1411 4221", "looks after guests and travellers"),
        ("49.41 52.29 52.10", "Logistics and transport", "4323 3331", "moves and stores goods"),
        ("01.13 01.25 01.61", "Agriculture and environment", "6111 6113", "grows fruit and vegetables"),
        ("32.50 21.20 72.11", "Health, care and science", "3211 2131", "makes devices for clinics"),
        ("26.11 26.51 27.12", "Electrical and energy + Metal and machines", "2152 7421", "builds electronic controls"),
    )
)

TOPIC_OF_GROUP: Mapping[str, str] = {
    "Marketing and sales": "marketing",
    "International trade": "internationalisation",
    "Business and management": "training",
    "People and training": "training",
    "Finance and law": "training",
    "Health, care and science": "research",
}
"""what a group of skills is learnt for; the others for the development of products and services"""

_LANDS = {
    "EE": ("et", "+372", "ee"), "IT": ("it", "+39", "it"), "DE": ("de", "+49", "de"), "FR": ("fr", "+33", "fr"),
    "ES": ("es", "+34", "es"), "PL": ("pl", "+48", "pl"), "GR": ("el", "+30", "gr"), "BG": ("bg", "+359", "bg"),
    "FI": ("fi", "+358", "fi"), "PT": ("pt", "+351", "pt"), "CZ": ("cs", "+420", "cz"), "NO": ("nb", "+47", "no"),
    "LT": ("lt", "+370", "lt"), "AT": ("de", "+43", "at"),
}  # fmt: skip
_SKILLS_OF_A_THEME = 8


class Theme(NamedTuple):
    """Skills that are learnt together."""

    group: str
    skills: tuple[str, ...]

    @property
    def topic(self) -> str:
        """The topic of the scheme that they belong to."""
        return TOPIC_OF_GROUP.get(self.group, "development")


@cache
def lands() -> tuple[Land, ...]:
    """Return the countries, in the order in which offices are founded."""
    places: dict[str, list[Place]] = {}
    for code, region, city, postal_code in reference_rows("sample/places.tsv"):
        places.setdefault(code, []).append(Place(region, city, postal_code))
    names = {(code, kind): tuple(listed.split("|")) for code, kind, listed in reference_rows("sample/names.tsv")}
    trades = {
        code: (forms.split("|"), words.split("|")) for code, forms, words in reference_rows("sample/companies.tsv")
    }
    return tuple(
        Land(
            code,
            *_LANDS[code],
            tuple(places[code]),
            names[code, "male"],
            names[code, "female"],
            tuple(_pair(name) for name in names[code, "family"]),
            names[code, "titles"],
            names[code, "streets"],
            tuple(trades[code][0]),
            tuple(trades[code][1]),
        )
        for code in places
    )


def _pair(name: str) -> tuple[str, str]:
    male, _, female = name.partition(",")
    return male, female or male


@cache
def themes() -> dict[str, tuple[Theme, ...]]:
    """Return group → its themes: what stands together in the list of skills is learnt together."""
    by_group: dict[str, list[str]] = {}
    for skill in starter_skills():
        by_group.setdefault(skill.group, []).append(skill.uri)
    return {
        group: tuple(
            Theme(group, tuple(skills[start : start + _SKILLS_OF_A_THEME]))
            for start in range(0, max(1, len(skills) - _SKILLS_OF_A_THEME // 2), _SKILLS_OF_A_THEME)
        )
        for group, skills in by_group.items()
    }


@cache
def themes_of_branch(branch: int) -> tuple[Theme, ...]:
    """Return what is at home in a branch, its own themes twice as often as those of every company."""
    own = tuple(theme for group in BRANCHES[branch].groups for theme in themes()[group])
    return own * 2 + tuple(theme for group in _EVERYWHERE for theme in themes()[group])
