"""Many documents to one printer, so that nothing is printed twice silently and nothing is left out.

Before a document is handed over the database says so, and after it. A desk that was cut off in between leaves that one
in doubt: the printer is asked, and where it does not know, a person is. The journal holds ids, never names: an erasure
must find nothing here. One batch at a time; what was begun is gone on with, or given up, before the next.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from smedesk.domain.errors import DomainError, RecordMissing
from smedesk.domain.frozen import frozen
from smedesk.domain.records import Document
from smedesk.services.ports import Reads, Store
from smedesk.services.printing import JobState, Spooler, Ticket, ticket_json, ticket_of

BATCH, POSITION = "print.batch", "print.batch.position"
"""The settings that keep what is to be printed, and how far that has come; the second is written with each document."""

MOST_IN_QUEUE = 8
"""As many documents lie in the printer's queue at most: when it stops, these few alone wait there."""

MOST_FAILED_IN_A_ROW = 3
"""After as many the printer is not given more: what is wrong with it is wrong with all."""

_FORM = 1


class ItemState(StrEnum):
    """Where a document of a batch stands; one letter each, as the journal keeps them."""

    WAITING = "w"
    HANDING_OVER = "h"
    """The database has said so; whether it happened is not known before `QUEUED`."""
    QUEUED = "q"
    PRINTED = "p"
    ABORTED = "a"
    CANCELLED = "c"
    MISSING = "m"
    """Its file is not on this desk."""


_AFTER: Mapping[JobState, ItemState] = MappingProxyType(
    {JobState.DONE: ItemState.PRINTED, JobState.ABORTED: ItemState.ABORTED, JobState.CANCELLED: ItemState.CANCELLED}
)
NOT_PRINTED = frozenset({ItemState.ABORTED, ItemState.CANCELLED, ItemState.MISSING})


@frozen
class BatchItem:
    """A document by its id and the SHA-256 of its bytes."""

    document: str
    sha256: str


@frozen
class Batch:
    """A batch as the journal knows it. `jobs` are the numbers of those that are queued; `doubtful` are the items of
    which a person has to say whether they came out."""

    token: str
    items: tuple[BatchItem, ...]
    ticket: Ticket
    states: tuple[ItemState, ...]
    jobs: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    doubtful: frozenset[int] = frozenset()

    def title(self, number: int, file_name: str = "") -> str:
        """Return the name of an item's job: the file, and a mark by which it is known again."""
        mark = f"{self.token}/{number + 1}"
        return f"{file_name} {mark}" if file_name else mark

    def count(self, *states: ItemState) -> int:
        """Return how many items stand there."""
        return sum(state in states for state in self.states)

    def at(self, *states: ItemState) -> tuple[int, ...]:
        """Return the numbers of the items that stand there."""
        return tuple(number for number, state in enumerate(self.states) if state in states)

    @property
    def is_over(self) -> bool:
        """Whether nothing more comes of it by itself."""
        return not self.doubtful and not self.count(ItemState.WAITING, ItemState.HANDING_OVER, ItemState.QUEUED)

    @property
    def next_item(self) -> int | None:
        """The item that is handed over next, None while the queue is full or nothing is left."""
        if self.doubtful or self.count(ItemState.HANDING_OVER, ItemState.QUEUED) >= MOST_IN_QUEUE:
            return None
        return next(iter(self.at(ItemState.WAITING)), None)

    @property
    def is_failing(self) -> bool:
        """Whether the last ones that the printer has done with all came to nothing."""
        ended = [state for state in self.states if state in (ItemState.PRINTED, ItemState.ABORTED)]
        last = ended[-MOST_FAILED_IN_A_ROW:]
        return len(last) == MOST_FAILED_IN_A_ROW and set(last) == {ItemState.ABORTED}

    def put(self, changed: Mapping[int, ItemState]) -> Batch:
        """Return it with other states; only what is queued keeps the number of its job."""
        states = list(self.states)
        for number, state in changed.items():
            states[number] = state
        jobs = {number: job for number, job in self.jobs.items() if states[number] is ItemState.QUEUED}
        return replace(self, states=tuple(states), jobs=MappingProxyType(jobs), doubtful=self.doubtful - set(changed))

    def answered(self, *, is_printed: bool) -> Batch:
        """Return it with a person's word on the items in doubt: they came out, or they are printed again."""
        return self.put(dict.fromkeys(self.doubtful, ItemState.PRINTED if is_printed else ItemState.WAITING))

    def again(self, numbers: Iterable[int]) -> Batch:
        """Return it with items that came to nothing waiting once more."""
        return self.put(dict.fromkeys(numbers, ItemState.WAITING))

    def in_doubt(self, numbers: Iterable[int]) -> Batch:
        """Return it with items of which a person has to say whether they came out."""
        return replace(self, doubtful=self.doubtful.union(numbers))

    def followed(self, found: Mapping[int, ItemState | None]) -> Batch:
        """Return it with what `follow` found."""
        made = self.put({number: state for number, state in found.items() if state is not None})
        return made.in_doubt(number for number, state in found.items() if state is None)

    def queued(self, number: int, job: int) -> Batch:
        """Return it with an item in the printer's queue."""
        made = self.put({number: ItemState.QUEUED})
        return replace(made, jobs=MappingProxyType({**made.jobs, number: job}))


# ------------------------------------------------------------------------------------------------- the journal


def begin_batch(store: Store, items: Sequence[BatchItem], ticket: Ticket) -> Batch:
    """Put a batch down; DomainError `print.batch_open` while another is not ended, `print.nothing` without items."""
    if not items:
        raise DomainError("print.nothing")
    if read_batch(store.reads) is not None:
        raise DomainError("print.batch_open")
    batch = Batch(secrets.token_hex(4), tuple(items), ticket, (ItemState.WAITING,) * len(items))
    keep_position(store, batch)  # first, so that what is to be printed never stands beside the position of another
    written = {
        "form": _FORM, "token": batch.token, "ticket": ticket_json(ticket),
        "items": [[one.document, one.sha256] for one in items],
    }  # fmt: skip
    store.set_setting(BATCH, json.dumps(written, separators=(",", ":")))
    return batch


def read_batch(reads: Reads) -> Batch | None:
    """Return the batch that is not ended, None for none. DomainError `print.journal_newer` where a newer program wrote
    it."""
    kept = reads.setting(BATCH)
    if not kept:
        return None
    try:
        return _batch_of(json.loads(kept), json.loads(reads.setting(POSITION)))
    except (TypeError, ValueError, KeyError) as error:
        raise DomainError("print.journal_newer") from error


def change_ticket(store: Store, batch: Batch, ticket: Ticket) -> Batch:
    """Go on with another printer."""
    made = replace(batch, ticket=ticket)
    read = json.loads(store.reads.setting(BATCH))
    store.set_setting(BATCH, json.dumps(read | {"ticket": ticket_json(ticket)}, separators=(",", ":")))
    return made


def end_batch(store: Store) -> None:
    """Forget the batch."""
    store.set_setting(BATCH, "")
    store.set_setting(POSITION, "")


def keep_position(store: Store, batch: Batch) -> None:
    """Keep how far a batch has come: it is on disk when this returns."""
    written = {
        "token": batch.token,
        "states": "".join(batch.states),
        "jobs": [[number, job] for number, job in batch.jobs.items()],
        "doubtful": sorted(batch.doubtful),
    }
    store.set_setting(POSITION, json.dumps(written, separators=(",", ":")))


def _batch_of(read: dict[str, Any], position: dict[str, Any]) -> Batch:
    if read["form"] != _FORM or position["token"] != read["token"]:
        raise ValueError(read["form"])
    items = tuple(BatchItem(str(document), str(sha256)) for document, sha256 in read["items"])
    states = tuple(ItemState(letter) for letter in position["states"])
    if len(states) != len(items):
        raise ValueError(len(states))
    jobs = MappingProxyType({int(number): int(job) for number, job in position["jobs"]})
    doubtful = frozenset(int(number) for number in position["doubtful"])
    return Batch(str(read["token"]), items, ticket_of(read["ticket"]), states, jobs, doubtful)


# ------------------------------------------------------------------------------------------------- the printer


def hand_over(reads: Reads, spooler: Spooler, batch: Batch, number: int) -> int | None:
    """Hand an item to the printer and return the number of its job, None where its file is not on this desk."""
    item = batch.items[number]
    try:
        pdf = reads.file(item.sha256)
        name = reads.get(Document, item.document).file_name
    except RecordMissing:
        return None
    return spooler.hand_over(pdf, batch.title(number, name), batch.ticket)


def follow(spooler: Spooler, batch: Batch) -> dict[int, ItemState | None]:
    """Return what became of the items in the queue, where something did; None for those that nobody knows any more."""
    queued = list(batch.jobs.items())
    states = spooler.states([(job, batch.title(number)) for number, job in queued])
    return {
        number: None if state is None else _AFTER[state]
        for (number, _), state in zip(queued, states, strict=True)
        if state is None or state.is_over
    }


def settle(spooler: Spooler, batch: Batch) -> Batch:
    """Ask the printer what became of what an earlier run began; what it does not know is in doubt afterwards."""
    for number in batch.at(ItemState.HANDING_OVER):
        job = spooler.find(batch.ticket.printer, batch.title(number)) if spooler.can_follow else None
        if job is None:
            batch = batch.in_doubt((number,))
        else:
            batch = batch.queued(number, job) if job else batch.again((number,))
    return batch.followed(follow(spooler, batch))
