"""An explanation in sentences, the negatives included.

Standard library only; every sentence goes through `translate`.

Codes become names by the `labels` that the caller hands over, so this module knows no vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol

from smedesk.matching.results import Contribution, Explanation, Gap, RuleResult, WhatIf
from smedesk.matching.rules import RULE_BY_ID
from smedesk.matching.weights import FULL, NEUTRAL, OTHER_SECTION, SAME_SECTION, SENDING
from smedesk.translate import mark, translate


class Labels(Protocol):
    """Names for codes, in the language of the reader.

    Kinds: country, language, mode, skill, occupation (ISCO), sector (`Sector.code`), topic, size. An unknown code
    comes back as it is.
    """

    def __call__(self, kind: str, code: str, /) -> str:
        """Return the name of `code`."""


SIDES = {"participant": mark("Matching", "participant"), "place": mark("Matching", "host")}

FIELDS = {
    "skills_wanted": mark("Matching", "skills wanted"),
    "skills_offered": mark("Matching", "skills offered"),
    "skills_needed": mark("Matching", "skills needed"),
    "skills_had": mark("Matching", "skills"),
    "occupation": mark("Matching", "occupation"),
    "sector": mark("Matching", "sector"),
    "sector_wishes": mark("Matching", "sectors wanted"),
    "topics": mark("Matching", "topics"),
    "preferred_sizes": mark("Matching", "preferred sizes"),
    "size": mark("Matching", "size of the company"),
    "language_needs": mark("Matching", "languages asked"),
    "languages": mark("Matching", "languages"),
    "text": mark("Matching", "description"),
}


def describe(explanation: Explanation, labels: Labels) -> tuple[str, ...]:
    """Return the sentences: rules, then strengths before weaknesses, then what could be filled in."""
    ordered = sorted(explanation.contributions, key=lambda each: -each.weight * (2 * each.value - FULL))
    lines = [
        *describe_rules(explanation.rules, labels),
        *(line for contribution in ordered for line in describe_contribution(contribution, labels)),
        *(describe_gap(gap, explanation.score) for gap in explanation.gaps),
    ]
    return tuple(dict.fromkeys(lines))


def describe_rules(results: Iterable[RuleResult], labels: Labels) -> list[str]:
    """Return one sentence if all rules are kept, otherwise one for each that is broken."""
    results = list(results)
    broken = [result for result in results if not result.is_met]
    if broken:
        return [describe_rule(result, labels) for result in broken]
    n = len(results)
    return [translate("Matching", "Meets all %n rules.", "", n)]


def describe_rule(result: RuleResult, labels: Labels) -> str:
    """Return the sentence of one rule, kept or broken."""
    rule = RULE_BY_ID[result.rule]
    kinds = {"who": "", "countries": "country", "country": "country", "languages": "language"}
    parts = {
        word: _sides(codes) if word == "who" else _names(kinds[word], codes, labels)
        for word, codes in result.words.items()
    }
    return translate(*(rule.met if result.is_met else rule.broken)).format(**parts)


def describe_contribution(contribution: Contribution, labels: Labels) -> list[str]:
    """Return what one feature found; nothing where a field is not filled in, because `describe_gap` says
    that.
    """
    return [] if contribution.missing else _WORDED_BY[contribution.feature](contribution, labels)


def describe_gap(gap: Gap, score: int) -> str:
    """Return which field is not filled in and the best it could do."""
    parts = {"field": translate(*FIELDS[gap.field]), "side": translate(*SIDES[gap.side]), "score": score}
    if gap.rank is None:
        text = translate(
            "Matching", "Not filled in: {field} ({side}). It could raise the score from {score} to {best}."
        )
    else:
        text = translate(
            "Matching",
            "Not filled in: {field} ({side}). It could raise the score from {score} to {best}: place {rank}.",
        )
    return text.format(best=gap.score, rank=gap.rank, **parts)


def describe_what_if(what_if: WhatIf, labels: Labels) -> str:
    """Return how many more places another wish would bring."""
    n = what_if.more
    more = translate("Matching", "%n more places", "", n)
    kind = {"country": "country", "language": "language", "mode": "mode"}.get(what_if.wish)
    value = labels(kind, what_if.value) if kind else what_if.value
    return translate(*_WISHES[what_if.wish]).format(value=value, more=more)


_WISHES = {
    "country": mark("Matching", "One more country, {value}: {more}"),
    "language": mark("Matching", "{value} one level higher: {more}"),
    "mode": mark("Matching", "One more way of working, {value}: {more}"),
    "shorter": mark("Matching", "The shortest stay a month less ({value}): {more}"),
    "longer": mark("Matching", "The longest stay a month more ({value}): {more}"),
    "window": mark("Matching", "A month earlier and a month later: {more}"),
}
"""What another wish would be, by `WhatIf.wish`."""


def _skills(contribution: Contribution, labels: Labels) -> list[str]:
    met, near, unmet = (contribution.words[word] for word in ("met", "near", "unmet"))
    n = len(met) + len(near) + len(unmet)
    if contribution.side == SENDING:
        lines = [
            translate("Matching", "Teaches {met} of %n skills wanted: {names}", "", n),
            translate("Matching", "Teaches something close to: {names}"),
            translate("Matching", "Does not teach: {names}"),
        ]
    else:
        lines = [
            translate("Matching", "Has {met} of %n skills needed: {names}", "", n),
            translate("Matching", "Has something close to: {names}"),
            translate("Matching", "Does not have: {names}"),
        ]
    named = zip(lines, (met, near, unmet), strict=True)
    return [line.format(met=len(met), names=_names("skill", codes, labels)) for line, codes in named if codes]


def _occupation(contribution: Contribution, labels: Labels) -> list[str]:
    codes = sorted({*contribution.words["wanted"], *contribution.words["found"]})
    if contribution.value == FULL:
        text = translate("Matching", "Same occupation: {names}")
    elif contribution.value:
        text = translate("Matching", "Related occupations: {names}")
    else:
        text = translate("Matching", "Unrelated occupations: {names}")
    return [text.format(names=_names("occupation", codes, labels))]


def _sector(contribution: Contribution, labels: Labels) -> list[str]:
    text = {
        FULL: translate("Matching", "Sector as wished: {found}"),
        SAME_SECTION: translate("Matching", "Sector close to the one wished: {found} for {wanted}"),
        OTHER_SECTION: translate("Matching", "Another sector than wished: {found} for {wanted}"),
        NEUTRAL: translate("Matching", "Sectors of two NACE revisions cannot be compared: {found}, {wanted}"),
    }[contribution.value]
    return [text.format(**{word: _names("sector", codes, labels) for word, codes in contribution.words.items()})]


def _topics(contribution: Contribution, labels: Labels) -> list[str]:
    if contribution.side == SENDING:
        unmet = translate("Matching", "Topics the host does not offer: {names}")
    else:
        unmet = translate("Matching", "Topics the participant does not bring: {names}")
    lines = {"met": translate("Matching", "Shared topics: {names}"), "unmet": unmet}
    words = contribution.words
    return [line.format(names=_names("topic", words[word], labels)) for word, line in lines.items() if words[word]]


def _size(contribution: Contribution, labels: Labels) -> list[str]:
    if contribution.value == FULL:
        text = translate("Matching", "Size of the company as wished: {found}")
    else:
        text = translate("Matching", "Size of the company not as wished: {found} for {wanted}")
    return [text.format(**{word: _names("size", codes, labels) for word, codes in contribution.words.items()})]


def _window(contribution: Contribution, _: Labels) -> list[str]:
    n = int(contribution.words["days"][0])
    if contribution.value >= NEUTRAL:
        return [translate("Matching", "%n days of common time", "", n)]
    return [translate("Matching", "%n days of common time, little to choose from", "", n)]


def _language(contribution: Contribution, labels: Labels) -> list[str]:
    words = contribution.words
    if "language" not in words:
        names = _names("language", words["asked"], labels)
        return [translate("Matching", "Speaks none of the languages asked: {names}").format(names=names)]
    text = translate("Matching", "Speaks {language} at {level}, asked is {asked}")
    parts = {"level": words["level"][0], "asked": words["asked"][0]}
    return [text.format(language=_names("language", words["language"], labels), **parts)]


def _text(contribution: Contribution, labels: Labels) -> list[str]:
    words = contribution.words
    if words["met"]:
        return [translate("Matching", "Words in both descriptions: {names}").format(names=", ".join(words["met"]))]
    if "" in words["languages"] or len(set(words["languages"])) == 1:
        return [translate("Matching", "The descriptions share no words")]
    names = _names("language", words["languages"], labels)
    return [translate("Matching", "Descriptions in two languages are not compared: {names}").format(names=names)]


_WORDED_BY: dict[str, Callable[[Contribution, Labels], list[str]]] = {
    "skills": _skills,
    "occupation": _occupation,
    "sector": _sector,
    "topics": _topics,
    "size": _size,
    "window": _window,
    "language": _language,
    "text": _text,
}


def _names(kind: str, codes: Iterable[str], labels: Labels) -> str:
    return ", ".join(labels(kind, code) for code in codes)


def _sides(sides: Iterable[str]) -> str:
    return ", ".join(translate(*SIDES[side]) for side in sides)
