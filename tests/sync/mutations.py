"""Faults that a simulator of this protocol must find. Each is switched on from outside; the program has no switch for
it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest

from smedesk.domain.field import Merge
from smedesk.domain.replica import Acknowledgement, Outcome
from smedesk.server import pushing, views
from smedesk.server.sql_records import SqlRecords
from smedesk.server.sql_storage import SqlStorage
from smedesk.sync import merge, wire
from smedesk.sync.engine import Engine
from tests.sync.memory_journal import Answered, MemoryJournal

Mutation = Callable[[pytest.MonkeyPatch], None]


def last_writer_wins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "is_fast_forward", lambda _now, _new: True)


def loser_not_stored(patch: pytest.MonkeyPatch) -> None:
    with_settled = merge._with

    def without_new(record: merge.StoredRecord, settled: Mapping[str, Any]) -> merge.StoredRecord:
        return replace(with_settled(record, settled), candidates=record.candidates)

    patch.setattr(merge, "_with", without_new)


def own_chain_is_concurrent(patch: pytest.MonkeyPatch) -> None:
    is_fast_forward = merge.is_fast_forward

    def unless_own(now: merge.Standing, new: merge.Arrival) -> bool:
        device = new.token.partition(".")[0]
        is_own = new.edit.base is not None and new.edit.base.partition(".")[0] == device
        return is_fast_forward(now, new) and not is_own

    patch.setattr(merge, "is_fast_forward", unless_own)


def own_candidate_is_closed(patch: pytest.MonkeyPatch) -> None:
    """Who decides, and goes on from an own candidate that is closed with it, loses the decision."""
    rule = merge.register

    def swallow(*given: Any) -> merge.Settled:
        now, new = given[1], given[2]
        settled = rule(*given)
        if settled.outcome is not Outcome.CANDIDATE or new.edit.base not in new.edit.closes:
            return settled
        return merge.Settled(merge.Standing(now.value, now.writer, merge.keep_open(now, new)), Outcome.CANDIDATE)

    patch.setattr(merge, "RULES", {**merge.RULES, Merge.REGISTER: swallow})


def outbox_is_emptied_on_sending(patch: pytest.MonkeyPatch) -> None:
    mark_sending = MemoryJournal.mark_sending

    def forget(self: MemoryJournal, n: int) -> None:
        mark_sending(self, n)
        self.unsent = [one for one in self.unsent if one.n > n]

    patch.setattr(MemoryJournal, "mark_sending", forget)


def answers_are_cumulative(patch: pytest.MonkeyPatch) -> None:
    answers_of = wire.answers_of

    def all_up_to_last(head: wire.Head) -> tuple[Acknowledgement, ...]:
        return (*answers_of(head), Acknowledgement(head.last, 0, Outcome.APPLIED, 0))

    def retire(self: MemoryJournal, answers: Sequence[Acknowledgement]) -> None:
        last = answers[-1]
        named = {one.n: one for one in answers}
        self.answered += [Answered(one, named.get(one.n, last)) for one in self.unsent if one.n <= last.n]
        self.unsent = [one for one in self.unsent if one.n > last.n]

    patch.setattr(wire, "answers_of", all_up_to_last)
    patch.setattr(MemoryJournal, "acknowledge", retire)
    patch.setattr(Engine, "is_old_copy", lambda _self, _last: False)


def answered_edit_is_not_laid_over(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(MemoryJournal, "is_live", lambda _self, _one: False)


def nothing_is_sent_again_after_restoring(patch: pytest.MonkeyPatch) -> None:
    def forget(self: MemoryJournal, epoch: int, _last_n: int) -> None:
        self.epoch, self.cursor, self.rows = epoch, "", {}

    patch.setattr(MemoryJournal, "start_epoch", forget)


def restoring_begins_no_epoch(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SqlStorage, "start_epoch", lambda _self: 1)


def copies_are_not_noticed(patch: pytest.MonkeyPatch) -> None:
    repeat_answers = pushing._repeat_answers

    def trusting(at_work: pushing.Push, lines: Sequence[pushing.Line]) -> list[Acknowledgement]:
        stored = at_work.transaction.records.entries(at_work.device.number, {line.n for line in lines})
        trusted = [line for line in lines if line.n not in stored or stored[line.n].uid == line.uid]
        return repeat_answers(at_work, trusted)

    patch.setattr(pushing, "_repeat_answers", trusting)
    patch.setattr(Engine, "is_old_copy", lambda _self, _last: False)


def repeated_uid_takes_effect(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(SqlRecords, "firsts", lambda _self, _uids: {})


def numbers_are_applied_again(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pushing, "_repeat_answers", lambda _at_work, _lines: [])
    patch.setattr(pushing, "_fresh", lambda _device, lines: list(lines))


def coarse_view_keeps_contacts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(views, "project", lambda _kind, data, _audience: dict(data))

