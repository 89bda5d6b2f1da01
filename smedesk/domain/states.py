"""The steps of the scheme: which command leads from which state to which, who may give it, and whose turn it
is then.

One table each for application, match, exchange and document; screens, server and history ask the same tables.
A match is decided by the server: a desk shows a state of waiting until the answer has come, and the state
follows from two facts, the acceptance of either office. """

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from smedesk.domain.state_table import Actor, Since, StateTable, Transition, Turn
from smedesk.translate import Text, mark

_SENDING = (Actor.SENDING_OFFICE,)
_HOST = (Actor.HOST_OFFICE,)
_OFFICES = (Actor.SENDING_OFFICE, Actor.HOST_OFFICE)
_SERVER = (Actor.SERVER,)

COMMANDS: Mapping[str, Text] = MappingProxyType({
    "accept": mark("Command", "Accept"),
    "agree": mark("Command", "Agree on the plan"),
    "answer": mark("Command", "Answer"),
    "ask": mark("Command", "Ask the partner office"),
    "cancel": mark("Command", "Cancel the exchange"),
    "complete": mark("Command", "Close the stay"),
    "decline": mark("Command", "Decline"),
    "evaluate": mark("Command", "Close the evaluation"),
    "hold": mark("Command", "Put on hold"),
    "issue": mark("Command", "Issue"),
    "lapse": mark("Command", "Lapse"),
    "propose": mark("Command", "Propose"),
    "receive": mark("Command", "File as received"),
    "refuse": mark("Command", "Refuse"),
    "reopen": mark("Command", "Reopen"),
    "replace": mark("Command", "Replace by a new version"),
    "revise": mark("Command", "Change the plan again"),
    "sign": mark("Command", "Note as signed"),
    "start": mark("Command", "Start the stay"),
    "submit": mark("Command", "Submit"),
    "withdraw": mark("Command", "Withdraw"),
})
"""Every command of the tables, in words for a button."""

APPLICATION = StateTable(
    "application",
    (
        Transition("draft", "submit", _SENDING, "submitted"),
        Transition("draft", "withdraw", _SENDING, "withdrawn"),
        Transition("submitted", "accept", _SENDING, "accepted"),
        Transition("submitted", "hold", _SENDING, "on_hold", needs_reason=True),
        Transition("submitted", "refuse", _SENDING, "refused", needs_reason=True),
        Transition("submitted", "withdraw", _SENDING, "withdrawn"),
        Transition("on_hold", "submit", _SENDING, "submitted"),
        Transition("on_hold", "refuse", _SENDING, "refused", needs_reason=True),
        Transition("on_hold", "withdraw", _SENDING, "withdrawn"),
        Transition("accepted", "withdraw", _SENDING, "withdrawn"),
        Transition("refused", "reopen", _SENDING, "draft"),
        Transition("withdrawn", "reopen", _SENDING, "draft"),
    ),
    MappingProxyType({
        "draft": Turn(_SENDING, mark("Turn", "Complete the application and submit it")),
        "submitted": Turn(
            _SENDING, mark("Turn", "Accept the application, put it on hold or refuse it"), "application"),
        "on_hold": Turn((Actor.PARTICIPANT,), mark("Turn", "Supply what the application lacks")),
        "accepted": Turn(_SENDING, mark("Turn", "Find a placement")),
    }),
)
"""An application is accepted, put on hold or refused within the time that the scheme sets."""

MATCH = StateTable(
    "match",
    (
        Transition("suggested", "propose", _SENDING, "proposed", "proposing"),
        Transition("suggested", "accept", _HOST, "proposed", "accepting"),
        Transition("suggested", "decline", _OFFICES, "declined", "declining", needs_reason=True),
        Transition("suggested", "ask", _SENDING, "host_asked", "asking"),
        Transition("host_asked", "answer", _HOST, "suggested", "answering"),
        Transition("host_asked", "propose", _SENDING, "proposed", "proposing"),
        Transition("host_asked", "accept", _HOST, "proposed", "accepting"),
        Transition("host_asked", "decline", _OFFICES, "declined", "declining", needs_reason=True),
        Transition("proposing", "withdraw", _SENDING, "withdrawn", "withdrawing"),
        Transition("proposed", "accept", _OFFICES, "agreed", "accepting"),
        Transition("proposed", "decline", _HOST, "declined", "declining", needs_reason=True),
        Transition("proposed", "withdraw", _SENDING, "withdrawn", "withdrawing"),
        Transition("proposed", "lapse", _SERVER, "lapsed"),
        Transition("proposed", "ask", _HOST, "sending_asked", "asking"),
        Transition("sending_asked", "answer", _SENDING, "proposed", "answering"),
        Transition("sending_asked", "accept", _OFFICES, "agreed", "accepting"),
        Transition("sending_asked", "decline", _HOST, "declined", "declining", needs_reason=True),
        Transition("sending_asked", "withdraw", _SENDING, "withdrawn", "withdrawing"),
        Transition("sending_asked", "lapse", _SERVER, "lapsed"),
    ),
    MappingProxyType({
        "suggested": Turn(_SENDING, mark("Turn", "Propose the match or decline it")),
        "asking": Turn(_SERVER, mark("Turn", "Wait until the question has been sent")),
        "host_asked": Turn(_HOST, mark("Turn", "Answer the other office's question"), "proposal"),
        "sending_asked": Turn(_SENDING, mark("Turn", "Answer the other office's question"), "proposal"),
        "answering": Turn(_SERVER, mark("Turn", "Wait until the answer has been sent")),
        "proposing": Turn(_SERVER, mark("Turn", "Wait until the proposal has been sent")),
        "proposed": Turn(_HOST, mark("Turn", "Accept the proposal or decline it"), "proposal"),
        "accepting": Turn(_SERVER, mark("Turn", "Wait until the acceptance has been sent")),
        "declining": Turn(_SERVER, mark("Turn", "Wait until the refusal has been sent")),
        "withdrawing": Turn(_SERVER, mark("Turn", "Wait until the withdrawal has been sent")),
        "agreed": Turn(_SENDING, mark("Turn", "Draw up the exchange")),
    }),
)
"""To propose is to accept for the sending office. Both offices may accept a proposal: the sending office does
so again when the terms have changed since. Whether an acceptance makes the match agreed is told by
`MatchFacts`. Each office may ask the other before it decides: the sending office before it proposes, the host office
once it has a proposal. Who decides after all need not wait for the answer."""

ASKED = frozenset({"host_asked", "sending_asked"})
"""States of a match in which a question waits for its answer."""

EXCHANGE = StateTable(
    "exchange",
    (
        Transition("draft", "agree", _OFFICES, "agreed"),
        Transition("draft", "cancel", _OFFICES, "cancelled", needs_reason=True),
        Transition("agreed", "revise", _OFFICES, "draft"),
        Transition("agreed", "sign", _SENDING, "signed"),
        Transition("agreed", "cancel", _OFFICES, "cancelled", needs_reason=True),
        Transition("signed", "revise", _SENDING, "draft", needs_reason=True),
        Transition("signed", "start", _OFFICES, "running"),
        Transition("signed", "cancel", _OFFICES, "cancelled", needs_reason=True),
        Transition("running", "complete", _OFFICES, "completed"),
        Transition("running", "cancel", _OFFICES, "cancelled", needs_reason=True),
        Transition("completed", "evaluate", _SENDING, "evaluated"),
    ),
    MappingProxyType({
        "draft": Turn(_OFFICES, mark("Turn", "Write the activity plan and agree on it")),
        "agreed": Turn(_SENDING, mark("Turn", "Have the agreement signed by all parties")),
        "signed": Turn(_SENDING, mark("Turn", "Note the start of the stay"), since=Since.STAY_STARTS),
        "running": Turn(
            _OFFICES, mark("Turn", "Collect the confirmation of presence"), since=Since.STAY_ENDS),
        "completed": Turn(
            (Actor.PARTICIPANT, Actor.SENDING_COMPANY, Actor.HOST_COMPANY),
            mark("Turn", "Write the final report"), "feedback", Since.STAY_ENDS),
    }),
)
"""What must be on file before a step is `DocumentRule.needed_for` of the scheme; who pays the grant signs."""

DOCUMENT = StateTable(
    "document",
    (
        Transition("draft", "issue", _OFFICES, "issued"),
        Transition("draft", "receive", _OFFICES, "signed"),
        Transition("issued", "sign", _OFFICES, "signed"),
        Transition("issued", "replace", _OFFICES, "replaced"),
        Transition("signed", "replace", _OFFICES, "replaced"),
    ),
    MappingProxyType({
        "draft": Turn(_OFFICES, mark("Turn", "Issue the document, or file what was received")),
        "issued": Turn(_OFFICES, mark("Turn", "Collect the signatures")),
    }),
)
"""`receive` files a paper that comes from outside as it is: an insurance, an A1 form."""

STATE_TABLES: Mapping[str, StateTable] = MappingProxyType(
    {table.kind: table for table in (APPLICATION, MATCH, EXCHANGE, DOCUMENT)}
)


class MatchFacts(NamedTuple):
    """What a match stands on: which office has accepted `terms`, how it was closed ("" while it is open), and the
    state of a question without an answer ("" when there is none).

    Acceptances commute: the same two in any order make the same facts. An acceptance of other terms begins
    anew, so that a match is agreed only when both offices accepted the same. An acceptance ends a question."""

    terms: str = ""
    sending_accepted: bool = False
    host_accepted: bool = False
    closed: str = ""
    asked: str = ""

    @property
    def state(self) -> str:
        """The state that follows, a code of `choices.MATCH_STATES`."""
        if self.closed:
            return self.closed
        if self.sending_accepted and self.host_accepted:
            return "agreed"
        if self.asked:
            return self.asked
        return "proposed" if self.sending_accepted or self.host_accepted else "suggested"

    @property
    def turn(self) -> Turn | None:
        """Whose turn it is: the office that has not accepted yet."""
        turn = MATCH.next_step(self.state)
        if turn and self.state == "proposed" and self.host_accepted:
            return turn._replace(actors=_SENDING)
        return turn

    def accepted(self, actor: Actor, terms: str) -> MatchFacts:
        """Return the facts after an office has accepted terms; propose is the same for the sending office."""
        standing = self._replace(asked="") if terms == self.terms else MatchFacts(terms, closed=self.closed)
        if actor is Actor.SENDING_OFFICE:
            return standing._replace(sending_accepted=True)
        return standing._replace(host_accepted=True)

    def closed_as(self, state: str) -> MatchFacts:
        """Return the facts after the match was declined, withdrawn or has lapsed."""
        return self._replace(closed=state)
