"""A step of an application or of an exchange as an adviser takes it: the state, and why, in one change.

The reason is written into the log of the record, so that it stands beside what else was said about it and goes with
the step when that is taken back. The steps of a match are commands of the server: see `proposing`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import type_of
from smedesk.domain.records import Application, Exchange
from smedesk.domain.state_table import Transition
from smedesk.domain.states import COMMANDS, STATE_TABLES
from smedesk.services.free_steps import own_role
from smedesk.services.noting import insert_note, subject_of
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.translate import Text, mark, translate

_DONE: Mapping[tuple[str, str], Text] = MappingProxyType({
    ("application", "accept"): mark("Stepping", "Accepted the application"),
    ("application", "hold"): mark("Stepping", "Put the application on hold"),
    ("application", "refuse"): mark("Stepping", "Refused the application"),
    ("application", "reopen"): mark("Stepping", "Reopened the application"),
    ("application", "submit"): mark("Stepping", "Submitted the application"),
    ("application", "withdraw"): mark("Stepping", "Withdrew the application"),
    ("exchange", "agree"): mark("Stepping", "Agreed on the plan"),
    ("exchange", "cancel"): mark("Stepping", "Cancelled the exchange"),
    ("exchange", "complete"): mark("Stepping", "Closed the stay"),
    ("exchange", "evaluate"): mark("Stepping", "Closed the evaluation"),
    ("exchange", "revise"): mark("Stepping", "Opened the plan again"),
    ("exchange", "sign"): mark("Stepping", "Noted the agreement as signed"),
    ("exchange", "start"): mark("Stepping", "Noted the start of the stay"),
})
"""What was done, by kind and command, for the history and for undo."""


def take_step(store: Store, record: Application | Exchange, step: Transition, reason: str = "") -> Changes:
    """Take a step of a record, with the reason where the step needs one.

    CommandRefused when the record has left the state in which it was shown, or the step is the other office's;
    ValueRefused without a needed reason."""
    kind, said = type_of(record), reason.strip()
    if step.needs_reason and not said:
        raise ValueRefused("value.required", field="reason")
    with store.change(Sentence(_DONE[kind.name, step.command])) as work:
        standing = work.get(type(record), record.id)
        STATE_TABLES[kind.name].step(standing.state, step.command, own_role(work.office, standing))
        work.update(kind.made, record.id, {"state": step.next_state})
        if said:
            words = translate("Stepping", "{step}: {reason}")
            words = words.format(step=translate(*COMMANDS[step.command]), reason=said)
            insert_note(work, subject_of(kind.name, record.id), words)
    return work.changes
