"""Skills and occupations with their ESCO addresses: what ships with the program, and beside it what an office has
imported from the official download. In the reader's language where that was imported, in English otherwise.

What was imported stands as texts with tabs in one folder of the desk, which `app` names at the start. It is public
and holds nothing of anybody, so it is not in the encrypted database.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from smedesk.services.folding import fold
from smedesk.services.reference import occupation_groups, starter_skills

SKILLS, OCCUPATIONS, SKILL_GROUPS = "skills.{}.tsv", "occupations.{}.tsv", "skill_groups.tsv"
"""names of the files in the folder, by language; the groups of skills have none"""


class _Imported:
    """The folder with what was imported, None before a desk is open."""

    folder: Path | None = None


def use_imported(folder: Path | None) -> None:
    """Take what stands in this folder from now on; it may be empty or missing."""
    _Imported.folder = folder
    for known in (skill_labels, occupation_labels, skills_by_label, skill_groups):
        known.cache_clear()


def imported_folder() -> Path | None:
    """Return the folder with what was imported."""
    return _Imported.folder


@cache
def skill_labels(language: str) -> dict[str, str]:
    """Return URI → label of all skills."""
    labels = {skill.uri: skill.label for skill in starter_skills()}
    for one in dict.fromkeys(("en", language)):
        labels.update(_rows(SKILLS.format(one)))
    return labels


@cache
def occupation_labels(language: str) -> dict[str, str]:
    """Return URI → label of all occupation groups, with their codes before their names, and of the occupations that
    were imported."""
    labels = dict(occupation_groups())
    for one in dict.fromkeys(("en", language)):
        labels.update(_rows(OCCUPATIONS.format(one)))
    return labels


@cache
def skills_by_label() -> dict[str, str]:
    """Return folded label → URI in every language that is here."""
    found: dict[str, str] = {}
    folder = _Imported.folder
    for path in sorted(folder.glob(SKILLS.format("*"))) if folder else ():
        found.update((fold(label), uri) for uri, label in _rows(path.name))
    found.update((fold(skill.label), skill.uri) for skill in starter_skills())
    return found


@cache
def skill_groups() -> dict[str, tuple[str, ...]]:
    """Return URI → the groups of a skill, as matching takes them: our own of the starter skills, ESCO's of the rest."""
    groups = {uri: tuple(listed.split("|")) for uri, listed in _rows(SKILL_GROUPS)}
    return {**groups, **{skill.uri: (skill.group,) for skill in starter_skills()}}


def _rows(name: str) -> Iterator[tuple[str, str]]:
    file = _Imported.folder / name if _Imported.folder else None
    if file is None or not file.is_file():
        return
    for line in file.read_text("utf-8").splitlines():
        first, tab, second = line.partition("\t")
        if tab:
            yield first, second
