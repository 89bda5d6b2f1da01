"""The queries of lists, and what the role of this desk may not read."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from smedesk.domain.field import Value
from smedesk.domain.roles import action_of_reading, may, require
from smedesk.services.ports import ListQuery
from smedesk.store import settings
from smedesk.store.connection import Connection
from smedesk.store.kept_sql import KeptSql
from smedesk.store.lists import RowValues, list_count, list_row_ids, list_rows, list_sections
from smedesk.store.projection import row_numbers

Reading = Callable[[], AbstractContextManager[Connection]]


class ListReads:
    """The part of `smedesk.services.ports.Reads` that lists ask."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.kept_sql = KeptSql()

    def row_ids(self, query: ListQuery) -> array[int]:
        """Return the row numbers of a list in order."""
        with self._reading() as connection:
            check_reading(connection, query.kind)
            office = settings.get_setting(connection, settings.OFFICE)
            return list_row_ids(connection, query, office, self.kept_sql)

    def rows(self, kind: str, paths: Sequence[str], row_ids: Sequence[int]) -> list[RowValues | None]:
        """Return (id, values of the paths) for each row number, None where the row is gone."""
        with self._reading() as connection:
            check_reading(connection, kind)
            return list_rows(connection, kind, paths, row_ids, self.kept_sql)

    def row_of(self, kind: str, id: str) -> int | None:
        """Return the row number of a record."""
        with self._reading() as connection:
            return row_numbers(connection, kind, [id]).get(id)

    def count(self, query: ListQuery) -> int:
        """Return how many rows a list has."""
        with self._reading() as connection:
            if is_hidden(connection, query.kind):
                return 0
            office = settings.get_setting(connection, settings.OFFICE)
            return list_count(connection, query, office, self.kept_sql)

    def sections(self, query: ListQuery, path: str) -> list[tuple[Value, int]]:
        """Return each value at the path and how many rows of the list have it, in the order of the values."""
        with self._reading() as connection:
            check_reading(connection, query.kind)
            return list_sections(connection, query, path, settings.get_setting(connection, settings.OFFICE))


def check_reading(connection: Connection, kind: str) -> None:
    """Raise RoleRefused where the role of this desk may not read such records."""
    if action := action_of_reading(kind):
        require(settings.role(connection), action)


def is_hidden(connection: Connection, kind: str) -> bool:
    """Whether the role of this desk may not read such records: where they stand beside others, they are left out."""
    action = action_of_reading(kind)
    return action is not None and not may(settings.role(connection), action)
