"""What is wished for, what is offered, and what is proposed."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime as DateTime

from smedesk.domain import choices
from smedesk.domain.field import (
    Audience,
    Merge,
    Record,
    choice,
    codes,
    date,
    instant,
    long_text,
    record,
    reference,
    text,
    whole,
    yes_no,
)
from smedesk.translate import mark


@record("application", mark("Record", "Application"))
class Application(Record):
    """What a participant wishes for. Published, it is seen by every office without a name."""

    person: str = reference(mark("Application", "Person"), "person", required=True, audience=Audience.EVERYONE)
    scheme: str = reference(mark("Application", "Scheme"), "scheme", audience=Audience.EVERYONE)
    state: str = choice(
        mark("Application", "State"), choices.APPLICATION_STATES, default="draft", audience=Audience.EVERYONE)
    is_published: bool = yes_no(mark("Application", "Published"), audience=Audience.EVERYONE)
    topics: frozenset[str] = codes(mark("Application", "Topics"), "topic", audience=Audience.EVERYONE)
    skills_wanted: frozenset[str] = codes(mark("Application", "Wants to learn"), "skill", audience=Audience.EVERYONE)
    wanted_countries: frozenset[str] = codes(
        mark("Application", "Countries wanted"), "country", audience=Audience.EVERYONE)
    wanted_sectors: frozenset[str] = codes(
        mark("Application", "Sectors wanted"), "nace_division", audience=Audience.EVERYONE)
    preferred_sizes: frozenset[str] = codes(
        mark("Application", "Sizes preferred"), "size_class", audience=Audience.EVERYONE)
    modes: frozenset[str] = codes(mark("Application", "Mode"), "mode", audience=Audience.EVERYONE)
    months_min: int | None = whole(
        mark("Application", "Months at least"), minimum=1, maximum=12, audience=Audience.EVERYONE)
    months_max: int | None = whole(
        mark("Application", "Months at most"), minimum=1, maximum=12, audience=Audience.EVERYONE)
    in_slices: bool = yes_no(mark("Application", "May be cut into several stays"), audience=Audience.EVERYONE)
    window_from: Date | None = date(mark("Application", "Possible from"), audience=Audience.EVERYONE)
    window_to: Date | None = date(mark("Application", "Possible until"), audience=Audience.EVERYONE)
    summary: str = long_text(
        mark("Application", "In a few sentences, without names"), audience=Audience.EVERYONE, max_length=4000)
    summary_language: str = text(
        mark("Application", "Language of the sentences"), audience=Audience.EVERYONE, max_length=5)


@record("placement", mark("Record", "Placement"))
class Placement(Record):
    """What a host company offers."""

    company: str = reference(mark("Placement", "Company"), "company", required=True, audience=Audience.EVERYONE)
    contact: str = reference(mark("Placement", "Contact person"), "person", audience=Audience.PARTNER)
    title: str = text(mark("Placement", "Title, without names"), audience=Audience.EVERYONE, is_searched=True)
    scheme: str = reference(mark("Placement", "Scheme"), "scheme", audience=Audience.EVERYONE)
    is_published: bool = yes_no(mark("Placement", "Published"), audience=Audience.EVERYONE)
    topics: frozenset[str] = codes(mark("Placement", "Topics"), "topic", audience=Audience.EVERYONE)
    skills_offered: frozenset[str] = codes(mark("Placement", "Can teach"), "skill", audience=Audience.EVERYONE)
    skills_needed: frozenset[str] = codes(mark("Placement", "Wishes for"), "skill", audience=Audience.EVERYONE)
    language_needs: frozenset[str] = codes(
        mark("Placement", "Languages, one is enough"), "language_level", audience=Audience.EVERYONE)
    accepted_countries: frozenset[str] = codes(
        mark("Placement", "Countries accepted"), "country", audience=Audience.EVERYONE)
    accepted_sectors: frozenset[str] = codes(
        mark("Placement", "Sectors accepted"), "nace_division", audience=Audience.EVERYONE)
    occupation: str = text(mark("Placement", "Occupation (ESCO or ISCO)"), audience=Audience.EVERYONE)
    modes: frozenset[str] = codes(mark("Placement", "Mode"), "mode", audience=Audience.EVERYONE)
    months_min: int | None = whole(
        mark("Placement", "Months at least"), minimum=1, maximum=12, audience=Audience.EVERYONE)
    months_max: int | None = whole(
        mark("Placement", "Months at most"), minimum=1, maximum=12, audience=Audience.EVERYONE)
    in_slices: bool = yes_no(mark("Placement", "May be cut into several stays"), audience=Audience.EVERYONE)
    window_from: Date | None = date(mark("Placement", "Possible from"), audience=Audience.EVERYONE)
    window_to: Date | None = date(mark("Placement", "Possible until"), audience=Audience.EVERYONE)
    capacity: int | None = whole(mark("Placement", "Places"), audience=Audience.EVERYONE, merge=Merge.COUNTER)
    summary: str = long_text(
        mark("Placement", "In a few sentences, without names"), audience=Audience.EVERYONE, max_length=4000)
    summary_language: str = text(
        mark("Placement", "Language of the sentences"), audience=Audience.EVERYONE, max_length=5)


@record("match", mark("Record", "Match"))
class Match(Record):
    """A participant and a placement proposed to each other. `office` is the sending office.

    Steps are commands of the state table in `smedesk.domain.states`; the server derives `state` from them."""

    host_office: str = reference(mark("Match", "Host office"), "office", required=True, audience=Audience.AGREEMENT)
    application: str = reference(
        mark("Match", "Application"), "application", required=True, audience=Audience.AGREEMENT)
    placement: str = reference(mark("Match", "Placement"), "placement", required=True, audience=Audience.AGREEMENT)
    state: str = choice(
        mark("Match", "State"), choices.MATCH_STATES, default="suggested", audience=Audience.AGREEMENT,
        merge=Merge.COMPUTED)
    terms: str = text(
        mark("Match", "Fingerprint of the terms"), audience=Audience.AGREEMENT, max_length=64, merge=Merge.COMPUTED)
    proposed_at: DateTime | None = instant(
        mark("Match", "Proposed"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    sending_accepted_at: DateTime | None = instant(
        mark("Match", "Accepted by the sending office"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    host_accepted_at: DateTime | None = instant(
        mark("Match", "Accepted by the host office"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    decided_at: DateTime | None = instant(mark("Match", "Closed"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    reason: str = text(mark("Match", "Reason"), audience=Audience.AGREEMENT, max_length=500, merge=Merge.COMPUTED)
    question: str = long_text(
        mark("Match", "Question"), audience=Audience.AGREEMENT, max_length=1000, merge=Merge.COMPUTED)
    asked_at: DateTime | None = instant(mark("Match", "Asked"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    answer: str = long_text(
        mark("Match", "Answer"), audience=Audience.AGREEMENT, max_length=1000, merge=Merge.COMPUTED)
    answered_at: DateTime | None = instant(
        mark("Match", "Answered"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    score: int | None = whole(mark("Match", "Score"), maximum=1000, audience=Audience.AGREEMENT, merge=Merge.COMPUTED)
    explanation: str = long_text(
        mark("Match", "Explanation as shown"), audience=Audience.AGREEMENT, merge=Merge.COMPUTED)


@record("decision", mark("Record", "Decision"))
class Decision(Record):
    """What an adviser decided about a participant and a placement, with the explanation as it was shown. Never changed
    afterwards; a decision that was taken back is archived."""

    application: str = reference(mark("Decision", "Application"), "application", required=True)
    placement: str = reference(mark("Decision", "Placement"), "placement", required=True)
    match: str = reference(mark("Decision", "Match"), "match")
    kind: str = choice(mark("Decision", "What was decided"), choices.DECISIONS, required=True)
    reason: str = choice(mark("Decision", "Why it was declined"), choices.DECLINE_REASONS)
    words: str = text(mark("Decision", "In words"), max_length=1000)
    until: Date | None = date(mark("Decision", "Put off until"))
    adviser: str = reference(mark("Decision", "Adviser"), "staff")
    decided_on: Date | None = date(mark("Decision", "On"), required=True)
    rank: int | None = whole(mark("Decision", "Place on the list"), minimum=1)
    score: int | None = whole(mark("Decision", "Score"), maximum=1000)
    version: str = text(mark("Decision", "Version of the matching"), max_length=64)
    features: str = text(mark("Decision", "Features as they stood"), max_length=1000)
    """component and value (0 to 1000) of each feature, "sending.skills:850 host.language:1000 …", for what decisions
    say about the weights"""
    explanation: str = long_text(mark("Decision", "Explanation as shown"))
