"""The steps of a match as an adviser takes them. Each is a command for the server; until it has answered, the desk
shows a state of waiting, and nothing is agreed."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.operation import Wire
from smedesk.domain.records import Application, Company, Match, Person, Placement
from smedesk.domain.state_table import Actor, Turn
from smedesk.domain.states import MATCH, MatchFacts
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.services.ports import Changes, Reads, Sentence, Store, UnitOfWork
from smedesk.translate import Text, mark


def propose_match(
    store: Store, application: str, placement: str, score: int, explanation: str
) -> tuple[str, Changes]:
    """Propose a placement for an application; return the match's id. `score` and `explanation` are kept as shown."""
    with store.change(Sentence(mark("Proposing", "Proposed a match")), can_undo=False) as work:
        wish, offer = work.get(Application, application), work.get(Placement, placement)
        match = Match(
            id=work.new_id(), office=work.office, host_office=offer.office, application=wish.id, placement=offer.id)
        arguments: dict[str, Wire] = {
            "application": wish.id, "placement": offer.id, "score": score, "explanation": explanation}
        shown: dict[str, Value] = {
            "state": MATCH.step(match.state, "propose", Actor.SENDING_OFFICE).shown_state,
            "score": score,
            "explanation": explanation,
        }
        work.command(match, "match.propose", arguments, shown, _terms(work, wish, offer))
    return match.id, work.changes


def accept_match(store: Store, match: str) -> Changes:
    """Accept a proposal, with the terms as they stand on this desk: other terms on the server are refused there."""
    sentence = Sentence(mark("Proposing", "Accepted the match; it is agreed when the server says so"))
    with store.change(sentence, can_undo=False) as work:
        standing = work.get(Match, match)
        terms = _terms(work, work.get(Application, standing.application), work.get(Placement, standing.placement))
        work.command(standing, "match.accept", {}, _shown(work, standing, "accept"), terms)
    return work.changes


def decline_match(store: Store, match: str, reason: str) -> Changes:
    """Decline a proposal; the other office reads the reason."""
    return _close(store, match, "decline", reason, mark("Proposing", "Declined the match"))


def withdraw_match(store: Store, match: str, reason: str = "") -> Changes:
    """Take a proposal back."""
    return _close(store, match, "withdraw", reason, mark("Proposing", "Withdrew the proposal"))


def own_role(office: str, match: Match) -> Actor:
    """Return which side of a match an office is."""
    return Actor.SENDING_OFFICE if office == match.office else Actor.HOST_OFFICE


def turn_of(match: Match) -> Turn | None:
    """Return whose turn it is in a match: the office that has not accepted the terms as they stand; None when nobody
    need act."""
    facts = MatchFacts(
        match.terms,
        sending_accepted=match.sending_accepted_at is not None,
        host_accepted=match.host_accepted_at is not None,
    )
    return facts.turn if match.state == facts.state else MATCH.next_step(match.state)


def shown_terms(reads: Reads, match: Match) -> Mapping[str, Mapping[str, Wire]]:
    """Return the terms of a match as this desk holds them."""
    wish, offer = reads.get(Application, match.application), reads.get(Placement, match.placement)
    person = reads.get(Person, wish.person)
    return _canonical(wish, offer, reads.get(Company, person.company), reads.get(Company, offer.company))


def _close(store: Store, match: str, command: str, reason: str, text: Text) -> Changes:
    with store.change(Sentence(text), can_undo=False) as work:
        standing = work.get(Match, match)
        shown = {**_shown(work, standing, command), "reason": reason}
        work.command(standing, f"match.{command}", {"reason": reason}, shown)
    return work.changes


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
