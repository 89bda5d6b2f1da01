"""The simulated world keeps its promises, and finds every seeded fault."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from sqlalchemy import select

from smedesk.server.tables import ledger
from tests.sync import invariants, mutations, simulator

MUTATIONS = [
    mutations.last_writer_wins,
    mutations.loser_not_stored,
    mutations.own_chain_is_concurrent,
    mutations.own_candidate_is_closed,
    mutations.outbox_is_emptied_on_sending,
    mutations.answers_are_cumulative,
    mutations.answered_edit_is_not_laid_over,
    mutations.nothing_is_sent_again_after_restoring,
    mutations.restoring_begins_no_epoch,
    mutations.copies_are_not_noticed,
    mutations.repeated_uid_takes_effect,
    mutations.numbers_are_applied_again,
    mutations.coarse_view_keeps_contacts,
]
LIKELY = (0, 13, 9, 10, 2)
"""Seeds that have found each of the faults; the others follow only where a change of the world has moved it."""


def play(seed: int, steps: int) -> list[object]:
    """Play one seed, check everything, and return what the ledger says, without the moments."""
    world = simulator.run(seed, steps)
    try:
        invariants.check(world)
        with world.storage.read() as transaction:
            connection = transaction.records._connection
            rows = connection.execute(select(ledger.c.n, ledger.c.uid, ledger.c.outcome).order_by(ledger.c.uid)).all()
        return [tuple(row) for row in rows]
    finally:
        world.storage.close()


def play_many(seeds: Iterable[int], steps: int = 120) -> None:
    for seed in seeds:
        play(seed, steps)


@pytest.mark.parametrize("seed", range(12))
def test_nothing_is_lost_whatever_happens_on_the_line(seed: int) -> None:
    play(seed, 150)


def test_a_seed_is_always_the_same_run() -> None:
    assert play(77, 120) == play(77, 120)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(1000, 1400, 20))
def test_nothing_is_lost_in_long_histories(first: int) -> None:
    play_many(range(first, first + 20), 400)


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.__name__)
def test_seeded_fault_is_found(mutation: mutations.Mutation, monkeypatch: pytest.MonkeyPatch) -> None:
    mutation(monkeypatch)
    with pytest.raises(Exception, match=r"^I\d |UNIQUE constraint"):
        play_many((*LIKELY, *range(40, 80)))
