"""A batch that is cut off anywhere: nothing is printed twice silently, nothing is left out silently."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from smedesk.domain.errors import DomainError
from smedesk.domain.records import Document
from smedesk.services.print_batch import (
    BATCH,
    MOST_IN_QUEUE,
    POSITION,
    Batch,
    BatchItem,
    ItemState,
    begin_batch,
    change_ticket,
    end_batch,
    follow,
    hand_over,
    keep_position,
    read_batch,
    settle,
)
from smedesk.services.printing import JobState, Ticket
from tests.ui.screens.paper_printer import PaperPrinter
from tests.ui.screens.world import World, opened_world

_TICKET = Ticket("office")


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:  # noqa: ARG001 - a desk is a QObject
    with opened_world(tmp_path / "profile") as opened:
        yield opened


def items(count: int) -> tuple[BatchItem, ...]:
    return tuple(BatchItem(f"document-{number}", f"{number:064x}") for number in range(count))


def fresh(count: int) -> Batch:
    return Batch("token", items(count), _TICKET, (ItemState.WAITING,) * count)


def test_what_is_put_down_is_found_again(world: World) -> None:
    batch = begin_batch(world.store, items(12), _TICKET)
    moved = batch.put({0: ItemState.PRINTED, 3: ItemState.HANDING_OVER}).queued(1, 77).in_doubt((3,))
    keep_position(world.store, moved)
    assert read_batch(world.store.reads) == moved
    assert change_ticket(world.store, moved, Ticket("hall")).ticket.printer == "hall"
    found = read_batch(world.store.reads)
    assert found is not None
    assert found.ticket == Ticket("hall")
    end_batch(world.store)
    assert read_batch(world.store.reads) is None


def test_a_second_batch_waits_for_the_first(world: World) -> None:
    begin_batch(world.store, items(2), _TICKET)
    with pytest.raises(DomainError, match="batch_open"):
        begin_batch(world.store, items(2), _TICKET)
    with pytest.raises(DomainError, match="nothing"):
        begin_batch(world.store, (), _TICKET)


@pytest.mark.parametrize("kept", ["{", '{"form":2}', '{"form":1,"token":"other"}'])
def test_a_journal_of_a_newer_program_is_not_guessed_at(world: World, kept: str) -> None:
    begin_batch(world.store, items(2), _TICKET)
    world.store.set_setting(BATCH, kept)
    with pytest.raises(DomainError, match="journal_newer"):
        read_batch(world.store.reads)


def test_the_journal_names_nobody(world: World) -> None:
    id = world.enter(Document, "paper", kind="agreement", file_name="agreement of Kadri Tamm.pdf", file_sha256="0" * 64)
    batch = begin_batch(world.store, (BatchItem(id, "0" * 64),), _TICKET)
    keep_position(world.store, batch.queued(0, 5))
    assert "Tamm" not in world.store.reads.setting(BATCH) + world.store.reads.setting(POSITION)


def test_a_file_that_is_not_on_this_desk_is_nobodys_fault(world: World) -> None:
    printer = PaperPrinter()
    assert hand_over(world.store.reads, printer, fresh(1), 0) is None
    assert not printer.jobs


def test_no_more_than_a_few_lie_in_the_queue() -> None:
    batch = fresh(20)
    for number in range(MOST_IN_QUEUE):
        assert batch.next_item == number
        batch = batch.queued(number, number + 1)
    assert batch.next_item is None
    assert batch.put({4: ItemState.PRINTED}).next_item == MOST_IN_QUEUE


def test_a_printer_that_gives_all_up_is_noticed() -> None:
    batch = fresh(6).put({0: ItemState.PRINTED, 1: ItemState.ABORTED, 2: ItemState.ABORTED})
    assert not batch.is_failing
    assert batch.put({3: ItemState.ABORTED}).is_failing
    assert not batch.put({3: ItemState.ABORTED, 4: ItemState.PRINTED}).is_failing


def test_a_job_whose_number_another_has_now_is_in_doubt() -> None:
    printer, batch = PaperPrinter(), fresh(1).queued(0, 1)
    printer.hand_over(b"", "somebody else's", _TICKET)
    assert follow(printer, batch) == {0: None}
    assert settle(printer, batch).doubtful == {0}


# ------------------------------------------------------------------------------------------------- cut off anywhere


class _Cut(Exception):
    """The power goes."""


class _Run:
    """The steps of the window's control without a window; `cuts` says after how many of them each run is cut off."""

    def __init__(self, printer: PaperPrinter, batch: Batch) -> None:
        self.printer, self.disk = printer, batch
        self.left: int | None = None

    def run(self, steps: int | None) -> None:
        """Go on from what the disk holds until all is done, or the power goes."""
        self.left = steps
        batch = self.keep(settle(self.printer, self.disk))
        while not batch.is_over and not batch.doubtful:
            number = batch.next_item
            if number is None:
                batch = self.keep(batch.followed(follow(self.printer, batch)))
                continue
            batch = self.keep(batch.put({number: ItemState.HANDING_OVER}))
            self.step()
            job = self.printer.hand_over(b"", batch.title(number, "paper.pdf"), batch.ticket)
            self.step()
            batch = self.keep(batch.queued(number, job) if self.printer.can_follow else printed(batch, number))

    def keep(self, batch: Batch) -> Batch:
        self.step()
        self.disk = batch
        return batch

    def step(self) -> None:
        if self.left is not None:
            self.left -= 1
            if self.left < 0:
                raise _Cut


def printed(batch: Batch, number: int) -> Batch:
    return batch.put({number: ItemState.PRINTED})


@given(
    st.integers(1, 30), st.lists(st.integers(0, 40), max_size=8), st.booleans(), st.sets(st.integers(1, 40), max_size=4)
)
def test_however_often_it_is_cut_off_each_comes_out_once(
    count: int, cuts: Sequence[int], can_follow: bool, forgotten: set[int]
) -> None:
    """`forgotten` are jobs that the printer's system does not know any more: only of those is a person asked, and who
    looks at the paper tells the truth."""
    printer = PaperPrinter(can_follow=can_follow)
    run = _Run(printer, fresh(count))
    asked = 0
    for steps in [*cuts, *[None] * (2 * count + 2)]:
        try:
            run.run(steps)
        except _Cut:
            forget(printer, forgotten)
            continue
        if not run.disk.doubtful:
            break
        asked += len(run.disk.doubtful)
        answer_truly(run, printer)
    assert run.disk.count(ItemState.PRINTED) == count
    came_out = Counter(title for title, *_ in printer.paper)
    assert set(came_out.values()) == {1}
    assert len(came_out) == count
    assert asked <= len(cuts) * (MOST_IN_QUEUE + 1)
    assert asked == 0 or cuts


def forget(printer: PaperPrinter, jobs: set[int]) -> None:
    printer.work()
    for job in jobs & printer.jobs.keys():
        printer.jobs[job] = ("forgotten", *printer.jobs[job][1:])


def answer_truly(run: _Run, printer: PaperPrinter) -> None:
    out = [title for title, *_ in printer.paper]
    for number in sorted(run.disk.doubtful):
        is_out = any(title.endswith(run.disk.title(number)) for title in out)
        state = ItemState.PRINTED if is_out else ItemState.WAITING
        run.disk = run.disk.put({number: state})


def test_a_job_that_never_got_its_pages_is_handed_over_again_without_a_question() -> None:
    class Empty(PaperPrinter):
        def find(self, printer: str, title: str) -> int | None:  # noqa: ARG002
            return 0

    settled = settle(Empty(), fresh(1).put({0: ItemState.HANDING_OVER}))
    assert settled.states == (ItemState.WAITING,)
    assert not settled.doubtful


def test_what_was_taken_out_of_the_queue_is_known_as_not_printed() -> None:
    printer = PaperPrinter()
    printer.is_fast = False
    batch = fresh(2)
    for number in range(2):
        batch = batch.queued(number, printer.hand_over(b"", batch.title(number), _TICKET))
    printer.withdraw([1])
    printer.states_of[2] = JobState.ABORTED
    assert follow(printer, batch) == {0: ItemState.CANCELLED, 1: ItemState.ABORTED}
