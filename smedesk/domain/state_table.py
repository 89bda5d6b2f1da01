"""What a table of states is: its steps, whose turn it is in each state, and until when. The tables stand in
`states`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date as Date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from smedesk.domain.days import Due, due_date
from smedesk.domain.errors import CommandRefused
from smedesk.translate import Text, mark


class Actor(StrEnum):
    """Who acts. Sending and host are roles in one exchange; the server acts by itself when time has run
    out."""

    SENDING_OFFICE = "sending_office"
    HOST_OFFICE = "host_office"
    SENDING_COMPANY = "sending_company"
    HOST_COMPANY = "host_company"
    PARTICIPANT = "participant"
    SERVER = "server"


ACTORS: Mapping[Actor, Text] = MappingProxyType({
    Actor.SENDING_OFFICE: mark("Actor", "Sending office"),
    Actor.HOST_OFFICE: mark("Actor", "Host office"),
    Actor.SENDING_COMPANY: mark("Actor", "Sending company"),
    Actor.HOST_COMPANY: mark("Actor", "Host company"),
    Actor.PARTICIPANT: mark("Actor", "Participant"),
    Actor.SERVER: mark("Actor", "Central server"),
})


class Since(StrEnum):
    """From which day the time to act is counted."""

    STATE_ENTERED = "state_entered"
    STAY_STARTS = "stay_starts"
    STAY_ENDS = "stay_ends"


class Transition(NamedTuple):
    """One row of a table: in `state`, `command` given by one of `who` leads to `next_state`.

    `waiting_state` is what a desk shows until the server has answered; "" where the desk decides itself."""

    state: str
    command: str
    who: tuple[Actor, ...]
    next_state: str
    waiting_state: str = ""
    needs_reason: bool = False

    @property
    def shown_state(self) -> str:
        """What the desk shows as soon as the command is given."""
        return self.waiting_state or self.next_state


class Turn(NamedTuple):
    """Who must act in a state, and what is to be done. `due` names a time of the scheme (`SchemeRules.dues`),
    "" for none; counted from the stay, "" is that day itself."""

    actors: tuple[Actor, ...]
    task: Text
    due: str = ""
    since: Since = Since.STATE_ENTERED

    def due_on(
        self, since: Date, dues: Mapping[str, Due], holidays: Collection[Date] = frozenset()
    ) -> Date | None:
        """Return the last day to act, None where there is none. `since` is the day meant by `self.since`."""
        if self.due:
            return due_date(since, dues[self.due], holidays) if self.due in dues else None
        return None if self.since is Since.STATE_ENTERED else since


class StateTable:
    """The steps of one kind of record. A state without a turn is an end: nobody need act."""

    def __init__(self, kind: str, transitions: Iterable[Transition], turns: Mapping[str, Turn]) -> None:
        self.kind = kind
        self.transitions = tuple(transitions)
        self.turns = turns
        self._rows = {(row.state, row.command): row for row in self.transitions}

    def step(self, state: str, command: str, actor: Actor) -> Transition:
        """Return the step that a command is; CommandRefused when it is none in this state, or not this
        actor's."""
        row = self._rows.get((state, command))
        if row is None:
            raise CommandRefused("command.not_in_this_state", command=command, state=state, kind=self.kind)
        if actor not in row.who:
            raise CommandRefused(
                "command.not_for_this_actor", command=command, state=state, kind=self.kind, actor=actor)
        return row

    def steps(self, state: str, actor: Actor) -> tuple[Transition, ...]:
        """Return the steps that an actor can take in a state: the buttons of a screen."""
        return tuple(row for row in self.transitions if row.state == state and actor in row.who)

    def next_step(self, state: str) -> Turn | None:
        """Return whose turn it is in a state, None when nobody need act."""
        return self.turns.get(state)
