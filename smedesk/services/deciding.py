"""What an adviser decides about a suggestion or a match, kept with the explanation as it was shown: declined, put off,
and beside each step of `proposing` what stood on the screen when it was taken.

A decision about a suggestion is the office's own and can be taken back with Ctrl+Z. A step that the other office learns
of cannot; its decision stays with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date as Date

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import RECORD_TYPES, Value
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Decision, Staff
from smedesk.matching.results import Explanation
from smedesk.services.editing import make_record
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.services.roles import STAFF_SETTING
from smedesk.translate import mark

PUT_OFF_DAYS = 7
"""For how long a suggestion is put off when nothing else is said: it comes back a week later."""


@frozen
class Shown:
    """What stood on the screen when something was decided. The default stands for nothing: no list was there.

    `features` are component and value (0 to 1000) in the order of the explanation."""

    rank: int | None = None
    score: int | None = None
    version: str = ""
    features: tuple[tuple[str, int], ...] = ()
    explanation: str = ""


NOTHING_SHOWN = Shown()


def as_shown(explanation: Explanation, words: str) -> Shown:
    """Return an explanation and its words as a decision keeps them."""
    features = tuple((f"{one.side}.{one.feature}", one.value) for one in explanation.contributions)
    return Shown(explanation.rank, explanation.score, explanation.version, features, words)


def decline_suggestion(
    store: Store, application: str, placement: str, reason: str, words: str = "", shown: Shown = NOTHING_SHOWN
) -> Changes:
    """Take a placement off an application's suggestions for good; `reason` is a code of `choices.DECLINE_REASONS`.

    The other office does not learn of it. ValueRefused without a reason."""
    if not reason:
        raise ValueRefused("value.required", field="reason")
    with store.change(Sentence(mark("Deciding", "Declined a suggestion"))) as work:
        note_decision(store, work, "declined", (application, placement), shown, {"reason": reason, "words": words})
    return work.changes


def put_off(
    store: Store, application: str, placement: str, until: Date, shown: Shown = NOTHING_SHOWN, match: str = ""
) -> Changes:
    """Take a suggestion, or a match that waits for us, out of the queue until a day. Nobody else learns of it."""
    with store.change(Sentence(mark("Deciding", "Put off a suggestion"))) as work:
        more: dict[str, Value] = {"until": until, "match": match}
        note_decision(store, work, "snoozed", (application, placement), shown, more)
    return work.changes


def note_decision(
    store: Store, work: UnitOfWork, kind: str, pair: tuple[str, str], shown: Shown, more: Mapping[str, Value]
) -> None:
    """Write down, in the change that it belongs to, what was decided about an application and a placement."""
    application, placement = pair
    work.insert(make_record(work, RECORD_TYPES["decision"], {
        "application": application,
        "placement": placement,
        "kind": kind,
        "adviser": store.reads.setting(STAFF_SETTING),
        "decided_on": work.now.date(),
        "rank": shown.rank,
        "score": shown.score,
        "version": shown.version,
        "features": " ".join(f"{name}:{value}" for name, value in shown.features),
        "explanation": shown.explanation,
        **more,
    }))


def features_of(decision: Decision) -> Mapping[str, int]:
    """Return component → value as they stood when it was decided; empty where nothing was shown."""
    pairs = (one.rsplit(":", 1) for one in decision.features.split())
    return {name: int(value) for name, value in pairs}


def put_off_until(decisions: Iterable[Decision], today: Date) -> Mapping[tuple[str, str], Date]:
    """Return the pairs that are put off beyond today → until when; a later decision about a pair is the one that holds.
    """
    last = {(one.application, one.placement): one for one in sorted(decisions, key=lambda one: one.id)}
    return {
        pair: one.until for pair, one in last.items() if one.kind == "snoozed" and one.until and one.until > today
    }


def adviser_names(reads: Reads) -> Mapping[str, str]:
    """Return id → name of the staff, to say who decided."""
    return {one.id: one.name for one in reads.find(Staff)}
