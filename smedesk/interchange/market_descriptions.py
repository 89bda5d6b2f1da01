"""What each field of a market file means, for its schema. That it exists, and its type, is declared in
`smedesk.matching`; a field without a sentence here stops the program's tests."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_PROFILE = {
    "id": "The own id; may stand once among the participants and once among the places.",
    "office_id": "The office that looks after this side. Two sides of one office are not matched; empty: none known.",
    "company_id": "The company of this side; counts how many people a sending company has sent.",
    "country": "ISO 3166 code, such as EE. Two sides of one country, or of an unknown one (empty), are not matched.",
    "published": "Whether the profile may be seen by other offices.",
    "consented": "Whether the person behind it has consented to that.",
    "last_active": "The last day of any activity.",
    "modes": "The ways of working that are possible; empty: all.",
    "min_months": "The shortest stay in months.",
    "max_months": "The longest stay in months.",
    "windows": "The times in which the stay may lie; empty: at any time.",
    "sector": "The sector of the company.",
    "wanted_sectors": "The sectors wanted on the other side; empty: the own one.",
    "occupation": "ISCO-08 code of the occupation.",
    "topics": "Codes of the topics of the stay.",
    "text": "A description in words; adds to a score, never takes away.",
    "text_language": "ISO 639 code of the language of the description; texts of two languages are not compared.",
}

_FIELDS: Mapping[str, Mapping[str, str]] = {
    "Participant": {
        **_PROFILE,
        "languages": "Spoken languages: ISO 639 code → CEFR level (A1 to C2) or native.",
        "wanted_countries": "The countries to go to; empty: any.",
        "skills_wanted": "Skills to be learnt: ESCO addresses, or words.",
        "skills_had": "Skills that are there: ESCO addresses, or words.",
        "preferred_sizes": "Sizes of the host company: micro, small, medium, large.",
    },
    "Place": {
        **_PROFILE,
        "language_needs": "Languages asked; one of them is enough; empty: none asked.",
        "accepted_countries": "The countries that people may come from; empty: any.",
        "skills_offered": "Skills that are taught: ESCO addresses, or words.",
        "skills_needed": "Skills that are sought: ESCO addresses, or words.",
        "size": "Size of the host company: micro, small, medium or large.",
        "capacity": "How many people there is room for.",
    },
    "Window": {"start": "The first day; null: open.", "end": "The last day; null: open."},
    "Sector": {
        "revision": "Revision of NACE: 2 or 2.1. Sectors of two revisions are not compared.",
        "section": "Letter of the section, such as J.",
        "division": "Two digits of the division, such as 62.",
    },
    "LanguageNeed": {
        "language": "ISO 639 code of the language.",
        "level": "The CEFR level that is asked; empty: any.",
    },
    "Relations": {
        "rejected": "Pairs [participant, place] that were refused.",
        "past_draft": "Pairs [participant, place] in a relationship past draft: the participant gets no others.",
        "open_proposals": "Participant → number of proposals that are open.",
        "exchanges": "Sending company → number of people that it has sent or is sending.",
        "taken": "Place → number of its rooms that are given away.",
    },
    "Rules": {
        "open_proposals": "How many proposals of one participant may be open; null: any number.",
        "exchanges_per_company": "How many people a sending company may send; null: any number.",
        "active_since": "Who was last active before this day is not matched; null: activity does not matter.",
        "min_months": "The shortest stay in months.",
        "max_months": "The longest stay in months.",
    },
    "Weights": {
        "version": "Name of these weights; the result carries it.",
        "sending": "Feature → per cent that it counts for the sending side; 100 together.",
        "host": "Feature → per cent that it counts for the host; 100 together.",
    },
    "Settings": {
        "today": "The day for which is matched.",
        "rules": "The limits of the scheme; absent: five open proposals, two people a company, one to six months.",
        "weights": "The weights of the features; absent: those of the program.",
        "skill_groups": "Skill → its groups, beside those that the program knows; skills of one group are close.",
    },
    "Matched": {
        "today": "The day for which was matched.",
        "participants": "How many participants were read.",
        "places": "How many places were read.",
        "top": "How many places a list holds at most.",
        "version": "Version of the engine and of the weights.",
        "rules": "The hard rules in their order; every place on a list keeps all of them.",
    },
    "Suggestions": {
        "participant": "Id of the participant.",
        "places": "The places that keep every rule, best first.",
        "left": "How many places each rule leaves, in their order; stands where the list is empty or explained.",
        "what_ifs": "How many more places another wish would bring; stands where the list is empty or explained.",
    },
    "WhatIf": {
        "wish": "country or mode (one more), language (one level higher), shorter or longer (a month), window (a month "
        "wider at both ends).",
        "value": "The code of what would be other; for shorter and longer the months then.",
        "more": "How many more places there would be.",
    },
    "Ranked": {
        "place": "Id of the place.",
        "rank": "1 for the best.",
        "score": "0 to 1000: the harmonic mean of the two utilities.",
        "u": "0 to 1000: how well the place suits the participant.",
        "v": "0 to 1000: how well the participant suits the place.",
        "rules": "Each hard rule and whether it is kept.",
        "contributions": "What each feature gives to each side.",
        "gaps": "Fields that are not stated, and what stating them could bring.",
    },
    "RuleResult": {
        "rule": "Name of the rule.",
        "is_met": "Whether it is kept.",
        "words": "The codes that it is about.",
    },
    "Contribution": {
        "feature": "Name of the feature.",
        "side": "Whose utility it adds to: sending or host.",
        "weight": "Per cent that the feature counts.",
        "value": "0 to 1000: how well the wish is met; 500 where none is stated.",
        "words": "The codes that it is about.",
        "missing": "Fields that are not stated, each as [participant or place, field].",
    },
    "Gap": {
        "side": "Who has not stated it: participant or place.",
        "field": "Name of the field.",
        "score": "The highest score that stating it could bring.",
        "rank": "The rank that this score would have; null for a field of the participant, which moves all places.",
    },
    "Stage": {"rule": "Name of the rule; empty: before any rule.", "left": "How many places are left after it."},
    "Suggestion": {
        "participant": "Id of the participant.",
        "place": "Id of the place.",
        "rank": "Rank of the place on the list of the participant.",
        "score": "0 to 1000: the harmonic mean of the two utilities.",
        "u": "0 to 1000: how well the place suits the participant.",
        "v": "0 to 1000: how well the participant suits the place.",
        "version": "Version of the engine and of the weights.",
    },
    "Planned": {
        "goal": "What the plan was to reach: best (the largest sum), most (people placed) or stable.",
        "pairs": "Who goes where.",
        "people": "How many were to be placed.",
        "most": "No plan from the same lists can place more.",
        "total": "The sum of the scores of the pairs.",
        "bound": "No plan from the same lists can have a larger sum: the dual certificate.",
        "share": "0 to 1: the part of the best possible that is reached at least.",
        "blocking": "How many pairs would both rather have each other.",
        "crowds": "Places that stand first on more lists than they have room.",
    },
    "Crowd": {
        "place": "Id of the place.",
        "people": "On how many lists it stands first.",
        "room": "How many people there is room for.",
        "near": "On how many lists it is among the first five.",
        "price": "What one more room there would add to the sum of the scores at most.",
    },
}

FIELDS: Mapping[str, Mapping[str, str]] = MappingProxyType(_FIELDS)
"""Record → field → its meaning."""

KINDS: Mapping[str, str] = MappingProxyType({
    "Settings": "By what is matched. The first line of a file, or none.",
    "Participant": "A person of a sending company with the application.",
    "Place": "A placement of a host company.",
    "Relations": "What stands between the two sides already. Several such lines add up.",
    "Matched": "What was matched: the first line of a result.",
    "Suggestions": "The list of one participant.",
    "Planned": "Who goes where: the last line of a result, where a plan was asked for.",
})  # fmt: skip
"""Kind of line → what it is."""
