"""What is in a copy of a database, read without opening it as a desk, and what a desk holds that is not in it.

A copy is only read: it may lie where nothing can be written, and it may be older or newer than this program.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from smedesk.domain.frozen import frozen
from smedesk.services.faults import ProfileFault
from smedesk.services.ports import UnsentEntry
from smedesk.store import settings
from smedesk.store.cipher import connect, driver
from smedesk.store.engine import Database
from smedesk.store.ledger import State
from smedesk.store.past import unsent_entries

_CACHE_KIB = 2048
_WAITING = f"state IN ({State.PENDING:d}, {State.REJECTED:d}) AND typed_at <> ''"


@frozen
class CopyFacts:
    """What a copy holds: the step of its tables, the office it belongs to, how many companies and people."""

    version: int
    office: str
    office_name: str
    companies: int
    people: int


def facts_of(file: Path, key: bytes) -> CopyFacts:
    """Return what a copy holds. ProfileFault `copy.unreadable` when key and file do not go together."""
    with _reading(file, key) as connection:
        office = _one(connection, "SELECT value FROM setting WHERE name = ?", settings.OFFICE)
        return CopyFacts(
            version=_number(connection, "PRAGMA user_version"),
            office=str(office or ""),
            office_name=str(_one(connection, "SELECT name FROM office WHERE id = ?", office) or "") if office else "",
            companies=_count(connection, "company", office),
            people=_count(connection, "person", office),
        )


def unsent_since(database: Database, file: Path, key: bytes) -> tuple[UnsentEntry, ...]:
    """Return the records with changes that are in this database alone: the server does not have them, nor the copy."""
    with _reading(file, key) as connection:
        known = {row[0] for row in connection.execute("SELECT uid FROM operation")}
    with database.reading() as here:
        rows = here.exec_driver_sql(f"SELECT uid, kind, record FROM operation WHERE {_WAITING}").all()
        lost = {(kind, record) for uid, kind, record in rows if uid not in known}
        return tuple(one for one in unsent_entries(here) if (one.kind, one.id) in lost) if lost else ()


@contextmanager
def _reading(file: Path, key: bytes) -> Iterator[Any]:
    if not file.is_file() or file.stat().st_size == 0:  # opening it would make an empty one
        raise ProfileFault("copy.missing", file=str(file))
    try:
        connection = connect(file, key, cache_kib=_CACHE_KIB, may_write=False)
        try:
            yield connection
        finally:
            connection.close()
    except driver.Error as error:
        raise ProfileFault("copy.unreadable", file=str(file), reason=str(error)) from error


def _one(connection: Any, sql: str, *parameters: object) -> object:
    row = connection.execute(sql, parameters).fetchone()
    return row[0] if row else None


def _count(connection: Any, table: str, office: object) -> int:
    sql = f"SELECT count(*) FROM {table} WHERE archived = 0 AND office = ?"
    return _number(connection, sql, office)


def _number(connection: Any, sql: str, *parameters: object) -> int:
    return int(str(_one(connection, sql, *parameters) or 0))
