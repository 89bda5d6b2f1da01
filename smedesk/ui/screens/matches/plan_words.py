"""The sentences of a plan."""

from __future__ import annotations

from decimal import ROUND_FLOOR, Decimal

from smedesk.matching.results import Blocking, Crowd, Goal, Plan
from smedesk.translate import Text, mark, translate
from smedesk.ui.formats import counted_text, number_text, shown
from smedesk.ui.models.columns import Tone

GOALS: tuple[tuple[Goal, Text, Text], ...] = (
    (
        Goal.BEST,
        mark("Plan", "Best overall"),
        mark("Plan", "The sum of all scores is as large as it can be; somebody may make room for others."),
    ),
    (
        Goal.MOST,
        mark("Plan", "Most placements"),
        mark("Plan", "As many people as can be get a placement, then the best scores."),
    ),
    (
        Goal.STABLE,
        mark("Plan", "Stable"),
        mark("Plan", "No participant and host would both rather have each other; fewer may get a placement."),
    ),
)

FREE, LOCKED, DECIDED = "free", "locked", "decided"
_STATES = {
    FREE: mark("Plan", "Planned"),
    LOCKED: mark("Plan", "Locked"),
    DECIDED: mark("Plan", "Decided"),
}
_TONES = {FREE: Tone.NEUTRAL, LOCKED: Tone.ACCENT, DECIDED: Tone.OK}


def state_words(state: str) -> str:
    """Return how firm a pair is."""
    return translate(*_STATES[state])


def state_tone(state: str) -> Tone:
    """Return the colour of it."""
    return _TONES[state]


def percent_words(plan: Plan) -> str:
    """Return the share of the best possible that is proven, cut to two places, never rounded up: "99.99 %"."""
    percent = Decimal(plan.total * 100) / Decimal(plan.bound) if plan.bound else Decimal(100)
    return translate("Plan", "{percent} %").format(percent=number_text(percent.quantize(Decimal("0.01"), ROUND_FLOOR)))


def placed_words(plan: Plan) -> str:
    """Return how many are placed, and how many could be."""
    placed = len(plan.pairs)
    n = plan.people
    words = translate("Plan", "{placed} of %n participants have a placement", "", n)
    words = counted_text(words, n).format(placed=number_text(placed))
    if placed >= plan.most:
        return translate("Plan", "{words}; no plan can place more.").format(words=words)
    rest = translate("Plan", "{words}; {most} could have one.")
    return rest.format(words=words, most=number_text(plan.most))


def share_words(plan: Plan) -> str:
    """Return how good it is, as far as it is proven."""
    if plan.total == plan.bound:
        return translate("Plan", "The sum of the scores is the best possible.")
    return translate("Plan", "The sum of the scores is at least {percent} of the best possible.").format(
        percent=percent_words(plan)
    )


def blocking_words(plan: Plan) -> str:
    """Return how many would rather have each other."""
    n = plan.blocking
    if not n:
        return translate("Plan", "No participant and host would both rather have each other.")
    words = translate("Plan", "%n pairs of participant and host would both rather have each other.", "", n)
    return counted_text(words, n)


def rather_words(one: Blocking, host: str, guest: str) -> tuple[str, str]:
    """Return why a participant and a host would both rather have each other: points of 100 there, and of what the plan
    gives them: the placement at `host`, and `guest`.
    """
    there, here = number_text(one.u // 10), number_text(one.u_now // 10)
    if one.has:
        wish = translate("Plan", "{there} there, {here} at {host}").format(there=there, here=here, host=host)
    else:
        wish = translate("Plan", "{there} there, nothing in the plan").format(there=there)
    there, here = number_text(one.v // 10), number_text(one.v_now // 10)
    if one.least:
        words = translate("Plan", "{there} with them, {here} with {name}")
        return wish, words.format(there=there, here=here, name=guest)
    return wish, translate("Plan", "{there} with them, a place is free").format(there=there)


def rather_counted(n: int) -> str:
    """Return how many pairs of those who would rather have each other are listed."""
    return translate("Plan", "%n pairs, those first who lose most", "", n)


def crowd_words(crowd: Crowd) -> tuple[str, str]:
    """Return how many people want a place: "14 people for 1 place", and how many have it near the top of their list."""
    n = crowd.people
    first = counted_text(translate("Plan", "%n people for {room}", "", n), n)
    n = crowd.room
    room = counted_text(translate("Plan", "%n places", "", n), n) if n else translate("Plan", "no free place")
    n = crowd.near
    near = counted_text(translate("Plan", "%n have it among their first five", "", n), n)
    return first.format(room=room), near


def price_words(price: int) -> str:
    """Return what one more room at a crowded place would bring, in points of a score of 100."""
    return translate("Plan", "+{points}").format(points=shown(price // 10)) if price >= 10 else shown(None)


def plan_counted(n: int) -> str:
    """Return how many pairs a list has."""
    return translate("Plan", "%n pairs", "", n)
