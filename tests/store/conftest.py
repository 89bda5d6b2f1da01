"""A desk for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.store.desk import DeskStore
from tests.store.desks import acknowledge, opened, outbox, pull, server_row


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DeskStore]:
    """An opened desk with its own office."""
    with opened(tmp_path / "profile") as desk:
        yield desk


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DeskStore]:
    """One desk for all examples of a property, which take back what they enter."""
    with opened(tmp_path_factory.mktemp("shared") / "profile") as desk:
        yield desk


@pytest.fixture
def enrolled(store: DeskStore) -> DeskStore:
    """A desk with device 4 whose own office the server has."""
    store.journal.enrol(4, store.reads.office(), 1)
    acknowledge(store, outbox(store), seq=1)
    pull(store, server_row(store, "office", store.reads.office(), 1))
    return store
