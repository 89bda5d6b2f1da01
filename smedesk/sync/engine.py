"""The desk's side of the protocol as a state machine without I/O: `step(event)` returns the effects to carry
out.

A round brings the outbox to the server and the feed to the desk, until both are empty. Every effect is
durable before the next event, so a round may end anywhere, by a crash too, and the next one goes on from the
database:

    RoundStarted → ReadOutbox → OutboxRead → MarkSending, Exchange
                                → HeadArrived → Acknowledge
                                → PageArrived → ApplyPage           for each page
                                → AnswerEnded → ReadOutbox …        or FinishSync, Finish

Rules that simulation has forced:

- `MarkSending` is durable before the first byte leaves.
- Only operations named by number and uid in the answer are retired; that is `Journal.acknowledge`.
- A server that knows a number which never left this file means: the file is an old copy. It takes a fresh
number.
- A server that lacks numbers which this desk has retired was set back: they are sent again.

No clock, no randomness of its own, no I/O.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random
from types import MappingProxyType

from smedesk.domain.operation import Operation
from smedesk.domain.replica import Outcome
from smedesk.services.replication import DeskIdentity
from smedesk.sync import framing, wire
from smedesk.sync.faults import ServerRefusal, SyncFault
from smedesk.sync.steps import (
    Acknowledge,
    AnswerEnded,
    ApplyPage,
    Authenticate,
    Authenticated,
    Effect,
    Enrol,
    Event,
    Exchange,
    Failed,
    Finish,
    FinishSync,
    HeadArrived,
    Limits,
    MarkSending,
    OutboxRead,
    PageArrived,
    ReadOutbox,
    Replace,
    Replaced,
    RoundReport,
    RoundStarted,
    StartEpoch,
)


@dataclass(slots=True)
class _Round:
    known_database: str
    has_access: bool = True
    identity: DeskIdentity | None = None
    sent: Sequence[Operation] = ()
    unsent: int = 0
    has_more: bool = False
    has_authenticated: bool = False
    has_replaced: bool = False
    has_started_epoch: bool = False
    is_online: bool = False
    pushed: int = 0
    pulled: int = 0
    acknowledged: int = 0
    outcomes: Counter[Outcome] = field(default_factory=Counter)


class Engine:
    """Lives as long as the desk runs: it remembers how large a batch the way to the server bears, and how
    often it has failed."""

    def __init__(self, random: Random, limits: Limits | None = None) -> None:
        self._random = random
        self._limits = limits or Limits()
        self._batch = self._limits.first_batch
        self._failures = 0
        self._round = _Round("")

    def step(self, event: Event) -> list[Effect]:
        """Take what has happened and return what is to be done, in order; an effect that asks stands last."""
        effects: list[Effect]
        match event:
            case RoundStarted(known_database, has_access):
                self._round = _Round(known_database, has_access)
                effects = [ReadOutbox(self._batch)]
            case OutboxRead():
                effects = self._send(event)
            case HeadArrived(head):
                effects = self._take_head(head)
            case PageArrived(page):
                effects = self._take_page(page)
            case AnswerEnded(seconds):
                effects = self._go_on(seconds)
            case Authenticated():
                self._round.has_access = True
                effects = [ReadOutbox(self._batch)]
            case Replaced(device, office, epoch):
                self._round.known_database = ""
                effects = [Enrol(device, office, epoch), ReadOutbox(self._batch)]
            case Failed(fault):
                effects = self._recover(fault)
        return effects

    # ----------------------------------------------------------------------------------- sending

    def _send(self, read: OutboxRead) -> list[Effect]:
        now, identity = self._round, read.identity
        if not identity.device:
            return [self._finish(SyncFault("sync.not_enrolled"))]
        if now.known_database and now.known_database != identity.database_id:
            return self._replace(identity)
        if not now.has_access:
            return self._authenticate()
        sent = framing.fitting(read.operations)
        now.identity, now.sent, now.unsent, now.acknowledged = identity, sent, read.count, 0
        header = wire.RequestHeader(identity.device, identity.epoch, identity.cursor, read.count,
                                    self._limits.rows, self._limits.pages)
        marked: list[Effect] = [MarkSending(sent[-1].n)] if sent and sent[-1].n > identity.sent_high else []
        return [*marked, Exchange(header, sent)]

    # -------------------------------------------------------------------------------- the answer

    def _take_head(self, head: wire.Head) -> list[Effect]:
        now = self._round
        now.is_online = True
        if now.identity is None:
            raise ValueError("an answer without a question")
        if self.is_old_copy(head.last):
            return self._replace(now.identity)
        if self._is_set_back(head.last):
            return self._start_epoch(now.identity, now.identity.epoch, head.last)
        answers = wire.answers_of(head)
        now.acknowledged = len(answers)
        now.pushed += len(answers)
        now.outcomes.update(one.outcome for one in answers)
        return [Acknowledge(answers)] if answers else []

    def _sent_high(self) -> int:
        """Return the highest number that may have left this file."""
        now = self._round
        marked = now.identity.sent_high if now.identity else 0
        return max(marked, now.sent[-1].n) if now.sent else marked

    def is_old_copy(self, last: int) -> bool:
        """Whether the server knows numbers which never left this file."""
        return last > self._sent_high()

    def _is_set_back(self, last: int) -> bool:
        """Whether the server lacks numbers that it had before this request."""
        now = self._round
        return last < (now.sent[0].n - 1 if now.sent else self._sent_high() if not now.unsent else 0)

    def _take_page(self, page: framing.Page) -> list[Effect]:
        self._round.pulled += len(page.rows)
        self._round.has_more = page.has_more
        return [ApplyPage(page.rows, page.cursor, page.left)] if page.rows else []

    def _go_on(self, seconds: float) -> list[Effect]:
        now = self._round
        if now.sent:
            self._adapt(seconds)
            if not now.acknowledged:
                return [self._finish(SyncFault("sync.stalled", n=now.sent[0].n))]
        if now.has_more or now.unsent > now.acknowledged:
            return [ReadOutbox(self._batch)]
        return [FinishSync(), self._finish(None)]

    def _adapt(self, seconds: float) -> None:
        if seconds >= self._limits.slow_seconds:
            self._batch = max(1, self._batch // 2)
        elif len(self._round.sent) >= self._batch // 2:
            self._batch = min(self._limits.most_operations, self._batch * 2)

    # ------------------------------------------------------------------------------- what failed

    def _recover(self, fault: SyncFault) -> list[Effect]:
        now = self._round
        now.is_online = now.is_online or isinstance(fault, ServerRefusal)
        if now.sent and (not isinstance(fault, ServerRefusal) or fault.code == "sync.too_large"):
            self._batch = max(1, self._batch // 2)
        if isinstance(fault, ServerRefusal) and now.identity is not None:
            way_out = self._way_out(fault, now.identity)
            if way_out:
                return way_out
        return [self._finish(fault)]

    def _way_out(self, fault: ServerRefusal, identity: DeskIdentity) -> list[Effect]:
        now = self._round
        if fault.code == "sync.epoch" and not now.has_started_epoch:
            return self._start_epoch(identity, fault.epoch, fault.last)
        if fault.code in ("sync.fork", "sync.replaced") and not now.has_replaced:
            return self._replace(identity)
        if fault.code == "sync.token" and not now.has_authenticated:
            return self._authenticate()
        if fault.code == "sync.too_large" and len(now.sent) > 1:
            return [ReadOutbox(self._batch)]
        return []

    def _authenticate(self) -> list[Effect]:
        self._round.has_authenticated = True
        return [Authenticate()]

    def _start_epoch(self, identity: DeskIdentity, epoch: int, last: int) -> list[Effect]:
        """Send again what the server lacks. Where this desk does not have it any more, only a fresh number
        helps."""
        if self._round.has_started_epoch:
            return self._replace(identity)
        self._round.has_started_epoch = True
        return [StartEpoch(epoch, last), ReadOutbox(self._batch)]

    def _replace(self, identity: DeskIdentity) -> list[Effect]:
        if self._round.has_replaced:
            return [self._finish(SyncFault("sync.fork"))]
        self._round.has_replaced = True
        return [Replace(identity.device)]

    def _finish(self, fault: SyncFault | None) -> Finish:
        now = self._round
        self._failures = self._failures + 1 if fault else 0
        return Finish(RoundReport(
            is_complete=fault is None, is_online=now.is_online, pushed=now.pushed, pulled=now.pulled,
            outcomes=MappingProxyType(dict(now.outcomes)), fault=fault, wait=self._wait(fault)))

    def _wait(self, fault: SyncFault | None) -> float:
        """Return a doubling pause, spread by chance so that 1,500 desks do not come back in the same
        second."""
        if fault is None:
            return 0
        asked = fault.retry_after if isinstance(fault, ServerRefusal) else 0
        doubled = self._limits.first_wait * float(2 ** min(self._failures - 1, 16))
        return max(asked, min(self._limits.longest_wait, doubled)) * self._random.uniform(1, 1.5)
