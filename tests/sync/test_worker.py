"""Desk and server over the real engine, merge and storage: what one types arrives at the other; who is called where."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from smedesk.domain.replica import Outcome, ServerRow
from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from smedesk.services.ports import Changes, Sentence
from smedesk.sync.steps import Limits
from smedesk.sync.worker import DeskSide, SyncWorker
from smedesk.translate import mark
from tests.sync.local_server import LocalDesk
from tests.sync.memory_journal import MemoryJournal

T = TypeVar("T")


@pytest.fixture
def service() -> Iterator[Service]:
    storage = open_sqlite(None)
    yield Service(storage)
    storage.close()


@pytest.fixture
def desks(service: Service) -> tuple[LocalDesk, LocalDesk]:
    """Two desks of one office."""
    first, second = LocalDesk(service, 1), LocalDesk(service, 2, Limits(rows=10, pages=2))
    first.enrol("Chamber of Tartu", "EE")
    second.enrol("Chamber of Tartu")
    return first, second


def test_what_one_desk_enters_the_other_sees(desks: tuple[LocalDesk, LocalDesk]) -> None:
    first, second = desks
    first.save("company", "c1", name="Helix", country="EE", staff_count=12)
    report = first.sync()
    assert report.is_complete
    assert report.outcomes == {Outcome.APPLIED: 1}
    assert second.sync().is_complete
    assert second.screen("company", "c1") == {"name": "Helix", "country": "EE", "staff_count": 12}
    assert first.journal.outbox_count() == 0


def test_two_who_type_in_one_field_both_keep_what_they_typed(desks: tuple[LocalDesk, LocalDesk]) -> None:
    first, second = desks
    first.save("company", "c1", name="Helix")
    first.sync()
    second.sync()
    first.save("company", "c1", name="Helix Robotics")
    second.save("company", "c1", name="Helix GmbH")
    for desk in (first, second, first):
        desk.sync()
    for desk in desks:
        row = desk.journal.replica["c1"]
        assert row.data["name"] == "Helix Robotics"
        assert [one.value for one in row.candidates["name"]] == ["Helix GmbH"]


def test_a_desk_that_is_connected_to_another_server_sends_it_everything(desks: tuple[LocalDesk, LocalDesk]) -> None:
    first, _ = desks
    first.save("company", "c1", name="Helix")
    first.sync()
    storage = open_sqlite(None)
    first.transport.service = Service(storage)
    first.enrol("Chamber of Tartu", "EE")
    assert first.sync().pushed == 1
    other = LocalDesk(first.transport.service, 5)
    other.enrol("Chamber of Tartu")
    other.sync()
    assert other.screen("company", "c1") == {"name": "Helix"}
    storage.close()


def test_an_own_portfolio_comes_before_the_market(service: Service, desks: tuple[LocalDesk, LocalDesk]) -> None:
    first, second = desks
    stranger = LocalDesk(service, 3)
    stranger.enrol("Turku", "FI")
    stranger.save("company", "x", country="FI")
    for place in range(30):
        stranger.save("placement", f"x{place:02}", company="x", is_published=True)
        first.save("task", f"t{place:02}", title="call")
    stranger.sync()
    first.sync()
    seen: list[str] = []
    journal = second.journal
    apply_page = journal.apply_page

    def watched(rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        seen.extend(row.kind for row in rows)
        return apply_page(rows, cursor)

    journal.apply_page = watched  # type: ignore[method-assign]
    assert second.sync().is_complete
    assert seen.index("placement") > len(seen) - 1 - seen[::-1].index("task")


class Threads:
    """Notes which threads the database and the announcements are called on."""

    def __init__(self) -> None:
        self.database: set[str] = set()
        self.announced: list[str] = []
        self.progress: list[tuple[int, int]] = []
        self.pool = ThreadPoolExecutor(1, "write")

    def on_write_thread(self, call: Callable[[], T], /) -> T:
        return self.pool.submit(call).result()


class TellingJournal(MemoryJournal):
    """Says what it has changed, and where it was called."""

    threads: Threads

    def apply_page(self, rows: Sequence[ServerRow], cursor: str) -> Changes | None:
        super().apply_page(rows, cursor)
        self.threads.database.add(threading.current_thread().name)
        touched = {row.kind: frozenset({row.id}) for row in rows}
        return Changes("", Sentence(mark("Test", "arrived")), touched, is_remote=True)


def test_the_database_is_touched_on_the_write_thread_and_changes_are_announced_page_by_page(
    desks: tuple[LocalDesk, LocalDesk]
) -> None:
    first, second = desks
    for place in range(25):
        first.save("company", f"c{place}", name=f"Helix {place}")
    first.sync()
    threads = Threads()
    journal = TellingJournal(**vars(second.journal))
    journal.threads = threads

    def announce(_changes: Changes) -> None:
        threads.announced.append(threading.current_thread().name)

    desk = DeskSide(journal, threads.on_write_thread, announce, lambda *counts: threads.progress.append(counts))
    report = SyncWorker(desk, second.transport, second.access, second.engine).run_round()
    threads.pool.shutdown()
    assert report.is_complete
    assert threads.database == {"write_0"}
    assert threads.announced == [threading.current_thread().name] * 3
    assert [pulled for pulled, _ in threads.progress] == [10, 20, 26]
    assert threads.progress[-1][1] == 0
    assert threads.progress[0][1] >= 16


def test_a_round_that_is_stopped_keeps_what_it_has_and_the_next_one_goes_on(
    desks: tuple[LocalDesk, LocalDesk]
) -> None:
    first, second = desks
    for place in range(25):
        first.save("company", f"c{place}", name=f"Helix {place}")
    first.sync()
    worker = second.worker()
    stopping = DeskSide(second.journal, progress=lambda _pulled, _left: worker.stop())
    worker._desk = stopping
    report = worker.run_round()
    assert report.fault is not None
    assert report.fault.code == "sync.stopped"
    assert 0 < len(second.journal.replica) < 26
    assert second.sync().is_complete
    assert len(second.journal.replica) == 26


def test_a_fault_of_the_database_passes_through_and_the_next_round_goes_on(
    desks: tuple[LocalDesk, LocalDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = desks
    first.save("company", "c1", name="Helix")

    def disk_full(_answers: object) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch:
        patch.setattr(first.journal, "acknowledge", disk_full)
        with pytest.raises(OSError, match="no space"):
            first.sync()
    assert first.journal.outbox_count() == 1
    assert first.sync().is_complete
    assert first.journal.outbox_count() == 0
