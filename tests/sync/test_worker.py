"""Desk and server over the real engine, merge and storage: what one types arrives at the other."""

from __future__ import annotations

import pytest

from smedesk.domain.replica import Outcome
from smedesk.server.service import Service
from tests.sync.local_server import LocalDesk, memory_service


@pytest.fixture
def service() -> Service:
    return memory_service()


@pytest.fixture
def desks(service: Service) -> tuple[LocalDesk, LocalDesk]:
    """Two desks of one office."""
    first, second = LocalDesk(service, 1), LocalDesk(service, 2)
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
