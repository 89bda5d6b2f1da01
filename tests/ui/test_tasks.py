"""The contract of `Tasks`, sentence by sentence."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from smedesk.ui.tasks import Failure, Tasks


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.close(5)


@pytest.fixture
def owner() -> QObject:
    return QObject()


class Gate:
    """Work that runs until it is let go."""

    def __init__(self, answer: object = None) -> None:
        self.begun = threading.Event()
        self.go = threading.Event()
        self._answer = answer

    def __call__(self) -> object:
        self.begun.set()
        assert self.go.wait(5)
        return self._answer


def test_the_answer_comes_on_the_window_s_thread(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    here = QThread.currentThread()
    answers: list[tuple[object, bool, bool]] = []
    elsewhere = threading.get_ident()
    tasks.read(
        owner,
        lambda: threading.get_ident() != elsewhere,
        lambda answer: answers.append((answer, True, QThread.currentThread() is here)),
    )
    assert not answers, "never inside the call"
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(True, True, True)]


def test_writes_run_one_at_a_time_in_order(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    log: list[int] = []
    inside = 0

    def write(number: int) -> Callable[[], None]:
        def work() -> None:
            nonlocal inside
            inside += 1
            assert inside == 1
            time.sleep(0.001)
            log.append(number)
            inside -= 1

        return work

    for number in range(20):
        tasks.write(owner, write(number))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert log == list(range(20))


def test_a_slow_network_delays_neither_reads_nor_writes(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    slow = Gate()
    tasks.fetch(owner, slow)
    done: list[str] = []
    tasks.write(owner, lambda: "written", done.append)
    tasks.read(owner, lambda: "read", done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    slow.go.set()


def test_a_newer_read_replaces_the_older(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    old = Gate("old")
    answers: list[object] = []
    tasks.read(owner, old, answers.append, replaces="ids")
    assert old.begun.wait(5)
    tasks.read(owner, lambda: "new", answers.append, replaces="ids")
    qtbot.waitUntil(lambda: bool(answers))
    old.go.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert answers == ["new"]


def test_an_answer_already_on_its_way_is_dropped_too(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    answers: list[object] = []
    first = tasks.read(owner, lambda: "old", answers.append, replaces="ids")
    while not first.future.done():
        time.sleep(0.001)
    tasks.read(owner, lambda: "new", answers.append, replaces="ids")
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert answers == ["new"]


def test_other_owners_and_topics_are_left_alone(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    other = QObject()
    answers: list[str] = []
    tasks.read(owner, lambda: "a", answers.append, replaces="ids")
    tasks.read(owner, lambda: "b", answers.append, replaces="page")
    tasks.read(other, lambda: "c", answers.append, replaces="ids")
    tasks.read(owner, lambda: "d", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 4)
    assert sorted(answers) == ["a", "b", "c", "d"]


def test_a_running_read_is_interrupted_where_it_runs(qtbot: QtBot, owner: QObject) -> None:
    stop: dict[int, threading.Event] = {}
    interrupted: list[int] = []

    def interrupt(thread: int) -> None:
        interrupted.append(thread)
        stop[thread].set()

    tasks = Tasks(interrupt=interrupt)
    begun = threading.Event()

    def long_query() -> str:
        event = stop[threading.get_ident()] = threading.Event()
        begun.set()
        if event.wait(5):
            raise RuntimeError("interrupted")
        return "finished"

    failures: list[Failure] = []
    tasks.failed.connect(failures.append)
    answers: list[str] = []
    task = tasks.read(owner, long_query, answers.append)
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    task.cancel()
    assert len(interrupted) == 1, "not after its end: the thread does other work by then"
    assert not answers
    assert not failures, "the error of a cancelled read is nobody's business"
    assert tasks.close(5)


def test_a_write_that_waits_can_be_taken_out_and_one_that_runs_ends(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    running, log = Gate(), list[str]()

    def write_first() -> None:
        running()
        log.append("first")

    first = tasks.write(owner, write_first)
    second = tasks.write(owner, lambda: log.append("second"))
    assert running.begun.wait(5)
    first.cancel()
    second.cancel()
    running.go.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert log == ["first"]


def test_an_answer_for_an_owner_that_is_gone_is_dropped(tasks: Tasks, qtbot: QtBot) -> None:
    import shiboken6

    owner = QObject()
    gate, answers = Gate("late"), list[object]()
    tasks.read(owner, gate, answers.append)
    shiboken6.delete(owner)
    gate.go.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert not answers


def test_an_error_goes_to_the_caller_first(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    taken: list[BaseException] = []
    failures: list[Failure] = []
    tasks.failed.connect(failures.append)

    def take(error: BaseException) -> bool:
        taken.append(error)
        return isinstance(error, KeyError)

    tasks.write(owner, _raise(KeyError("mine")), failed=take)
    tasks.write(owner, _raise(OSError("disk full")), failed=take)
    tasks.write(owner, _raise(OSError("nobody asked")))
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert [str(error) for error in taken] == ["'mine'", "disk full"]
    assert [str(failure.error) for failure in failures] == ["disk full", "nobody asked"]


def test_the_error_of_a_write_is_told_even_without_its_owner(tasks: Tasks, qtbot: QtBot) -> None:
    import shiboken6

    owner = QObject()
    failures: list[Failure] = []
    tasks.failed.connect(failures.append)
    tasks.write(owner, _raise(OSError("disk full")), failed=lambda _error: True)
    shiboken6.delete(owner)
    qtbot.waitUntil(lambda: bool(failures))
    assert "disk full" in str(failures[0].error)


def test_closing_lets_every_write_end_and_drops_what_waits_to_be_read(qtbot: QtBot, owner: QObject) -> None:
    tasks = Tasks()
    log: list[str] = []
    gates = [Gate() for _ in range(3)]
    for gate in gates:
        tasks.read(owner, gate)
    tasks.read(owner, lambda: log.append("read that waits"))
    for number in range(5):
        tasks.write(owner, partial(log.append, f"write {number}"))
    for gate in gates:
        assert gate.begun.wait(5)
    threading.Timer(0.02, partial(open_all, gates)).start()
    delivered: list[object] = []
    tasks.write(owner, lambda: log.append("last"), delivered.append)
    assert tasks.close(5)
    qtbot.wait(10)
    assert log == [f"write {number}" for number in range(5)] + ["last"]
    assert not delivered
    with pytest.raises(RuntimeError):
        tasks.write(owner, lambda: None)


def test_closing_says_when_something_does_not_end(owner: QObject) -> None:
    tasks = Tasks()
    stuck = Gate()
    tasks.fetch(owner, stuck)
    assert stuck.begun.wait(5)
    assert not tasks.close(0.01)
    stuck.go.set()


def test_an_error_of_the_last_writes_is_logged(owner: QObject, caplog: pytest.LogCaptureFixture) -> None:
    tasks = Tasks()
    gate = Gate()
    tasks.write(owner, gate)
    tasks.write(owner, _raise(OSError("disk full")))
    gate.go.set()
    assert tasks.close(5)
    assert "disk full" in caplog.text


def test_an_error_that_comes_after_the_end_is_logged(
    owner: QObject, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    tasks = Tasks()
    gate = Gate()

    def fail_late() -> None:
        gate()
        raise OSError("disk full")

    tasks.write(owner, fail_late)
    assert gate.begun.wait(5)
    assert not tasks.close(0.01)
    gate.go.set()
    qtbot.waitUntil(lambda: "disk full" in caplog.text)


def test_busy_is_told_once_for_many(tasks: Tasks, owner: QObject, qtbot: QtBot) -> None:
    told: list[bool] = []
    tasks.busy_changed.connect(told.append)
    gate = Gate()
    tasks.read(owner, gate)
    tasks.read(owner, lambda: None)
    tasks.read(owner, lambda: None)
    gate.go.set()
    qtbot.waitUntil(lambda: not tasks.is_busy)
    assert told == [True, False]


def open_all(gates: list[Gate]) -> None:
    for gate in gates:
        gate.go.set()


def _raise(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work
