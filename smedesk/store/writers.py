"""Who wrote the values that are shown: the tokens by which a later edit says what its author saw."""

from __future__ import annotations

from collections.abc import Mapping

from smedesk.domain.operation import Token, token
from smedesk.store.columns import from_json, json_text
from smedesk.store.connection import Connection
from smedesk.store.ledger import LIVE
from smedesk.store.projection import lies_over, replica_rows


def writers_of(connection: Connection, records: list[str]) -> dict[str, dict[str, Token]]:
    """Return record → field → the operation that wrote the value shown: the desk's own last live one, else
    the server's."""
    rows = replica_rows(connection, records)
    found = {id: dict(rows[id].writers) if id in rows else {} for id in records}
    live = connection.exec_driver_sql(
        "SELECT record, device, n, edits, shown, is_settled FROM operation INDEXED BY operation_record"
        f" WHERE {LIVE} AND record IN (SELECT value FROM json_each(?)) ORDER BY place",
        (json_text(records),),
    )
    for id, device, n, edits, shown, is_settled in live:
        if lies_over(bool(is_settled), rows.get(id)):
            found[id].update(dict.fromkeys((*from_json(edits), *from_json(shown)), token(device, n)))
    return found


def present_tokens(connection: Connection, seen: Mapping[str, Token | None]) -> dict[str, Token | None]:
    """Return a form's tokens under the names of now: a form may have been open while the desk took a new
    number."""
    named = sorted({one for one in seen.values() if one})
    renamed = {
        former: f"{device}.{n}"
        for former, device, n in connection.exec_driver_sql(
            "SELECT former, device, n FROM operation WHERE former <> '' AND former IN (SELECT value FROM json_each(?))",
            (json_text(named),),
        )
    }
    return {field: renamed.get(one, one) if one else None for field, one in seen.items()}
