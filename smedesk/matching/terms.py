"""Skills and texts as the terms by which they are compared. Standard library only.

A skill is its code, or its words if it is free text; a text is the folded beginnings of its longer words,
inside one language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable, Iterable, Mapping

STEM_LENGTH = 6
LEAST_LETTERS = 4

_WORD = re.compile(rf"[^\W\d_]{{{LEAST_LETTERS},}}")

Term = Hashable
"""A skill, a group of skills, or the stem of a word."""

Stem = tuple[str, str]
"""A language and the beginning of a word."""

SkillGroups = Mapping[str, tuple[str, ...]]


def skill_keys(skills: Iterable[str], skill_groups: SkillGroups) -> dict[str, str]:
    """Return the skill as stated by its key: a known code as it is, free text without regard to case and
    spaces.
    """
    keys = ((s if s in skill_groups else " ".join(s.casefold().split()), s) for s in sorted(skills))
    return {key: skill for key, skill in keys if key}


def group_terms(skill: str, skill_groups: SkillGroups) -> list[Term]:
    """Return the groups of a skill, as terms that no skill can be mistaken for."""
    return [("group", group) for group in dict.fromkeys(skill_groups.get(skill, ()))]


def text_stems(text: str) -> dict[str, str]:
    """Return the stems of the longer words, each with the first word of the text that has it."""
    return {stem_of(word): word for word in reversed(words_of(text))}


def words_of(text: str) -> list[str]:
    """Return the longer words of a text."""
    return _WORD.findall(text if text.isascii() else unicodedata.normalize("NFC", text))


def stem_of(word: str) -> str:
    """Return the folded beginning of a word."""
    if word.isascii():
        return word[:STEM_LENGTH].lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign))[:STEM_LENGTH]
