"""SQL of lists that was written before: in this run, and kept for the next start.

Writing it needs SQLAlchemy, and loading that takes a fifth of a second: the first screen of a day is read before. What
is kept holds for one version of the program and its declarations; another writes it anew. It stands in the database,
under its key, and names no person: only plain questions are kept.
"""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from smedesk import __version__
from smedesk.domain.field import RECORD_TYPES, Kind
from smedesk.store import settings
from smedesk.store.columns import Stored, json_text
from smedesk.store.connection import Connection

_MOST = 64
_WRITERS = ("list_sql.py", "filters.py", "conditions.py", "layout.py", "tables.py", "columns.py")


class Sql(NamedTuple):
    """A statement with the values for its question marks; `kinds` are those of the values that it gives."""

    text: str
    parameters: tuple[Stored, ...]
    kinds: tuple[Kind, ...] = ()


class KeptSql:
    """The statements that are known, by their question; for all threads that read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, Sql] | None = None
        self._is_changed = False

    def get(self, connection: Connection, question: str, write: Callable[[], Sql]) -> Sql:
        """Return the statement of a question; it is written where nobody has."""
        with self._lock:
            if self._known is None:
                self._known = _read(settings.get_setting(connection, settings.LIST_SQL))
            known = self._known
        sql = known.get(question)
        if sql is None:
            sql = write()
            with self._lock:
                self._is_changed = True
                known[question] = sql
                if len(known) > _MOST:
                    del known[next(iter(known))]
        return sql

    def keep(self, connection: Connection) -> None:
        """Write what is new into the settings."""
        with self._lock:
            is_changed, self._is_changed = self._is_changed, False
            kept = {question: (one.text, one.parameters, one.kinds) for question, one in (self._known or {}).items()}
        if is_changed:
            settings.put_setting(connection, settings.LIST_SQL, json_text([_stamp(), kept]))


def _read(text: str) -> dict[str, Sql]:
    stamp, kept = json.loads(text) if text else ("", {})
    if stamp != _stamp():
        return {}
    return {
        question: Sql(sql, tuple(parameters), tuple(map(Kind, kinds)))
        for question, (sql, parameters, kinds) in kept.items()
    }


@cache
def _stamp() -> str:
    """Return what changes when other SQL might be written: the version, the declarations, and in a folder of sources
    the writing code."""
    declared = [
        (kind, name, field.kind, field.target, [one.code for one in field.choices])
        for kind, made in RECORD_TYPES.items()
        for name, field in made.fields.items()
    ]
    sources = [Path(__file__).with_name(name) for name in _WRITERS]
    written = [file.stat().st_mtime_ns for file in sources if file.exists()]
    return hashlib.sha256(repr((__version__, declared, written)).encode()).hexdigest()
