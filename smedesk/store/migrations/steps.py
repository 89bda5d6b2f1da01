"""Running the steps. Loaded only when there is something to run, because Alembic is slow to load.

All steps that are due run in one transaction with foreign keys off (with them on, rebuilding a table deletes
the rows that refer to it), followed by a check of the keys. A step that fails leaves the file as it was.
"""

from __future__ import annotations

from typing import Any

from alembic.config import Config
from alembic.runtime.environment import EnvironmentContext
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.engine import Connection
from sqlalchemy.pool import StaticPool

from smedesk.store.cipher import driver
from smedesk.store.migrations import FOLDER


class KeysBroken(RuntimeError):
    """A step left references without their target: a bug of that step."""


def script() -> ScriptDirectory:
    """Return the steps as Alembic sees them."""
    return ScriptDirectory(str(FOLDER))


def version_of(revision: str) -> int:
    """Return how many steps lead to a revision."""
    return sum(1 for _ in script().iterate_revisions(revision, "base"))


def upgrade(dbapi_connection: driver.Connection, target: str = "head") -> None:
    """Run the steps that are missing up to `target`, or back down to it when it lies behind."""
    engine = create_engine("sqlite://", module=driver, creator=lambda: dbapi_connection, poolclass=StaticPool)
    dbapi_connection.execute("PRAGMA foreign_keys = OFF")
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        _run(connection, target)
        if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
            raise KeysBroken(f"{len(broken)} references lost their target, the first in {broken[0][0]}")
        reached = MigrationContext.configure(connection).get_current_revision()
        connection.exec_driver_sql(f"PRAGMA user_version = {version_of(reached) if reached else 0}")
        connection.commit()
    dbapi_connection.execute("PRAGMA foreign_keys = ON")


def _run(connection: Connection, target: str) -> None:
    steps = script()

    def due(revision: Any, _context: MigrationContext) -> list[Any]:
        passed = {one.revision for one in steps.iterate_revisions(revision, "base")} if revision else set()
        is_behind = target == "base" or _revision(steps, target) in passed
        return steps._downgrade_revs(target, revision) if is_behind else steps._upgrade_revs(target, revision)

    with EnvironmentContext(Config(), steps, fn=due, destination_rev=target) as environment:
        environment.configure(connection=connection, transactional_ddl=False, transaction_per_migration=False)
        environment.run_migrations()


def _revision(steps: ScriptDirectory, name: str) -> str:
    found = steps.get_revision(name)
    if found is None:
        raise ValueError(f"there is no step {name}")
    return found.revision
