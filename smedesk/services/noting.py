"""The contact log: lines about a company, a person or any other record, written once."""

from __future__ import annotations

from smedesk.domain.field import RECORD_TYPES
from smedesk.services.editing import make_record
from smedesk.services.ports import Changes, Sentence, Store
from smedesk.translate import mark


def subject_of(kind_name: str, id: str) -> str:
    """Return what a note or task is about, as its field `subject` holds it."""
    return f"{kind_name}:{id}"


def write_note(store: Store, kind_name: str, id: str, written: str) -> Changes:
    """Add a line to the log of a record, with who wrote it and when."""
    with store.change(Sentence(mark("Noting", "Wrote a note"))) as work:
        note = make_record(work, RECORD_TYPES["note"], {
            "subject": subject_of(kind_name, id),
            "written": written.strip(),
            "author": work.author,
            "written_at": work.now,
        })
        work.insert(note)
    return work.changes
