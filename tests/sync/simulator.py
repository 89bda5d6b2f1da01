"""A world of desks and a server that share one seed: real engine, real merge, real storage; a line that loses and
repeats.

One seed is one run. Requests and answers get lost, late copies of requests arrive again, desks crash anywhere, come
back from an old copy of their disk, and the server comes back from an old backup. Afterwards everything is connected
and must come to rest; `tests.sync.invariants` says what must hold then. What must hold at every step is checked here:
a pull never hides an unsent edit, an answer never hides an edit that the replica lacks (I4).
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from random import Random
from typing import Any

from sqlalchemy import delete, insert, select

from smedesk.domain.operation import Operation, Wire
from smedesk.domain.replica import Acknowledgement, Outcome, ServerRow
from smedesk.server.accounts import Refused
from smedesk.server.service import Service
from smedesk.server.sql_storage import SqlStorage, open_sqlite
from smedesk.server.tables import metadata
from smedesk.services.ports import Changes
from smedesk.sync import framing, wire
from smedesk.sync.access import DeskAccess
from smedesk.sync.engine import Engine
from smedesk.sync.faults import TransportFault
from smedesk.sync.steps import Limits, RoundReport
from smedesk.sync.worker import DeskSide, SyncWorker
from tests.sync.local_server import LocalTransport, MemorySecrets
from tests.sync.memory_journal import MemoryJournal, Seen

KIND = "placement"
TEXTS = ("One stay. Two people. Three weeks.", "One stay. Two friends. Three weeks.", "A stay. Two people. Four weeks.")
CANARY = "canary-of-the-contact"
LIMITS = Limits(first_batch=3, most_operations=8, rows=3, pages=2)


Backup = dict[str, list[dict[str, Any]]]


class Violation(AssertionError):
    """An invariant does not hold."""


class Crash(BaseException):
    """The desk's process ends here."""


class Line(LocalTransport):
    """A line that loses requests and answers, cuts answers between pages, and keeps copies of what passed."""

    def __init__(self, service: Service, random: Random) -> None:
        super().__init__(service)
        self.random = random
        self.is_sound = False
        self.late: list[tuple[bytes, str]] = []

    def exchange(self, body: bytes, access: str) -> Generator[wire.Head | framing.Page, None, None]:
        if self._happens(0.12):
            raise TransportFault("sync.offline")
        if self._happens(0.2):
            self.late.append((body, access))
        parts = super().exchange(body, access)
        if self._happens(0.15):
            list(parts)
            raise TransportFault("sync.cut")
        for part in parts:
            yield part
            if self._happens(0.1):
                raise TransportFault("sync.cut")

    def _happens(self, chance: float) -> bool:
        return not self.is_sound and self.random.random() < chance


class CheckedJournal(MemoryJournal):
    """Crashes before and after its writes, and looks that no write hides what the adviser has typed."""

    crash: Callable[[], None]

    def mark_sending(self, n: int) -> None:
        self.crash()
        super().mark_sending(n)
        self.crash()

    def acknowledge(self, answers: Sequence[Acknowledgement]) -> Changes | None:
        self.crash()
        before = self._typed(self.unsent)
        changes = super().acknowledge(answers)
        for (record, name), value in before.items():
            mine = [one for one in self.answered if one.operation.record == record and name in one.operation.edits]
            if any(one.answer.outcome is Outcome.REJECTED for one in mine):
                continue  # refused: it lies under "needs attention" now
            is_visible = any(self.is_live(one) for one in mine) or bool(self._typed(self.unsent).get((record, name)))
            if is_visible and self.screen(KIND, record).get(name) != value:
                raise Violation(f"I4 an answer has hidden {record}.{name}")
            if not is_visible and not self._is_in_replica(record, mine):
                raise Violation(f"I4 an answer has hidden {record}.{name}, and the replica lacks it")
        self.crash()
        return changes

    def _is_in_replica(self, record: str, mine: list[Any]) -> bool:
        row = self.replica.get(record)
        return row is not None and all(row.seq >= one.answer.seq for one in mine)

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        self.crash()
        before = self._typed(self.unsent)
        changes = super().apply_page(rows, cursor)
        for (record, name), value in before.items():
            if self.screen(KIND, record).get(name) != value:
                raise Violation(f"I4 a page has hidden {record}.{name}")
        self.crash()
        return changes

    def _typed(self, operations: Sequence[Operation]) -> dict[tuple[str, str], Wire]:
        """Return what the screen shows of single values that have unsent edits."""
        return {
            (one.record, name): self.screen(KIND, one.record).get(name)
            for one in operations for name in one.edits if name in ("title", "summary")
        }


@dataclass
class SimulatedDesk:
    """A desk: its disk, its key store, and the process that comes and goes."""

    name: str
    office: str
    journal: CheckedJournal
    line: Line
    random: Random
    secrets: MemorySecrets = field(default_factory=MemorySecrets)
    worker: SyncWorker | None = None
    copy: CheckedJournal | None = None
    was_copied: bool = False
    devices: set[int] = field(default_factory=set)

    def process(self) -> SyncWorker:
        if self.worker is None:
            engine = Engine(self.random, LIMITS)
            self.worker = SyncWorker(DeskSide(self.journal), self.line, DeskAccess(self.secrets, self.line), engine)
        return self.worker

    def sync(self) -> RoundReport | None:
        """Run a round; None when the process ended in it."""
        try:
            report = self.process().run_round()
        except Crash:
            self.worker = None
            return None
        finally:
            self.devices.add(self.journal.device)
        return report

    def restore(self, copy: CheckedJournal) -> None:
        copy.crash = self.journal.crash
        self.journal = copy
        self.worker = None
        self.was_copied = True


class World:
    """Three desks of one office and one of another, and what an adviser may do at them."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.storage: SqlStorage = open_sqlite(None)
        self.service = Service(self.storage, clock=lambda: 1_000_000.0)
        self.can_crash = True
        self.late: list[tuple[bytes, str]] = []
        self.typed: list[tuple[str, Operation]] = []
        self.gone: set[int] = set()
        self.backup: Backup | None = None
        self.has_set_back = False
        self.desks = [self._desk(f"desk{place}", office) for place, office in enumerate(("A", "A", "A", "B"))]
        self._value = 0
        self._begin()

    def _desk(self, name: str, office: str) -> SimulatedDesk:
        journal = CheckedJournal(name)
        journal.crash = self._crash
        desk = SimulatedDesk(name, office, journal, Line(self.service, self.random), self.random)
        desk.line.late = self.late
        self._enrol(desk)
        return desk

    def _enrol(self, desk: SimulatedDesk) -> None:
        could_crash, self.can_crash = self.can_crash, False
        desk.process().enrol(self.service.invite(desk.office, "DE" if desk.office == "A" else "FI"), desk.name)
        desk.devices.add(desk.journal.device)
        self.can_crash = could_crash

    def _begin(self) -> None:
        """Let there be something to edit: a company and its placements, some of them in the market."""
        save: dict[tuple[str, str], Mapping[str, Wire]] = {("company", "company0"): {"country": "DE"}}
        for place in range(3):
            save[KIND, f"record{place}"] = {"company": "company0", "is_published": place > 0}
        self.desks[0].journal.save(self.random, save)

    def _crash(self) -> None:
        if self.can_crash and self.random.random() < 0.01:
            raise Crash

    # ------------------------------------------------------------------------------------------------- steps

    def step(self) -> None:
        chance = self.random.random()
        desk = self.random.choice(self.desks)
        if chance < 0.40:
            self._edit(self.random.choice(self.desks[:3]))
        elif chance < 0.88:
            self._sync(desk)
        elif chance < 0.93:
            self._arrive_late()
        elif chance < 0.95:
            desk.copy = desk.journal.backup()
        elif chance < 0.975:
            self._restore(desk)
        elif chance < 0.99:
            self.backup = snapshot(self.storage)
        else:
            self._set_back()

    def _edit(self, desk: SimulatedDesk) -> None:
        record = f"record{self.random.randrange(3)}"
        values = self._values()
        save: dict[tuple[str, str], Mapping[str, Wire]] = {(KIND, record): values}
        if self.random.random() < 0.15:
            save[KIND, f"record{self.random.randrange(3)}"] = self._values()
        if self.random.random() < 0.04:
            save["task", "record9"] = {"due": 5}  # no date: the whole save is refused
        seen = self._seen(desk, record, next(iter(values)))
        for operation in desk.journal.save(self.random, save, author=desk.name, seen=seen):
            self.typed.append((desk.name, operation))

    def _values(self) -> dict[str, Wire]:
        random, self._value = self.random, self._value + 1
        values: dict[str, Wire] = {
            "title": f"title {self._value}" if random.random() < 0.9 else "the same title",
            "summary": random.choice(TEXTS),
            "topics": {"+": [f"t{random.randrange(5)}"], "-": [f"t{random.randrange(5)}"]},
            "capacity": random.randrange(1, 4),
            "window_from": f"2030-01-0{random.randrange(1, 9)}",
            "contact": f"{CANARY}-{self._value}",
        }
        name = random.choice((*values, "title", "title"))
        chosen = {name: values[name]}
        if random.random() < 0.2:
            chosen["is_published"] = random.random() < 0.7
        return chosen

    def _seen(self, desk: SimulatedDesk, record: str, name: str) -> dict[tuple[str, str], Seen]:
        """Let the adviser look at the open candidates now and then: close them, and go on from one of them."""
        row = desk.journal.replica.get(record)
        open_ones = tuple(one.token for one in row.candidates.get(name, ())) if row else ()
        if not open_ones or self.random.random() < 0.5:
            return {}
        base = self.random.choice(open_ones) if self.random.random() < 0.5 else desk.journal.base_of(record, name)
        return {(record, name): Seen(base, open_ones)}

    def _sync(self, desk: SimulatedDesk) -> None:
        report = desk.sync()
        if report is not None and report.fault is not None and report.fault.code in ("sync.token", "sync.revoked"):
            self._enrol(desk)  # the server does not know this desk any more: its people ask for a new code

    def _arrive_late(self) -> None:
        if self.late:
            body, access = self.late.pop(self.random.randrange(len(self.late)))
            with suppress(Refused):
                list(self.service.exchange(access, body).pages)

    def _restore(self, desk: SimulatedDesk) -> None:
        if desk.copy is None or self.random.random() < 0.5:
            return
        copy, desk.copy = desk.copy, None
        kept = {one.uid for one in copy.unsent} | {one.operation.uid for one in copy.answered}
        self.gone |= {one.uid for one in desk.journal.unsent if one.uid not in kept}
        desk.restore(copy)

    def _set_back(self) -> None:
        if self.backup is None or self.random.random() < 0.5:
            return
        set_back(self.storage, self.backup)
        self.has_set_back = True

    # ------------------------------------------------------------------------------------------------- rest

    def come_to_rest(self) -> None:
        """Connect everything and wait until nobody has anything to say (I8)."""
        self.can_crash = False
        for desk in self.desks:
            desk.line.is_sound = True
        for _ in range(12):
            before = self._state()
            for desk in self.desks:
                for _ in range(3):
                    self._sync(desk)
            if before == self._state() and not any(desk.journal.unsent for desk in self.desks):
                return
        raise Violation("I8 the desks do not come to rest")

    def _state(self) -> list[object]:
        return [(desk.journal.device, desk.journal.epoch, {id: row.seq for id, row in desk.journal.replica.items()})
                for desk in self.desks]


def snapshot(storage: SqlStorage) -> Backup:
    """Return everything that a server keeps."""
    with storage._begun("BEGIN") as connection:
        return {table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
                for table in metadata.sorted_tables}


def set_back(storage: SqlStorage, backup: Backup) -> None:
    """Restore a server from a backup, as its operator does."""
    with storage._begun("BEGIN IMMEDIATE") as connection:
        for table in metadata.sorted_tables:
            connection.execute(delete(table))
            if backup[table.name]:
                connection.execute(insert(table), backup[table.name])
    storage.start_epoch()


def run(seed: int, steps: int) -> World:
    """Play one seed and bring it to rest."""
    world = World(seed)
    for _ in range(steps):
        world.step()
    world.come_to_rest()
    return world
