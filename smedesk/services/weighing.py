"""The office's own weights of the matching: read, set, and what staff have decided that speaks about them.

They stand in the office's record, so every desk of the office and the server rank alike. Only a person sets them: what
decisions suggest is shown, with what it would change, and taken over by `weigh`.
"""

from __future__ import annotations

from collections.abc import Sequence

from smedesk.domain.frozen import frozen
from smedesk.domain.records import Decision, Office
from smedesk.domain.roles import Action, may
from smedesk.matching.lessons import Lesson, Verdict
from smedesk.matching.weights import COMPONENTS, DEFAULT_WEIGHTS, Weights, weights_of
from smedesk.services.deciding import features_of
from smedesk.services.ports import Changes, Computer, HistoryEntry, Reads, Sentence, Store
from smedesk.services.roles import role_here
from smedesk.translate import mark

ABOUT_FIT = frozenset({"skills", "sector", "language", "period", "place"})
"""Reasons of `choices.DECLINE_REASONS` that speak about how well two fit. That they compete, or that one of them does
not want it, says nothing about the weights."""


@frozen
class HeldWeights:
    """The weights that hold. `is_unreadable` when what the office has kept could not be read, so that the published
    ones stand in for it."""

    weights: Weights = DEFAULT_WEIGHTS
    is_unreadable: bool = False


def read_held_weights(reads: Reads) -> HeldWeights:
    """Return the weights of this office, and whether they could be read."""
    office = reads.office()
    text = reads.get(Office, office).matching_weights if office else ""
    if not text:
        return HeldWeights()
    try:
        return HeldWeights(weights_of(text))
    except ValueError:
        return HeldWeights(is_unreadable=True)


def read_weights(reads: Reads) -> Weights:
    """Return the weights by which this office's suggestions are ranked."""
    return read_held_weights(reads).weights


def read_last_change(reads: Reads) -> HistoryEntry | None:
    """Return who changed the weights last, and when; None where nobody has, or who works here may not read it."""
    if not may(role_here(reads), Action.READ_HISTORY):
        return None
    return next(iter(reads.history("office", reads.office(), "matching_weights", 1)), None)


def weigh(store: Store, weights: Weights) -> Changes:
    """Rank by these weights from now on, at every desk of the office; the published ones are kept as no text at all, so
    that later published ones hold."""
    is_published = weights == DEFAULT_WEIGHTS
    sentence = (
        mark("Weighing", "The published weights hold again")
        if is_published
        else mark("Weighing", "Changed the weights of the matching")
    )
    with store.change(Sentence(sentence)) as work:
        work.update(Office, work.office, {"matching_weights": "" if is_published else weights.text()})
    return work.changes


def read_verdicts(reads: Reads) -> tuple[Verdict, ...]:
    """Return what this office has decided of pairs whose features were shown: proposed or accepted is a yes, declined
    for a reason about the fit a no. The last word on a pair counts; put off and asked are none."""
    shown: dict[tuple[str, str], tuple[int, ...]] = {}
    said: dict[tuple[str, str], bool] = {}
    for one in sorted(reads.find(Decision, own=True), key=lambda one: one.id):
        pair = (one.application, one.placement)
        if values := _values(one):
            shown[pair] = values
        if one.kind in ("proposed", "accepted"):
            said[pair] = True
        elif one.kind == "declined" and one.reason in ABOUT_FIT:
            said[pair] = False
    return tuple(Verdict(shown[pair], is_wanted) for pair, is_wanted in said.items() if pair in shown)


def read_lesson(reads: Reads, compute: Computer) -> Lesson:
    """Return what the office's decisions suggest in place of the weights that hold."""
    return compute(learn_from, read_verdicts(reads), read_weights(reads))


def learn_from(verdicts: Sequence[Verdict], held: Weights) -> Lesson:
    """Learn, in the worker process."""
    from smedesk.matching.learning import learn

    return learn(verdicts, held)


def _values(decision: Decision) -> tuple[int, ...]:
    """Return the values of all features as they stood; empty where they were not shown, or are not those of today."""
    values = features_of(decision)
    names = [each.name for each in COMPONENTS]
    return tuple(values[name] for name in names) if values.keys() == set(names) else ()
