"""Runs the engine on the desk: carries out its effects against the database and the line, one round at a
time.

Called on the network thread. Every touch of the database goes through `on_write_thread`, which runs a call on
the one write thread and waits for it; nothing else here waits for anything but the server. Changes that came
from the server are announced as they are written, page by page. Knows no Qt and no SQL.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC
from datetime import datetime as DateTime
from typing import Protocol, TypeAlias, TypeVar

from smedesk.services.ports import Changes
from smedesk.services.replication import Journal
from smedesk.sync import framing, steps, wire
from smedesk.sync.access import Counter, DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.faults import SyncFault

T = TypeVar("T")
Events: TypeAlias = Generator[steps.Event, None, None]


class Transport(Counter, Protocol):
    """The way to the server."""

    def exchange(self, body: bytes, access: str) -> Generator[wire.Head | framing.Page, None, None]:
        """Send a packed request; yield the head of the answer, then its pages. Raises SyncFault anywhere."""


class OnWriteThread(Protocol):
    """Runs a call on the write thread and returns what it returns."""

    def __call__(self, call: Callable[[], T], /) -> T: ...


def here(call: Callable[[], T], /) -> T:
    """Run a call on this thread: for programs that have only one."""
    return call()


@dataclass(frozen=True, slots=True)
class DeskSide:
    """What the worker is given of the desk.

    `announce` gets the changes that came from the server, `progress` how many rows have come and how many may
    still come; both are called on the network thread. `now` is for display, `monotonic` measures how long the
    way takes."""

    journal: Journal
    on_write_thread: OnWriteThread = here
    announce: Callable[[Changes], None] = lambda _changes: None
    progress: Callable[[int, int], None] = lambda _pulled, _left: None
    now: Callable[[], DateTime] = lambda: DateTime.now(UTC)
    monotonic: Callable[[], float] = time.monotonic


class SyncWorker:
    """The synchronisation of one desk. `run_round` and `enrol` are called from one thread, `stop` from
    any."""

    def __init__(self, desk: DeskSide, transport: Transport, access: DeskAccess, engine: Engine) -> None:
        self._desk = desk
        self._journal = desk.journal
        self._write = desk.on_write_thread
        self._transport = transport
        self._access = access
        self._engine = engine
        self._pulled = 0
        self._is_stopped = threading.Event()

    @property
    def token(self) -> str:
        """What the desk shows at the server's doors now, "" before the first round."""
        return self._access.token

    def stop(self) -> None:
        """End the round under way at its next step; what is done stays done."""
        self._is_stopped.set()

    def enrol(self, code: str, name: str) -> None:
        """Take the identity that a one-time code stands for; raises SyncFault. May be repeated with the same
        code."""
        identity = self._write(self._journal.identity)
        enrolled = self._access.enrol(code, name, identity.database_id)
        self._write(lambda: self._take_identity(enrolled.device, enrolled.office, enrolled.epoch))

    def run_round(self) -> steps.RoundReport:
        """Exchange everything there is and say how it went. What the database itself raises passes
        through."""
        self._is_stopped.clear()
        self._pulled = 0
        event: steps.Event = steps.RoundStarted(self._access.known_database, bool(self._access.token))
        events = _told()
        try:
            while True:
                for effect in self._engine.step(event):
                    if isinstance(effect, steps.Finish):
                        return effect.report
                    asked = self._carry_out(effect)
                    if asked is not None:
                        events.close()
                        events = asked
                event = steps.Failed(SyncFault("sync.stopped")) if self._is_stopped.is_set() else next(events)
        finally:
            events.close()  # an answer that nobody reads on lets go of its connection

    def _carry_out(self, effect: steps.Effect) -> Events | None:
        """Do what the engine asks for. What it asks to know comes back as events."""
        match effect:
            case steps.ReadOutbox(limit):
                return _told(self._write(lambda: self._read_outbox(limit)))
            case steps.Exchange():
                return self._exchange(effect)
            case steps.Authenticate():
                return self._try(self._authenticate)
            case steps.Replace(device):
                return self._try(lambda: self._replace(device))
            case _:
                self._report(effect, self._write(lambda: self._record(effect)))
                return None

    def _report(self, effect: steps.Effect, changes: Changes | None) -> None:
        if isinstance(effect, steps.ApplyPage):
            self._pulled += len(effect.rows)
            self._desk.progress(self._pulled, effect.left)
        if changes is not None:
            self._desk.announce(changes)

    # ----------------------------------------------------------------------------------- the database

    def _read_outbox(self, limit: int) -> steps.OutboxRead:
        journal = self._journal
        return steps.OutboxRead(journal.identity(), journal.outbox(limit), journal.outbox_count())

    def _record(self, effect: steps.Effect) -> Changes | None:
        match effect:
            case steps.MarkSending(n):
                self._journal.mark_sending(n)
            case steps.Acknowledge(answers):
                return self._journal.acknowledge(answers)
            case steps.ApplyPage(rows, cursor):
                return self._journal.apply_page(rows, cursor)
            case steps.StartEpoch(epoch, last_n):
                self._journal.start_epoch(epoch, last_n)
            case steps.Enrol(device, office, epoch):
                self._take_identity(device, office, epoch)
            case steps.FinishSync():
                return self._journal.finish_sync(self._desk.now())
        return None

    def _take_identity(self, device: int, office: str, epoch: int) -> None:
        """Become another device. Where the server was set back in between, it may have lost what it had answered: all
        that is still here goes again, and the uids tell it what it has."""
        identity = self._journal.identity()
        if identity.device and identity.epoch != epoch:
            self._journal.start_epoch(epoch, 0)
        self._journal.enrol(device, office, epoch)

    # --------------------------------------------------------------------------------------- the line

    def _exchange(self, effect: steps.Exchange) -> Events:
        started = self._desk.monotonic()
        body = framing.pack_request(effect.header, effect.operations)
        try:
            with closing(self._transport.exchange(body, self._access.token)) as parts:
                for part in parts:
                    yield steps.HeadArrived(part) if isinstance(part, wire.Head) else steps.PageArrived(part)
            yield steps.AnswerEnded(self._desk.monotonic() - started)
        except SyncFault as fault:
            yield steps.Failed(fault)

    def _try(self, ask: Callable[[], steps.Event]) -> Events:
        try:
            return _told(ask())
        except SyncFault as fault:
            return _told(steps.Failed(fault))

    def _authenticate(self) -> steps.Event:
        self._access.refresh(self._write(self._journal.identity).device)
        return steps.Authenticated()

    def _replace(self, device: int) -> steps.Event:
        database = self._write(self._journal.identity).database_id
        enrolled = self._access.replace(device, database)
        return steps.Replaced(enrolled.device, enrolled.office, enrolled.epoch)


def _told(*events: steps.Event) -> Events:
    yield from events
