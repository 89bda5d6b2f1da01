"""What belongs to the programme and not to an office: the schemes that ship with the server.

Every desk sees them. A newer text replaces an older one, unless the coordinator has changed the scheme on the server.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from smedesk.domain.field import type_of
from smedesk.domain.scheme import scheme_record
from smedesk.server import pushing
from smedesk.server.storage import Storage
from smedesk.server.working_set import WorkingSet
from smedesk.sync.merge import StoredRecord

_SCHEMES = Path(__file__).resolve().parents[2] / "resources" / "schemes"


def shipped_schemes() -> tuple[str, ...]:
    """Return the rules of the schemes that ship with the program."""
    return tuple(file.read_text("utf-8") for file in sorted(_SCHEMES.glob("*.toml")))


def load_schemes(storage: Storage, texts: Iterable[str]) -> None:
    """Bring schemes into the database and into the feed of everybody."""
    with storage.write() as transaction:
        work = WorkingSet(transaction.records)
        for text in texts:
            record = _stored(text)
            known = work.stored(record.id)
            if known is None or not known.writers:
                work.put(record)
        pushing.publish(work, transaction.records, "", set())


def _stored(text: str) -> StoredRecord:
    record = scheme_record(text)
    data = {name: field.to_wire(getattr(record, name)) for name, field in type_of(record).fields.items()}
    given = {name: value for name, value in data.items() if value not in ("", None, False)}
    return StoredRecord(id=record.id, kind="scheme", office="", data=given)
