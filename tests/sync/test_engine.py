"""The engine alone: what it asks for, event by event."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from smedesk.domain.field import Audience
from smedesk.domain.operation import Edit, Operation
from smedesk.domain.replica import Acknowledgement, Outcome, RowChange, ServerRow
from smedesk.services.replication import DeskIdentity
from smedesk.sync import wire
from smedesk.sync.engine import Engine
from smedesk.sync.faults import ServerRefusal, SyncFault, TransportFault
from smedesk.sync.framing import Page
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


def desk(device: int = 7, sent_high: int = 0, epoch: int = 1) -> DeskIdentity:
    return DeskIdentity(device, "A", epoch, "", sent_high, None, "db")


def typed(*numbers: int) -> tuple[Operation, ...]:
    return tuple(Operation(n=n, uid=n, group=f"g{n}", kind="company", record="c", edits={"name": Edit("x")})
                 for n in numbers)


def head(last: int, *acknowledged: int) -> HeadArrived:
    return HeadArrived(wire.make_head(1, last, [Acknowledgement(n, n, Outcome.APPLIED, n) for n in acknowledged]))


@pytest.fixture
def engine() -> Engine:
    return Engine(Random(1), Limits(first_batch=8, most_operations=32))


def play(engine: Engine, *events: Event) -> list[Effect]:
    """Return what the last of the events leads to."""
    effects: list[Effect] = []
    for event in events:
        effects = engine.step(event)
    return effects


def report(effects: list[Effect]) -> RoundReport:
    assert isinstance(effects[-1], Finish)
    return effects[-1].report


def test_a_round_marks_sends_retires_applies_and_ends(engine: Engine) -> None:
    assert play(engine, RoundStarted()) == [ReadOutbox(8)]
    mark, exchange = play(engine, OutboxRead(desk(), typed(1, 2), 2))
    assert mark == MarkSending(2)
    assert isinstance(exchange, Exchange)
    assert exchange.header.outbox == 2
    acknowledge, = play(engine, head(2, 1, 2))
    assert isinstance(acknowledge, Acknowledge)
    page = Page((_row(),), "cursor", False)
    assert play(engine, PageArrived(page)) == [ApplyPage(page.rows, "cursor", 0)]
    effects = play(engine, AnswerEnded(0.1))
    assert effects[0] == FinishSync()
    assert report(effects).is_complete
    assert (report(effects).pushed, report(effects).pulled) == (2, 1)


def _row() -> ServerRow:
    return ServerRow(seq=1, change=RowChange.PUT, audience=Audience.OWN, kind="company", id="c")


def test_an_idle_round_is_one_exchange_and_writes_nothing_but_its_moment(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(sent_high=4), (), 0))
    assert [type(one) for one in effects] == [Exchange]
    assert play(engine, head(4)) == []
    assert play(engine, PageArrived(Page((), "cursor", False))) == []
    assert play(engine, AnswerEnded())[0] == FinishSync()


def test_a_desk_without_identity_asks_nobody(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(device=0), typed(1), 1))
    fault = report(effects).fault
    assert fault is not None
    assert fault.code == "sync.not_enrolled"
    assert not report(effects).is_online


def test_without_access_it_authenticates_first_and_once(engine: Engine) -> None:
    effects = play(engine, RoundStarted(has_access=False), OutboxRead(desk(), (), 0))
    assert effects == [Authenticate()]
    assert play(engine, Authenticated()) == [ReadOutbox(8)]
    effects = play(engine, OutboxRead(desk(), (), 0), Failed(ServerRefusal(401, "sync.token")))
    assert report(effects).fault is not None


def test_a_token_that_has_run_out_is_renewed(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(), (), 0), Failed(ServerRefusal(401, "sync.token")))
    assert effects == [Authenticate()]


def test_numbers_that_never_left_this_file_mean_an_old_copy(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(sent_high=3), typed(4), 1), head(9, 4))
    assert effects == [Replace(7)], "nothing is retired"
    assert play(engine, Replaced(8, "A", 1)) == [Enrol(8, "A", 1), ReadOutbox(8)]


def test_a_fork_told_by_the_server_is_one_too(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(), typed(1), 1), Failed(ServerRefusal(409, "sync.fork")))
    assert effects == [Replace(7)]
    again = play(engine, Replaced(8, "A", 1), OutboxRead(desk(8), typed(1), 1), Failed(ServerRefusal(409, "sync.fork")))
    assert report(again).fault is not None, "not for ever"


def test_a_database_of_another_desk_takes_a_fresh_number(engine: Engine) -> None:
    assert play(engine, RoundStarted("another"), OutboxRead(desk(), typed(1), 1)) == [Replace(7)]


def test_a_restored_server_gets_again_what_it_lacks(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(sent_high=9), (), 0),
                   Failed(ServerRefusal(409, "sync.epoch", epoch=5, last=6)))
    assert effects == [StartEpoch(5, 6), ReadOutbox(8)]


def test_a_server_that_forgot_without_saying_so_is_noticed(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(sent_high=9), (), 0), head(6))
    assert effects == [StartEpoch(1, 6), ReadOutbox(8)]
    effects = play(engine, OutboxRead(desk(sent_high=9), typed(9), 1), head(6))
    assert effects == [Replace(7)], "what it lacks is not here any more: only a fresh number helps"


def test_batches_grow_while_the_way_is_fast_and_shrink_when_it_is_not(engine: Engine) -> None:
    assert _batch_after(engine, AnswerEnded(0.1)) == 16
    assert _batch_after(engine, AnswerEnded(0.1), 16) == 32
    assert _batch_after(engine, AnswerEnded(0.1), 32) == 32
    assert _batch_after(engine, AnswerEnded(9), 32) == 16


def _batch_after(engine: Engine, end: AnswerEnded, count: int = 8) -> int:
    numbers = range(1, count + 1)
    again, = play(engine, RoundStarted(), OutboxRead(desk(), typed(*numbers), 99), head(count, *numbers), end)
    assert isinstance(again, ReadOutbox)
    return again.limit


def test_a_batch_that_is_too_large_is_halved_and_sent_again(engine: Engine) -> None:
    too_large = Failed(ServerRefusal(413, "sync.too_large"))
    assert play(engine, RoundStarted(), OutboxRead(desk(), typed(1, 2), 2), too_large) == [ReadOutbox(4)]
    effects = play(engine, OutboxRead(desk(), typed(1), 1), too_large)
    assert report(effects).fault is not None


def test_a_server_that_answers_nothing_of_what_was_sent_ends_the_round(engine: Engine) -> None:
    effects = play(engine, RoundStarted(), OutboxRead(desk(sent_high=1), typed(2), 1), head(1), AnswerEnded())
    fault = report(effects).fault
    assert fault is not None
    assert fault.code == "sync.stalled"


def test_pauses_double_are_spread_and_end_with_success(engine: Engine) -> None:
    waits = [report(_failed_round(engine, TransportFault("sync.offline"))).wait for _ in range(12)]
    for before, after in pairwise(waits):
        assert after > before * 0.6
    assert waits[0] < 4
    assert 300 <= waits[-1] <= 450
    assert len(set(waits)) == len(waits)
    play(engine, RoundStarted(), OutboxRead(desk(), (), 0), head(0), PageArrived(Page((), "", False)), AnswerEnded())
    assert report(_failed_round(engine, TransportFault("sync.offline"))).wait < 4


def test_a_busy_server_is_given_the_time_that_it_asks_for(engine: Engine) -> None:
    effects = _failed_round(engine, ServerRefusal(429, "sync.busy", retry_after=40))
    assert 40 <= report(effects).wait <= 60
    assert report(effects).is_online


def test_online_means_that_our_server_has_answered(engine: Engine) -> None:
    assert not report(_failed_round(engine, TransportFault("sync.nonsense"))).is_online
    assert report(_failed_round(engine, ServerRefusal(403, "sync.revoked"))).is_online


def _failed_round(engine: Engine, fault: SyncFault) -> list[Effect]:
    return play(engine, RoundStarted(), OutboxRead(desk(), typed(1), 1), Failed(fault))
