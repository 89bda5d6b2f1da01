"""Codes from outside lists that must be read with care: language levels, and NACE in its two revisions.

NACE moved letters: "J" is information and communication in Rev. 2 and publishing in Rev. 2.1. A code is
therefore never read without its revision. The words of the codes are reference data and do not stand here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from smedesk.domain.errors import ValueRefused

CEFR_LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
"""The Common European Framework of Reference for Languages, from beginner to mastery."""

_LANGUAGE_LEVEL = re.compile(r"([a-z]{2,3}):([ABC][12])")


class LanguageLevel(NamedTuple):
    """A language (ISO 639 code) and how well somebody has it; as a code "en:B2"."""

    language: str
    level: str

    @property
    def rank(self) -> int:
        """0 for A1 to 5 for C2."""
        return CEFR_LEVELS.index(self.level)

    @property
    def code(self) -> str:
        """The stored form."""
        return f"{self.language}:{self.level}"

    def meets(self, needed: LanguageLevel) -> bool:
        """Whether it is the language needed, at that level or better."""
        return self.language == needed.language and self.rank >= needed.rank


def read_language_level(code: str) -> LanguageLevel:
    """Return what a code like "en:B2" says; ValueRefused when it says nothing."""
    if not (parts := _LANGUAGE_LEVEL.fullmatch(code)):
        raise ValueRefused("value.not_a_language_level", field="language_level", value=code)
    return LanguageLevel(parts[1], parts[2])


def meets_any(has: Iterable[str], needs: Iterable[str]) -> bool:
    """Whether one of the languages needed is there at its level; nothing needed is always met.

    Codes that are none (from a newer desk, say) neither help nor hinder."""
    needed = [read_language_level(code) for code in needs if _LANGUAGE_LEVEL.fullmatch(code)]
    known = [read_language_level(code) for code in has if _LANGUAGE_LEVEL.fullmatch(code)]
    return not needed or any(one.meets(need) for one in known for need in needed)


class Section(NamedTuple):
    """A NACE section: its letter, and its first and last division."""

    letter: str
    first: int
    last: int


def _sections(ranges: str) -> tuple[Section, ...]:
    """Read "A01-03 B05-09 …"."""
    return tuple(Section(one[0], int(one[1:3]), int(one[4:])) for one in ranges.split())


NACE_SECTIONS: Mapping[str, tuple[Section, ...]] = MappingProxyType({
    "2": _sections(
        "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 "
        "L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88 R90-93 S94-96 T97-98 U99-99"),
    "2.1": _sections(
        "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G46-47 H49-53 I55-56 J58-60 K61-63 "
        "L64-66 M68-68 N69-75 O77-82 P84-84 Q85-85 R86-88 S90-93 T94-96 U97-98 V99-99"),
})
"""The sections of each revision: 21 in Rev. 2 (Regulation 1893/2006), 22 in Rev. 2.1 (Delegated Regulation
2023/137)."""

_NACE = re.compile(r"([A-V])?\s*(?:(\d\d)(?:\.?(\d)(?:\.?(\d))?)?)?")


class Nace(NamedTuple):
    """A NACE code as read in its revision. `division` is "" when only the section is known."""

    revision: str
    section: str
    division: str
    digits: str
    """all digits without points: "62", "6201" """


def read_nace(code: str, revision: str) -> Nace:
    """Return a code as it reads in a revision: "J", "62", "62.01", "6201", "J62.01".

    ValueRefused when it is none there: a letter that does not hold the division betrays the wrong
    revision."""
    parts = _NACE.fullmatch(code.strip().upper())
    if revision not in NACE_SECTIONS or not parts or not any(parts.groups()):
        raise ValueRefused("value.not_nace", field="nace", value=code, revision=revision)
    letter, division, group, digit = (part or "" for part in parts.groups())
    section = _section_of(letter, division, revision)
    if not section:
        raise ValueRefused("value.not_in_nace_revision", field="nace", value=code, revision=revision)
    return Nace(revision, section, division, division + group + digit)


def division_of(code: str) -> str:
    """Return the division of a code in whatever revision, its section's letter where it has none, "" for no
    code."""
    parts = _NACE.fullmatch(code.strip().upper())
    return (parts[2] or parts[1] or "") if parts else ""


def _section_of(letter: str, division: str, revision: str) -> str:
    for section in NACE_SECTIONS[revision]:
        holds_division = not division or section.first <= int(division) <= section.last
        if holds_division and letter in ("", section.letter):
            return section.letter
    return ""


def revisions_of(code: str) -> tuple[str, ...]:
    """Return the revisions in which a code can be read: for an import whose revision nobody wrote down."""
    fitting = []
    for revision in NACE_SECTIONS:
        try:
            read_nace(code, revision)
        except ValueRefused:
            continue
        fitting.append(revision)
    return tuple(fitting)
