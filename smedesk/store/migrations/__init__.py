"""Bringing a database of an older program up to date, step by step, by Alembic.

Each step is a file in `versions/`; it says in plain DDL what was done once and is never changed again,
whatever the declarations say later. `PRAGMA user_version` is the number of steps a file has seen, so that a
file that is up to date opens without loading Alembic (a third of a second).

A new step: `python -m smedesk.store.migrations "what it does"`, then read what was written.
"""

from __future__ import annotations

from pathlib import Path

HEAD = 1
"""The number of steps in `versions/`."""

FOLDER = Path(__file__).parent
"""Where Alembic finds the steps, also in an installed program: the build copies the folder as files."""
