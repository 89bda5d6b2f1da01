"""Who wrote the values that are shown: the tokens by which a later edit says what its author saw."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.engine import Connection

from smedesk.domain.operation import Token
from smedesk.store.columns import json_text
from smedesk.store.ledger import live_entries
from smedesk.store.projection import lies_over, replica_rows


def writers_of(connection: Connection, records: list[str]) -> dict[str, dict[str, Token]]:
    """Return record → field → the operation that wrote the value shown: the desk's own last live one, else
    the server's."""
    rows, live = replica_rows(connection, records), live_entries(connection, records)
    found: dict[str, dict[str, Token]] = {}
    for id in records:
        row = rows.get(id)
        writers = dict(row.writers) if row else {}
        for entry in live.get(id, ()):
            if lies_over(entry, row):
                writers.update(dict.fromkeys(entry.operation.edits, entry.token))
                writers.update(dict.fromkeys(entry.shown, entry.token))
        found[id] = writers
    return found


def present_tokens(connection: Connection, seen: Mapping[str, Token | None]) -> dict[str, Token | None]:
    """Return a form's tokens under the names of now: a form may have been open while the desk took a new
    number."""
    named = sorted({one for one in seen.values() if one})
    renamed = {
        former: f"{device}.{n}"
        for former, device, n in connection.exec_driver_sql(
            "SELECT former, device, n FROM operation"
            " WHERE former <> '' AND former IN (SELECT value FROM json_each(?))",
            (json_text(named),),
        )
    }
    return {field: renamed.get(one, one) if one else None for field, one in seen.items()}
