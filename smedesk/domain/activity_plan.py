"""What a reviewer looks for in an activity plan, as hints: they point, they never refuse.

The criteria are those of the programme's guide to writing a Learning Project: both sides have an objective
and an expected outcome in every section, nothing is vague, the two firms work together and neither
supervises, they have talked to each other, and the sending company leads. The phrases, by language, are data
of the scheme. """

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from smedesk.domain.records import Exchange, PlanActivity, PlanSection
from smedesk.domain.scheme_rules import PlanRules
from smedesk.domain.wording import Parameter, Wording
from smedesk.translate import Text, mark


class HintCode(StrEnum):
    """What a hint is about."""

    NO_SECTIONS = "plan.no_sections"
    NO_PROJECT = "plan.no_project"
    NO_ACTIVITIES = "plan.no_activities"
    EMPTY_SIDE = "plan.empty_side"
    VAGUE = "plan.vague"
    SUPERVISION = "plan.supervision"
    NO_TALK = "plan.no_talk"
    SENDING_DOES_NOT_LEAD = "plan.sending_does_not_lead"


@dataclass(frozen=True, slots=True)
class Hint:
    """One thing to look at. `record` and `field` say where, both "" for the plan as a whole."""

    code: HintCode
    wording: Wording
    record: str = ""
    field: str = ""


_SIDES: Mapping[str, Text] = {
    "sender_objective": mark("PlanHint", "Section {position}: the sending company’s objective is missing."),
    "host_objective": mark("PlanHint", "Section {position}: the host company’s objective is missing."),
    "sender_outcome": mark("PlanHint", "Section {position}: the sending company’s outcome is missing."),
    "host_outcome": mark("PlanHint", "Section {position}: the host company’s outcome is missing."),
}


def review_plan(
    exchange: Exchange, sections: Sequence[PlanSection], activities: Sequence[PlanActivity], rules: PlanRules
) -> tuple[Hint, ...]:
    """Return what a reviewer should look at, the plan as a whole first, then section by section."""
    return (
        *_whole_plan(exchange, sections, activities),
        *_phrases(exchange, "project", exchange.project, rules),
        *(hint for section in _in_order(sections) for hint in _section(section, rules)),
        *(
            hint
            for activity in sorted(activities, key=lambda one: (one.week or 0, one.id))
            for hint in _phrases(activity, "activity", activity.activity, rules)
        ),
    )


def _in_order(sections: Iterable[PlanSection]) -> list[PlanSection]:
    return sorted(sections, key=lambda one: (one.position or 0, one.id))


def _whole_plan(
    exchange: Exchange, sections: Sequence[PlanSection], activities: Sequence[PlanActivity]
) -> Iterable[Hint]:
    if not exchange.project.strip():
        text = mark("PlanHint", "The description of the project is missing.")
        yield Hint(HintCode.NO_PROJECT, Wording(text), exchange.id, "project")
    if exchange.talked_on is None:
        text = mark("PlanHint", "No direct talk of both companies is noted.")
        yield Hint(HintCode.NO_TALK, Wording(text), exchange.id, "talked_on")
    if not sections:
        yield Hint(HintCode.NO_SECTIONS, Wording(mark("PlanHint", "The plan has no sections.")))
    if not activities:
        yield Hint(HintCode.NO_ACTIVITIES, Wording(mark("PlanHint", "The plan has no activities.")))
    leads = [activity.lead for activity in activities]
    if leads.count("host") > leads.count("sending"):
        text = mark("PlanHint", "The host company leads more activities than the sending company.")
        yield Hint(HintCode.SENDING_DOES_NOT_LEAD, Wording(text))


def _section(section: PlanSection, rules: PlanRules) -> Iterable[Hint]:
    position: dict[str, Parameter] = {"position": section.position or 0}
    for name, text in _SIDES.items():
        written: str = getattr(section, name)
        if not written.strip():
            yield Hint(HintCode.EMPTY_SIDE, Wording(text, position), section.id, name)
        yield from _phrases(section, name, written, rules)


def _phrases(
    record: Exchange | PlanSection | PlanActivity, name: str, written: str, rules: PlanRules
) -> Iterable[Hint]:
    for phrase in found_phrases(written, rules.vague):
        text = mark("PlanHint", "“{phrase}” is vague: say what these two companies will do.")
        yield Hint(HintCode.VAGUE, Wording(text, {"phrase": phrase}), record.id, name)
    for phrase in found_phrases(written, rules.supervision):
        text = mark("PlanHint", "“{phrase}”: the companies work together, neither supervises the other.")
        yield Hint(HintCode.SUPERVISION, Wording(text, {"phrase": phrase}), record.id, name)


def found_phrases(written: str, phrases: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the phrases of any language that stand in a text as whole words, whatever their case and line
    breaks."""
    folded = _folded(written)
    every = (phrase for listed in phrases.values() for phrase in listed)
    return tuple(phrase for phrase in every if re.search(_as_whole_words(phrase), folded))


def _as_whole_words(phrase: str) -> str:
    return rf"(?<!\w){re.escape(_folded(phrase))}(?!\w)"


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
