"""Writes the next step from what the declarations say and the steps so far do not: a draft to be read and completed.

Full-text tables are not compared; a kind that becomes searched needs its table written by hand.
"""

from __future__ import annotations

import re
import sys

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool

from smedesk.store.cipher import driver
from smedesk.store.migrations import FOLDER, HEAD
from smedesk.store.migrations.steps import script, upgrade
from smedesk.store.tables import METADATA

_STEP = '''"""{message}.

Revision ID: {revision}
Revises: {before}
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    """{message}."""
    {upgrade}


def downgrade() -> None:
    """Back to {before}."""
    {downgrade}
'''


def draft_step(message: str) -> str | None:
    """Return the text of the next step, None when the steps already make what the declarations say."""
    connection = driver.connect(":memory:", isolation_level=None)
    upgrade(connection)
    engine = create_engine("sqlite://", module=driver, creator=lambda: connection, poolclass=StaticPool)
    with engine.connect() as opened:
        context = MigrationContext.configure(opened, opts={"include_name": _is_declared, "compare_type": False})
        found = produce_migrations(context, METADATA)
    if found.upgrade_ops is None or found.downgrade_ops is None or found.upgrade_ops.is_empty():
        return None
    return _STEP.format(
        message=message.rstrip("."),
        revision=f"{HEAD + 1:04}",
        before=script().get_current_head(),
        upgrade=render_python_code(found.upgrade_ops),
        downgrade=render_python_code(found.downgrade_ops),
    )


def _is_declared(name: str | None, kind: str, _parents: object) -> bool:
    return kind != "table" or name in METADATA.tables


def main() -> int:
    """Write the step; 1 when there is nothing to write or nothing was said about it."""
    message = " ".join(sys.argv[1:]).strip()
    text = draft_step(message) if message else None
    if text is None:
        sys.stderr.write("nothing to do: say what the step does, after changing the declarations\n")
        return 1
    slug = re.sub(r"\W+", "_", message.lower()).strip("_")
    file = FOLDER / "versions" / f"{HEAD + 1:04}_{slug}.py"
    file.write_text(text, "utf-8")
    sys.stderr.write(f"wrote {file}; read it, then raise HEAD in {FOLDER / '__init__.py'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
