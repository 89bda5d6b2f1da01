"""What the weights are called, what each feature means, and what decisions say of them, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from smedesk.matching.lessons import FEW, ONE_SIDED, Evidence, Lesson
from smedesk.matching.weights import HOST, SENDING
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import shown

_WHOLE = 100
"""The per cents of one side."""

SIDES: Mapping[str, Text] = MappingProxyType(
    {
        SENDING: mark("Weights", "What counts for the participant"),
        HOST: mark("Weights", "What counts for the host"),
    }
)

MEANINGS: Mapping[tuple[str, str], Text] = MappingProxyType(
    {
        (SENDING, "skills"): mark("Weights", "How much of what the participant wants to learn the host teaches"),
        (SENDING, "occupation"): mark("Weights", "Whether the host offers the same occupation, or one close to it"),
        (SENDING, "sector"): mark("Weights", "Whether the host works in a sector that is wished for"),
        (SENDING, "topics"): mark("Weights", "How many of the participant’s topics the host offers"),
        (SENDING, "size"): mark("Weights", "Whether the host is as large as wished"),
        (SENDING, "window"): mark("Weights", "How freely the stay can be laid within the time both have"),
        (SENDING, "text"): mark("Weights", "Words that both descriptions share; texts in two languages share none"),
        (HOST, "skills"): mark("Weights", "How much of what the host needs the participant can do"),
        (HOST, "language"): mark("Weights", "How far the participant speaks better than the host asks"),
        (HOST, "sector"): mark("Weights", "Whether the participant comes from a sector that is wished for"),
        (HOST, "occupation"): mark("Weights", "Whether the participant has the same occupation, or one close to it"),
        (HOST, "topics"): mark("Weights", "How many of the host’s topics the participant brings"),
        (HOST, "window"): mark("Weights", "How freely the stay can be laid within the time both have"),
    }
)


def lesson_words(lesson: Lesson) -> Iterator[str]:
    """Yield what decisions say: on how many it rests, what is missing, and how well weights tell yes from no."""
    n = lesson.missing
    if lesson.reason == FEW:
        yield translate("Weights", "%n more decisions are needed before anything is suggested.", "", n)
    elif lesson.reason == ONE_SIDED:
        yield translate("Weights", "%n more decisions of the rarer kind are needed: nothing can be told apart.", "", n)
    elif lesson.weights is None:
        yield translate("Weights", "Your decisions do not speak for other weights than those that hold.")
    else:
        yield translate("Weights", "Your decisions speak for other weights.")
    count = lesson.decisions
    rests = translate("Weights", "There are %n decisions: {yes} for a pair, {no} against.", "", count)
    yield rests.format(yes=shown(lesson.accepted), no=shown(lesson.decisions - lesson.accepted))
    if lesson.suggested.pairs:
        yield _order_words(lesson)


def _order_words(lesson: Lesson) -> str:
    """Return in how many of ten pairs the order is right, of a hundred where ten would show no difference."""
    of = 10 if _of(lesson.suggested, 10) != _of(lesson.held, 10) else 100
    suggested, now, published = (shown(_of(each, of)) for each in (lesson.suggested, lesson.held, lesson.published))
    if lesson.held == lesson.published:
        words = translate(
            "Weights",
            "Of {of} pairs, one accepted and one declined, {suggested} stand in the right order by what decisions "
            "suggest, {published} by the published weights.",
        )
        return words.format(of=shown(of), suggested=suggested, published=published)
    words = translate(
        "Weights",
        "Of {of} pairs, one accepted and one declined, {suggested} stand in the right order by what decisions suggest, "
        "{now} by the weights that hold, {published} by the published ones.",
    )
    return words.format(of=shown(of), suggested=suggested, now=now, published=published)


def _of(evidence: Evidence, of: int) -> int:
    return round(evidence.share * of)


def sum_words(total: int | None) -> str:
    """Return what a side sums to, and what that lacks; None where a field holds no number."""
    if total is None:
        return translate("Weights", "Each field needs a whole number from 0 to 100")
    if total == _WHOLE:
        return translate("Weights", "Sum: 100")
    figure, rest = shown(total), shown(abs(_WHOLE - total))
    if total < _WHOLE:
        return translate("Weights", "Sum: {sum}, {rest} to be given away").format(sum=figure, rest=rest)
    return translate("Weights", "Sum: {sum}, {rest} too many").format(sum=figure, rest=rest)
