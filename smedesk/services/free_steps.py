"""Which states may be set as a value: in a cell of a list, by paste, for many at once, from the history.

A state is reached by a step of its table. One that needs no reason may be set so too; one that has to say why, and one
that the server decides, is taken where the record is shown (`stepping`, `proposing`) and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.errors import ValueRefused
from smedesk.domain.field import Record, Value, type_of
from smedesk.domain.state_table import Actor, StateTable, Transition
from smedesk.domain.states import STATE_TABLES

STATE = "state"


def own_role(office: str, record: Record) -> Actor:
    """Return which side of a match, an exchange or an application an office is: they are the sending office's."""
    return Actor.SENDING_OFFICE if office == record.office else Actor.HOST_OFFICE


def has_steps(kind_name: str, field: str) -> bool:
    """Whether a field is the state of a record with steps."""
    return field == STATE and kind_name in STATE_TABLES


def require_free_step(record: Record, values: Mapping[str, Value], office: str) -> None:
    """Raise ValueRefused where the values would set a state that asks for more than a value: `state.needs_reason`
    names the `command`, `state.by_server` is decided by the server, to `state.no_step` no step leads."""
    kind = type_of(record).name
    before, after = getattr(record, STATE, None), values.get(STATE)
    if STATE not in values or kind not in STATE_TABLES or before == after:
        return
    step = _step(STATE_TABLES[kind], str(before), str(after), own_role(office, record))
    if step is None:
        raise ValueRefused("state.no_step", field=STATE, value=after)
    if step.waiting_state:
        raise ValueRefused("state.by_server", field=STATE, value=after)
    if step.needs_reason:
        raise ValueRefused("state.needs_reason", field=STATE, value=after, command=step.command)


def _step(table: StateTable, before: str, after: str, actor: Actor) -> Transition | None:
    return next((row for row in table.steps(before, actor) if row.next_state == after), None)
