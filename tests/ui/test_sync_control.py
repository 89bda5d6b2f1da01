"""When the desk synchronises, over a synchroniser that waits to be told how its round went."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from smedesk.domain.errors import DomainError
from smedesk.services.editing import enter_record
from smedesk.services.faults import NetworkFault
from smedesk.services.synchronising import SyncReport
from smedesk.ui import sync_control
from smedesk.ui.notify import Bug, Fault, Said
from smedesk.ui.sync_control import Link, SyncControl
from tests.ui.screens.world import World, opened_world

WHOLE = SyncReport(is_complete=True, is_online=True, pushed=1)
OFFLINE = SyncReport(fault=NetworkFault("sync.offline"), wait=900)
QUIET, REGULAR = 40, 60_000


class Line:
    """A synchroniser whose rounds end when the test says how."""

    def __init__(self) -> None:
        self.is_connected = True
        self.rounds = 0
        self.stops = 0
        self.connected_to: list[tuple[str, str]] = []
        self.refusal: Exception | None = None
        self._inside = 0
        self.most_inside = 0
        self._go = threading.Semaphore(0)
        self._answer: SyncReport | Exception = WHOLE

    def end(self, answer: SyncReport | Exception = WHOLE) -> None:
        """Let one round end."""
        self._answer = answer
        self._go.release()

    def connect(self, address: str, code: str) -> None:
        if self.refusal:
            raise self.refusal
        self.connected_to.append((address, code))
        self.is_connected = True

    def run_round(self) -> SyncReport:
        self.rounds += 1
        self._inside += 1
        self.most_inside = max(self.most_inside, self._inside)
        assert self._go.acquire(timeout=5)
        self._inside -= 1
        if isinstance(self._answer, Exception):
            raise self._answer
        return self._answer

    def stop(self) -> None:
        self.stops += 1


class Bench:
    """A desk, its control and what it told."""

    def __init__(self, world: World, line: Line, qtbot: QtBot) -> None:
        self.world, self.line, self._qtbot = world, line, qtbot
        self.control = SyncControl(world.desk, line, world.desk)
        self.links: list[Link] = []
        self.reports: list[SyncReport] = []
        self.unsent: list[int] = []
        self.faults: list[Fault] = []
        self.bugs: list[Bug] = []
        self.said: list[Said] = []
        self.passed: list[bool] = []
        self.control.link_changed.connect(self.links.append)
        self.control.round_ended.connect(self.reports.append)
        self.control.unsent_changed.connect(self.unsent.append)
        notices = world.desk.notices
        notices.fault_met.connect(self.faults.append)
        notices.fault_passed.connect(lambda: self.passed.append(True))
        notices.bug_met.connect(self.bugs.append)
        notices.said.connect(self.said.append)

    def begun(self, rounds: int) -> None:
        """Wait until so many rounds have begun."""
        self._qtbot.waitUntil(lambda: self.line.rounds == rounds)

    def end(self, answer: SyncReport | Exception = WHOLE) -> None:
        """End the round under way and wait until the desk knows."""
        self.line.end(answer)
        self._qtbot.waitUntil(lambda: self.control.link is not Link.SENDING)
        self.idle()

    def idle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.world.desk.tasks.is_busy)

    def change(self, name: str = "Helix") -> None:
        """Enter a company as a screen does."""
        self.world.desk.change(lambda store: enter_record(store, "company", {"name": name, "country": "AT"}))

    def rest(self) -> None:
        """Let the time go by in which a round would have begun."""
        self._qtbot.wait(4 * QUIET)


@pytest.fixture
def bench(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(sync_control, "QUIET_MILLISECONDS", QUIET)
    monkeypatch.setattr(sync_control, "REGULAR_MILLISECONDS", REGULAR)
    with opened_world(tmp_path / "profile") as world:
        made = Bench(world, Line(), qtbot)
        yield made
        made.control.stop()
        for _ in range(5):
            made.line.end()


def test_the_start_runs_a_round_and_counts_what_is_unsent(bench: Bench) -> None:
    bench.control.start()
    bench.begun(1)
    assert bench.control.link is Link.SENDING
    bench.end()
    assert bench.links == [Link.SENDING, Link.ONLINE]
    assert bench.reports == [WHOLE]
    assert bench.unsent
    assert bench.unsent[-1] == bench.world.store.reads.unsent_count() > 0


def test_changes_in_a_row_are_sent_once_when_it_is_quiet(bench: Bench) -> None:
    for number in range(4):
        bench.change(f"Company {number}")
    bench.idle()
    bench.begun(1)
    bench.end()
    bench.rest()
    assert bench.line.rounds == 1


def test_one_round_runs_at_a_time_and_what_is_asked_meanwhile_runs_once_more(bench: Bench) -> None:
    bench.control.run_now()
    bench.begun(1)
    for _ in range(3):
        bench.control.run_now()
    assert bench.line.rounds == 1
    bench.end()
    bench.begun(2)
    bench.end()
    bench.rest()
    assert (bench.line.rounds, bench.line.most_inside) == (2, 1)


def test_a_fault_is_shown_only_to_who_asked(bench: Bench) -> None:
    bench.control.start()
    bench.begun(1)
    bench.end(OFFLINE)
    assert bench.control.link is Link.OFFLINE
    assert not bench.faults, "offline is the normal state"
    bench.control.run_now()
    bench.begun(2)
    bench.end(OFFLINE)
    assert [one.happened for one in bench.faults] == ["The server cannot be reached."]
    bench.change()
    bench.begun(3)
    bench.end(OFFLINE)
    assert len(bench.faults) == 1, "the next one was not asked for"
    assert not bench.passed


def test_a_round_that_went_well_takes_the_fault_away(bench: Bench) -> None:
    bench.control.run_now()
    bench.begun(1)
    bench.end(OFFLINE)
    bench.control.run_now()
    bench.begun(2)
    bench.end()
    assert bench.passed == [True]
    assert bench.control.link is Link.ONLINE


def test_it_is_tried_again_by_itself_after_the_wait_of_the_report(bench: Bench) -> None:
    bench.control.start()
    bench.begun(1)
    bench.end(SyncReport(fault=NetworkFault("sync.busy"), is_online=True, wait=0.05))
    bench.begun(2)
    bench.end()
    assert not bench.faults


def test_who_works_offline_sends_nothing_until_it_is_taken_back(bench: Bench) -> None:
    bench.control.work_offline(True)
    assert bench.control.is_working_offline
    assert bench.control.link is Link.WORKING_OFFLINE
    bench.change()
    bench.control.run_now()
    bench.idle()
    bench.rest()
    assert bench.line.rounds == 0
    bench.control.work_offline(False)
    bench.begun(1)
    bench.end()
    assert bench.links == [Link.WORKING_OFFLINE, Link.OFFLINE, Link.SENDING, Link.ONLINE]


def test_to_go_offline_ends_the_round_under_way_and_that_is_no_fault(bench: Bench) -> None:
    bench.control.run_now()
    bench.begun(1)
    bench.control.work_offline(True)
    assert bench.line.stops == 1
    bench.end(SyncReport(fault=NetworkFault("sync.stopped")))
    assert bench.control.link is Link.WORKING_OFFLINE
    assert not bench.faults
    bench.rest()
    assert bench.line.rounds == 1


def test_a_desk_without_a_server_runs_no_round_until_it_is_connected(
    tmp_path: Path, qtbot: QtBot
) -> None:
    line = Line()
    line.is_connected = False
    with opened_world(tmp_path / "profile") as world:
        bench = Bench(world, line, qtbot)
        assert bench.control.link is Link.NOT_CONNECTED
        bench.control.start()
        bench.control.run_now()
        bench.idle()
        assert line.rounds == 0
        line.refusal = NetworkFault("sync.code")
        bench.control.connect_desk("https://server.example", "old")
        qtbot.waitUntil(lambda: bool(bench.faults))
        assert not bench.links, "nothing has changed"
        line.refusal = None
        bench.control.connect_desk("https://server.example", "code")
        bench.begun(1)
        bench.end()
        assert line.connected_to == [("https://server.example", "code")]
        assert bench.links[-1] is Link.ONLINE
        bench.control.stop()


def test_a_round_that_breaks_is_told_and_the_next_one_runs(bench: Bench) -> None:
    bench.control.run_now()
    bench.begun(1)
    bench.end(DomainError("record.missing"))
    assert [one.text for one in bench.said] == ["This record is not here any more. Nothing was changed."]
    assert bench.control.link is Link.OFFLINE
    bench.change()
    bench.begun(2)
    bench.end(OFFLINE)
    assert not bench.faults, "nobody asked for this one"


def test_after_the_end_nothing_is_sent(bench: Bench) -> None:
    bench.change()
    bench.idle()
    bench.control.stop()
    bench.rest()
    assert bench.line.rounds == 0
    assert bench.world.store.reads.unsent_count() > 0
