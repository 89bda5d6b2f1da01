"""The steps of a match as an adviser takes them. Each is a command for the server; until it has answered, the desk
shows a state of waiting, and nothing is agreed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime as DateTime
from typing import Any

from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.operation import Wire
from smedesk.domain.records import Application, Company, Match, Person, Placement
from smedesk.domain.state_table import Actor, Turn
from smedesk.domain.states import ASKED, MATCH, MatchFacts
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.services.deciding import NOTHING_SHOWN, Shown, note_decision
from smedesk.services.free_steps import own_role
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import mark

_ASKED = Sentence(mark("Proposing", "Asked the other office"))


def propose_match(
    store: Store, application: str, placement: str, shown: Shown = NOTHING_SHOWN
) -> tuple[str, Changes]:
    """Propose a placement for an application; return the match's id. What was shown is kept with both."""
    with store.change(Sentence(mark("Proposing", "Proposed a match")), can_undo=False) as work:
        match = _propose(store, work, application, placement, shown)
    return match, work.changes


def propose_matches(store: Store, proposals: Sequence[tuple[str, str, Shown]]) -> Changes:
    """Propose several, each an application, a placement and what was shown of them: all of them, or where one is
    refused none."""
    n = len(proposals)
    with store.change(Sentence(mark("Proposing", "Proposed %n matches"), n=n), can_undo=False) as work:
        for proposal in proposals:
            _propose(store, work, *proposal)
    return work.changes


def ask_partner(
    store: Store, application: str, placement: str, question: str, shown: Shown = NOTHING_SHOWN
) -> tuple[str, Changes]:
    """Ask the host office about a placement before it is proposed; return the match's id. The other office sees the
    question and the public profile of the participant."""
    with store.change(_ASKED, can_undo=False) as work:
        match = _open_match(work, work.get(Application, application), work.get(Placement, placement))
        more: dict[str, Value] = {"match": match.id, "words": question}
        note_decision(store, work, "asked", (application, placement), shown, more)
        _ask(work, match, question, {"application": application, "placement": placement}, _kept(shown))
    return match.id, work.changes


def ask_about_match(store: Store, match: str, question: str) -> Changes:
    """Ask the other office before its proposal is accepted or declined."""
    with store.change(_ASKED, can_undo=False) as work:
        standing = work.get(Match, match)
        _note(store, work, "asked", standing, {"words": question})
        _ask(work, standing, question, {}, {})
    return work.changes


def answer_match(store: Store, match: str, answer: str) -> Changes:
    """Answer the other office's question."""
    with store.change(Sentence(mark("Proposing", "Answered the question")), can_undo=False) as work:
        standing = work.get(Match, match)
        shown = {**_shown(work, standing, "answer"), "answer": answer}
        work.command(standing, "match.answer", {"answer": answer}, shown)
    return work.changes


def accept_match(store: Store, match: str) -> Changes:
    """Accept a proposal, with the terms as they stand on this desk: other terms on the server are refused there."""
    sentence = Sentence(mark("Proposing", "Accepted the match; it is agreed when the server says so"))
    with store.change(sentence, can_undo=False) as work:
        standing = work.get(Match, match)
        terms = _terms(work, work.get(Application, standing.application), work.get(Placement, standing.placement))
        _note(store, work, "accepted", standing, {})
        work.command(standing, "match.accept", {}, _shown(work, standing, "accept"), terms)
    return work.changes


def decline_match(store: Store, match: str, reason: str, code: str = "other") -> Changes:
    """Decline a proposal; the other office reads the reason. `code` is one of `choices.DECLINE_REASONS`."""
    with store.change(Sentence(mark("Proposing", "Declined the match")), can_undo=False) as work:
        _note(store, work, "declined", work.get(Match, match), {"reason": code, "words": reason})
        _close(work, match, "decline", reason)
    return work.changes


def withdraw_match(store: Store, match: str, reason: str = "") -> Changes:
    """Take a proposal back."""
    with store.change(Sentence(mark("Proposing", "Withdrew the proposal")), can_undo=False) as work:
        _close(work, match, "withdraw", reason)
    return work.changes


def turn_of(match: Match) -> Turn | None:
    """Return whose turn it is in a match: the office that has not accepted the terms as they stand; None when nobody
    need act."""
    facts = MatchFacts(
        match.terms,
        sending_accepted=match.sending_accepted_at is not None,
        host_accepted=match.host_accepted_at is not None,
        asked=match.state if match.state in ASKED else "",
    )
    return facts.turn if match.state == facts.state else MATCH.next_step(match.state)


def entered_at(match: Match) -> DateTime | None:
    """Return when a match came into its state, from which the time to act is counted."""
    if match.state in ASKED:
        return match.asked_at
    return match.decided_at or max(filter(None, (match.proposed_at, match.answered_at)), default=None)


def shown_terms(reads: Reads, match: Match) -> Mapping[str, Mapping[str, Wire]]:
    """Return the terms of a match as this desk holds them."""
    wish, offer = reads.get(Application, match.application), reads.get(Placement, match.placement)
    person = reads.get(Person, wish.person)
    return _canonical(wish, offer, reads.get(Company, person.company), reads.get(Company, offer.company))


def _propose(store: Store, work: UnitOfWork, application: str, placement: str, shown: Shown) -> str:
    wish, offer = work.get(Application, application), work.get(Placement, placement)
    match = _open_match(work, wish, offer)
    state: dict[str, Value] = {"state": MATCH.step(match.state, "propose", Actor.SENDING_OFFICE).shown_state}
    arguments = {"application": wish.id, "placement": offer.id, **_kept(shown)}
    note_decision(store, work, "proposed", (application, placement), shown, {"match": match.id})
    work.command(match, "match.propose", arguments, {**state, **_kept(shown)}, _terms(work, wish, offer))
    return match.id


def _open_match(work: UnitOfWork, wish: Application, offer: Placement) -> Match:
    """Return the match of the two that was begun with a question, else a new one."""
    for match in work.find(Match, application=wish.id, placement=offer.id):
        if match.state in ("suggested", "host_asked"):
            return match
    return Match(
        id=work.new_id(), office=work.office, host_office=offer.office, application=wish.id, placement=offer.id)


def _ask(
    work: UnitOfWork, match: Match, question: str, pair: Mapping[str, Wire], kept: Mapping[str, Any]
) -> None:
    shown = {**_shown(work, match, "ask"), **kept, "question": question, "answer": ""}
    work.command(match, "match.ask", {**pair, **kept, "question": question}, shown)


def _close(work: UnitOfWork, match: str, command: str, reason: str) -> None:
    standing = work.get(Match, match)
    shown = {**_shown(work, standing, command), "reason": reason}
    work.command(standing, f"match.{command}", {"reason": reason}, shown)


def _note(store: Store, work: UnitOfWork, kind: str, match: Match, more: Mapping[str, Value]) -> None:
    """Write down a decision about a match, with the explanation that the proposal came with."""
    shown = Shown(score=match.score, explanation=match.explanation)
    note_decision(store, work, kind, (match.application, match.placement), shown, {"match": match.id, **more})


def _kept(shown: Shown) -> dict[str, Any]:
    """Return what a match keeps of what was shown when it was proposed; both offices read it."""
    return {"score": shown.score, "explanation": shown.explanation}


def _shown(work: UnitOfWork, match: Match, command: str) -> dict[str, Value]:
    return {"state": MATCH.step(match.state, command, own_role(work.office, match)).shown_state}


def _terms(work: UnitOfWork, wish: Application, offer: Placement) -> str:
    person = work.get(Person, wish.person)
    sending, host = work.get(Company, person.company), work.get(Company, offer.company)
    return fingerprint(_canonical(wish, offer, sending, host))


def _canonical(
    wish: Application, offer: Placement, sending: Company, host: Company
) -> dict[str, dict[str, Wire]]:
    return canonical_terms(_wire(wish), _wire(offer), _wire(sending), _wire(host))


def _wire(record: Record) -> dict[str, Wire]:
    kind = type_of(record)
    return {name: field.to_wire(getattr(record, name)) for name, field in kind.fields.items()}
