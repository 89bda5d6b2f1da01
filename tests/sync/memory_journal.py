"""A desk's database in memory: what `Journal` promises, in a few lines, for tests of the engine and the simulator."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime as DateTime
from random import Random
from types import MappingProxyType
from typing import Self

from smedesk.domain.field import RECORD_TYPES, Audience
from smedesk.domain.operation import (
    UNENROLLED,
    Edit,
    Operation,
    Token,
    Wire,
    overlay,
    renumber,
    token,
)
from smedesk.domain.replica import Acknowledgement, Outcome, RowChange, ServerRow
from smedesk.services.ports import Changes
from smedesk.services.replication import DeskIdentity

GONE = (Outcome.REJECTED, Outcome.ERASED)


@dataclass(frozen=True, slots=True)
class Answered:
    """An operation with its answer; kept for the day on which the server has lost it."""

    operation: Operation
    answer: Acknowledgement


@dataclass(frozen=True, slots=True)
class Seen:
    """What a new value stands on, and the candidates that it closes."""

    base: Token | None
    closes: tuple[Token, ...] = ()


@dataclass
class MemoryJournal:
    """Replica and outbox of one desk."""

    database_id: str = "db"
    device: int = UNENROLLED
    office: str = ""
    epoch: int = 0
    cursor: str = ""
    sent_high: int = 0
    last_n: int = 0
    last_sync: DateTime | None = None
    rows: dict[tuple[str, Audience], ServerRow] = field(default_factory=dict)
    unsent: list[Operation] = field(default_factory=list)
    answered: list[Answered] = field(default_factory=list)

    # ------------------------------------------------------------------------------------------------ the port

    def identity(self) -> DeskIdentity:
        return DeskIdentity(self.device, self.office, self.epoch, self.cursor, self.sent_high, self.last_sync,
                            self.database_id)

    def outbox(self, limit: int) -> tuple[Operation, ...]:
        taken = self.unsent[:limit]
        if len(self.unsent) > limit and self.unsent[limit].group == taken[-1].group:
            whole = [one for one in taken if one.group != taken[-1].group]
            taken = whole or taken
        return tuple(taken)

    def outbox_count(self) -> int:
        return len(self.unsent)

    def mark_sending(self, n: int) -> None:
        self.sent_high = max(self.sent_high, n)

    def acknowledge(self, answers: Sequence[Acknowledgement]) -> Changes | None:
        named = {(one.n, one.uid): one for one in answers}
        mine = [one for one in self.unsent if (one.n, one.uid) in named]
        self.unsent = [one for one in self.unsent if (one.n, one.uid) not in named]
        self.answered += [Answered(one, named[one.n, one.uid]) for one in mine]
        return None

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        for row in rows:
            if row.change is RowChange.PUT:
                self.rows[row.id, row.audience] = row
            elif row.change is RowChange.HIDE:
                self.rows.pop((row.id, row.audience), None)
            else:
                self.rows = {key: one for key, one in self.rows.items() if one.id != row.id}
        self.cursor = cursor
        return None

    def enrol(self, device: int, office: str, epoch: int) -> None:
        self.unsent = list(renumber(self.unsent, self.device, device))
        if self.office != office:
            self.unsent = [_with_office(one, office) for one in self.unsent]
            self.office = office
        self.last_n = len(self.unsent)
        self.device, self.epoch, self.sent_high, self.answered = device, epoch, 0, []

    def start_epoch(self, epoch: int, last_n: int) -> None:
        again = [one for one in self.answered if one.operation.n > last_n]
        self.answered = [one for one in self.answered if one.operation.n <= last_n]
        self.unsent = [one.operation for one in again] + self.unsent
        self.epoch, self.cursor, self.rows = epoch, "", {}

    def finish_sync(self, at: DateTime) -> Changes | None:
        self.last_sync = at
        return None

    def attention(self) -> tuple[tuple[Operation, str], ...]:
        refused = [one for one in self.answered if one.answer.outcome is Outcome.REJECTED]
        return tuple((one.operation, one.answer.detail) for one in refused)

    # ---------------------------------------------------------------------------------------------- the adviser

    @property
    def replica(self) -> dict[str, ServerRow]:
        """The richest row of each record."""
        return {id: self.rows[id, audience] for id, audience in sorted(self.rows, reverse=True)}

    def is_live(self, one: Answered) -> bool:
        """Whether an answered operation still lies over its record: the record has not been pulled since."""
        pulled = [row.seq for (id, audience), row in self.rows.items()
                  if id == one.operation.record and audience is not Audience.EVERYONE]
        return one.answer.outcome not in GONE and max(pulled, default=-1) < one.answer.seq

    def pending(self, record: str) -> list[Operation]:
        """Return the own operations that lie over a record."""
        live = [one.operation for one in self.answered if self.is_live(one)]
        return [one for one in (*live, *self.unsent) if one.record == record]

    def screen(self, kind: str, record: str) -> dict[str, Wire]:
        """Return what the adviser sees of a record."""
        row = self.replica.get(record)
        return overlay(RECORD_TYPES[kind], row.data if row else {}, self.pending(record))

    def base_of(self, record: str, name: str) -> Token | None:
        """Return the token of the writer of the value on the screen."""
        for operation in reversed(self.pending(record)):
            if name in operation.edits:
                return token(self.device, operation.n)
        row = self.replica.get(record)
        return row.writers.get(name) if row else None

    def save(
        self, random: Random, edits: Mapping[tuple[str, str], Mapping[str, Wire]], *, author: str = "",
        seen: Mapping[tuple[str, str], Seen] = MappingProxyType({}),
    ) -> list[Operation]:
        """Write one save: (kind, record) → field → value. `seen` says of (record, field) what the adviser looked at,
        where that was not simply the value on the screen.
        """
        group = f"{random.getrandbits(64):x}"
        made = []
        for (kind, record), values in edits.items():
            self.last_n += 1
            looked = {name: seen.get((record, name)) or Seen(self.base_of(record, name)) for name in values}
            made.append(Operation(
                n=self.last_n, uid=random.getrandbits(63), group=group, kind=kind, record=record, author=author,
                edits={name: Edit(value, looked[name].base, looked[name].closes) for name, value in values.items()}))
        self.unsent += made
        return made

    def command(self, random: Random, kind: str, record: str, name: str, arguments: Mapping[str, Wire],
                terms: str = "") -> Operation:
        """Queue a command."""
        self.last_n += 1
        operation = Operation(n=self.last_n, uid=random.getrandbits(63), group=f"{random.getrandbits(64):x}",
                              kind=kind, record=record, command=name, arguments=arguments, terms=terms)
        self.unsent.append(operation)
        return operation

    def backup(self) -> Self:
        """Return a copy as a disk image keeps it."""
        copied = copy.copy(self)
        copied.rows, copied.unsent, copied.answered = dict(self.rows), [*self.unsent], [*self.answered]
        return copied


def _with_office(operation: Operation, office: str) -> Operation:
    edit = operation.edits.get("office")
    if edit is None:
        return operation
    return replace(operation, edits={**operation.edits, "office": replace(edit, value=office)})


