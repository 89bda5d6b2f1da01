"""The codes behind the rules and the features of one pair, read from the two records: which skills,
countries, words.

It tells what `eligibility` and `features` looked at and decides nothing itself. Codes, never sentences: see
`wording`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from smedesk.matching.market import Participant, Place, Profile, level_number
from smedesk.matching.results import Words
from smedesk.matching.terms import SkillGroups, skill_keys, text_stems
from smedesk.matching.weights import HOST, SENDING

PARTICIPANT = "participant"
PLACE = "place"


def rule_words(participant: Participant, place: Place, active: tuple[bool, bool]) -> dict[str, Words]:
    """Return what each rule that has something to name is about: the sides at fault, the countries, the
    languages.
    """
    return {
        "published": {"who": _at_fault(participant.published, place.published)},
        "consent": {"who": _at_fault(participant.consented, place.consented)},
        "active": {"who": _at_fault(*active)},
        "other_country": {"countries": tuple(dict.fromkeys((participant.country, place.country)))},
        "wanted_country": {"country": (place.country,)},
        "accepted_country": {"country": (participant.country,)},
        "language": {"languages": tuple(need.language for need in sorted(place.language_needs))},
    }


def feature_words(
    participant: Participant, place: Place, skill_groups: SkillGroups, days: int
) -> dict[tuple[str, str], Words]:
    """Return what each component compares; `days` is the longest common time."""
    occupations = {"wanted": _stated(participant.occupation), "found": _stated(place.occupation)}
    window = {"days": (str(days),)}
    return {
        (SENDING, "skills"): _skills(participant.skills_wanted, place.skills_offered, skill_groups),
        (HOST, "skills"): _skills(place.skills_needed, participant.skills_had, skill_groups),
        (SENDING, "occupation"): occupations,
        (HOST, "occupation"): {"wanted": occupations["found"], "found": occupations["wanted"]},
        (SENDING, "sector"): _sectors(participant, place),
        (HOST, "sector"): _sectors(place, participant),
        (SENDING, "topics"): _shared(participant.topics, place.topics),
        (HOST, "topics"): _shared(place.topics, participant.topics),
        (SENDING, "size"): {
            "wanted": tuple(sorted(participant.preferred_sizes)),
            "found": _stated(place.size),
        },
        (HOST, "language"): _language(participant, place),
        (SENDING, "text"): _shared_words(participant, place),
        (SENDING, "window"): window,
        (HOST, "window"): window,
    }


def _at_fault(participant: bool, place: bool) -> tuple[str, ...]:
    return tuple(side for side, is_met in ((PARTICIPANT, participant), (PLACE, place)) if not is_met)


def _stated(code: str) -> tuple[str, ...]:
    return (code,) if code else ()


def _skills(wanted: Iterable[str], held: Iterable[str], skill_groups: SkillGroups) -> Words:
    """Sort the skills wanted into those held, those with a neighbour in one of their groups, and the others."""
    asked = skill_keys(wanted, skill_groups)
    answered = skill_keys(held, skill_groups)
    groups = {group for key in answered for group in skill_groups.get(key, ())}
    near = [key for key in asked if key not in answered and not groups.isdisjoint(skill_groups.get(key, ()))]
    return {
        "met": tuple(skill for key, skill in asked.items() if key in answered),
        "near": tuple(asked[key] for key in near),
        "unmet": tuple(skill for key, skill in asked.items() if key not in answered and key not in near),
    }


def _shared(wanted: frozenset[str], held: frozenset[str]) -> Words:
    return {"met": tuple(sorted(wanted & held)), "unmet": tuple(sorted(wanted - held))}


def _sectors(wisher: Profile, answerer: Profile) -> Words:
    return {
        "wanted": tuple(sorted(sector.code for sector in wisher.sector_wishes)),
        "found": _stated(answerer.sector.code if answerer.sector else ""),
    }


def _language(participant: Participant, place: Place) -> Words:
    """Name the alternative that is exceeded most, or all of them if none is spoken."""
    spoken: Mapping[str, str] = participant.languages
    needs = sorted(place.language_needs)
    reached = [need for need in needs if need.language in spoken]
    if not reached:
        return {"asked": tuple(need.language for need in needs)}
    best = max(reached, key=lambda need: level_number(spoken[need.language]) - level_number(need.level))
    return {"language": (best.language,), "level": (spoken[best.language],), "asked": (best.level,)}


def _shared_words(participant: Participant, place: Place) -> Words:
    """Name the words of the participant's text that the place's shares, of equal stems the first, and both languages.

    Words of two languages are not compared.
    """
    met = set[str]()
    if participant.text_language and participant.text_language == place.text_language:
        others = text_stems(place.text)
        met = {word.lower() for stem, word in text_stems(participant.text).items() if stem in others}
    return {
        "met": tuple(sorted(met)),
        "languages": (participant.text_language, place.text_language),
    }
