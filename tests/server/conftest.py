"""A server over an empty database, and two offices that meet on it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from smedesk.server.service import Service
from smedesk.server.sql_storage import open_sqlite
from tests.server.two_offices import TwoOffices


@pytest.fixture
def service() -> Iterator[Service]:
    storage = open_sqlite(None)
    yield Service(storage)
    storage.close()


@pytest.fixture
def offices(service: Service) -> TwoOffices:
    return TwoOffices(service)
