"""A connection as the store speaks to it: SQL as text, on the driver itself.

Its words are those of SQLAlchemy's connection, but not its library: that one writes the SQL of lists and runs the steps
of an upgrade, and loading it takes a fifth of a second, in which the first screen is read already.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from smedesk.store.cipher import driver

Row = tuple[Any, ...]


class Answer:
    """The rows of a statement, read once.

    A cursor that stopped half-way is closed by its own thread: the driver hands its statement to the next question with
    the same text, and whoever drops the cursor later, with the error that stopped it, would stop that one too."""

    def __init__(self, cursor: driver.Cursor, unread: set[driver.Cursor]) -> None:
        self._cursor = cursor
        self._unread = unread

    def __iter__(self) -> Iterator[Row]:
        try:
            yield from self._cursor
        finally:
            self._close()

    def all(self) -> list[Row]:
        """Return the rows that are left."""
        try:
            rows: list[Row] = self._cursor.fetchall()
        finally:
            self._close()
        return rows

    def first(self) -> Row | None:
        """Return the first row and drop the others; None when there is none."""
        try:
            row: Row | None = self._cursor.fetchone()
        finally:
            self._close()
        return row

    def _close(self) -> None:
        if self._cursor in self._unread:  # else its transaction has ended, and closed it
            self._unread.discard(self._cursor)
            self._cursor.close()

    def one(self) -> Row:
        """Return the row of a statement that always has one."""
        row = self.first()
        if row is None:
            raise LookupError("a statement gave no row")
        return row

    def scalar(self) -> Any:
        """Return the first value of the first row; None when there is none."""
        row = self.first()
        return None if row is None else row[0]

    def scalar_one(self) -> Any:
        """Return the value of a statement that always has a row."""
        return self.one()[0]

    def scalars(self) -> Scalars:
        """Return the first value of each row."""
        return Scalars(self)


class Scalars:
    """The first value of each row."""

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[Any]:
        return (row[0] for row in self._answer)

    def all(self) -> list[Any]:
        """Return the values that are left."""
        return list(self)


class Connection:
    """One connection of the database; for one thread at a time. `begin` is how its transactions begin."""

    def __init__(self, opened: driver.Connection, begin: str) -> None:
        self.driver_connection = opened
        self._begin = begin
        self._unread: set[driver.Cursor] = set()

    def exec_driver_sql(self, sql: str, parameters: tuple[Any, ...] | Sequence[tuple[Any, ...]] = ()) -> Answer:
        """Run a statement with the values for its question marks; a list of tuples runs it for each of them."""
        cursor = self.driver_connection.cursor()
        try:
            run = cursor.execute if isinstance(parameters, tuple) else cursor.executemany
            run(sql, parameters)
        except BaseException:
            cursor.close()
            raise
        if cursor.description is not None:
            self._unread.add(cursor)
        return Answer(cursor, self._unread)

    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return bool(self.driver_connection.in_transaction)

    @contextmanager
    def begin(self) -> Iterator[None]:
        """Open a transaction; leaving it commits, an error rolls everything back."""
        if self.in_transaction():
            raise RuntimeError("a transaction is open already")
        self.driver_connection.execute(self._begin)
        try:
            yield
            self._drop_unread()
            self.driver_connection.commit()
        except BaseException:
            self._drop_unread()
            self.driver_connection.rollback()
            raise

    def _drop_unread(self) -> None:
        while self._unread:
            self._unread.pop().close()

    def close(self) -> None:
        """Close the connection; what is not committed is rolled back."""
        self.driver_connection.close()
