"""Bringing a file of an older program up to date: the steps, then the values that newer desks had sent
already."""

from __future__ import annotations

from pathlib import Path

from smedesk.domain.field import RECORD_TYPES
from smedesk.store.cipher import connect, driver, faults_told
from smedesk.store.columns import json_text
from smedesk.store.engine import Database
from smedesk.store.layout import quoted
from smedesk.store.projection import project

_CACHE_KIB = 8192


def upgrade_file(file: Path, key: bytes) -> dict[str, set[str]]:
    """Run the steps that are missing; return kind → fields that the typed tables have since. The file must be
    closed."""
    from smedesk.store.migrations.steps import upgrade

    with faults_told(file):
        connection = connect(file, key, cache_kib=_CACHE_KIB)
        try:
            before = _columns(connection)
            upgrade(connection)
            after = _columns(connection)
        finally:
            connection.close()
    return {kind: fresh for kind in RECORD_TYPES if (fresh := after[kind] - before[kind])}


def _columns(connection: driver.Connection) -> dict[str, set[str]]:
    return {kind: {row[1] for row in connection.execute(f"PRAGMA table_info({quoted(kind)})")} for kind in RECORD_TYPES}


def show_carried_values(database: Database, fresh: dict[str, set[str]]) -> None:
    """Show values of fields that this program knows now and the replica has carried unknown: nothing is
    pulled again."""
    if not fresh:
        return
    with database.writing() as connection:
        for kind, fields in fresh.items():
            found = connection.exec_driver_sql(
                "SELECT DISTINCT replica.id FROM replica, json_each(replica.data) AS held"
                " WHERE replica.kind = ? AND held.key IN (SELECT value FROM json_each(?))",
                (kind, json_text(sorted(fields))),
            )
            project(connection, kind, list(found.scalars()))
