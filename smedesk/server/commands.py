"""The steps of a match, which only the server takes: propose, accept, decline, withdraw; and the erasure of a record.

Each is checked against the terms as they stand here: what the giver of the command had seen is told by a
fingerprint, and other terms are refused (`stale_terms`), so that nobody agrees to what he has not read. The
acceptances of the two offices are two facts, and come in any order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from smedesk.domain.errors import CommandRefused, DomainError
from smedesk.domain.operation import Operation, Token, Wire
from smedesk.domain.scheme import read_rules
from smedesk.domain.scheme_rules import SchemeRules
from smedesk.domain.state_table import Actor, Transition
from smedesk.domain.states import ASKED, MATCH, MatchFacts
from smedesk.domain.terms import canonical_terms, fingerprint
from smedesk.server.visibility import is_in_market
from smedesk.server.working_set import WorkingSet
from smedesk.sync.merge import StoredRecord

_RELATED = frozenset({"suggested", "host_asked", "proposed", "sending_asked", "agreed"})
_PROPOSED = frozenset({"proposed", "sending_asked"})
_AS_SHOWN = ("score", "explanation")
"""Arguments of a proposal that the match keeps as they were shown."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command as it came. `at` is the server's moment, ISO 8601 UTC."""

    operation: Operation
    token: Token
    office: str
    at: str

    @property
    def name(self) -> str:
        """The command without its kind: "match.accept" and "accept" are the same."""
        return self.operation.command.removeprefix(f"{self.operation.kind}.")

    def refused(self, code: str, state: str = "") -> CommandRefused:
        """Return the refusal of this command."""
        return CommandRefused(code, command=self.name, state=state)


@dataclass(frozen=True, slots=True)
class Sides:
    """The records that a match stands on."""

    application: StoredRecord
    placement: StoredRecord
    person: StoredRecord
    sending_company: StoredRecord
    host_company: StoredRecord

    def fingerprint(self) -> str:
        """Return the fingerprint of the terms as everyone sees them."""
        return fingerprint(canonical_terms(
            self.application.data, self.placement.data, self.sending_company.data, self.host_company.data))


def carry_out(work: WorkingSet, command: Command) -> StoredRecord:
    """Return the record as the command leaves it; CommandRefused says why it cannot be."""
    if command.name == "erase":
        return _erased(work, command)
    if command.operation.kind != "match":
        raise command.refused("command.unknown")
    match = work.stored(command.operation.record)
    if match is None:
        match = _new_match(work, command)
    elif match.kind != "match" or match.is_erased:
        raise command.refused("command.unknown")
    return _step(work, match, command)


def _erased(work: WorkingSet, command: Command) -> StoredRecord:
    """An office erases what is its own. One that never came is erased before it comes: it may lie unsent elsewhere."""
    id, kind = command.operation.record, command.operation.kind
    record = work.stored(id) or StoredRecord(id=id, kind=kind, office=command.office)
    if (record.office, record.kind) != (command.office, kind):
        raise command.refused("no_permission")
    return StoredRecord(id=id, kind=kind, office=record.office, is_erased=True)


def _new_match(work: WorkingSet, command: Command) -> StoredRecord:
    typed = {name: edit.value for name, edit in command.operation.edits.items()}
    named = {**typed, **command.operation.arguments}
    sides = _sides(work, command, named.get("application"), named.get("placement"))
    data: dict[str, Wire] = {
        "office": sides.application.office, "host_office": sides.placement.office,
        "application": sides.application.id, "placement": sides.placement.id, "state": MatchFacts().state,
    }
    data |= {name: named[name] for name in _AS_SHOWN if named.get(name) is not None}
    match = StoredRecord(
        id=command.operation.record, kind="match", office=sides.application.office, data=data,
        writers=dict.fromkeys(data, command.token))
    _actor(match, command)  # before anything is said about the pair
    _check_blocks(work, sides, match, command)
    return match


def _step(work: WorkingSet, match: StoredRecord, command: Command) -> StoredRecord:
    actor = _actor(match, command)
    facts = _facts(match)
    if command.name in ("propose", "accept"):
        terms = _agreed_terms(work, match, command)
        after = facts.accepted(actor, terms)
        if after == facts:
            return match  # a second desk of the office says the same
        MATCH.step(facts.state, _as_accept(facts.state, command.name), actor)
        return _written(match, command, _accepted_data(match, actor, facts, after, command.at))
    transition = MATCH.step(facts.state, command.name, actor)
    return _written(match, command, _STEPS.get(command.name, _closed_data)(command, facts, transition))


def _closed_data(command: Command, facts: MatchFacts, transition: Transition) -> dict[str, Wire]:
    reason = command.operation.arguments.get("reason") or ""
    if transition.needs_reason and not reason:
        raise command.refused("command.reason_missing", facts.state)
    state = facts.closed_as(transition.next_state).state
    return {"state": state, "decided_at": command.at, "reason": reason}


def _asked_data(command: Command, facts: MatchFacts, transition: Transition) -> dict[str, Wire]:
    question = _words(command, "question", facts.state)
    state = facts._replace(asked=transition.next_state).state
    return {"state": state, "question": question, "asked_at": command.at, "answer": "", "answered_at": None}


def _answered_data(command: Command, facts: MatchFacts, _transition: Transition) -> dict[str, Wire]:
    answer = _words(command, "answer", facts.state)
    return {"state": facts._replace(asked="").state, "answer": answer, "answered_at": command.at}


_STEPS: Mapping[str, Callable[[Command, MatchFacts, Transition], dict[str, Wire]]] = {
    "ask": _asked_data, "answer": _answered_data,
}


def _words(command: Command, name: str, state: str) -> str:
    words = str(command.operation.arguments.get(name) or "").strip()
    if not words:
        raise command.refused("command.words_missing", state)
    return words


def _as_accept(state: str, name: str) -> str:
    """A proposal that meets the other office's acceptance is the second acceptance."""
    return "accept" if state in _PROPOSED else name


def _actor(match: StoredRecord, command: Command) -> Actor:
    if command.office == match.office:
        return Actor.SENDING_OFFICE
    if command.office == match.data.get("host_office"):
        return Actor.HOST_OFFICE
    raise command.refused("no_permission")


def _facts(match: StoredRecord) -> MatchFacts:
    data = match.data
    state = str(data.get("state") or "")
    return MatchFacts(
        terms=str(data.get("terms") or ""), sending_accepted=bool(data.get("sending_accepted_at")),
        host_accepted=bool(data.get("host_accepted_at")),
        closed=state if state in ("declined", "withdrawn", "lapsed") else "",
        asked=state if state in ASKED else "")


def _accepted_data(
    match: StoredRecord, actor: Actor, before: MatchFacts, after: MatchFacts, at: str
) -> dict[str, Wire]:
    """Return the fields behind an acceptance. One of other terms has ended what was accepted before."""
    mine = "sending_accepted_at" if actor is Actor.SENDING_OFFICE else "host_accepted_at"
    data: dict[str, Wire] = {"terms": after.terms, "state": after.state, mine: at}
    if not after.sending_accepted:
        data["sending_accepted_at"] = None
    if not after.host_accepted:
        data["host_accepted_at"] = None
    if not (before.sending_accepted or before.host_accepted):
        data["proposed_at"] = at
    if after.state == "agreed":
        data["decided_at"] = at
    return {name: value for name, value in data.items() if value != match.data.get(name)}


def _written(match: StoredRecord, command: Command, data: Mapping[str, Wire]) -> StoredRecord:
    writers = {**match.writers, **dict.fromkeys(data, command.token)}
    return replace(match, data={**match.data, **data}, writers=writers)


# -------------------------------------------------------------------------------------- what may be matched


def _agreed_terms(work: WorkingSet, match: StoredRecord, command: Command) -> str:
    sides = _sides(work, command, match.data.get("application"), match.data.get("placement"))
    terms = sides.fingerprint()
    if command.operation.terms != terms:
        raise command.refused("stale_terms", str(match.data.get("state")))
    return terms


def _sides(work: WorkingSet, command: Command, application: Wire, placement: Wire) -> Sides:
    wish = _existing(work, command, application, "application")
    offer = _existing(work, command, placement, "placement")
    if not is_in_market(work, wish) or not is_in_market(work, offer):
        raise command.refused("match.not_published")
    person = _existing(work, command, wish.data.get("person"), "person")
    sending_company = _existing(work, command, person.data.get("company"), "company")
    host_company = _existing(work, command, offer.data.get("company"), "company")
    return Sides(wish, offer, person, sending_company, host_company)


def _existing(work: WorkingSet, command: Command, id: Wire, kind: str) -> StoredRecord:
    found = work.get(id)
    if found is None or found.kind != kind:
        raise command.refused("match.record_missing")
    return found


def _check_blocks(work: WorkingSet, sides: Sides, match: StoredRecord, command: Command) -> None:
    """Raise CommandRefused when the scheme's blocks forbid the match."""
    for code, is_blocked in _BLOCKS.items():
        if is_blocked(work, sides, match):
            raise command.refused(code)


def _has_same_office(_work: WorkingSet, sides: Sides, _match: StoredRecord) -> bool:
    return sides.application.office == sides.placement.office


def _has_same_country(work: WorkingSet, sides: Sides, _match: StoredRecord) -> bool:
    rules = _rules(work, sides)
    if rules is not None and not rules.must_cross_border:
        return False
    sending = sides.sending_company.data.get("country")
    return not sending or sending == sides.host_company.data.get("country")


def _is_related(work: WorkingSet, sides: Sides, match: StoredRecord) -> bool:
    others = work.naming(sides.application.id, "match", "application")
    return any(
        one.id != match.id and one.data.get("placement") == sides.placement.id
        and one.data.get("state") in _RELATED
        for one in others
    )


def _has_too_many(work: WorkingSet, sides: Sides, _match: StoredRecord) -> bool:
    """Whether the person has as many open proposals as the scheme allows."""
    rules = _rules(work, sides)
    if rules is None or rules.matching.open_proposals is None:
        return False
    open_ones = sum(
        match.data.get("state") in _PROPOSED
        for application in work.naming(sides.person.id, "application", "person")
        for match in work.naming(application.id, "match", "application")
    )
    return open_ones >= rules.matching.open_proposals


def _rules(work: WorkingSet, sides: Sides) -> SchemeRules | None:
    """Return the rules of the application's scheme, None where the server does not know or cannot read them.
    """
    scheme = work.get(sides.application.data.get("scheme"))
    if scheme is None or scheme.kind != "scheme":
        return None
    try:
        return read_rules(str(scheme.data.get("rules")))
    except DomainError:
        return None  # written by a newer program: its desks know what they say


_BLOCKS: Mapping[str, Callable[[WorkingSet, Sides, StoredRecord], bool]] = {
    "match.same_office": _has_same_office,
    "match.same_country": _has_same_country,
    "match.already_related": _is_related,
    "match.too_many_proposals": _has_too_many,
}
