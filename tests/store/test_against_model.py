"""The journal on disk does what the model of it does, in the simulated world of the synchronisation: lost and late
requests, desks that crash and come back from old copies, a server that comes back from an old backup."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime as DateTime
from pathlib import Path
from typing import Any, Self

import pytest

from smedesk.domain.operation import Operation
from smedesk.domain.replica import Acknowledgement, ServerRow
from smedesk.services.ports import Changes
from smedesk.store import settings
from smedesk.store.desk import DeskStore
from smedesk.store.ledger import State, edits_text, insert_new, live_entries
from smedesk.store.projection import project, replica_rows, shown_data
from tests.store.desks import opened, outbox, shown, truth
from tests.sync import simulator
from tests.sync.memory_journal import MemoryJournal
from tests.sync.simulator import CheckedJournal, World

_STEPS = 120


class Mirrored(MemoryJournal):
    """Everything that is done to the model is done to a database too, in the same moment of the crash-prone world."""

    open_store: Callable[[Path | None], DeskStore]
    store: DeskStore

    def mark_sending(self, n: int) -> None:
        super().mark_sending(n)
        self.store.journal.mark_sending(n)

    def acknowledge(self, answers: Sequence[Acknowledgement]) -> Changes | None:
        super().acknowledge(answers)
        changes = self.store.journal.acknowledge(answers)
        self._compare()
        return changes

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        super().apply_page(rows, cursor)
        changes = self.store.journal.apply_page(rows, cursor)
        self._compare()
        return changes

    def enrol(self, device: int, office: str, epoch: int) -> None:
        super().enrol(device, office, epoch)
        self.store.journal.enrol(device, office, epoch)
        self._compare()

    def start_epoch(self, epoch: int, last_n: int) -> None:
        super().start_epoch(epoch, last_n)
        self.store.journal.start_epoch(epoch, last_n)
        self._compare()

    def finish_sync(self, at: DateTime) -> Changes | None:
        super().finish_sync(at)
        return self.store.journal.finish_sync(at)

    def save(self, *arguments: Any, **named: Any) -> list[Operation]:
        made = super().save(*arguments, **named)
        with self.store.database.writing() as connection:
            for one in made:
                ids = [one.record]
                is_new = not replica_rows(connection, ids) and not live_entries(connection, ids)
                columns = (one.kind, one.record, is_new, edits_text(one.edits), "{}", "{}", "", "{}", None, "")
                row = (self.device, one.n, one.uid, one.group, *columns, one.author, "", State.PENDING)
                insert_new(connection, [row])
                settings.put_setting(connection, settings.LAST_N, one.n)
                project(connection, one.kind, ids)
        self._compare()
        return made

    def backup(self) -> Self:
        copied = super().backup()
        self.store.database.checkpoint()
        copied.store = copied.open_store(self.store.database.path)
        return copied

    def _compare(self) -> None:
        assert outbox(self.store) == tuple(self.unsent)
        assert self.store.journal.outbox(3) == self.outbox(3)
        found, model = self.store.journal.identity(), self.identity()
        for name in ("device", "epoch", "cursor", "sent_high", "office"):
            assert getattr(found, name) == getattr(model, name)

    def compare_at_rest(self) -> None:
        """What the adviser sees is what the model shows, and the tables show it."""
        self._compare()
        kept = self.store.journal.attention()  # the model forgets with its device number what was refused
        assert kept[len(kept) - len(self.attention()) :] == self.attention()
        with self.store.database.reading() as connection:
            for id, row in self.replica.items():
                held, live = replica_rows(connection, [id]), live_entries(connection, [id])
                assert shown_data(row.kind, held.get(id), live.get(id, ())) == self.screen(row.kind, id)
            known = connection.exec_driver_sql("SELECT count(DISTINCT id) FROM replica").scalar_one()
        assert known == len(self.replica)
        assert shown(self.store) == truth(self.store)


class Both(CheckedJournal, Mirrored):
    """The simulator's journal over the model and the database."""


@pytest.fixture
def mirrored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The simulator makes its desks with a database each."""
    numbers = itertools.count()
    with ExitStack() as exits:

        def open_store(copy: Path | None) -> DeskStore:
            folder = tmp_path / f"desk{next(numbers)}"
            if copy is not None:
                shutil.copytree(copy.parents[1], folder, ignore=shutil.ignore_patterns("lock", "*-wal", "*-shm"))
            return exits.enter_context(opened(folder, with_office=False))

        def made(name: str) -> Both:
            journal = Both(name)
            journal.open_store = open_store
            journal.store = open_store(None)
            return journal

        monkeypatch.setattr(simulator, "CheckedJournal", made)
        yield


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("seed", [13, 41, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 13))])
def test_the_database_and_the_model_agree_in_every_step_and_at_rest(seed: int) -> None:
    world = World(seed)
    for _ in range(_STEPS):
        world.step()
    world.come_to_rest()

    for desk in world.desks:
        assert isinstance(desk.journal, Both)
        desk.journal.compare_at_rest()
