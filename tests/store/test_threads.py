"""Who may ask the database from where: a connection for each reader, one writer, and none for the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor

import pytest

from smedesk.domain.records import Company
from smedesk.services.ports import Filter, ListQuery, Operator
from smedesk.store.desk import DeskStore
from smedesk.store.guard import ForbiddenThread, allow_thread, forbid_thread
from tests.store.desks import CHANGED, ENTERED, change, company


def test_the_windows_thread_neither_reads_nor_writes(store: DeskStore) -> None:
    asked: list[Callable[[], object]] = [store.reads.office, store.undo, store.redo, store.journal.identity]
    forbid_thread(threading.get_ident())
    try:
        for one in asked:
            with pytest.raises(ForbiddenThread):
                one()
        with ThreadPoolExecutor(1) as other:
            assert other.submit(store.reads.office).result()
    finally:
        allow_thread(threading.get_ident())


def test_readers_see_whole_saves_while_the_writer_works(store: DeskStore) -> None:
    id = company(store, "0", city="0")
    stop = threading.Event()

    def read() -> int:
        seen = 0
        while not stop.is_set():
            record = store.reads.get(Company, id)
            assert record.name == record.city
            seen += 1
        return seen

    with ThreadPoolExecutor(2) as readers:
        running = [readers.submit(read) for _ in range(2)]
        for n in range(60):
            change(store, Company, id, name=str(n), city=str(n))
        stop.set()
        assert all(one.result() > 0 for one in running)


def test_one_answer_is_one_snapshot(store: DeskStore) -> None:
    id = company(store, "Before")
    with store.database.reading(), ThreadPoolExecutor(1) as writer:
        assert store.reads.get(Company, id).name == "Before"
        writer.submit(change, store, Company, id, name="After").result()
        assert store.reads.get(Company, id).name == "Before"
    assert store.reads.get(Company, id).name == "After"


def test_an_interrupted_query_ends_as_cancelled_and_the_next_one_answers(store: DeskStore) -> None:
    with store.change(ENTERED) as work:
        work.insert_many(Company(id=f"c{n}", office=work.office, name="x", website=f"ä{n}.eu") for n in range(20_000))
    slow = ListQuery("company", filters=(Filter("website", Operator.CONTAINS, "nowhere"),))
    ident: list[int] = []

    def ask() -> object:
        ident.append(threading.get_ident())
        while True:
            store.reads.row_ids(slow)

    with ThreadPoolExecutor(1) as reader:
        running = reader.submit(ask)
        while not running.done():
            if ident:
                store.reads.interrupt(ident[0])
            time.sleep(0.001)
        with pytest.raises(CancelledError):
            running.result()
        assert reader.submit(store.reads.count, ListQuery("company")).result() == 20_000


def test_an_interrupt_for_a_thread_that_asks_nothing_does_no_harm(store: DeskStore) -> None:
    store.reads.interrupt(threading.get_ident())
    store.reads.interrupt(-1)

    assert store.reads.office()


def test_a_first_question_does_not_wait_for_a_long_save(store: DeskStore) -> None:
    with store.change(ENTERED) as work, ThreadPoolExecutor(1) as reader:
        work.insert(Company(id="c", office=work.office, name="Long import"))
        assert reader.submit(store.reads.count, ListQuery("company")).result(timeout=5) == 0


def test_connections_of_ended_threads_are_closed(store: DeskStore) -> None:
    for _ in range(8):
        thread = threading.Thread(target=store.reads.office)
        thread.start()
        thread.join()

    assert len(store.database._readers) <= 3


def test_a_write_inside_a_write_fails_at_once(store: DeskStore) -> None:
    """The lock belongs to the thread: a service that forgets itself does not hang."""
    with pytest.raises(RuntimeError), store.change(CHANGED):
        store.set_setting("a", "b")
    assert store.reads.setting("a") == ""
