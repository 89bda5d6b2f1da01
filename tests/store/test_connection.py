"""The store's connection: what is read there ends with its transaction, on its thread."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from smedesk.store.cipher import connect, driver
from smedesk.store.connection import Connection

_COUNT = 2_000
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT stopped(i) FROM n"


class _Stop:
    """A function of SQL that stops the query at its thousandth row, where it is told to."""

    def __init__(self) -> None:
        self.is_on = True

    def __call__(self, number: int) -> int:
        if self.is_on and number == _COUNT // 2:
            raise ValueError(number)
        return number


@pytest.fixture
def stop() -> _Stop:
    return _Stop()


@pytest.fixture
def connection(tmp_path: Path, stop: _Stop) -> Iterator[Connection]:
    opened = connect(tmp_path / "a.db", bytes(32), cache_kib=1_000)
    opened.create_function("stopped", 1, stop)
    yield Connection(opened, "BEGIN")
    opened.close()


def _stopped(connection: Connection) -> BaseException:
    with pytest.raises(driver.OperationalError) as caught:
        [row[0] for row in connection.exec_driver_sql(_NUMBERS)]
    error: BaseException = caught.value
    return error


@pytest.mark.parametrize("is_transaction", [False, True])
def test_the_error_of_a_stopped_query_may_be_dropped_while_its_successor_reads(
    connection: Connection, stop: _Stop, is_transaction: bool
) -> None:
    """The window's thread drops it, at any moment: it was IndexError and no suggestions at 100,000 companies."""
    if is_transaction:
        with pytest.raises(driver.OperationalError) as caught, connection.begin():
            [row[0] for row in connection.exec_driver_sql(_NUMBERS)]
        error: BaseException | None = caught.value
        del caught
    else:
        error = _stopped(connection)
    stop.is_on = False
    rows = iter(connection.exec_driver_sql(_NUMBERS))
    read = [next(rows)[0] for _ in range(5)]

    assert error is not None
    error = None
    gc.collect()

    read += [row[0] for row in rows]
    assert read == list(range(1, _COUNT + 1))


def test_what_a_transaction_left_unread_disturbs_nobody_after_it(connection: Connection, stop: _Stop) -> None:
    stop.is_on = False
    left: Iterator[object] | None = None
    with connection.begin():
        left = iter(connection.exec_driver_sql(_NUMBERS))
        next(left)
    rows = iter(connection.exec_driver_sql(_NUMBERS))
    next(rows)

    assert left is not None
    left = None
    gc.collect()

    assert sum(1 for _ in rows) == _COUNT - 1
